"""`newsvoices new`: an article becomes a seed, metadata to fill in and a draft; nothing is ever overwritten."""

import datetime
import hashlib
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from newsvoices.apply.dates import Dates
from newsvoices.apply.inputs import Input
from newsvoices.apply.reading import read_inputs
from newsvoices.build import adding
from newsvoices.build.alone import alone
from newsvoices.coding.article_meta import check_frozen, read_article_meta
from newsvoices.coding.byline import find_author
from newsvoices.coding.dataset import read_dataset
from newsvoices.coding.new_article import NewArticle, new_article
from newsvoices.coding.read_coding import read_coding
from newsvoices.coding.registry import Registry, read_registry
from newsvoices.errors import DataError, UsageError
from newsvoices.extractor import propose
from newsvoices.records import Article, Coding
from newsvoices.text.layout import lay_out

TODAY = datetime.date(2023, 7, 1)
TEXT = "Harbour Shut\n\n“We will wait,” Ada Brennock said on Monday.\n"


def extract(article: Article) -> Coding:
    return propose(article.text, article_id=article.article_id, reference_date=article.meta.get("reference_date"))


def add(source: Path, folder: Path, **more: str) -> NewArticle:
    return new_article(source, folder, propose=extract, today=TODAY, **more)  # type: ignore[arg-type]


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Hafen, gesperrt – 2.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    return path


def test_a_new_dataset_is_set_up_round_the_article(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "harbour-news"
    new = add(source, folder)
    assert (new.article_id, new.new_dataset) == ("hafen-gesperrt-2", True)
    assert [str(path.relative_to(folder)) for path in new.written] == [
        "seeds/hafen-gesperrt-2/article.txt",
        "seeds/hafen-gesperrt-2/article.yaml",
        "build/coding/hafen-gesperrt-2/draft.yaml",
        "build/dataset.yaml",
        "build/actors.yaml",
        "build/concepts.yaml",
        ".gitattributes",
    ]
    assert set(tree(folder)) == {str(path.relative_to(folder)) for path in new.written}


def test_the_text_is_normalised_and_the_originals_hash_is_kept(source: Path, tmp_path: Path) -> None:
    new = add(source, tmp_path / "d")
    assert new.notes == ("the byte-order mark was dropped", "line ends were made LF")
    assert new.written[0].read_bytes() == TEXT.encode()
    assert f"original_sha256: {hashlib.sha256(source.read_bytes()).hexdigest()}\n" in new.written[1].read_text()


def test_the_frozen_texts_hash_is_written_and_holds(source: Path, tmp_path: Path) -> None:
    new = add(source, tmp_path / "d")
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert (
        new.written[1]
        .read_text(encoding="utf-8")
        .endswith("# The frozen text's hash; the build refuses a text that was changed.\n" + f"text_sha256: {digest}\n")
    )
    check_frozen(new.written[1], digest)
    with pytest.raises(DataError, match="article.txt was changed since it was frozen: expected sha256 " + digest):
        check_frozen(new.written[1], hashlib.sha256(b"other").hexdigest())


def test_entries_can_be_added_below_what_the_new_files_end_with(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "d"
    add(source, folder)
    for name, entry in (
        ("actors", "  - {id: actor:x, name: X, actor_type: state, naming: named, coder: coder:extractor}\n"),
        ("concepts", "  - {id: concept:y, label: Y, definition: Z.}\n"),
    ):
        with (folder / "build" / f"{name}.yaml").open("a", encoding="utf-8") as file:
            file.write(entry)
    registry = read_registry(folder, read_dataset(folder))
    assert (list(registry.actors), list(registry.concepts)) == (["actor:x"], ["concept:y"])


def test_a_published_folder_is_no_place_for_an_article(source: Path, tmp_path: Path) -> None:
    data = tmp_path / "harbour-news" / "data"
    data.mkdir(parents=True)
    (data / "datapackage.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        add(source, data)
    assert str(caught.value) == (
        f"{data}: this is the published data/ of {data.parent}; nothing was changed. Name the dataset's folder: "
        f"newsvoices new ARTICLE.txt {data.parent}"
    )
    assert list(tree(data)) == ["datapackage.json"]
    extracted = data.rename(tmp_path / "tables")
    with pytest.raises(UsageError) as caught:
        add(source, extracted)
    assert str(caught.value) == (
        f"{extracted} holds published tables, or what `newsvoices extract` wrote; nothing was changed. Name a dataset's "
        "folder, or a new one."
    )


def test_what_was_set_up_reads_back_once_the_publisher_is_filled_in(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "harbour-news"
    new = add(source, folder, article_id="harbour", published="2023-06-15", url="https://courier.example/1")
    info = read_dataset(folder)
    assert (info.name, info.version, info.released, info.coder_ids) == (
        "harbour-news",
        "0.1.0",
        "2023-07-01",
        ("coder:extractor",),
    )
    assert read_registry(folder, info) == Registry({}, {})
    meta = new.written[1]
    with pytest.raises(DataError) as caught:
        read_article_meta(meta)
    assert str(caught.value) == (
        f"{meta}:5: the article: `publisher` is empty. Write the actor that published the article, as in build/actors.yaml."
    )
    meta.write_text(meta.read_text(encoding="utf-8").replace("publisher:\n", "publisher: courier\n"), encoding="utf-8")
    known = read_article_meta(meta)
    assert (known["reference_date"], known["reference_basis"], known["url"]) == (
        "2023-06-15",
        "page_metadata",
        "https://courier.example/1",
    )
    article = Article("harbour", TEXT, "", known)
    coding = read_coding(new.written[2], article, lay_out(TEXT), Registry(), info)
    assert [row["origin"] for row in coding.quotes] == ["machine"]


def test_an_unknown_date_stays_unknown(source: Path, tmp_path: Path) -> None:
    meta = add(source, tmp_path / "d").written[1]
    meta.write_text(meta.read_text(encoding="utf-8").replace("publisher:\n", "publisher: x\n"), encoding="utf-8")
    known = read_article_meta(meta)
    assert known["reference_basis"] == "unknown"
    assert "reference_date" not in known


def test_a_second_article_leaves_the_dataset_as_it_is(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "d"
    add(source, folder)
    dataset = folder / "build" / "dataset.yaml"
    dataset.write_text(
        dataset.read_text(encoding="utf-8").replace(
            "coders:\n", "coders:\n  - {coder_id: coder:jane, kind: human, name: Jane}\n"
        ),
        encoding="utf-8",
    )
    before = tree(folder)
    other = tmp_path / "other.txt"
    other.write_text("Other\n\nText is here.\n", encoding="utf-8")
    new = add(other, folder)
    assert not new.new_dataset
    assert len(new.written) == 3
    assert {name: tree(folder)[name] for name in before} == before
    assert "\ncoder: coder:jane " in new.written[2].read_text(encoding="utf-8")


def test_nothing_is_overwritten(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "d"
    add(source, folder, article_id="harbour")
    before = tree(folder)
    with pytest.raises(UsageError) as caught:
        add(source, folder, article_id="harbour")
    assert str(caught.value) == (
        f"There is already an article harbour in {folder / 'seeds'}; nothing was changed. A frozen text is never "
        "replaced: give a changed text another name, and say `supersedes` in its article.yaml."
    )
    with pytest.raises(DataError) as twice:
        add(source, folder, article_id="harbour-2")
    assert str(twice.value) == (
        f"{source}: the same text is already there as harbour; nothing was changed. If another publisher carries "
        f"it, note that copy's address as related_url in {folder / 'seeds' / 'harbour' / 'article.yaml'}."
    )
    left = folder / "build" / "coding" / "harbour-3" / "draft.yaml"
    left.parent.mkdir()
    left.write_text("mine\n", encoding="utf-8")
    source.write_text("Another text.\n", encoding="utf-8")
    with pytest.raises(UsageError) as taken:
        add(source, folder, article_id="harbour-3")
    assert str(taken.value) == f"{left} is already there; nothing was changed. Move it away, or choose another name."
    left.unlink()
    left.parent.rmdir()
    assert tree(folder) == before


def test_a_failure_half_way_leaves_nothing(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "d"
    rename = Path.rename

    def full(self: Path, target: Path) -> Path:
        if target.name == "article.yaml":
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(DataError) as caught:
        add(source, folder)
    assert str(caught.value) == (
        f"{folder}: the files cannot be written (No space left on device); nothing was changed. Make room or give "
        "yourself the right to write there, and run the command again."
    )
    assert not folder.exists()


def test_an_interrupt_half_way_leaves_nothing(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def stop(self: Path, target: Path) -> Path:
        if target.name == "article.yaml":
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", stop)
    with pytest.raises(KeyboardInterrupt):
        add(source, tmp_path / "d")
    assert not (tmp_path / "d").exists()


def test_what_a_killed_run_left_is_no_obstacle(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "d"
    whole = add(source, folder)
    before = tree(folder)
    (whole.written[0]).unlink()
    (whole.written[1]).unlink()
    (folder / "seeds" / whole.article_id).rmdir()
    (folder / ".newsvoices-new").mkdir()
    (folder / ".newsvoices-new" / "0").write_text("half", encoding="utf-8")
    add(source, folder)
    assert tree(folder) == before


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "the file is empty. An article needs words"),
        (b"\xef\xbb\xbf \r\n", "the file holds only white space"),
        (b"a\0b", "NUL byte at byte 1"),
        (b"caf\xe9", "byte 0xe9 at byte 3"),
        (b"x" * 6_000_000, r"a\.txt: the file has 6,000,000 bytes; an article may have at most 5,242,880\."),
        (b"x\r\n" * 2_000_000, "the file has 6,000,000 bytes; an article may have at most"),
        (b"\xff\xfea\0", "UTF-16 byte-order mark"),
        (b"\n<html><p>We wait.</p></html>", "this is the source of a web page"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_article_is_refused_and_leaves_nothing(tmp_path: Path, content: bytes, expected: str) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(content)
    with pytest.raises(DataError, match=expected):
        add(source, tmp_path / "d")
    assert not (tmp_path / "d").exists()


def test_wrong_calls_are_answered(source: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        add(tmp_path / "none.txt", tmp_path / "d")
    assert str(caught.value) == f"{tmp_path / 'none.txt'}: there is no such file. Name the article's text file."
    (tmp_path / "nine.txt").write_text("Moe left.")
    with pytest.raises(UsageError, match=r"no such file\. Did you mean .*nine\.txt\? Name the article's text file\.$"):
        add(tmp_path / "none.txt", tmp_path / "d")
    with pytest.raises(UsageError) as caught:
        add(tmp_path, tmp_path / "d")
    assert str(caught.value) == f"{tmp_path} is a folder. Name the article's text file."
    with pytest.raises(UsageError) as caught:
        add(source, tmp_path / "d", article_id="Harbour!")
    assert str(caught.value) == (
        "The article's name 'Harbour!' cannot be used: it starts with a lower-case letter and has only lower-case "
        "letters, digits, - and _, such as port-strike."
    )
    with pytest.raises(UsageError) as caught:
        add(source, tmp_path / "d", published="6 Feb 2025")
    assert str(caught.value) == (
        "The date of publication cannot be read: '6 Feb 2025' is not an EDTF date; write 2025-02-06."
    )
    with pytest.raises(UsageError) as caught:
        add(source, tmp_path / "d", url="courier.example/port strike")
    assert str(caught.value) == (
        "The address 'courier.example/port strike' cannot be used: it begins with http:// or https:// and has no spaces, "
        "such as https://courier.example/port-strike."
    )
    assert not (tmp_path / "d").exists()


def test_a_name_that_cannot_be_one_is_replaced(tmp_path: Path) -> None:
    for name, expected in (
        ("2014.txt", "a-2014"),
        ("—.txt", "article"),
        ("harbour_fares.txt", "harbour_fares"),
        ("Łódź_Straße 2.txt", "lodz_strasse-2"),
    ):
        source = tmp_path / name
        source.write_text(f"{name}\n\nText.\n", encoding="utf-8")
        assert add(source, tmp_path / "d").article_id == expected


def test_extract_and_new_name_an_article_alike(tmp_path: Path) -> None:
    for name in ("harbour_fares", "Harbour Fares", "Øresund—Straße_7", "2014 in brief", "_x_", "é" * 70):
        source = tmp_path / f"{name}.txt"
        source.write_text(f"{name}\n\nText.\n", encoding="utf-8")
        (read,) = read_inputs([str(source)], Dates(None), BytesIO())
        assert isinstance(read, Input)
        assert add(source, tmp_path / "d").article_id == read.article_id


def test_keys_of_a_draft_keep_the_letters_under_accents(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("Fares up\n\n“No,” said Siobhán Ní Dhálaigh. “Yes,” said Paweł Łoś.\n", encoding="utf-8")
    draft = add(source, tmp_path / "d").written[2].read_text(encoding="utf-8")
    assert "{key: siobhan-ni-dhalaigh, name: Siobhán Ní Dhálaigh," in draft
    assert "{key: pawel-los, name: Paweł Łoś," in draft


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "words.csv",
            "who,what\nAda,no\n",
            "this is a table, and not the text of one article. Save the words of the article as a text file, headline "
            "first, and name that; a text whose name only looks like a table's needs another name, such as words.txt.",
        ),
        (
            "words.txt",
            '\ufeff{"text": "No."}\n{"text": "Yes."}\n',
            "this is JSON Lines, and not the text of one article. Save the words of the article as a text file, headline "
            "first, and name that.",
        ),
        (
            "words.json",
            '[\n {"text": "No."}]\n',
            "this is JSON, and not the text of one article. Save the words of the article as a text file, headline first, "
            "and name that.",
        ),
    ],
)
def test_a_file_of_data_is_no_article(tmp_path: Path, name: str, content: str, said: str) -> None:
    source = tmp_path / name
    source.write_text(content, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        add(source, tmp_path / "d")
    assert str(caught.value) == f"{source}: {said}"
    assert not (tmp_path / "d").exists()
    plain = tmp_path / "fine.txt"
    plain.write_text("[1]\n\nThe text of a note.\n", encoding="utf-8")
    assert add(plain, tmp_path / "d").article_id == "fine"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "article.txt"
    os.mkfifo(pipe)
    with pytest.raises(UsageError) as caught:
        add(pipe, tmp_path / "d")
    assert str(caught.value) == (
        f"{pipe} is not a file but a pipe or a device. Save the article as a text file, and name it."
    )


def test_articles_added_at_the_same_time_are_all_there(tmp_path: Path) -> None:
    folder, names = tmp_path / "news", ("east", "west", "south")
    running = []
    for name in names:
        (tmp_path / f"{name}.txt").write_text(f"{name}\n\n“We wait,” said Ada of {name}.\n", encoding="utf-8")
        command = [sys.executable, "-m", "newsvoices", "new", str(tmp_path / f"{name}.txt"), str(folder)]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
        running.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE))
    answers = [process.communicate(timeout=300) for process in running]
    assert [error for _, error in answers] == [b"", b"", b""]
    assert [said.count(b"a new dataset") for said, _ in answers].count(1) == 1
    for name in names:
        assert name in (folder / "seeds" / name / "article.txt").read_text(encoding="utf-8")
        assert f"article: {name}\n" in (folder / "build/coding" / name / "draft.yaml").read_text(encoding="utf-8")
    assert sorted(path.name for path in folder.iterdir()) == [".gitattributes", "build", "seeds"]


def test_an_article_is_not_added_while_another_command_works(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "_WAIT_SECONDS", 0.1)
    folder = tmp_path / "d"
    folder.mkdir()
    with alone(folder), pytest.raises(UsageError) as caught:
        adding.add_article(source, folder)
    assert str(caught.value) == (
        f"Another newsvoices command is working on {folder} at this moment. Nothing was changed. Wait until it has "
        "ended, then run this again."
    )
    assert tree(folder) == {}


def test_a_text_that_is_not_english_is_said_to_be_none(tmp_path: Path) -> None:
    source = tmp_path / "hafen.txt"
    source.write_text(
        "Der Hafen bleibt am Montag und am Dienstag zu, sagte der Minister in der Stadt.\n", encoding="utf-8"
    )
    new = adding.add_article(source, tmp_path / "d")
    assert "  note: No English sentences were found; the extractor reads English only" in adding.describe_new(new)


def test_an_article_without_a_date_is_told_what_its_draft_lacks(tmp_path):
    source = tmp_path / "fire.txt"
    source.write_text("A fire closed the harbour on Monday. Ada Brennock said nobody was hurt.\n", encoding="utf-8")
    said = adding.describe_new(adding.add_article(source, tmp_path / "d"))
    assert (
        "  note: no date of publication was given, so that the draft makes no dates of words such as “on Monday”. To have "
        "it do so, delete seeds/fire and build/coding/fire, and run this again with --published DATE\n"
    ) in said
    assert " and save it as final.yaml beside it, with yourself as its coder.\n" in said
    dated = adding.add_article(source, tmp_path / "e", published="2024-05-02")
    assert "note: no date" not in adding.describe_new(dated)


def test_a_new_dataset_beside_one_of_nearly_its_name_is_told(tmp_path):
    source = tmp_path / "harbours.txt"
    source.write_text("A fire closed the harbour. Ada Brennock said nobody was hurt.\n", encoding="utf-8")
    (tmp_path / "harbors").mkdir()  # no dataset
    first = adding.add_article(source, tmp_path / "harbours", published="2024")
    assert first.notes == ()
    again = adding.add_article(source, tmp_path / "harbuors", published="2024")
    assert again.notes == (f"this is a new dataset, and there is another of nearly that name, {tmp_path / 'harbours'}",)
    second = tmp_path / "quay.txt"
    second.write_text("A fire closed the quay. Ada Brennock said nobody was hurt.\n", encoding="utf-8")
    assert adding.add_article(second, tmp_path / "harbuors", published="2024").notes == ()


def test_a_failed_addition_leaves_no_folder(source: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no such file"):
        adding.add_article(tmp_path / "none.txt", tmp_path / "a/b")
    assert not (tmp_path / "a").exists()
    with pytest.raises(UsageError) as caught:
        adding.add_article(source, source)
    assert str(caught.value) == f"{source} is a file, not a folder. Name a folder for the dataset."


ACTORS = """\
coder: coder:jo
actors:
  - {id: actor:ada-brennock, name: Ada Brennock, actor_type: person, naming: named, sector: JRN}
  - {id: actor:ada, name: Ada, actor_type: person, naming: named, sector: JRN}
  - {id: actor:olaf-lund, name: Olaf Lund, actor_type: person, naming: named, sector: JRN}
  - {id: actor:courier, name: The Courier, actor_type: organization, naming: named, sector: JRN}
"""
BODY = "The harbour of Calvenny was shut on Monday, the board said.\n\nNobody knows for how long it will be shut.\n"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Ada Brennock", "ada-brennock"),
        ("BY ADA BRENNOCK", "ada-brennock"),
        ("By Ada Brennock, political editor", "ada-brennock"),
        ("By Ada Brennock, Reuters", "ada-brennock"),
        ("By Ada Brennock and Olaf Lund", None),
        ("By Ada Brennock, Per Moe", None),
        ("By Ada Brennock with Per Moe", None),
        ("By Ada Brennock in Calvenny and Per Moe in Selma", None),
        ("By Ada Brennock in Calvenny and Selma", "ada-brennock"),
        ("By Ada Brennockson", None),
        ("By Per Moe", None),
    ],
)
def test_the_author_is_the_registered_person_of_the_byline(tmp_path: Path, byline: str, author: str | None) -> None:
    (tmp_path / "one.txt").write_text("Harbour Open\n\n" + BODY, encoding="utf-8")
    (tmp_path / "two.txt").write_text(f"Harbour Shut\n\n{byline}\n\n{BODY}", encoding="utf-8")
    folder = tmp_path / "d"
    add(tmp_path / "one.txt", folder)
    dataset = folder / "build" / "dataset.yaml"
    text = dataset.read_text(encoding="utf-8")
    dataset.write_text(
        text.replace("coders:", "coders:\n  - {coder_id: 'coder:jo', kind: human, name: Jo}"), encoding="utf-8"
    )
    (folder / "build" / "actors.yaml").write_text(ACTORS, encoding="utf-8")
    meta = add(tmp_path / "two.txt", folder).written[1].read_text(encoding="utf-8")
    said = f"# Who wrote it, as in build/actors.yaml; empty where it is unsigned.\n# The text says: {byline}\nauthor:"
    assert said + (f" {author}\n" if author else " \n") in meta


def test_a_closing_line_says_who_wrote_an_article_too(tmp_path: Path) -> None:
    lines = ["Ada Brennock is a Courier contributor in Calvenny and Selma.", "Edited by Olaf Lund"]
    registry = Registry(
        {
            f"actor:{n.split()[0].lower()}": {"name": n, "actor_type": "person", "naming": "named"}
            for n in ("Ada Brennock", "Olaf Lund")
        }
    )
    assert find_author(lines, registry) == "actor:ada"
    assert find_author(["By Ada Brennock", "By Olaf Lund"], registry) is None
    assert find_author(["By Ada Brennock, Senior Harbour Correspondent"], registry) == "actor:ada"
    assert find_author(["By Ada Brennock", "Olaf Lund contributed to this report."], registry) == "actor:ada"
    assert find_author(["By Ada Brennock; editing by Olaf Lund"], registry) == "actor:ada"
    assert find_author(["Additional reporting by Ada Brennock", "Edited by Olaf Lund"], registry) is None


BYLINE = "Harbour Shut\n\n{}\n\n“We will wait,” Ada Brennock said on Monday, 1 May 2023.\n"
OTHER = (
    "{} was given as date of publication, but the text says “{}”. Should that be right, delete {} and "
    "{}, and run this again with --published 2025-03-03"
)


@pytest.mark.parametrize(
    "line",
    [
        "By Lena Ozols, 3 March 2025", "By Lena Ozols | Mar. 3, 2025 10:12", "March 3rd, 2025", "Published: 2025-03-03",
    ],
)  # fmt: skip
@pytest.mark.parametrize("published", ["2025-12-03", "2025-12", "2024"])
def test_a_date_at_the_byline_far_from_the_one_given_is_told(tmp_path: Path, line: str, published: str) -> None:
    path = tmp_path / "h.txt"
    path.write_text(BYLINE.format(line), encoding="utf-8")
    folder = tmp_path / "d"
    told = OTHER.format(published, line, folder / "seeds/h", folder / "build/coding/h")
    assert add(path, folder, published=published).notes == (told,)


def test_a_date_at_the_byline_at_the_end_of_all_years_is_told_too(tmp_path: Path) -> None:
    path = tmp_path / "h.txt"
    path.write_text(BYLINE.format("By Lena Ozols, 31 December 9999"), encoding="utf-8")
    assert "“By Lena Ozols, 31 December 9999”" in add(path, tmp_path / "d", published="2025-12-03").notes[0]


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("By Lena Ozols, 3 March 2025", "2025-03-10"),
        ("By Lena Ozols, 3 March 2025", "2025-02-24"),
        ("By Lena Ozols, 3 March 2025", "2025-03"),
        ("By Lena Ozols, 3 March 2025", "2025"),
        ("By Lena Ozols, 3 March 2025 (updated 1 December 2025)", "2025-12-03"),
        ("By Lena Ozols, 3/4/2025", "2025-12-03"),
        ("By Lena Ozols", "2025-12-03"),
        ("The port has stood still since 3 March 2025.", "2025-12-03"),
    ],
)
def test_a_near_date_one_of_several_or_one_in_a_sentence_is_not(tmp_path: Path, line: str, published: str) -> None:
    path = tmp_path / "h.txt"
    path.write_text(BYLINE.format(line), encoding="utf-8")
    assert add(path, tmp_path / "d", published=published).notes == ()


def test_the_metadata_ask_to_correct_what_is_filled_in(source: Path, tmp_path: Path) -> None:
    text = add(source, tmp_path / "d").written[1].read_text(encoding="utf-8")
    assert text.splitlines()[0].endswith("Leave empty what you do not know; correct what is filled in.")
    assert "\ngenre: news\n" in text
