"""By what means an attack is made, by the weapons that stand beside its word: with machetes, in a drone strike."""

from collections.abc import Iterator

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.lexis.triggers import class_of_words
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["mode_by_means"]

_OPEN = frozenset({None, "explosives", "firearms"})
"""Modes of verbs that leave open, or say roughly, with what somebody strikes, fires or bombs."""
_MODES = {
    "aerial": word_set(
        "warplane warplanes jet jets bombers helicopter helicopters gunship gunships airstrike airstrikes"
    ),
    "drone": word_set("drone drones"),
    "heavy-weapons": word_set(
        "artillery mortar mortars rocket rockets missile missiles tank tanks howitzer howitzers warship warships "
        "gunboat gunboats torpedo torpedoes"
    ),
    "explosives": word_set("bomb bombs grenade grenades landmine landmines explosives dynamite"),
    "firearms": word_set("gun guns rifle rifles pistol pistols machine-gun machine-guns shotgun shotguns gunfire"),
    "primitive": word_set(
        "knife knives machete machetes sword swords axe axes spear spears stones arrows clubs firebomb firebombs"
    ),
    "beat": word_set("baton batons truncheon truncheons fists whips sticks"),
}
_OF_TWO_WORDS = {
    ("tear", "gas"): "crowd-control", ("water", "cannon"): "crowd-control", ("water", "cannons"): "crowd-control",
    ("rubber", "bullets"): "crowd-control", ("pepper", "spray"): "crowd-control", ("air", "strike"): "aerial",
    ("air", "strikes"): "aerial", ("air", "raid"): "aerial", ("air", "raids"): "aerial",
    ("fighter", "planes"): "aerial", ("petrol", "bombs"): "primitive", ("suicide", "bomber"): "suicide-attack",
    ("suicide", "bombers"): "suicide-attack", ("suicide", "bombing"): "suicide-attack",
    ("suicide", "attack"): "suicide-attack", ("poison", "gas"): "unconventional",
    ("nerve", "gas"): "unconventional", ("chemical", "weapons"): "unconventional",
}  # fmt: skip
_BY = ("with", "by", "using", "from")
_UNSHOT = frozenset({"primitive", "beat", "explosives"})
"""Modes that firearms never turn into: who was shot had the knife."""
_CARRIED = frozenset({"primitive", "beat", "firearms"})
"""Modes by what anybody may carry, as fighters may anything."""
_STRIKES = word_set("fire strike strikes attack attacks raid raids assault bombing barrage")
"""Nouns whose means stand before them."""


def mode_by_means(grammar: Grammar, found: Occurrence) -> str | None:
    """Return the mode of an attack by the first means that its clause names; its own where it names none.

    The means are who or what strikes, what stands after "with" or "by" or is a strike after "in", and what stands
    before a noun for a strike; not what may be the victims' own.
    """
    mode = found.frame.plover_mode
    if found.frame.plover_type != "ASSAULT" or mode not in _OPEN:
        return mode
    for number in _means(grammar, found):
        named = _mode_of(grammar, number)
        if named is None or (mode == "firearms" and named in _UNSHOT) or _is_victims(grammar, found, number, named):
            continue
        return named
    return mode


def _means(grammar: Grammar, found: Occurrence) -> Iterator[int]:
    """Yield the nouns that may name the means of an attack."""
    trigger, verb = found.trigger, found.verb
    if trigger != verb:
        yield trigger
    number = verb if verb >= 0 else trigger
    if verb >= 0:
        yield from grammar.agents(verb)
        yield from (n for n in grammar.below(verb, "dobj") if grammar.lower(n) in _STRIKES)
        yield from (m for n in grammar.below(verb, "advcl") if grammar.lower(n) == "using" for m in grammar.patients(n))
    over = (number, *(grammar.below(verb, "dobj") if verb >= 0 else ()))
    yield from (n for above in over for n in grammar.after(above, *_BY))
    for n in (n for above in over for n in grammar.after(above, "in")):
        if grammar.lower(n) in _STRIKES or (grammar.lower(n - 1), grammar.lower(n)) in _OF_TWO_WORDS:  # no tank
            yield n


def _is_victims(grammar: Grammar, found: Occurrence, number: int, mode: str) -> bool:
    """Say whether means right behind whom an attack struck may be theirs: a man with a knife, soldiers with tanks."""
    struck = {n for _, n in found.recipients}
    case = next((n for n in grammar.below(number, "case") if grammar.lower(n) == "with"), 0)
    if case - 1 not in struck:
        return False
    return mode in _CARRIED or grammar.lower(case - 1) in class_of_words()["fighter"]


def _mode_of(grammar: Grammar, number: int) -> str | None:
    """Return the mode that a noun tells, by itself, with the word before it, or by what stands before a strike."""
    lower = grammar.lower(number)
    before = grammar.lower(number - 1) if number else ""
    if (before, lower) in _OF_TWO_WORDS:
        return _OF_TWO_WORDS[before, lower]
    own = [lower, *((grammar.lower(n) for n in grammar.below(number, "compound")) if lower in _STRIKES else ())]
    return next((mode for mode, words in _MODES.items() for word in own if word in words), None)
