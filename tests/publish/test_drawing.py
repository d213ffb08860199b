import math
import re
import xml.etree.ElementTree as ET

import pytest

from newsvoices.publish.draw_debate import draw_debate
from newsvoices.publish.draw_row import draw_row
from newsvoices.publish.stances import tabulate_stances
from newsvoices.publish.svg import Canvas, break_word, text_width, wrap

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert(1)</script> & \"'`|]]> \u202eevil\u2066 \x00\x1b\ufffe \ud800 𝔸😀 e\u0301\n# x"


def _texts(svg):
    return ["".join(node.itertext()) for node in ET.fromstring(svg).iter(f"{SVG}text")]


# Letters, and their widths in Helvetica's own metrics at 1000 pixels.
@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("Hello", 722 + 556 + 222 + 222 + 556),
        ("WAY", 944 + 667 + 667),
        ("iii", 666),
        ("1,234.50", 6 * 556 + 2 * 278),
        ("“a”", 333 + 556 + 333),
        ("É", 667),
        ("e\u0301", 556),
        ("\u202e\u200b", 0),
        ("漢字", 2000),
        ("😀", 1000),
        ("", 0),
    ],
)
def test_widths_are_those_of_helvetica(text, width):
    assert text_width(text, 1000) == pytest.approx(width)
    assert text_width(text, 500) == pytest.approx(width / 2)


def test_bold_is_wider():
    assert text_width("bold", 14, bold=True) > text_width("bold", 14)


def test_words_are_wrapped_and_none_is_lost():
    text = "Kazakstan has chosen the slippery slope of partnership with its neighbour"
    lines = wrap(text, 13, 120)
    assert " ".join(lines) == text
    assert all(text_width(line, 13) <= 120 for line in lines)
    assert len(lines) == 4


def test_white_space_and_controls_never_reach_a_line():
    assert wrap("a\n\tb\u2028c \u202ed\u2069", 13, 500) == ["a b c d"]
    assert wrap("", 13, 500) == [""]


def test_a_word_wider_than_its_line_is_cut():
    lines = wrap("a " + "W" * 40, 10, 100)
    assert "".join(lines) == "a" + "W" * 40
    assert all(text_width(line, 10) <= 100 for line in lines)


def test_a_letter_keeps_its_accent_where_a_word_is_cut():
    pieces = break_word("e\u0301" * 20, 10, 12)
    assert "".join(pieces) == "e\u0301" * 20
    assert all(piece.endswith("\u0301") for piece in pieces)


def test_a_letter_wider_than_the_line_stands_alone():
    assert break_word("WW", 10, 1) == ["W", "W"]


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_a_text_is_cut_with_an_ellipsis_that_still_fits(limit):
    lines = wrap("every one of these words, " * 10, 13, 90, limit=limit)
    assert len(lines) == limit
    assert lines[-1].endswith(" …")
    assert text_width(lines[-1], 13) <= 90
    assert not re.search(r"[ ,.;:] …$", lines[-1])


def test_a_text_within_the_limit_is_not_cut():
    assert wrap("two words", 13, 500, limit=1) == ["two words"]


def test_no_text_breaks_or_enters_the_markup():
    canvas = Canvas(100, HOSTILE, HOSTILE)
    canvas.text(0, 0, HOSTILE)
    drawn = canvas.write(50)
    drawn.encode("utf-8")
    assert [node.tag for node in ET.fromstring(drawn).iter() if node.tag == f"{SVG}script"] == []
    assert "<script" not in drawn
    (shown,) = _texts(drawn)
    assert shown.startswith("<script>alert(1)</script> & \"'`|]]> evil ")
    assert shown.endswith("𝔸😀 e\u0301 # x")


def test_a_drawing_says_what_it_is_to_those_who_cannot_see_it():
    root = ET.fromstring(Canvas(100, "A title", "A description").write(50))
    assert (root.attrib["role"], root.attrib["viewBox"]) == ("img", "0 0 100 50")
    assert (root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")) == ("A title", "A description")


def _claim(actor, concept, agreement, *, name=None, voice="reported"):
    return {
        "claimant_actor_id": f"actor:{actor}" if actor else None,
        "claimant_name": name or actor,
        "concept_id": f"concept:{concept}",
        "agreement": agreement,
        "voice": voice,
    }


CONCEPTS = [{"concept_id": f"concept:{name}", "label": f"Concept {name}"} for name in "abc"]


def test_claimants_are_told_apart_by_id_and_namesakes_named_with_it():
    claims = [_claim("one:a00001", "a", True, name="officials"), _claim("two:a00001", "a", False, name="officials")]
    stances = tabulate_stances({"claims": claims})
    assert list(stances.labels.values()) == ["officials (actor:one:a00001)", "officials (actor:two:a00001)"]
    assert [stances.of("concept:a", who) for who in stances.labels] == [{True}, {False}]


def test_who_speaks_to_most_concepts_comes_first_and_the_author_last():
    claims = [_claim("ada", "a", True), _claim("kofi", "a", True), _claim("kofi", "b", False)]
    claims += [_claim("ed", concept, True, voice="author") for concept in "abc"] + [_claim(None, "c", True)]
    for order in (claims, claims[::-1]):
        labels = list(tabulate_stances({"claims": order}).labels.values())
        assert labels == ["kofi", "ada", "no source named", "ed (author)"]


def test_claimants_beyond_the_most_vocal_are_counted():
    claims = [_claim(f"p{place:03}", "a", True) for place in range(50)] + [_claim("p049", "b", True)]
    stances = tabulate_stances({"claims": claims}, most=30)
    assert (len(stances.labels), stances.left_out) == (30, 20)
    assert next(iter(stances.labels.values())) == "p049"
    assert {who for _, who in stances.sides} == set(stances.labels)


def test_without_a_claim_on_a_concept_there_is_no_debate_to_draw():
    bare = {**_claim("ada", "a", None), "concept_id": None}
    assert draw_debate({"claims": [], "concepts": CONCEPTS}) is None
    assert draw_debate({"claims": [bare], "concepts": CONCEPTS}) is None


def test_the_debate_shows_concepts_that_somebody_speaks_to_in_their_order():
    claims = [_claim("ada", "c", True), _claim("kofi", "a", False)]
    texts = _texts(draw_debate({"claims": claims, "concepts": CONCEPTS}))
    assert texts == ["ada", "kofi", "Concept a", "Concept c", "affirms", "rejects"]


def _marks(svg):
    root = ET.fromstring(svg)
    fills = [node.attrib["fill"] for node in root.iter(f"{SVG}circle")]
    crosses = len(list(root.iter(f"{SVG}path")))
    return fills.count("#1f6f4a"), fills.count("#ffffff"), crosses


def test_each_side_has_its_sign_beside_those_of_the_legend():
    both = [_claim("ada", "a", True), _claim("ada", "a", False), _claim("kofi", "b", False)]
    assert _marks(draw_debate({"claims": both, "concepts": CONCEPTS})) == (2, 3, 3)


@pytest.mark.parametrize("count", [1, 30, 200])
def test_every_label_of_a_debate_stays_inside_the_picture(count):
    claims = [_claim(f"p{place}", "abc"[place % 3], True, name=f"{HOSTILE} {place} " * 9) for place in range(count)]
    drawn = draw_debate({"claims": claims, "concepts": [{**row, "label": HOSTILE * 9} for row in CONCEPTS]})
    root = ET.fromstring(drawn)
    turned = 0
    for node in root.iter(f"{SVG}text"):
        x, y = float(node.attrib["x"]), float(node.attrib["y"])
        width = text_width("".join(node.itertext()), float(node.attrib["font-size"]))
        angle = math.radians(50) if "transform" in node.attrib else 0
        turned += angle > 0
        assert x + width * math.cos(angle) <= float(root.attrib["width"])
        assert y - width * math.sin(angle) >= 0
        assert y <= float(root.attrib["height"])
    assert turned == min(count, 30)
    assert (f"{count - 30} further claimants" in drawn) == (count > 30)


TEXT = "“Shut—now,” Ada Osei told us. They did.\n"


def _spot(words):
    start = TEXT.index(words)
    return start, start + len(words)


def _row(text=TEXT, **claim):
    start, end = _spot("“Shut—now,”")
    quote = {"quote_id": "q", "article_id": "kettle", "start": start, "end": end, "function": "attribution"}
    quote |= {"speaker_name": "Ada Osei", "addressee_name": None, "cue": "told", "form": "direct"}
    quote |= {"verbatim": "full", "quoted_words": "Shut—now,"}
    (a, b), (c, d) = _spot("Ada Osei"), _spot("told")
    span = {"quote_id": "q", "source_start": a, "source_end": b, "cue_start": c, "cue_end": d}
    sentence = {"article_id": "kettle", "start": 0, "end": 29, "text": TEXT[:29]}
    found = {"quote_id": "q", "start": 1, "end": 5, "claimant_name": "Ada Osei", "proposition": "It should be shut."}
    found |= {"claim_type": "policy", "certainty": "certain", "concept_label": None, "agreement": False, **claim}
    return {"quotes": [quote], "quote_spans": [span], "sentences": [sentence], "claims": [found]}


PARAGRAPH = ("kettle", 0, 39)


def test_a_row_is_drawn_with_its_sentence_cut_where_its_parts_meet():
    texts = _texts(draw_row(_row(), TEXT, PARAGRAPH))
    assert texts[:4] == ["source", "cue", "content", "claim"]
    assert texts[4:12] == ["“", "Shut", "—now,”", "Ada", "Osei", "told", "us.", "one row of quotes"]
    assert texts[12:] == [
        *("speaker", "Ada Osei", "cue", "told", "form", "direct", "verbatim", "full", "quoted words", "Shut—now,"),
        *("one row of claims", "claimant", "Ada Osei", "proposition", "It should be shut.", "claim type", "policy"),
        *("certainty", "certain", "agreement", "rejects"),
    ]


def test_only_the_words_of_a_part_are_coloured():
    root = ET.fromstring(draw_row(_row(), TEXT, PARAGRAPH))
    words = [node for node in root.iter(f"{SVG}text") if node.attrib["font-size"] == "20"]  # of the sentence
    ink = {"".join(node.itertext()): node.attrib["fill"] for node in words}
    assert (ink["Osei"], ink["told"], ink["Shut"], ink["us."]) == ("#1f5fa8", "#a85a00", "#1f7a3a", "#1f2328")


def test_no_word_of_the_legend_or_of_a_row_is_wider_than_its_place_in_another_typeface():
    root = ET.fromstring(draw_row(_row(), TEXT, PARAGRAPH))
    fitted = ["".join(node.itertext()) for node in root.iter(f"{SVG}text") if "textLength" in node.attrib]
    assert [*fitted[:4], *fitted[-3:]] == ["source", "cue", "content", "claim", "policy", "certain", "rejects"]


def test_without_a_claim_no_claim_is_drawn():
    texts = _texts(draw_row({**_row(), "claims": []}, TEXT, PARAGRAPH))
    assert "one row of claims" not in texts
    assert texts[:3] == ["source", "cue", "content"]
    assert "claim" not in texts


def test_the_legend_has_only_what_the_sentence_has():
    rows = _row()
    rows["quote_spans"] = [{"quote_id": "q", "source_start": None, "source_end": None, "cue_start": 50, "cue_end": 54}]
    assert _texts(draw_row(rows, TEXT, PARAGRAPH))[:2] == ["content", "claim"]


@pytest.mark.parametrize("change", [{"function": "scare"}, {"article_id": "other"}, {"start": 39, "end": 40}])
def test_a_paragraph_without_an_attributed_quote_has_no_drawing(change):
    rows = _row()
    rows["quotes"][0].update(change)
    assert draw_row(rows, TEXT, PARAGRAPH) is None


def test_a_row_of_hostile_and_endless_words_stays_inside_the_picture():
    text = "“Shut—now,” Ada Osei told us." + HOSTILE.replace("\ud800", "") + "W" * 300 + " end.\n"
    rows = _row(proposition=HOSTILE * 20, claimant_name="W" * 200)
    rows["sentences"][0].update(end=len(text) - 1, text=text)
    root = ET.fromstring(draw_row(rows, text, PARAGRAPH))
    for node in root.iter(f"{SVG}text"):
        width = text_width("".join(node.itertext()), float(node.attrib["font-size"]))
        assert float(node.attrib["x"]) + width <= 860
        assert float(node.attrib["y"]) <= float(root.attrib["height"])


def test_drawing_twice_gives_the_same_bytes():
    assert draw_row(_row(), TEXT, PARAGRAPH) == draw_row(_row(), TEXT, PARAGRAPH)
