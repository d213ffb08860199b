"""Several who speak together: one quote with the first as its speaker, and a claim for each of them."""

import pytest

import newsvoices as nv
from newsvoices.extractor import propose
from newsvoices.extractor.speech import speaker_evidence


def _said(text: str) -> tuple[list[tuple[str | None, str | None]], list[tuple[str | None, str]]]:
    """Speaker and note of each quote, and claimant and proposition of each claim."""
    found = propose(f"Ferry fares rise\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    quotes = [(names.get(row["speaker_actor_id"]), row.get("note")) for row in found.quotes]
    return quotes, [(names.get(row["claimant_actor_id"]), row["proposition"]) for row in found.claims]


@pytest.mark.parametrize(
    ("source", "speaker", "others"),
    [
        ("Ann Moe and Ola Lund", "Ann Moe", ["Ola Lund"]),
        ("Kenya, Uganda and Rwanda", "Kenya", ["Uganda", "Rwanda"]),
        ("Texas, Ohio and Bavaria", "Texas", ["Ohio", "Bavaria"]),
        ("Senators Ann Moe of Oregon and Paul Reyes of Texas", "Ann Moe", ["Paul Reyes"]),
        ("Two ministers, Ann Moe and Ola Lund,", "Ann Moe", ["Ola Lund"]),
        ("The candidates, Ann Moe and Ola Lund,", "Ann Moe", ["Ola Lund"]),
        ("The minister, along with three aides,", "minister", ["aides"]),
        (
            "The Harbour Office for the Coordination of Fish Affairs and the Blue Cross",
            "Harbour Office for the Coordination of Fish Affairs",
            ["Blue Cross"],
        ),
        ("The mayor and the bishop", "mayor", ["bishop"]),
        ("Ann Moe and her husband, Hugo Prado,", "Ann Moe", ["Hugo Prado"]),
    ],
)
def test_each_of_those_who_speak_together_has_the_claim(source: str, speaker: str, others: list[str]) -> None:
    quotes, claims = _said(f"{source} said that the pier must stay open.")
    assert quotes == [(speaker, f"Together with {'; '.join(others)}.")]
    assert claims == [(name, "The pier must stay open") for name in (speaker, *others)]


@pytest.mark.parametrize(
    "source",
    [
        "Ann Moe or Ola Lund",
        "Ann Moe, poet and singer,",
        "Ann Moe, a painter, in Oslo and Bergen,",
        "Ann Moe, head of Oil and Gas Norway and a former senator,",
    ],
)
def test_who_is_one_speaks_alone(source: str) -> None:
    quotes, claims = _said(f"{source} said that the pier must stay open.")
    assert quotes == [("Ann Moe", None)]
    assert claims == [("Ann Moe", "The pier must stay open")]


@pytest.mark.parametrize(
    ("before", "source", "names"),
    [
        ("Minister Ann Moe met her colleague Ola Lund on Monday.", "Both ministers", ["Ann Moe", "Ola Lund"]),
        ("Egypt and Chad signed the pact on Monday.", "The two countries", ["Egypt", "Chad"]),
        ("Kenya, Chad and Mali signed the pact.", "The three governments", ["Kenya", "Chad", "Mali"]),
        ("Ann Moe met Ola Lund on Monday.", "The two", ["Ann Moe", "Ola Lund"]),
        ("Ann Moe and Ola Lund own the pier.", "They", ["Ann Moe", "Ola Lund"]),
    ],
)
def test_a_number_takes_up_as_many_as_were_named(before: str, source: str, names: list[str]) -> None:
    text = f"Ferry fares rise\n\n{before} {source} said that the pier must stay open.\n"
    found = propose(text, article_id="a", reference_date="2024-06-04")
    called = {row["key"]: row["name"] for row in found.actors}
    claims = [called[row["claimant_actor_id"]] for row in found.claims if "pier" in row["proposition"]]
    assert claims[-len(names) :] == names
    place = text.index(source)
    meant = [row for row in found.mentions if place <= row["start"] < place + len(source)]
    assert [called[row["actor_id"]] for row in meant] == names
    assert len({row["key"] for row in found.mentions}) == len(found.mentions)


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("Ann Moe met Per Vik on Monday.", "Both women"),
        ("Ann Moe met Ola Lund on Monday.", "Both candidates"),
        ("Egypt, Chad and Mali signed the pact on Monday.", "The two countries"),
        ("Egypt and Chad signed the pact on Monday.", "Two countries"),
    ],
)
def test_a_number_takes_up_nobody_where_others_may_be_meant(before: str, source: str) -> None:
    quotes, claims = _said(f"{before} {source} said that the pier must stay open.")
    noun = source.split()[-1]
    assert quotes[-1] == (noun, None)
    assert claims[-1] == (noun, "The pier must stay open")


@pytest.mark.parametrize(
    ("text", "proposition"),
    [
        ("Ann Moe and Ola Lund said they would close the pier.", "Ann Moe and Ola Lund would close the pier"),
        ("Ann Moe and Ola Lund said: “We have no choice.”", "Ann Moe and Ola Lund have no choice"),
        (
            "Harbour Bank and Norbank deny that they fixed fees.",
            "It is not true that Harbour Bank and Norbank fixed fees",
        ),
        ("The mayor and the bishop said they were tired.", "The mayor and the bishop were tired"),
        ("Men and women said they were tired.", "Men and women were tired"),
        (
            "Neither Ann Moe nor Ola Lund believes that it will close.",
            "Neither Ann Moe nor Ola Lund believes that it will close",
        ),
    ],
)
def test_all_are_named_for_the_pronoun_that_means_them(text: str, proposition: str) -> None:
    _, claims = _said(text)
    assert [said for _, said in claims] == [proposition, proposition]


def test_speech_too_doubtful_for_a_speaker_is_nobody_elses_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaker_evidence, "LEAST", 1.1)
    quotes, claims = _said("Ann Moe and Ola Lund said: “The pier is a ruin.”")
    assert (quotes, claims) == ([(None, None)], [(None, "The pier is a ruin")])


def test_the_tables_of_joint_speakers_keep_the_rules() -> None:
    tables = nv.extract("Ann Moe and Ola Lund spoke on Monday. Both women said that the pier must stay open.\n")
    claims = tables["claims"]
    assert list(claims["claimant_name"]) == ["Ann Moe", "Ola Lund"]
    assert claims["claim_id"].is_unique
    assert list(claims["quote_id"].unique()) == [tables["quotes"]["quote_id"].iloc[-1]]
