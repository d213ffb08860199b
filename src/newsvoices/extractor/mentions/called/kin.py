"""Who is somebody's kin or client, where the text told it the other way round.

[Moe’s wife, Ann, left] tells who [her husband] is, and [Moe’s lawyer] whom [his client] means.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["Kin", "couples", "name_kin"]

_CHILDREN, _PARENTS = word_set("son daughter child"), word_set("mother father parent")
_SIBLINGS = word_set("brother sister sibling twin")
_SPOUSES = word_set("husband wife spouse widow widower")
_BLOOD = _CHILDREN | _PARENTS | _SIBLINGS | word_set("sons daughters children brothers sisters siblings twins parents")
_FELLOWS = word_set("cousin cousins uncle aunt nephew niece colleague colleagues co-worker co-workers coworkers")
_OF_NONE = word_set("related unrelated relation")
_HAVING = word_set("has have had having")
_APART = (_BLOOD - {"parents"}) | _FELLOWS | _OF_NONE
"""Words for what no husband and wife are to each other, though they may be parents of somebody."""
_NEAR = 4  # words beside a name among which stands whose child, parent or sibling it is
_BACK = (
    dict.fromkeys(_PARENTS, _CHILDREN)
    | dict.fromkeys(_CHILDREN, _PARENTS)
    | dict.fromkeys(_SIBLINGS, _SIBLINGS)
    | dict.fromkeys(_SPOUSES, _SPOUSES)
    | {noun: frozenset({"client"}) for noun in ("lawyer", "attorney", "solicitor", "barrister", "agent")}
    | {"client": word_set("lawyer attorney solicitor barrister agent")}
)
"""By each noun for what somebody is to another, those for what that one is to him."""


_MANY = 20
"""What is kept of one person, so that time stays linear in any text."""


class Kin:
    """Who is what to whom, as the text is read."""

    def __init__(self, married: Mapping[Actor, Actor]) -> None:
        """Begin with the couples whom the text names together."""
        self._married = married
        self._told: dict[Actor, dict[tuple[str, Actor], None]] = {}

    def note(self, noun: str, actor: Actor, owner: Actor) -> None:
        """Note that ``actor`` is what ``noun`` says to ``owner``."""
        told = self._told.setdefault(actor, {}) if noun in _BACK and actor is not owner else None
        if told is not None and len(told) < _MANY:
            told[noun, owner] = None

    def find(self, noun: str, owner: Actor, sex: str) -> Actor | None:
        """Return the only one who may be what ``noun`` says to ``owner``, of that ``sex`` where it is not empty."""
        found = {a for other, a in self._told.get(owner, ()) if noun in _BACK[other]}
        married = self._married.get(owner) if noun in _SPOUSES and not found else None
        if married is not None:
            found = {married}
        fits = [a for a in found if a.actor_type == "person" and not a.plural and (not sex or a.gender in (None, sex))]
        return fits[0] if len(fits) == 1 else None


def name_kin(scene: Scene) -> None:
    """Give kin without a name the one that the next sentence is about, new and with the same surname.

    [Lena Vogt accused her husband. Markus Vogt denied it.]
    """
    first: dict[Actor, Mention] = {}
    for mention in scene.mentions:
        if mention.sort == "NAM" and mention.kind == "person" and mention.actor is not None:
            first.setdefault(mention.actor, mention)
    for name in first.values():
        actor, surname = name.actor, name.text.rpartition(" ")
        if actor is None or not surname[0] or not name.subject or not is_main(scene.words, name) or name.mark >= 0:
            continue
        if not _is_bare(scene, name):
            continue
        before = scene.by_sentence.get(name.sentence - 1, ())
        own = [m for m in before if _is_kin(scene.words, m) and m.actor is None]
        named = any(m.sort == "NAM" and m.text.endswith(f" {surname[2]}") for m in before)
        if len(own) == 1 and named and (not own[0].gender or actor.gender in (None, own[0].gender)):
            own[0].actor = actor


def _is_bare(scene: Scene, name: Mention) -> bool:
    """Whether a name begins its sentence, and nothing beside it says that it is other kin ([Paul Vogt, her son,])."""
    return name_start(name) == name.first == scene.sentences[name.sentence][0] and not _is_by_blood(scene.words, name)


def _is_by_blood(words: Sequence[Word], name: Mention) -> bool:
    """Whether a noun for a child, parent or sibling stands beside a name."""
    first = name_start(name)
    near = [*words[max(0, first - _NEAR) : first], *words[name.last : name.last + _NEAR]]
    return not _BLOOD.isdisjoint(word.text.lower() for word in near)


def _is_kin(words: Sequence[Word], mention: Mention) -> bool:
    """Whether a description is of somebody's kin, one person whom a pronoun or name owns."""
    noun = words[mention.head].text.lower()
    kin = noun in _SPOUSES | _CHILDREN | _PARENTS | _SIBLINGS
    return kin and mention.sort == "NOM" and mention.lead == "owner" and mention.number == "s" and mention.mark < 0


def couples(scene: Scene) -> dict[Actor, Actor]:
    """Return whom each of those is named with who share a surname and are of two sexes ([Jens and Karen Toft]).

    Not those of whom the text tells whose children, parents, brothers or sisters they are, nor those whom it calls
    cousins, colleagues or unrelated beside their names, or takes up as siblings in the next sentence.
    """
    words, names = scene.words, [m for m in scene.mentions if m.sort == "NAM"]
    alike: list[tuple[Actor, Actor, Mention]] = []
    for one, other in pairwise(names):
        a, b = one.actor, other.actor
        if a is None or b is None or a is b or other.first != one.last + 1 or words[one.last].text not in ("and", "&"):
            continue
        same = a.name.rpartition(" ")[2] == b.name.rpartition(" ")[2]
        if same and " " in a.name and " " in b.name and a.gender is not None and b.gender not in (None, a.gender):
            alike.append((a, b, other))
    apart = {name.actor for name in names if _is_apart(words, name)} if alike else set()
    found: dict[Actor, Actor] = {}
    for a, b, other in alike:
        if a not in apart and b not in apart and not _goes_on_as_apart(scene, other):
            found.setdefault(a, b)
            found.setdefault(b, a)
    return found


def _is_apart(words: Sequence[Word], name: Mention) -> bool:
    """Whether a word beside a name says that somebody is no spouse; none whom both have ([they have sons])."""
    first, near = name_start(name), list[str]()
    for side in (words[name.last : name.last + _NEAR], words[max(0, first - _NEAR) : first][::-1]):
        for word in side:
            if word.tag == "." or word.text.lower() in _HAVING:
                break
            near.append(word.text.lower())
    return not _APART.isdisjoint(near)


def _goes_on_as_apart(scene: Scene, name: Mention) -> bool:
    """Whether the sentence behind a name's begins with those who are no couple ([The siblings left])."""
    following = scene.sentences[name.sentence + 1 : name.sentence + 2]
    opening = [
        scene.words[n].text.lower() for first, _ in following for n in range(first, min(first + 2, len(scene.words)))
    ]
    return opening[:1] in (["the"], ["both"]) and opening[-1] in _APART
