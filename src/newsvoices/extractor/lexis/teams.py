"""Teams of the North American leagues, by the names that stand behind their towns: [Chicago Bears], [Boston Red Sox].

General knowledge: of American, Canadian and Australian football, baseball, basketball, ice hockey and soccer.
"""

from collections.abc import Sequence

from newsvoices.extractor.lexis.clubs import CLUBS
from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_team"]

_TEAMS = word_set(
    "49ers Bears Bengals Bills Broncos Browns Buccaneers Cardinals Chargers Chiefs Colts Commanders Cowboys Dolphins "
    "Eagles Falcons Giants Jaguars Jets Lions Packers Panthers Patriots Raiders Rams Ravens Redskins Saints Seahawks "
    "Steelers Texans Titans Vikings Alouettes Argonauts Roughriders Stampeders Redblacks "
    "Angels Astros Athletics Braves Brewers Cubs Diamondbacks Dodgers Guardians Mariners Marlins Mets Nationals "
    "Orioles Padres Phillies Pirates Rangers Rays Reds Rockies Royals Tigers Twins Yankees Expos "
    "76ers Blazers Bobcats Bucks Bulls Cavaliers Celtics Clippers Grizzlies Hawks Heat Hornets Jazz Kings Knicks "
    "Lakers Magic Mavericks Nets Nuggets Pacers Pelicans Pistons Raptors Rockets Spurs Suns Supersonics Thunder "
    "Timberwolves Warriors Wizards Aces Mystics Sparks "
    "Avalanche Blackhawks Bruins Canadiens Canucks Capitals Coyotes Devils Ducks Flames Flyers Hurricanes Islanders "
    "Kraken Oilers Penguins Predators Sabres Sharks Thrashers "
    "Rapids Earthquakes Sounders Timbers Whitecaps Dynamo "
    "Bombers Crows Demons Dockers Magpies Swans Rabbitohs Roosters"
)
_PAIRS = frozenset({
    ("Red", "Sox"), ("White", "Sox"), ("Blue", "Jays"), ("Trail", "Blazers"), ("Maple", "Leafs"), ("Red", "Wings"),
    ("Blue", "Jackets"), ("Golden", "Knights"), ("Blue", "Bombers"), ("Tiger", "Cats"),
})  # fmt: skip
_HOMES = frozenset({
    "Golden State", "Tampa Bay", "Green Bay", "New England", "New Jersey", "Portland", "Charlotte", "Buffalo",
    "Jacksonville", "Orlando", "Columbus", "Edmonton", "San Jose", "Anaheim", "Brooklyn",
})  # fmt: skip
"""Homes of theirs that no list of regions and large cities has."""


def is_team(parts: Sequence[str]) -> bool:
    """Say whether the words of a name are of such a team, with where it is at home, or of a club of the world."""
    if " ".join(parts) in CLUBS:
        return True
    called = 2 if tuple(parts[-2:]) in _PAIRS else 1 if parts[-1] in _TEAMS else 0
    home = " ".join(parts[:-called]) if called else ""
    return home in _HOMES or code_of_town(home) is not None
