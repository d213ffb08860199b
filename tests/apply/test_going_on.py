"""newsvoices extract --to, stopped and run again: it goes on where it was, and the bytes are those of one run."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from newsvoices.apply import command, portions, unfinished
from newsvoices.apply.inputs import Failure, Input
from newsvoices.apply.parts import part_bytes, read_part
from newsvoices.apply.portions import Portion, Read

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep and write a few articles at a time."""
    monkeypatch.setattr(command, "_IN_A_PORTION", 1)
    monkeypatch.setattr(command, "_AT_A_TIME", 2)


class Reading(list[str]):
    """The ids of articles as they are read, until it comes to the one at which the run is interrupted."""

    stop_at: str | None = None


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Reading:
    extract, ids = portions.extract_article, Reading()

    def note(text: str, **known: str | None) -> object:
        if known["article_id"] == ids.stop_at:
            raise KeyboardInterrupt
        ids.append(str(known["article_id"]))
        return extract(text, **known)

    monkeypatch.setattr(portions, "extract_article", note)
    return ids


@pytest.fixture
def stop(run, read: Reading) -> Callable[..., tuple[int, str, str]]:
    """Run the command until it has come to an article."""

    def stop_at(article_id: str, *arguments: object) -> tuple[int, str, str]:
        read.stop_at = article_id
        found = run(*arguments)
        read.stop_at = None
        read.clear()
        return found

    return stop_at


def write(path: Path, numbers: range, **given: str) -> Path:
    rows = [{"id": f"n{n}", "text": f"{TEXT}It cost {n} pounds.", **given} for n in numbers]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def seven(tmp_path: Path) -> Path:
    return write(tmp_path / "seven.jsonl", range(7), published="2024-05-02")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def parts(folder: Path) -> list[Path]:
    return sorted((folder / "unfinished").glob("*.arrow"))


@pytest.mark.parametrize("format_", ["csv", "parquet", "jsonl"])
def test_a_run_that_was_stopped_goes_on_and_writes_the_bytes_of_one_run(
    run, stop, read, tmp_path: Path, format_: str
) -> None:
    path, folder = write(tmp_path / "many.jsonl", range(7)), tmp_path / "out"
    with path.open("a", encoding="utf-8") as stream:
        stream.write('no json\n{"id": "x"}\n{"text": "Pier\\f closed. Ann Moe sagt: 1", "page": 3}\n')
    whole = run(path, "--to", tmp_path / "one", "--format", format_)
    assert stop("n5", path, "--to", folder, "--format", format_) == (
        130,
        "",
        f"newsvoices: interrupted; what was read (4 articles) is kept in {folder}. Run the command again to go on from "
        "there, or remove that folder to be rid of it.\n",
    )
    assert [path.name for path in folder.iterdir()] == ["unfinished"]
    assert run(path, "--to", folder, "--format", format_) == (
        1,
        "Going on: 4 articles were read before.\n" + whole[1].replace(str(tmp_path / "one"), str(folder)),
        whole[2].replace(str(tmp_path / "one"), str(folder)),
    )
    assert len(read) == 4
    assert read[:3] == ["n4", "n5", "n6"]
    assert contents(folder) == contents(tmp_path / "one")


def test_nothing_is_kept_of_a_run_that_was_stopped_before_a_part_was_read(stop, seven: Path, tmp_path: Path) -> None:
    message = (
        "newsvoices: interrupted; no tables were written: nothing had been read far enough yet to be kept. The same "
        "command begins anew.\n"
    )
    assert stop("n1", seven, "--to", tmp_path / "a" / "out") == (130, "", message)
    assert [*(tmp_path / "a").iterdir()] == []
    (tmp_path / "mine").mkdir()
    assert stop("n1", seven, "--to", tmp_path / "mine") == (130, "", message)
    assert [*(tmp_path / "mine").iterdir()] == []


def test_another_format_and_other_authors_are_taken_up(run, stop, read, seven: Path, tmp_path: Path) -> None:
    stop("n5", seven, "--to", tmp_path / "out", "--format", "csv", "--author", "Kim Li")
    for name in ("out", "one"):
        read.clear()
        assert run(seven, "--to", tmp_path / name, "--format", "jsonl", "--author", "Jo Poe")[0] == 0
    assert contents(tmp_path / "out") == contents(tmp_path / "one")


def test_several_processes_fill_the_gap_that_a_part_leaves_which_is_gone(
    run, stop, read, seven: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(seven, "--to", tmp_path / "one")
    monkeypatch.setattr(portions, "_WORTH", 1)
    # Like processes, it takes portions before it has yielded those that it took first.
    monkeypatch.setattr(portions, "in_processes", lambda work, given, jobs: ((one, work(one)) for one in [*given]))
    folder = tmp_path / "out"
    stop("n6", seven, "--to", folder, "--jobs", "3")
    parts(folder)[1].unlink()
    assert run(seven, "--to", folder, "--jobs", "3")[1].startswith("Going on: 4 articles were read before.\nWrote ")
    assert read == ["n2", "n3", "n6"]
    assert contents(folder) == contents(tmp_path / "one")


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: b"", lambda data: b"\0" + data[1:]])
def test_a_damaged_part_is_told_and_read_again(run, stop, read, seven: Path, tmp_path: Path, damage) -> None:
    run(seven, "--to", tmp_path / "one")
    folder = tmp_path / "out"
    stop("n6", seven, "--to", folder)
    hurt = parts(folder)[1]
    hurt.write_bytes(damage(hurt.read_bytes()))
    status, out, _ = run(seven, "--to", folder)
    assert (status, out.splitlines()[:2]) == (
        0,
        ["Going on: 6 articles were read before.", f"note: {hurt} is damaged; its articles are read again."],
    )
    assert read == ["n2", "n3", "n6"]
    assert contents(folder) == contents(tmp_path / "one")


def test_what_is_no_part_is_never_read_as_one() -> None:
    read = Input("a.jsonl:1", "a", "Words.", None, "0" * 64, undated="\ud800 is a key")
    item = Failure("b.txt", None, "the file cannot be read")
    failed = Failure("c.txt", "c", "the extractor failed")
    items = [read, item, Input("c.txt", "c", "More.", "2024", "1" * 64)]
    outcomes = (Read(read, "note", None, "unlabelled"), item, failed)
    data = part_bytes(items, Portion(outcomes, {}))
    part = read_part(data)
    assert (part.items, part.portion) == (tuple(items), Portion(outcomes, {}))
    sink = pa.BufferOutputStream()
    foreign = pa.table({"a": [1]})
    with pa.ipc.new_stream(sink, foreign.schema) as stream:
        stream.write_table(foreign)
    for wrong in (b"", data[: len(data) // 2], b"\0" * 100, bytes(sink.getvalue()), data.replace(b"[]", b"{}")):
        with suppress(ValueError):
            pytest.fail(f"this was read: {read_part(wrong)}")


def test_articles_that_were_added_behind_the_others_are_taken_up(run, stop, read, tmp_path: Path) -> None:
    path, folder = write(tmp_path / "news.jsonl", range(3)), tmp_path / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unfinished.Unfinished, "put_in_place", lambda self: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            run(path, "--to", folder)
    assert len(parts(folder)) == 2
    read.clear()
    write(path, range(5))
    assert run(path, "--to", folder)[0] == 0
    assert read == ["n2", "n3", "n4"]
    run(path, "--to", tmp_path / "one")
    assert contents(folder) == contents(tmp_path / "one")


@pytest.mark.parametrize(
    ("lines", "options", "told"),
    [
        ([1, 2, 3], (), "article 4 was {path}:4, and now there is none"),
        ([], (), "article 1 was {path}:1, and now there is none"),
        ([1, 2, 3, (4, "text", "New."), 5], (), "article 4 ({path}:4) has changed since"),
        (
            [(1, "published", "2024"), 2, 3, 4, 5],
            (),
            "article 1 ({path}:1) was published without a date then, and 2024 now",
        ),
        ([1, 2, 3, 4], ("--published", "2023"), "article 1 ({path}:1) was published without a date then, and 2023 now"),
        ([1, 2, (3, "id", "z"), 4], (), "article 3 ({path}:3) had the id n2, and now has z"),
        (
            [1, 2, (3, "author", "Ida Moe"), 4],
            (),
            "article 3 ({path}:3) gave no author then, and gives the author Ida Moe now",
        ),
        (
            [1, 2, (3, "outlet", "Post"), 4],
            (),
            "article 3 ({path}:3) gave no outlet then, and gives the outlet Post now",
        ),
        ([1, 2, (3, "page", 1), 4], (), "article 3 ({path}:3) has other keys or columns than then"),
        ([1, 2, (3, "text", 1), 4], (), "article 3 ({path}:3) cannot be read any more: this article has no text: "),
    ],
)
def test_articles_that_are_others_than_then_are_refused_and_said(
    run, stop, read, tmp_path: Path, lines: list, options: tuple[str, ...], told: str
) -> None:
    path, folder = write(tmp_path / "five.jsonl", range(5)), tmp_path / "out"
    stop("n4", path, "--to", folder)
    before = contents(folder)
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    changed = [rows[one - 1] if isinstance(one, int) else {**rows[one[0] - 1], one[1]: one[2]} for one in lines]
    path.write_text("".join(json.dumps(row) + "\n" for row in changed), encoding="utf-8")
    status, _, err = run(path, "--to", folder, *options)
    assert status == 2
    assert err.startswith(
        f"newsvoices: {folder} holds what was read of 4 articles before a run was stopped, and no run can go on from there: "
        + told.format(path=path)
    )
    assert ("or only 000001-2-" in err) == told.startswith(("article 3", "article 4"))
    assert (read, contents(folder)) == ([], before)


def test_other_files_and_another_encoding_are_refused(run, stop, read, article: Path, tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"{name}.txt" for name in "abc")
    for path in (first, second, third):
        path.write_bytes(b"\x93We had no choice,\x94 Ann Moe said.\n" + path.name.encode())
    folder, encoding = tmp_path / "out", ("--encoding", "windows-1252")
    stop("c", first, second, third, "--to", folder, *encoding)
    for arguments, told in (
        ((first, second, "--encoding", "latin-1"), f"article 1 ({first}) is read in another encoding than then"),
        ((first, second), f"article 1 ({first}) cannot be read any more: "),
        ((first, article, *encoding), f"article 2 was {second}, and now it is {article}"),
        ((second, third, *encoding), f"article 1 was {first}, and now it is {second}"),
    ):
        status, _, err = run(*arguments, "--to", folder)
        assert (status, told in err) == (2, True)
        assert err.endswith(
            f". Give what was given then, and run the command again; or remove {folder} to read everything anew.\n"
        )
    assert read == []


def test_what_another_version_read_is_refused(run, stop, seven: Path, tmp_path: Path, monkeypatch) -> None:
    folder = tmp_path / "out"
    monkeypatch.setattr(unfinished, "installed_version", lambda: "0.4.1")
    monkeypatch.setattr(unfinished, "EXTRACTOR_VERSION", "7")
    stop("n4", seven, "--to", folder)
    monkeypatch.setattr(unfinished, "installed_version", lambda: "0.4.2")
    assert run(seven, "--to", folder) == (
        2,
        "",
        f"newsvoices: {folder} holds what another version read before it was stopped (newsvoices 0.4.1, extractor 7), and "
        "this one (newsvoices 0.4.2, extractor 7) may find something else. Go on with that version, or remove "
        f"{folder} to read everything anew.\n",
    )
    assert len(parts(folder)) == 2
    (folder / "unfinished" / "begun.json").write_bytes(b"[")
    assert "holds what another version read" in run(seven, "--to", folder)[2]
    assert len(parts(folder)) == 2


def table(path: Path, numbers: range, **changed: object) -> Path:
    """Write a table whose second article has no text; ``changed`` is what its third row has."""
    rows = [
        {"Nr": f"N {n}", "Body": f"{TEXT}It cost {n} pounds." if n != 1 else None, "When": "2024-05-02", "Page": str(n)}
        for n in numbers
    ]
    rows[2].update(changed)
    frame = pd.DataFrame(rows)
    frame.to_parquet(path) if path.suffix == ".parquet" else frame.to_csv(path, index=False)
    return path


NAMED = ("--column", "text=Body", "--column", "id=Nr")
DATED = (*NAMED, "--column", "published=When")


@pytest.mark.parametrize("name", ["news.csv", "news.parquet"])
def test_a_run_over_a_table_goes_on_also_with_rows_that_were_added(run, stop, read, tmp_path: Path, name: str) -> None:
    path, folder = table(tmp_path / name, range(5)), tmp_path / "out"
    assert "what was read (4 articles) is kept" in stop("n-4", path, "--to", folder, *DATED)[2]
    table(path, range(6))
    one = run(path, "--to", tmp_path / "one", *DATED)
    read.clear()
    status, out, err = run(path, "--to", folder, *DATED)
    said = "Going on: 4 articles were read before.\n"
    assert (status, out.removeprefix(said), err) == (
        1,
        *(said.replace(str(tmp_path / "one"), str(folder)) for said in one[1:]),
    )
    assert read == ["n-4", "n-5"]
    assert contents(folder) == contents(tmp_path / "one")
    where = f"{path}:row {2 if path.suffix == '.parquet' else 3}"
    assert pd.read_csv(folder / "failures.csv")["where"].tolist() == [where]


@pytest.mark.parametrize(
    ("changed", "options", "told"),
    [
        ({"Body": "Others."}, DATED, "article 3 ({path}:row 4) has changed since"),
        ({"When": "2023"}, DATED, "article 3 ({path}:row 4) was published 2024-05-02 then, and 2023 now"),
        ({"Nr": "n-2"}, DATED, "article 3 ({path}:row 4) gave the id N 2 then, and gives the id n-2 now"),
        ({"Page": "x"}, DATED, "article 3 ({path}:row 4) has other keys or columns than then, or something else in"),
        ({}, NAMED, "article 1 ({path}:row 2) was published 2024-05-02 then, and without a date now"),
        ({}, (*DATED[2:], "--column", "text=Page"), "article 1 ({path}:row 2) has changed since"),
        (
            {},
            (*DATED, "--column", "title=Page"),
            "article 1 ({path}:row 2) was read with another --column title then",
        ),
        (
            {},
            (*DATED, "--column", "url=Page"),
            'article 1 ({path}:row 2) gave no address then, and gives the address "0" now',
        ),
    ],
)
def test_rows_and_columns_that_are_others_than_then_are_refused_and_said(
    run, stop, read, tmp_path: Path, changed: dict, options: tuple[str, ...], told: str
) -> None:
    path, folder = table(tmp_path / "news.csv", range(5)), tmp_path / "out"
    stop("n-4", path, "--to", folder, *DATED)
    before = contents(folder)
    table(path, range(5), **changed)
    status, _, err = run(path, "--to", folder, *options)
    assert status == 2
    assert f"no run can go on from there: {told.format(path=path)}" in err
    assert (read, contents(folder)) == ([], before)


def test_a_date_that_is_wrong_in_another_way_is_told_as_what_a_row_gives(run, stop, tmp_path: Path) -> None:
    path, folder = table(tmp_path / "news.csv", range(5), When="May"), tmp_path / "out"
    stop("n-4", path, "--to", folder, *DATED)
    table(path, range(5), When="June")
    told = f"article 3 ({path}:row 4) has other keys or columns than then, or something else in them"
    assert told in run(path, "--to", folder, *DATED)[2]


def test_parts_behind_the_articles_are_found_also_behind_a_gap(run, stop, read, seven: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    stop("n6", seven, "--to", folder)
    parts(folder)[1].unlink()
    write(seven, range(2), published="2024-05-02")
    assert f"article 3 was {seven}:5, and now there is none" in run(seven, "--to", folder)[2]
    assert len(parts(folder)) == 2
