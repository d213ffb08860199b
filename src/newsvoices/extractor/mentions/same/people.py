"""Which names name the same person: full name and surname, given name, short form, and a slip of the pen."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import islice, pairwise
from unicodedata import combining, normalize

from rapidfuzz.distance import OSA

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, SHORT_NAMES, sex_of_given
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.known_surnames import KNOWN_SURNAMES
from newsvoices.extractor.lexis.titles import COURTESY, MAN, WOMAN
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.names.words import GENERATIONS, PARTICLES

__all__ = ["MANY", "TITLED", "cast_persons"]

MANY = 200
"""Names that are compared with one, at most, so that time stays linear in any text."""
TITLED = 6
"""How much a title counts that only men or only women have."""
_GIVEN = 3  # how much a common given name counts against one pronoun
_NO_OFFICE = COURTESY | {"former", "then", "late"}
_JUNIORS = GENERATIONS - {"Sr.", "Sr"}
_ARTICLES = frozenset({"Al-", "El-"})
_SMALL_ARTICLES = frozenset({"al-", "el-"})
_SIBLINGS = frozenset({"brothers", "sisters", "twins", "siblings"})


def cast_persons(words: Sequence[Word], mentions: Sequence[Mention], cast: Cast) -> None:
    """Give every name of a person, in text order, its actor: full names first, then what stands for one of them."""
    people = _cast_full(mentions, _shared(words, mentions), cast)
    for mention in mentions:
        sex = _sex_beside(words, mention) if mention.actor is not None else ""
        if mention.actor is not None and sex:
            mention.actor.sexes[sex] += TITLED
    ends: dict[str, list[Actor]] = {}
    begins: dict[str, list[Actor]] = {}
    inner: dict[str, list[Actor]] = {}
    for one, parts in people.items():
        last = len(parts) - (parts[-1] in GENERATIONS)
        for k in range(1, last):
            ends.setdefault(_tail(parts[k:]), []).append(one)
            if k == len(parts) - 1 and parts[k][:3].lower() in _SMALL_ARTICLES:
                ends.setdefault(parts[k][3:], []).append(one)  # [Hadi] of [Omar al-Hadi]
            if last < len(parts):
                ends.setdefault(_tail(parts[k:last]), []).append(one)
        if last < len(parts):
            begins.setdefault(f"{parts[0]} {parts[-1]}", []).append(one)  # [Per Jr.], who is [Per Moe Jr.]
        for k in range(1, last):
            begins.setdefault(" ".join(parts[:k]), []).append(one)
        for k in range(1, last - 1):
            rare = not sex_of_given(parts[k]) or parts[k] in KNOWN_SURNAMES
            if rare and parts[k] not in PARTICLES and parts[k - 1] not in PARTICLES:
                inner.setdefault(parts[k], []).append(one)  # [Ochoa], of [María Ochoa Restrepo]
        if not _is_given(parts[0]):
            for part in filter(_is_given, parts[1 : last - 1]):
                begins.setdefault(part, []).append(one)  # [Lucky Ann Moe]
    alone: dict[str, Actor] = {}
    namesakes = _Namesakes(words, mentions)
    short: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.actor is None:
            short.setdefault(mention.text, []).append(mention)
    for surname, own in short.items():
        for sex in dict.fromkeys(m.gender for m in own if m.gender):
            bearers = ends.get(surname, ())
            if bearers and all(a.gender not in (None, sex) for a in bearers):  # [Mr. Moe], beside Ann Moe alone
                other = cast.add(surname, "person", "named")
                other.sexes[sex] += TITLED
                ends[surname].append(other)
                titled = (m.first for m in own if m.gender == sex or (m.title is not None and not m.gender))
                namesakes.first[other] = next(titled)  # [President Moe]
    for mention in mentions:
        if mention.actor is not None:
            namesakes.meet(mention.actor, mention)
            continue
        tail, text = _tail(mention.text.split()), mention.text
        fitting = ends.get(tail) or begins.get(text) or inner.get(text) or _misspelt(ends, text)
        actor = _by_age(words, mention, fitting) or namesakes.choose(mention, fitting)
        if actor is None:
            actor = alone.get(mention.text)
        if actor is None:
            actor = alone[mention.text] = cast.add(mention.text, "person", "named")
            if _is_given(mention.text):  # rarer given names are surnames as often
                actor.sexes["m" if mention.text in MALE else "f"] += 1
        mention.actor = actor


def _sex_beside(words: Sequence[Word], mention: Mention) -> str:
    """What the noun says that a full name is apposed to, behind a comma: f of [his daughter, Yang Seo-yeon,]."""
    noun = name_start(mention) - 2
    if not 0 <= noun < len(words) - 2 or words[noun + 1].text != "," or words[mention.head].relation != "appos":
        return ""
    if words[mention.head].head != noun or words[noun].tag != "NN":
        return ""
    lower = words[noun].text.lower()
    return "f" if lower in WOMAN else "m" if lower in MAN else ""


def _cast_full(mentions: Sequence[Mention], shared: Mapping[int, str], cast: Cast) -> dict[Actor, list[str]]:
    """Give the names of two parts or more their actors, and return the parts of each actor's longest name."""
    full: dict[tuple[str, ...], Actor] = {}
    people: dict[Actor, list[str]] = {}
    tails: dict[str, Actor] = {}
    for mention in sorted(mentions, key=lambda m: -len(m.text.split())):
        parts = _core(shared.get(mention.first, mention.text))
        if len(parts) < 2 or parts[0] in PARTICLES or (len(parts) == 2 and parts[1] in GENERATIONS):
            continue
        styled = parts[1] == "of"  # [the Princess of Wales] is no other spelling of the Prince
        actor = full.get(_key(parts)) or (None if styled else _by_first(full, parts)) or tails.get(_tail(parts))
        if actor is None:
            actor = cast.add(" ".join(parts) if mention.first in shared else mention.text, "person", "named")
            people[actor] = parts
            for k in range(1, len(parts) - 1):
                tails.setdefault(_tail(parts[k:]), actor)
                if parts[k + 1] not in GENERATIONS:
                    full.setdefault((parts[0], parts[k]), actor)  # [Ann Moe Berg], who was [Ann Moe]
            sex = sex_of_given(parts[0]) or (sex_of_given(parts[1]) if len(parts) == 3 and _is_given(parts[1]) else "")
            if sex:
                actor.sexes[sex] += _GIVEN
        full.setdefault(_key(parts), actor)
        if len(mention.text) > len(actor.name):
            actor.name = mention.text
        mention.actor = actor
    return people


def _shared(words: Sequence[Word], mentions: Sequence[Mention]) -> dict[int, str]:
    """The full names of those whose surname stands once for two or more ([Ann and Per Moe]), by their first word.

    Only for a given name that no other name of the article is, or has as its first part or its last; but it may be
    called so again without a title ([Ann and Per Moe fled. Ann, 41, was caught]).
    """
    found: dict[int, str] = {}
    for one, other in reversed([*pairwise(mentions)]):
        joint = words[one.last].text if other.first == one.last + 1 else ""
        if joint not in ("and", "&", ",") or " " in one.text:
            continue
        kin = one.first > 0 and words[one.first - 1].text.lower() in _SIBLINGS
        if not kin and not sex_of_given(one.text):
            continue
        parts = _core(found.get(other.first, other.text if joint != "," else ""))
        if len(parts) == 2 and (kin or sex_of_given(parts[0])) and other.title is None:
            found[one.first] = f"{one.text} {parts[1]}"
    if found:
        alone = {name.split()[0] for name in found.values()}
        others = (m for m in mentions if m.first not in found and (m.title is not None or m.text not in alone))
        known = {p for m in others for p in (m.text.split()[0], m.text.split()[-1])}
        found = {first: name for first, name in found.items() if name.split()[0] not in known}
    return found


def _is_given(name: str) -> bool:
    return name in MALE or name in FEMALE


def _core(text: str) -> list[str]:
    """The parts of a person's name without middle initials."""
    parts = text.split()
    kept = [p for i, p in enumerate(parts) if not (0 < i < len(parts) - 1 and len(p.rstrip(".")) == 1)]
    return kept or parts


def _key(parts: Sequence[str]) -> tuple[str, ...]:
    last = parts[-2:] if parts[-1] in GENERATIONS and len(parts) > 2 else parts[-1:]
    return (_plain(parts[0]), _small_article(last[0]), *last[1:])


def _small_article(part: str) -> str:
    """A part of a name with the Arabic article in front of it in small letters ([Al-Hadi], as a sentence begins)."""
    article = part[:3]
    return _plain(article.lower() + part[3:] if article in _ARTICLES and part[3:] else part)


@lru_cache(maxsize=20_000)
def _plain(part: str) -> str:
    """A part of a name without its accents, as texts leave them out here and there ([Kaïs], [Kais])."""
    if part.isascii():
        return part
    return "".join(sign for sign in normalize("NFD", part) if not combining(sign))


def _tail(parts: Sequence[str]) -> str:
    """A surname as it is looked up: the particle small, as a sentence may begin with it ([De Waal], [Ida de Waal])."""
    small = parts[0].lower()
    return " ".join([small if small in PARTICLES else _small_article(parts[0]), *parts[1:]])


def _by_first(full: dict[tuple[str, ...], Actor], parts: Sequence[str]) -> Actor | None:
    """The one person with this surname whose first name is the same by initial, short form or a slip of the pen."""
    keys = islice(reversed(full), MANY)
    fits = {full[key] for key in keys if len(key) == 2 and _same_person(key, (parts[0], parts[-1]))}
    return fits.pop() if len(fits) == 1 else None


def _same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    if one[1] != other[1]:
        return one[0] == other[0] and _slip(one[1], other[1])
    a, b = sorted((one[0].rstrip(".").lower(), other[0].rstrip(".").lower()), key=len)
    return (len(a) != 2 and b.startswith(a)) or b in SHORT_NAMES.get(a, ()) or (len(a) > 3 and _slip(a, b))


def _slip(a: str, b: str) -> bool:
    """Whether two spellings of five letters or more differ by one letter left out, put in, changed or swapped."""
    if min(len(a), len(b)) < 5 or abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    return bool(OSA.distance(a, b, score_cutoff=1) <= 1)


def _misspelt(ends: dict[str, list[Actor]], text: str) -> Sequence[Actor]:
    near = islice(ends.items(), MANY) if len(text) > 5 else ()
    return next((actors for surname, actors in near if _slip(surname, text)), ())


def _by_age(words: Sequence[Word], mention: Mention, fitting: Collection[Actor]) -> Actor | None:
    """Whom [the younger Mr. Moe] means, the only junior of that name."""
    at = name_start(mention)
    if "younger" not in (word.text.lower() for word in words[max(0, at - 1) : at]):
        return None
    juniors = [actor for actor in islice(fitting, MANY) if actor.name.rpartition(" ")[2] in _JUNIORS]
    return juniors[0] if len(juniors) == 1 else None


class _Namesakes:
    """Tells those who share a surname or a given name apart, as an article is read."""

    def __init__(self, words: Sequence[Word], mentions: Sequence[Mention]) -> None:
        self.words = words
        self.offices: dict[Actor, set[str]] = {}
        self.first: dict[Actor, int] = {}
        self.last: dict[Actor, int] = {}
        self.acting: set[Actor] = set()
        self.alone: dict[str, Actor] = {}
        for mention in mentions:
            if mention.actor is not None:
                self.first.setdefault(mention.actor, mention.first)
                self.offices.setdefault(mention.actor, set()).update(self._office(mention))

    def meet(self, actor: Actor, mention: Mention) -> None:
        """Note where somebody is named in full, and whether somebody acts there."""
        self.last[actor] = mention.first
        first = mention.text.partition(" ")[0]
        if mention.subject and (len(first) < 3 or first[-1] != "."):  # [Ill. Moe], cut off from a place
            self.acting.add(actor)

    def choose(self, mention: Mention, fitting: Collection[Actor]) -> Actor | None:
        """Return whom of those who have it a name of one part means.

        A title leaves those of its office and sex, first those of whom it is known. It is who was meant before; else
        the one who acts whom the article names first in full, since those of the same name who come later are told
        apart by the rest of theirs; but where nothing says whose title [Mrs. Moe] has, the one named last.
        """
        fits = [a for a in islice(fitting, MANY) if not mention.gender or a.gender in (None, mention.gender)]
        fits = self._of_office(mention, fits)
        known = [a for a in fits if mention.gender and a.gender == mention.gender]
        met = [a for a in fits if a in self.last] if mention.gender and not known and len(fits) > 1 else []
        if met:
            last = max(met, key=lambda actor: self.last[actor])
            last.sexes[mention.gender] += TITLED
            return last
        if not fits:
            return None
        held = self.alone.get(mention.text)
        if held not in fits:
            fits = known or [actor for actor in fits if actor in self.acting] or fits
            held = min(fits, key=lambda actor: self.first[actor])
            self.alone.setdefault(mention.text, held)
        if mention.gender and held.gender is None:
            held.sexes[mention.gender] += TITLED
        return held

    def _office(self, mention: Mention) -> set[str]:
        """The words of a name's title that tell of an office."""
        title = self.words[slice(*mention.title)] if mention.title is not None else ()
        return {SHORT_TITLES.get(word, word) for w in title if (word := w.text.lower().rstrip(".")) not in _NO_OFFICE}

    def _of_office(self, mention: Mention, fits: list[Actor]) -> list[Actor]:
        """Those who have the office before a surname where somebody is named in full, or have none there but others do.

        [President Moe] is no Governor Ann Moe, where the article names a Per Moe too.
        """
        office = self._office(mention)
        if not office or len(fits) < 2:
            return fits
        of_it = [actor for actor in fits if office & self.offices.get(actor, set())]
        return of_it or [actor for actor in fits if not self.offices.get(actor)] or fits
