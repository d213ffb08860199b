"""Whatever is wrong with an input: one clear message, exit status 1 or 2, no traceback, nothing changed."""

import hashlib
import shutil
from pathlib import Path

import pytest

SEED, META = "seeds/ferry-fares/article.txt", "seeds/ferry-fares/article.yaml"
FINAL, LEDGER = "build/coding/ferry-fares/final.yaml", "build/ids/ferry-fares.csv"
DATASET, ACTORS, CONCEPTS = "build/dataset.yaml", "build/actors.yaml", "build/concepts.yaml"
A = "build/coding/ferry-fares/a.yaml"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "there is no such file. Put the article's plain text there."),
        (b"", "the file is empty. An article needs words: put its plain text in this file."),
        (b" \n\t\n", "the file holds only white space."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "NUL byte at byte 8, line 3; the file looks binary"),
        (b"caf\xe9 closed\n", "byte 0xe9 at byte 3, line 1 is not UTF-8"),
        ("caf\u00e9".encode("utf-16"), "the file begins with a UTF-16 byte-order mark"),
        (b"one\x00two\n", "NUL byte at byte 3, line 1"),
        (
            b"one\r\ntwo\r\n",
            "CRLF line end at byte 3, line 1; a frozen article has LF line ends; import it with `newsvoices",
        ),
        (
            b"\xef\xbb\xbfone\n",
            "the file begins with a byte-order mark, which a frozen article may not have; import it",
        ),
        (b"one\x07two\n", "control character U+0007 at byte 3, line 1"),
        (b"a" * 50_000_000, "the file has 50,000,000 bytes; an article may have at most 5,242,880."),
    ],
    ids=["missing", "empty", "blank", "binary", "latin-1", "utf-16", "nul", "crlf", "bom", "bell", "50-mb"],
)
def test_a_seed_that_is_no_article(built, content, message):
    (built / SEED).unlink()
    if content is not None:
        (built / SEED).write_bytes(content)
    said = built.refuses()
    assert said.startswith(f"{SEED}: ")
    assert message in said
    assert said.count("\n") == 1


def test_a_seed_that_is_a_folder(built):
    (built / SEED).unlink()
    (built / SEED).mkdir()
    assert built.refuses().startswith(f"{SEED}: this is not a file.")


BOMB = "a: &a [x, x]\n" + "".join(f"{c}: &{c} [*{p}, *{p}]\n" for p, c in zip("abcdefgh", "bcdefghi", strict=True))


@pytest.mark.parametrize("name", [DATASET, ACTORS, CONCEPTS, META, FINAL, A])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", ":1:1: the file is empty; it must hold keys with values (`key: value`). `newsvoices new` writes"),
        (b"- a\n- b\n", ":1:1: the file must be keys with values (`key: value`), but it starts with a list."),
        (b"name: 'never closed\n", ":1:7: the quotation mark ' that opens here is never closed."),
        (b"a: [1, 2\nb: 3\n", "the bracket [ opened at line 1 is not closed"),
        (b"a: 1\na: 2\n", ":2:1: the key `a` occurs twice in the same mapping (first at line 1)."),
        (b"a: !!python/object/apply:os.system [ls]\n", ":1:4: the tag !!python/object/apply:os.system is not allowed"),
        (BOMB.encode(), ":1:4: the anchor &a is not allowed."),
        (b"a: " + b"[" * 1_000_000, "lists and mappings are nested more than 20 deep here"),
        (
            b"a: " + b"x" * 6_000_000,
            ": the file has 6,000,003 bytes; a file written by a person has at most 5,000,000.",
        ),
        (b"a: caf\xe9\n", ":1:7: byte 0xe9 is not UTF-8."),
        (b"a: b\x00c\n", ":1:5: a NUL character is not allowed in a YAML file."),
        (b"nonsense: 1\n", "nonsense"),
    ],
    ids=[
        "empty",
        "list",
        "quote",
        "bracket",
        "twice",
        "tag",
        "laughs",
        "deep",
        "huge",
        "latin-1",
        "nul",
        "unknown-key",
    ],
)
def test_a_yaml_file_that_is_malformed_or_a_bomb(built, name, content, message):
    (built / name).write_bytes(content)
    said = built.refuses()
    assert said.startswith(name)
    assert message in said
    assert len(said) < 8000


@pytest.mark.parametrize(
    ("name", "old", "new", "messages"),
    [
        (FINAL, "words: raised the ferry fares", "words: raised the fery fares", ["raised the fery fares", "raised the ferry fares"]),
        (FINAL, "words: council, actor: council", "words: the, actor: council", ["the", "article.txt:7"]),
        (FINAL, "begins: Tom Reyes disagreed", "begins: Tim Reyes disagreed", ["no paragraph begins with", "Tom Reyes disagreed"]),
        (FINAL, "status: actual", "status: actualy", ["`status`", "actualy", "actual"]),
        (FINAL, "actor: tom-reyes, mention_type: NAM", "actor: tom-reys, mention_type: NAM", ["tom-reys", "tom-reyes"]),
        (FINAL, "concept: fares-needed", "concept: fares-neded", ["fares-neded", "fares-needed"]),
        (FINAL, "certainty: certain", "certanty: certain", ["certanty", "certainty"]),
        (FINAL, "article: ferry-fares", "article: fery-fares", ["fery-fares", "ferry-fares"]),
        (FINAL, "coder: coder:lm\n", "coder: coder:ln\n", ["coder:ln", "coder:lm"]),
        (FINAL, "quote: q-boats", "quote: q-boat", ["q-boat", "q-boats"]),
        (FINAL, "agreement: true", "agreement: perhaps", ["agreement", "perhaps", "true"]),
        (FINAL, "2024-03-04", "4 March", ["date_as_printed", "4 March"]),
        (FINAL, "id: ferry-fares:c00127\n", "id: ferry-fares:c00079\n", ["the id `ferry-fares:c00079` occurs twice"]),
        (FINAL, "id: ferry-fares:c00127\n", "id: ferry-fares:c00128\n", ["`ferry-fares:c00128` is not in the ledger", LEDGER]),
        (FINAL, "id: ferry-fares:c00127\n", "id: ferry-fares:q00126\n", ["the id `ferry-fares:q00126` cannot belong to a claim"]),
        (FINAL, "key: q-boats", "key: q-choice", ["q-choice"]),
        (FINAL, "      - {words: Tom Reyes disagreed., why: announces the speech that follows}\n", "", ["not accounted for", "Tom Reyes disagreed."]),
        (DATASET, "version: 0.1.0", "version: v0.1", ["version", "0.1.0"]),
        (DATASET, "article: ferry-fares", "article: fery-fares", ["there is no article `fery-fares` in seeds/", "ferry-fares"]),
        (DATASET, "begins: “We had no", "begins: “We have no", ["`worked_paragraph`: no paragraph begins with", "“We had no choice"]),
        (DATASET, "kind: language_model", "kind: oracle", ["oracle", "language_model"]),
        (ACTORS, "sector: JRN", "sector: PRESS", ["PRESS", "JRN"]),
        (ACTORS, "actors:\n", "actors:\n  - {id: actor:courier, name: Twice, actor_type: person, naming: named}\n", ["the id `actor:courier` occurs twice"]),
        (CONCEPTS, "id: concept:fares-needed", "id: fares needed", ["fares needed", "concept:"]),
        (META, "publisher: courier", "publisher: curier", ["`publisher` is `curier`, which is not in build/actors.yaml"]),
        (META, "genre: news", "genre: rumour", ["rumour", "news"]),
        (META, "published: 2024-03-06", "published: 2024-13-06", ["2024-13-06"]),
        (LEDGER, "id,table", "ident,table", [":1: this is not a ledger: its columns are ident, table"]),
        (LEDGER, ",active,", ",alive,", [":2: this is not a ledger: the status is 'alive'; allowed: active, retired"]),
        (LEDGER, "ferry-fares:a00098", "ferry-fares:a00028", [":3: this is not a ledger: the id ferry-fares:a00028 occurs twice"]),
        (LEDGER, ",island council,", ',"island council,', ["this is not a ledger"]),
    ],
)  # fmt: skip
def test_a_wrong_value_is_answered_with_file_value_and_what_is_allowed(built, name, old, new, messages):
    built.change(name, old, new)
    said = built.refuses()
    assert name in said.splitlines()[0]
    for message in messages:
        assert message in said


def test_files_that_do_not_depend_on_each_other_are_all_told_at_once(built):
    built.change(ACTORS, "naming: named", "naming: nmaed")
    built.change(CONCEPTS, "label:", "lable:")
    built.change(META, "genre: news", "genre: new")
    (built / "seeds/bridge-toll/article.txt").write_bytes(b"caf\xe9 closed\n")
    said = built.refuses()
    places = ["build/actors.yaml:6: ", "build/concepts.yaml:3: ", f"{META}:5: ", "seeds/bridge-toll/article.txt: "]
    assert sorted(line.partition(": ")[0] + ": " for line in said.splitlines()) == sorted(places)
    built.change(ACTORS, "naming: nmaed", "naming: named")
    built.change(CONCEPTS, "lable:", "label:")
    built.change(FINAL, "function: attribution", "function: attribtion")
    said = built.refuses()
    assert [place for place in (*places, f"{FINAL}:") if place in said] == [*places[2:], f"{FINAL}:"]


def test_names_that_cannot_be_and_a_worked_paragraph_that_is_none_are_told_with_the_rest(built):
    for name in ("Ferry Fares", "Übersee"):
        shutil.copytree(built / "seeds/ferry-fares", built / "seeds" / name)
    for name in ("ferry-fare", "bridge"):
        (built / "build/coding" / name).mkdir()
    for name in ("c.yaml", "final.yml"):
        (built / FINAL).with_name(name).write_text("format: 1\n", encoding="utf-8")
    built.change(META, "genre: news", "genre: new")
    built.change(DATASET, "begins: “We had no", "begins: “We have no")
    said = built.refuses().splitlines()
    lines = (built / DATASET).read_text(encoding="utf-8").splitlines()
    line = lines.index("  begins: “We have no choice") + 1
    starts = [
        "seeds/Ferry Fares: an article's folder is named after its id, and 'Ferry Fares' cannot be one: ",
        "seeds/Übersee: an article's folder is named after its id, and 'Übersee' cannot be one: ",
        "build/coding/bridge is the coding of an article that does not exist: ",
        "build/coding/ferry-fare is the coding of an article that does not exist: ",
        "build/coding/ferry-fares/c.yaml: the build reads no file of this name. ",
        "build/coding/ferry-fares/final.yml: the build reads no file of this name. ",
        f"{META}:5: `genre` is `new`",
        f"build/dataset.yaml:{line}: `worked_paragraph`: no paragraph begins with",
    ]
    for start in starts:
        assert sum(line.startswith(start) for line in said) == 1, start


def test_all_that_a_coding_says_wrongly_of_who_decided_is_told_at_once(built):
    draft = built / "build/coding/ferry-fares/draft.yaml"
    draft.write_text(
        "format: 1\narticle: ferry-fares\ncoder: coder:lm\nactors:\n"
        "  - {key: gull, name: Gull, actor_type: person, naming: named, origin: machine}\n",
        encoding="utf-8",
    )
    row = "  - {key: gull, name: Ada Gull, actor_type: person, naming: named, origin: confirmed}\n"
    built.change(FINAL, "\nactors:\n", f"\nactors:\n{row}")
    built.change(FINAL, "coder: coder:lm", "blind_to: 999\ncoder: coder:extractor")
    said = built.refuses().splitlines()
    assert len(said) == 3
    assert said[0].startswith(f"{FINAL}: `blind_to` is `999`, and this extractor is version ")
    assert ", which says that somebody decided; but " in said[1]
    assert "`origin` is confirmed, but draft.yaml (line 5) has another `name`. " in said[2]


def test_a_changed_text_is_told_before_the_coding_that_no_longer_fits_it(built):
    meta = built / META
    text = (built / SEED).read_text(encoding="utf-8")
    frozen = hashlib.sha256(text.encode()).hexdigest()
    meta.write_text(f"{meta.read_text(encoding='utf-8')}text_sha256: {frozen}\n", encoding="utf-8")
    (built / SEED).write_text(text.replace("a", "e"), encoding="utf-8")
    said = built.refuses()
    assert said.startswith(f"{SEED} was changed since it was frozen: expected sha256 {frozen}, found ")
    assert said.count("\n") == 1


def test_an_origin_is_held_against_the_draft_beside_the_coding(built):
    draft = built / "build/coding/ferry-fares/draft.yaml"
    text = (built / FINAL).read_text(encoding="utf-8")
    draft.write_text(
        "format: 1\narticle: ferry-fares\ncoder: coder:lm\nactors:\n"
        "  - {key: gull, name: Gull, actor_type: person, naming: named, origin: machine}\n",
        encoding="utf-8",
    )
    row = "  - {key: gull, name: Ada Gull, actor_type: person, naming: named, origin: confirmed}\n"
    (built / FINAL).write_text(text.replace("\nactors:\n", f"\nactors:\n{row}"), encoding="utf-8")
    line = text[: text.index("\nactors:\n")].count("\n") + 3
    assert built.refuses() == (
        f"{FINAL}:{line}: `origin` is confirmed, but draft.yaml (line 5) has another `name`. Write amended, or restore what "
        "it has.\n"
    )
    built.change(META, "genre: news", "genre: new")  # whose the author's claims are may stand in what is wrong
    said = built.refuses()
    assert said.startswith(f"{META}:5: `genre` is `new`")
    assert "`origin`" not in said
    built.change(META, "genre: new", "genre: news")
    draft.write_text("no draft any more", encoding="utf-8")
    assert "Rows per table:" in built.builds()


def test_a_coding_on_which_the_extractor_decides_is_refused(built):
    built.change(FINAL, "coder: coder:lm", "coder: coder:extractor")
    said = built.refuses()
    assert said.startswith(
        f"{FINAL}:7: `origin` is added (left out, it is added), which says that somebody decided; but "
    )
    assert said.endswith(
        "as listed in build/dataset.yaml (one of: coder:lm, coder:lm-b); or leave the origin machine.\n"
    )


def test_an_article_that_is_not_filled_in_can_be_left_out(built):
    new, coding = built / "seeds" / "port-strike", built / "build" / "coding" / "port-strike"
    (built / "port-strike.txt").write_text("Port strike\n\nDockers walked out on Monday.\n", encoding="utf-8")
    assert built.run("new", built / "port-strike.txt", built.folder).status == 0
    assert built.refuses() == (
        "seeds/port-strike/article.yaml:5: the article: `publisher` is empty. Write the actor that published the article, "
        "as in build/actors.yaml.\n  (To build without port-strike until then, put _ before its folder's name in seeds/ "
        "and, if it is there, in build/coding/.)\n"
    )
    new.rename(new.with_name("_port-strike"))
    coding.rename(coding.with_name("_port-strike"))
    assert "Rows per table:" in built.builds()


def test_an_anchor_that_occurs_twice_quotes_both_places(built):
    built.change(SEED, "wasted the money.", "wasted the money. The council wasted time.")
    said = built.refuses()
    assert "final.yaml:" in said
    assert "`words`" in said or "council" in said


def test_an_unreadable_ledger(built):
    (built / LEDGER).write_bytes(b"\xff\xfe\x00")
    said = built.refuses()
    assert said.startswith(f"{LEDGER}: the ledger cannot be read (")
    assert "Restore it from version control." in said


def test_a_coding_without_its_article(built):
    shutil.copytree(built / "build/coding/ferry-fares", built / "build/coding/ferry-fare")
    said = built.refuses()
    assert said == (
        "build/coding/ferry-fare is the coding of an article that does not exist: seeds/ has bridge-toll, ferry-fares. "
        "Rename or remove the folder, or add the article.\n"
    )


@pytest.mark.parametrize("name", ["final.yml", "Final.yaml", "c.yaml"])
def test_a_coding_file_of_a_name_that_nobody_reads(built, name):
    (built / FINAL).with_name(name).write_text("format: 1\n", encoding="utf-8")
    assert f"{name}: the build reads no file of this name. A coding folder holds final.yaml, " in built.refuses()


def test_a_coding_file_that_is_a_folder(built):
    (built / A).mkdir()
    assert built.refuses(status=2) == (
        f"{A}: the file cannot be read (Is a directory). A folder stands where a file is needed: move it away, or name a "
        "file.\n"
    )


def test_an_article_without_metadata(built):
    (built / META).unlink()
    assert built.refuses(status=2) == f"{META}: there is no such file. Check the name, or create it.\n"


def test_an_article_whose_folder_cannot_be_an_id(built):
    shutil.copytree(built / "seeds/ferry-fares", built / "seeds/Ferry Fares")
    said = built.refuses()
    assert said.startswith(
        "seeds/Ferry Fares: an article's folder is named after its id, and 'Ferry Fares' cannot be one"
    )


@pytest.mark.parametrize("empty", [False, True])
def test_no_seeds(built, empty):
    shutil.rmtree(built / "seeds")
    if empty:
        (built / "seeds").mkdir()
    built.change(DATASET, "worked_paragraph:\n  article: ferry-fares\n  begins: “We had no choice\n", "")
    said = built.refuses()
    assert said.startswith("seeds holds no article. Add one with `newsvoices new ARTICLE.txt ")
    assert said.count("\n") == 1


def test_a_folder_that_is_none(built, tmp_path):
    plain = tmp_path / "plain"
    plain.mkdir()
    (tmp_path / "file").write_text("x")
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    for name, message in (
        ("plain", " is not a dataset: it has no build/dataset.yaml. Name a dataset's folder, or make one with "),
        ("file", " is a file, not a folder. Name a dataset's folder, or make one with "),
        ("absent", " does not exist. Name a dataset's folder, or make one with "),
        ("circle", ""),
        ("n" * 300, ": this folder cannot be opened ("),
    ):
        said = built.run("build", tmp_path / name)
        assert said.status == 2, said
        assert said.err.startswith(f"newsvoices: {tmp_path / name}{message}")
        assert "Traceback" not in said.err
    assert list(plain.iterdir()) == []


def test_a_schema_file_that_is_no_table_schema(built, tmp_path, start):
    root = Path(__file__).parents[2]
    checkout = tmp_path / "checkout"
    shutil.copytree(root / "src", checkout / "src")  # with what is compiled already
    shutil.copytree(root / "schema", checkout / "schema")
    before = built.hashes()
    claims = checkout / "schema" / "claims.json"
    whole = claims.read_text(encoding="utf-8")
    for content, message in (
        ("{", ": line 1, column 2: not JSON"),
        (whole.replace('"type": "string"', '"type": "text"', 1), "has the type 'text'; allowed: "),
    ):
        claims.write_text(content, encoding="utf-8")
        said = start("build", built.folder, PYTHONPATH=str(checkout / "src"), PYTHONDONTWRITEBYTECODE="1")
        assert (said.returncode, said.stdout) == (1, "")
        assert said.stderr.startswith(f"newsvoices: {claims}")
        assert message in said.stderr
        assert "A table's file must be a Table Schema" in said.stderr
        assert "Traceback" not in said.stderr
    assert built.hashes() == before
