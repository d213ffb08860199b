"""Whom a relative pronoun takes up: the noun that its clause describes, or the subject of which that noun is said.

[The mayor of Oslo, who left]; [Moe is a man who waits]. Where the noun is no actor the pronoun is none either.
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["find_antecedent"]

_CREWS = word_set("police crew staff team gendarmerie")
"""Bodies of whom it is said who they are, and not which."""
_STEPS = 4  # verbs between a pronoun and the one that describes the noun ([a firm that they say left])
_FAR = 8  # words between a noun and its pronoun, where no parse tells
_NEAR = 4  # mentions before a pronoun
_DENYING = frozenset({"not", "n't", "n’t", "never", "no", "hardly"})


def _described_noun(words: Sequence[Word], at: int) -> int:
    """The word that the clause of a relative pronoun, word ``at``, describes; -1 where it describes none."""
    verb = words[at].head
    for _ in range(_STEPS):
        if verb < 0:
            break
        if words[verb].relation == "acl:relcl":
            return words[verb].head if words[verb].head < at <= verb else -1
        verb = words[verb].head
    return -1


def find_antecedent(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return the actor of a relative pronoun, mention number ``i`` of the scene; None where the text has none."""
    noun = _described_noun(scene.words, mention.first)
    if noun < 0:
        return None if _is_asked(scene.words, mention.first) else _nearest(scene, i, mention)
    own = scene.by_sentence[mention.sentence]
    if mention.kind == "who" and scene.words[mention.first - 1].tag == "CC":
        first = next((m for m in own if m.kind == "who" and m.first < mention.first), None)
        if first is not None and first.actor is not None:
            return first.actor  # [a man who fled and who came back]
    found = [m for m in own if m.first <= noun < m.last <= mention.first and m.sort != "TITLE"]
    other = next((m for m in found if m.head == noun), found[0] if found else None)
    if other is not None and other.actor is None and other.kind == "place" and scene.lower[mention.head] != "who":
        return None  # [Oslo, whose streets]
    if other is not None and other.sort == "PREDICATE":
        subject = _subject_of(scene, own, other)
        if subject is not None:
            denied = not _DENYING.isdisjoint(scene.lower[subject.last : other.head])
            return subject.actor if not denied and _fits(scene, mention, subject) else None
    apart = other is None or not _fits(scene, mention, other) or mention.first - other.last > 1
    if apart and scene.lower[mention.head] in ("who", "whom"):
        other = next((m for m in reversed(own) if _is_beside(mention, m) and _fits(scene, mention, m)), other)
    if other is not None and _fits(scene, mention, other):
        return other.actor
    return _nearest(scene, i, mention)  # [Moe, 51, who]


def _is_asked(words: Sequence[Word], at: int) -> bool:
    """Whether a pronoun opens what the verb before it asks or tells ([knows who came])."""
    verb = words[at].head
    return verb >= 0 and words[verb].relation == "ccomp" and words[verb].head == at - 1 and words[at - 1].tag[0] == "V"


def _subject_of(scene: Scene, own: Sequence[Mention], predicate: Mention) -> Mention | None:
    """The subject of which a noun is said ([Moe is a man who waits])."""
    words = scene.words
    hangs = (m for m in own if words[m.head].head == predicate.head and words[m.head].relation in NOUN_SUBJECTS)
    return next(hangs, None)


def _is_beside(mention: Mention, other: Mention) -> bool:
    """Whether a name or description ends right before a pronoun, or before a sign that parts them."""
    return other.sort in ("NAM", "NOM") and 0 <= mention.first - other.last <= 1


def _fits(scene: Scene, mention: Mention, other: Mention) -> bool:
    """Whether the actor of another mention can be who, which or whose, wherever a clause describes it."""
    if other.actor is None:
        return False
    if scene.lower[mention.head] == "whose":
        return True
    person = other.actor.actor_type in ("person", "group")
    if mention.kind == "which":
        return not person and mention.first - other.last <= 1
    return person or scene.lower[other.head] in _CREWS


def _nearest(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """The actor right before a pronoun of which no parse tells whom it describes."""
    near = sorted(scene.mentions[max(0, i - _NEAR) : i], key=lambda m: (-m.last, m.first))
    for other in near:
        if other.sentence != mention.sentence or mention.first - other.last > _FAR:
            return None
        actor = other.actor
        if other.sort == "PRO" and (mention.first > other.last or other.lead == "owner"):
            continue  # [I know few who came]
        if actor is None and other.sort == "NOM" and other.last == mention.first:
            return None  # [people who came] are nobody else
        if actor is None or other.sort not in ("NAM", "NOM", "PRO"):
            continue
        thing = scene.lower[mention.head] == "whose" and actor.actor_type not in ("person", "group")
        if not thing and _fits(scene, mention, other):
            return actor
        if mention.kind == "which":
            return None
    return None
