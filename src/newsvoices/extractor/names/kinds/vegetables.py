"""Greens that are eaten, and no party: [served Greens with Rice], [Collard Greens], [Greens are good for you]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["told_by_table"]

_EATING = word_set(
    "eat eats ate eaten eating serve serves served serving cook cooks cooked cooking grow grows grew growing "
    "chop chops chopped chopping wash washes washed washing boil boiled boiling steam steamed steaming fry fried "
    "frying harvest harvested harvesting"
)
"""What is done with vegetables, and to no party, as which voters may pick, and a cabinet add."""
_KINDS = word_set("Collard Mustard Turnip Beet Salad Leafy Baby Mixed Fresh Braised Sautéed Steamed Bitter")
_DISHES = word_set(
    "price prices soup soups salad salads juice juices leaf leaves smoothie smoothies pie stew seller sellers harvest"
)
_FOODS = word_set(
    "beans grains vegetables veg fruit fruits herbs tomatoes onions lentils cornbread rice fish lamb chicken potatoes "
    "noodles salad eggs ham spices mushrooms garlic"
)
_TASTES = word_set("healthy delicious nutritious tasty edible raw bitter wilted seasonal")
_RULING = word_set(
    "quit quits left said say says won win lost want wants agreed agree voted vote backed back oppose opposed demanded "
    "demand called refused reject rejected"
)
"""What only a party does."""
_PARTY, _TABLE = 24, 24  # each more than the name’s own word says


def told_by_table(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what stands beside a name that ends in Greens says that it names, and how much that weighs."""
    if words[last - 1].text != "Greens":
        return
    led = first > 0 and words[first - 1].text in ("the", "The")
    after = words[last] if last < len(words) else None
    single = last == first + 1 and not led  # of two words, Greens may be a surname ([Alec Greens left])
    acts = led and after is not None and (after.tag in FINITE or after.text == ",")
    if acts or (after is not None and (single or led) and after.text in _RULING):
        yield "organization", _PARTY
        return
    eaten = single and ((_is_eaten(words, first) and _ends(after)) or _is_dish(words, last))
    if eaten or words[first].text in _KINDS:
        yield "other", _TABLE


def _is_eaten(words: Sequence[Word], first: int) -> bool:
    """Whether a verb for what is done with food has a word for its object, and only adjectives stand between."""
    at = first - 1
    while at >= max(1, first - 3) and words[at].tag in ("JJ", "JJR", "PRP$", "DT"):
        at -= 1
    if at < 0:
        return False
    joined = words[at].text in ("and", ",", "&") and at > 0 and words[at - 1].text.lower() in _FOODS
    return joined or (words[at].tag[:2] == "VB" and words[at].text.lower() in _EATING)


def _is_dish(words: Sequence[Word], last: int) -> bool:
    """Whether a word for food, a dish or its taste follows."""
    after = [word.text.lower() for word in words[last : last + 4]]
    if not after:
        return False
    if after[0] in _DISHES or (after[0] in ("and", "with", ",", "&") and after[1:2] and after[1] in _FOODS):
        return True
    tasty = after[1:2] != [] and after[1] in _TASTES
    return after[0] in ("are", "were") and (tasty or after[1:] == ["good", "for", "you"])


def _ends(after: Word | None) -> bool:
    """Whether no noun follows of which a name only says whose it is ([cooks Greens dinners]), nor another object."""
    return after is None or after.tag[:2] not in ("NN", "JJ", "PO", "VB", "DT", "PR")
