"""Bodies that everybody knows whose names are a sentence or a phrase: [Save the Children], [Just Stop Oil].

No rule for capitals sees where such a name begins, since it opens with a verb or a common noun, and often has small
words inside.
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.associations import PHRASES

__all__ = ["known_body_end"]

_BY_FIRST: dict[str, list[list[str]]] = {}
for _name in sorted(PHRASES, key=lambda name: (-len(name.split()), name)):
    _BY_FIRST.setdefault(_name.split()[0], []).append(_name.split()[1:])


def known_body_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind such a name that begins at ``first``; None where none begins there.

    Small words inside a name may have capitals, as in headlines. ``high`` is the bound of the name.
    """
    for rest in _BY_FIRST.get(words[first].text, ()):
        end = first + 1 + len(rest)
        own = words[first + 1 : end]
        if end <= high and all(word.text in (part, part.capitalize()) for word, part in zip(own, rest, strict=True)):
            return end
    return None
