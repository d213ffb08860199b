"""How exports of news call the columns that hold an article's text, title, outlet and so on, and what is not known."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

__all__ = ["called_as", "says_none", "seems_date"]

_USUAL = {
    "text": "text body content fulltext articletext bodytext maintext article story",
    "title": "headline title articletitle articleheadline heading hed newstitle headlinetext",
    "author": "author authors byline bylines authorname authornames articleauthor newsauthor writer writers writtenby "
    "reporter reporters journalist journalists columnist creator contributor by",
    "outlet": "outlet newspaper newsoutlet mediaoutlet publication publicationname publicationtitle newspapername "
    "outletname medianame sourcename newssource mediasource source publisher medium media journal sitename website",
    "url": "url link href weblink webaddress articleurl newsurl articlelink permalink sourceurl uri address",
    "id": "id articleid documentid docid newsid storyid identifier accessionnumber recordid guid uuid uid",
    "published": "date datepublished publicationdate publishdate dateofpublication pubdate datetime dateofissue day",
}
"""Bare names by the field of ``--column``, the likeliest first."""
_NEAR = 0.8
_NONE = frozenset(
    (
        "na",
        "n a",
        "nan",
        "nat",
        "null",
        "none",
        "nil",
        "unknown",
        "undefined",
        "unavailable",
        "not available",
        "not known",
    )
)
_OTHERS = frozenset(name for field in ("outlet", "url") for name in _USUAL[field].split())


def called_as(field: str, names: Iterable[str]) -> list[str]:
    """Return those of the names under which a field is often found, the likeliest first."""
    usual = {name: place for place, name in enumerate(_USUAL[field].split())}
    found = [name for name in names if _bare(name) in usual or (field == "published" and seems_date(name))]
    return sorted(found, key=lambda name: usual.get(_bare(name), len(usual)))


@lru_cache(4096)  # each record of a table has the same names
def seems_date(name: str) -> bool:
    """Say whether a column is called as one with dates of publication is, or nearly as the one that is read."""
    bare = _bare(name)
    near = bool(get_close_matches(bare, ["published"], cutoff=_NEAR)) and bare not in _OTHERS
    return near or bare in _USUAL["published"].split()


def says_none(given: object) -> bool:
    """Say whether that is how programs and people write that something is not known ([N/A], [unknown], [-], [])."""
    if not isinstance(given, str):
        return False
    plain = " ".join(re.sub(r"[\W_]+", " ", given.casefold()).split())
    signs = bool(given.strip()) and all(unicodedata.category(sign) in ("Pd", "Zs") or sign in "?.[]" for sign in given)
    return plain in _NONE or signs


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold())
