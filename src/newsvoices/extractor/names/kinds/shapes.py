"""What the words of a name say of what it names, before anything is known of where it stands."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from newsvoices.extractor.lexis.above_states import ABOVE_STATES
from newsvoices.extractor.lexis.associations import CHARITIES, UNIONS
from newsvoices.extractor.lexis.country_words import country_of_province
from newsvoices.extractor.lexis.firms import FIRMS, TRADES_OF_FIRMS
from newsvoices.extractor.lexis.foreign_bodies import FOREIGN_BODIES
from newsvoices.extractor.lexis.foreign_firms import is_foreign_firm
from newsvoices.extractor.lexis.gazetteer import (
    ARMED,
    BODIES,
    CAPITALS,
    CONTESTED,
    NEWSROOMS,
    REGIONS,
    SEATS,
)
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, sex_of_given
from newsvoices.extractor.lexis.legal_forms import WRITTEN_FORMS
from newsvoices.extractor.lexis.members import are_people
from newsvoices.extractor.lexis.no_actors import BROADCASTERS, is_no_actor
from newsvoices.extractor.lexis.parties import DEMOCRATS_ABROAD
from newsvoices.extractor.lexis.peoples import PEOPLES, TWO_WORDS
from newsvoices.extractor.lexis.place_names import (
    DIRECTIONS,
    WATERS,
    begins_as_hill_or_water,
    begins_as_place,
    ends_as_place,
)
from newsvoices.extractor.lexis.places import code_of_town, country_in_full, is_country, is_people
from newsvoices.extractor.lexis.teams import is_team
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.bounds.styled_people import is_styled_person
from newsvoices.extractor.names.kinds.campaigners import is_campaign
from newsvoices.extractor.names.kinds.causes import is_called_by_cause
from newsvoices.extractor.names.kinds.known_bodies import begins_as_known_body
from newsvoices.extractor.names.kinds.short_bodies import SURELY_CLUBS, begins_club
from newsvoices.extractor.names.words import COMPANY_WORDS, GENERATIONS, ORGANIZATION_WORDS, PARTICLES, TAGGER, THINGS
from newsvoices.text.common_words import is_common

__all__ = [
    "ACRONYM",
    "OCCASIONS",
    "PEOPLE_BY_INITIALS",
    "STORMS",
    "are_two_surnames",
    "is_korean",
    "is_ship",
    "shape_votes",
]

_CAPITAL = "A-ZÀ-ÖØ-ÞĄĆČĎĐĘĚĞİŁŃŇŘŚŞŠŤŮŹŻŽ"
ACRONYM = re.compile(rf"(?:[{_CAPITAL}]{{2,7}}s?|(?:[A-Z]\.){{2,6}}|[A-Z]&[A-Z])$")
_PERSONAL = frozenset({"le", "van", "von", "bin", "ibn", "ter", "zu"})
"""Particles that stand inside people's names only."""
_INITIAL = re.compile(r"[A-Z]\.?$|(?:[A-Z]\.){2,3}$")
_FOLLOWERS = frozenset({"Republicans", "Democrats", "Republican", "Democrat", "Tories", "Tory"})
_UNSPOKEN = re.compile(r"[^AEIOUYÅÄÖÜaeiouy]{3,}$|.*[BCDFGHJKLMNPQRSTVWXZ]{4}")
"""Capitals that nobody can say as a word, and are no surname in a transcript."""
_JOINED = re.compile(r"(?!Mac|Mc|De|Di|Da|La|Le|Du|Van|Von|Fitz|Mary|Jo|Rose|Ann|O[’'])[A-Z][a-z]{2,}[A-Z][A-Za-z]+$")
"""Capitals inside one word, as firms, agencies and websites have them, before a region too ([SafeHarbour Ohio])."""
_ADDRESS = re.compile(
    r"[\w-]+\.(?:com|org|net|info|gov|edu|tv|co|io|eu|(?:co|org|com|gov|ac)\.[a-z]{2})$", re.IGNORECASE
)
"""Websites that are called by their address."""
PEOPLE_BY_INITIALS = word_set("JFK LBJ FDR RFK MLK RBG AOC HRC DSK POTUS FLOTUS AMLO MBS MbS MBZ MGR NTR JRD")
"""Politicians of many countries whom the press calls by their initials: general knowledge."""
_KOREAN = word_set(
    "Kim Lee Park Choi Jung Jeong Chung Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Ryu "
    "Yoo Hong Jeon Jun Ko Go Moon Yang Son Bae Baek Heo Nam Noh Roh Kwak Sung Cha Joo Woo Koo"
)
"""Surnames in Korea, where they stand first."""
_COMPOUNDS = word_set("co-op pre-school add-on tie-up start-up set-up line-up drive-in drop-in walk-in check-in pop-up")
"""Words that are spelt as Korean given names are ([Park Co-op])."""
_KOREAN_GIVEN = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}$")
_SPELT = word_set("WHO ICE NOW CARE PEN FIRE ACT AID HOPE SAVE PACE SNAP RISE PACs PAC")
"""Bodies by letters that are common words too."""
_MEETINGS = word_set("convention conference events event civic shopping exhibition entertainment expo exposition")
_CLUBS = SURELY_CLUBS | {"United"}
"""Words that end the name of a club."""
_NEWSROOMS = NEWSROOMS | (BROADCASTERS - {"News", "Radio", "Channel", "Network", "Television", "TV", "Sky", "Fox"})
"""Newsrooms that have branches called after where they are."""
_ABOVE_STATES = ABOVE_STATES | {"U.N.", "UN", "United Nations", "E.U.", "EU", "European Union", "Nato", "N.A.T.O."}
"""Bodies that are spoken of as places too ([at the U.N.])."""
STORMS = word_set("typhoon hurricane cyclone superstorm supertyphoon")
_OF_STORMS = word_set("tropical winter subtropical ice super severe")
"""Words that begin the name of a storm, which is a person's but for them."""
_CONTESTS = word_set("cup trophy championship championships olympics games prize award medal bowl")
"""Last words of what bodies give or compete for ([Ligue Club Cup])."""
_MATCHES = word_set("Test Tests ODI ODIs T20 T20s T20I T20Is")
"""What a country is played at ([the Norway Tests])."""
OCCASIONS = word_set("breakfast dinner lunch luncheon brunch banquet gala fundraiser regatta marathon prom telethon")
"""Last words of what people come together for ([the Harbour Breakfast])."""
_SHIPS = word_set("USS HMS HMAS HMCS HMNZS USNS USCGC RMS MV RRS INS M/V MS")
"""Letters that stand before the names of ships, and hardly ever for given names ([RV Moe])."""
_NO_SURNAMES = word_set(
    "holdings industries airlines airways motors technologies pharmaceuticals electronics petrochemicals textiles "
    "breweries supermarkets shipyards shipbuilding minerals beverages fisheries railways telecommunications"
)
"""Last words of firms that are called after somebody by a given name too, and nobody's surname."""
_LAWS = word_set("act bill code ordinance")
"""Last words of what bodies are called in ([Police and Evidence Act])."""
_NAMED_INSIDE = ORGANIZATION_WORDS | FOREIGN_BODIES.keys()
_STADIUMS = word_set("estadio estádio stade stadio stadion")
_SCHOOLS = word_set("ecole école lycée lycee collège escuela colegio liceo scuola")
"""First words of stadiums and of schools of other languages."""
_SOUTH_AUSTRALIAN = word_set(
    "Adelaide Whyalla Gambier Lincoln Augusta Pirie Gawler Renmark Glenelg Barossa Ceduna Berri"
)
"""Last words of towns of South Australia, before letters for it that are a firm's form elsewhere."""
_DIVISIONS = word_set(
    "article title section chapter clause part volume phase act tier category subtitle subsection annex appendix"
)
_NUMERAL = re.compile(r"(?:[IVXLC]+|[A-Z])$")
_CERTAIN = 40  # more than all that words and neighbours may say
_FOUNDED = ORGANIZATION_WORDS & word_set(
    "foundation institution institute university college committee council department agency centre center association "
    "organization organisation commission company corporation fund society school hospital team academy trust campaign "
    "administration chamber pac super-pac project initiative museum associates ministries"
)
"""Words for bodies that are nobody's surname."""


def _is_shouted(text: str) -> bool:
    """Whether capitals spell a common word, and none of those that bodies are called by."""
    return len(text) > 2 and is_common(text.lower()) and text not in _SPELT


def is_ship(parts: Sequence[str]) -> bool:
    """Say whether the letters for a ship begin the words of a name ([MV Lusair])."""
    return len(parts) > 1 and ((parts[0] in _SHIPS and not parts[1].isupper()) or parts[-1] == "Maru")


def are_two_surnames(text: str, surnames: Collection[str]) -> bool:
    """Say whether a hyphen or a slash joins two surnames of people, and they are no third one ([Moe-Lund ticket])."""
    if text in surnames or " " in text:
        return False
    first, _, second = text.replace("/", "-").partition("-")
    return first in surnames and second in surnames


def _is_hall(parts: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether a name is a place's where people meet, or a vote's ([Harbour Convention Center], [Iowa Caucus])."""
    if len(parts) < 2:
        return False
    return (lower[-2] in _MEETINGS and lower[-1] in ("center", "centre")) or (
        lower[-1] in ("caucus", "caucuses") and " ".join(parts[:-1]) in REGIONS
    )


def is_korean(parts: Sequence[str]) -> bool:
    """Say whether a name is a Korean one in full, as it is spelt there ([Park Jae-hyun])."""
    korean = len(parts) == 2 and parts[0] in _KOREAN and _KOREAN_GIVEN.match(parts[1]) is not None
    return korean and parts[1].lower() not in _COMPOUNDS


def shape_votes(text: str) -> Counter[str]:
    """Return what the words of a name say by themselves: how much speaks for each kind."""
    parts = text.split()
    lower = [part.lower().rstrip(".") for part in parts]
    given = sex_of_given(parts[0])
    votes: Counter[str] = Counter()
    if is_no_actor(text) or _is_hall(parts, lower) or (parts[-1] in _MATCHES and is_country(" ".join(parts[:-1]))):
        votes["other"] += _CERTAIN
        return votes
    if (
        text in REGIONS
        or text in CONTESTED
        or text in WATERS
        or (text.isupper() and len(text) > 3 and code_of_town(text) is not None)
    ):
        votes["place"] += 12
        return votes
    if is_country(text) or text in CAPITALS or country_in_full(text) is not None:
        votes["state"] += 12 if len(text) > 2 or "." in text else 6
    if (
        text in NEWSROOMS
        or text in ARMED
        or text in FIRMS
        or text in CHARITIES
        or text in UNIONS
        or begins_as_known_body(parts)
        or (text in BODIES and text not in _FOLLOWERS)
    ):
        votes["organization"] += 12
    elif text in SEATS and len(parts) > 1:
        votes["organization"] += 24  # [Downing Street thanked voters], which streets and people seldom do
    elif len(parts) == 2 and parts[1] == "Pac":
        pass  # a surname
    elif text in SEATS or lower[-1] in ORGANIZATION_WORDS or lower[-1] in COMPANY_WORDS:
        votes["organization"] += 9
        if len(parts) > 1 and lower[-1] in _NO_SURNAMES:
            votes["person"] -= TAGGER  # [Seth Textiles]
    elif lower[-1] not in _CONTESTS | _LAWS and not _NAMED_INSIDE.isdisjoint(lower[len(lower) == 1 :]):
        votes["organization"] += 7
    elif len(parts) > 1 and parts[0] not in MALE and parts[0] not in FEMALE and lower[-1] in TRADES_OF_FIRMS:
        votes["organization"] += (
            0 if lower[-1] == "construction" and is_common(lower[-2]) else 8
        )  # [Hanvit Shipbuilding]
    if is_styled_person(parts):
        votes["person"] += 24  # [the Duke of Lusair]
    if len(parts) > 1 and parts[-1] == "SA" and parts[-2] in _SOUTH_AUSTRALIAN:
        votes["place"] += 12  # [Adelaide SA]
        votes["organization"] -= TAGGER
    elif len(parts) > 1 and parts[-1] in WRITTEN_FORMS and code_of_town(" ".join(parts[:-1])) is None:
        votes["organization"] += 9  # [Van Lusair BV]
        votes["person"] -= TAGGER
    if is_foreign_firm(parts):
        votes["organization"] += 9  # [Lusair y Cía]
        votes["person"] -= TAGGER
    if len(parts) > 1 and (lower[0] in STORMS or (lower[1] in STORMS | {"storm"} and lower[0] in _OF_STORMS)):
        votes["other"] += _CERTAIN  # [Typhoon Luyong]
    elif len(parts) == 2 and lower[0] == "storm":
        votes["other"] += 10  # [Storm Elin]; but [Storm Berg, 16, who rows]
    elif len(parts) > 2 and parts[0] == "Operation" and lower[-1] != "international" and not is_country(parts[-1]):
        votes["other"] += _CERTAIN  # [Operation Northern Shield]; but [Operation Harbour Norway], which is a charity
    if len(parts) > 1 and (lower[-1] in OCCASIONS or is_ship(parts)):
        votes["other"] += _CERTAIN if is_ship(parts) else 10
    if len(parts) > 1 and lower[0] in _STADIUMS:
        votes["other"] += 2 * TAGGER
    if len(parts) == 2 and parts[0] in NEWSROOMS and parts[1] in REGIONS:
        votes["organization"] += 12  # [Politico Florida]
    if (
        len(parts) == 2
        and lower[1] == "high"
        and parts[0] not in MALE
        and parts[0] not in FEMALE
        and not is_common(lower[0])
    ):
        votes["organization"] += 9  # [Ebwali High], a school
    if len(parts) == 2 and given == "" and all(is_people(part) and not part.endswith("s") for part in parts):
        votes["other"] += 12  # [Cuban American]
    if len(parts) > 1 and (lower[-1] == "elementary" or lower[0] in _SCHOOLS):
        votes["organization"] += 9  # [Ann Moe Elementary], [Ecole Lusair]
        votes["person"] -= TAGGER
    if len(parts) == 2 and lower[0] in _DIVISIONS and _NUMERAL.match(parts[1]):
        votes["other"] += _CERTAIN  # [Article II]
    if (lower[-1] in THINGS and text not in _SPELT) or (
        len(parts) > 2 and parts[-1] in GENERATIONS and lower[-2] in THINGS
    ):
        votes["other"] += 10  # [World War II]
    elif lower[0] in THINGS and len(lower) > 1:
        votes["other"] += 6  # [Lake Superior]; but [Bay Moe] where the tagger knows better
    if len(parts) > 1 and parts[0] in DIRECTIONS and country_of_province(text) is not None:
        votes["person"] -= TAGGER
        votes["place"] += 12
    if ends_as_place(lower):
        votes["person"] -= TAGGER
        votes["place"] += 3
    elif begins_as_place(lower):
        votes["person"] -= TAGGER
        votes["place"] += 12 if begins_as_hill_or_water(lower) and not votes["organization"] else 6
    if len(parts) > 1 and parts[-1].endswith("s") and (is_people(parts[-1][:-1]) or is_people(text[:-1])):
        votes["group"] += 9  # [House Republicans], [New Zealanders]
    if (len(parts) == 1 or text in TWO_WORDS) and is_people(text) and not is_country(text):
        several = text.endswith("s") and (text in PEOPLES or is_people(text[:-1]))
        votes["group" if several else "other"] += 12
    if is_campaign(parts) or is_called_by_cause(parts):
        votes["organization"] += 9
    elif len(parts) > 2 and parts[1] == "for" and parts[0].endswith("s"):
        votes["organization"] += 6  # [Moes for Prosperity]
    if text == "Greens" or (len(parts) == 2 and parts[1] == "Greens" and (is_people(parts[0]) or parts[0] in REGIONS)):
        votes["organization"] += 12  # [the Norwegian Greens]
    if len(parts) > 2 and parts[-2:] == ["White", "House"]:
        votes["organization"] += 12  # [an Ann Moe White House]
        votes["person"] -= TAGGER
    if text in DEMOCRATS_ABROAD or (len(parts) > 1 and parts[-1] == "GOP"):  # [the Ohio GOP]
        votes["organization"] += 24
    if len(parts) > 1 and (parts[-1] in _CLUBS or parts[0] in ("FC", "AFC") or begins_club(text)):
        votes["organization"] += 9
    branch = len(parts) > 1 and parts[0] in _NEWSROOMS and code_of_town(" ".join(parts[1:])) is not None
    if branch or is_team(parts) or text in _ABOVE_STATES:
        votes["organization"] += 12  # [Reuters Oslo], [the Chicago Bears]
    if "&" in parts[1:-1] and parts[0] not in MALE and parts[0] not in FEMALE:
        votes["organization"] += 9  # [Lund & Moe]
        votes["person"] -= TAGGER
    if are_people(text):
        votes["group"] += 12
    elif text in PEOPLE_BY_INITIALS:
        votes["person"] += 9
    elif len(parts) == 1 and ACRONYM.match(text) and not is_country(text) and not _is_shouted(text):
        votes["organization"] += 7 if _UNSPOKEN.match(text) else 3
    if _JOINED.match(text) or _ADDRESS.match(text) or (_JOINED.match(parts[0]) and " ".join(parts[1:]) in REGIONS):
        votes["organization"] += 7
    if len(parts) > 2 and lower[-1] in _FOUNDED:
        votes["organization"] += 6  # [Ann J. Moe Foundation] is called after a person
    elif 2 <= len(parts) <= 5:
        if parts[0] in MALE or parts[0] in FEMALE or is_korean(parts):
            votes["person"] += 6
        if all(part[0].isupper() or part in PARTICLES for part in parts) and all(w.isalpha() for w in lower if w[1:]):
            votes["person"] += 1
        if len(parts) > 2 and any(word in _PERSONAL for word in lower[1:-1]):
            votes["person"] += 6  # [Ida van Berg], [Marie Le Gall]
        if any(_INITIAL.match(part) for part in parts[:-1]) or parts[-1] in GENERATIONS:
            votes["person"] += 4
    return votes
