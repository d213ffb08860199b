"""Names that the words beside them call places: [the village of Tharo], [the capital, Ebwali], [Jazirah City]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import REGIONS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = [
    "DIRECTIONS",
    "WATERS",
    "begins_as_hill_or_water",
    "begins_as_place",
    "ends_as_place",
    "is_called_place",
    "stands_as_place",
    "stands_before_region",
]

DIRECTIONS = word_set("Eastern Western Northern Southern East West North South Upper Lower")
"""Words that begin the names of places which end as other places' names do."""
_PLACES = word_set(
    "village town city port district province region county island suburb valley municipality commune hamlet capital "
    "prefecture governorate township neighbourhood neighborhood oasis peninsula archipelago settlement emirate borough "
    "parish canton river lake mountain desert bay gulf strait"
)
"""Nouns for places."""
_SEVERAL_PLACES = word_set("villages towns cities ports districts provinces regions counties islands suburbs valleys")
_ENDINGS = word_set("city province prefecture district region governorate county palace municipality township")
"""Words that end the name of a place, and of no person."""
_BEGINNINGS = word_set(
    "slieve sliabh croagh cnoc lough loch jebel djebel jabal wadi oued cerro volcán gunung bukit sungai pulau kampung "
    "mount mt fort port camp rio río playa isla ilha île puerto porto piz aiguille nevado sierra serra val valle"
)
"""Words for hills, waters and settlements in many languages that begin a place's name."""
_NATURAL = word_set("slieve sliabh croagh cnoc loch jebel djebel jabal wadi oued volcán gunung bukit sungai río nevado")
"""Those of them that begin nothing else."""
WATERS = word_set(
    "Nile Euphrates Tigris Danube Rhine Rhône Elbe Oder Vistula Volga Dnieper Dniester Thames Seine Loire Ebro Tagus "
    "Mekong Ganges Brahmaputra Indus Irrawaddy Yangtze Zambezi Limpopo Orinoco Paraná Himalayas "
    "Alps Andes Pyrenees Carpathians Sahara Sahel Serengeti Mediterranean Bosphorus Dardanelles"
) | {"Amu Darya", "Syr Darya"}
"""Rivers, seas, mountains and deserts that everybody knows, and that are no state's or person's name."""
_DIVISIONS = word_set("ward constituency parish river estuary valley peninsula archipelago neighbourhood neighborhood")
"""Nouns for places right behind a place's name ([Millbay ward])."""
_LIVELIHOODS = frozenset({"farming", "fishing", "mining", "pastoral", "herding", "logging"})
_PARTS = word_set(
    "side slope slopes foot summit top bank banks shore shores edge outskirts streets north south east west northeast "
    "northwest southeast southwest coast mouth village villages people inhabitants residents"
)
"""What places have ([the slopes of Slieve Dubh])."""
_CLOSING = frozenset({",", ".", "IN", "WDT", ":", "-RRB-"})
_WHERE = frozenset({"in", "In", "near", "Near", "outside", "Outside"})
_BEFORE_TOWNS = _WHERE | word_set("of from at to . -")
_JOINS = frozenset({",", "and", "or"})
_ENDS = frozenset({",", ".", ")", "(", ";", "and", "or", "!", "?", "–", "—"})
_NEAR = 6  # words behind a name among which its noun stands


def ends_as_place(lower: Sequence[str]) -> bool:
    """Say whether the words of a name, in small letters, end as a place's do."""
    return len(lower) > 1 and lower[-1] in _ENDINGS


def begins_as_place(lower: Sequence[str]) -> bool:
    """Say whether the words of a name, in small letters, begin as the name of a hill, a water or a settlement does."""
    return len(lower) > 1 and lower[0] in _BEGINNINGS


def begins_as_hill_or_water(lower: Sequence[str]) -> bool:
    """Say whether the words of a name begin as a hill's or a water's does, and no body's or town's ([Río Lusair])."""
    return len(lower) > 1 and lower[0] in _NATURAL


def is_called_place(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether a noun for a place stands before the name in words ``first`` to ``last``, behind or apposed."""
    if first > 1 and words[first - 2].text in _PLACES:
        single = last == first + 1 or words[first].entity != "PERSON"  # [In the port city, Ann Moe, a trader, said]
        closed = single and (last >= len(words) or words[last].text in (",", ".", ")", "-"))
        if words[first - 1].text == "of" or (words[first - 1].text == "," and closed):
            return True
    if _is_of_several(words, first - 1) or (
        first > 3 and words[first - 1].text == "and" and _is_of_several(words, first - 3)
    ):
        return True
    if first > 2 and words[first - 1].text == "of" and words[first - 2].text in _PARTS and words[first - 3].tag == "DT":
        return True
    if last < len(words) and words[last].text in _DIVISIONS:
        return True
    if last + 2 >= len(words) or words[last].text != "," or words[last + 1].text not in ("a", "an", "the"):
        return False
    for at in range(last + 2, min(len(words) - 1, last + _NEAR)):
        settled = words[at].text == "community" and words[at - 1].text in _LIVELIHOODS  # [Tharo, a fishing community]
        if words[at].text in _PLACES or settled:
            return words[at + 1].tag in _CLOSING  # not [Ann Moe, the province’s minister]
        if words[at].tag[:2] not in ("JJ", "NN"):
            return False
    return False


def stands_before_region(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether the region of a town stands behind a name and a comma ([Tharo, Wis.]), as a member's may too.

    A name of several words, or a given name before a region that is written out, must stand where no person's does.
    """
    if last + 1 >= len(words) or words[last].text != "," or words[last + 1].entity == "PERSON":
        return False
    region, end = words[last + 1].text, last + 2
    if region not in REGIONS:
        end += 1
        if " ".join(word.text for word in words[last + 1 : end]) not in REGIONS:
            return False
    if end < len(words) and words[end].text[0].isupper() and words[end].start == words[end - 1].end + 1:
        return False  # [Ann Moe, Ohio Secretary of State]
    given = words[first].text in MALE or words[first].text in FEMALE
    if last == first + 1 and (not given or region.endswith(".")):
        return True
    return not given and (not first or words[first - 1].text in _BEFORE_TOWNS)


def _is_of_several(words: Sequence[Word], at: int) -> bool:
    """Whether a word is the "of" behind a noun for several places ([the towns of Tharo and Ebwali])."""
    return at > 0 and words[at].text == "of" and words[at - 1].text in _SEVERAL_PLACES


def stands_as_place(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether the name in words ``first`` to ``last`` stands where places do ([in Tharo], [Lima, Tharo and Oslo]).

    A name that the tagger takes for a body is none among places, since bodies are called after places.
    """
    if not first or words[last - 1].relation == "nsubj":
        return False
    after = words[last] if last < len(words) else None
    if words[first - 1].text in _WHERE:
        return after is None or after.text in _ENDS or after.tag[:2] in ("VB", "IN", "TO", "RB", "WD", "WR", "MD")
    if last - first > 1 or words[first].entity == "ORGANIZATION" or first < 2 or words[first - 1].text not in _JOINS:
        return False
    if after is None or after.start > words[last - 1].end + 1:  # [Tharo, Ebwali] ends a paragraph, as below a letter
        return words[first - 1].text == "," and words[first - 2].entity == "LOCATION"
    if words[first - 2].entity == "LOCATION":
        return after.text in _ENDS
    return after.text in _JOINS and last + 1 < len(words) and words[last + 1].entity == "LOCATION"
