"""States that have "and" in their names: [Bosnia and Herzegovina], [Trinidad and Tobago], and no two of them."""

from collections.abc import Sequence
from functools import cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.country_names import country_names
from newsvoices.extractor.names.bounds.capital_words import continues_name
from newsvoices.extractor.names.words import ORGANIZATION_WORDS

__all__ = ["joint_state_end"]

_JOINTS = frozenset({"and", "&"})


def joint_state_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind such a state's name that begins at ``first``; None where none begins there.

    Behind it the name of one of its bodies may go on ([Trinidad and Tobago Ports Board]).
    """
    for name in _by_first().get(words[first].text, ()):
        end = first + len(name)
        if end <= high and all(word.text == part for word, part in zip(words[first:end], name, strict=True)):
            return _body_end(words, end, high)
    return None


def _body_end(words: Sequence[Word], end: int, high: int) -> int:
    """Where a body's name ends that a state's begins; ``end`` where no word for one ends the capitals behind it."""
    last = end
    while last < high and continues_name(words[last]):
        last += 1
    return last if last > end and words[last - 1].text.lower() in ORGANIZATION_WORDS else end


@cache
def _by_first() -> dict[str, list[list[str]]]:
    """The names of states with "and" by their first words, in the tagger's words and the longest first.

    Those of states that are several today are left out, as these are told of together ([Serbia and Montenegro]).
    """
    found: dict[str, list[list[str]]] = {}
    for name, code in sorted(country_names().items(), key=lambda item: (-len(item[0].split()), item[0])):
        parts = name.split()
        if code is not None and not _JOINTS.isdisjoint(parts):
            found.setdefault(parts[0], []).append(parts)
    return found
