"""Write ids into a coding file as text, so that every comment and every other byte stays as it was."""

from collections.abc import Iterable

from newsvoices.coding.read_yaml import ListNode, MapNode, Node, parse_yaml
from newsvoices.errors import DataError

__all__ = ["insert_ids"]

_BOM = "\ufeff"


def insert_ids(text: str, insertions: Iterable[tuple[int, str]], name: str) -> str:
    """Return the file's text with ``id: …`` at the beginning of each entry.

    An insertion pairs the character index at which an entry's mapping starts (without the byte-order mark, as
    ``read_yaml`` counts) with its id. The result is read back and compared before it is returned.
    """
    mark, body = (_BOM, text[1:]) if text.startswith(_BOM) else ("", text)
    line_end = "\r\n" if "\r\n" in body else "\n"
    wanted = sorted(insertions, reverse=True)
    changed = body
    for index, new in wanted:
        if changed[index : index + 1] == "{":
            changed = f"{changed[: index + 1]}id: {new}, {changed[index + 1 :].lstrip(' ')}"
        else:
            start = max(changed.rfind("\n", 0, index), changed.rfind("\r", 0, index)) + 1
            changed = f"{changed[:index]}id: {new}{line_end}{' ' * (index - start)}{changed[index:]}"
    if wanted and not _same_but_ids(parse_yaml(body, name), parse_yaml(changed, name), dict(wanted)):
        raise DataError(
            f"{name}: the new ids cannot be written into the file without changing something else. "
            "Write each entry as its own lines (`- key: …`) and run the command again."
        )
    return mark + changed


def _same_but_ids(before: Node, after: Node, new: dict[int, str]) -> bool:
    """Say whether two trees differ only in the ids that were to be added."""
    if isinstance(before, MapNode) and isinstance(after, MapNode):
        expected = dict(before.entries)
        entries = dict(after.entries)
        if before.index in new:
            added = entries.pop("id", None)
            if getattr(added, "text", None) != new[before.index]:
                return False
        return expected.keys() == entries.keys() and all(
            _same_but_ids(expected[key], entries[key], new) for key in expected
        )
    if isinstance(before, ListNode) and isinstance(after, ListNode):
        return len(before.items) == len(after.items) and all(
            _same_but_ids(one, other, new) for one, other in zip(before.items, after.items, strict=True)
        )
    return getattr(before, "text", before) == getattr(after, "text", after)
