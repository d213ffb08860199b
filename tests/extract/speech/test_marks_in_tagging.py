"""An article of our own in every convention of marks: who said what must not depend on how it is printed."""

import pytest

from newsvoices.extractor.attributions import find_attributions
from newsvoices.text import lay_out

Row = tuple[str | None, list[str]]


def speech(text: str) -> list[Row]:
    """Sources with their contents, without the marks themselves."""
    return [
        (
            text[slice(*row.source)] if row.source else None,
            [text[a:b].strip("“”\"‘’'«»„‚\u00a0 ,.") for a, b in row.contents],
        )
        for row in find_attributions(text, lay_out(text))
    ]


ARTICLE = """{o}We will not sell the harbour,{c} Mayor Ann Moe said on Monday.

{o}The offer is {i}a joke{j},{c} she added. {o}Nobody here takes it seriously.{c}

Karl Berg, a fisherman, said that the harbour was not the mayor’s to sell.

{o}My family{a}s boats have been here since the {a}60s,{c} he told reporters, {o}and they will stay.{c}"""

EXPECTED: list[Row] = [
    ("Mayor Ann Moe", ["We will not sell the harbour"]),
    ("she", ["The offer is |a joke|", "Nobody here takes it seriously"]),
    ("Karl Berg, a fisherman,", ["that the harbour was not the mayor’s to sell"]),
    ("he", ["My family*s boats have been here since the *60s", "and they will stay"]),
]
CONVENTIONS = {
    "curly": ("“", "”", "‘", "’", "’"),
    "straight": ('"', '"', "'", "'", "'"),
    "british": ("‘", "’", "“", "”", "’"),
    "straight single": ("'", "'", '"', '"', "'"),
    "guillemets": ("«", "»", "‹", "›", "’"),
    "spaced guillemets": ("«\u00a0", "\u00a0»", "“", "”", "’"),
    "german": ("„", "“", "‚", "‘", "’"),
    "wire": ("''", "''", "'", "'", "'"),
}


@pytest.mark.parametrize("name", CONVENTIONS)
def test_every_convention_gives_the_same_attributions(name: str) -> None:
    o, c, i, j, a = CONVENTIONS[name]
    text = ARTICLE.format(o=o, c=c, i=i, j=j, a=a)
    strip = "“”\"‘’'«»„‚‹›\u00a0 ,."
    expected = [
        (s, [x.replace("*", a).replace("|a joke|", f"{i}a joke{j}").strip(strip) for x in r]) for s, r in EXPECTED
    ]
    assert [(s, [x.strip(strip) for x in r]) for s, r in speech(text)] == expected


def test_speech_that_runs_on_without_closing_marks_stays_with_its_speaker() -> None:
    text = "“We lose the harbour,” Moe said. “We lose it all.\n\n“And nobody will give it back to us."
    assert speech(text) == [
        ("Moe", ["We lose the harbour", "We lose it all", "And nobody will give it back to us"]),
    ]


def test_one_bad_mark_costs_its_own_paragraph_only() -> None:
    good = "“We will not sell the harbour,” Mayor Ann Moe said on Monday.\n\nPer Berg said that the harbour was lost."
    expected = speech(good)
    for bad in ("He left “in a hurry.", "He left in a hurry” and ran.", 'He paid 12" for it', "“ ” ’ ‘ “"):
        assert [row for row in speech(f"{good}\n\n{bad}\n\n{good}") if row in expected] == expected * 2


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Ann Moe: “We lose it all here.”", ("Ann Moe", ["We lose it all here"])),
        ("ANN MOE: “We lose it all here.", ("ANN MOE", ["We lose it all here"])),
        ("“ANN MOE: We lose it all here.", ("ANN MOE", ["We lose it all here"])),
        ("“We lose it all here.” — Ann Moe", ("Ann Moe", ["We lose it all here"])),
    ],
)
def test_transcripts_and_mottoes_name_their_speakers(text: str, row: Row) -> None:
    assert speech(text) == [row]


def test_nothing_is_made_of_marks_alone() -> None:
    for text in ("“”", "“ ” “ ”", "'", '""""', "‘’’‘ »«"):
        assert speech(text) == []
