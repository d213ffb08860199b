"""What a share of people is called: by its number, and by the whole of which it is one ([60 percent of drivers])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["counts_people", "share_of_whole"]

_COUNTED = word_set("percent %")
_SHARES = word_set("percent % third thirds quarter quarters half majority minority two-thirds three-quarters")
_WHOLE = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "HYPH", "CD", "VBN"})
_LONGEST = 6  # words of a whole


def counts_people(words: Sequence[Word], number: int) -> int:
    """Return the word behind a number and what makes it a share ([12 / per cent], [nine / in ten]); 0 for none."""
    behind = [word.text.lower() for word in words[number + 1 : number + 4]]
    if words[number].tag != "CD" or len(behind) < 3:
        return 0
    if behind[:2] == ["per", "cent"] or (behind[0] == "in" and words[number + 2].tag == "CD"):
        return number + 3
    return number + 4 if behind[:2] == ["out", "of"] and words[number + 3].tag == "CD" else 0


def share_of_whole(words: Sequence[Word], mention: Mention) -> tuple[int, int]:
    """Return the words [first, last) by which a share is known, empty for what is none.

    By its noun alone no reader could tell who "percent" is, and another percentage is another group.
    """
    noun = words[mention.head].text.lower()
    counted = counts_people(words, mention.head)
    if not counted and (noun not in _SHARES or mention.last != mention.head + 1):
        return 0, 0
    first, last = mention.first, counted or mention.last
    if first and words[first - 1].tag == "CD":
        first -= not counted
    elif noun in _COUNTED:
        return 0, 0
    if last + 1 < len(words) and words[last].text.lower() == "of":
        end = last + 1
        while end < len(words) and end - last <= _LONGEST and words[end].tag in _WHOLE:
            end += 1
        while end > last + 1 and words[end - 1].tag not in ("NN", "NNS", "NNP", "NNPS"):
            end -= 1
        last = end if end > last + 1 else last
    return first, last
