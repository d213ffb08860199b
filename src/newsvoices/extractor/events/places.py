"""Where an event took place, as far as its own clause names a place after a preposition."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.events.dates import REACTIONS, matter_of
from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.lexis.gazetteer import REGIONS
from newsvoices.extractor.lexis.places import country_of
from newsvoices.extractor.lexis.two_places import TWO_PLACES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["place_of"]

_WHERE = word_set("in at near outside inside around across throughout")
_COMPASS = word_set("north south east west northeast northwest southeast southwest")
_REASONS = word_set("because due owing after before following over about despite amid since")
_SORTS = word_set(
    "port gulf bay isle isles strait straits sea bank horn republic kingdom state city lake mount cape province"
)
_TOWNS = word_set("town city village port suburb district island province region border-town stronghold enclave")
_PARTS = word_set("centre center middle streets outskirts suburbs heart capital city town")
_REACH = 12  # words after the trigger within which a place may stand
_WITHIN = frozenset({"DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "CD", "IN", "TO", "RB", "VBG", "CC", "PRP"})


def place_of(text: str, grammar: Grammar, parties: Parties, found: Occurrence) -> tuple[str, str | None] | None:
    """Return the name of an event's place and its country (ISO 3166-1 alpha-3, None where unknown); None without one.

    The country is that of the name itself, or of the region that follows it after a comma ([Reno, Nevada]).
    """
    words = grammar.words
    for noun in _located(text, grammar, found):
        if not _names_place(grammar, parties, noun):
            continue
        first, last = _name_around(grammar, noun)
        if first > 1 and words[first - 1].text == "," and words[first - 2].entity == "LOCATION":
            first, last = _name_around(grammar, first - 2)  # Reno, Nevada, of which the parse gives the region
        if last + 1 < len(words) and words[last + 1].tag == "POS":
            continue  # in Kenya's capital: not the name of the place
        name = " ".join(text[words[first].start : words[last].end].split())
        if name.lower() not in _COMPASS:
            return name, _country(name) or _country(_region(text, grammar, last))
    return None


def _names_place(grammar: Grammar, parties: Parties, noun: int) -> bool:
    word = grammar.words[noun]
    if word.entity == "ORGANIZATION":  # a hall, a square, a school: at, but not in
        return word.tag.startswith("NNP") and "at" in {grammar.lower(n) for n in grammar.below(noun, "case")}
    actor = parties.actor(word.start)
    return word.entity == "LOCATION" and (actor is None or parties.sort(actor)[0] != "person")


def _name_around(grammar: Grammar, noun: int) -> tuple[int, int]:
    """Return the first and the last word of the name that a word belongs to."""
    words = grammar.words
    first = last = noun
    while first and words[first - 1].entity == words[noun].entity and words[first - 1].tag.startswith("NN"):
        first -= 1
    while (
        last + 1 < len(words) and words[last + 1].entity == words[noun].entity and words[last + 1].tag.startswith("NN")
    ):
        last += 1
    if _goes_on(grammar, last):
        return first, _name_around(grammar, last + 2)[1]
    return first, last


def _goes_on(grammar: Grammar, last: int) -> bool:
    """Say whether "of" and a name follow the noun for what sort of place a name tells: Port of Bergen."""
    words = grammar.words
    if last + 2 >= len(words) or words[last + 1].text != "of" or grammar.lower(last) not in _SORTS:
        return False
    return words[last + 2].entity == "LOCATION" and words[last + 2].tag.startswith("NNP")


def _located(text: str, grammar: Grammar, found: Occurrence) -> Iterator[int]:
    """Yield the nouns that a preposition of place ties to the trigger, by the parse first, then by nearness."""
    words = grammar.words
    at = max(found.trigger, found.verb) + 1
    stop = matter_of(grammar, found.verb) if found.frame.plover_type in REACTIONS and found.verb >= 0 else -1
    stop = stop if stop >= 0 else len(words)
    if found.frame.plover_mode == "visit" and found.verb >= 0:  # flew to Peru, visited Lima
        yield from grammar.after(found.verb, "to")
        yield from grammar.below(found.verb, "dobj")
    if found.frame.plover_type == "ASSAULT" and found.verb >= 0:
        yield from _struck(grammar, found.verb)
    if found.frame.plover_mode == "demo" and found.verb >= 0:  # marched through Split
        yield from _under_parts(grammar, grammar.after(found.verb, "through"))
    for number in dict.fromkeys((found.trigger, found.verb, found.blow)):
        if number < 0:
            continue
        for governor in (number, *grammar.below(number, "dobj", "nmod")):
            if governor == number or not _is_reason(grammar, governor):
                yield from (n for n in grammar.after(governor, *_WHERE) if n < stop)
    for number in range(at, min(at + _REACH, stop)):
        if words[number].tag not in _WITHIN or "\n" in text[words[number - 1].end : words[number].start]:
            return
        if grammar.lower(number) in _REASONS:
            return  # cancelled her trip because of the storm in Bergen
        if words[number].tag == "IN" and grammar.lower(number) in _WHERE and words[number].head > number:
            yield words[number].head


def _struck(grammar: Grammar, verb: int) -> Iterator[int]:
    """Yield the name of the town that is attacked: shelled the city of Mekora, fired rockets at the port of Salif."""
    things = grammar.patients(verb)
    for noun in (*things, *(m for n in (verb, *things) for m in grammar.after(n, "at", "on", "into"))):
        if grammar.lower(noun) in _TOWNS:
            yield from (n for n in grammar.after(noun, "of") if grammar.words[n].head == noun)


def _under_parts(grammar: Grammar, nouns: Sequence[int]) -> Iterator[int]:
    """Yield places, and for a part of one the place that it is of: Split, the centre of Split."""
    for noun in nouns:
        yield noun
        if grammar.lower(noun) in _PARTS:
            yield from grammar.after(noun, "of")


def _is_reason(grammar: Grammar, noun: int) -> bool:
    """Say whether a noun names what an event was done about or before, which has a place of its own."""
    return any(grammar.lower(n) in _REASONS for n in grammar.below(noun, "case"))


def _region(text: str, grammar: Grammar, last: int) -> str:
    words = grammar.words
    beside = last + 2
    if beside >= len(words) or words[last + 1].text != "," or words[beside].entity != "LOCATION":
        return ""
    first, end = _name_around(grammar, beside)
    return text[words[first].start : words[end].end]


def _country(name: str) -> str | None:
    return None if name in TWO_PLACES else country_of(name) or REGIONS.get(name)
