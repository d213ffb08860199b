"""newsvoices extract: what a reader should know of articles that were read."""

from pathlib import Path

TEXT = "Fares rise\n\n“We had no choice,” Ada Brennock said on Tuesday.\n"


def test_words_in_marks_that_nobody_says_are_counted_apart(run, tmp_path: Path) -> None:
    path = tmp_path / "titles.txt"
    path.write_text("Ann Moe reads the novel “The Grey Harbour” every year.", encoding="utf-8")
    out = run(path)[1]
    assert out.splitlines()[-1] == (
        "  not shown: 1 other stretch in quotation marks; --all shows them, and with --to FOLDER you get every row"
    )


def test_control_characters_are_read_as_spaces_and_said(run, tmp_path: Path) -> None:
    path = tmp_path / "pdf.txt"
    path.write_bytes(TEXT.replace("We", "\x0cWe\x85\uffff").encode())
    assert "  note: Control characters were read as spaces.\n" in run(path)[1]
    out = run(path, "--to", tmp_path / "out")[1]
    assert f"note: control characters of 1 article were read as spaces: {path}\n" in out
    assert (tmp_path / "out" / "texts" / "pdf.txt").read_text() == TEXT.replace("We", " We  ")


def test_a_text_without_english_is_said_to_have_none(run, tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_text("Der Minister sagte am Dienstag, dass die Preise im kommenden Jahr wieder steigen sollen. " * 3)
    status, out, _ = run(path)
    assert status == 0
    assert "  note: No English sentences were found" in out
    status, out, _ = run(path, "--to", tmp_path / "out")
    assert f"note: 1 holds no English sentences (articles.language is und): {path}" in out
    other = tmp_path / "other.txt"
    other.write_text("Die Preise steigen, sagte der Minister am Dienstag, und niemand kann sie bezahlen. " * 3)
    _, out, _ = run(path, other, "--to", tmp_path / "two")
    assert f"note: 2 hold no English sentences (articles.language is und): {path}, {other}" in out


def test_an_interview_without_labels_is_named(run, tmp_path: Path) -> None:
    pairs = [
        "Do you like your pier?",
        "I do. It is mine.",
        "Will you leave it?",
        "I have to.",
        "Are you sad?",
        "No. I fish.",
    ]
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for number, path in enumerate(paths):
        path.write_text("\n\n".join([f"Talk {number}", "Ann Moe keeps the pier.", *pairs]), encoding="utf-8")
    out = run(paths[0])[1]
    assert "  note: This reads as an interview without labels: its paragraphs were taken for questions" in out
    how = "without labels, whose paragraphs were taken for questions and answers in turn"
    assert f"note: 1 reads as an interview {how}: {paths[0]}\n" in run(paths[0], "--to", tmp_path / "a")[1]
    both = f"note: 2 read as interviews {how}: {paths[0]}, {paths[1]}\n"
    assert both in run(*paths, "--to", tmp_path / "b")[1]


def test_a_transcript_without_marks_is_named(run, tmp_path: Path) -> None:
    lines = ["Ann Moe: Fares to rise in June.", "Olaf Lund: No other choice for the board."] * 2
    paths = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for number, path in enumerate(paths):
        path.write_text("\n\n".join([f"Hearing {number}", *lines]), encoding="utf-8")
    only = "much of what stands behind a name and a colon is missing or found in part"
    many = "turns could not be told from headings and lists"
    why = f"but its {many}"
    out = run(paths[0])[1]
    assert f"  note: This looks like a transcript, {why}; {only}.\n" in out
    out = run(paths[0], "--to", tmp_path / "a")[1]
    assert f"note: 1 looks like a transcript whose {many}, so that {only}: {paths[0]}\n" in out
    out = run(*paths, "--to", tmp_path / "b")[1]
    assert f"note: 2 look like transcripts whose {many}, so that {only}: {paths[0]}, {paths[1]}\n" in out
