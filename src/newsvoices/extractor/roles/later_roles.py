"""What can be said of roles once descriptions are resolved: those told in passing, and bodies without a name."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import RELATED, head_kind, sector_of
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.peoples import REGIONAL_PEOPLES
from newsvoices.extractor.lexis.places import country_in, is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.description_words import STATES
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.employers import RULERS, employers, is_outside, names_party
from newsvoices.extractor.roles.role_notes import Statement, note_role
from newsvoices.extractor.roles.role_words import is_grade, phrase_end, role_start, tenure_of

__all__ = ["RANKS", "called_roles", "described_members", "find_employers", "is_in_body"]

_SOME_OF_BODY = word_set("elite leadership establishment staff personnel authority")
"""Nouns for some of those in a body."""
_SHARES = word_set("some many most others few several both all none one another those")
_VERBS = word_set("chairs heads partners")
"""Forms that are verbs or things as often."""
_PARTISANS = word_set("republicans democrats conservatives liberals socialists greens")
_CAMPAIGNS = word_set("campaign camp")
_TOLD_BY_MORE = _CAMPAIGNS | {"party"}
RANKS = word_set("vice deputy assistant senior chief press general executive managing associate co- former district")
"""Words that a noun for a body and the head of a role may have between them ([union vice president])."""
_BODY_SECTORS = {
    "party": "PTY", "company": "BUS", "firm": "", "bank": "", "university": "EDU", "college": "EDU", "school": "EDU",
    "union": "LAB", "club": "", "agency": "", "department": "", "ministry": "", "council": "", "court": "JUD",
    "committee": "", "foundation": "", "association": "", "newspaper": "JRN", "network": "JRN", "league": "",
    "hospital": "MED", "airline": "", "museum": "", "commission": "", "parliament": "LEG", "senate": "LEG",
    "team": "", "campaign": "", "institute": "", "federation": "", "coalition": "", "alliance": "", "church": "REL",
}  # fmt: skip
"""Nouns before a role's head that take up a body called so, or the last one named of this sector."""
_SERVING = word_set("adviser advisor aide consultant counsel assistant envoy ambassador")
_WITHIN = frozenset({"in", "within", "inside"})
_WITHIN_OR_AT = _WITHIN | {"at"}
_LINKS = frozenset({"of", "for", "at", "with"})
"""Words by which people are tied to a body behind them."""
_NAMES = frozenset({"NN", "NNP", "NNPS"})
_BEFORE = 3  # words before a role among which its owner stands
_NEAR = 12  # mentions that are looked at
_SENTENCES = 3
_PUBLIC = frozenset({"GOV", "LEG", "JUD", "MIL", "SPY"})
_OF_ANY_BODY = frozenset({"secretary", "president"})
_OFFICED = frozenset({"LAB", "PTY", "EDU", "SOC"})
"""Sectors of bodies whose secretaries and presidents are of them."""


def called_roles(scene: Scene) -> list[Statement]:
    """Return the roles by which the text calls named people in passing ([the Harbour mayor], [the Labour nominee]).

    Their mentions are resolved by then; bare nouns ([the mayor]) only take up what was said before.
    """
    words = scene.words
    found = []
    for mention in scene.mentions:
        actor = mention.actor
        if mention.sort != "NOM" or mention.lead != "the" or mention.number != "s" or mention.kind != "person":
            continue
        if actor is None or actor.naming != "named" or actor.actor_type != "person" or is_people(mention.text):
            continue  # [the South Korean] has no office
        last, (low, high) = mention.last, scene.sentences[mention.sentence]
        if last + 1 < high and words[last].text in ("of", "from") and words[last + 1].tag in _NAMES:
            last = phrase_end(words, mention, high)
        first = role_start(words, mention, low)
        second = scene.first_at(last + 1) if last + 1 < high and words[last].text == "and" else None
        bare = second is not None and second.sort == "NOM" and second.lead == "" and second.number == "s"
        if second is not None and bare and second.kind == "person":
            last = second.last  # [the Oslo senator and Labour candidate]
            actor.hold(words[second.head].text.lower(), (w.text.lower() for w in words[second.first : last]))
        first += words[first].text.lower() in STATES  # [the dead student]
        if last - first > 1:
            tenure = tenure_of(words, first, mention.last, low)
            found.append(Statement(actor, first, mention.last, last, tenure, None))
    for statement in found:
        note_role(words, statement)
    return found


def described_members(scene: Scene) -> list[Statement]:
    """Return the offices of unnamed people in the bodies and states that the text names beside them.

    [a Harbour Bank spokesman said], [the director of Harbour Bank left], [Harbour Ministry officials].
    """
    words = scene.words
    found = []
    staffs = _staffs(scene)
    states = _states(scene)
    for mention in scene.mentions:
        actor = mention.actor
        if actor is None or actor.naming == "named" or mention.kind not in ("person", "group") or mention.sort != "NOM":
            continue
        head = words[mention.head].text.lower()
        shares = head in _SHARES and mention.last < len(words) and words[mention.last].text in _WITHIN_OR_AT
        if not shares and ((mention.number == "s" and mention.kind == "group") or not is_in_body(head)):
            continue
        last = _end_of_described(scene, mention, head)
        if last - mention.first == 1 and mention.lead != "owner":
            continue  # [officials] and no more
        body = _body_of_described(scene, mention, last, staffs, states)
        media = body is not None and body.naming != "named" and body.sector == "JRN"  # [members of the press]
        if body is not None and actor not in (body, body.owner) and not media:
            low = scene.sentences[mention.sentence][0]
            first, tenure = role_start(words, mention, low), tenure_of(words, mention.first, mention.last, low)
            found.append(Statement(actor, first, mention.last, last, tenure, body))
    return found


def _end_of_described(scene: Scene, mention: Mention, head: str) -> int:
    """The number of the word behind a description and the body that a link ties to it."""
    words = scene.words
    last = mention.last
    if last + 1 >= len(words):
        return last
    several = mention.number == "p"
    if words[last].text in _WITHIN:
        within = scene.first_at(last + 1 + (words[last + 1].tag == "DT"))
        named = (
            within is not None
            and within.kind == "organization"
            and (within.sort == "NAM" or within.owner is not None or within.lead == "the")
        )
        if within is None or not named:
            return last
    elif words[last].text == "to" and singular(head) in _SERVING:
        pass  # [an adviser to the Harbour League]
    elif words[last].text not in _LINKS and not (
        words[last].text == "from" and several and singular(head) not in RELATED
    ):
        return last
    end = phrase_end(words, mention, scene.sentences[mention.sentence][1])
    return _group_end(scene, mention, end) if several else end


def _body_of_described(
    scene: Scene, mention: Mention, last: int, staffs: Mapping[Actor, Actor], states: Mapping[str | None, Actor]
) -> Actor | None:
    """The body that a description names, or takes up by a noun, or the state of whose officials it speaks."""
    words = scene.words
    head = words[mention.head].text.lower()
    owned = mention.owner if mention.lead == "owner" else None
    own = scene.within(words[mention.first if owned is None else owned.first].start, words[last - 1].end)
    body = next(iter(employers(words, mention, own, mention.first, last)), None)
    if body is None and words[mention.head - 1].text.lower() in _CAMPAIGNS:
        body = next((staffs[m.actor] for m in own if m.actor is not None and m.actor in staffs), None)
    if body is None and not is_outside(singular(head)):
        body = _body_of_noun(
            scene, role_start(words, mention, scene.sentences[mention.sentence][0]), mention.last, staffs, False
        )
    if body is None and states and _is_official(head):
        body = _state_of(words, mention.first, mention.last, states)
    if body is None or body.actor_type == "organization":
        return body
    of_state = _is_official(head) or singular(head) == "attorney"  # not [Norway’s allies]
    return body if body.actor_type == "state" and of_state else None


def _group_end(scene: Scene, mention: Mention, last: int) -> int:
    """Where a group's phrase ends: behind the body right behind its noun, or else with the noun.

    [officials of the ministry], not [officials at all levels of the ministry]; reporters at a body are others', and
    envoys with one on a visit.
    """
    words = scene.words
    sector = sector_of(singular(words[mention.head].text.lower()))
    link = words[mention.last].text
    if (link == "at" and sector in ("JRN", "PTY")) or (
        link == "with" and sector in _PUBLIC and words[mention.head].text != "officials"
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
    return head in _PARTISANS or singular(head) in _SOME_OF_BODY or head_kind(singular(head), False) == "person"


def _staffs(scene: Scene) -> dict[Actor, Actor]:
    """The campaign or camp of each person who has one in the article."""
    staffs: dict[Actor, Actor] = {}
    for mention in scene.mentions:
        body = mention.actor
        if mention.sort != "NOM" or body is None or body.owner is None or body.actor_type != "organization":
            continue
        if scene.words[mention.head].text.lower() in _CAMPAIGNS:
            staffs.setdefault(body.owner, body)
    return staffs


@cache
def _is_official(head: str) -> bool:
    single = SHORT_TITLES.get(head.rstrip(".")) or singular(head)
    return sector_of(single) in _PUBLIC or single in RULERS


def _states(scene: Scene) -> dict[str | None, Actor]:
    return {m.actor.country_code: m.actor for m in scene.mentions if m.kind == "state" and m.actor is not None}


def _state_of(words: Sequence[Word], first: int, last: int, states: Mapping[str | None, Actor]) -> Actor | None:
    """The state, where it is an actor, whose people a public office names ([Kenyan officials])."""
    title = [word.text for word in words[first:last]]
    code = None if REGIONAL_PEOPLES.keys() & set(title) else country_in(title)
    return states.get(code) if code is not None else None


def _state_behind_name(scene: Scene, statement: Statement) -> Actor | None:
    """The state, where it is an actor, behind the name that a title precedes ([Chancellor Ann Moe of Norway])."""
    words = scene.words
    name = scene.first_at(statement.last)
    if name is None or name.actor is not statement.actor or statement.last != statement.title_last:
        return None
    at = name.last
    state = scene.first_at(at + 1) if at + 1 < len(words) and words[at].text == "of" else None
    closed = state is not None and (state.last >= len(words) or words[state.last].tag[:2] != "NN")
    return state.actor if state is not None and state.kind == "state" and state.sort == "NAM" and closed else None


def _body_of_noun(
    scene: Scene, first: int, title_last: int, staffs: Mapping[Actor, Actor], is_named: bool
) -> Actor | None:
    """The body that a noun before a role's head takes up ([the union spokesman], [Moe campaign chair]).

    The last one named; to which party or campaign those without a name belong, more than that tells.
    """
    words = scene.words
    at = title_last - 2
    if at < first - 1 or at < 0:
        return None
    while at > first and words[at].text.lower() in RANKS:
        at -= 1
    noun = words[at].text.lower()
    if noun in _CAMPAIGNS:
        near = scene.within(words[max(0, first - _BEFORE)].start, words[at].start)
        whose = next((m.actor for m in reversed(near) if m.actor is not None and m.actor in staffs), None)
        if whose is not None:
            return staffs[whose]
    if noun not in _BODY_SECTORS or at < first or (not is_named and noun in _TOLD_BY_MORE):
        return None
    if not is_named and any(_says_of_what_kind(words, i) for i in range(first, at)):
        return None  # [tech company officials], [high school students]
    told = words[first - 1].text.lower() if first else ""
    if told in ("a", "an") and words[title_last - 1].text[:6] != "spokes":
        return None  # [a newspaper editor] is one of any newspaper
    sentence = scene.sentence_of(at)
    last = bisect_left(scene.starts, words[at].start)
    for mention in reversed(scene.mentions[max(0, last - _NEAR) : last]):
        body = mention.actor
        if sentence - mention.sentence > _SENTENCES:
            return None
        if body is None or body.actor_type != "organization":
            continue
        if noun in _CAMPAIGNS and body.owner is None:
            continue
        called = words[mention.head].text.lower() == noun
        sector = _BODY_SECTORS[noun]
        named = mention.sort == "NAM" and sector and body.sector == sector
        if called or (named and (noun != "party" or names_party(body))):
            return body
    return None


def _says_of_what_kind(words: Sequence[Word], at: int) -> bool:
    """Whether a word before a noun for a body tells it from others so called, be they named or not."""
    lower = words[at].text.lower()
    kind = words[at].tag in ("NN", "JJ") and lower not in RANKS and not is_grade(words[at])
    return kind and not is_people(words[at].text)


def find_employers(scene: Scene, statements: list[Statement]) -> None:
    """Give roles without a body the one that they describe ([the museum’s director]) or whose people they name.

    Descriptions are resolved by then. A public office of a people is held in its state, where that is an actor.
    """
    words = scene.words
    states = _states(scene)
    staffs = _staffs(scene)
    for number, statement in enumerate(statements):
        if statement.organization is not None:
            continue
        start, end = words[statement.first].start, words[statement.last - 1].end
        own = scene.within(start, end)
        phrase = next((m for m in own if m.last == statement.title_last and m.sort in ("NOM", "PREDICATE")), None)
        body = None
        if phrase is not None:
            body = next(iter(employers(words, phrase, own, statement.first, statement.last)), None)
        if body is None:
            body = _body_of_noun(scene, statement.first, statement.title_last, staffs, True)
        if body is None and _is_official(words[statement.title_last - 1].text.lower()):
            body = _state_of(words, statement.first, statement.title_last, states)
            body = body or _state_behind_name(scene, statement)
        if body is not None:
            statements[number] = replace(statement, organization=body)
            if words[statement.title_last - 1].text.lower() in _OF_ANY_BODY and body.sector in _OFFICED:
                statement.actor.sector = statement.actor.sector or body.sector  # [its branch secretary]
