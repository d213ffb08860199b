"""Who is told something, named right before the subject of what is told; all text is made up."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.prepare import prepare

TOLD = [
    ("The minister told Congress officials had lied about the bridge.", "Congress", "officials"),
    ("Ann Moe told the BBC young doctors had lied about the bridge.", "BBC", "young doctors"),
    ("Ann Moe assured Parliament officials would not lie.", "Parliament", "officials"),
]


@pytest.mark.parametrize(("text", "listener", "subject"), TOLD)
def test_a_name_between_a_verb_of_telling_and_another_subject_is_who_is_told(
    text: str, listener: str, subject: str
) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[row["addressee_actor_id"]] for row in coding.quotes] == [listener]
    assert subject in names.values()
    assert coding.affiliations == []
    assert [row["proposition"].lower() for row in coding.claims] == [text[text.index(subject) : -1]]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe told Congress officials to leave.",
        "Ann Moe told Congress officials that the bridge was shut.",
        "Ann Moe told Congress officials about the bridge.",
    ],
)
def test_those_of_a_body_may_be_told_too(text: str) -> None:
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[row["addressee_actor_id"]] for row in coding.quotes] == ["Congress officials"]
    assert [(names[row["actor_id"]], names[row["org_actor_id"]]) for row in coding.affiliations] == [
        ("Congress officials", "Congress")
    ]


@pytest.mark.parametrize(
    ("text", "listener"),
    [
        ("Ann Moe was told Harbour Bank clerks had lied.", []),
        ("Ann Moe has told Harbour Bank clerks had lied.", ["Bank"]),
        ("Told Harbour Bank clerks had lied, Ann Moe left.", []),
    ],
)
def test_nobody_else_is_told_where_somebody_was_told(text: str, listener: list[str]) -> None:
    analysis = prepare(f"{text}\n").tagged.analysis
    verb = next(n for n, word in enumerate(analysis.lower) if word == "told")
    objects = [analysis.words[n] for n in analysis.dependents[verb] if analysis.words[n].relation == "dobj"]
    assert [word.text for word in objects] == listener
