"""Who speaks where other words stand near: owners, occasions, descriptions of several, "that"; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _quotes(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (names.get(row.get("speaker_actor_id")), names.get(row.get("addressee_actor_id")), text[row["start"] : row["end"]])
        for row in coding.quotes
        if row["function"] == "attribution"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The company’s managing director, Ola Lund, told the Harbour Echo that he was “bitterly disappointed”.",
         "Ola Lund"),
        ("In a video posted on the presidency’s Facebook page around noon, Berg, wearing a blue shirt and flanked by two "
         "ministers, said he would not resign.", "Berg"),
        ("Ann Moe spoke. Drafts had referred to “Chinese vessels” in two paragraphs, according to three delegates.",
         "delegates"),
        ("Ann Moe lost a case that prosecutors say exposed “a parallel treasury” of the bank.", "prosecutors"),
    ],
)  # fmt: skip
def test_who_speaks_is_told_from_what_stands_beside(text, speaker):
    assert [row[0] for row in _quotes(text)] == [speaker]


def test_several_and_their_description_speak_together():
    text = "Chad and Egypt, the forum’s largest members, welcomed the patrol fleet."
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[row["claimant_actor_id"]] for row in coding.claims] == ["Chad", "Egypt"]


def test_police_who_tell_others_are_not_told():
    text = "Demonstrators came to the port. Police, who had told them to keep away from the entrance, looked on."
    assert ("Police", "Demonstrators", "to keep away from the entrance") in _quotes(text)


@pytest.mark.parametrize(
    "text",
    [
        "A federal court has sentenced a former governor to nine years in prison for taking bribes.",
        "The judges also banned him from public office for life.",
        "The governor was appointed by the previous cabinet in 2021.",
        "In October the electoral commission excluded the main opposition party from the vote.",
    ],
)
def test_what_is_done_to_somebody_is_nobody_s_words(text):
    assert _quotes(text) == []
