"""What the others in a list say of a name: [Quorvex, Ford Motor Company, Boeing and Solvarg] are all firms."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.names.kinds.named import Named
from newsvoices.extractor.names.words import TAGGER

__all__ = ["listed_bodies"]

_JOINS = frozenset({",", ";", "and", "or", "&"})
_LEADING = frozenset({"such", "as", "like", "including", ",", ":", "—", "–", "--", "-", "("})
_SURE = 7  # what lists, or the words of a name, say of a body
_PLACED = 9  # more than the tagger and one doubtful sign say of a place
_LEAST = 3  # names in a list of which nothing is said behind it
_SOME = frozenset({"two", "three", "four", "five", "both", "all"})
_NEAR = 7  # words behind a list


def listed_bodies(
    words: Sequence[Word],
    names: Sequence[Named],
    votes: Mapping[str, Counter[str]],
    kinds: Mapping[str, str],
    parts_of_people: Collection[str],
) -> list[str]:
    """Return the names taken for persons, or nothing, that stand in a list of bodies.

    At least half of these are sure, or the noun before the list says that all are. In it nobody may be for whom more
    than the tagger and the form of his name speaks. ``names`` are in text order.
    """
    found: dict[str, None] = {}
    for row in _rows(words, names):
        sure = sum(kinds[name.text] == "organization" and votes[name.text]["organization"] >= _SURE for name in row)
        open_ = [name.text for name in row if _is_open(name, votes[name.text], kinds[name.text], parts_of_people)]
        behind = _are_told_behind(words, row[-1].last)
        if behind:
            bodies = sum(kinds[name.text] == "organization" for name in row)
            sure = max(sure, bodies)
            open_ += [name.text for name in row if kinds[name.text] == "place" and votes[name.text]["place"] < _PLACED]
        elif len(row) < _LEAST:
            continue
        needed = 0 if behind or _are_called_bodies(words, row[0].first) else len(row)
        if sure * 2 >= needed and sure + len(open_) == len(row):
            found.update(dict.fromkeys(open_))
    return list(found)


def _rows(words: Sequence[Word], names: Sequence[Named]) -> Iterator[list[Named]]:
    """The lists of names that only commas and "and" stand between."""
    row: list[Named] = []
    for name in names:
        if row and not _are_joined(words, row[-1].last, name.first):
            if len(row) > 1:
                yield row
            row = []
        row.append(name)
    if len(row) > 1:
        yield row


def _are_called_bodies(words: Sequence[Word], first: int) -> bool:
    """Whether a noun for bodies leads to a list ([insurers Quorvex, Solvarg and Lund], [firms such as ...])."""
    at = first - 1
    while at > 0 and words[at].text in _LEADING:
        at -= 1
    return at >= 0 and words[at].tag == "NNS" and head_kind(singular(words[at].text.lower()), False) == "organization"


def _are_told_behind(words: Sequence[Word], last: int) -> bool:
    """Whether an apposition says that those of a list are bodies ([Quorvex and Solvarg, two of the companies])."""
    if last + 2 >= len(words) or words[last].text != "," or words[last + 1].text not in _SOME:
        return False
    for at in range(last + 2, min(len(words) - 1, last + _NEAR)):
        if words[at].tag == "NNS":  # but [two of the companies’ owners]
            bodies = head_kind(singular(words[at].text.lower()), False) == "organization"
            return bodies and words[at + 1].tag != "POS"
        if words[at].tag[:2] not in ("IN", "DT", "JJ", "NN", "RB", "CD"):
            return False
    return False


def _are_joined(words: Sequence[Word], last: int, first: int) -> bool:
    between = words[last + (last < first and words[last].tag == "POS") : first]
    return 0 < len(between) < 3 and all(word.text in _JOINS for word in between)


def _is_open(name: Named, votes: Counter[str], kind: str, parts_of_people: Collection[str]) -> bool:
    """Whether only the tagger and its form say that a name is a person's."""
    if kind not in ("person", "unknown") or name.title is not None or name.text in parts_of_people:
        return False
    parts = name.text.split()
    given = parts[0] in MALE or parts[0] in FEMALE
    return not given and votes["person"] <= TAGGER + (len(parts) > 1)
