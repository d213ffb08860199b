"""The command line: what each command says, its exit status, and the way from an article to a citation."""

import errno
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsvoices.build.run import build_dataset
from newsvoices.cli import commands, main
from newsvoices.cli.output import accept_every_character

COMMANDS = ["extract", "evaluate", "build", "new", "validate", "verify", "show", "find", "cite"]
TINY = Path(__file__).parent / "build" / "tiny"
SOURCE = Path(__file__).parents[1] / "src"
QUOTE = "ferry-fares:q00078"


@pytest.fixture(scope="module")
def dataset(tmp_path_factory):
    folder = Path(shutil.copytree(TINY, tmp_path_factory.mktemp("cli") / "island-news"))
    build_dataset(folder)
    return folder


@pytest.fixture
def run(capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")

    def command(*arguments):
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        return status, *capsys.readouterr()

    return command


def start(*arguments, stdout=subprocess.PIPE, **environment):
    return subprocess.run(
        [sys.executable, "-m", "newsvoices", *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(SOURCE), **environment},
        stdout=stdout,
        stderr=subprocess.PIPE,
        timeout=300,
        check=False,
    )


def test_the_help_names_every_command_with_examples_and_exit_statuses(run, file_regression):
    status, out, err = run("--help")
    assert (status, err) == (0, "")
    file_regression.check(out, basename="help")


@pytest.mark.parametrize("command", COMMANDS)
def test_each_commands_help_says_what_it_does_and_what_it_takes(run, command):
    status, out, err = run(command, "--help")
    assert (status, err) == (0, "")
    assert out.startswith(f"usage: newsvoices {command} ")
    description = out.split("\n\n")[1]
    assert re.match(r"[A-Z].*\.$", description, re.DOTALL)
    for option in re.findall(r"^  (-?-?\w[^\n]*)", out, re.MULTILINE):
        assert re.search(r"  +\S|^\S+( \S+)?$", option), option


def test_the_version_is_that_of_the_installation(run):
    status, out, _ = run("--version")
    assert status == 0
    assert re.fullmatch(r"newsvoices \S+\n", out)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["bild"], "invalid choice: 'bild' (choose from "),
        (["build", "--chekc"], "unrecognized arguments: --chekc"),
        (["show"], "the following arguments are required: ROW_ID"),
        (["new"], "the following arguments are required: ARTICLE.txt"),
        (["build", "one", "two"], "unrecognized arguments: two"),
        (["cite", "--style"], "argument --style: expected one argument"),
    ],
)
def test_a_wrong_command_ends_with_2_and_the_usage(run, arguments, message):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("usage: newsvoices")
    assert message in err


@pytest.mark.parametrize(
    ("arguments", "end"),
    [
        (["extrct"], "). Did you mean 'extract'?\n"),
        (["Validate"], "). Did you mean 'validate'?\n"),
        (["extract", "x.txt", "--to", "t", "--format", "parqet"], "). Did you mean 'parquet'?\n"),
        (["xylophone"], ")\n"),
    ],
)
def test_a_word_that_is_no_choice_is_answered_with_the_nearest(run, arguments, end):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.endswith(end)
    assert f"invalid choice: '{arguments[-1]}' (choose from " in err


@pytest.mark.parametrize(
    ("arguments", "end"),
    [
        (["extract", "x.txt", "--publihsed", "2025"], "--publihsed 2025. Did you mean '--published'?\n"),
        (["new", "x.txt", "--publshed=2025"], "--publshed=2025. Did you mean '--published'?\n"),
        (["extract", "x.csv", "--colum", "text=Body"], "--colum text=Body. Did you mean '--column'?\n"),
        (["extract", "x.csv", "--pub=2025"], "--pub=2025. Did you mean '--published'?\n"),
        (["cite", "--dat", "x"], "--dat. Did you mean '--dataset'?\n"),
        (["build", "--zzz"], "--zzz\n"),
    ],
)
def test_an_option_that_is_none_is_answered_with_the_commands_usage_and_the_nearest(run, arguments, end):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"usage: newsvoices {arguments[0]} ")
    assert err.endswith(f"newsvoices {arguments[0]}: error: unrecognized arguments: {end}")


def test_the_help_says_truly_which_articles_an_option_dates(run):
    told = " ".join(run("extract", "--help")[1].split())
    assert (
        "--published DATE the publication date, such as 2025-06-12 or 12 June 2025, of all articles that carry none in JSON "
        "Lines or a table; a text's own date line is not read" in told
    )


def test_an_article_goes_from_new_by_an_edited_draft_to_a_built_dataset(run, tmp_path):
    article, folder = tmp_path / "Harbour Fire.txt", tmp_path / "harbour"
    article.write_bytes(
        b"\xef\xbb\xbfFire in the Harbour\r\n\r\n"
        b"A fire closed the harbour. \xe2\x80\x9cNobody was hurt,\xe2\x80\x9d Ada Brennock said.\r\n"
    )
    status, out, err = run("new", article, folder, "--published", "2024-05-02", "--url", "https://post.example/fire")
    assert (status, err) == (0, "")
    assert out.startswith(f"Set up harbour-fire in {folder} (a new dataset).\n")
    assert "note: the byte-order mark was dropped" in out
    assert "note: line ends were made LF" in out
    assert out.endswith(f"  3. newsvoices build {folder}\n")

    meta = folder / "seeds/harbour-fire/article.yaml"
    status, out, err = run("build", folder)
    assert (status, out) == (1, "")
    assert err.startswith(f"newsvoices: {meta}:")
    assert "`publisher` is missing" in err or "`publisher`" in err

    meta.write_text(
        meta.read_text(encoding="utf-8").replace("publisher:\n", "publisher: harbour-post\n"), encoding="utf-8"
    )
    actors = folder / "build/actors.yaml"
    entry = "  - {id: actor:harbour-post, name: The Harbour Post, actor_type: organization, naming: named}\n"
    actors.write_text(
        actors.read_text(encoding="utf-8").replace("\ncoder:\nactors:\n", f"\ncoder: coder:jane\nactors:\n{entry}"),
        encoding="utf-8",
    )
    about = folder / "build/dataset.yaml"
    coder = "  - {coder_id: coder:jane, kind: human, name: Jane Doe}\n"
    about.write_text(
        about.read_text(encoding="utf-8")
        .replace("coders:\n", f"coders:\n{coder}")
        .replace("authors: []", "authors: [{name: Jane Doe}]"),
        encoding="utf-8",
    )
    draft = folder / "build/coding/harbour-fire/draft.yaml"
    text = draft.read_text(encoding="utf-8").replace("coder: coder:extractor", "coder: coder:jane")
    for words in ("Fire in the Harbour", "A fire closed the harbour."):
        note = f"    nothing:\n      - {{words: {words}, why: a test}}\n"
        text = re.sub(rf" *# sentence \d, no proposal: {words}\n", note, text)
    draft.with_name("final.yaml").write_text(text, encoding="utf-8")

    status, out, err = run("build", folder)
    assert (status, err) == (0, "")
    assert "Published" in out
    assert run("build", folder, "--check")[0] == 0
    assert run("validate", folder)[0] == 0
    status, out, _ = run("find", "hurt", "--dataset", folder)
    assert status == 0
    row = re.search(r"harbour-fire:q\d{5}", out)[0]
    assert "Nobody was hurt" in run("show", row, "--dataset", folder)[1]
    assert "https://post.example/fire" in run("cite", row, "--dataset", folder)[1]


def test_new_refuses_what_is_no_article(run, tmp_path):
    status, out, err = run("new", tmp_path / "absent.txt", tmp_path / "ds")
    assert (status, out) == (2, "")
    assert err == f"newsvoices: {tmp_path / 'absent.txt'}: there is no such file. Name the article's text file.\n"
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01")
    assert run("new", tmp_path / "binary.txt", tmp_path / "ds")[0] == 1
    assert not (tmp_path / "ds").exists()


def test_validate_says_that_every_rule_holds_or_what_fails(run, dataset, tmp_path):
    status, out, err = run("validate", dataset)
    assert (status, err) == (0, "")
    assert re.fullmatch(rf"{re.escape(str(dataset / 'data'))}: every rule holds \(\d+ rules\)\.\n", out)
    broken = Path(shutil.copytree(dataset / "data", tmp_path / "data"))
    claims = (broken / "claims.csv").read_text(encoding="utf-8")
    (broken / "claims.csv").write_text(claims.replace('"certain"', '"sure"', 1), encoding="utf-8", newline="")
    status, out, err = run("validate", broken)
    assert (status, err) == (1, "")
    assert "sure" in out
    status, out, err = run("validate", tmp_path)  # its data/ is the package
    assert status == 1
    status, out, err = run("validate", TINY)
    assert (status, out) == (2, "")
    assert f"newsvoices: {TINY} has no published package" in err
    assert f"Build it with `newsvoices build {TINY}`, or name another folder." in err


def test_verify_hashes_and_slices_again(run, dataset, tmp_path):
    assert run("verify", "--dataset", dataset)[0] == 0
    broken = Path(shutil.copytree(dataset / "data", tmp_path / "data"))
    (broken / "texts/ferry-fares.txt").write_text("Another text.\n", encoding="utf-8")
    assert run("verify", broken) == run("verify", "--dataset", broken)
    status, out, err = run("verify", "--dataset", broken)
    assert (status, err) == (1, "")
    assert "texts/ferry-fares.txt" in out


def test_show_quotes_the_words_behind_a_row(run, dataset):
    status, out, _ = run("show", QUOTE, "--dataset", dataset)
    assert status == 0
    assert "We had no choice" in out
    assert "https://courier.example/ferry-fares" in out
    status, out, _ = run("show", QUOTE, "--json", "--dataset", dataset)
    assert status == 0
    assert '"id": "ferry-fares:q00078"' in out


def test_find_lists_places_and_ends_with_1_without_any(run, dataset):
    status, out, _ = run("find", "choice", "--dataset", dataset)
    assert status == 0
    assert f"row    quotes text {QUOTE}: “We had no choice,”" in out.splitlines()
    assert run("find", "xylophone", "--dataset", dataset)[:2] == (
        1,
        "'xylophone' occurs nowhere: in no table, column, code or row.\n",
    )


@pytest.mark.parametrize(
    ("style", "start_of_answer"), [("text", ""), ("bibtex", "@"), ("ris", "TY  - "), ("csl", ("[", "{"))]
)
@pytest.mark.parametrize("target", [None, "claims", QUOTE])
def test_cite_in_every_style(run, dataset, target, style, start_of_answer):
    status, out, err = run("cite", *([target] if target else []), "--style", style, "--dataset", dataset)
    assert (status, err) == (0, "")
    assert out.startswith(start_of_answer)
    assert "Island news" in out


@pytest.mark.parametrize(
    ("arguments", "messages"),
    [
        (["show", "ferry-fares:q99999"], ["ferry-fares:q99999"]),
        (["show", "nonsense"], ["nonsense"]),
        (["cite", "clams"], ["clams", "claims"]),
        (["cite", "--style", "chicago"], ["chicago", "text", "bibtex", "ris", "csl"]),
        (["find", ""], ["find needs a word to look for"]),
    ],
)
def test_an_unknown_name_is_answered_with_the_valid_ones(run, dataset, arguments, messages):
    status, out, err = run(*arguments, "--dataset", dataset)
    assert (status, out) == (2, "")
    assert err.startswith("newsvoices: ")
    for message in messages:
        assert message in err


@pytest.mark.parametrize("command", [["verify"], ["show", QUOTE], ["find", "choice"], ["cite"]])
def test_a_dataset_that_is_none(run, tmp_path, command):
    status, out, err = run(*command, "--dataset", tmp_path)
    assert (status, out) == (2, "")
    assert str(tmp_path) in err
    assert err.count("\n") <= 2


def test_a_reader_that_goes_away_is_no_error(dataset):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        said = start("find", "a", "--dataset", dataset, stdout=writer)
        help_said = start("--help", stdout=writer)
    finally:
        os.close(writer)
    assert (said.returncode, said.stderr) == (0, b"")
    assert (help_said.returncode, help_said.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_an_answer_that_cannot_be_written_is_said(dataset):
    with Path("/dev/full").open("wb") as full:
        said = start("find", "ferry", "--dataset", dataset, stdout=full)
    assert said.returncode == 1
    assert said.stderr.count(b"\n") == 1
    assert said.stderr.startswith(b"newsvoices: the answer cannot be written (No space left on device). ")


@pytest.mark.parametrize(
    "environment",
    [{"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii"}],
)
def test_a_terminal_without_the_articles_characters_gets_their_numbers(dataset, environment):
    said = start("show", QUOTE, "--dataset", dataset, **environment)
    assert (said.returncode, said.stderr) == (0, b"")
    assert b"\\u201cWe had no choice,\\u201d" in said.stdout or "“We had no choice,”".encode() in said.stdout


def test_a_strict_stream_is_made_to_accept_every_character(monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="strict")
    monkeypatch.setattr(sys, "stdout", stream)
    accept_every_character()
    stream.write("“")
    stream.flush()
    assert stream.buffer.getvalue() == b"\\u201c"


def test_ctrl_c_and_failures_of_the_system_are_one_message(run, monkeypatch, dataset):
    for error, status, message in (
        (KeyboardInterrupt(), 130, "interrupted; nothing was changed"),
        (BrokenPipeError(), 0, ""),
        (OSError(errno.EIO, "Input/output error", "/a/file"), 1, "/a/file: Input/output error. "),
        (MemoryError(), 1, "the memory is used up."),
    ):

        def fail(given, error=error):
            raise error

        monkeypatch.setattr(commands, "find", fail)
        found, out, err = run("find", "a", "--dataset", dataset)
        assert (found, out) == (status, "")
        assert err.startswith(f"newsvoices: {message}" if message else "")
        assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        (["extract", "a.txt"], "No tables were written"),
        (
            ["evaluate", "treaty"],
            "The figures printed so far hold; a file of --write or --predictions may be missing or of an earlier run",
        ),
        (["build"], "What was published before is as it was"),
        (["new", "a.txt"], "What was there before is as it was"),
        (["validate"], "Nothing was changed"),
        (["verify"], "Nothing was changed"),
        (["show", "a:q1"], "Nothing was changed"),
        (["find", "a"], "Nothing was changed"),
        (["cite"], "Nothing was changed"),
    ],
)
def test_each_command_says_truly_what_is_there_when_it_is_stopped(run, monkeypatch, arguments, kept):
    def stop(error):
        def raise_it(given):
            raise error

        monkeypatch.setattr(commands, arguments[0], raise_it)
        return run(*arguments)

    begin = kept[0].lower() + kept[1:]
    assert stop(KeyboardInterrupt()) == (130, "", f"newsvoices: interrupted; {begin}. Run the command again.\n")
    assert stop(MemoryError()) == (
        1,
        "",
        f"newsvoices: the memory is used up. {kept}. Close other programs, then run the command again.\n",
    )
    assert stop(OSError(errno.EIO, "Input/output error", "x")) == (
        1,
        "",
        f"newsvoices: x: Input/output error. {kept}. Check that file, its permissions and the disk, then run the command "
        "again.\n",
    )


def test_python_build_is_the_same_command(dataset, tmp_path):
    folder = Path(shutil.copytree(dataset, tmp_path / "island-news"))
    shutil.copy(Path(__file__).parents[1] / "build/__main__.py", folder / "build/__main__.py")
    for environment, status, message in (
        ({"PYTHONPATH": str(SOURCE)}, 0, b"was left untouched"),
        ({"PYTHONPATH": "", "PYTHONNOUSERSITE": "1"}, 2, b"pip install -e "),
    ):
        isolated = ["-S"] if status else []
        said = subprocess.run(
            [sys.executable, *isolated, str(folder / "build"), *([] if status else ["--check"])],
            env={**os.environ, **environment},
            cwd=tmp_path,
            capture_output=True,
            timeout=300,
            check=False,
        )
        assert said.returncode == status, said.stderr
        assert message in (said.stderr if status else said.stdout) or b"is what the build makes" in said.stdout
        assert b"Traceback" not in said.stderr
