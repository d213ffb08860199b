"""The words that build, join and bound names: general knowledge of English and of how names are made."""

from newsvoices.extractor.lexis.heads import head_kind, is_several
from newsvoices.extractor.lexis.legal_forms import PLAIN_FORMS, RARE_FORMS
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)

__all__ = [
    "COLLECTIVES",
    "COMPANY_WORDS",
    "FUNCTION_WORDS",
    "GENERATIONS",
    "LINKS",
    "NAMELIKE",
    "OPENERS",
    "ORGANIZATION_WORDS",
    "PARTICLES",
    "PLURAL_INITIALS",
    "SHORTENED",
    "TAGGER",
    "THINGS",
    "names_people",
]

TAGGER = 6
"""What the tagger's word for a name's kind weighs, where it labels every word of every occurrence."""

FUNCTION_WORDS = (
    (ADVERBS | AUXILIARIES | CONJUNCTIONS | DAYS | DETERMINERS | PREPOSITIONS | SUBJECT_PRONOUNS | {*MONTHS})
    - {"may", "both"}
) | word_set(
    "there here yes no not more most less much such only very well please him them me us himself herself mine ours "
    "today tomorrow yesterday his her hers its their theirs our your yours myself itself themselves whose whom "
    "monday tuesday wednesday thursday friday saturday sunday a.m p.m am pm edt est gmt pst internet net ok okay "
    "god oh ah hey wow half spring summer autumn winter besides maybe perhaps according asked watch read photo image "
    "updated advertisement amen "
    "it's that's there's let's here's what's he's she's i'm we're they're you're"
)

NAMELIKE = word_set("per will may an so long")
"""Function words that are also people's names, where they have a capital inside a sentence."""

COMPANY_WORDS = (
    PLAIN_FORMS
    | RARE_FORMS
    | word_set(
        "corporation co group holdings airlines airways motors industries bancorp capital partners bank insurance "
        "energy systems technologies pharmaceuticals international politics stores entertainment studios electronics "
        "semiconductors semiconductor chemicals petrochemicals telecom telecoms telecommunications biotech "
        "therapeutics biosciences robotics software aerospace automotive breweries brewing supermarkets securities "
        "properties diagnostics laboratories hotels resorts foods brands hydro realty "
        "shipping lines logistics freight shipbuilding shipyards mining minerals metals petroleum textiles beverages "
        "fisheries ferries railways tankers"
    )
)
ORGANIZATION_WORDS = word_set(
    "foundation ministry institute institution union party university college committee council bank court department "
    "agency centre center association organization organisation commission house front movement league company "
    "corporation group parliament senate congress assembly federation office bureau army navy force forces police "
    "service services board authority fund society church network alliance coalition conference school hospital club "
    "team academy trust campaign administration government cabinet nations duma politburo kremlin pentagon caucus "
    "legislature chamber pac super-pac project initiative brotherhood hezbollah taliban guard corps squad brigade "
    "syndicate tribunal secretariat embassy consulate presidency seminary brigades command media studies museum "
    "research associates brothers sons watch treasury centers centres directorate enforcement subcommittee ministries "
    "patrol confederation diocese archdiocese infirmary hospice"
) | (MEDIA_WORDS - {"today", "review", "globe", "sun", "mirror", "express", "standard", "independent", "daily"})

THINGS = word_set(
    "treaty agreement accord act pact convention constitution charter protocol declaration amendment bill law war day "
    "award prize cup street avenue road square bridge airport building tower stadium arena hotel river lake "
    "mountain island islands valley county city beach bay sea ocean week month festival debate election primary "
    "caucuses show poll mansion pageant championship championships recession fairgrounds guesthouse pipeline hurricane "
    "virus syndrome pandemic trophy cafe café grill ballroom auditorium "
    "amphitheater amphitheatre coliseum plaza turnpike freeway expressway highway "
    "bazaar souk lighthouse shrine "
    "revolution code plan deal doctrine administration’s era crisis summit games olympics bowl series league’s dream"
) - {"city", "county"}

SHORTENED = word_set(
    "post times journal party foundation department committee court commission bureau university council union "
    "ministry "
    "agency board centre center institute chamber association guardian tribune herald academy league front alliance "
    "authority forum tribunal federation secretariat fund movement directorate corporation emirate sultanate "
    "administration academies inspectorate office registry trust network society club college hospital school company "
    "group bank coalition corps diocese archdiocese"
)
"""Words that stand with a capital for the one body of the article whose name they end."""

PARTICLES = word_set(
    "de la le dela delos du des di da do dos das del della van von der den ten ter zu zur bin ibn bint al el abu ould "
    "af y e al- el- ben wa arap ole aït ait ap ní nic"
)
COLLECTIVES = word_set(
    "people peoples workers women men children farmers teachers students veterans citizens lawyers journalists mothers "
    "nurses doctors employers drivers writers soldiers pensioners consumers miners fishermen peasants youth patients "
    "residents voters governors mayors officers prisoners refugees alzheimer parkinson"
)
"""Those whose a body can be in its name, with an apostrophe behind them."""
PLURAL_INITIALS = word_set("mps meps msps tds mlas mlcs ngos ngo ceos pms vps evms atms")
"""Common nouns that are written in capitals, nearly all with a small plural."""
LINKS = word_set("of for the and & on")
OPENERS = frozenset("“\"‘'«„:;(—–-.?!…``")
"""Marks behind which a word has a capital as the first of a sentence has."""
GENERATIONS = word_set("Jr. Jr Sr. Sr II III IV")


def names_people(text: str) -> bool:
    """Say whether a word is a noun for several people, or for firms by their trade."""
    lower = text.lower()
    return lower in COLLECTIVES or is_several(lower) or (lower[-1] == "s" and head_kind(lower[:-1], False) == "person")
