"""Countries by their names, their seats of government and the words for their people."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newsvoices.extractor.lexis.country_names import country_names
from newsvoices.extractor.lexis.gazetteer import CAPITALS, REGIONS
from newsvoices.extractor.lexis.peoples import COUNTRYMEN, OTHER_PEOPLES, PEOPLES, TWO_WORDS
from newsvoices.extractor.lexis.two_places import TWO_PLACES

__all__ = [
    "REALMS",
    "code_of_place",
    "code_of_region",
    "code_of_town",
    "country_at_start",
    "country_in",
    "country_in_full",
    "country_of",
    "country_of_one",
    "country_of_people",
    "country_of_settled",
    "is_country",
    "is_people",
    "name_a_people",
    "place_before",
    "without_form",
]

_FORMS = frozenset({"Republic", "Kingdom", "Emirate", "Sultanate", "Principality", "Federation"})
REALMS = _FORMS - {"Federation"}
"""What states are called, but for what unions of clubs and trades are called as often."""
_SETTLED = frozenset({"American", "Canadian", "Australian"})
_SHORTEST = 3  # letters of an acronym in capitals, which is no people's name
_MOST_WORDS = 4  # of a country's name
_PAIRS = tuple(frozenset(name.lower().split()) for name in TWO_WORDS)
_IN_PAIRS = frozenset(name.lower().split()[-1] for name in TWO_WORDS)
_SINGLE = frozenset(name.lower() for name in PEOPLES if name == name.capitalize())
_IN_SMALL_LETTERS = _SINGLE | {f"{name}s" for name in _SINGLE}


def is_country(name: str) -> bool:
    """Whether these words are a state's own name, past states without a code included."""
    return name in country_names()


def country_of(name: str) -> str | None:
    """Return the ISO 3166-1 alpha-3 code of a country's name or seat of government, or None."""
    return country_names().get(name) or CAPITALS.get(name)


def country_in_full(name: str) -> str | None:
    """Return the code of a state by its name in full ([Kingdom of Norway]), or None."""
    form, _, country = name.partition(" of ")
    before, _, last = form.rpartition(" ")
    known = country and last in _FORMS and is_country(country)
    if known and before and last == "Federation":  # what a federation is of stands before it
        return None
    return country_names().get(country) if known else None


def without_form(name: str) -> str:
    """Return what stands behind the form of a state in its name ([Lusandra] of [Republic of Lusandra]), or the name."""
    form, of, rest = name.partition(" of ")
    return rest.removeprefix("the ") if of and form.rpartition(" ")[2] in REALMS else name


def code_of_place(name: str) -> str | None:
    """Return the code of a country by its own name, or of that to which a region or large city belongs, or None."""
    if name in REGIONS:
        return REGIONS[name]
    return country_of(name) if is_country(name) and name not in TWO_PLACES else None


def code_of_region(name: str) -> str | None:
    """Return the code of the country of a region or large city, also where another country has its name, or None."""
    return TWO_PLACES[name].region_of if name in TWO_PLACES else REGIONS.get(name)


def code_of_town(name: str) -> str | None:
    """Return the code of the country of a region, large city or seat of government, in capitals or not, or None."""
    known = REGIONS.get(name) or CAPITALS.get(name)
    return known or ((REGIONS.get(name.title()) or CAPITALS.get(name.title())) if name.isupper() else None)


def country_of_people(word: str) -> str | None:
    """Return the code of the country whose people or things a word names ([Norwegian], [Uzbeks]), or None."""
    single = word[:-1] if word.endswith("s") else word
    return PEOPLES.get(word) or PEOPLES.get(single) or TWO_WORDS.get(single)


def country_of_one(words: str) -> str | None:
    """Return the code of the country of which words behind an article call one person ([the Dane]), or None."""
    return COUNTRYMEN.get(words) or country_of_people(words)


def country_in(words: Sequence[str]) -> str | None:
    """Return the code of the first country whose people these words name ([South Korean president]), or None."""
    if any(word.isupper() and len(word) > _SHORTEST for word in words):  # a headline in capitals
        words = [word.title() if word.isupper() and len(word) > _SHORTEST else word for word in words]
    for at, word in enumerate(words):
        code = TWO_WORDS.get(" ".join(words[at : at + 2])) or country_of_people(word)
        if code is not None and words[at + 1 : at + 2] and words[at + 1].rstrip("s") in _SETTLED:
            code = country_of_people(words[at + 1])  # [Indian American hotelier]
        if code is not None:
            return code
    return None


def name_a_people(words: AbstractSet[str]) -> bool:
    """Say whether words in small letters and any order name the people of a country ([lawmaker, korean, south])."""
    if not words.isdisjoint(_IN_SMALL_LETTERS):
        return True
    return not words.isdisjoint(_IN_PAIRS) and any(pair <= words for pair in _PAIRS)


def country_of_settled(word: str) -> str | None:
    """Return the country where people live whom a compound tells by their descent ([African-American]), or None."""
    _, hyphen, last = word.rpartition("-")
    return country_of_people(last) if hyphen and last.rstrip("s") in _SETTLED else None


def country_at_start(words: Sequence[str]) -> str | None:
    """Return the country whose name or people begins the name of a body ([South Korean Fish Agency]), or None."""
    for k in range(min(_MOST_WORDS, len(words)), 0, -1):
        name = " ".join(words[:k])
        code = TWO_WORDS.get(name) if k > 1 else country_of_people(name)
        code = code or (country_of(name) if len(words) > k else None)
        if code is not None:
            return code
    return None


def place_before(words: Sequence[str]) -> str | None:
    """Return the state of a federation, province or city whose name, of one word or two, ends these words, or None."""
    return next((name for k in (2, 1) if (name := " ".join(words[-k:])) in REGIONS), None)


def is_people(word: str) -> bool:
    """Whether a capitalised word names a people, a faith or a party's followers rather than one of them."""
    single = word[:-1] if word.endswith("s") else word
    known = word in PEOPLES or single in PEOPLES or word in OTHER_PEOPLES or single in OTHER_PEOPLES
    return known or word in TWO_WORDS
