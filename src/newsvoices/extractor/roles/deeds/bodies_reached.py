"""Which body the words behind a verb or a preposition reach: [of the Oslo-based League], [on Harbour Bank’s board]."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.names.kinds.bare_clauses import has_bare_clause
from newsvoices.extractor.names.kinds.nouns_beside import BODY_NOUNS

__all__ = ["BOARDS", "PARTS", "behind_name", "body_at", "body_of_part"]

BOARDS = word_set("board boards faculty staff")
"""Nouns for those who are on a body, and told with it."""
_ON_BOARDS = word_set("directors trustees governors advisers advisors overseers regents visitors managers")
"""Those of whom a board is, before the body whose board it is."""
_LED = word_set("chairmanship presidency leadership directorship")
"""Nouns for what those have who are at the head of a body, told before it as boards are."""
PARTS = word_set("team unit office branch department division desk bureau section wing arm staff")
"""Nouns for parts of a body, those in which are in it."""
_PARTS_THAT_ACT = PARTS | word_set("delegation squad operation practice")
_MODIFIERS = frozenset({"JJ", "NN", "VBG", "HYPH"})
_OF_KINDS = _MODIFIERS | {"NNS", "VBN"}
_OF_PARTS = _MODIFIERS | {"NNP", "VBN", "NNS"}
_BASED = ("-based", "-backed", "-owned", "-run", "-led")
"""Ends of words that say where a body is, or whose ([the Oslo-based Fish League])."""
_OF_PEOPLE = word_set("union association federation league guild party alliance syndicate society cooperative lobby")
"""Nouns for bodies that are told by the people whose they are."""
_KINDS = 5  # words that say of what kind a body is
_LONGEST_NAME = 6  # words of a name of no body that is known
_OWNER = 4  # words from a pronoun to the mark of the owner behind it


def body_at(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Mention | None:
    """The organization whose name begins at a word, or behind its article, and modifies no other noun."""
    if at + 2 < high and at not in bodies and words[at + 1].tag == "POS" and words[at].tag[:3] == "NNP":
        at += 2  # [of Oslo’s Harbour Institute]
    behind = _behind_board(words, at, high)
    if behind is not None:
        at = behind + (words[behind].tag == "DT")  # [serves on the board of Harbour Bank]
    elif at < high and words[at].tag == "PRP$":
        at = _behind_owner(words, at, high)
        while at + 1 < high and at not in bodies and words[at].tag in ("JJ", "VBN"):
            at += 1  # [headed her family’s oil company]
    elif at < high and words[at].tag == "DT":
        at = _behind_kind(words, bodies, _behind_group(words, at + 1, high), high)
        while at + 1 < high and at not in bodies and words[at].tag in ("JJ", "NN") and _is_kind(words[at]):
            at += 1  # [the opposition Harbour League]
    elif (kind := _behind_kind(words, bodies, at, high)) > at:
        at = kind
    elif at < high and at not in bodies and words[at].text.islower():
        noun = at
        while noun + 1 < high and noun - at < _KINDS and words[noun].text.islower() and words[noun].tag in _MODIFIERS:
            noun += 1
        at = noun if words[noun - 1].text in BODY_NOUNS else at  # [of consulting firm Harbour & Moe]
    body = bodies.get(at)
    if body is None or body.last >= high:
        return body
    owns = words[body.last].tag == "POS"
    if words[body.last].text in BOARDS:
        return body  # [sits on the Harbour Bank board]
    if owns and body.last + 1 < high and words[body.last + 1].text in BOARDS:
        return body  # [has a seat on Harbour Bank’s board]
    part = bodies.get(body.last + 1) if owns else None
    if part is not None and part.owner is body:
        return part  # [chairs the Harbour Council’s fish committee]
    return None if owns or (words[body.last].tag[:2] == "NN" and not _is_called(words, body, high)) else body


def body_of_part(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Mention | None:
    """Return what ``body_at`` does, or the body whose part follows it and is none itself ([leads the union’s team])."""
    reached = body_at(words, bodies, at, high)
    if reached is not None or words[at - 1].text == "with":
        return reached
    body = bodies.get(at + (at < high and words[at].tag == "DT"))
    if body is None or body.last + 1 >= high or words[body.last].tag != "POS":
        return None
    noun = body.last + 1
    while noun + 1 < high and noun - body.last <= _KINDS and words[noun].tag in _OF_PARTS:
        if words[noun].text in _PARTS_THAT_ACT and words[noun + 1].tag[:2] != "NN":
            break
        noun += 1
    return body if words[noun].text in _PARTS_THAT_ACT and (noun + 1 >= high or words[noun + 1].tag != "POS") else None


def _behind_group(words: Sequence[Word], at: int, high: int) -> int:
    """Where a body begins behind the people whose it is by its kind ([the port workers’ | union])."""
    end = at
    while end + 1 < high and end < at + _OWNER and words[end].text.islower() and words[end].tag[:2] in ("JJ", "NN"):
        end += 1
    theirs = end > at and end + 1 < high and words[end].tag == "POS" and words[end - 1].tag == "NNS"
    return end + 1 if theirs and words[end + 1].text in _OF_PEOPLE else at


def _behind_kind(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> int:
    """Where a body’s name begins behind the noun for it ([French club | Toulon], [the rights group | Fair Oslo])."""
    end = at
    while end + 1 < high and end - at < _KINDS and (end == at or not _is_named(bodies, end)):
        small = words[end].text.islower() and words[end].tag in _OF_KINDS
        if not small and not (end == at and is_people(words[end].text)):
            break
        end += 1
    told = end > at and _is_named(bodies, end) and words[end - 1].tag == "NN"
    first = at - (at > 0 and words[at - 1].tag == "DT")
    if not told or words[end - 1].text not in BODY_NOUNS or has_bare_clause(words, first, bodies[end].last):
        return at  # [runs the group Fair Oslo rejected]
    return end


def _is_named(bodies: Mapping[int, Mention], at: int) -> bool:
    body = bodies.get(at)
    return body is not None and body.sort == "NAM"


def _is_kind(word: Word) -> bool:
    return word.text[0].islower() or word.text.endswith(_BASED)


def _behind_owner(words: Sequence[Word], at: int, high: int) -> int:
    """The word behind a possessive pronoun and the noun that it owns, where that one owns what follows."""
    end = next((i for i in range(at + 1, min(high - 1, at + _OWNER)) if words[i].tag == "POS"), at)
    return end + 1


def _is_called(words: Sequence[Word], body: Mention, high: int) -> bool:
    """Whether nouns behind a body's name only say what it is ([owns the Harbour Giants baseball team])."""
    end = body.last
    while end + 1 < high and words[end].tag == "NN" and words[end + 1].tag == "NN":
        end += 1
    noun = words[end].text
    return body.sort == "NAM" and (noun in BODY_NOUNS or noun == "team") and end - body.last < _KINDS


def _behind_board(words: Sequence[Word], at: int, high: int) -> int | None:
    """The word behind a board and "of", where those of whom it is may stand between ([the board of trustees of X])."""
    at += at < high and words[at].tag == "DT"
    if at + 2 < high and words[at].text in _LED and words[at + 1].text == "of":
        return at + 2  # [stepped down from the leadership of Harbour Bank]
    while at + 1 < high and words[at].text not in BOARDS and words[at].text.islower() and words[at].tag in _MODIFIERS:
        at += 1  # [serves on the advisory board of Harbour Bank]
    if at + 2 >= high or words[at].text not in BOARDS or words[at + 1].text not in ("of", "at"):
        return None
    more = at + 4 < high and words[at + 2].text in _ON_BOARDS and words[at + 3].text in ("of", "at", "for")
    return at + 2 + 2 * more


def behind_name(words: Sequence[Word], at: int, high: int) -> int:
    """Return the word behind a name of no known body that begins at a word; the word itself where none does."""
    end = at
    while end < min(high, at + _LONGEST_NAME) and words[end].tag[:3] == "NNP":
        end += 1
    return end
