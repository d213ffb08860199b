from pathlib import Path

import pytest

from newsvoices.errors import DataError
from newsvoices.text import MAX_BYTES, decode_article, decode_bytes


def refusal(data: bytes) -> str:
    with pytest.raises(DataError) as caught:
        decode_bytes(data, "seeds/x/article.txt")
    return str(caught.value)


def test_text_is_returned_as_it_is() -> None:
    text = "A\u2028b\u00a0c 😀 \u202ed\u202c\t=1+1\n"
    assert decode_bytes(text.encode(), "x") == text


@pytest.mark.parametrize(("data", "found", "advice"), [
    (b"", "the file is empty", "put its plain text in this file"),
    (b" \n\t\n", "holds only white space", "put its plain text in this file"),
    ("\u00a0\u2028".encode(), "holds only white space", "put its plain text in this file"),
    (b"ab\nc\x00d", "NUL byte at byte 4, line 2", "Export the article as plain text"),
    (b"ab\ncaf\xe9 x", "byte 0xe9 at byte 6, line 2 is not UTF-8", "Save the file as UTF-8"),
    (b"\xff\xfea\x00", "UTF-16 byte-order mark", "Save it as UTF-8"),
    (b"\xef\xbb\xbfab", "begins with a byte-order mark", "import it with `newsvoices new seeds/x/article.txt`"),
    (b"ab\r\ncd", "CRLF line end at byte 2, line 1", "import it with `newsvoices new seeds/x/article.txt`"),
    (b"ab\rcd", "CR line end at byte 2, line 1", "import it with `newsvoices new"),
    ("é\n\x1b[1m".encode(), "control character U+001B at byte 3, line 2", "Remove it"),
])  # fmt: skip
def test_what_is_no_article_is_refused_with_file_finding_and_advice(data: bytes, found: str, advice: str) -> None:
    message = refusal(data)
    assert message.startswith("seeds/x/article.txt: ")
    assert found in message
    assert advice in message


def test_a_file_over_the_cap_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(DataError, match=r"50,000,000 bytes; an article may have at most 5,242,880"):
        decode_article(path)
    assert len(decode_bytes(b"a" * MAX_BYTES, "x")) == MAX_BYTES


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="there is no such file"):
        decode_article(tmp_path / "none.txt")
    with pytest.raises(DataError, match="this is not a file"):
        decode_article(tmp_path)


def test_a_file_is_decoded_with_its_offsets(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes("😀 “a”\n".encode())
    assert decode_article(path).index("“") == 2
