"""Which names name the same person: full name and surname, given name, short form, and a slip of the pen."""

from collections.abc import Collection, Mapping, Sequence
from itertools import islice, pairwise

from rapidfuzz.distance import OSA

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, SHORT_NAMES, sex_of_given
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.names.words import GENERATIONS, PARTICLES

__all__ = ["MANY", "TITLED", "cast_persons"]

MANY = 200
"""Names that are compared with one, at most, so that time stays linear in any text."""
TITLED = 6
"""How much a title counts that only men or only women have."""
_GIVEN = 3  # how much a common given name counts against one pronoun


def cast_persons(words: Sequence[Word], mentions: Sequence[Mention], cast: Cast) -> None:
    """Give every name of a person, in text order, its actor: full names first, then what stands for one of them."""
    people = _cast_full(mentions, _shared(words, mentions), cast)
    ends: dict[str, list[Actor]] = {}
    begins: dict[str, list[Actor]] = {}
    for one, parts in people.items():
        last = len(parts) - (parts[-1] in GENERATIONS)
        for k in range(1, last):
            ends.setdefault(_tail(parts[k:]), []).append(one)
            if last < len(parts):
                ends.setdefault(_tail(parts[k:last]), []).append(one)
        for k in range(1, last):
            begins.setdefault(" ".join(parts[:k]), []).append(one)
        if not _is_given(parts[0]):
            for part in filter(_is_given, parts[1 : last - 1]):
                begins.setdefault(part, []).append(one)  # [Lucky Ann Moe]
    alone: dict[str, Actor] = {}
    namesakes = _Namesakes(mentions)
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
            namesakes.meet(mention.actor, mention.first)
            continue
        fitting = ends.get(_tail(mention.text.split())) or begins.get(mention.text) or _misspelt(ends, mention.text)
        actor = namesakes.choose(mention, fitting)
        if actor is None:
            actor = alone.get(mention.text)
        if actor is None:
            actor = alone[mention.text] = cast.add(mention.text, "person", "named")
            if _is_given(mention.text):  # rarer given names are surnames as often
                actor.sexes["m" if mention.text in MALE else "f"] += 1
        mention.actor = actor


def _cast_full(mentions: Sequence[Mention], shared: Mapping[int, str], cast: Cast) -> dict[Actor, list[str]]:
    """Give the names of two parts or more their actors, and return the parts of each actor's longest name."""
    full: dict[tuple[str, ...], Actor] = {}
    people: dict[Actor, list[str]] = {}
    tails: dict[str, Actor] = {}
    for mention in sorted(mentions, key=lambda m: -len(m.text.split())):
        parts = _core(shared.get(mention.first, mention.text))
        if len(parts) < 2 or parts[0] in PARTICLES or (len(parts) == 2 and parts[1] in GENERATIONS):
            continue
        actor = full.get(_key(parts)) or _by_first(full, parts) or tails.get(_tail(parts))
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
    """The full names of those whose surname stands once for two ([Ann and Per Moe]), by their first word.

    Only for a given name that no other name of the article is, or has as its first part or its last.
    """
    found: dict[int, str] = {}
    for one, other in pairwise(mentions):
        if other.first == one.last + 1 and words[one.last].text in ("and", "&") and _is_given(one.text):
            parts = _core(other.text)
            if len(parts) == 2 and _is_given(parts[0]) and other.title is None:
                found[one.first] = f"{one.text} {parts[1]}"
    if found:
        known = {p for m in mentions if m.first not in found for p in (m.text.split()[0], m.text.split()[-1])}
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
    return (parts[0], *last)


def _tail(parts: Sequence[str]) -> str:
    """A surname as it is looked up: the particle small, as a sentence may begin with it ([De Waal], [Ida de Waal])."""
    small = parts[0].lower()
    return " ".join([small if small in PARTICLES else parts[0], *parts[1:]])


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


class _Namesakes:
    """Tells those who share a surname or a given name apart, as an article is read."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.first: dict[Actor, int] = {}
        self.last: dict[Actor, int] = {}
        for mention in mentions:
            if mention.actor is not None:
                self.first.setdefault(mention.actor, mention.first)

    def meet(self, actor: Actor, at: int) -> None:
        """Note where somebody is named in full."""
        self.last[actor] = at

    def choose(self, mention: Mention, fitting: Collection[Actor]) -> Actor | None:
        """Return whom of those who have it a name of one part means.

        A title leaves those of its sex, first those of whom it is known. It is the one whom the article names first in
        full, since those of the same name who come later are told apart by the rest of theirs; but where nothing says
        whose title [Mrs. Moe] has, the one named last.
        """
        fits = [a for a in islice(fitting, MANY) if not mention.gender or a.gender in (None, mention.gender)]
        known = [a for a in fits if mention.gender and a.gender == mention.gender]
        met = [a for a in fits if a in self.last] if mention.gender and not known and len(fits) > 1 else []
        if met:
            last = max(met, key=lambda actor: self.last[actor])
            last.sexes[mention.gender] += TITLED
            return last
        return min(known or fits, key=lambda actor: self.first[actor]) if fits else None
