"""Whom somebody means who says we: the body that he speaks for, or the nation; never himself alone.

[“We will appeal,” said Ann Moe, a spokeswoman for Harbour Bank]; [“Our country needs us,” the president said].
Where the text tells neither, the word stays without an actor: a we of friends or of everybody has none.
"""

from collections.abc import Iterable, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["settle_we"]

_NATIONAL = word_set(
    "country nation citizen economy border democracy constitution military troop soldier veteran ally homeland "
    "republic independence sovereignty currency navy army flag"
)
"""What is ours as a nation's."""
_SPEAKING = word_set(
    "spokesman spokeswoman spokesperson director ceo executive chairman chairwoman chairperson chair president head "
    "chief founder co-founder manager owner boss coordinator secretary-general director-general counsel"
)
"""Offices that speak for their bodies."""
_MANY = frozenset({"LEG"})
"""Sectors of bodies whose members differ."""
_OURS = frozenset({"our", "this"})
_KINDS = 3  # words from "our" to its noun


def settle_we(scene: Scene, cast: Iterable[Actor], statements: Iterable[Statement], home: str | None) -> None:
    """Give each we, us and our that one person says the actor that is meant, or none.

    The nation is the state of the speaker's country among the ``cast``, or that of the country ``home`` that the
    article is about, where words of the same sentence are of a nation; else the body is that for which an office of the
    speaker speaks.
    """
    said = [m for m in scene.mentions if m.kind == "we" and m.actor is not None and m.actor.actor_type == "person"]
    if not said:
        return
    states: dict[str | None, Actor] = {}
    for actor in cast:
        if actor.actor_type == "state" and actor.country_code is not None:
            states.setdefault(actor.country_code, actor)
    national = {number for number in {m.sentence for m in said} if _is_of_nation(scene, number)}
    bodies = _spoken_for(scene.words, statements)
    for mention in said:
        speaker = mention.actor
        if speaker is not None and mention.sentence in national:
            mention.actor = states.get(speaker.country_code or home)
        elif speaker is not None:
            mention.actor = bodies.get(speaker)


def _spoken_for(words: Sequence[Word], statements: Iterable[Statement]) -> Mapping[Actor, Actor]:
    """The one body that each of those speaks for whose office does so."""
    found: dict[Actor, set[Actor]] = {}
    for statement in statements:
        body = statement.organization
        title = {singular(word.text.lower()) for word in words[statement.first : statement.title_last]}
        if body is None or body.actor_type != "organization" or body.sector in _MANY or statement.tenure == "former":
            continue
        if statement.actor.actor_type == "person" and title & _SPEAKING:
            found.setdefault(statement.actor, set()).add(body)
    return {actor: bodies.pop() for actor, bodies in found.items() if len(bodies) == 1}


def _is_of_nation(scene: Scene, number: int) -> bool:
    """Whether a sentence speaks of what is a nation's ([our brave soldiers], [this country])."""
    words, (low, high) = scene.words, scene.sentences[number]
    return any(
        words[at].text.lower() in _OURS
        and any(singular(word.text.lower()) in _NATIONAL for word in words[at + 1 : min(high, at + 1 + _KINDS)])
        for at in range(low, high)
    )
