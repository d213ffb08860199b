"""The country that stands beside a name: party and state, a place behind it, a state that owns it."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import REGIONS, WORLDLY
from newsvoices.extractor.lexis.party_and_state import party_and_state
from newsvoices.extractor.lexis.places import country_in, is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.names.kinds.nouns_beside import BODY_NOUNS
from newsvoices.extractor.roles.role_words import PUBLIC
from newsvoices.extractor.roles.ties import country_behind

__all__ = ["note_home"]

_AIRED = word_set("television tv radio news daily weekly")
_ELECTED = word_set("senator representative congressman congresswoman governor lawmaker")


def note_home(
    text: str, words: Sequence[Word], name: Mention, own: Sequence[Mention], sentence: tuple[int, int]
) -> None:
    """Note the country that the words beside a name state; ``own`` are the mentions of its ``sentence`` (word numbers).

    [Ann Moe (D-Ohio)], [Ann Moe of Norway], [Norway’s Storting].
    """
    actor = name.actor
    if actor is None:
        return
    if actor.actor_type == "person":
        found = party_and_state(text, name.end)
        if found is not None:
            party, state = found
            actor.hold(party, state.lower().split())
            _place(actor, "USA", state.split())
        if actor.country_code is None:
            actor.country_code = _people_beside(words, name, *sentence)
        behind = country_behind(words, name, *sentence)
        if behind is not None:
            _place(actor, *behind)
    if actor.actor_type == "organization" or (actor.actor_type == "person" and actor.country_code is None):
        # whose it is says more than what it is about: [China’s Taiwan Affairs Office]
        actor.country_code = _owner_country(words, name, own) or actor.country_code


def _people_beside(words: Sequence[Word], name: Mention, low: int, high: int) -> str | None:
    """The country whose people a word beside a name calls its bearer one of ([Dane Ann Moe], [Ann Moe, a Dane,])."""
    first = name_start(name)
    if first > low and words[first - 1].text[0].isupper() and name.last - name.first > 1:
        pair = [word.text for word in words[max(low, first - 2) : first]]
        before = country_in(pair)
        if before is not None and (country_in(pair[-1:]) is not None or is_people(" ".join(pair))):
            return before
    at = name.last
    if at + 2 < high and words[at].text == "," and words[at + 1].text in ("a", "an"):
        end = at + 3 if words[at + 3 : at + 4] and words[at + 3].text in (",", ".") else at + 4
        if end < len(words) and words[end].text in (",", "."):
            people = [word.text for word in words[at + 2 : end]]
            return country_in(people) if is_people(people[-1]) or is_people(" ".join(people)) else None
    return None


def _place(actor: Actor, code: str, place: Sequence[str]) -> None:
    """Note the country, and the place as that of an elected office."""
    actor.country_code = actor.country_code or code
    for head in sorted(actor.offices.keys() & _ELECTED):
        actor.hold(head, [word.lower() for word in place])


def _keeps_owner(words: Sequence[Word], name: Mention) -> bool:
    """Whether a noun behind a name leaves the owner before it to the name.

    A public body's people do ([Norway’s Fish Ministry spokesman]), and what the body is ([Norway’s NRK television]).
    """
    noun = words[name.last].text.lower()
    return (name.actor is not None and name.actor.sector in PUBLIC) or noun in BODY_NOUNS or noun in _AIRED


def _owner_country(words: Sequence[Word], name: Mention, own: Sequence[Mention]) -> str | None:
    first = name_start(name)
    if (
        first < 2
        or words[first - 1].text not in ("’s", "'s", "’", "'")
        or (name.last < len(words) and words[name.last].tag[:2] == "NN" and not _keeps_owner(words, name))
    ):
        return None
    if WORLDLY & {part.lower() for part in name.text.split()}:
        return None  # [Norway’s United Nations mission]
    owner = next((m for m in own if m.last == first - 1 and m.sort == "NAM"), None)
    if owner is not None and owner.actor is not None and owner.kind == "state":
        return owner.actor.country_code
    return REGIONS.get(owner.text) if owner is not None and owner.kind == "place" else None
