"""Words in the names of newspapers, broadcasters and news agencies."""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["MEDIA_WORDS"]

MEDIA_WORDS = word_set(
    "times post journal guardian news press radio television tv tribune herald magazine daily weekly gazette chronicle "
    "observer telegraph independent broadcasting network channel today review globe sun mirror express standard "
    "courier examiner inquirer enquirer advertiser rádio gazeta dainik diario diário correio jornal télévision "
    "televisión zeitung tidningen dagblad"
)
