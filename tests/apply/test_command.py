"""newsvoices extract: what it shows a reader, and which commands are wrong."""

from pathlib import Path

import pandas as pd
import pytest


def test_a_text_file_is_summed_up_for_a_reader(run, article: Path) -> None:
    status, out, err = run(article, "--published", "2024-05-02")
    assert (status, err) == (0, "")
    first, title, quote = out.splitlines()[:3]
    assert first.startswith(f"{article}, 2024-05-02: 2 sentences, 1 actor, 1 quote, ")
    assert (title, quote) == ("  who said what:", "    Ada Brennock said: “We had no choice,”")


def test_long_articles_are_summed_up_by_their_first_lines(run, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(
        "\n\n".join(f"“We want {n} {'very ' * 40}ships,” Ann Moe said." for n in range(11)), encoding="utf-8"
    )
    status, out, _ = run(path)
    assert status == 0
    shown = out.splitlines()
    assert [sum(start in line for line in shown) for start in ("Ann Moe said: ", "Ann Moe: ")] == [8, 8]
    assert shown[-1].startswith("  not shown: 3 quotes, 3 claims; --all shows them, and with --to FOLDER you get every")
    assert max(map(len, out.splitlines()[1:])) <= 104
    shown = run(path, "--all")[1].splitlines()
    assert [sum(start in line for line in shown) for start in ("Ann Moe said: ", "Ann Moe: ")] == [11, 11]
    assert not any("…" in line or "not shown" in line for line in shown)


def test_a_reader_sees_what_is_denied_what_is_claimed_and_what_happened(run, tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_text(
        "Pier to stay open\n\nHarbour master Nils Okoro denied that the pier was unsafe. “It will stand,” Okoro said.\n\n"
        "The so-called “rescue” was launched on Monday. The pier is old, according to Greta Lind.\n",
        encoding="utf-8",
    )
    out = run(path, "--all", "--published", "2024-05-02")[1]
    assert [line.partition(" [")[0] for line in out.splitlines()[1:]] == [
        "  who said what:",
        "    Nils Okoro denied that the pier was unsafe (indirect)",
        "    Nils Okoro said: “It will stand,”",
        "    Greta Lind (according to): The pier is old (indirect)",
        "  what was claimed:",
        "    Nils Okoro: It is not true that the pier was unsafe",
        "    Nils Okoro: It will stand",
        "    Greta Lind: The pier is old",
        "  what happened:",
        "    Nils Okoro denies that the pier was unsafe",
        "  other words in quotation marks:",
        "    “rescue”",
    ]


def test_a_reader_sees_on_whose_word_an_event_rests_how_sure_it_is_and_its_end_in_a_long_line(
    run, tmp_path: Path
) -> None:
    path = tmp_path / "strike.txt"
    path.write_text(
        "Strike goes on\n\nOn Tuesday police arrested three dockers of the eastern and the western quay at dawn, the "
        "Harbour Union said.\n",
        encoding="utf-8",
    )
    folder = tmp_path / "out"
    run(path, "--to", folder, "--published", "2025-12-03")
    (row,) = pd.read_csv(folder / "events.csv").to_dict("records")
    assert (row["according_to_name"], row["confidence"]) == ("Harbour Union", "medium")
    told = f"[{row['status']}, according to Harbour Union, 2025-12-02, medium confidence]"
    shown = run(path, "--published", "2025-12-03")[1].splitlines()
    assert shown[-1] == f"    {row['label'][: 98 - len(told)]}… {told}"
    assert run(path, "--all", "--published", "2025-12-03")[1].splitlines()[-1] == f"    {row['label']} {told}"


def test_what_belongs_to_the_screen_or_to_tables_is_refused_with_the_other(run, article: Path, tmp_path: Path) -> None:
    assert run(article, "--all", "--to", tmp_path / "out")[::2] == (
        2,
        "newsvoices: --all says how much is shown on the screen; the tables of --to FOLDER hold every row anyway.\n",
    )
    assert run(article, "--jobs", "two")[2].startswith("newsvoices: --jobs cannot be 'two'. ")
    assert "needs --to FOLDER" in run(article, "--jobs", "2")[2]


def test_no_article_to_show_is_said(run, tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("\n", encoding="utf-8")
    said = f"No article was read: there is none in {tmp_path / 'none.jsonl'}.\n"
    assert run(tmp_path / "none.jsonl") == (0, said, "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["{tmp}/absent.txt"],
            "{tmp}/absent.txt: there is no such file. Name text files, JSON Lines, tables, folders, or - for standard input.",
        ),
        (["{tmp}/Fares Rize.txt"], "Rize.txt: there is no such file. Did you mean '{tmp}/Fares Rise.txt'? Name text "),
        (
            ["https://example.org/fares"],
            "newsvoices: https://example.org/fares is the address of a web page: nothing is downloaded. Save the article's "
            "text in a file, headline first, and name that.\n",
        ),
        (["-", "-"], "Standard input (-) can be read only once."),
        (
            [""],
            "newsvoices: The name of a file is empty. Name text files, JSON Lines, tables, or - for standard input.\n",
        ),
        (["{article}", "--to", ""], "argument --to: the name is empty"),
        (["{article}", "--published", "May"], "The date of publication cannot be read: 'May' is not an EDTF date"),
        (
            ["{article}", "--published", "2025-02-30"],
            "newsvoices: The date of publication cannot be read: '2025-02-30' is not an EDTF date: no such day or month; "
            "write it in EDTF, such as 2025-12-03, 2025-12 or 2025, or in words, such as 3 December 2025.\n",
        ),
        (
            ["{article}", "--published", "6/2/2025"],
            "'6/2/2025' is not an EDTF date; write 2025-02-06 (6 February) or 2025-06-02 (2 June).\n",
        ),
        (["{article}", "--format", "csv"], "--format says how tables are written, and needs --to FOLDER."),
        (
            ["{article}", "--jobs", "2"],
            "--jobs says how many processes read articles for tables, and needs --to FOLDER.",
        ),
        *(
            (
                ["{article}", "--to", "{tmp}/x", "--jobs", given],
                f"newsvoices: --jobs cannot be '{given}'. Give the number of processes that read at a time, from 1 to 60; "
                "this command may use ",
            )
            for given in ("0", "61", "two", "1.5", "")
        ),
        (["{article}", "--to", "{tmp}/x", "--jobs=-1"], "--jobs cannot be '-1'. Give the number of processes"),
        (["{article}", "--to", "{article}"], "{article} is a file. Name a folder for the tables."),
        (["{article}", "--to", "{tmp}"], "{tmp} is not empty, and nothing there is overwritten."),
        (["{article}", "--to", "{tmp}/x", "--format", "xlsx"], "invalid choice: 'xlsx'"),
        (
            ["{article}", "--to", "{tmp}/x", "--format", "Excel"],
            ". Excel opens CSV, which is written without --format; of any table pandas makes a workbook: "
            'newsvoices.load("quotes", dataset="FOLDER").to_excel("quotes.xlsx")\n',
        ),
        ([], "the following arguments are required: FILE"),
    ],
)
def test_a_wrong_command_ends_with_2_and_says_what_is_allowed(
    run, article: Path, tmp_path: Path, arguments, message
) -> None:
    places = {"tmp": tmp_path, "article": article}
    status, out, err = run(*(argument.format(**places) for argument in arguments))
    assert (status, out) == (2, "")
    assert message.format(**places) in err
