"""Unnamed people and the bodies in which the text says that they are: [Harbour Bank clerks], [the union’s staff]."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import RELATED, head_kind, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.measures import stands_apart
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.bodies_meant import (
    CAMPAIGNS,
    PUBLIC_SECTORS,
    body_of_noun,
    is_official,
    staffs_of,
    state_of_people,
    states_of,
)
from newsvoices.extractor.roles.deeds.clauses import is_panel
from newsvoices.extractor.roles.employers import employers, is_outside
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import phrase_end, role_start, tenure_of

__all__ = ["described_members", "is_in_body"]

_SOME_OF_BODY = word_set("elite leadership establishment staff personnel authority")
"""Nouns for some of those in a body."""
_FORCES = word_set("troops soldiers servicemen marines sailors")
"""Nouns for those whom a state has under arms."""
_UNARMED = frozenset({"JRN", "BUS", "PTY", "EDU"})
_SHARES = word_set("some many most others few several both all none one another those")
_VERBS = word_set("chairs heads partners")
"""Forms that are verbs or things as often."""
_PARTISANS = word_set("republicans democrats conservatives liberals socialists greens")
_BODIES_OF = {
    "commissioner": "commission", "councilor": "council", "councillor": "council", "councilman": "council",
    "councilwoman": "council", "legislator": "legislature", "senator": "senate", "parliamentarian": "parliament",
}  # fmt: skip
"""The bodies that people are in by what they are called."""
_AT_WORK = word_set(
    "officer adviser advisor aide spokesman spokeswoman spokesperson staffer employee worker leader chief commander "
    "lawyer investigator detective member agent director manager executive volunteer staff personnel"
)
"""People in a body, whatever it is."""
_SENT = word_set("executive official representative delegate inspector engineer analyst expert researcher economist")
"""Further people whom a body has."""
_SERVING = word_set("adviser advisor aide consultant counsel assistant envoy ambassador")
_WITHIN = frozenset({"in", "within", "inside"})
_OWNING = frozenset({"DT", "PRP$", "JJ"})
_OWNED = 4  # words from "in" to the body ([in his own little])
_WITHIN_OR_AT = _WITHIN | {"at"}
_HEARD = frozenset({"JRN", "EXP"})
"""Sectors of those who speak on the air."""
_LINKS = frozenset({"of", "for", "at", "with"})
"""Words by which people are tied to a body behind them."""


def described_members(scene: Scene) -> list[Statement]:
    """Return the offices of unnamed people in the bodies and states that the text names beside them.

    [a Harbour Bank spokesman said], [the director of Harbour Bank left], [Harbour Ministry officials].
    """
    words = scene.words
    found = []
    ends = {m.last: m for m in scene.mentions if m.sort == "NAM" and m.kind == "organization"}
    staffs = staffs_of(scene)
    states = states_of(scene)
    described = _described_bodies(scene)
    for mention in scene.mentions:
        actor = mention.actor
        if actor is None or actor.naming == "named" or mention.kind not in ("person", "group"):
            continue
        head = words[mention.head].text.lower()
        if mention.sort != "NOM" and (head not in _PARTISANS or mention.number != "p"):
            continue  # but [three Republicans in the Senate]
        shares = head in _SHARES and mention.last < len(words) and words[mention.last].text in _WITHIN_OR_AT
        if not shares and ((mention.number == "s" and mention.kind == "group") or not is_in_body(head)):
            continue
        last = _end_of_described(scene, mention, head)
        before = ends.get(mention.first) if mention.lead == "" else None
        if before is not None and stands_apart(words, mention.first - 1, mention.head, mention.number == "p"):
            before = None  # [told Congress officials lied]
        if last - mention.first == 1 and mention.lead != "owner" and before is None:
            continue  # [officials] and no more
        body = _body_of_described(scene, mention, last, before, staffs, states)
        if (body is None or body.actor_type == "state") and not is_outside(singular(head)):
            body = _body_in_full(words, mention, described) or body  # [Norwegian army officers]
        media = body is not None and body.naming != "named" and body.sector == "JRN"  # [members of the press]
        if body is not None and actor not in (body, body.owner) and not media:
            low = scene.sentences[mention.sentence][0]
            first, tenure = role_start(words, mention, low), tenure_of(words, mention.first, mention.last, low)
            found.append(Statement(actor, first, mention.last, last, tenure, body))
            if mention.number == "p" and body.actor_type == "state":
                others = _further_states(words, mention, states)
                found.extend(Statement(actor, first, mention.last, last, tenure, s) for s in others if s is not body)
    return found


def _described_bodies(scene: Scene) -> dict[str, Actor]:
    """The bodies without a name that the text describes by two words or more, by these ([the Bergen police])."""
    found: dict[str, Actor] = {}
    for mention in scene.mentions:
        body = mention.actor
        several = mention.sort == "NOM" and mention.kind == "organization" and mention.last - mention.first > 1
        one = mention.lead in ("the", "owner") or mention.text[0].isupper()  # but [law enforcement]
        if several and one and body is not None and body.actor_type == "organization":
            found.setdefault(mention.text.lower(), body)
    return found


def _body_in_full(words: Sequence[Word], mention: Mention, described: Mapping[str, Actor]) -> Actor | None:
    """The body whose description begins that of its people ([the Bergen police], then [Bergen police officers])."""
    if not described or mention.lead == "owner":
        return None
    lower = [word.text.lower() for word in words[mention.first : mention.head]]
    head = words[mention.head].text.lower()
    of_head = _BODIES_OF.get(singular(head))
    if of_head is not None and lower and (whole := described.get(" ".join([*lower, of_head]))) is not None:
        return whole  # [the county commission], then [county commissioners]
    if not is_official(head) and singular(head) not in _AT_WORK:
        return None  # [Chinese military commentators]
    begun = (" ".join(lower[:end]) for end in range(len(lower), 1, -1))
    return next((described[text] for text in begun if text in described), None)


def _end_of_described(scene: Scene, mention: Mention, head: str) -> int:
    """The number of the word behind a description and the body that a link ties to it."""
    words = scene.words
    last = mention.last
    if last + 1 >= len(words):
        return last
    several = mention.number == "p"
    if words[last].text in _WITHIN:
        at = last + 1
        while at < min(len(words) - 1, last + _OWNED) and words[at].tag in _OWNING:
            at += 1
        within = scene.first_at(at)
        named = (
            within is not None
            and within.kind == "organization"
            and (within.sort == "NAM" or within.owner is not None or within.lead == "the")
        )
        if within is None or not named:
            return last
    elif words[last].text == "to" and singular(head) in _SERVING:
        pass  # [an adviser to the Harbour League]
    elif words[last].text == "on" and is_panel(words, scene.first_at(last + 1 + (words[last + 1].tag == "DT"))):
        pass  # [Democrats on the Harbour Budget Committee]
    elif words[last].text == "on" and _are_heard(scene, head, last + 1):
        pass  # [the hosts on Harbour Radio]
    elif words[last].text not in _LINKS and not (words[last].text == "from" and _come_from(head, several)):
        return last
    end = phrase_end(words, mention, scene.sentences[mention.sentence][1])
    return _group_end(scene, mention, end) if several else end


def _come_from(head: str, several: bool) -> bool:
    """Whether "from" behind a noun for people leads to their body; one alone may be anybody who came from there."""
    single = singular(head)
    return single not in RELATED if several else single in _AT_WORK or single in _SENT or is_official(head)


def _are_heard(scene: Scene, head: str, at: int) -> bool:
    """Whether people in a trade of the media are told of with the broadcaster or show that begins at a word."""
    body = scene.first_at(at + (scene.words[at].tag == "DT"))
    if body is None or body.sort != "NAM" or body.kind != "organization" or body.actor is None:
        return False
    media = body.actor.sector == "JRN" or (body.actor.sector is None and body.text.isupper())
    return media and sector_of(singular(head)) in _HEARD


def _body_of_described(
    scene: Scene,
    mention: Mention,
    last: int,
    before: Mention | None,
    staffs: Mapping[Actor | None, Actor],
    states: Mapping[str | None, Actor],
) -> Actor | None:
    """The body that a description names, or takes up by a noun, or the state of whose officials it speaks.

    ``before`` is a name that stands right before the description and is no part of it ([the Fish First strikers]).
    """
    words = scene.words
    head = words[mention.head].text.lower()
    owned = mention.owner if mention.lead == "owner" else before
    own = scene.within(words[mention.first if owned is None else owned.first].start, words[last - 1].end)
    first = mention.first if before is None else before.first
    body = next(iter(employers(words, mention, own, first, last)), None)
    if body is None and words[mention.head - 1].text.lower() in CAMPAIGNS:
        body = next((staffs[m.actor] for m in own if m.actor is not None and m.actor in staffs), None)
    if body is None and not is_outside(singular(head)):
        body = body_of_noun(
            scene, role_start(words, mention, scene.sentences[mention.sentence][0]), mention.last, staffs, False
        )
    of_state = is_official(head) or head in _FORCES or singular(head) == "attorney"  # not [Norway’s allies]
    if body is None and states and of_state:
        body = state_of_people(words, mention.first, mention.last, states)
        body = body or next((m.actor for m in own if m.kind == "state" and m.first == mention.first), None)
    if body is None or body.actor_type == "organization":
        return None if head in _FORCES and body is not None and body.sector in _UNARMED else body
    return body if body.actor_type == "state" and of_state else None


def _further_states(words: Sequence[Word], mention: Mention, states: Mapping[str | None, Actor]) -> Iterator[Actor]:
    """The states whose peoples "and" joins before a noun for officials ([Chilean and Kenyan officials])."""
    for at in range(mention.first + 1, mention.head):
        if words[at - 1].tag == "CC":
            state = state_of_people(words, at, mention.head, states)
            if state is not None:
                yield state


def _group_end(scene: Scene, mention: Mention, last: int) -> int:
    """Where a group's phrase ends: behind the body right behind its noun, or else with the noun.

    [officials of the ministry], not [officials at all levels of the ministry]; reporters at a body are others', and
    envoys with one on a visit.
    """
    words = scene.words
    sector = sector_of(singular(words[mention.head].text.lower()))
    link = words[mention.last].text
    if (link == "at" and sector in ("JRN", "PTY")) or (
        link == "with" and sector in PUBLIC_SECTORS and words[mention.head].text != "officials"
    ):
        return mention.last
    for body in scene.within(words[mention.last].start, words[last - 1].end):
        at = body.first - 1
        while at > mention.last and words[at].tag in ("DT", "JJ", "VBG", "NN", "PRP$"):
            at -= 1
        if at == mention.last and body.sort in ("NAM", "NOM"):
            return body.last
    return mention.last


@cache
def is_in_body(head: str) -> bool:
    """Say whether a noun is for people of the body beside it ([Harbour Bank employees], [the party’s elite])."""
    if head in _VERBS or head in _SHARES:
        return False
    if head in _FORCES:
        return True
    return head in _PARTISANS or singular(head) in _SOME_OF_BODY or head_kind(singular(head), False) == "person"
