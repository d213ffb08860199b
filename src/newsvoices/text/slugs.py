"""Make short names of lower-case letters, digits and hyphens from names as people write them."""

import re
import unicodedata
from functools import cache

__all__ = ["article_slug", "plain_slug"]

_ARTICLE = re.compile(r"[a-z][a-z0-9_-]*")
_ARTICLE_LENGTH = 60
_READ = 10  # characters of a name for each of its slug, so that names as long as a text cost no more
# Letters that Unicode takes for letters of their own, and not for one with an accent.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i"}
)


def plain_slug(name: str, length: int, *, also: str = "") -> str:
    """Return a name without accents and capitals, hyphens for the rest, cut to ``length``; empty where nothing is left.

    The characters of ``also`` are kept, though not at an edge.
    """
    letters = name[: _READ * length].lower().translate(_LETTERS)  # lower again below: taken apart, ℌ is a capital H
    if not letters.isascii():
        parts = unicodedata.normalize("NFKD", letters).lower()
        letters = "".join(part for part in parts if not unicodedata.combining(part))
    edges = f"-{also}"
    return _others(also).sub("-", letters).strip(edges)[:length].strip(edges)


@cache
def _others(also: str) -> re.Pattern[str]:
    """What a hyphen stands for, with the characters that are kept."""
    return re.compile(rf"[^a-z0-9{re.escape(also)}]+")


def article_slug(name: str) -> str | None:
    """Return an article's id for a name, such as a file's: the name itself where it can be one; None for no letter."""
    if _ARTICLE.fullmatch(name) and len(name) <= _ARTICLE_LENGTH:
        return name
    slug = plain_slug(name, _ARTICLE_LENGTH, also="_")
    if not slug:
        return None
    return slug if slug[0].isalpha() else f"a-{slug}"
