"""Unnamed people who share a body with those beside them, or whom it employs.

[dozens of Harbour Bank’s directors]; [leaders and members of the Fish League]; [her son, a student at Harbour College];
[Harbour Bank has 90 employees].
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.doers import is_real
from newsvoices.extractor.roles.employers import is_outside
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import role_start, tenure_of
from newsvoices.extractor.syntax.doers import child_of

__all__ = ["beside_outsiders", "employed_people", "shared_memberships"]

_SHARES = word_set(
    "dozen dozens hundreds thousands scores some many most several few one two three four five six seven eight nine "
    "ten half both all none others number majority handful"
)
"""Words for some of those whom "of" leads to."""
_COUNTING = frozenset({"DT", "CD", "JJ", "JJS", "PRP$", "PDT", "RB"})
_MOST = 6  # words from "of" to the noun of those of whom somebody is
_EMPLOYING = word_set(
    "has had have employs employed employ hired rehired recruited pays paid fire fired fires "
    "furloughed sack sacked dismissed cut cuts cutting shed sheds shedding drafted"
)
"""Verbs whose subject has, takes on or lets go those who are their object."""
_CUTTING = word_set("cut cuts cutting")
_SENDING = word_set("sent sends send sending dispatched dispatches dispatch dispatching deployed deploys deploying")
_LAYING = word_set("lay laid lays laying")
_LETTING_GO = _LAYING | _CUTTING | word_set("fire fired fires furloughed sack sacked dismissed shed sheds shedding")
"""Verbs whose object is in the body, be it let go or not ([will lay off 90 workers])."""
_WILL = word_set("will ’ll 'll")
_CREWS = word_set("army team group crew staff roster corps dozens hundreds thousands scores")
"""Nouns for so many, before "of" and the people."""
_STAFF = word_set(
    "employee staffer worker clerk consultant volunteer organizer teacher member journalist reporter engineer lawyer "
    "guard "
    "officer agent researcher analyst nurse doctor diplomat aide adviser advisor correspondent executive"
)

_OWN = word_set("employee staffer worker clerk executive")
"""Those of them who are hardly anybody else’s beside its customers ([the bank’s customers and lawyers])."""
_OF_ANOTHER = word_set("of at from for with in")
"""Words behind people that lead to another body of theirs."""
_SENT = word_set("official officer aide adviser advisor envoy diplomat investigator inspector detective staffer agent")
"""Nouns for those in a body whom it sends somewhere."""
_OPENING = frozenset({"DT", "PRP$", "CD", "JJ", "NN", "NNS", "PRP"})
"""Tags of words that open what is sent to somebody."""
_AWAY = word_set("home back away off packing into")
"""Words behind those who are sent somewhere and are not of the body that sends them."""
_PENT = word_set("jail jails prison prisons hospital death deaths court trial exile custody safety")
_BEHIND = 4  # words behind those who are sent


def shared_memberships(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the ties of ``groups`` again for the unnamed people beside them who share the body."""
    words = scene.words
    people = [m for m in scene.mentions if m.sort == "NOM" and m.kind in ("person", "group") and m.actor is not None]
    ends, starts = {m.last: m for m in people}, {m.first: m for m in people}
    for group in groups:
        own = ends.get(group.title_last)
        if own is None or own.actor is not group.actor:
            continue
        for other in chain(_some_of(words, group, ends), _apposed(words, group, own, ends)):
            if other.actor is not None and other.actor not in (group.actor, group.organization):
                yield replace(group, actor=other.actor)
        for other in _joined(words, group, own, ends, starts):
            if other.actor is not None and other.actor not in (group.actor, group.organization):
                yield _within(scene, other, other.actor, group.organization)


def employed_people(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the body that is said to have or pay so many ([Harbour Bank has 90 employees])."""
    words = scene.words
    for mention in scene.mentions:
        actor = mention.actor
        if mention.sort != "NOM" or actor is None or mention.kind not in ("group", "person"):
            continue
        at = _verb_before(words, mention)
        noun = singular(words[mention.head].text.lower())
        if mention.last < len(words) and words[mention.last].tag == "POS":
            continue  # [cut workers’ pay]
        sent = words[at].text in _SENDING and noun in _SENT and _is_sent(words, mention)
        several = mention.kind == "group" and mention.number == "p" and not mention.lead
        several = several and not (words[at].text in _CUTTING and _is_cut_something(words, mention))
        if not sent and not (several and _has_staff(words, at) and noun in _STAFF):
            continue
        settled = words[at].text in _LETTING_GO and words[at - 1].text in _WILL
        if not settled and not is_real(words, at, scene.sentences[mention.sentence][0]):
            continue
        body = _who_does(words, at, scene.by_sentence[mention.sentence])
        if body is None or body.actor_type != "organization" or (sent and body.sector == "JUD"):
            continue
        if settled and _are_elsewhere(scene, mention, body):
            continue
        yield _within(scene, mention, actor, body)
        other = scene.first_at(mention.last + 1)
        if other is not None and words[mention.last].text == "and" and _is_bare(words, other) and other.actor:
            yield _within(scene, other, other.actor, body)


def _are_elsewhere(scene: Scene, mention: Mention, body: Actor) -> bool:
    """Whether people are said to be of another body than the subject ([will fire 90 officers of the police])."""
    words, at = scene.words, mention.last
    if at + 1 >= len(words) or words[at].text not in _OF_ANOTHER:
        return False
    other = scene.first_at(at + 1) or scene.first_at(at + 1 + (words[at + 1].tag == "DT"))
    return other is not None and other.kind == "organization" and other.lead != "owner" and other.actor is not body


def beside_outsiders(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people whom "and" joins to a body’s outsiders ([the bank’s customers and clerks])."""
    words = scene.words
    for others in scene.mentions:
        body = others.owner.actor if others.owner is not None and others.lead == "owner" else None
        if body is None or body.actor_type != "organization" or others.sort != "NOM" or others.number != "p":
            continue
        if others.last + 1 >= len(words) or words[others.last].text != "and":
            continue
        mention = scene.first_at(others.last + 1)
        if mention is None or mention.actor is None or not is_outside(singular(words[others.head].text.lower())):
            continue
        if mention.last < len(words) and words[mention.last].text in _OF_ANOTHER:
            continue  # [the bank’s customers and clerks of the ministry]
        if _is_bare(words, mention) and singular(words[mention.head].text.lower()) in _OWN:
            yield _within(scene, mention, mention.actor, body)


def _verb_before(words: Sequence[Word], mention: Mention) -> int:
    """The word before a group and what counts it ([has | two hundred workers], [put together | a team of workers])."""
    at = max(0, mention.first - 1)
    while at > 0 and (words[at].tag in _COUNTING or words[at].text == "or"):
        at -= 1
    if at > 1 and words[at].text == "of" and words[at - 1].text in _CREWS:
        at -= 2
        while at > 0 and words[at].tag in _COUNTING:
            at -= 1
    at -= at > 0 and words[at].text == "off" and words[at - 1].text in _LAYING
    return at - (at > 0 and words[at].text == "together" and words[at - 1].text == "put")


def _is_sent(words: Sequence[Word], mention: Mention) -> bool:
    """Whether people are what is sent, and not to jail, nor those to whom something is ([sent officials money]).

    A people's or another body's are none of the sender's ([sent Norwegian diplomats a map], [sent a city official]).
    """
    behind = [w.text for w in words[mention.last : mention.last + _BEHIND]]
    away = behind[:1] and (behind[0] in _AWAY or words[mention.last].tag == "VBG")
    away = away or (behind[:1] == ["to"] and not _PENT.isdisjoint(behind))
    others = any(word.text[0].isupper() or word.tag == "NN" for word in words[mention.first : mention.head])
    sent = words[mention.head].relation == "dobj" and not _is_given(words, mention)
    return mention.lead in ("", "a") and sent and not away and not others


def _is_cut_something(words: Sequence[Word], mention: Mention) -> bool:
    """Whether people are not those whom a body cuts ([cut engineers a check], [cut them loose])."""
    return mention.last < len(words) and words[mention.last].text in ("a", "an", "some", "loose", "in", "out")


def _is_given(words: Sequence[Word], mention: Mention) -> bool:
    """Whether something stands behind people that is given to them ([sent officials a letter])."""
    return mention.last < len(words) and words[mention.last].tag in _OPENING


def _who_does(words: Sequence[Word], verb: int, near: Sequence[Mention]) -> Actor | None:
    """The subject of a verb, or of the one of which it tells the aim ([is expected to cut 90 workers])."""
    verbs = [verb, words[verb].head if words[verb].relation == "conj" else verb]  # [paid its rent and had 90 employees]
    aim = words[verb].relation == "xcomp" and words[verb - 1].text == "to"
    if aim and child_of(words, words[verb].head, ("dobj",)) < 0:  # not [asked Ann Moe to cut 90 workers]
        verbs.append(words[verb].head)
    doer = next((m for m in near if m.last <= verb and m.subject and words[m.head].head in verbs), None)
    return doer.actor if doer is not None else None


def _has_staff(words: Sequence[Word], verb: int) -> bool:
    text, behind = words[verb].text, words[verb + 1].text if verb + 1 < len(words) else ""
    return text in _EMPLOYING or (text in _LAYING and behind == "off") or (text == "put" and behind == "together")


def _within(scene: Scene, mention: Mention, actor: Actor, body: Actor | None) -> Statement:
    low = scene.sentences[mention.sentence][0]
    first = role_start(scene.words, mention, low)
    tenure = tenure_of(scene.words, first, mention.last, low)
    return Statement(actor, first, mention.last, mention.last, tenure, body)


def _is_bare(words: Sequence[Word], mention: Mention) -> bool:
    """Whether a mention is of people in the plural without a determiner who may be in a body."""
    head = singular(words[mention.head].text.lower())
    bare = mention.sort == "NOM" and mention.kind == "group" and mention.number == "p" and mention.lead == ""
    return bare and not is_outside(head)


def _some_of(words: Sequence[Word], group: Statement, ends: Mapping[int, Mention]) -> Iterator[Mention]:
    """Those who are some of a group ([dozens of Harbour Bank’s directors])."""
    at = group.first - 1
    while at > max(0, group.first - _MOST) and (words[at].tag in _COUNTING or words[at].tag[:2] in ("NN", "PO")):
        at -= 1
    share = ends.get(at) if words[at].text == "of" else None
    if share is not None and words[share.head].text.lower() in _SHARES:
        yield share


def _joined(
    words: Sequence[Word], group: Statement, own: Mention, ends: Mapping[int, Mention], starts: Mapping[int, Mention]
) -> Iterator[Mention]:
    """Those whom "and" joins to a group, before a body that follows both or behind one that owns both."""
    before = ends.get(own.first - 1) if words[own.first - 1].text == "and" else None
    if before is not None and group.last > group.title_last and own.lead == "" and _is_bare(words, before):
        yield before  # [leaders and members of the Fish League]
    behind = starts.get(own.last + 1) if own.last < len(words) and words[own.last].text == "and" else None
    if behind is not None and own.lead == "owner" and behind.last - behind.first == 1 and _is_bare(words, behind):
        yield behind  # [Harbour Bank’s directors and clerks]


def _apposed(words: Sequence[Word], group: Statement, own: Mention, ends: Mapping[int, Mention]) -> Iterator[Mention]:
    """Those to whom a description is apposed ([her son, a student at Harbour College])."""
    comma = group.first - 1
    while comma > 0 and words[comma].tag in _COUNTING:
        comma -= 1
    whose = ends.get(comma) if words[comma].text == "," else None
    if whose is not None and words[own.head].relation == "appos" and words[own.head].head == whose.head:
        yield whose
