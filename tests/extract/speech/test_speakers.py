"""Who speaks where the text names several people: by sex, by the main clause, behind a phrase, in headings."""

import pytest
from tests.extract.reading import speaker

from newsvoices.extractor import propose

pytestmark = pytest.mark.usefixtures("however_doubtful")


def test_a_rarer_given_name_tells_she_from_he() -> None:
    text = "Hamish Lund met Siobhan Berg in Oslo on Monday.\n\n“The talks went well,” she said.\n"
    assert speaker(text, "“The talks") == "Siobhan Berg"


def test_he_is_the_subject_of_the_main_clause_before() -> None:
    text = (
        "Governor Ivan Berg closed the port last week. Berg said nothing, and Berg stayed at home.\n\nOn Tuesday, Senator "
        "Peter Lund asked a court to make Berg open it before the herring come.\n\n“Nobody here can wait until winter,” he "
        "said.\n"
    )
    assert speaker(text, "“Nobody here") == "Peter Lund"


def test_a_contracted_verb_does_not_make_an_owner_of_its_subject() -> None:
    text = (
        "Peter Lund spoke in Oslo on Monday, and so did Ivan Berg. Lund’s been telling sailors since June that Berg "
        "means to sell the harbour. “He never asked one of us,” he said.\n"
    )
    assert speaker(text, "“He never") == "Peter Lund"


def test_the_person_speaks_whom_a_phrase_leads_up_to() -> None:
    for source in (
        "Moe senior adviser Paul Vance",
        "Harbour Bank’s Paul Vance",
        "Harbour Bank portfolio manager Paul Vance",
    ):
        text = f"Gerald Moe spoke in Oslo on Monday.\n\n“We know how the vote will go,” {source} said on Friday.\n"
        assert speaker(text, "“We know") == "Paul Vance", source


def test_a_heading_about_somebody_does_not_let_him_speak() -> None:
    text = (
        "Mayor On Moe: ‘The Ferry Sails Without Him.’\n\nMayor Ann Lund will open the new quay alone, since Gerald Moe wants "
        "no part of it. On Monday, Moe was at sea.\n"
    )
    assert speaker(text, "‘The Ferry") != "Gerald Moe"


def test_a_definite_description_that_is_a_subject_stands_beside_no_name() -> None:
    text = (
        "Clara Vance lost the ferry vote to Gerald Moe. Vance had led it for months.\n\nAt a supper with Joe Lund "
        "and Mia Berg, the Labour candidate said, “We counted on the islands too soon.”\n"
    )
    assert speaker(text, "“We counted") == "Clara Vance"


def test_a_definite_description_reaches_back_over_speech() -> None:
    text = (
        "Peter Lund came to Oslo. On Sunday, Lund spoke of his book. “It is short. It is good. It is cheap. You will like it.”"
        "\n\nThe candidate also denied a story about his youth.\n\n“I was never there,” he said.\n"
    )
    assert speaker(text, "“I was") == "Peter Lund"


def test_the_spokesman_is_the_one_whom_the_text_gave_an_owner() -> None:
    text = (
        "The harbour minister’s spokesman denied the report on Monday.\n\nAnn Moe smiled.\n\n“Nobody at the "
        "ministry counts boats,” the spokesman said.\n"
    )
    assert speaker(text, "“Nobody at") == "harbour minister’s spokesman"


def test_of_two_subjects_the_main_one_is_in_focus() -> None:
    text = (
        "Gerald Moe said on Friday that it would be fine if Clara Vance called him. Vance did not call Moe.\n\nMoe said that "
        "Vance knew his number.\n\n“I was at home,” the Labour nominee said at a rally.\n"
    )
    assert speaker(text, "“I was") == "Gerald Moe"


def test_a_former_office_takes_up_the_person_in_focus() -> None:
    text = (
        "Clara Vance came to Oslo on Monday. Vance opened a meeting of traders.\n\n“We will not wait,” the former secretary "
        "of trade said.\n"
    )
    assert speaker(text, "“We will") == "Clara Vance"


def test_the_person_speaks_who_stands_beside_a_description() -> None:
    for source in ("A former mayor -- Ann Moe, who lost last year --", "One of the port’s engineers, Ann Moe,"):
        text = f"The port of Bergen opened on Monday.\n\n{source} said, “The gate was too small.”\n"
        assert speaker(text, "“The gate") == "Ann Moe", source


def test_an_office_of_a_body_takes_up_the_person_in_focus() -> None:
    text = (
        "Clara Vance praised the plan on Monday in a talk with the Harbour Post.\n\n“It is a good plan,” the Senate minority "
        "leader said.\n"
    )
    assert speaker(text, "“It is") == "Clara Vance"


def test_a_nickname_in_marks_splits_no_name() -> None:
    text = (
        "John “Tig” Vance came to Oslo on Monday with Per Berg. Ms. Moe did not.\n\n“Nobody asked us,” Vance said. “I knew "
        "John would come,” Moe said.\n"
    )
    assert speaker(text, "“Nobody") == "John Vance"


def test_a_title_in_the_plural_belongs_to_both() -> None:
    text = (
        "Clara Vance spoke with radio hosts Joe Lund and Mia Berg on Monday. She said that she liked trains, something Lund "
        "understood.\n\n“They are fast,” the host said.\n"
    )
    assert speaker(text, "“They are") == "Joe Lund"


def test_somebody_described_by_an_unknown_noun_is_not_his_owner() -> None:
    for source in ("one Moe torchbearer", "Moe’s torchbearer", "a Moe stand-in"):
        text = f"Gerald Moe spoke in Oslo on Monday.\n\n“The pier was painted in a single week,” {source} said on Friday.\n"
        assert speaker(text, "“The pier") != "Gerald Moe", source


def test_what_somebody_has_speaks_for_him() -> None:
    text = "Gerald Moe spoke in Oslo on Monday.\n\n“We sail at dawn with the herring fleet,” Moe’s account said.\n"
    assert speaker(text, "“We sail") == "Gerald Moe"


def test_a_newspaper_and_the_noun_for_it_are_one() -> None:
    text = "“The harbour is closed until further notice,” the Harbour Times newspaper said on Friday.\n"
    assert speaker(text, "“The harbour") == "Harbour Times"


def test_the_person_behind_the_field_of_an_office_speaks() -> None:
    text = "Harbour Radio vice president for news Karl Gorm called it “the show that nobody wanted to hear.”\n"
    assert speaker(text, "it “the show") == "Karl Gorm"


def test_a_particle_that_opens_a_sentence_makes_no_second_person() -> None:
    text = "Mayor Nils de Waal met the crew on Monday. De Waal said: “I can help you with the boats.”\n"
    assert speaker(text, "“I can") == "Nils de Waal"


def test_a_body_is_one_with_its_parent_written_in_full_or_short() -> None:
    text = (
        "The U.N. Security Council met on Monday. The United Nations Security Council voted twice. The Security Council "
        "said: “We will meet again before the week is over.”\n"
    )
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    assert {row["name"] for row in coding.actors if "Council" in row["name"]} == {"United Nations Security Council"}


def test_a_watch_that_is_a_body_keeps_its_name() -> None:
    text = "Human Rights Watch said on Monday: “The prison is no place for children.”\n"
    assert speaker(text, "“The prison") == "Human Rights Watch"


def test_the_main_subject_may_be_called_by_trade_after_a_pronoun() -> None:
    text = (
        "Gerald Moe showed the crew his new ferry. Moe spoke for an hour.\n\nAdding that he would steer it himself, the "
        "billionaire told the crew, “We sail to the islands in June.”\n"
    )
    assert speaker(text, "“We sail") == "Gerald Moe"


def test_a_headline_that_describes_names_no_other_person() -> None:
    text = (
        "Labour mayoral candidate’s boat sinks.\n\nPeter Lund says he will build another because the regatta is near. Lund "
        "rows.\n\n“There are planks for two in my shed,” the Labour mayoral candidate told the crew.\n"
    )
    assert speaker(text, "“There are") == "Peter Lund"


def test_an_office_of_a_state_is_that_of_its_holder() -> None:
    text = (
        "Sen. Erik Holm (R-Fla.) spoke in Oslo on Monday, and Sen. Peter Vik (D-Ohio) listened. Vik left early.\n\n“It is "
        "time to go home to our boats,” the Florida senator said.\n"
    )
    assert speaker(text, "“It is") == "Erik Holm"


def test_a_judge_in_focus_is_no_senator() -> None:
    text = (
        "Judge Ann Lund closed the port on Monday. Lund stayed at home. “Nobody here can wait until the winter,” the "
        "senator said.\n"
    )
    assert speaker(text, "“Nobody here") != "Ann Lund"


def test_the_subject_of_the_clause_before_is_called_by_trade() -> None:
    text = (
        "The fleet sailed at dawn.\n\nAs Bernt Sandvik began to load the crates, the billionaire told the crew, “We "
        "counted on the islands too soon.” Sandvik then left.\n"
    )
    assert speaker(text, "“We counted") == "Bernt Sandvik"


def test_an_owner_may_stand_behind_the_noun_first() -> None:
    text = (
        "“Why did nobody count the boats in June?” a narrator in the Harbour League’s new spot asks. “It was too late for "
        "that,” the spot’s narrator says.\n"
    )
    assert speaker(text, "“Why did") == speaker(text, "“It was") == "narrator"


def test_a_newspaper_of_a_city_is_not_the_city() -> None:
    text = "“The harbour is closed until further notice,” a Harbour Bank newspaper said on Friday.\n"
    assert speaker(text, "“The harbour") != "Harbour Bank"


def test_what_stands_behind_the_noun_of_an_owner_is_no_part_of_it() -> None:
    text = "Gerald Moe spoke in Oslo on Monday.\n\n“The pier was painted in a single week,” Moe’s torchbearers today say.\n"
    assert speaker(text, "“The pier") == "Gerald Moe’s torchbearers"
    text = "“The party leads by nine points in the north,” a Harbour Bank survey taken last week said.\n"
    assert speaker(text, "“The party") == "Harbour Bank survey"


def test_the_one_named_behind_an_owner_or_possessor_speaks() -> None:
    text = "Mark Vance spoke on Monday. His Labour shadow, Louise Moe, said: “The port is late, and all know it.”\n"
    assert speaker(text, "“The port") == "Louise Moe"
    text = "South Korea’s Joint Chiefs of Staff said on Monday: “The port is late, and all of us know it.”\n"
    assert speaker(text, "“The port") == "Joint Chiefs of Staff"
    text = "Italy’s Northern League leader Carlo Vance said on Monday: “The port is late, and all of us know it.”\n"
    assert speaker(text, "“The port") == "Carlo Vance"


def test_no_place_where_a_thing_stands_speaks_for_it() -> None:
    assert speaker("“Enough is enough for us,” reads a banner outside Bergen.\n", "“Enough") == "banner"


def test_bodies_and_forces_before_a_name_do_not_speak_for_it() -> None:
    for source, name in (
        ("Harbour Bank spokesman Navy Capt. Ivar Moe", "Ivar Moe"),
        ("Ann Lund’s hometown Bergen Free Press", "Bergen Free Press"),
    ):
        text = f"Ann Lund came on Monday.\n\n“The port is late, and all of us know it,” {source} said on Friday.\n"
        assert speaker(text, "“The port") == name


def test_a_body_with_its_letters_does_not_speak_for_its_officer() -> None:
    for source, name in (
        ("The Harbour Guard (HG) spokesperson, Ann Moe,", "Ann Moe"),
        ("Harbour Guard (HG) chief economist Ann Moe", "Ann Moe"),
        ("A Harbour Guard (HG) spokesperson", "Harbour Guard’s spokesperson"),
        ("The Harbour Guard (HG)", "Harbour Guard"),
    ):
        assert speaker(f"{source} said on Friday: “The port is late, and all of us know it.”\n", "“The port") == name
