"""Names for the members of peoples, faiths, parties and generations in the plural: general knowledge of English."""

from functools import lru_cache

from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["are_people"]

_FOLLOWERS = word_set(
    "Jew Nazi Zionist Baptist Methodist Lutheran Anglican Quaker Mennonite Calvinist Salafi Wahhabi Jesuit Franciscan "
    "Berber Bedouin Slav Gypsy Sephardi Cherokee Navajo Apache Cree Tory Whig Brexiteer Remainer Fenian Chavista "
    "Sandinista Bolshevik Menshevik Jacobin Confederate Unionist Loyalist Federalist Marxist Leninist Maoist "
    "Stalinist Trotskyist Fascist Yankee Libertarian Populist Southerner Northerner Westerner Easterner Midwesterner "
    "Eurosceptic Brahmin Dalit Maasai Samaritan Philistine Rastafarian Zoroastrian Freemason Rotarian Scot Swede Pole "
    "Turk Finn Dane Serb Croat Slovene Kosovar Spaniard Islamist Israelite Semite Corbynite Blairite "
    "Thatcherite Trotskyite Peronist"
)
_OF_PLACES = word_set(
    "Alabaman Alabamian Alaskan Arizonan Arkansan Coloradan Delawarean Georgian Idahoan Illinoisan Hoosier Iowan "
    "Kansan Kentuckian Louisianan Louisianian Mainer Marylander Michigander Michiganian Minnesotan Mississippian "
    "Missourian Montanan Nebraskan Nevadan Ohioan Oklahoman Oregonian Pennsylvanian Tennessean Utahn Vermonter "
    "Virginian Washingtonian Wisconsinite Wyomingite Carolinian Dakotan Hampshirite Jerseyan Mexican Yorker "
    "Englander Zealander Islander Angeleno Chicagoan Bostonian Philadelphian Houstonian Atlantan Detroiter "
    "Clevelander Pittsburgher Milwaukeean Seattleite Portlander Denverite Dallasite Austinite Miamian Brooklynite "
    "Manhattanite Ontarian Quebecer Quebecker Albertan Manitoban Newfoundlander Torontonian Montrealer Vancouverite "
    "Londoner Mancunian Liverpudlian Glaswegian Ulsterman Dubliner Parisian Berliner Viennese Muscovite Milanese "
    "Neapolitan Venetian Sicilian Sardinian Andalusian Castilian Galician Madrilenian Catalan Tasmanian Queenslander "
    "Sydneysider Melburnian Capetonian Lagosian Nairobian Istanbulite Jerusalemite Gazan Beiruti Baghdadi Damascene "
    "Cairene Tehrani Mumbaikar Delhiite Beijinger Shanghainese Tokyoite Hongkonger Scandinavian European Asian "
    "African Anatolian Bavarian Prussian Tyrolean Transylvanian Balt Basque Breton Corsican"
)
_GENERATIONS = frozenset({
    "Millennials", "Zoomers", "Boomers", "Baby Boomers", "Xers", "Generation Xers", "Gen Xers", "Gen Zers", "Hasidim",
    "Haredim", "Netizens",
})  # fmt: skip
"""Groups whose names are those of no people and no party."""
_ENDINGS = ("ists", "crats")
_THINGS = ("klists", "tlists", "ylists", "hlists", "twists", "wrists")
"""How plurals for lists and other things end ([Checklists], [Shortlists], [Playlists], [Wishlists])."""
_SHORTEST = 8  # letters of a plural that is known by its ending alone


@lru_cache(maxsize=50_000)
def are_people(text: str) -> bool:
    """Say whether a name, of one word or more, is a plural for the members of a people, a faith, a party or an age.

    So are two peoples joined by a hyphen ([Mexican-Americans]) and what a plural ending makes of a leader or a creed.
    """
    last = text.rsplit(" ", 1)[-1]
    if text in _GENERATIONS or last in _GENERATIONS:
        return True
    if not last.endswith("s") or not last[0].isupper():
        return False
    single = last[:-3] + "y" if last.endswith("ies") else last[:-1]
    if "-" in single:
        return is_people(single.rsplit("-", 1)[-1])
    if single in _FOLLOWERS or single in _OF_PLACES:
        return True
    return " " not in text and len(last) >= _SHORTEST and last.endswith(_ENDINGS) and not last.endswith(_THINGS)
