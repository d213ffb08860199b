"""Read whom a record names as the author of its article: people, a body such as an agency, or the newsroom."""

import re
from ast import literal_eval
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

from newsvoices.apply.named_actors import bare
from newsvoices.apply.outlets import LONGEST, outlet_name
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS, NEWS_LETTERS
from newsvoices.extractor.lexis.places import code_of_town, country_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import ORGANIZATION_WORDS

__all__ = ["Authors", "read_authors", "said_author"]

_BEFORE = re.compile(
    r"(?:(?:(?:story|written|words|posted|text|analysis|comment|opinion|column|essay|report|review|interview) )?by|"
    r"authors?)(?:\s*:\s*|\s+)",
    re.I,
)
_ADDRESS = re.compile(r"[<(\[]?\S+@\S+\.\w+[>)\]]?|https?://\S+|(?<!\w)@\w+|\([^()]*\)|\[[^\[\]]*\]")
_LINES = re.compile(r"\s*[\n\r]+\s*")
_PARTS = re.compile(r"\s*[;|/·•]\s*|\s+[–—-]\s+|\s+(?:&|and|with)\s+|(?<=,)\s*(?:and|with)\s+", re.I)
_COMMA = re.compile(r"\s*,\s*")
_FROM = re.compile(r"\s+(?:(?:for|in|of|at|from)\s|special to\s|as told to\s).*", re.I)
_TITLE = re.compile(r"(?:dr|mr|mrs|ms|miss|mx|prof|professor|rev)\b\.?\s+", re.I)
_GENERATION = re.compile(r"(?:jr|sr)\.?|i{2,3}|iv", re.I)
_PARTICLES = word_set("van von der den de del della di da dos du la le al el bin ibn ben binti ter ten zu af av y e")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f.'’-])*")
_MOST = 6  # words of a name
_LETTERS = 6  # of an agency's name in capitals
_POSTS = word_set(
    "correspondent correspondents reporter reporters editor editors writer writers columnist columnists journalist "
    "contributor contributors contributing staff guest special freelance freelancer opinion desk chief professor "
    "director president chair chairman chairwoman author lecturer fellow phd md esq obe mbe mp mep frs ph.d m.d"
)
_BEATS = word_set(
    "political politics health science education business economics economy foreign diplomatic world city crime court "
    "legal home sport sports football arts culture environment climate technology tech media travel religion defence "
    "defense security national senior deputy associate europe asia africa middle-east us uk parliamentary"
)
"""What a post is for, between a name and it ([Jane Doe Health Editor])."""
_NEWSROOM = word_set(
    "staff editor editors editorial editorials board newsroom news desk web online digital team reporter reporters "
    "writer writers correspondent correspondents journalist journalists bureau admin administrator service report "
    "special local newspaper the our a own from"
)
"""Words of which a newsroom's name for itself consists ([Staff Reporter], [The Editorial Board])."""
_ALONE = word_set("staff editor editors editorial newsroom news admin administrator newspaper")
"""Those that mean it alone."""
_BODILY = ORGANIZATION_WORDS | MEDIA_WORDS | word_set("agency newswire wire newsroom inc ltd llc gmbh")


@dataclass(frozen=True)
class Authors:
    """The people named, or where there are none the bodies; ``newsroom`` says that the outlet speaks itself."""

    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    newsroom: bool = False


def said_author(given: Any) -> str | None:
    """Return what a record says of its author as one text; None for what is neither text nor a list of texts.

    A list may be written as text; one without any names nobody, as an empty text does.
    """
    texts = given if isinstance(given, list) else _listed(given) if isinstance(given, str) else [given]
    if not texts or not all(isinstance(one, str) for one in texts):
        return None
    return "; ".join(one.strip() for one in texts if one.strip())


def _listed(given: str) -> list[Any]:
    """Return the texts of a list that a cell holds as programs write it (['Jane Doe', 'John Doe'])."""
    if len(given) <= LONGEST and given.strip()[:1] + given.strip()[-1:] == "[]":
        with suppress(ValueError, SyntaxError, MemoryError, RecursionError):
            found = literal_eval(given.strip())
            if isinstance(found, list):
                return found
    return [given]


def read_authors(said: str, outlet: str | None) -> Authors | None:
    """Return whom such a text names; None where that is nobody: a login, a post without a name, an address."""
    plain = _LINES.sub(", ", _ADDRESS.sub(" ", said)).strip(" ,")
    before = _BEFORE.match(plain)
    name = outlet_name(plain[before.end() if before else 0 :].strip(" ,;"))
    if name is None:
        return None
    people: dict[str, None] = {}
    bodies: dict[str, None] = {}
    newsroom = False
    for piece in [name] if _is_newsroom(name, outlet) or _is_known(name) else _pieces(name):
        if _is_newsroom(piece, outlet):
            newsroom = True
        elif _is_body(piece):
            bodies[piece] = None
        elif _is_person(piece):
            people[piece] = None
    found = Authors(tuple(people), () if people else tuple(bodies), newsroom and not people and not bodies)
    return found if found != Authors() else None


def _pieces(name: str) -> Iterator[str]:
    """Yield the parts of a line that may name an author each, without posts, places and titles."""
    segments = [_clean(part) for part in _PARTS.split(name)]
    for place, segment in enumerate(segments):
        after = segments[place + 1].split() if place + 1 < len(segments) else []
        if " " not in segment and sex_of_given(segment) and len(after) > 1:
            yield f"{segment} {after[-1]}"  # [Jane and John Doe]
        else:
            yield from _unlisted([one for one in _COMMA.split(segment) if one])


def _unlisted(listed: Sequence[str]) -> Iterator[str]:
    """Yield those of some parts between commas that name an author; a name that is turned round is turned back."""
    at, turned = 0, True
    while at < len(listed):
        own = _clean(listed[at])
        behind = listed[at + 1] if at + 1 < len(listed) else ""
        turned = turned and _is_turned(own, behind)
        if turned:
            own, at = f"{behind} {own}", at + 1
        elif _GENERATION.fullmatch(behind):
            own, at = f"{own} {behind}", at + 1
        if at == 0 or own != listed[at] or not (code_of_town(own) or country_of(own)):
            yield own
        at += 1


def _is_turned(family: str, given: str) -> bool:
    """Say whether two parts are a name with its end before its beginning ([Doe, Jane])."""
    first = given.split()
    if not first or len(first) > 2 or _is_body(family) or _is_body(given) or not _is_capital(family.split()[-1]):
        return False
    if any(word.casefold() in _POSTS | _NEWSROOM for word in (*first, *family.split())):
        return False
    short = " " not in family or family.split()[0] in _PARTICLES
    if not short and len(first) == 1 and sex_of_given(given) and len(family.split()) == 2:
        short = not sex_of_given(family.split()[0])  # [García Márquez, Gabriel]
    known = sex_of_given(first[0]) or (len(first) == 1 and not (code_of_town(given) or country_of(given)))
    return short and bool(known) and all(map(_is_capital, first))


def _clean(piece: str) -> str:
    """Return a part of a line without a title, a post around a name, and what stands behind [for] or [in]."""
    plain = _TITLE.sub("", piece.strip(' ,."“”'), count=1)
    before = _FROM.sub("", plain)
    words = (before if _is_person(before) and not _is_body(before) else plain).split()
    for end in (0, -1):
        posts = len(words)
        while len(words) > 2 and words[end].casefold() in _POSTS:
            words.pop(end)
        while end and 2 < len(words) < posts and words[end].casefold() in _BEATS:
            words.pop(end)
    return " ".join(words)


def _is_newsroom(piece: str, outlet: str | None) -> bool:
    """Say whether that is the outlet itself, or how its newsroom signs ([Staff], [The Editorial Board])."""
    own = bare(outlet or "")
    name = bare(piece)
    if own and name == own:
        return True
    words = name.split()
    return _NEWSROOM.union(own.split()).issuperset(words) and (name in _ALONE or len(words) > 1)


def _is_known(name: str) -> bool:
    return name.casefold() in _known_bodies()


@cache
def _known_bodies() -> frozenset[str]:
    return frozenset(one.casefold() for names in (NEWSROOMS, BODIES, NEWS_LETTERS) for one in names)


def _is_body(piece: str) -> bool:
    """Say whether that is called like an agency, a newspaper or another body."""
    words = piece.split()
    if len(words) < 2:
        return _is_known(piece) or (piece.isalpha() and piece.isupper() and 1 < len(piece) <= _LETTERS)
    told = {word.casefold() for word in words}
    if len(words) == 2 and sex_of_given(words[0]) and told.isdisjoint(MEDIA_WORDS):
        return _is_known(piece)
    return _is_known(piece) or "the" in told or not _BODILY.isdisjoint(told)


def _is_person(piece: str) -> bool:
    words = piece.split()
    if not words or len(words) > _MOST or not all(map(_WORD.fullmatch, words)):
        return False
    if len(words) == 1:
        return len(piece) > 1 and piece.upper() == piece.lower()  # [王小明]
    if sex_of_given(words[0].capitalize()) and (len(words) == 2 or not any(map(_is_capital, words))):
        return True
    return all(_is_capital(word) or word in _PARTICLES for word in words) and not any(
        word.casefold() in _POSTS for word in words
    )


def _is_capital(word: str) -> bool:
    return not word[:1].islower()
