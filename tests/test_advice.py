"""What messages advise: commands that can be copied whatever a path holds, and what to do about an unreadable file."""

import errno
import os

import pytest

from newsvoices import advice
from newsvoices.build.adding import describe_new
from newsvoices.build.sources import read_sources
from newsvoices.build.validating import validate_folder
from newsvoices.coding.new_article import NewArticle
from newsvoices.errors import DataError, UsageError
from newsvoices.read.opening import open_package
from newsvoices.text.decode import decode_bytes

POSIX = pytest.mark.skipif(os.name == "nt", reason="another shell")


@POSIX
def test_a_command_quotes_what_a_shell_would_take_apart(tmp_path):
    folder = tmp_path / "my dataset"
    assert advice.command("build", folder) == f"newsvoices build '{folder}'"
    assert advice.command("new", "ARTICLE.txt", "it's") == "newsvoices new ARTICLE.txt 'it'\"'\"'s'"
    assert advice.command("verify", "--dataset", "plain") == "newsvoices verify --dataset plain"


@POSIX
def test_every_command_in_a_message_can_be_copied(tmp_path):
    folder = tmp_path / "my dataset"
    (folder / "build").mkdir(parents=True)
    (folder / "build" / "dataset.yaml").write_text("", encoding="utf-8")
    new = NewArticle("strike", folder, (), False, ())
    assert describe_new(new).endswith(f"\n  3. newsvoices build '{folder}'")
    for tell, error, said in (
        (lambda: validate_folder(folder), UsageError, f"Build it with `newsvoices build '{folder}'`"),
        (lambda: read_sources(folder), DataError, f"`newsvoices new ARTICLE.txt '{folder}'`; an article is a folder"),
        (lambda: open_package(folder), UsageError, f"never built, run: newsvoices build '{folder.resolve()}'"),
        (
            lambda: decode_bytes(b"a\r\n", "my text.txt"),
            DataError,
            "import it with `newsvoices new 'my text.txt'`, which",
        ),
    ):
        with pytest.raises(error) as caught:
            tell()
        assert said in str(caught.value)


def test_each_reason_why_a_file_cannot_be_read_has_its_own_advice(monkeypatch):
    def said(number):
        return advice.unreadable("my text.txt", OSError(number, os.strerror(number)))

    monkeypatch.setattr(advice, "quoted", lambda word: f"'{word}'")
    monkeypatch.setattr(advice.os, "name", "posix")
    assert said(errno.EACCES) == (
        "my text.txt: the file cannot be read (Permission denied). Give yourself the right to read it (chmod u+r "
        "'my text.txt', where it is yours), or ask its owner; then run the command again."
    )
    assert said(errno.EMFILE) == (
        "my text.txt: the file cannot be read (Too many open files). Close other programs, then run the command again."
    )
    assert said(errno.EIO) == (
        "my text.txt: the file cannot be read (Input/output error). Look whether it opens elsewhere and whether its disk "
        "is there, or copy it to another place."
    )
    assert said(errno.EISDIR).endswith("A folder stands where a file is needed: move it away, or name a file.")
