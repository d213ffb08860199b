"""Curators' YAML is read as text with positions, and everything clever in it is refused in plain words."""

from pathlib import Path

import pytest

from newsvoices.coding.read_yaml import ListNode, MapNode, Scalar, parse_yaml, read_yaml
from newsvoices.errors import DataError, UsageError

EMPTY = (
    "f.yaml:1:1: the file is empty; it must hold keys with values (`key: value`). `newsvoices new` writes the files of a "
    "dataset with every key that they may have: restore it from version control, or copy it from a new dataset."
)


def texts(yaml: str) -> dict[str, str | None]:
    return {
        key: node.text if isinstance(node, Scalar) else "" for key, node in parse_yaml(yaml, "f.yaml").entries.items()
    }


def message(yaml: str) -> str:
    with pytest.raises(DataError) as caught:
        parse_yaml(yaml, "f.yaml")
    return str(caught.value)


def test_every_scalar_keeps_its_own_text() -> None:
    assert texts("a: no\nb: 007\nc: 2014-10-23\nd: 1e5\ne: Yes\nf: 0x1F\ng: 12:30\n") == {
        "a": "no", "b": "007", "c": "2014-10-23", "d": "1e5", "e": "Yes", "f": "0x1F", "g": "12:30",
    }  # fmt: skip


def test_only_a_plain_empty_tilde_or_null_says_nothing() -> None:
    assert texts("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: \"~\"\n") == {
        "a": None, "b": None, "c": None, "d": "", "e": "null", "f": "~",
    }  # fmt: skip


def test_positions_are_those_that_an_editor_shows() -> None:
    root = parse_yaml("# 😀\r\na: 1\r\nlist:\r\n  - {b: “x, c: y}\r\n  - d: z\u2028\r\nend: e\n", "f")
    items = root.entries["list"]
    assert isinstance(items, ListNode)
    first, second = items.items
    assert isinstance(first, MapNode)
    assert isinstance(second, MapNode)
    assert (first.line, first.column, first.flow) == (4, 5, True)
    assert (first.entries["c"].line, first.entries["c"].column) == (4, 16)
    assert (second.line, second.column, second.flow) == (5, 5, False)
    assert root.keys["end"].line == 6


def test_a_byte_order_mark_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"\xef\xbb\xbfformat: 1\n")
    root = read_yaml(path)
    assert (root.entries["format"].line, root.entries["format"].index) == (1, 8)


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        ("a: &x 1\nb: *x\n", "f.yaml:1:4: the anchor &x is not allowed. Write every value out in full; if it is text that starts with an ampersand, put it in quotes."),
        ("b: *x\n", "f.yaml:1:4: the alias *x is not allowed. Write the value out in full; if it is text that starts with an asterisk, put it in quotes."),
        ("a: !!python/object:os.system x\n", "f.yaml:1:4: the tag !!python/object:os.system is not allowed; every value is read as the text it is. Remove the tag, or put text that starts with an exclamation mark in quotes."),
        ("a: {b: 1}\nc:\n  <<: {d: 1}\n", "f.yaml:3:3: the merge key << is not allowed. Write every value out in full."),
        ("a: 1\nb: 2\na: 3\n", "f.yaml:3:1: the key `a` occurs twice in the same mapping (first at line 1). Keep one of the two."),
        ("a: 1\n---\nb: 2\n", "f.yaml:2:1: a second document starts here (`---`); one file holds one document. Remove the line."),
        ("a: " + "[" * 30 + "]" * 30, "f.yaml:1:23: lists and mappings are nested more than 20 deep here; no file of a dataset needs that. Check the brackets and the indentation."),
        ("a: x\0y\n", 'f.yaml:1:5: a NUL character is not allowed in a YAML file. Delete it; if the article really contains it, write "\\u0000" in a double-quoted value.'),
        ("a: \x1b[0m\n", 'f.yaml:1:4: the control character U+001B is not allowed in a YAML file. Delete it; if the article really contains it, write "\\u001B" in a double-quoted value.'),
        ("a:\n\tb: 1\n", "f.yaml:2:1: a tab is used for indentation. YAML allows only spaces; replace the tab."),
        ("a: |\n  x\n\ty\n", "f.yaml:3:1: a tab is used for indentation. YAML allows only spaces; replace the tab."),
        ("a: b: c\n", "f.yaml:1:5: a colon stands where none is allowed. Put a value that contains `: ` in quotes, or check the indentation of this line."),
        ("a: 'x\nb: 1\n", "f.yaml:1:4: the quotation mark ' that opens here is never closed. Close it, or put the whole value in the other kind of quotes."),
        ('a: "x\n', 'f.yaml:1:4: the quotation mark " that opens here is never closed. Close it, or put the whole value in the other kind of quotes.'),
        ("a: [1, 2\nb: 3\n", "f.yaml:2:2: the bracket [ opened at line 1 is not closed, or a comma is missing. Put values that contain brackets, commas or `: ` in quotes."),
        ("a: @x\n", "f.yaml:1:4: a value cannot start with @. Put it in quotes."),
        ('a: "\\q"\n', "f.yaml:1:5: there is an unknown escape after \\ in a double-quoted value. Write \\\\ for a backslash, or use single quotes."),
        ("a: b\nc\n", "f.yaml:2:1: this line is neither `key: value` nor part of the value before it. Add the colon, or indent it."),
        ("a:\n  - b: 1\n   c: 2\n", "f.yaml:3:4: this line does not fit the lines before it. Check its indentation, and put the whole value in quotes where text follows a closing quotation mark."),
        ("a: }\n", "f.yaml:1:4: this is not valid YAML (while parsing a block node: did not find expected node content). Check quotes, brackets and indentation."),
        ("? [a]\n: b\n", "f.yaml:1:3: a list or mapping stands where a key is expected. Put text that starts with a bracket in quotes."),
        ("~: x\n", "f.yaml:1:1: a key is missing before the colon."),
        ("", EMPTY),
        ("# only a comment\n", EMPTY),
        ("- a\n- b\n", "f.yaml:1:1: the file must be keys with values (`key: value`), but it starts with a list."),
        ("just words\n", "f.yaml:1:1: the file must be keys with values (`key: value`), but it starts with bare text."),
    ],
)  # fmt: skip
def test_what_a_file_may_not_hold_is_named_with_what_to_do(yaml: str, expected: str) -> None:
    assert message(yaml) == expected


def test_a_bomb_is_refused_before_it_grows() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)}, *{chr(97 + i)}]\n" for i in range(20)
    )
    assert "the anchor &a is not allowed" in message(bomb)
    assert message("a: " + "{b: " * 100_000).startswith("f.yaml:1:")


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    with pytest.raises(UsageError, match=r"f\.yaml: there is no such file\. Check the name, or create it\."):
        read_yaml(path)
    path.write_bytes(b"a: 1\nb: caf\xe9\n")
    with pytest.raises(
        DataError, match=r"^f\.yaml:2:7: byte 0xe9 is not UTF-8\. Save the file with the encoding UTF-8\.$"
    ):
        read_yaml(path, name="f.yaml")
    path.write_bytes(b"#" * 5_000_001)
    with pytest.raises(
        DataError,
        match=r"^f\.yaml: the file has 5,000,001 bytes; a file written by a person has at most 5,000,000\. Check",
    ):
        read_yaml(path, name="f.yaml")
    with pytest.raises(UsageError, match="the file cannot be read"):
        read_yaml(tmp_path)
