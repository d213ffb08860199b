"""What clauses say that their subjects do in bodies, wherever the verb stands: [Moe, 40, has long worked at X].

[after working for Harbour Bank, Ann Moe left]; [Ann Moe and Per Berg serve on the Fish Board]; [her son teaches at X].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds import Tie, doing, is_deed
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["clause_deeds"]

_PRONOUNS = word_set("he i who")
_TOLD = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG"})
_CLIMBED = frozenset({"conj", "advcl", "xcomp", "acl", "acl:relcl", "dep"})
_STEPS = 3
_UNREAL = word_set("not n’t n't never without if unless whether would could should might may can will ’d ’ll 'd 'll")
_NOT_DONE = word_set("of from against")
"""Words right before a verb that say what somebody is charged with, or kept from."""
_NEAR = 3  # words before a verb
_REACH = 20  # words from a subject to those joined to it
_LISTING = frozenset({",", "and", "or"})
_ARTICLES = frozenset({"DT", "PRP$"})
_LONGEST_NAME = 6


def clause_deeds(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the bodies in which, or for which, the clauses of which they are the subjects."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        bodies = {m.first: m for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM") and m.actor}
        if not bodies:
            continue
        people = {m.head: m for m in own if _is_person(m)}
        subjects = {words[at].head: at for at in range(low, high) if words[at].relation in SUBJECTS}
        for at in range(low, high):
            if words[at].tag not in _TOLD or not is_deed(words[at].text) or not _is_real(words, at, low):
                continue
            head = _subject(words, at, subjects)
            if head is None or head not in people:
                continue
            ties = [*doing(words, bodies, at, high)]
            if not ties:
                continue
            ties += [further for tie in ties[-1:] for further in _listed(words, tie, bodies, high)]
            if words[at].relation == "advcl":  # [after serving there, she left]
                ties = [tie._replace(tenure="unclear") for tie in ties]
            for who in _row(words, people, head):
                yield from (Statement(who, *tie) for tie in ties)


def _is_person(mention: Mention) -> bool:
    actor = mention.actor
    if actor is None or actor.actor_type != "person" or actor.plural:
        return False
    if mention.sort == "PRO":
        return mention.kind in _PRONOUNS and (mention.mark < 0 or mention.kind != "he")
    return mention.sort in ("NAM", "NOM")


def _is_real(words: Sequence[Word], at: int, low: int) -> bool:
    """Whether a verb is neither denied nor supposed."""
    before = [word.text.lower() for word in words[max(low, at - _NEAR) : at]]
    return _UNREAL.isdisjoint(before) and (not before or before[-1] not in _NOT_DONE)


def _subject(words: Sequence[Word], at: int, subjects: Mapping[int, int]) -> int | None:
    """The head of whoever does what a verb says: its subject, or that of the clause in which it stands."""
    for _ in range(_STEPS):
        if at in subjects:
            return subjects[at]
        word = words[at]
        if word.relation not in _CLIMBED or word.head < 0:
            return None
        if word.relation == "acl" and words[word.head].tag[:2] == "NN":
            return word.head  # [Ann Moe, reporting for Harbour Radio,]
        if word.relation != "conj" and word.tag not in ("VBG", "VBN"):
            return None
        at = word.head
    return None


def _row(words: Sequence[Word], people: Mapping[int, Mention], head: int) -> Iterator[Actor]:
    """The subject, and those whom "and" joins to it ([Ann Moe and Per Berg serve])."""
    for at in range(head, min(len(words), head + _REACH)):
        joined = at == head or (words[at].relation == "conj" and words[at].head == head)
        if joined and at in people and (actor := people[at].actor) is not None:
            yield actor


def _listed(words: Sequence[Word], tie: Tie, bodies: Mapping[int, Mention], high: int) -> Iterator[Tie]:
    """The ties to the bodies that a list adds to the first ([played for Harbour Town, the Fish Club and Oslo])."""
    at = tie.last
    link = words[tie.title_last - 1].text
    while at + 1 < high and words[at].text in _LISTING:
        while at + 1 < high and (words[at].text in _LISTING or words[at].text == link or words[at].tag in _ARTICLES):
            at += 1
        body = bodies.get(at)
        if body is None or body.actor is None:
            end = at
            while end < min(high, at + _LONGEST_NAME) and words[end].tag[:3] == "NNP":
                end += 1
            if end == at:
                return
            at = end  # a name of no body that is known
            continue
        ends = body.last < high and (words[body.last].tag[:2] in ("VB", "MD", "NN") or words[body.last].tag == "POS")
        if body.subject or body.sort != "NAM" or ends:
            return
        at = body.last
        yield tie._replace(last=body.last, body=body.actor)
