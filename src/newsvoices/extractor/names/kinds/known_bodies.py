"""Bodies that everybody knows whose names are a sentence or a phrase: [Save the Children], [Just Stop Oil].

No rule for capitals sees where such a name begins, since it opens with a verb or a common noun, and often has small
words inside; nor where that of an agency ends which is for several matters ([Customs and Border Protection]).
"""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.associations import CHARITIES, PHRASES
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.gazetteer import BODIES
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["begins_as_known_body", "known_body_end"]

_OWNERS = re.compile(r"([’']s)\b")
"""What the tagger's words have apart from whose it is."""
_AGENCIES = [name.replace(",", " ,") for name in BODIES if " and " in name] + ["Rapid Support Forces"]
_AMERICAN = [
    f"{state} {name}" for name in _AGENCIES for state in ("U.S.", "US", "United States") if BODIES.get(name) == "USA"
]
_WITH_BRANCHES = FIRMS | CHARITIES
_LANDS = word_set(
    "Nederland Deutschland España Italia Polska Brasil Perú México Schweiz Österreich Suomi Sverige Norge Danmark "
    "Türkiye România Česko Slovensko Hrvatska Srbija Belgique Suisse Asia Africa Europe Ireland"
)
"""Countries in their own languages, and continents, as branches have them behind their names."""
_BY_FIRST: dict[str, list[list[str]]] = {}
for _name in sorted([*PHRASES, *_AGENCIES, *_AMERICAN], key=lambda name: (-len(name.split()), name)):
    _parts = _OWNERS.sub(r" \1", _name).split()
    _BY_FIRST.setdefault(_parts[0], []).append(_parts[1:])


def known_body_end(words: Sequence[Word], first: int, high: int) -> int | None:
    """Return the number of the word behind such a name that begins at ``first``; None where none begins there.

    Small words inside a name may have capitals, as in headlines. ``high`` is the bound of the name.
    """
    for rest in _BY_FIRST.get(words[first].text, ()):
        end = first + 1 + len(rest)
        own = words[first + 1 : end]
        if end <= high and all(word.text in (part, part.capitalize()) for word, part in zip(own, rest, strict=True)):
            while end < high and _goes_on(words[end]):
                end += 1
            return end
    return None


def begins_as_known_body(parts: Sequence[str]) -> bool:
    """Say whether the words of a name begin with such a name ([Save the Children Norway])."""
    if len(parts) == 2 and parts[0] in _WITH_BRANCHES and (parts[1] in _LANDS or is_country(parts[1])):
        return True  # [Greenpeace Nederland]
    parts = _OWNERS.sub(r" \1", " ".join(parts)).split()
    return any([*parts[1 : 1 + len(rest)]] == rest for rest in _BY_FIRST.get(parts[0], ()))


def _goes_on(word: Word) -> bool:
    """Whether a branch's name goes on, and no title or person's name begins ([Save the Children Norway])."""
    noun = word.text[0].isupper() and word.tag[:2] == "NN" and word.entity != "PERSON"
    return noun and word.text.lower() not in TITLE_WORDS and head_kind(word.text.lower(), False) != "person"
