"""Ids go into a coding file as text: what a person wrote stays as it was."""

import pytest

from newsvoices.coding.insert_ids import insert_ids
from newsvoices.coding.read_yaml import ListNode, MapNode, parse_yaml
from newsvoices.errors import DataError


def entries(text: str) -> list[MapNode]:
    listed = parse_yaml(text.removeprefix("\ufeff"), "f").entries["list"]
    assert isinstance(listed, ListNode)
    return [item for item in listed.items if isinstance(item, MapNode)]


def insert(text: str) -> str:
    places = [(entry.index, f"x:q{number:05d}") for number, entry in enumerate(entries(text))]
    return insert_ids(text, places, "f.yaml")


def test_block_entries_get_a_line() -> None:
    assert insert("list:  # c\n  # d\n  - key: a   # e\n    b: 1\n\n  -   key: z\n      b: |\n        t: 1\n") == (
        "list:  # c\n  # d\n  - id: x:q00000\n    key: a   # e\n    b: 1\n\n  -   id: x:q00001\n      key: z\n"
        "      b: |\n        t: 1\n"
    )


def test_flow_entries_get_a_pair() -> None:
    assert insert("list:\n  - {a: 1, b: '}'}\n  - { a: 2 }\n") == (
        "list:\n  - {id: x:q00000, a: 1, b: '}'}\n  - {id: x:q00001, a: 2 }\n"
    )
    assert insert("list: [{a: “😀}, {\n  a: 2}]") == "list: [{id: x:q00000, a: “😀}, {id: x:q00001, \n  a: 2}]"


def test_a_dash_on_its_own_line_works() -> None:
    assert insert("list:\n-\n  # c\n  a: 1\n") == "list:\n-\n  # c\n  id: x:q00000\n  a: 1\n"


def test_crlf_and_byte_order_mark_stay() -> None:
    assert insert("\ufefflist:\r\n- a: 1\r\n  b: 2\r\n") == "\ufefflist:\r\n- id: x:q00000\r\n  a: 1\r\n  b: 2\r\n"


def test_what_cannot_be_written_safely_is_refused() -> None:
    with pytest.raises(DataError) as caught:
        insert("list: [a: 1, b: 2]\n")
    assert "f.yaml" in str(caught.value)
    with pytest.raises(DataError) as caught:
        insert_ids("list:\n- a: 1\n  b: 2\n", [(8, "x: y")], "f.yaml")
    assert str(caught.value) in (
        "f.yaml: the new ids cannot be written into the file without changing something else. Write each entry as "
        "its own lines (`- key: …`) and run the command again.",
        "f.yaml:2:8: a colon stands where none is allowed. Put a value that contains `: ` in quotes, or check the "
        "indentation of this line.",
    )
