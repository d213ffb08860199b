"""Words by which a speech turns to all who listen, and names nobody ([Ladies and gentlemen, good evening])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word

__all__ = ["is_salutation"]

_PAIR = frozenset({"ladies", "gentlemen"})


def is_salutation(words: Sequence[Word], at: int) -> bool:
    """Say whether a word is one of "ladies and gentlemen", with no verb of theirs behind and nobody before.

    Both are people in [The ladies and gentlemen of the choir sang], with an article or what they are of.
    """
    if words[at].text.lower() not in _PAIR:
        return False
    first = at if words[at + 1 : at + 2] and words[at + 1].text == "and" else at - 2
    if first < 0 or first + 2 >= len(words) or words[first + 1].text != "and":
        return False
    if {words[first].text.lower(), words[first + 2].text.lower()} != _PAIR:
        return False
    before = words[first - 1].text if first else ""
    after = words[first + 3].text if first + 3 < len(words) else "."
    opens = before in ("", ".", "!", "?", ",", ";", ":", "“", '"', "‘", "``", "and", "—", "–", "-", "…")
    return opens and after in (",", ".", "!", ":", "—", "–", "-", ";", "?")
