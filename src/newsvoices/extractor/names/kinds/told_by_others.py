"""Names whose kind another name of the article tells: letters of a body, a club’s first word, a hospital’s saint."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.legal_forms import LEGAL_FORMS
from newsvoices.extractor.lexis.saints import SAINTS
from newsvoices.extractor.names.kinds.shapes import PEOPLE_BY_INITIALS
from newsvoices.extractor.names.kinds.short_bodies import begins_club
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import TAGGER

__all__ = ["bodies_by_first_word", "bodies_of_saints", "bodies_spelt_out", "only_owns", "saints_of_buildings"]

_SHORTEST = 3  # letters; fewer are the initials of too many
_OF_SAINTS = frozenset({"feast", "day", "relics", "grave", "life", "shrine", "tomb", "bones", "statue"})
_BUILDINGS = frozenset({
    "church", "chapel", "cathedral", "basilica", "parish", "churchyard", "school", "primary", "hospital", "hospice",
    "college", "square", "hall", "tower", "roof", "convent", "monastery", "abbey", "graveyard",
})  # fmt: skip
"""What is called for a saint, with small letters behind the name."""
_KINDS_OF_CHURCH = frozenset({"parish", "primary", "village", "secondary", "old"})
_PLAIN = 9  # what only bodies have, beside a name
_TOLD = 7  # what plain signs of a body weigh, which is more than the tagger's word
_OPEN = frozenset({"person", "place", "unknown"})


def bodies_spelt_out(kinds: Mapping[str, str], bracketed: Collection[str]) -> Iterator[str]:
    """Yield letters that are the initials of just one body, though they look like another word or a place.

    What is else no actor ([PDF]) has to stand in brackets somewhere, and so be among ``bracketed``.
    """
    letters = {text for text in kinds if text.isupper() and text.isalpha() and len(text) > 1}
    if not letters:
        return
    bodies = [text for text, kind in kinds.items() if kind == "organization"]
    spelt = Counter(_initials(text) for text in bodies if " " in text)
    tied = Counter(filter(None, map(_of_tied, bodies)))  # [HP] of [Hewlett-Packard]
    letters = {text for text in letters if len(text) >= _SHORTEST or tied[text] == 1}
    spelt.update({text: 1 for text in letters if tied[text] == 1 and not spelt[text]})
    for text in kinds:
        open_still = kinds[text] in _OPEN or (text in bracketed and kinds[text] == "other")
        if open_still and text in letters and spelt[text] == 1 and text not in PEOPLE_BY_INITIALS:
            yield text


def bodies_by_first_word(votes: Mapping[str, Counter[str]], kinds: Mapping[str, str]) -> Iterator[str]:
    """Yield names that only the tagger takes for people's, whose first word alone is told to be a body ([Nasru coach]).

    That word is yielded too. So is the last one of what begins as a club does, where this is told plainly ([a Nasru
    striker], of [Virtus Nasru]); but firms are called after their founders.
    """
    for text, kind in kinds.items():
        first, space, last = text.partition(" ")
        if kind != "person" or not space or votes[text]["person"] > TAGGER + 1 or sex_of_given(first):
            continue
        own = votes.get(first)
        if own is not None and own["organization"] >= _TOLD and own["organization"] > own["person"]:
            yield from (text, first)
        own = votes.get(last)
        if begins_club(text) and own is not None and own["organization"] >= _PLAIN and own["person"] <= 0:
            yield from (text, last)


def only_owns(words: Sequence[Word], last: int) -> bool:
    """Say whether an apostrophe follows a name, and behind it no further name nor what only a saint has."""
    if last + 1 >= len(words) or words[last].tag != "POS":
        return False
    return not words[last + 1].text[0].isupper() and words[last + 1].text not in _OF_SAINTS


def bodies_of_saints(kinds: Mapping[str, str], owning: Collection[str]) -> Iterator[str]:
    """Yield saints that only own things, whose one body the article names in full ([St Ita’s], of [St Ita’s Clinic]).

    ``owning`` are the names that an apostrophe follows wherever they stand.
    """
    for text in owning:
        if text.partition(" ")[0] in SAINTS and kinds[text] != "organization":
            longer = [name for name in kinds if name.startswith((f"{text}’s ", f"{text}'s "))]
            if len(longer) == 1 and kinds[longer[0]] == "organization":
                yield text


def saints_of_buildings(
    words: Sequence[Word], names: Sequence[Name], kinds: Mapping[str, str], owning: Collection[str]
) -> Iterator[str]:
    """Yield saints that only own things, of which one is what is called for them ([St Ita’s church]).

    ``owning`` are the names that an apostrophe follows wherever they stand. What is told to be a body or a state
    otherwise is one ([St Lucia’s schools]).
    """
    for name in names:
        saint = name.text.partition(" ")[0] in SAINTS and kinds[name.text] in _OPEN
        if saint and name.text in owning and name.title is None:
            at = name.last + 1
            inner = words[at].text in _KINDS_OF_CHURCH and at + 1 < len(words)
            if (
                words[at].text in _BUILDINGS
                or words[at].text == "Square"
                or (inner and words[at + 1].text in _BUILDINGS)
            ):
                yield name.text


def _of_tied(text: str) -> str:
    """The initials of two words with capitals, small behind them, that a hyphen ties to one firm's name, or none."""
    name, _, form = text.partition(" ")
    first, _, second = name.partition("-")
    tied = all(len(part) > 2 and part.istitle() for part in (first, second))
    return first[0] + second[0] if tied and (not form or form.lower().rstrip(".") in LEGAL_FORMS) else ""


def _initials(text: str) -> str:
    parts: Sequence[str] = text.split()
    return "".join(part[0] for part in parts if part[0].isupper())
