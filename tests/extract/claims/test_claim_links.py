"""How the claims of an article bear on each other and on its events: rows of claim_links."""

from collections.abc import Callable

import pytest

import newsvoices as nv
from newsvoices.extractor import propose
from newsvoices.extractor.links import link_rows
from newsvoices.extractor.prepare import prepare
from newsvoices.records import Coding

pytestmark = pytest.mark.usefixtures("however_doubtful")

Count = Callable[[Callable[[], object]], int]
TITLE = "News Of The Harbour\n\n"
RUIN = "Mayor Ada Brennock said on Monday that the harbour toll would ruin the fishing town.\n\n"
LONG = "Ada Brennock said the winter harbour toll would ruin the fishing town, the market and the school.\n\n"
HEADLINE = "Brennock Says Harbour Toll Will Ruin Town\n\n"


def read(text: str) -> Coding:
    return propose(text, article_id="news", reference_date="2024-05-02")


def links(text: str) -> list[tuple[str, str, str, str | None]]:
    """Each link by relation, the words of its two ends, and its marker."""
    coding = read(text)
    words = {row["key"]: text[row["start"] : row["end"]] for row in (*coding.claims, *coding.events)}
    return [
        (
            row["relation"],
            words[row["from_claim_id"]],
            words[row["to_claim_id"] or row["to_event_id"]],
            row["marker_start"] and text[row["marker_start"] : row["marker_end"]],
        )
        for row in coding.claim_links
    ]


def test_a_report_rephrases_the_headline_and_the_quotation_the_report() -> None:
    text = HEADLINE + RUIN + "“This harbour toll will ruin the fishing town,” Brennock said."
    report, quotation = "the harbour toll would ruin the fishing town", "This harbour toll will ruin the fishing town"
    assert links(text) == [
        ("rephrases", report, "Harbour Toll Will Ruin Town", None),
        ("rephrases", quotation, report, None),
    ]


def test_a_headline_need_not_name_who_says_its_words() -> None:
    text = (
        "Harbour toll ‘will ruin the fishing town’\n\n“This harbour toll will ruin the whole fishing town,” Mayor Ada "
    )
    text += "Brennock said on Monday. Minister Ivo Tarn said the toll was fair."
    quotation = "This harbour toll will ruin the whole fishing town"
    assert links(text) == [("rephrases", quotation, "Harbour toll ‘will ruin the fishing town", None)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("toll would ruin", "toll will not ruin", id="polarity"),
        pytest.param("toll would ruin", "toll may ruin", id="doubt"),
        pytest.param("toll would ruin", "toll will save", id="predicate"),
        pytest.param("the school", "the school if it rains", id="condition"),
        pytest.param("the school", "the school faster", id="degree"),
        pytest.param("the school", "the school 40 times", id="number"),
        pytest.param("the fishing town,", "the fishing fleet,", id="object"),
        pytest.param("the winter harbour toll", "the winter bridge toll", id="kind of thing"),
    ],
)
def test_one_difference_makes_two_claims(one: str, other: str) -> None:
    words = LONG.partition("said ")[2].strip(".\n")
    assert [row[0] for row in links(f"{TITLE}{LONG}“{words},” Brennock said.")] == ["rephrases"]
    first = LONG.replace("the school", "the school 90 times") if other.endswith("40 times") else LONG
    assert one in words
    assert links(f"{TITLE}{first}“{words.replace(one, other)},” Brennock said.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "the quarry does not need a winter toll that ruins the fishing town and its market",
            "The quarry needs a winter toll that does not ruin the fishing town and its market",
            id="which of two clauses is denied",
        ),
        pytest.param(
            "the quarry needs a winter toll that ruins the fishing town and its market",
            "The quarry needs a winter toll that does not ruin the fishing town and its market",
            id="an inner clause is denied",
        ),
        pytest.param(
            "Ivo Tarn had no place in the winter harbour fleet of the fishing town",
            "Lena Moe has no place in the winter harbour fleet of the fishing town",
            id="subject of a verb that says little",
        ),
        pytest.param(
            "the winter toll would ruin the fishing town and its market",
            "It amuses everybody that the winter toll would ruin the fishing town and its market",
            id="what is said of the whole",
        ),
        pytest.param(
            "the council would neither sell nor repair the harbour pier in Tarnsk",
            "The council would sell and repair the harbour pier in Tarnsk",
            id="neither or both",
        ),
        pytest.param(
            "Ivo Tarn was the most honest minister in the harbour town",
            "Ivo Tarn was the least honest minister in the harbour town",
            id="most or least",
        ),
        pytest.param(
            "many nurses had left the harbour hospital in Tarnsk",
            "Few nurses have left the harbour hospital in Tarnsk",
            id="many or few",
        ),
        pytest.param(
            "all schools in the fishing district would close in winter",
            "Some schools in the fishing district will close in winter",
            id="all or some",
        ),
        pytest.param(
            "the quarry polluted the river with mercury in Tarnsk",
            "The quarry barely polluted the river with mercury in Tarnsk",
            id="or barely",
        ),
        pytest.param(
            "rents in the harbour district went up sharply in winter",
            "Rents in the harbour district went down sharply in winter",
            id="up or down",
        ),
        pytest.param(
            "the quarry had enough money for the harbour hospital in Tarnsk",
            "The quarry has enough money against the harbour hospital in Tarnsk",
            id="for or against",
        ),
        pytest.param(
            "the market in the harbour closed in Tarnsk before the storm",
            "The market in the harbour closed in Tarnsk after the storm",
            id="before or after",
        ),
        pytest.param(
            "the ferry sank in May off the coast of Tarnsk",
            "The ferry sank in June off the coast of Tarnsk",
            id="month",
        ),
        pytest.param(
            "the first bridge leaked in the harbour of Tarnsk",
            "The second bridge leaked in the harbour of Tarnsk",
            id="which of several",
        ),
        pytest.param(
            "the quarry had poisoned the harbour well of Tarnsk",
            "The quarry will poison the harbour well of Tarnsk",
            id="done or to come",
        ),
        pytest.param(
            "the harbour board was legally bound to repair the pier in Tarnsk",
            "The harbour board was morally bound to repair the pier in Tarnsk",
            id="manner",
        ),
        pytest.param(
            "the coast of Tarnsk was safer than the coast of Oslo",
            "The coast of Oslo was safer than the coast of Tarnsk",
            id="what is more than what",
        ),
        pytest.param(
            "Ivo Tarn had cheated Lena Moe over the winter harbour contract",
            "Lena Moe cheated Ivo Tarn over the winter harbour contract",
            id="who did it to whom",
        ),
    ],
)
def test_the_same_words_may_make_two_claims(one: str, other: str) -> None:
    assert len(read(text := f"{TITLE}Ada Brennock said that {one}.\n\n“{other},” Brennock said.").claims) == 2
    assert links(text) == []


def test_a_headline_says_what_is_said_of_the_whole_of_it() -> None:
    text = HEADLINE + "“It amuses me that the harbour toll will ruin the town,” Mayor Ada Brennock "
    assert len(read(text + "said.").claims) == 2
    assert links(text + "said.") == []


def test_two_claimants_do_not_rephrase_each_other() -> None:
    assert links(TITLE + RUIN + "Minister Ivo Tarn said that the harbour toll would ruin the fishing town.") == []


def test_clauses_built_alike_are_no_retelling() -> None:
    text = f"{TITLE}“You are unfit to lead if you voted for the harbour toll,” Brennock said. “You are unfit to lead if you "
    text += "backed the bridge contract.”"
    assert links(text) == []


@pytest.mark.parametrize(
    ("text", "reason", "conclusion", "marker"),
    [
        (
            "“The quarry owners cheated us,” Mayor Ada Brennock said. “That’s why we left the fund.”",
            "The quarry owners cheated us",
            "That’s why we left the fund",
            "That’s why",
        ),
        (
            "“The quarry is bankrupt,” Mayor Ada Brennock said. “Therefore the road must close.”",
            "The quarry is bankrupt",
            "Therefore the road must close",
            "Therefore",
        ),
        (
            "“The quarry is flooded and so nobody works there,” Mayor Ada Brennock said.",
            "The quarry is flooded",
            "nobody works there",
            "so",
        ),
        (
            "“The road is closed,” Mayor Ada Brennock said. “That is because the quarry owners cheated us.”",
            "That is because the quarry owners cheated us",
            "The road is closed",
            "That is because",
        ),
        (
            "“We left the fund,” Mayor Ada Brennock said. “Because I thought the owners would cheat us again.”",
            "Because I thought the owners would cheat us again",
            "We left the fund",
            "Because",
        ),
        (
            "Mayor Ada Brennock supported the road tunnel because she feared that the old bridge would collapse.",
            "the old bridge would collapse",
            "the road tunnel",
            "because",
        ),
    ],
)
def test_a_reason_supports_what_it_is_given_for(text: str, reason: str, conclusion: str, marker: str) -> None:
    assert links(text) == [("supports", reason, conclusion, marker)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“The quarry is bankrupt,” Ada Brennock said. “So, this is a nice place.”", id="so that goes on"),
        pytest.param(
            "“The pier should be repaired and so nobody falls into the sea,” Ada Brennock said.",
            id="so that tells a purpose",
        ),
        pytest.param("“Is the quarry bankrupt?” Ada Brennock said. “That’s why we left the fund.”", id="question"),
        pytest.param("“Rents are up a good deal, and so are fares,” Ada Brennock said.", id="so as well"),
        pytest.param("“The quarry is bankrupt,” Ada Brennock said. “Thus far the road is open.”", id="thus far"),
        pytest.param("“The quarry is bankrupt,” Ada Brennock said. “That is what the owners wanted.”", id="that is"),
        pytest.param(
            "“We left the fund,” Ada Brennock said. “Because the owners cheated us, nobody trusts them.”",
            id="reason for what follows",
        ),
        pytest.param(
            "“We like the yard,” Ada Brennock said. “Because we do not have to wait as much or ask anybody, we go home "
            "from the yard faster.”",
            id="reason for what follows, misread",
        ),
        pytest.param(
            "Ada Brennock did not oppose the road tunnel because she feared that the old bridge would collapse.",
            id="reason that may be denied",
        ),
        pytest.param(
            "“The owners cheated us,” Ada Brennock said.\n\n“That’s why we left the fund,” Minister Ivo Tarn said.",
            id="two claimants",
        ),
    ],
)
def test_other_uses_of_these_words_give_no_reason(text: str) -> None:
    assert links(text) == []


@pytest.mark.parametrize(
    ("text", "claim", "event"),
    [
        (
            "Mayor Ada Brennock said that rebels had kidnapped two nurses in Tarnsk on Sunday.",
            "rebels had kidnapped two nurses in Tarnsk on Sunday",
            "rebels had kidnapped two nurses in Tarnsk on Sunday",
        ),
        (
            "Mayor Ada Brennock said that the mayor of Tarnsk planned to resign on Friday.",
            "the mayor of Tarnsk planned to resign on Friday",
            "resign on Friday",
        ),
    ],
)
def test_a_claim_is_about_the_event_that_its_predicate_tells(text: str, claim: str, event: str) -> None:
    assert links(text) == [("about", claim, event, None)]


@pytest.mark.parametrize("joint", ["after", "if"])
def test_an_event_of_a_side_clause_is_only_touched_upon(joint: str) -> None:
    text = f"Mayor Ada Brennock said the market would close {joint} rebels kidnapped two nurses in Tarnsk on Sunday."
    assert len(read(text).events) == 1
    assert links(text) == []


def test_the_level_of_a_link_is_that_of_its_ends() -> None:
    coding = read("“The quarry owners cheated us,” Mayor Ada Brennock said. “That’s why we left the fund.”")
    row = coding.claim_links[0]
    assert (row["key"], row["basis"], row["origin"]) == ("r00001", "explicit", "machine")
    assert (row["coder_id"], row["confidence"], row["note"]) == ("coder:extractor", "high", None)
    again = read(HEADLINE + RUIN).claim_links[0]
    assert (again["basis"], again["confidence"]) == ("inferred", "medium")


def test_a_link_of_level_low_says_which_end_is_doubtful() -> None:
    text = (
        "Harbour toll ‘will ruin the fishing town’\n\n“This harbour toll will ruin the whole fishing town,” Mayor Ada "
    )
    row = read(text + "Brennock said on Monday. Minister Ivo Tarn said the toll was fair.").claim_links[0]
    assert row["confidence"] == "low"
    assert row["note"] == "Perhaps nothing to link: perhaps nobody makes the claim that it leads to."


def test_links_have_ids_after_the_claim_that_they_leave_from() -> None:
    text = HEADLINE + RUIN + "“This harbour toll will ruin the fishing town,” Brennock said. “That’s why we left.”"
    rows = nv.extract(text, published="2024-05-02")["claim_links"]
    assert rows["relation"].tolist() == ["rephrases", "supports", "rephrases"]
    assert [name.partition(":")[2] for name in rows["link_id"]] == ["r00082", "r00130", "r00130b"]
    assert rows["marker_text"].dropna().tolist() == ["That’s why"]
    assert set(rows["origin"]) == {"machine"}


@pytest.mark.parametrize(
    "text",
    [
        "“This harbour toll will ruin the fishing town,” Ada Brennock said. “That’s why we left the fund.”\n\n",
        "Ada Brennock said that rebels had kidnapped two nurses in Tarnsk and that the town would pay.\n\n",
    ],
)
def test_claims_are_not_compared_with_all_others(steps_run: Count, text: str) -> None:
    def work(count: int) -> int:
        layout, (analysis, _) = (prepared := prepare(text * count)).layout, prepared.tagged
        coding = propose(text * count, article_id="x", reference_date=None)
        assert len(coding.claims) >= count
        return steps_run(lambda: link_rows(layout, analysis, coding))

    work(1)  # what is read once a process
    assert work(120) < 5 * work(30)
