"""An article may contain anything: tables keep it verbatim, and nothing that is generated runs it."""

import json
import re
import xml.etree.ElementTree as ET
import zipfile

import openpyxl
import pyarrow.parquet as pq
import pytest

FORMULA = '=HYPERLINK("http://evil.example","Fares")'
SCRIPT = "<script>alert(1)</script> & <img src=x onerror=alert(2)>"
ODD = "\u202eevil\u202c \u2066x\u2069 \U0001d505oats \U0001f6a2 one\u2028two | pipe `code` [link](http://evil.example)"
TEXT = f"""\
{SCRIPT} Shuts the Port

{FORMULA} stood on the wall.

“{ODD} {SCRIPT},” Mara Lind told the Courier. “@SUM(A1) is +44 and -1.”
"""
WORDS = json.dumps(f"“{ODD} {SCRIPT},”", ensure_ascii=False).replace("\u2028", "\\u2028")
CODING = f"""\
format: 1
article: hostile
coder: coder:lm
actors:
  - {{key: mara, name: Mara Lind, actor_type: person, naming: named, role: '=cmd|calc'}}
paragraphs:
  - begins: <script>alert(1)</script>
    nothing:
      - {{words: '{SCRIPT} Shuts the Port', why: '=1+1 <script>alert(3)</script>'}}
  - begins: '=HYPERLINK('
    rejected:
      - {{table: quotes, words: '"http://evil.example"', why: code}}
      - {{table: quotes, words: '"Fares"', why: code}}
    events:
      - key: e-stood
        words: '{FORMULA} stood on the wall'
        label: "=HYPERLINK() | stands on <b>the wall</b>"
        status: actual
        date_basis: none
        plover_type: NONE
        actors: [mara]
  - begins: “\u202eevil
    mentions:
      - {{words: Mara Lind, actor: mara, mention_type: NAM}}
    quotes:
      - key: q-one
        words: {WORDS}
        function: attribution
        form: direct
        mode: speech
        speaker: mara
        source: Mara Lind
        cue: told
      - key: q-two
        words: “@SUM(A1) is +44 and -1.”
        continues: q-one
        function: attribution
    claims:
      - key: c-sum
        words: '@SUM(A1) is +44 and -1'
        proposition: '@SUM(A1) is <script>alert(4)</script>'
        claim_type: fact
        certainty: certain
        voice: reported
        quote: q-two
        concept: fares-needed
        agreement: true
"""


@pytest.fixture
def hostile(built):
    seed = built / "seeds/hostile"
    seed.mkdir()
    (seed / "article.txt").write_text(TEXT, encoding="utf-8", newline="")
    (seed / "article.yaml").write_bytes((built / "seeds/ferry-fares/article.yaml").read_bytes())
    coding = built / "build/coding/hostile/final.yaml"
    coding.parent.mkdir()
    coding.write_text(CODING, encoding="utf-8", newline="")
    built.change(
        "build/dataset.yaml", "article: ferry-fares\n  begins: “We had", "article: hostile\n  begins: “\u202eevil #"
    )
    text = (built / "build/dataset.yaml").read_text(encoding="utf-8")
    (built / "build/dataset.yaml").write_text(text.split(" #")[0] + "\n", encoding="utf-8")
    return built


def test_hostile_text_is_kept_verbatim_listed_and_never_run(hostile):
    said = hostile.builds()

    # The cells that a spreadsheet would run are listed with table, row, column and value.
    assert "cells begin like a spreadsheet formula; the workbook holds text as text, and a CSV is safe when" in said
    assert f"  events hostile:e{TEXT.index(FORMULA):05d} text: {FORMULA + ' stood on the wall'!r}" in said
    assert "  claims hostile:c" in said
    assert "  actors hostile:a" in said

    # Tables and text keep every character.
    assert (hostile / "data/texts/hostile.txt").read_bytes() == TEXT.encode()
    quotes = {row["quote_id"]: row for row in hostile.rows("quotes")}
    quote = next(row for row in quotes.values() if ODD in row["text"])
    assert quote["text"] == f"“{ODD} {SCRIPT},”"
    parquet = {row["quote_id"]: row for row in pq.read_table(hostile / "data/quotes.parquet").to_pylist()}
    assert parquet[quote["quote_id"]]["text"] == quote["text"]
    event = next(row for row in hostile.rows("events") if row["article_id"] == "hostile")
    assert event["text"] == f"{FORMULA} stood on the wall"

    # The workbook holds text cells only: no formula, no link into the article.
    book = openpyxl.load_workbook(hostile / "data/island-news.xlsx")
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", (sheet.title, cell.coordinate, cell.value)
                assert cell.hyperlink is None or "evil" not in str(cell.hyperlink.target)
    with zipfile.ZipFile(hostile / "data/island-news.xlsx") as archive:
        for name in archive.namelist():
            assert b"<f>" not in archive.read(name)
            assert b"<script" not in archive.read(name)

    # Pictures are well-formed and hold no element that runs or loads anything.
    for picture in (hostile / "data/pictures").iterdir():
        for element in ET.parse(picture).iter():
            assert element.tag.rpartition("}")[2] not in {"script", "foreignObject", "image", "a", "use"}
            assert not any(name.lower().startswith("on") or name.endswith("href") for name in element.attrib)

    # The codebook shows the text, but no HTML that a Markdown reader would pass on, no link of the article's.
    codebook = (hostile / "data/codebook.md").read_text(encoding="utf-8")
    assert "alert(1)" in codebook
    assert "<script" not in codebook
    assert "<img" not in codebook
    assert re.search(r"(?<!\\)\]\(http://evil", codebook) is None

    # And it is all found again as it was.
    assert hostile.run("verify", "--dataset", hostile.folder).status == 0
    assert hostile.run("validate", hostile.folder).status == 0
    shown = hostile.run("show", quote["quote_id"], "--dataset", hostile.folder)
    assert shown.status == 0
    assert "left untouched" in hostile.builds()
