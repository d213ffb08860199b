"""Which descriptions are of a named person, and of which one."""

import pytest
from tests.extract.reading import actor_of, code, speaker_of

pytestmark = pytest.mark.usefixtures("however_doubtful")


def test_a_name_in_apposition_says_who_somebody_new_is() -> None:
    text = (
        "“We may lose,” said another leading court lawyer, Ann J. Moe of the firm Holm. The man who saw it all, Per Berg, "
        "said it was bad. One of his friends who still backs Lund, former Oslo mayor Ida Vik, wrote that it was “tragic.”\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“We may") == "Ann J. Moe"
    assert actor_of(coding, text, "man") == "Per Berg"
    assert actor_of(coding, text, "One") == "Ida Vik"


def test_the_object_of_a_clause_in_front_is_not_who_acts_behind_it() -> None:
    text = (
        "Robert Lund, the former harbour secretary, came on Monday. A few days before the fishermen dined with the former "
        "harbour secretary, Ann Moe held a sale. As Norway’s governor, Jon Vik said no.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "harbour secretary", 1) == "Robert Lund"
    assert actor_of(coding, text, "governor") == "Jon Vik"


def test_the_senator_of_a_state_is_none_of_another() -> None:
    text = (
        "Sen. Ann Moe (D-Ohio) and Sen. Jon Vik met on Monday. Vik did not seem worried about working with the Ohio "
        "senator. “It is fine,” the Ohio senator said.\n"
    )
    assert actor_of(code(text), text, "Ohio senator") == "Ann Moe"
    assert speaker_of(code(text), text, "“It is") == "Ann Moe"


def test_an_epithet_that_does_not_fit_is_somebody_else() -> None:
    text = (
        "Sen. Jon Vik spoke on Monday. Vik said he would wait. Voters like the tycoon. Ida Holm is campaign manager for "
        "somebody. Holm was late. The front-runner has few delegates. Per Lund smiled. Lund was late. The Republican from "
        "Alabama said no.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "tycoon") != "Jon Vik"
    assert actor_of(coding, text, "front-runner") != "Ida Holm"
    assert actor_of(coding, text, "Republican") != "Per Lund"


def test_a_school_is_no_group_of_those_who_shout() -> None:
    text = "The crowd met at Harbour University on Monday. “Power!” the group shouted.\n"
    assert speaker_of(code(text), text, "“Power") != "Harbour University"


def test_titles_before_two_names_and_shows_before_a_host() -> None:
    text = (
        "Together, Senators Ivar Lund and Ann Moe spoke. “We won,” said Senators Peter Berg and Ida Holm. “It was long,” "
        "NBC This Evening co-Host Jon Vik said.\n"
    )
    coding = code(text)
    named = {row["name"] for row in coding.actors if row["actor_type"] == "person"}
    assert {"Ivar Lund", "Peter Berg", "Jon Vik"} <= named
    assert speaker_of(coding, text, "“It was") == "Jon Vik"


def test_somebody_new_is_named_in_the_next_sentence() -> None:
    text = (
        "A top Lund adviser says the man is on a “glide path.” Edgar Brook spoke to reporters on Monday. A reporter asked "
        "again. Peter Berg, the mayor, said no. A Holm source called. Quorvex News’ Ida Vik said yes.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "Lund adviser") == "Edgar Brook"
    assert speaker_of(coding, text, "the man is on") == "Edgar Brook"
    assert actor_of(coding, text, "reporter") == "reporter"
    assert actor_of(coding, text, "Holm source") == "Holm source"


def test_who_is_only_named_in_the_sentence_before_is_in_focus() -> None:
    text = (
        "Gov. Peter Lund said on Monday that he owed money. Not so with newcomer Jon Vik. The retired neurosurgeon said he "
        "had cash. Getty. The retired neurosurgeon said no. Vik left.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "neurosurgeon") == "Jon Vik"
    assert actor_of(coding, text, "neurosurgeon", 1) == "Jon Vik"


def test_a_body_called_after_somebody_is_not_that_person() -> None:
    text = (
        "Eric Lund said the Eric J. Lund Foundation had money. “It is mine,” Eric Lund said. The Eric Lund Foundation "
        "gave nothing.\n"
    )
    coding = code(text)
    kinds = {row["name"]: row["actor_type"] for row in coding.actors}
    assert kinds["Eric Lund"] == "person"
    assert kinds["Eric J. Lund Foundation"] == "organization"
    assert speaker_of(coding, text, "“It is") == "Eric Lund"


def test_he_and_she_pass_over_who_is_only_mentioned_without_a_name() -> None:
    text = (
        "On Monday Quenna Lund’s aides were sad. They expect a defeat by a centrist candidate. She has a plan with Vik. “It "
        "is new,” she said.\n"
    )
    assert speaker_of(code(text), text, "“It is") == "Quenna Lund"


def test_a_former_wife_is_a_woman() -> None:
    text = "On Monday Jon Vik’s ex-wife said no. It was a long day. “She lies,” he said.\n"
    assert speaker_of(code(text), text, "“She lies") == "Jon Vik"


def test_other_nouns_for_an_office_take_up_who_holds_it() -> None:
    for first, then in (
        ("“It is bad,” bank spokesman Jon Vik said on Monday.", "the spokesman"),
        ("Jon Vik, chairman of the bank, left on Monday.", "the chair"),
        ("Justice Jon Vik left on Monday.", "the judge"),
        ("Chief executive Jon Vik left on Monday.", "the CEO"),
        ("Premier Jon Vik left on Monday.", "the prime minister"),
    ):
        text = f"{first} Ida Holm came. “Never again,” {then} said.\n"
        assert speaker_of(code(text), text, "“Never") == "Jon Vik", then


def test_what_has_an_article_is_nobody_s_name() -> None:
    text = (
        "The Wick reported that Ann Lund left on Monday after World War II. According to the Daily Caller, “she ran.” The "
        "Wick said she was ill.\n"
    )
    kinds = {row["name"]: row["actor_type"] for row in code(text).actors}
    assert kinds == {"Wick": "organization", "Ann Lund": "person", "Daily Caller": "organization"}


def test_whose_best_friend_it_is() -> None:
    text = "“It was Freddy’s way,” said his best friend at Harbour, Bruce Lund, who, like others, came. Freddy left.\n"
    assert speaker_of(code(text), text, "“It was") == "Bruce Lund"


def test_a_president_of_two_terms_is_the_president() -> None:
    text = "President Ann Lund and Senator Jon Vik came on Monday. Vik left. “Nothing helps,” the two-term president said.\n"
    assert speaker_of(code(text), text, "“Nothing") == "Ann Lund"


def test_the_next_president_is_not_this_one() -> None:
    text = (
        "President Ann Lund came on Monday. Our next president will arrive by boat. The president who is least strict wins. "
        "The president left.\n"
    )
    coding = code(text)
    assert [actor_of(coding, text, "president", n) == "Ann Lund" for n in range(3)] == [False, False, True]


@pytest.mark.parametrize(("text", "body"), [
    ("The Harbour Times wrote about it. “We were wrong,” the conservative-leaning newspaper said.", "Harbour Times"),
    ("QRX was quick to answer. In a statement, the cable network said: “We were wrong.”", "QRX"),
    ("Ann Moe wrote to QRX on Monday. The law enforcement agency said: “We were wrong.”", "QRX"),
    ("Ann Moe told Harbour News about it. “We were wrong,” according to the news outlet.", "Harbour News"),
    ("The Harbour Foundation met. “We were wrong,” the airline said.", "airline"),
    ("QRX and ZPL met on Monday. “We were wrong,” the agency said.", "agency"),
    ("QRX met on Monday. Ann Moe left. Per Berg came. Ida Vik slept. “We were wrong,” the agency said.", "QRX"),
    ("The Supreme Court met on Monday. “We were wrong,” the Kenyan court said.", "Kenyan court"),
])  # fmt: skip
def test_a_body_is_taken_up_by_what_it_is(text: str, body: str) -> None:
    text = f"Harbour row\n\n{text}\n"
    assert speaker_of(code(text), text, "“We") == body


@pytest.mark.parametrize(("phrase", "name"), [
    ("said former secretary of state Ida Lund, who was ill", "Ida Lund"),
    ("said Lund chief of staff Per Berg", "Per Berg"),
    ("said front-runner and former senator Ida Lund", "Ida Lund"),
    ("said the poet and Senator Ida Lund", "poet"),
])  # fmt: skip
def test_a_title_with_of_or_behind_another_is_of_the_name(phrase: str, name: str) -> None:
    text = f"Harbour row\n\n“We were wrong,” {phrase}.\n"
    assert speaker_of(code(text), text, "“We") == name


@pytest.mark.parametrize(("before", "quoted", "speaker"), [
    ("A cashier at the pier was upset about Ann Moe.", "the woman said", "cashier"),
    ("The question was from a small child, who said he had come with Per Berg.", "asked the boy, who wore a hat",
     "small child"),
    ("A sailor knew of a case of a thief.", "the man said", "sailor"),
    ("A sailor and her ship came.", "the man said", "man"),
    ("A female sailor came.", "the man said", "man"),
    ("A female priest came.", "the man said", "man"),
    ("A sailor came. The rain fell. The sea rose. The ships left.", "the man said", "man"),
    ("A sailor came.", "the man from Bergen said", "man"),
    ("A sailor came.", "the tall man said", "tall man"),
])  # fmt: skip
def test_a_man_or_woman_is_who_was_brought_in_without_a_name(before: str, quoted: str, speaker: str) -> None:
    text = f"Harbour row\n\n{before} “We were wrong,” {quoted}.\n"
    assert speaker_of(code(text), text, "“We") == speaker


@pytest.mark.parametrize(("before", "quoted", "speaker"), [
    ("Ann Moe grew up in Bergen. Moe must tell more of it.", "the famously gruff senator said", "Ann Moe"),
    ("Gov. Ann Moe spoke on Monday. Moe was late.", "the Air Force veteran said", "Ann Moe"),
    ("Ann Moe of Kenya spoke on Monday. Moe was late.", "the Kenyan said", "Ann Moe"),
    ("Goalkeeper Ann Moe spoke on Monday. Moe was late.", "the South Korean said", "Ann Moe"),
    ("Gov. Ann Moe (R-Texas) spoke on Monday. Moe was late.", "the Texan said", "Ann Moe"),
    ("According to Per Berg, Ann Moe walked in late.", "the senator said", "Ann Moe"),
    ("Swedish senator Ann Moe spoke on Monday. Moe was late.", "the Kenyan said", "Kenyan"),
    ("Ann Moe spoke on Monday. Moe was late.", "the Dane said", "Ann Moe"),
    ("Ann Moe met Ida Vik on Monday.\n\nIvar Lund was late.", "the Kiwi said", "Ivar Lund"),
    ("Ann Moe met Ida Vik on Monday. Ivar Lund was late.", "the Kiwi said", "Kiwi"),
    ("Ann Moe spoke on Monday.\n\nIvar Lund was late.\n\n", "the Kiwi said", "Kiwi"),
    ("Ivar Lund was late.\n\n", "the Kiwi said", "Ivar Lund"),
    ("Mark Lund was late.\n\n", "the Englishman said", "Mark Lund"),
    ("Mark Lund was late.\n\n", "the Frenchwoman said", "Frenchwoman"),
])  # fmt: skip
def test_whom_a_trade_or_a_home_calls(before: str, quoted: str, speaker: str) -> None:
    text = f"Harbour row\n\n{before} “We were wrong,” {quoted}.\n"
    assert speaker_of(code(text), text, "“We") == speaker


def test_a_word_for_one_of_a_people_tells_the_country_of_whom_it_calls() -> None:
    text = "Harbour row\n\nGoalkeeper Ida Vik was late on Monday. “We will wait,” the {} said.\n"
    for word, country in (("Dane", "DNK"), ("Turk", "TUR"), ("South African", "ZAF"), ("goalkeeper", None)):
        coding = code(text.format(word))
        assert [actor["country_code"] for actor in coding.actors if actor["name"] == "Ida Vik"] == [country]
        assert not [actor for actor in coding.actors if actor["name"] == word]


@pytest.mark.parametrize(("text", "one"), [
    ("Police held a Pole on Monday.", "Pole"),
    ("Another Dane was killed in Lusair.", "Dane"),
    ("A Turk said no.", "Turk"),
])  # fmt: skip
def test_one_of_a_people_behind_a_is_somebody_without_a_name(text: str, one: str) -> None:
    found = {actor["name"]: actor for actor in code(f"Harbour row\n\n{text}\n").actors}
    assert (found[one]["actor_type"], found[one]["naming"]) == ("person", "described")


def test_a_name_that_is_also_a_word_for_one_of_a_people_stays_a_name() -> None:
    text = "Harbour row\n\nFinn was late on Monday, and so was Ann Pole of the Dane Club. “We will wait,” Finn said.\n"
    assert {actor["name"] for actor in code(text).actors} >= {"Finn", "Ann Pole"}


@pytest.mark.parametrize(("before", "speaker"), [
    ("Mr. Berg took on Ann Moe on Monday", "Ann Moe"),
    ("Mr. Berg slept on Monday", "front-runner"),
])  # fmt: skip
def test_who_acts_in_a_clause_behind_is_whom_the_main_one_is_about(before: str, speaker: str) -> None:
    text = f"Harbour row\n\n{before} after the front-runner said that he was “too old.” Berg left.\n"
    assert speaker_of(code(text), text, "that he") == speaker


def test_who_runs_is_the_one_named_far_oftener_if_he_has_just_acted() -> None:
    text = (
        "Per Berg spoke on Monday. Berg was late. Berg said no. Berg left. Berg came back. Berg asked Mayor Ivar Lund to open the port. {}"
        "Lund opened the port in June.\n\n“We will win,” the Labour candidate said.\n"
    )
    coding = code(text.format(""))
    assert speaker_of(coding, text.format(""), "“We will") == "Per Berg"


def test_a_noun_that_is_no_epithet_lets_a_named_person_in_focus_speak() -> None:
    text = "Ida Vik spoke in Oslo on Monday. Vik sent a message to the crew.\n\n“We will wait,” the {} said.\n"
    for noun in ("keynote speaker", "pianist"):
        assert speaker_of(code(text.format(noun)), text.format(noun), "“We will") == "Ida Vik"
    for noun in ("judge", "Kenyan pianist", "pianist from Bergen", "passenger", "tenant", "farmer"):
        assert speaker_of(code(text.format(noun)), text.format(noun), "“We will") != "Ida Vik"


def test_a_bare_noun_in_a_headline_is_who_holds_the_office_below() -> None:
    text = "Pastor Wants Lamps for the Port.\n\nPastor Ivar Lund has bought lamps.\n"
    coding = code(text)
    assert actor_of(coding, text, "Pastor") == "Ivar Lund"


def test_a_body_that_speaks_is_likelier_taken_up_than_whom_it_tells() -> None:
    text = "The Harbour Watch did not wait and told Blue Fjord Ahead that the organization is at work. “We build,” it said.\n"
    assert actor_of(code(text), text, "organization") == "Harbour Watch"


def test_a_trade_is_whose_it_is_in_focus_once_another_one_of_it_is_far_above() -> None:
    text = (
        "The actor Peter Lund opened the port. Lund was late.\n\n{}Ivar Holm of the “Broad Bay” show turned the tables at the "
        "port. Holm was early. “We sail,” the actor said.\n"
    )
    far = text.format(
        "The ferry sailed. The storm came. The lamps went out. Nobody slept. The ice broke. Boats sank.\n\n"
    )
    assert speaker_of(code(far), far, "“We sail") == "Ivar Holm"
    assert speaker_of(code(text.format("")), text.format(""), "“We sail") == "Peter Lund"


def test_of_several_bodies_the_main_subject_before_is_taken_up_by_what_it_is() -> None:
    text = (
        "There are few homes, such as Hope Ranch in the west. Vesper Speaks pays for a prize. “We seek ideas,” the non-profit "
        "said.\n"
    )
    assert speaker_of(code(text), text, "“We seek") == "Vesper Speaks"


def test_somebody_of_a_people_of_two_words_is_no_paper_and_has_no_office() -> None:
    text = "Harbour row\n\nGoalkeeper Ann Moe left Bergen Rovers on Monday. “We were wrong,” the South Korean said.\n"
    found = code(text)
    assert [row["actor_type"] for row in found.actors if "Korean" in row["name"]] == []
    assert [row["role_title"] for row in found.affiliations] == ["Goalkeeper"]
