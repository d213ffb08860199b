"""Whom a pronoun cannot mean: whoever does to him what its own verb says ([Moe asked him to leave]).

Nor whom the phrase describes in which it says whose something is ([a member of his delegation]).
"""

from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["described_with", "doer_to", "owner_himself"]

_OBJECTS = frozenset({"dobj", "iobj"})
_STEPS = 4  # verbs that take over another's subject
_PHRASE = 3  # words from a noun to the pronoun behind its "of"
_CLAUSE = 40  # words from a subject to its verb


def doer_to(scene: Scene, mention: Mention) -> Actor | None:
    """Return who does what the verb says of which a pronoun is the object, over infinitives and "and"; None if nobody.

    A plain pronoun is never the one of its own clause's subject (binding; Reinhart 1983): that would be himself.
    """
    words = scene.words
    word = words[mention.head]
    if word.relation not in _OBJECTS or word.text.lower().endswith(("self", "selves")):
        return None
    verb = word.head
    begin = scene.sentences[mention.sentence][0]
    for _ in range(_STEPS):
        if verb < 0:
            return None
        before = range(verb - 1, max(begin, verb - _CLAUSE) - 1, -1)
        subject = next((n for n in before if words[n].head == verb and words[n].relation in NOUN_SUBJECTS), -1)
        if subject >= 0:
            return _actor_at(scene, mention.sentence, subject)
        over = words[verb].head
        if words[verb].relation == "xcomp" and over >= 0:
            between = range(verb - 1, over, -1)
            asked = next((n for n in between if words[n].head == over and words[n].relation == "dobj"), -1)
            if asked >= 0:
                return _actor_at(scene, mention.sentence, asked)
        elif words[verb].relation != "conj":
            return None
        verb = over
    return None


def described_with(scene: Scene, mention: Mention) -> Actor | None:
    """Return whom the noun describes behind whose "of" a pronoun is an owner; None where there is none.

    He may own what is said to be his own ([the owner of his own firm]).
    """
    words = scene.words
    owned = words[mention.head].head
    if mention.lead != "owner" or owned <= mention.head or words[owned].relation != "nmod":
        return None
    first, noun = mention.first, words[owned].head
    if not 0 <= noun < first or words[first - 1].text not in ("of", "in") or words[mention.last].text == "own":
        return None
    if words[noun].tag[:2] != "NN" or first - noun > _PHRASE:
        return None
    return next((m.actor for m in scene.by_sentence[mention.sentence] if m.head == noun and m.sort == "NOM"), None)


def owner_himself(scene: Scene, mention: Mention) -> Actor | None:
    """Return whose own something is said to be: who acts in the clause ([the witness tried to save his own skin])."""
    words = scene.words
    owned = words[mention.head].head
    if mention.lead != "owner" or owned <= mention.head or words[mention.last].text != "own":
        return None
    verb, begin = words[owned].head, scene.sentences[mention.sentence][0]
    for _ in range(_STEPS):
        if verb < 0 or verb > mention.first or words[verb].tag[:2] != "VB":
            return None
        before = range(verb - 1, max(begin, verb - _CLAUSE) - 1, -1)
        subject = next((n for n in before if words[n].head == verb and words[n].relation == "nsubj"), -1)
        if subject >= 0:
            return next((m.actor for m in scene.by_sentence[mention.sentence] if m.head == subject), None)
        if words[verb].relation not in ("xcomp", "conj"):
            return None
        verb = words[verb].head
    return None


def _actor_at(scene: Scene, sentence: int, number: int) -> Actor | None:
    """Return whom a name or pronoun means, or a description to which a name is apposed ([a clerk of X, Ann Moe, saw]).

    Which of those named another description describes is less sure.
    """
    own = scene.by_sentence[sentence]
    told = next((m for m in own if m.head == number and m.actor is not None), None)
    if told is None or told.sort in ("NAM", "PRO"):
        return told.actor if told is not None else None
    names = (m for m in own if m.sort == "NAM" and m.actor is told.actor and m.first > told.last)
    return told.actor if any(_is_between_commas(scene, m) for m in names) else None


def _is_between_commas(scene: Scene, name: Mention) -> bool:
    low, last = name_start(name) - 1, name.last
    return scene.lower[low] == "," and last < len(scene.lower) and scene.lower[last] == ","
