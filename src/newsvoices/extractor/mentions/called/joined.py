"""Who is joined to whom as an equal ([Moe, Lund and the bishop]), and who is meant by [both ministers]."""

from bisect import bisect_left

from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["COUNTS", "acts", "joined_with", "members_of", "top_of"]

_CONTRASTING = frozenset({"or", "but", "not", "/"})
_WITH = (["along", "with"], ["together", "with"], ["as", "well", "as"])
"""Words that join somebody to the subject as "and" does."""
_STEPS = 8  # conjuncts that are climbed, from each to the one before
_BACK = 2  # sentences of the text's own in which those are named whom a number counts
COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4}
"""Words that say how many of those named are meant."""
_PAIRS = {"pair": 2, "duo": 2, "couple": 2, "trio": 3}
_COUNTRIES = word_set("country nation state republic kingdom neighbour neighbor")
_GOVERNMENTS = word_set("government capital")
_ANY = word_set("side party both two three four pair duo trio")
_MEN, _WOMEN = word_set("man brother son"), word_set("woman sister daughter")


def joined_with(scene: Scene, one: Mention) -> list[Mention]:
    """Return the mentions joined to one as its equals, in text order; none where they are a choice ([Moe or Lund])."""
    words = scene.words
    found = []
    top = top_of(scene, one)
    for other in scene.by_sentence.get(one.sentence, ()):
        if other.first < one.last or other.sort in ("TITLE", "PREDICATE") or other.kind in ("who", "which"):
            continue
        if (other.sort == "PRO" and other.lead == "owner") or _is_same(scene, one, other):
            continue
        if _is_conjunct(scene, one, other, top) or _goes_along(scene, one, other, top):
            found.append(other)
    by = {scene.lower[n] for n in range(one.last, found[-1].first) if words[n].relation == "cc"} if found else set()
    return [] if by & _CONTRASTING else found


def _is_same(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether what is joined only says more of somebody ([Ann Moe, poet and singer], [author and mayor Ann Moe])."""
    if one.sort == "NOM" and other.sort == "NAM":
        return one.kind == "person" and one.number == "s" and not one.lead
    if other.sort != "NOM" or other.number != "s":
        return False
    return not other.lead or (other.lead == "a" and scene.lower[one.last : one.last + 1] == [","])


def top_of(scene: Scene, mention: Mention) -> int:
    """Return the word of a mention that hangs on what is outside of it ([Ministry] of Health); its head in doubt."""
    inside = range(mention.first, mention.last)
    tops = [n for n in inside if scene.words[n].head not in inside]
    return tops[0] if len(tops) == 1 else mention.head


def acts(scene: Scene, mention: Mention) -> bool:
    """Return whether a mention is the subject of a clause."""
    return scene.words[top_of(scene, mention)].relation in SUBJECTS


def _is_conjunct(scene: Scene, one: Mention, other: Mention, head: int) -> bool:
    """Whether a chain of conjuncts leads from the head of one mention to that of another."""
    words, at = scene.words, top_of(scene, other)
    top = words[at]
    for _ in range(_STEPS):
        if words[at].relation != "conj":
            break
        at = words[at].head
        if at == head or (one.first <= at < one.last and _are_bodies(scene, one, other)):
            return True
        if at < head:
            break
    relation = words[head].relation  # or a list that the parser took apart
    before, after = scene.lower[name_start(other) - 1], scene.lower[other.last : other.last + 1]
    listed = before == "and" or (before == "," and after in ([","], ["and"]))
    alike = one.sort == other.sort == "NAM" and top.head == words[head].head and top.relation == relation
    return alike and listed and (relation in SUBJECTS or relation == "appos")


def _are_bodies(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether two names are bodies', the second behind its article ([the Office of Ports and the Red Cross])."""
    named = one.sort == other.sort == "NAM" and one.kind == other.kind == "organization"
    return named and scene.lower[other.first - 1] == "the"


def _goes_along(scene: Scene, one: Mention, other: Mention, top: int) -> bool:
    """Whether a preposition joins a mention to the subject ([Moe, along with Lund])."""
    at = name_start(other)
    while at > one.last and scene.words[at - 1].tag in ("DT", "PRP$", "CD", "JJ"):
        at -= 1
    gap = scene.lower[one.last : at]
    whole = scene.words[other.head].relation != "compound"  # [the Harbour Times editor]
    subject = scene.words[top].relation in SUBJECTS
    return subject and whole and [word for word in gap if word != ","] in _WITH


def members_of(scene: Scene, mention: Mention) -> list[Actor]:
    """Return whom a description counts and so takes up ([both ministers], [the two countries]).

    Those are the actors named last, in the same sentence or shortly before, if they are as many and of the kind; or as
    many that are joined there. Empty where that is open.
    """
    count, noun = _counted(scene, mention)
    if not count:
        return []
    named: list[Mention] = []
    i = bisect_left(scene.starts, mention.start)
    for other in reversed(scene.mentions[max(0, i - REACH) : i]):
        if scene.apart(other, mention) > _BACK or (named and other.sentence != named[-1].sentence):
            break
        if other.sort == "NAM" and other.mark < 0 and other.actor is not None and _may_be(other.actor, noun):
            named.append(other)
    named.reverse()
    actors = list(dict.fromkeys(m.actor for m in named if m.actor is not None))
    joined = [[m, *joined_with(scene, m)] for m in named]
    groups = [list(dict.fromkeys(m.actor for m in group if m.actor in actors)) for group in joined]
    groups = [[actor for actor in actors if noun in actor.offices], actors, *groups]
    fits = (group for group in groups if len(group) == count and any(_is_called(actor, noun) for actor in group))
    return [actor for actor in next(fits, []) if actor is not None]


def _counted(scene: Scene, mention: Mention) -> tuple[int, str]:
    """How many a definite description counts, and its noun in the singular; nought where it counts nobody."""
    head = scene.lower[mention.head]
    if head in _PAIRS and mention.lead == "the":
        return _PAIRS[head], head
    before = scene.lower[max(0, mention.head - 2) : mention.head]
    if head in COUNTS and before[-1:] == ["the"]:
        return COUNTS[head], head
    if mention.number != "p":
        return 0, ""
    if before[-1:] == ["both"] or (len(before) == 2 and before[0] in ("the", "both") and before[1] in COUNTS):
        return COUNTS[before[-1]], singular(head)
    return 0, ""


def _is_called(actor: Actor | None, noun: str) -> bool:
    """Whether the text calls an actor by a noun, or the noun says no more than his kind."""
    if actor is None or noun in _COUNTRIES | _GOVERNMENTS:
        return actor is not None
    sector = sector_of(noun)
    unknown = sector == "BUS" and actor.sector is None
    same = sector is None or actor.sector == sector or unknown
    return same or noun in actor.offices or noun in actor.name.lower().split()


def _may_be(actor: Actor, noun: str) -> bool:
    """Whether a noun can take up an actor by his kind, sex and sector."""
    if noun in _ANY:
        return not actor.plural
    if noun in _COUNTRIES:
        return actor.actor_type == "state"
    if noun in _GOVERNMENTS:
        return actor.actor_type == "state" or actor.sector == "GOV"
    kind = "person" if noun == "couple" else head_kind(noun, False)
    sector = sector_of(noun)
    if actor.plural or kind != actor.actor_type or kind not in ("person", "organization"):
        return False
    if (noun in _MEN and actor.gender == "f") or (noun in _WOMEN and actor.gender == "m"):
        return False
    return sector is None or actor.sector in (None, sector)
