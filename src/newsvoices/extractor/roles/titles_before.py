"""Titles that stand before names, as statements of a role: each with what it is a kind of, and the body before it."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.honorifics import BEFORE_STYLES
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.portfolios import MATTERS, OFFICE_LINKS
from newsvoices.extractor.lexis.titles import COURTESY, TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.roles.employers import body_of_title, employers
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import PASSING, role_start, tenure_of
from newsvoices.extractor.roles.shared_titles import Titled

__all__ = ["shared_title", "title_of_name", "title_start", "title_with_matter", "with_people"]

_ADDRESSES = COURTESY | BEFORE_STYLES | {"rt", "most", "very"}
_KINDS = 3  # words before a title that say of what kind it is
_IN_SPORT = word_set("head home away team club reserve batting bowling fitness youth goalkeeping")
"""What begins the title of a coach or player, and often a sentence too ([Head coach Ann Moe])."""
_NO_PERSONS = frozenset({"state", "organization"})
_RANKS = word_set(
    "general gen colonel col captain capt major maj admiral adm lieutenant lt brigadier brig commodore marshal "
    "professor prof senator sen representative rep justice judge"
)
"""What may stand between a long office and a name as a title of its own ([Chief of Staff General Ann Moe])."""
_NOBLE = frozenset({"prince", "princess", "count", "countess"})
"""What may stand so behind any office ([Foreign Minister Prince Harun Moe])."""
_GRADES = word_set("1st 2nd First Second ranking")
"""What comes before the title of a lieutenant or sergeant of that grade."""
_MODIFYING = frozenset({"JJ", "NN"})
_OF_MATTERS = frozenset({"JJ", "NN", "NNS", "CC"})
_MATTER = 5  # words of what an office is of or for
_CAMPUS = 4  # words back to "at" before where a university is
_KIND_RELATIONS = frozenset({"compound", "amod"})
_OF_UNIONS = ("Soviet", "European", "African")
_SETTINGS = word_set(
    "statement interview speech letter tweet post address report email message year week month day night morning today"
)
"""Nouns for where and when something is said, which stand before a title by chance."""


def shared_title(words: Sequence[Word], titled: Titled, own: Sequence[Mention], low: int) -> Statement:
    """Return the role of one of those who share a title, with the first body that it names.

    ``own`` are the mentions of the sentence, which begins at the word ``low``.
    """
    actor, phrase = titled
    first = with_people(words, role_start(words, phrase, low), low)
    body = next(iter(employers(words, phrase, own, first, phrase.last)), None)
    if body is None:
        before = next((m for m in own if m.sort == "NAM" and m.last in (phrase.first, first)), None)
        body = body_of_title(words, before, phrase.first, phrase.last, own)
    return Statement(actor, first, phrase.last, phrase.last, tenure_of(words, first, phrase.last, low), body)


def title_start(words: Sequence[Word], first: int, last: int, low: int) -> int | None:
    """Return where a title begins whose words end before ``last``, in a sentence that begins at ``low``.

    That is ``first``, but the start of the office where only the noun behind its "of" was read ([deputy secretary of
    state Ann Moe]); None where the noun names nobody ([a state Ann Moe won]).
    """
    whole = any(word.text in OFFICE_LINKS for word in words[first:last])  # [the army chief of staff Ann Moe]
    if whole or head_kind(words[last - 1].text.lower(), False) not in _NO_PERSONS:
        return first
    start = first - 2
    if start < low or words[first - 1].text != "of" or head_kind(words[start].text.lower(), False) != "person":
        return None
    while start > low and words[start - 1].tag in _MODIFYING and words[start - 1].text[0].isalpha():
        start -= 1
    return start


def title_of_name(words: Sequence[Word], name: Mention, own: Sequence[Mention], low: int) -> Iterator[Statement]:
    """Yield the roles in the title of a person's name, with the body before it.

    ``own`` are the mentions of its sentence, which begins at the word ``low``. None is in a form of address, nor in a
    title that has a mention of its own.
    """
    first, last = name.title or (name.first, name.first)
    while first < last and words[first].text.lower().rstrip(".") in _ADDRESSES:
        first += 1
    while last > first and words[last - 1].text.lower().rstrip(".") in _ADDRESSES:
        if words[last - 1].text.lower() == "lady" and words[last - 2].text.lower() == "first":
            break
        last -= 1
    if first == last:
        return
    if any(m.sort == "TITLE" and m.last in (name.first, name_start(name)) for m in own):
        return  # told with that
    whole = any(word.text in OFFICE_LINKS for word in words[first:last])
    rank, end = last, last
    while _is_rank(words, first, rank - 1, whole=whole):
        rank -= 1
    last = rank
    start = first if whole else title_start(words, first, last, low)
    if start is None:
        return
    start = _kind_start(words, first, low) if start == first else start
    start -= start > low and words[start - 1].text in _GRADES  # [Air Force 1st Lt.], [Fisheries ranking Democrat]
    before = next((m for m in own if m.sort == "NAM" and m.last in (first, start) and m is not name), None)
    if before is None and start > low + 1 and words[start - 1].text == ")":  # [Harbour Board (HB) president Ann Moe]
        before = next((m for m in own if m.sort == "NAM" and m.last == start - 1 and m.kind == "organization"), None)
    if before is None:
        before = _before_campus(words, own, start, low)
    if before is not None and before.kind == "organization" and before.title is not None:
        yield from _outer(words, name, before, own, low)
    start = with_people(words, start, low)
    organization = body_of_title(words, before, start, last, own)
    tenure = tenure_of(words, start if before is None else before.first, last, low)  # [retired Army general Ann Moe]
    yield Statement(name.actor, start, last, last, tenure, organization)  # type: ignore[arg-type]
    if rank < end:
        yield Statement(name.actor, rank, end, end, tenure, None)  # type: ignore[arg-type]
    yield from _joined_office(words, name, start if before is None else before.first, low)


def _before_campus(words: Sequence[Word], own: Sequence[Mention], start: int, low: int) -> Mention | None:
    """The university whose campus stands before a title ([Harbour University at Little Bay professor Ann Moe])."""
    at = start - 1
    while at > low and start - at < _CAMPUS and words[at].tag[:3] == "NNP":
        at -= 1
    if at == start - 1 or at <= low or words[at].text != "at":
        return None
    body = next((m for m in own if m.last == at and m.sort == "NAM" and m.kind == "organization"), None)
    return body if body is not None and "University" in body.text.split() else None


def _joined_office(words: Sequence[Word], name: Mention, second: int, low: int) -> Iterator[Statement]:
    """The office with a capital that "and" joins to the title before a name ([former Ohio Gov. and Chairman Ann Moe]).

    ``second`` is the word where that title begins. With a determiner it may be somebody else's.
    """
    last = second - 1
    if last - 1 < low or words[last].text != "and" or words[last - 1].text.lower().rstrip(".") not in TITLE_WORDS:
        return
    first = last - 1
    while first > low and (words[first - 1].text.lower() in PASSING or words[first - 1].tag[:3] == "NNP"):
        first -= 1
    alone = words[last - 1].text[0].isupper() and (first == low or words[first - 1].tag not in ("DT", "PRP$", "POS"))
    if alone and name.actor is not None:
        yield Statement(name.actor, last - 1, last, last, tenure_of(words, first, last, low), None)


def title_with_matter(words: Sequence[Word], name: Mention, own: Sequence[Mention], low: int) -> Mention | None:
    """Return the description before a name whose matter parts it from the name ([Oslo College professor of law Moe]).

    ``own`` are the mentions of the sentence, which begins at the word ``low``.
    """
    begin = name.first
    while begin > low and name.first - begin < _MATTER and words[begin - 1].tag in _OF_MATTERS:
        if not words[begin - 1].text.islower():
            return None
        begin -= 1
    if begin == name.first or begin - 1 <= low or words[begin - 1].text not in ("of", "for"):
        return None
    if head_kind(words[name.first - 1].text, False) == "person":
        return None  # [a friend of singer Ann Moe]
    titled = (m for m in own if m.last == begin - 1 and m.sort == "NOM" and m.kind == "person" and m.number == "s")
    return next((m for m in titled if m.actor is None and m.lead in ("", "owner")), None)


def _outer(
    words: Sequence[Word], name: Mention, body: Mention, own: Sequence[Mention], low: int
) -> Iterator[Statement]:
    """The title before that of a body ([the ministry spokesman Navy Captain Ann Moe])."""
    first, last = body.title or (body.first, body.first)
    if name.actor is None or head_kind(words[last - 1].text.lower(), False) != "person":
        return
    outer = next((m for m in own if m.sort == "NAM" and m.kind == "organization" and m.last == first), None)
    first = outer.first if outer is not None else first
    organization = outer.actor if outer is not None else None
    yield Statement(name.actor, first, last, last, tenure_of(words, first, last, low), organization)


def _kind_start(words: Sequence[Word], first: int, low: int) -> int:
    """Where a small title begins with what it is a kind of ([climate activist Ann Moe])."""
    start = first
    while start > low and first - start < _KINDS and words[start - 1].relation in _KIND_RELATIONS:
        opens = start - 1 == low and _is_common(words[start - 1])
        if not (opens or words[start - 1].text.islower()) or words[start - 1].text in _SETTINGS:
            break  # but [Sporting director Ann Moe] where a sentence begins
        start -= 1
    small = words[first].text.islower() and not (start > low and words[start - 1].text.lower() in ("a", "an"))
    return start if small else first


def _is_rank(words: Sequence[Word], first: int, at: int, *, whole: bool) -> bool:
    """Whether a title's last word is one of its own, behind an office ([police chief Marshal Per Moe]).

    ``whole`` is whether the office says what it is of.
    """
    lower, before = words[at].text.lower().rstrip("."), words[at - 1].text
    if whole:
        return lower in _RANKS and before not in OFFICE_LINKS
    if at == first or not words[at].text[0].isupper() or head_kind(before.lower(), False) != "person":
        return False
    return lower in _NOBLE or (lower in _RANKS and before.islower())


def _is_common(word: Word) -> bool:
    """Whether a sentence’s first word is no name: by its tag, or as one that begins titles ([Deputy], [Transport])."""
    lower = word.text.lower()
    return lower in MATTERS | _IN_SPORT or (
        not word.entity and (word.tag in ("NN", "NNS", "JJ", "VBG") or lower in TITLE_WORDS)
    )


def with_people(words: Sequence[Word], first: int, low: int) -> int:
    """Where a title begins with the nation or party before it ([South Korean president], [Labour candidate]).

    The sentence begins at the word ``low``: a headline without a stop may end with a nation.
    """
    if first > low + 1 and is_people(f"{words[first - 2].text} {words[first - 1].text}"):
        return first - 2
    while first > low and (is_people(words[first - 1].text) or words[first - 1].text in ("GOP", "Union")):
        if words[first - 1].text == "Union" and first - 1 > low and words[first - 2].text.endswith(_OF_UNIONS):
            break  # [the then-Soviet Union leader]
        first -= 1
    return first
