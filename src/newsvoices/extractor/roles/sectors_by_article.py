"""Sectors that are settled last: of captains of teams, of India's Congress, and of bodies known by name alone."""

from collections.abc import Sequence

from newsvoices.extractor.lexis.known_sectors import SECTORS_OF_BODIES
from newsvoices.extractor.lexis.no_actors import BROADCASTERS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene

__all__ = ["release_captains", "settle_congress", "settle_known_bodies"]

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


def settle_known_bodies(cast: Sequence[Actor]) -> None:
    """Give bodies that everybody knows by their names or letters the sector that no word of these states."""
    for actor in cast:
        if actor.actor_type == "organization" and actor.naming == "named" and actor.sector is None:
            sent = actor.name in BROADCASTERS and actor.name.isupper()
            actor.sector = "JRN" if sent else SECTORS_OF_BODIES.get(actor.name)
