"""Descriptions that a relative clause parts from the name behind them ([the man who saw it, Per Berg, said])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["clause_subject"]

_TITLE = 6  # words of a title before the name


def clause_subject(words: Sequence[Word], near: Sequence[Mention], name: Mention, end: int) -> Mention | None:
    """Return the subject of the verb behind a name, the second comma around which is word number ``end``.

    ``near`` are the mentions of the sentence. None where no relative clause stands between subject and name.
    """
    if end + 1 >= len(words) or words[end].text != "," or words[end + 1].tag not in FINITE:
        return None
    comma = name.first - 1
    while comma > max(0, name.first - _TITLE) and words[comma].tag[:2] in ("NN", "JJ"):
        comma -= 1
    verbs = (end + 1, words[end + 1].head)
    for mention in near if words[comma].text == "," else ():
        if mention.last < comma and mention.subject and mention.sort == "NOM" and words[mention.head].head in verbs:
            clause = any(word.tag in ("WP", "WDT") for word in words[mention.last : comma])
            return mention if clause else None
    return None
