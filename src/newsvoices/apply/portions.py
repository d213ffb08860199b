"""Read articles portion by portion, here or in several processes: the same portions and rows, however many."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain

import pyarrow as pa

from newsvoices.apply.cores import usable_cores
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.tables import Extracted, extract_article, tables_of
from newsvoices.errors import UsageError
from newsvoices.parallel import MOST, Died, in_processes

__all__ = ["Portion", "Read", "cut", "join", "read_jobs", "read_portions"]

_CHARACTERS = 100_000  # a portion ends with the article that reaches so many
_WORTH = 250_000  # characters; what is shorter is read before other processes have started
_UNASKED = 8  # processes where nobody says how many: each takes some 240 MB of memory


@dataclass(frozen=True)
class Read:
    """An article that was read, without its rows; the notes are those of Extracted."""

    source: Input
    note: str | None
    unmarked: str | None
    unlabelled: str | None


@dataclass(frozen=True)
class Portion:
    """What came of a few articles, in their order, and the tables of those that were read."""

    outcomes: tuple[Read | Failure, ...]
    tables: dict[str, pa.Table]


def read_jobs(given: str | None) -> int:
    """Return how many processes read at a time: as said, or one per core; raises UsageError on what is no number."""
    cores = usable_cores()
    if given is None:
        return min(cores, _UNASKED)
    if given not in map(str, range(1, MOST + 1)):
        raise UsageError(
            f"--jobs cannot be {given!r}. Give the number of processes that read at a time, from 1 to {MOST}; "
            f"this command may use {cores} core{'s' * (cores != 1)} here."
        )
    return int(given)


def cut(items: Iterable[Input | Failure], most: int) -> Iterator[list[Input | Failure]]:
    """Yield the items in portions of ``most``, or of fewer where they are long; these depend on the items alone."""
    portion: list[Input | Failure] = []
    characters = 0
    for item in items:
        portion.append(item)
        characters += _length(item)
        if len(portion) >= most or characters >= _CHARACTERS:
            yield portion
            portion, characters = [], 0
    if portion:
        yield portion


def read_portions(portions: Iterator[list[Input | Failure]], jobs: int) -> Generator[Portion, None, None]:
    """Read portions in up to ``jobs`` processes, yielding in order; what is soon read is read in this process."""
    first: list[list[Input | Failure]] = []
    characters = 0
    while jobs > 1 and (len(first) < 2 or characters < _WORTH) and (portion := next(portions, None)) is not None:
        first.append(portion)
        characters += sum(map(_length, portion))
    if len(first) < 2 or characters < _WORTH:
        yield from map(read_portion, chain(first, portions))
        return
    with closing(in_processes(read_portion, chain(first, portions), jobs)) as read:
        for portion, found in read:
            yield join([*_read_alone(portion)]) if isinstance(found, Died) else found


def _read_alone(portion: Sequence[Input | Failure]) -> Iterator[Portion]:
    """Read the articles of a portion that a process died on one by one, so that only the one to blame is lost."""
    for (item,), found in in_processes(read_portion, ([item] for item in portion), 1):
        yield Portion((_killed(item, found.how),), {}) if isinstance(found, Died) else found


def _killed(item: Input | Failure, how: str) -> Failure:
    problem = f"the process that read it ended twice ({how}); where memory was used up, fewer --jobs leave more"
    return Failure(item.where, item.article_id, problem) if isinstance(item, Input) else item


def read_portion(items: Sequence[Input | Failure]) -> Portion:
    """Read the articles of a portion; an error is the failure of its article, for the others must not pay for it."""
    outcomes: list[Read | Failure] = []
    found: list[Extracted] = []
    for item in items:
        if isinstance(item, Failure):
            outcomes.append(item)
            continue
        try:
            one = extract_article(
                item.text,
                article_id=item.article_id,
                published=item.published,
                original=item.original,
                outlet=item.outlet,
                url=item.url,
                author=item.author,
            )
        except Exception as error:
            outcomes.append(_failed(item, error))
        else:
            outcomes.append(Read(item, one.note, one.unmarked, one.unlabelled))
            found.append(one)
    try:
        return Portion(tuple(outcomes), tables_of(found, kept=True) if found else {})
    except Exception as error:
        if len(found) > 1:
            return join([read_portion([item]) for item in items])
        return Portion(tuple(_failed(one.source, error) if isinstance(one, Read) else one for one in outcomes), {})


def _failed(item: Input, error: Exception) -> Failure:
    problem = f"the extractor failed ({type(error).__name__}: {error}); please report this with the article"
    return Failure(item.where, item.article_id, problem)


def join(portions: Sequence[Portion]) -> Portion:
    """Return portions as one, with the rows in the order in which one portion with all their articles has them."""
    parts = [portion.tables for portion in portions if portion.tables]
    tables = {name: pa.concat_tables([part[name] for part in parts]) for name in parts[0]} if parts else {}
    if len(parts) > 1:
        tables["actors"] = tables["actors"].sort_by("actor_id")  # all others follow the articles
    return Portion(tuple(outcome for portion in portions for outcome in portion.outcomes), tables)


def _length(item: Input | Failure) -> int:
    return len(item.text) if isinstance(item, Input) else 0
