"""Whom the text says to seek a seat, or a party's nomination: [ran for the Harbour Senate], [his White House bid]."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.doers import Doers, is_real
from newsvoices.extractor.roles.deeds.owners import owner_end
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["SOUGHT", "seats_sought"]

_RUNNING = word_set("run runs ran running campaigning campaigned vying competing competed stood standing")
_SEEKING = word_set(
    "seek seeks sought seeking win wins won winning pursue pursues pursued pursuing lost eyeing contesting contested"
)
_BIDS = word_set("bid run candidacy campaign race quest bids runs campaigns")
_OWN_BIDS = _BIDS | word_set("hopes ambitions aspirations")
SOUGHT = _SEEKING | _OWN_BIDS
"""Words that are the titles of ties to what is sought."""
_SEATS = word_set("seat nomination nod")
_AGAIN = word_set("re-election reelection election")
_RACES = word_set("race races contest election elections primary")
_STANDING = word_set("candidates contenders hopefuls nominees challengers")
_LINKS = word_set("in on to")
_CHAMBERS = word_set("council senate parliament assembly legislature board")
_LEGISLATIVE = frozenset({"LEG", "GOV"})
_BESIDE = frozenset({"DT", "JJ", "JJR", "JJS", "NN", "CD", "PRP$", "HYPH", "VBN", "VBG", "NNP", "POS"})
_NEAR = 6  # words between what seeks and what is sought


def seats_sought(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the chambers in which they seek a seat, and to the parties whose choice they seek."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        sought = [m for m in own if m.sort in ("NAM", "NOM") and m.actor is not None and _is_sought(m.actor)]
        if not sought:
            continue
        doers = Doers(words, own, low, high, groups=True)
        owners = {m.last: m for m in own if _owns(m)}
        groups = {m.head: m.actor for m in own if m.sort == "NOM" and m.number == "p" and m.actor is not None}
        for body in sought:
            yield from _standing(words, body, groups, low, high)
            found = _found(words, body, low, high)
            if found is None or body.actor is None:
                continue
            first, last = found
            if words[first].text in _RUNNING | _SEEKING and words[first].tag[:2] == "VB":
                whose: Sequence[Actor] = [*doers.of(first)] if is_real(words, first, low) else []
                whose = whose or _several(words, first, groups)
            else:
                whose = _whose(words, first, owners, doers, low)
            for who in whose:
                yield Statement(who, first, last, max(last, body.last), "unclear", body.actor)


def _is_sought(body: Actor) -> bool:
    chamber = body.name.rpartition(" ")[2].lower() in _CHAMBERS
    elected = chamber or (body.naming == "named" and body.sector in _LEGISLATIVE)
    return body.actor_type == "organization" and (elected or is_party(body))


def _owns(mention: Mention) -> bool:
    actor = mention.actor
    if actor is None or actor.actor_type != "person" or actor.plural:
        return False
    return mention.sort == "NAM" or (mention.sort == "PRO" and mention.kind == "he" and mention.lead == "owner")


def _found(words: Sequence[Word], body: Mention, low: int, high: int) -> tuple[int, int] | None:
    """The words that say that a body is sought: from the verb, or the noun of somebody's own, to what ties it."""
    behind = body.last
    while behind < min(high - 1, body.last + _NEAR) and words[behind].tag in ("JJ", "POS", "NN"):
        if words[behind].text in _SEATS or words[behind].text in _OWN_BIDS:
            break
        behind += 1
    seat = behind < high and words[behind].text in _SEATS
    party = body.actor is not None and is_party(body.actor)
    if behind < high and words[behind].text in _OWN_BIDS and not party:
        more = behind + 1 < high and words[behind + 1].tag[:2] == "NN"  # [his Senate campaign office]
        return (behind, behind + 1) if not more else None  # [his White House bid]
    if body.first <= low:
        return None
    at = _back(words, body.first - 1, low)
    if at - 1 > low and words[at].text in _LINKS and words[at - 1].text in (_SEATS if party else _SEATS | _AGAIN):
        seat = True  # [a seat in the Senate], [re-election to it]
        at = _back(words, at - 2, low)
    if (party and not seat) or (not seat and words[body.last : body.last + 1] and words[body.last].tag[:2] == "NN"):
        return None
    if at > low and words[at].text == "for" and words[at - 1].text in _RUNNING | _BIDS:
        return at - 1, at + 1
    return (at, at + 1) if at >= low and seat and words[at].text in _SEEKING else None


def _standing(
    words: Sequence[Word], body: Mention, groups: Mapping[int, Actor], low: int, high: int
) -> Iterator[Statement]:
    """The tie of candidates to the chamber in whose race they are ([the candidates in the Harbour Senate race])."""
    at = _back(words, body.first - 1, low)
    raced = body.last < high and words[body.last].text in _RACES
    who = groups.get(at - 1) if raced and words[at].text in ("in", "for") else None
    if who is not None and body.actor is not None and words[at - 1].text in _STANDING:
        yield Statement(who, at - 1, at, body.last, "unclear", body.actor)


def _several(words: Sequence[Word], verb: int, groups: Mapping[int, Actor]) -> Sequence[Actor]:
    """The people whom a clause right behind them says to seek something ([the lawyers running for the Senate])."""
    group = groups.get(words[verb].head) if words[verb].relation in ("acl", "acl:relcl") else None
    return [group] if group is not None and group.plural else []


def _back(words: Sequence[Word], at: int, low: int) -> int:
    """The word before the articles, adjectives and nouns that end at a word."""
    for _ in range(_NEAR):
        if at <= low or words[at].tag not in _BESIDE or words[at].text in _SEEKING:
            break
        at -= 1
    return at


def _whose(words: Sequence[Word], first: int, owners: Mapping[int, Mention], doers: Doers, low: int) -> Sequence[Actor]:
    """Whoever owns what a noun names ([his underdog bid], [Moe’s latest run]); nobody where others may be meant."""
    end = owner_end(words, first, low)
    if end is None:
        return []
    owner = owners.get(end)
    if words[end].tag == "POS":
        return [owner.actor] if owner is not None and owner.actor is not None else []
    verb = words[end - 1].head
    while verb >= low and words[verb].tag[:2] != "VB" and words[verb].head != verb:
        verb = words[verb].head
    does = [*doers.of(verb)] if verb >= low else []
    if does and words[verb].tag == "VBG":
        return does[:1]  # [after launching her bid, Ann Moe said]
    if owner is None or owner.actor is None:
        return []
    named = {m.actor for m in owners.values() if m.sort == "NAM"}
    return [owner.actor] if owner.actor in does or (not does and named <= {owner.actor}) else []
