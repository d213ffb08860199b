"""Words in the names of newspapers, broadcasters and news agencies, and their letters."""

from newsvoices.extractor.lexis.gazetteer import NEWSROOMS
from newsvoices.extractor.lexis.no_actors import BROADCASTERS
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["MEDIA_WORDS", "NEWS_LETTERS"]

MEDIA_WORDS = word_set(
    "times post journal guardian news press radio television tv tribune herald magazine daily weekly gazette chronicle "
    "observer telegraph independent broadcasting network channel today review globe sun mirror express standard "
    "courier examiner inquirer enquirer advertiser rádio gazeta dainik diario diário correio jornal télévision "
    "televisión zeitung tidningen dagblad"
)
NEWS_LETTERS = frozenset(name for name in NEWSROOMS | BROADCASTERS if name.isupper()) | word_set(
    "AFP AP UPI DPA EFE ANSA PTI ANI IANS AAP MTI CTK PAP TASS NTB STT UNI BNS NYSE NASDAQ"
)
"""Letters of news agencies and broadcasters, and of exchanges, as they stand in brackets behind others: credits."""
