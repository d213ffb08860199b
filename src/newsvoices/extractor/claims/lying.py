"""Two verbs to lie: who [lies in every interview] deceives, and what [lies in the north] is there."""

from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree

__all__ = ["tells_of_place"]

_FORMS = frozenset({"lie", "lies", "lay", "lying"})
_OF_PLACE = frozenset({"on", "in", "at", "near", "between", "within", "off", "along", "west", "east", "north", "south"})
_THERE = word_set("deep beneath under below beyond behind around above ahead idle empty dormant flat about some just")
_TALKING = word_set(
    "interview interviews speech speeches court television tv radio debate debates ad ads testimony statement "
    "campaign campaigns meeting meetings report reports book books public print oath hearing hearings press twitter "
    "statements conference conferences letter letters parliament congress newspaper newspapers"
)
"""Where people say what they say."""
_MANNER = frozenset({"way", "ways"})
_SPEAKERS = word_set("i you he she we they who")
_FAR = 5  # words behind the verb


def tells_of_place(tree: Tree, clause: Clause) -> bool:
    """Say whether a clause whose verb is a form of lie tells where something is, and of no deceit."""
    lower, head = tree.lower, clause.head
    behind = lower[head + 1 : head + 1 + _FAR]
    if lower[head] not in _FORMS:
        return False
    if "to" in behind[:1]:
        return not _OF_PLACE.isdisjoint(behind[:3])  # lies to the west
    if behind and not _speaks(tree, clause.subject) and (tree.words[head + 1].tag == "CD" or behind[0] in _THERE):
        return True  # lies 60 metres deep, lies beneath the ice
    placed = not _OF_PLACE.isdisjoint(behind[:2])
    return placed and ((_TALKING | _MANNER).isdisjoint(behind) or not _speaks(tree, clause.subject))


def _speaks(tree: Tree, subject: int | None) -> bool:
    """Whether a subject is somebody or a body, who may say something."""
    if subject is None:
        return False
    word, lower = tree.words[subject], tree.lower[subject]
    return (
        lower in _SPEAKERS or word.entity == "PERSON" or head_kind(lower, False) in ("person", "group", "organization")
    )
