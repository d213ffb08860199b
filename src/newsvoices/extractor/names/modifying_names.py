"""Names that only say which thing a noun means: [her YouTube channel], [the Fisheries ministry], [its Moe plant]."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.firms import FIRMS, PLATFORMS
from newsvoices.extractor.lexis.portfolios import MATTERS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.name import Name

__all__ = ["drop_modifying"]

_ON_PLATFORMS = word_set(
    "channel channels account accounts page pages feed profile handle livestream video videos post posts story stories"
)
"""What people have on a platform, which does nothing there itself."""
_FOR_MATTERS = word_set("ministry department directorate portfolio")
_WORKS = word_set(
    "plant plants factory factories mill mills abattoir slaughterhouse refinery smelter sawmill shipyard brewery "
    "distillery warehouse depot quarry mine mines colliery steelworks dairy foundry"
)
"""Where firms work: what tells one of theirs from others is where it is."""
_OF_GAMES = word_set("Olympic Olympics Paralympic Paralympics Commonwealth")
_WON_THERE = word_set(
    "champion champions medal medals medallist medallists medalist medalists gold silver bronze title titles record "
    "final finals finalist winner winners hopeful hopefuls qualifier qualifiers qualification"
)
"""What athletes win at games, which are no body there ([an Olympic champion])."""
_OF_UNION = word_set("government minister ministers ministry ministries cabinet budget territory territories")
_MATTERS_OF_UNION = word_set("home finance health law agriculture education")
"""What stands between the Union and its ministry or ministers."""
_WORKERS = word_set("worker workers employee employees staff official officials")
"""What India and other federal states call the Union’s ([the Union home minister]), which is no union of workers."""


def drop_modifying(words: Sequence[Word], names: Sequence[Name]) -> None:
    """Take for no actors what only says which, and for places those of works.

    That is the platforms of a channel, the matters of a ministry, the games at which somebody won something, and the
    Union whose government it is where no union is named. A place has its owner before it, who is the body, and no other
    occurrence of the name stands elsewhere.
    """
    placed: dict[str, bool] = {}
    unions = any(name.text.endswith(" Union") and name.text != "European Union" for name in names)
    for name in names:
        after = words[name.last].text if name.last < len(words) else ""
        alone = name.last == name.first + 1
        posted = name.text in PLATFORMS and after in _ON_PLATFORMS
        if alone and (posted or (name.text.lower() in MATTERS and after in _FOR_MATTERS)):
            name.kind = "other"
        if alone and name.text in _OF_GAMES and after in _WON_THERE:
            name.kind = "other"
        if name.text == "Union" and not unions and _is_of_federation(words, name.last):
            name.kind = "other"
        owned = name.first > 0 and words[name.first - 1].tag in ("PRP$", "POS")
        of_works = alone and owned and after in _WORKS and name.text not in FIRMS
        placed[name.text] = of_works and placed.get(name.text, True)
    for name in names:
        if placed[name.text]:
            name.kind = "place"


def _is_of_federation(words: Sequence[Word], at: int) -> bool:
    """Whether words tell of a federal state's government ([Union law minister]; but [Union law], [Union budgets])."""
    matter = at < len(words) and words[at].text in _MATTERS_OF_UNION
    head = at + matter
    if (
        head >= len(words)
        or words[head].text not in _OF_UNION
        or (matter and not words[head].text.startswith("minist"))
    ):
        return False
    return head + 1 == len(words) or words[head + 1].text not in _WORKERS
