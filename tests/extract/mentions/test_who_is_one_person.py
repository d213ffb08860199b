"""Expressions that speak of one person: what opens a sentence before a name, nations, ages, kin, posts and courts."""

import pytest
from tests.extract.reading import actor_of, code


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Substitute Chidi Okwuosa scored twice. Okwuosa, 22, wept.", "Chidi Okwuosa", "Substitute"),
        ("Guide Pasang Tamang said it snowed. Tamang turned back.", "Pasang Tamang", "Guide"),
        ("Winger Ana Duarte left on Monday.", "Ana Duarte", "Winger"),
        ("Physio Marta Kovač ran to him.", "Marta Kovač", "Physio"),
    ],
)
def test_what_somebody_is_opens_a_sentence_and_is_no_part_of_the_name(text: str, name: str, role: str) -> None:
    coding = code(text)
    assert [(row["name"], row["role"]) for row in coding.actors if row["naming"] == "named"] == [(name, role)]


def test_a_guide_that_is_a_book_keeps_its_name() -> None:
    assert "Michelin Guide" in {row["name"] for row in code("The Michelin Guide praised the inn.").actors}


def test_a_country_alone_calls_whoever_is_of_it() -> None:
    text = (
        "Brazilian striker Rafael Moura and Argentine defender Pablo Iriarte were sent off. Moura had hit Iriarte. "
        "The Brazilian also kicked the ball. The Argentine did not.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "Brazilian") == "Rafael Moura"
    assert actor_of(coding, text, "Argentine") == "Pablo Iriarte"


def test_a_country_beside_a_name_tells_whom_a_word_for_its_people_means() -> None:
    text = (
        "Frenchman Luc Marchetti won ahead of Spain’s Dario Bonfanti. The Frenchman attacked on the last climb. Bonfanti "
        "was second. The Spaniard rode alone.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "Frenchman") == "Luc Marchetti"
    assert actor_of(coding, text, "Spaniard") == "Dario Bonfanti"


@pytest.mark.parametrize("text", ["He met the German on Monday.", "She read it from the Russian."])
def test_a_country_of_which_nobody_is_known_calls_nobody(text: str) -> None:
    assert [row["name"] for row in code(text).actors] == []


def test_an_age_calls_whoever_is_told_to_be_as_old() -> None:
    text = (
        "Joseph Camenzuli, 38, and Paul Zerafa (44) deny it. Prosecutor Daniela Mifsud said both had lied. The 44-year-old "
        "told her that he was sorry. She asked the 38-year-old fisherman to rise.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "44-year-old") == "Paul Zerafa"
    assert actor_of(coding, text, "fisherman") == "Joseph Camenzuli"


def test_an_age_alone_is_somebody_in_focus_or_nobody() -> None:
    text = "Chidi Okwuosa scored. Okwuosa came on late. Coach Femi Sodipo praised the 22-year-old.\n"
    assert actor_of(code(text), text, "22-year-old") == "Chidi Okwuosa"
    assert [row["name"] for row in code("The 22-year-old fell.").actors] == []


def test_who_was_brought_in_is_named_in_what_is_told_next() -> None:
    text = (
        "A 34-year-old woman was rescued. Doctors said Zeynep Aksoy had two broken ribs. The 34-year-old was tired.\n"
    )
    coding = code(text)
    assert actor_of(coding, text, "woman") == actor_of(coding, text, "34-year-old") == "Zeynep Aksoy"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Darijo Matić lost. Matić’s wife, Ivana, said that her husband was sad.", "husband", "Darijo Matić"),
        ("Zeynep’s mother wept as her daughter was freed. Zeynep Aksoy was well.", "daughter", "Zeynep Aksoy"),
        ("Paul Zerafa stood by. Zerafa’s lawyer said his client was a baker.", "client", "Paul Zerafa"),
        ("Jens and Karen Toft came. Karen Toft spoke. Her husband said no.", "husband", "Jens Toft"),
    ],
)
def test_kin_and_clients_are_whose_kin_or_lawyer_was_told_of(text: str, words: str, name: str) -> None:
    assert actor_of(code(text), text, words) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Markus Vogt was charged on Monday. Lena Vogt said the defendant knew her.", "defendant", "Markus Vogt"),
        ("Lena Vogt gave evidence. Markus Vogt asked the witness whether she knew.", "witness", "Lena Vogt"),
        ("Ida Moe was stabbed in Oslo. Per Berg said the victim knew him.", "victim", "Ida Moe"),
        ("Per Berg denies the charges. The judge told the defendant to rise.", "defendant", "Per Berg"),
    ],
)
def test_courts_call_people_by_what_was_told_of_them(text: str, words: str, name: str) -> None:
    assert actor_of(code(text), text, words) == name


@pytest.mark.parametrize(
    "text",
    [
        "Markus Vogt was charged on Monday. Per Berg was charged on Friday. The judge told the defendant to rise.",
        "Markus Vogt was not charged on Monday. The judge told the defendant to rise.",
    ],
)
def test_the_defendant_is_nobody_where_several_or_none_were_charged(text: str) -> None:
    assert actor_of(code(text), text, "defendant") == "defendant"


def test_the_victim_is_nobody_who_was_beaten_at_the_polls_or_where_another_was_hurt() -> None:
    beaten = "Per Berg was beaten in Bergen. Ida Moe came. The victim said that it was late.\n"
    assert actor_of(code(beaten), beaten, "victim") == "victim"
    another = "Per Berg was stabbed. A boy was shot in Bergen. Ida Moe came. The victim said that it was late.\n"
    assert actor_of(code(another), another, "victim") == "victim"


def test_brothers_share_the_surname_that_stands_once() -> None:
    text = "Brothers Tomasz and Piotr Wilk were held. Tomasz, 41, fled. Anna, Karl and Ida Lund met. Karl laughed.\n"
    names = {row["name"] for row in code(text).actors if row["naming"] == "named"}
    assert names == {"Tomasz Wilk", "Piotr Wilk", "Anna Lund", "Karl Lund", "Ida Lund"}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The club sacked coach Nils Ek on Sunday. The former coach wished it luck.", "Nils Ek", "coach"),
        ("Its leader, Marco Tedeschi, spoke. Tedeschi, a former driver, left.", "Marco Tedeschi", "leader"),
        ("Ann Moe, a former mayor of Lusair, spoke. Moe is a judge.", "Ann Moe", "judge"),
        ("Her rival, Per Berg, a judge, left.", "Per Berg", "judge"),
        ("Her rival, Per Berg, left.", "Per Berg", "rival"),
    ],
)
def test_the_role_of_an_actor_is_one_that_is_held_before_one_that_was_and_kin(text: str, name: str, role: str) -> None:
    assert {row["name"]: row["role"] for row in code(text).actors}[name] == role


def test_kin_is_named_by_the_next_sentence_with_the_same_surname() -> None:
    text = "Lena Vogt spoke against her former husband. Markus Vogt, a dentist, wept. Ida Moe saw her son. Per Berg left.\n"
    coding = code(text)
    assert actor_of(coding, text, "husband") == "Markus Vogt"
    assert actor_of(coding, text, "son") != "Per Berg"


def test_kin_is_not_named_by_a_sentence_on_other_kin() -> None:
    text = "Lena Vogt accused her husband. Markus Vogt, her son, wept.\n"
    assert actor_of(code(text), text, "husband") != "Markus Vogt"


@pytest.mark.parametrize(
    "text",
    [
        "Siblings Jens and Karen Toft came. Karen Toft spoke. Her husband said no.\n",
        "Jens and Karen Toft, brother and sister, came. Karen Toft spoke. Her husband said no.\n",
        "Jens Toft came. His daughter Karen Toft spoke. Jens and Karen Toft left. Her husband said no.\n",
        "Jens and Karen Toft came home on Friday. The siblings sat down. Karen Toft spoke. Her husband said no.\n",
        "The colleagues Jens and Karen Toft came. Karen Toft spoke. Her husband said no.\n",
        "Jens and Karen Toft, who are cousins, came. Karen Toft spoke. Her husband said no.\n",
        "Jens and Karen Toft, no relation, came. Karen Toft spoke. Her husband said no.\n",
    ],
)
def test_kin_by_blood_and_colleagues_are_no_couple(text: str) -> None:
    assert actor_of(code(text), text, "husband") != "Jens Toft"


@pytest.mark.parametrize(
    "text",
    [
        "Jens and Karen Toft had twins. Karen Toft spoke. Her husband said no.\n",
        "Jens and Karen Toft, the parents of the boy, came. Karen Toft spoke. Her husband said no.\n",
    ],
)
def test_those_who_have_children_are_a_couple(text: str) -> None:
    assert actor_of(code(text), text, "husband") == "Jens Toft"


def test_a_minister_is_called_by_the_seat_in_parliament_and_a_general_is_not() -> None:
    text = "The minister, Helen Strand, resigned. Strand had been in office since May. “I stay,” the Labour MP said.\n"
    assert actor_of(code(text), text, "Labour MP") == "Helen Strand"
    other = "General Helen Strand resigned. Strand had been in office since May. “I stay,” the Labour MP said.\n"
    assert actor_of(code(other), other, "Labour MP") != "Helen Strand"


def test_who_is_called_ex_is_the_former_one() -> None:
    text = (
        "Chen Shu-fen, Taiwan’s former vice president, arrived. A clerk met Chen. The ex-vice president thanked him.\n"
    )
    assert actor_of(code(text), text, "ex-vice president") == "Chen Shu-fen"


def test_the_leader_of_a_body_is_whoever_presides_over_it_and_has_its_sector() -> None:
    text = (
        "The president of the miners’ union, Thabo Nkosi, spoke. Johan Steyn met the union leader on Friday. Steyn liked "
        "the union boss.\n"
    )
    coding = code(text)
    assert {actor_of(coding, text, words) for words in ("union leader", "union boss")} == {"Thabo Nkosi"}
    assert {row["name"]: row["sector"] for row in coding.actors}["Thabo Nkosi"] == "LAB"


def test_a_general_s_deputy_sits_in_no_parliament() -> None:
    text = "General Min Thant met monks. His deputy said nothing.\n"
    assert {row["name"]: row["sector"] for row in code(text).actors}["Min Thant’s deputy"] == "MIL"


def test_a_player_is_called_by_the_place_in_the_team() -> None:
    text = "Substitute Chidi Okwuosa scored twice. The midfielder came on late. “I knew it,” Okwuosa said.\n"
    assert actor_of(code(text), text, "midfielder") == "Chidi Okwuosa"


def test_a_trade_before_a_name_does_not_part_it_from_whose_kin_it_names() -> None:
    text = (
        "Haruki Endo left. His daughter, the film director Emi Endo, was with him. His son, the actor’s friend, wept.\n"
    )
    assert actor_of(code(text), text, "daughter") == "Emi Endo"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Eva Lund, 34, left. Ann Moe, 34, met Lund. The 34-year-old said no.\n", "34-year-old"),
        ("A 34-year-old man met a 34-year-old woman. The 34-year-old said no.\n", "34-year-old"),
        ("Eva Lund, 34, left. Ann Moe, 35, met Lund. The 34-year-old said no.\n", "Eva Lund"),
        ("A woman, 34, left. Eva Lund, 34, was a cook. The 34-year-old said no.\n", "Eva Lund"),
    ],
)
def test_an_age_calls_nobody_where_two_are_as_old(text: str, name: str) -> None:
    assert actor_of(code(text), text, "34-year-old") == name


def test_an_age_alone_calls_whom_the_sentence_before_is_about_where_somebody_speaks_of_him() -> None:
    text = "Ola Berg was hurt on Monday. Coach Per Lund said the 26-year-old would rest.\n"
    assert actor_of(code(text), text, "26-year-old") == "Ola Berg"


@pytest.mark.parametrize(
    "before",
    ["Ola Berg, 30, was hurt on Monday.", "Ola Berg met Ida Moe on Monday.", "A boy died on Monday.", "It rained."],
)
def test_an_age_alone_calls_nobody_who_is_older_or_one_of_several_or_has_no_name(before: str) -> None:
    text = f"{before} Coach Per Lund said the 26-year-old would rest.\n"
    assert "26-year-old" not in {text[m["start"] : m["end"]] for m in code(text).mentions}


@pytest.mark.parametrize("number", ["²", "③", "9" * 5000])
def test_a_number_that_is_no_age_tells_of_nobody(number: str) -> None:
    text = f"Eva Lund, 34, left. Ann Moe, {number}, met Lund. The 34-year-old said no.\n"
    assert actor_of(code(text), text, "34-year-old") == "Eva Lund"


def test_a_nation_alone_calls_none_of_several_of_whom_it_was_not_told() -> None:
    text = "Ann Moe met Karl Lund on Monday. The Swede said no."
    assert actor_of(code(text), text, "Swede") == "Swede"
