"""Read the articles that no part holds yet, and say what differs where the others are not what they were."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import chain

from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.notes import articles
from newsvoices.apply.portions import Portion, join, read_portions
from newsvoices.apply.unfinished import Unfinished
from newsvoices.errors import UsageError

__all__ = ["read_parts"]

Item = Input | Failure


def read_parts(
    portions: Iterable[list[Item]],
    least: int,
    kept: Unfinished,
    jobs: int,
    say: Callable[[str], None],
    tell: Callable[[int], None],
) -> int:
    """Keep what is read in parts of ``least`` articles, or of a few more, and return how many parts that makes.

    Where a part ends depends on the articles alone. Those of a part that is kept are compared with it, and not read
    again: raises UsageError where they differ. ``say`` hears of parts that are damaged, ``tell`` how many articles are
    done.
    """
    begun: deque[tuple[int, list[list[Item]]]] = deque()
    parts = done = 0

    def unread() -> Iterator[list[Item]]:
        nonlocal parts, done
        before = 0
        for number, batch in enumerate(_batches(portions, least)):
            items = [*chain.from_iterable(batch)]
            if _is_kept(kept, number, items, before, say):
                done += len(items)
                tell(done)
            else:
                begun.append((number, batch))
                yield from batch
            before += len(items)
            parts = number + 1
        for number in kept.behind(parts):
            _is_kept(kept, number, [], before, say)

    with closing(read_portions(unread(), jobs)) as read:
        found: list[Portion] = []
        for portion in read:
            found.append(portion)
            done += len(portion.outcomes)
            tell(done)
            number, batch = begun[0]
            if len(found) == len(batch):
                kept.keep(number, [*chain.from_iterable(batch)], join(found))
                begun.popleft()
                found = []
    return parts


def _batches(portions: Iterable[list[Item]], least: int) -> Iterator[list[list[Item]]]:
    batch: list[list[Item]] = []
    for portion in portions:
        batch.append(portion)
        if sum(map(len, batch)) >= least:
            yield batch
            batch = []
    if batch:
        yield batch


def _is_kept(kept: Unfinished, number: int, items: list[Item], before: int, say: Callable[[str], None]) -> bool:
    """Say whether a part holds what was read of these articles; raises UsageError where it holds others."""
    name = kept.name(number)
    if name is None:
        return False
    part = kept.part(number)
    if part is None:
        say(f"note: {kept.place / name} is damaged; its articles are read again.")
        return False
    for place, then in enumerate(part.items):
        now = items[place] if place < len(items) else None
        if then != now:
            raise _changed(kept, number, before, before + place + 1, _difference(then, now))
    if len(items) > len(part.items):  # the last of a run that was stopped when all was read, and now there are more
        kept.drop(number)
        return False
    return True


def _changed(kept: Unfinished, number: int, before: int, article: int, difference: str) -> UsageError:
    part = f", or only {kept.name(number)} and the parts behind it, in {kept.place}, to keep {articles(before)}"
    return UsageError(
        f"{kept.folder} holds what was read of {articles(kept.number)} before a run was stopped, and no run can go on "
        f"from there: article {article} {difference}. Give what was given then, and run the command again; or remove "
        f"{kept.folder} to read everything anew{part if number else ''}."
    )


def _difference(then: Item, now: Item | None) -> str:
    if now is None:
        return f"was {then.where}, and now there is none"
    if then.where != now.where:
        return f"was {then.where}, and now it is {now.where}"
    where = f"({then.where})"
    if isinstance(then, Failure):
        why = f"could not be read then: {then.problem}"
        return f"{where} {why}; now {now.problem if isinstance(now, Failure) else 'it can be read'}"
    if isinstance(now, Failure):
        return f"{where} cannot be read any more: {now.problem}"
    if then.original != now.original:
        longer, shorter = sorted((then.text, now.text), key=len, reverse=True)
        if longer.endswith(f"\n\n{shorter}") and then.given != now.given:
            return f"{where} was read with another --column title then"
        return f"{where} has changed since"
    if then.text != now.text:
        return f"{where} is read in another encoding than then"
    if then.published != now.published:
        days = [item.published or "without a date" for item in (then, now)]
        return f"{where} was published {days[0]} then, and {days[1]} now"
    if then.article_id != now.article_id:
        return f"{where} had the id {then.article_id}, and now has {now.article_id}"
    if then.given_id != now.given_id:
        ids = ["no id" if item.given_id is None else f"the id {item.given_id}" for item in (then, now)]
        return f"{where} gave {ids[0]} then, and gives {ids[1]} now"
    for what, before, after in (
        ("author", then.author or then.no_author, now.author or now.no_author),
        ("outlet", then.outlet or then.no_outlet, now.outlet or now.no_outlet),
        ("address", then.url or then.no_url, now.url or now.no_url),
    ):
        if before != after:
            known = [f"the {what} {one}" if one is not None else f"no {what}" for one in (before, after)]
            return f"{where} gave {known[0]} then, and gives {known[1]} now"
    if then.given != now.given:
        return f"{where} has other keys or columns than then, or something else in them"
    reasons = [(item.undated or "nothing was wrong with it").rstrip(".") for item in (then, now)]
    return f"{where} has no date for another reason than then ({reasons[0]}; now: {reasons[1]})"
