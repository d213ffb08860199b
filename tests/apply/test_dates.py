"""newsvoices extract: when articles were published, by their lines, by a table of dates or by the command."""

import json
from pathlib import Path

import pandas as pd
import pytest

import newsvoices as nv
from newsvoices.apply.dates import read_dates
from newsvoices.apply.published import doubt_date, read_date
from newsvoices.errors import UsageError

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


def test_a_day_that_comes_first_for_its_full_stops_alone_is_told_once(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "n.jsonl", tmp_path / "t"
    days = ["12.06.2025", "13.06.2025", "06.06.2025", "2025-06-12", "1.2.2025"]
    rows = [json.dumps({"text": f"Al said {n}.", "published": day}) for n, day in enumerate(days)]
    path.write_text("\n".join(rows), encoding="utf-8")
    said = "12.06.2025 was read as 2025-06-12 (12 June): where dates have full stops, the day comes first"
    out = run(path, "--to", folder)[1]
    assert [line for line in out.splitlines() if "full stops" in line] == [
        f"note: the date of {path}:1, {said} (it is so in 2 articles)"
    ]
    assert pd.read_csv(folder / "articles.csv").published.tolist()[0] == "2025-06-12"
    assert run(path)[1].count(f"  note: {said}\n") == 1
    (tmp_path / "a.txt").write_text("Al said no.", encoding="utf-8")
    assert run(tmp_path / "a.txt", "--published", "12.06.2025")[2] == f"newsvoices: note: {said}\n"
    table = tmp_path / "dates.csv"
    table.write_text("file,published\na.txt,12.06.2025\nb.txt,1.2.2025\n", encoding="utf-8")
    err = run(tmp_path / "a.txt", "--dates", table)[2]
    assert err == f"newsvoices: note: {table}:2: {said}\n"


def test_a_date_that_is_none_costs_the_date_and_not_the_article(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "news.jsonl", tmp_path / "out"
    path.write_text(
        '{"id": "a", "text": "Al.", "published": "06/02/2025"}\n{"id": "b", "text": "Bo.", "published": 1738800000000}\n'
        '{"id": "c", "text": "Cy.", "published": 2025.0}\n{"id": "d", "text": "Di."}\n'
    )
    why = (
        "The date of publication cannot be read: '06/02/2025' is not an EDTF date; write 2025-02-06 (6 February) or "
        "2025-06-02 (2 June)."
    )
    needed = "published needs a date such as '2025-12-03' or a datetime.date, and got"
    status, out, err = run(path, "--published", "2024")
    assert (status, err) == (0, "")
    told = [line for line in out.splitlines() if ":1:" in line or ":2:" in line or ":3:" in line or ":4" in line]
    notes = [
        line.removeprefix("  note: ") for line in out.splitlines() if line.startswith("  note: ") and " date" in line
    ]
    assert [line.partition(": ")[0] for line in told] == [f"{path}:1", f"{path}:2", f"{path}:3", f"{path}:4, 2024"]
    assert notes == [
        why,
        f"{needed} int (1738800000000): seconds or milliseconds since 1970, it seems. pandas writes days with "
        'frame.to_json(..., date_format="iso").',
        f"{needed} float (2025.0); write 2025 as text.",
    ]
    status, out, err = run(path, "--published", "2024", "--to", folder)
    assert (status, err) == (0, "")
    assert f"note: 1 article was read without its date: {path}:1 ({path}:1: {why[:-1]})" in out
    assert out.count("was read without its date") == 3
    assert pd.read_csv(folder / "articles.csv", dtype=str).published.fillna("").tolist() == ["", "", "", "2024"]


@pytest.mark.parametrize("key", ["publishd", "Published", "date", "publication_date"])
def test_a_line_that_holds_its_date_under_another_key_says_so(run, tmp_path: Path, key: str) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(json.dumps({"text": "“We want ships,” Ann Moe said.", key: "2025"}), encoding="utf-8")
    status, out, err = run(path)
    assert (status, err) == (0, "")
    why = (
        f'its line has the key "{key}", and a date is read from published; --column published={key} reads it from there'
    )
    assert out.splitlines()[1] == f"  note: {why}"
    assert "note: its line" not in run(path, "--published", "2024")[1]
    out = run(path, "--to", tmp_path / "tables")[1]
    assert f"note: 1 article was read without its date: {path}:1 ({path}:1: {why})\n" in out


def test_dates_that_cannot_be_read_are_counted_by_reason_with_one_of_each(run, tmp_path: Path) -> None:
    path, days = tmp_path / "news.csv", ["45987", "06/02/2025", "45988.5", "spring", "07/02/2025", "2024", "99999"]
    path.write_text("text,published\n" + "".join(f"Al {n}.,{day}\n" for n, day in enumerate(days)))
    out = run(path, "--to", tmp_path / "out")[1]
    notes = [line for line in out.splitlines() if "read without" in line]
    cannot = "The date of publication cannot be read:"
    assert notes == [
        f"note: 2 articles were read without their date: {path}:row 2, {path}:row 4 ({path}:row 2: {cannot} '45987' is "
        "the number of a day in a spreadsheet, it seems: 2025-11-26, or 2029-11-27 where its workbook counts from 1904. "
        "Format the column as dates there (yyyy-mm-dd) and save the table again, or write the dates as text)",
        f"note: 2 articles were read without their date: {path}:row 3, {path}:row 6 ({path}:row 3: {cannot} '06/02/2025' "
        "is not an EDTF date; write 2025-02-06 (6 February) or 2025-06-02 (2 June))",
        f"note: 2 articles were read without their date: {path}:row 5, {path}:row 8 ({path}:row 5: {cannot} 'spring' is "
        "not an EDTF date; write it in EDTF, such as 2025-12-03, 2025-12 or 2025, or in words, such as 3 December 2025)",
    ]
    assert pd.read_csv(tmp_path / "out" / "inputs.csv").given[0] == '{"published": "45987"}'


@pytest.mark.parametrize("given", [45987, 45987.0, 45987.25, "45987", " 45987,25 "])
def test_the_number_of_a_day_in_a_spreadsheet_is_one_of_two_days_and_refused(given: object) -> None:
    with pytest.raises(
        UsageError, match="a spreadsheet, it seems: 2025-11-26, or 2029-11-27 where its workbook counts"
    ):
        read_date(given)


@pytest.mark.parametrize("given", [9999, 20251126, 99999, "80000", "45987.1.1"])
def test_a_number_that_counts_days_of_no_newspaper_is_not_taken_for_one(given: object) -> None:
    with pytest.raises(UsageError) as caught:
        read_date(given)
    assert "spreadsheet" not in str(caught.value)


def test_a_file_that_the_table_of_dates_does_not_list_is_told(run, article, tmp_path: Path) -> None:
    table = tmp_path / "dates.csv"
    table.write_text(f"file,published\n{article.stem}x.txt,2025-10-23\n", encoding="utf-8")
    status, out, err = run(article, "--dates", table)
    assert (status, err) == (0, "")
    why = f"{table} does not list this file; it lists {article.stem}x.txt"
    assert out.splitlines()[1] == f"  note: {why}"
    out = run(article, "--dates", table, "--to", tmp_path / "tables")[1]
    assert f"note: 1 article was read without its date: {article} ({article}: {why})\n" in out
    assert "does not list" not in run(article, "--dates", table, "--published", "2020")[1]
    for listed in ("other.txt,2025", ""):
        table.write_text(f"file,published\n{listed}\n", encoding="utf-8")
        assert run(article, "--dates", table)[1].splitlines()[1] == f"  note: {table} does not list this file"
    table.write_text(f"file,published\n{article.name},\n", encoding="utf-8")
    assert "does not list" not in run(article, "--dates", table)[1]


def test_a_table_of_dates_that_is_not_there_is_no_broken_disk(run, article, tmp_path: Path) -> None:
    (tmp_path / "dates.csv").touch()
    status, out, err = run(article, "--dates", tmp_path / "date.csv")
    assert (status, out) == (2, "")
    assert err == (
        f"newsvoices: {tmp_path / 'date.csv'}: there is no such file. Did you mean {tmp_path / 'dates.csv'}? --dates names "
        "a table with the columns file and published.\n"
    )


def test_a_table_says_when_each_file_was_published(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    news = tmp_path / "news"
    (news / "old").mkdir(parents=True)
    for number, name in enumerate(("a.txt", "b.txt", "old/a.txt", "c.txt")):
        (news / name).write_text(TEXT + f"{number} more.\n", encoding="utf-8")
    (news / "d.jsonl").write_text(json.dumps({"text": TEXT, "published": "2021"}) + "\n" + json.dumps({"text": "No."}))
    table = tmp_path / "dates.csv"
    monkeypatch.chdir(news)
    files = ["a.txt", "b.txt", "old/a.txt", "c.txt", "d.jsonl"]
    for lines in (
        "file,published\na.txt,2024-05-02\nnews/old/a.txt,2024-05\nb.txt,\nd.jsonl,2022\nelsewhere.txt,2023\n",
        "\ufeffPublished;Title;File\r\n2024-05-02;A, B;a.txt\r\n2024-05;;news/old/a.txt\r\n2022;;d.jsonl\r\n",
        "file,published\ra.txt,2024-05-02\rnews/old/a.txt,2024-05\rd.jsonl,2022\r",
    ):
        table.write_bytes(lines.encode())
        status, out, _ = run(*files, "--dates", table, "--published", "2020")
        assert status == 0
        days = [line.split(":")[-2].partition(", ")[2] for line in out.splitlines() if " sentence" in line]
        assert days == ["2024-05-02", "2020", "2024-05", "2020", "2021", "2022"]


@pytest.mark.parametrize(
    ("lines", "status", "message"),
    [
        ("name,published\n", 2, ": a table of dates needs the columns file and published, and has name, published."),
        ("", 2, ": a table of dates needs the columns file and published, and has nothing."),
        ("x" * 99, 2, f": a table of dates needs the columns file and published, and has {'x' * 80}.\n"),
        (
            "file,published\na.txt,2024\nb.txt,06/02/2025\n",
            2,
            ":3: The date of publication cannot be read: '06/02/2025' is not an EDTF date; write 2025-02-06 (6 February)",
        ),
        ("file,published\na.txt,2024\na.txt,2025\n", 2, ":3: a.txt is listed twice. Keep one of the two lines."),
        ("file,published\na.txt,2024\n./a.txt,2025\n", 2, ":3: ./a.txt is listed twice. Keep one of the two lines."),
        ('file,published\n"a.txt,2024\nb.txt,2025\n', 1, ":3: the table cannot be read (unexpected end of data). "),
        (
            "file,published\na\0.txt,2024\n",
            1,
            ": this is no text; it holds zero bytes. Save the table as CSV in UTF-8.",
        ),
        ("file,published\n\ud800", 1, ": not UTF-8 at byte 15. Save the table as CSV in UTF-8."),
        (None, 2, ": there is no such file. "),
    ],
)
def test_a_table_of_dates_that_cannot_be_used_is_refused(run, article, tmp_path, lines, status, message) -> None:
    table = tmp_path / "dates.csv"
    if lines is not None:
        table.write_bytes(lines.encode("utf-8", "surrogatepass"))
    found, out, err = run(article, "--dates", table)
    assert (found, out) == (status, "")
    assert err.startswith(f"newsvoices: {table}{message}")


def test_a_table_of_dates_may_list_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    table = tmp_path / "dates.csv"
    table.write_text("file,published\na.txt,2024\nc.txt,2025\n")
    assert read_dates(None, table).of(tmp_path / "c.txt") == "2025"


def test_a_table_of_dates_lists_names_that_the_locale_cannot_spell(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(
        "os.fsdecode", lambda name: name.decode("ascii", "surrogateescape") if isinstance(name, bytes) else name
    )
    table = tmp_path / "dates.csv"
    table.write_text("file,published\nold/ø.txt,2024\n", encoding="utf-8")
    assert read_dates(None, table).of(tmp_path / "old" / "\udcc3\udcb8.txt") == "2024"


def test_articles_without_a_date_are_named(run, tmp_path: Path, article: Path) -> None:
    path = tmp_path / "many.jsonl"
    rows = [{"text": TEXT + "One.", "published": "2024-05-02"}, {"text": TEXT + "Two.", "section": "news"}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    what = 'no date of publication, so that "on Tuesday" has no date there (--published DATE, --dates FILE.csv, or published in a line of JSON or a table)'
    assert f"note: 1 article has {what}: {path}:2\n" in run(path, "--to", tmp_path / "a")[1]
    assert f"note: 2 articles have {what}: {path}:2, {article}\n" in run(path, article, "--to", tmp_path / "b")[1]
    assert "no date of publication" not in run(path, article, "--to", tmp_path / "c", "--published", "2024")[1]


@pytest.mark.parametrize("day", ["0203-05-01", "2924-05-02", "15XX", "1599", "../1599", "2101-01/.."])
def test_a_date_from_before_newspapers_or_far_ahead_is_kept_and_doubted(run, article, tmp_path: Path, day: str) -> None:
    status, out, err = run(article, "--published", day)
    assert (status, err) == (0, "")
    assert out.splitlines()[0].startswith(f"{article}, {day}: ")
    assert out.splitlines()[1] == (
        f"  note: The date of publication, {day}, is not between 1600 and 2100: check its year."
    )
    folder = tmp_path / "out"
    status, out, err = run(article, "--published", day, "--to", folder)
    assert (status, err) == (0, "")
    assert f"note: 1 article has a date of publication not between 1600 and 2100; check the year: {article}\n" in out
    assert pd.read_csv(folder / "articles.csv", dtype=str).published.tolist() == [day]


@pytest.mark.parametrize("day", ["1600", "1605-09", "16XX", "2100-12-31", "../1600", "2100/..", "1599/1600"])
def test_a_date_that_some_newspaper_may_have_is_not_doubted(day: str) -> None:
    assert doubt_date(day) is None


def test_doubted_dates_of_many_articles_are_told_together(run, tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    days = ["0203-05-01", "2024-05-02", "2924"]
    path.write_text("".join(json.dumps({"text": f"{TEXT}{day}.", "published": day}) + "\n" for day in days))
    assert (
        f"note: 2 articles have dates of publication not between 1600 and 2100; check the year: {path}:1, {path}:3\n"
        in run(path, "--to", tmp_path / "out")[1]
    )


def test_a_date_given_in_python_is_doubted_likewise() -> None:
    told = "The date of publication, 2924-05-02, is not between 1600 and 2100: check its year."
    with pytest.warns(UserWarning, match=told):
        nv.extract(TEXT, published="2924-05-02")


def test_names_that_fit_no_file_are_listed_also_where_another_name_fits_two(tmp_path: Path) -> None:
    table = tmp_path / "dates.csv"
    table.write_text("file,published\na.txt,2024\nold/b.txt,2025\nc.txt,2023\n", encoding="utf-8")
    first, second, third = (str(tmp_path / name) for name in ("x/a.txt", "y/a.txt", "old/b.txt"))
    days = read_dates(None, table)
    assert days.unused([first, second, third]) == ["c.txt"]
    days.require_one_file_each([first, third])
    with pytest.raises(
        UsageError, match=r"dates\.csv: a\.txt is the name of 2 files, as of .*x/a\.txt and .*y/a\.txt\."
    ):
        days.require_one_file_each([first, second, third])


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("3 Dec 2025", "2025-12-03"),
        ("Dec. 3, 2025", "2025-12-03"),
        ("Wednesday, 3rd of December 2025", "2025-12-03"),
        ("Wed, 03 Dec 2025 07:30:00 GMT", "2025-12-03"),
        ("03.12.2025", "2025-12-03"),
        ("23/12/2025", "2025-12-23"),
        ("12/23/2025", "2025-12-23"),
        ("03/03/2025", "2025-03-03"),
        ("2025/12/03", "2025-12-03"),
        ("20251203", "2025-12-03"),
        ("December 2025", "2025-12"),
    ],
)
def test_a_date_that_can_be_one_alone_is_read_however_it_is_written(written: str, day: str) -> None:
    assert read_date(written) == day


@pytest.mark.parametrize("written", ["03/12/2025", "3 Dec 25", "3 December", "31/02/2025", "3 Dec 2025 25:00", "soon"])
def test_a_date_that_can_be_several_or_none_is_refused(written: str) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read_date(written)


def test_a_date_that_is_not_read_as_it_stands_is_kept(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "news.csv", tmp_path / "out"
    days = ["03/12/2025", "3 Dec 2025", "2025-12-03", "2025-12-03T00:00:00.000Z", "2025-12-03T07:30:00", ""]
    path.write_text("id,text,When\n" + "".join(f"{n},Al {n}.,{day}\n" for n, day in enumerate(days)))
    assert run(path, "--column", "published=When", "--to", folder)[0] == 0
    assert pd.read_csv(folder / "articles.csv").published.fillna("").tolist() == ["", *["2025-12-03"] * 4, ""]
    given = pd.read_csv(folder / "inputs.csv").given
    assert [json.loads(one)["When"] if isinstance(one, str) else None for one in given] == [
        "03/12/2025",
        "3 Dec 2025",
        None,
        None,
        "2025-12-03T07:30:00",
        None,
    ]
