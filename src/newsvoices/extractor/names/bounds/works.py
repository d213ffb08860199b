"""Names of works that stand without quotation marks: [her novel The Glass Bank], [the author of Ships and States].

What their words name is no actor. Newspapers set titles in capitals where they print no italics; only what is called a
work, or is what somebody is the author of, is taken for one.
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.no_actors import BROADCASTERS, PROGRAMMES
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.works import BROADCAST, SOLE_WORKS
from newsvoices.extractor.names.words import ORGANIZATION_WORDS

__all__ = ["work_at"]

_MAKERS = word_set("author authors co-author co-authors coauthor creator co-creator translator")
_WROTE = word_set("wrote co-wrote authored co-authored penned directed co-directed")
_SMALL = word_set("of the a an and for in on to at from by with or but is")
_ARTICLES = frozenset({"The", "A", "An"})
_SHOWS = word_set("program programme show podcast documentary series bulletin")
_OWNERS = frozenset({"PRP$", "POS"})
_SPEECHES = frozenset({"Address", "Message", "Speech"})
_NEAR = 5  # words before a work's noun among which its owner stands
_LONGEST = 12
_BEHIND_WORKS = word_set(", . ; ) ? !")


def work_at(words: Sequence[Word], low: int, at: int, high: int) -> int | None:
    """Return the number of the word behind a work's name that begins at a capitalised word; None if none begins there.

    ``low`` and ``high`` bound the sentence.
    """
    programme = _programme_at(words, at, high)
    if programme is not None:
        return programme
    before = at - 1
    if before < low:
        return None
    if words[before].tag == "POS":
        return _broadcast_at(words, low, at, high)
    comma = words[before].text == ","
    noun = before - comma
    if noun < low:
        return None
    text = words[noun].text
    if text in ("called", "titled", "entitled") and not comma and noun > low and words[noun - 1].text in SOLE_WORKS:
        return _end(words, at, high)
    if text in SOLE_WORKS and words[noun].tag[:2] == "NN":
        end = _end(words, at, high)
        plain = end - at == 1 or not _is_set_as_title(words, at, end)
        owned = any(word.tag in _OWNERS for word in words[max(low, noun - _NEAR) : noun])
        called = words[at].entity != "PERSON" and (owned or _is_called(words, noun, end))
        return end if not plain or called else None
    if text == "show" and not comma and noun > low and words[noun - 1].text in BROADCAST:
        return _end(words, at, high)  # [the TV show Scandal]
    if text == "of" and not comma and noun > low and words[noun - 1].text in _MAKERS:
        return _end(words, at, high)
    if text in _WROTE and not comma and not (noun > low and words[noun - 1].text in (",", "”", '"', "’", "''")):
        end = _end(words, at, high)
        return end if _is_set_as_title(words, at, end) else None
    return None


def _is_called(words: Sequence[Word], noun: int, end: int) -> bool:
    """Whether a definite noun for a work stands before its name, and not who made it ([the film Glass Bank,])."""
    closed = end < len(words) and words[end].text in _BEHIND_WORKS
    return closed and noun > 0 and words[noun - 1].text.lower() == "the" and words[noun].head == end - 1


def _programme_at(words: Sequence[Word], at: int, high: int) -> int | None:
    """Where a programme's name or a set speech's ends that everybody knows ([State of the Union address])."""
    for name in PROGRAMMES.get(words[at].text, ()):
        end = at + len(name)
        if end <= high and all(word.text == part for word, part in zip(words[at:end], name, strict=True)):
            return end + (end < high and words[end].text in _SPEECHES)
    return None


def _broadcast_at(words: Sequence[Word], low: int, at: int, high: int) -> int | None:
    """Where the name of a broadcaster's programme ends ([NBC’s Ask the Nation]); None where a person or body is."""
    if at - low < 2 or words[at - 2].text not in BROADCASTERS:
        return None
    end = _end(words, at, high)
    if any(word.entity == "PERSON" or word.text.lower() in ORGANIZATION_WORDS for word in words[at:end]):
        return None
    shown = end < high and words[end].text in _SHOWS and not is_country(words[at].text)  # [the ABC’s Insiders program]
    return end if shown or _is_set_as_title(words, at, end) or words[at].tag[:2] == "VB" else None


def _end(words: Sequence[Word], at: int, high: int) -> int:
    end = at + 1
    while end < min(high, at + _LONGEST):
        ahead = end
        while ahead < min(high, end + 3) and words[ahead].text in _SMALL:
            ahead += 1
        if ahead == high or not words[ahead].text[0].isupper():
            break
        end = ahead + 1
    return end


def _is_set_as_title(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether words are joined as those of titles are: small ones inside, or an article with a capital before them."""
    inner = any(word.text in _SMALL and word.text != "of" for word in words[at:end])
    return inner or (words[at].text in _ARTICLES and end - at > 1)
