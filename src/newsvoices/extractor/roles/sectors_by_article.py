"""Sectors that only the whole article tells: captains of teams, and the Congress that is a party in India."""

from collections.abc import Sequence

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene

__all__ = ["release_captains", "settle_congress"]

_OF_GAMES = word_set(
    "striker midfielder goalkeeper defender winger batsman batter bowler wicket innings coach team-mates teammates "
    "dressing-room kick-off penalty fixture fixtures playoffs semi-final semifinal try-scorer prop half-time squad "
    "football soccer rugby cricket netball basketball footballer footballers relegation relegated"
)
"""Words of which an article about a game has several."""
_SEVERAL = 2


def release_captains(scene: Scene, cast: Sequence[Actor]) -> None:
    """Take captains out of the army in an article about a game."""
    captains = [actor for actor in cast if actor.sector == "MIL" and actor.offices.keys() == {"captain"}]
    if captains and len(_OF_GAMES.intersection(scene.lower)) >= _SEVERAL:
        for actor in captains:
            actor.sector = None


def settle_congress(cast: Sequence[Actor]) -> None:
    """Take the Congress of India for the party that is called so."""
    for actor in cast:
        if actor.name == "Congress" and actor.country_code == "IND" and actor.sector == "LEG":
            actor.sector = "PTY"
