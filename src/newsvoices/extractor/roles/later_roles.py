"""What can be said of roles once descriptions are resolved: those told in passing, and bodies without a name."""

from collections.abc import Mapping
from dataclasses import replace

from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import STATES
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.bodies_meant import body_of_noun, is_official, staffs_of, state_of_people, states_of
from newsvoices.extractor.roles.employers import employers
from newsvoices.extractor.roles.memberships.party_labels import parties_by_label, party_of_label
from newsvoices.extractor.roles.role_notes import Statement, note_role
from newsvoices.extractor.roles.role_words import is_one_of_several, phrase_end, role_start, tenure_of

__all__ = ["called_roles", "find_employers"]

_NAMES = frozenset({"NN", "NNP", "NNPS"})
_OWNED = frozenset({"PRP$", "POS"})
_GOING_ON = frozenset({"NN", "NNS", "NNP", "POS"})
"""Tags of what stands behind a body where it only says whose that is, or of what kind ([of the police union])."""
_COUNTERPART = "counterpart"
_STAFF = word_set(
    "coach manager captain goalkeeper striker defender midfielder boss chief chairman chairwoman chair president "
    "director editor leader secretary treasurer spokesman spokeswoman spokesperson founder co-founder owner"
)
"""Titles before a name that are of the body that a pronoun before them takes up ([their coach Ann Moe])."""
_JOINED = 2  # words of the shortest body and what joins it
_LONGEST = 10  # words of a body's name
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
        if second is not None and bare and second.kind == "person":  # [the Oslo senator and Labour candidate]
            if second.owner is None or second.owner.kind == "place":
                last = second.last
            else:
                second.actor = actor
                found.append(Statement(actor, second.first, second.last, second.last, "current", None))
            actor.hold(words[second.head].text.lower(), (w.text.lower() for w in words[second.first : last]))
        first += words[first].text.lower() in STATES  # [the dead student]
        if last - first > 1:
            tenure = tenure_of(words, first, mention.last, low)
            found.append(Statement(actor, first, mention.last, last, tenure, None))
    for statement in found:
        note_role(words, statement)
    return found


def find_employers(scene: Scene, statements: list[Statement]) -> None:
    """Give roles without a body the one that they describe ([the museum’s director]) or whose people they name.

    Descriptions are resolved by then. A public office of a people is held in its state, where that is an actor.
    """
    words = scene.words
    states = states_of(scene)
    staffs = staffs_of(scene)
    parties = parties_by_label(scene)
    held: dict[Actor, Actor] = {}
    for number, statement in enumerate(statements):
        if statement.organization is not None and statement.tenure == "current":
            held.setdefault(statement.actor, statement.organization)
        if statement.organization is not None or is_one_of_several(words[statement.title_last - 1]):
            continue
        end = words[statement.last - 1].end
        own = scene.within(words[max(0, statement.first - 1)].start, end)  # with the pronoun that owns it
        phrase = next((m for m in own if m.last == statement.title_last and m.sort in ("NOM", "PREDICATE")), None)
        body = None
        if phrase is not None:
            body = next(iter(employers(words, phrase, own, statement.first, statement.last)), None)
        if body is None:
            body = body_of_noun(scene, statement.first, statement.title_last, staffs, True)
        if body is None and is_official(words[statement.title_last - 1].text.lower()):
            body = state_of_people(words, statement.first, statement.title_last, states)
            body = body or _state_behind_name(scene, statement)
        body = body or _body_behind_name(scene, statement)
        body = body or _body_of_owner(scene, statement, held, states)
        body = body or party_of_label(words, statement.first, statement.title_last, parties)
        if body is not None:
            statements[number] = replace(statement, organization=body)
            if words[statement.title_last - 1].text.lower() in _OF_ANY_BODY and body.sector in _OFFICED:
                statement.actor.sector = statement.actor.sector or body.sector  # [its branch secretary]


def _body_of_owner(
    scene: Scene, statement: Statement, held: Mapping[Actor, Actor], states: Mapping[str | None, Actor]
) -> Actor | None:
    """The body of whoever a pronoun before a title takes up ([its coach Ann Moe]), or that in which he holds office.

    His deputy is in his own, and his like in the one that the title names ([her deputy, Ann Moe],
    [her Fish Party counterpart]).
    """
    first = statement.first - 1
    words = scene.words
    head = words[statement.title_last - 1].text.lower()
    owner = scene.first_at(first) if first >= 0 and words[first].tag == "PRP$" else None
    if owner is None or owner.actor is None or owner.actor is statement.actor:
        return None
    if head == _COUNTERPART:
        near = scene.within(words[first].start, words[statement.title_last - 1].end)
        named = (m for m in near if m.sort == "NAM" and m.first == first + 1 and m.kind == "organization")
        body = next((m.actor for m in named if m.last == statement.title_last - 1), None)
        public = owner.actor.sector == "GOV" and statement.last == statement.title_last
        return state_of_people(words, first + 1, statement.title_last, states) if public and body is None else body
    if owner.actor.actor_type == "organization":
        return (_joined_body(scene, first) or owner.actor) if head in _STAFF else None
    deputy = head == "deputy" and statement.title_last - statement.first == 1 and owner.actor.actor_type == "person"
    return held.get(owner.actor) if deputy else None


def _joined_body(scene: Scene, pronoun: int) -> Actor | None:
    """The body that "and" joins with what a pronoun says is its own ([X sued Harbour Bank and its owner Ann Moe])."""
    words = scene.words
    if pronoun < _JOINED or words[pronoun - 1].text != "and":
        return None
    near = scene.within(words[max(0, pronoun - _LONGEST)].start, words[pronoun - 2].end)
    return next((m.actor for m in near if m.last == pronoun - 1 and m.kind == "organization"), None)


def _state_behind_name(scene: Scene, statement: Statement) -> Actor | None:
    """The state, where it is an actor, behind the name that a title precedes ([Chancellor Ann Moe of Norway])."""
    words = scene.words
    name = scene.first_at(statement.last)
    if name is None or name.actor is not statement.actor or statement.last != statement.title_last:
        return None
    at = name.last + 1
    if at + 1 >= len(words) or words[at - 1].text != "of":
        return None
    state = scene.first_at(at + (words[at].text == "the"))  # [of the Netherlands], [of the Republic of Lusandra]
    closed = state is not None and (state.last >= len(words) or words[state.last].tag[:2] not in ("NN", "PO"))
    return state.actor if state is not None and state.kind == "state" and state.sort == "NAM" and closed else None


def _body_behind_name(scene: Scene, statement: Statement) -> Actor | None:
    """The described body behind the name that a title precedes ([Inspector Ann Moe of the Bergen police])."""
    words = scene.words
    name = scene.first_at(statement.last)
    if name is None or name.actor is not statement.actor or statement.last != statement.title_last:
        return None
    if statement.first and words[statement.first - 1].tag in _OWNED:
        return None  # [her deputy Ann Moe of the police]
    at = name.last
    if at + 2 >= len(words) or words[at].text != "of" or words[at + 1].text != "the":
        return None
    body = scene.first_at(at + 2)
    if body is None or body.sort != "NOM" or body.kind != "organization" or body.number != "s":
        return None
    more = body.last < len(words) and words[body.last].tag in _GOING_ON
    return None if more else body.actor
