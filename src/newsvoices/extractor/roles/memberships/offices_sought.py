"""Who seeks an office in a body, or is to hold it: [is running for head of the Fish League], [hopes to be chair].

Also [Ann Moe will become chair of the Fish League].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.doers import is_one_person
from newsvoices.extractor.roles.deeds.owners import owner_end
from newsvoices.extractor.roles.employers import employers
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import OFFICERS, PUBLIC, phrase_end, role_start
from newsvoices.extractor.syntax.doers import doer_of

__all__ = ["offices_sought"]

_RUNNING = word_set(
    "run runs ran running campaign campaigns campaigning campaigned vying competing stood standing stand"
)
_SEEKING = word_set("candidate contender hopeful nominee aspirant challenger")
"""Nouns for those who seek what "for" leads to."""
_BEING = word_set("be become serve")
_WILL = word_set("will ’ll 'll")
_AIMS = word_set("quest bid campaign hopes hope chance chances dream ambition race fight effort attempt run")
"""What somebody has who seeks an office, before "to become"."""
_WISHING = word_set(
    "hopes hoped hoping wants wanted wanting seeks sought seeking aims aiming aspires running runs ran expected set "
    "rose poised going due slated plans planned chosen elected nominated appointed picked selected tapped"
)
"""Verbs of those who seek an office, or get it, before "to be"."""
_DECIDING = word_set("decided decides intends intended intending resolved agreed vowed prepares preparing prepared")
"""Verbs of those who are to run for an office."""
_DENIED = word_set("not n’t n't never if unless whether would could should might may nor neither")
_NEAR = 4  # words before what is told that may deny it
_UNWILLING = word_set("decline declines declined declining refuse refuses refused refusing deny denies denied denying")
"""Verbs that deny what they lead to, however far behind them."""
_CLAUSES = word_set(", ; : and but or who")
"""What stands between a clause and the one before it."""
_AGAINST = word_set("out against from")
"""What stands before "running" where nobody runs ([ruled out running])."""
_FAR = 12  # words back to what denies a whole clause


def offices_sought(scene: Scene) -> Iterator[Statement]:
    """Yield the roles in bodies that people seek, or are said to be going to have."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        phrases = [m for m in own if m.sort in ("NOM", "PREDICATE") and m.kind == "person" and m.number == "s"]
        phrases = [m for m in phrases if _is_office(words, m) and (m.sort == "PREDICATE" or m.actor is None)]
        if not phrases:
            continue
        people = {m.head: m for m in own if _is_person(m)}
        ends = {m.last: m for m in people.values()}
        for phrase in phrases:
            first, end = role_start(words, phrase, low), phrase_end(words, phrase, high)
            bodies = employers(words, phrase, own, phrase.first, end)
            found = _seeker(words, first, people, ends, low) if bodies else None
            if found is None:
                continue
            who, tenure = found
            for body in bodies:
                if who.actor is not None and body.actor_type == "organization":
                    yield Statement(who.actor, first, phrase.last, end, tenure, body)


def _is_office(words: Sequence[Word], phrase: Mention) -> bool:
    head = singular(words[phrase.head].text.lower()).removeprefix("co-")
    return head in OFFICERS or sector_of(head) in PUBLIC


def _is_person(mention: Mention) -> bool:
    pronoun = mention.sort == "PRO" and mention.kind in ("he", "i", "who")
    return is_one_person(mention) and (pronoun or mention.sort in ("NAM", "NOM"))


def _seeker(
    words: Sequence[Word],
    first: int,
    people: Mapping[int, Mention],
    ends: Mapping[int, Mention],
    low: int,
) -> tuple[Mention, str] | None:
    """Who seeks the office that begins at a word, or will have it, and the tenure that this states."""
    link = first - 1
    while link > low and words[link].tag in ("DT", "JJ", "JJS", "RB"):
        link -= 1
    if link - 1 < low or _is_denied(words, link, low):
        return None
    if words[link].text == "for":
        return _running(words, link - 1, people, ends, low)
    verb = link - (words[link].text == "as")
    if words[verb].text not in _BEING or words[verb].tag != "VB" or verb - 1 <= low:
        return None
    before = words[verb - 1].text
    linked = words[verb].relation == "cop"
    if before in _WILL:
        who = people.get(doer_of(words, words[verb].head if linked else verb))
        return (who, "elect") if who is not None else None
    if before != "to":
        return None
    if words[verb - 2].text in _AIMS and words[verb - 2].tag[:2] == "NN":
        owner = ends.get(owner_end(words, verb - 2, low) or low)
        return (owner, "unclear") if owner is not None else None
    if words[verb - 2].text in _WISHING:
        who = people.get(doer_of(words, verb - 2)) or _passive(words, verb - 2, people)
        return (who, "unclear") if who is not None else None
    return None


def _is_denied(words: Sequence[Word], link: int, low: int) -> bool:
    """Whether what stands before a link, or the verb of its clause, denies what follows ([declined to run for])."""
    if not _DENIED.isdisjoint(w.text.lower() for w in words[max(low, link - _NEAR) : link]):
        return True
    for at in range(link - 1, max(low - 1, link - _FAR), -1):
        if words[at].text in _CLAUSES:
            return False
        if words[at].text in _UNWILLING:
            return True
    return False


def _running(
    words: Sequence[Word], at: int, people: Mapping[int, Mention], ends: Mapping[int, Mention], low: int
) -> tuple[Mention, str] | None:
    """Who runs for an office, by the verb or the noun before "for"."""
    who: Mention | None = None
    if words[at].text in _RUNNING and words[at].tag[:2] == "VB":
        before = words[at - 1].text if at > low else ""
        if before in _AGAINST or (before == "to" and words[at - 2].text not in _WISHING | _DECIDING):
            return None  # [ruled out running], [Ida Lund asked Ann Moe to run]
        who = people.get(doer_of(words, at))
    elif words[at].text in _AIMS:
        who = ends.get(owner_end(words, at, low) or low)
    elif words[at].text in _SEEKING:
        who = people.get(at)
        if who is None:  # [Ann Moe is a candidate for president of the League]
            subject = next((i for i in range(max(low, at - 8), at) if words[i].head == at and i in people), -1)
            who = people.get(subject)
        if who is None:  # [is to become the candidate for president of the League]
            return _seeker(words, at, people, ends, low)
    return (who, "unclear") if who is not None else None


def _passive(words: Sequence[Word], verb: int, people: Mapping[int, Mention]) -> Mention | None:
    """Whoever is chosen by a verb in the passive ([Ann Moe was chosen to be chair])."""
    return next(
        (m for head, m in people.items() if words[head].head == verb and words[head].relation == "nsubjpass"), None
    )
