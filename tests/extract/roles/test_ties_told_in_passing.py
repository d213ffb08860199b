"""Ties to bodies that a text tells in passing: by verbs of hiring, lists, openings of clauses; and look-alikes."""

import pytest

from newsvoices.extractor import propose


def ties(text: str) -> set[tuple[str, str | None]]:
    """Each actor with the body to which an affiliation ties it."""
    coding = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    return {(names[row["actor_id"]], names.get(row["org_actor_id"])) for row in coding.affiliations}


@pytest.mark.parametrize(
    ("text", "who", "body"),
    [
        ("Harbour Bank hopes to cut 90 workers this week.", "workers", "Harbour Bank"),
        ("Harbour Bank drafted thousands of workers from other towns.", "workers", "Harbour Bank"),
        ("The Harbour Times has put together an army of reporters.", "reporters", "Harbour Times"),
        ("The Fish Ministry dispatched a top official to Bergen on Monday.", "official", "Fish Ministry"),
        ("The unions met. The union members voted.", "union members", "unions"),
        ("Ann Moe was a big donor to the Harbour Foundation.", "Ann Moe", "Harbour Foundation"),
        ("Columnist Ann Moe wrote in a Harbour Times editorial that it was wrong.", "Ann Moe", "Harbour Times"),
        ("Harbour Radio co-host Ann Moe laughed.", "Ann Moe", "Harbour Radio"),
        ("The Liberals who control Congress refused.", "Liberals", "Congress"),
    ],
)
def test_bodies_have_those_whom_they_let_go_send_or_gather_and_others_told_in_passing(
    text: str, who: str, body: str
) -> None:
    assert (who, body) in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Bank may cut 90 workers.",
        "Harbour Bank wants to hire 90 workers.",
        "Harbour Bank asked Ida Lund to cut 90 workers.",
        "Harbour Bank met an army of reporters.",
        "Harbour Bank sent officials a letter.",
        "Harbour Bank sent a letter to officials.",
        "The Fish Court sent two officers to jail.",
        "The Fish Party cut workers’ benefits.",
        "Ann Moe and Tom Falk co-host Ida Lund on Monday.",
        "Liberals hope to control the Senate.",
        "Protesters controlled the Senate on Monday.",
        "The Liberals do not control the Senate.",
        "Liberals control the Senate debate.",
        "Harbour Bank cut engineers a check.",
        "Harbour Bank cut nurses loose.",
        "The Fish Ministry sent Norwegian diplomats home.",
        "The Fish Ministry sent Norwegian diplomats to Bergen.",
        "Harbour Watch sent officers into retirement.",
        "Harbour Bank sent a detective to his death.",
    ],
)
def test_nobody_is_of_a_body_that_does_something_else_to_him(text: str) -> None:
    assert not ties(text)


def test_whoever_a_list_of_members_names_is_one_whatever_stands_before_his_name() -> None:
    found = ties("The movement has many members, including Harbour Radio’s Ann Moe, radio host Tom Falk and Ida Lund.")
    assert {(who, "movement") for who in ("Ann Moe", "Tom Falk", "Ida Lund")} <= found
    assert not {("Tom Falk", "Harbour Radio"), ("Ida Lund", "Harbour Radio")} & found
    assert ties("Harbour Radio’s Ann Moe and Tom Falk met.") == {
        ("Ann Moe", "Harbour Radio"), ("Tom Falk", "Harbour Radio"),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Many members of the Fish Party left. Among them were the painter Ann Moe, Tom Falk and Ida Lund.",
        "Members of the Fish Party met on Monday. They include Ann Moe, Tom Falk and Ida Lund.",
        "Employees of the Fish Party left. These include Ann Moe, Tom Falk and Ida Lund.",
    ],
)
def test_the_next_sentence_names_some_of_a_body(text: str) -> None:
    assert {(who, "Fish Party") for who in ("Ann Moe", "Tom Falk", "Ida Lund")} <= ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Members of the Fish Party met reporters. Among them were Ann Moe and Tom Falk.",
        "Members of the Fish Party voted for the law. Among them was Ann Moe’s brother.",
        "Members of the Fish Party, including Ann Moe’s brother, left.",
        "Members of the Fish Party, including the brother of Ann Moe, left.",
        "Officials of the Fish Party came. People like Ann Moe and Tom Falk do not like them.",
        "Members of the Fish Party left. People like Ann Moe and Tom Falk were glad.",
        "Members of the Fish Party attacked many people. Among them were Ann Moe and Tom Falk.",
        "Members of the Fish Party met others, including Harbour Radio’s Ann Moe.",
        "Members of the Fish Party met leaders, including Ann Moe.",
        "Officials of the Fish Party came too. They included gifts for Ann Moe.",
    ],
)
def test_whoever_is_named_otherwise_behind_members_is_none(text: str) -> None:
    assert ("Ann Moe", "Fish Party") not in ties(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ann Moe’s company, Harbour Bank, fell.", "Harbour Bank"),
        ("Ann Moe’s firm Harbour Bank fell.", "Harbour Bank"),
        ("Ann Moe’s alma mater, Harbour College, fell.", "Harbour College"),
        ("Ann Moe’s party, the Fish Party, fell.", "Fish Party"),
        ("Under Ann Moe, Harbour Bank fell.", "Harbour Bank"),
        ("Under Ann Moe’s leadership, Harbour Bank fell.", "Harbour Bank"),
        ("The Harbour Museum under Ann Moe grew.", "Harbour Museum"),
        ("Under the leadership of Ann Moe, the Fish Ministry grew.", "Fish Ministry"),
        ("While at Harbour Bank, Ann Moe met Tom Falk.", "Harbour Bank"),
        ("At Harbour College, Ann Moe studied law.", "Harbour College"),
        ("Ann Moe was on the Harbour Bank board.", "Harbour Bank"),
        ("Ann Moe has been on the board of Harbour Bank since 1990.", "Harbour Bank"),
        ("Ann Moe was with Harbour Bank for ten years.", "Harbour Bank"),
        ("Ann Moe, who is now with Harbour Bank, left.", "Harbour Bank"),
        ("Ann Moe, then at Harbour Bank, left.", "Harbour Bank"),
        ("Ann Moe is active in the Fish League.", "Fish League"),
        ("Ann Moe transferred to Harbour College in 1990.", "Harbour College"),
        ("Ann Moe defected to the Rural Party.", "Rural Party"),
        ("He named Ann Moe, a judge in Oslo, to the Fish Court.", "Fish Court"),
        ("His appointment of Ann Moe, the head of Harbour Bank, to the Fish Committee was praised.", "Fish Committee"),
        ("The premier put Ann Moe in his Cabinet. The Cabinet met.", "Cabinet"),
    ],
)
def test_somebody_is_of_a_body_told_as_hers_or_with_her(text: str, body: str) -> None:
    assert ("Ann Moe", body) in ties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe’s rival firm, Harbour Bank, fell.",
        "Ann Moe is a donor to the Fish Party’s rival.",
        "Columnist Ann Moe wrote in a Fish Ministry report that it was wrong.",
        "Ann Moe’s favourite team, the Oslo Bears, fell.",
        "On Monday Ann Moe’s company, Harbour Bank and the Fish Fund met.",
        "Ann Moe’s company sued Harbour Bank.",
        "Under Ann Moe’s plan, Harbour Bank would close.",
        "Under Ann Moe, the Senate voted for war.",
        "Under Mayor Ann Moe, Harbour Bank grew.",
        "Under Ann Moe, the Fish Ministry said no.",
        "The tax on Harbour Bank under Ann Moe was low.",
        "At Harbour Bank, Ann Moe led a protest.",
        "While on Harbour Radio, Ann Moe wept.",
        "Ann Moe sued her insurance company, Harbour Insurance, on Monday.",
        "Ann Moe praised her hometown team, the Oslo Bears, on Monday.",
        "Under pressure from Ann Moe, Harbour Bank fell.",
        "Harbour Bank under Ann Moe’s rules grew.",
        "At Harbour Bank, Ann Moe said no.",
        "At Harbour College, Ann Moe met students.",
        "In the Fish Senate, Ann Moe led the debate.",
        "While Harbour Bank grew, Ann Moe left.",
        "Ann Moe was with Harbour Bank on that, Tom Falk said.",
        "Ann Moe is with the Fish League in its fight.",
        "Ann Moe, then in Harbour Bank talks, left.",
        "Harbour Bank talks, started by Ann Moe, failed.",
        "The boycott of Harbour Bank, started by Ann Moe, failed.",
        "Ann Moe was transferred to Harbour Hospital on Monday.",
        "Ann Moe transferred money to Harbour Bank.",
        "Ann Moe has been on the phone to Harbour Bank.",
        "Ann Moe was on the Harbour Bank list.",
        "He told Ann Moe, on a visit, to the Fish Court’s joy, that he left.",
    ],
)
def test_what_only_stands_by_somebody_is_no_body_of_hers(text: str) -> None:
    assert not {body for who, body in ties(text) if who == "Ann Moe" and body is not None}


def test_states_that_are_members_are_told_in_a_row() -> None:
    found = ties("Norway, Chad and Peru are, however, members of the Fish Union.")
    assert {(state, "Fish Union") for state in ("Norway", "Chad", "Peru")} <= found
    assert ("Peru", "Fish Union") not in ties("Ministers from Norway and Peru are members of the Fish Union.")
    assert ("Peru", "Fish Union") not in ties("Norway and Peru are not members of the Fish Union.")
    assert ("Peru", "Fish Union") not in ties("Norway and Peru are aspiring members of the Fish Union.")
    assert ("Norway", "Fish Union") not in ties("According to Norway, Chad and Peru are members of the Fish Union.")


def test_the_words_of_such_ties_are_no_roles() -> None:
    for text in ("Ann Moe’s company, Harbour Bank, fell.", "Under Ann Moe, Harbour Bank fell."):
        coding = propose(f"{text}\n", article_id="a", reference_date=None)
        assert {row["role"] for row in coding.actors if row["name"] == "Ann Moe"} == {None}


def test_what_somebody_alone_is_says_more_than_what_several_are() -> None:
    text = "Many members of the Fish Party left. Among them were the painter Ann Moe and Tom Falk.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert {row["name"]: row["role"] for row in coding.actors}["Tom Falk"] == "members of the Fish Party"
    text = "Members of the Fish Party left, including Sen. Ann Moe and Tom Falk.\n"
    coding = propose(text, article_id="a", reference_date=None)
    assert {row["name"]: row["role"] for row in coding.actors}["Ann Moe"] == "Sen."


def test_a_text_that_ends_with_a_relative_pronoun_is_read_to_its_end() -> None:
    assert ("captain", "Harbour Bank") not in ties("Harbour news\n\nThe Harbour Bank has sued the captain who")
