"""Whom a surname means where several have it, and names that are the same person's."""

from tests.extract.reading import actor_of, code, speaker_of


def test_a_surname_is_his_who_was_named_first_and_others_of_it_keep_their_given_names() -> None:
    text = (
        "Rep. Peter Lund lost two votes on Monday. Lund, though, stayed calm. Then Anna Lund spoke to the press, and Anna "
        "Lund was sharp. “Anna Lund is right,” Jon Vik said. According to Vik, “We will win,” Lund said.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“We will") == "Peter Lund"


def test_titles_tell_a_husband_from_his_wife_where_the_given_names_do_not() -> None:
    text = (
        "Zelmira Holt and Osvin Holt live in Bergen. Zelmira Holt left on Monday. “It was cold,” Mrs. Holt said. "
        "“I was warm,” Mr. Holt said.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“It was") == "Zelmira Holt"
    assert speaker_of(coding, text, "“I was") == "Osvin Holt"


def test_a_name_that_goes_on_is_the_same_person() -> None:
    text = (
        "Anna Holm Vik runs a bank. When she was Anna Holm, she was poor. “I was poor,” Anna Holm said then. Sunny Martha "
        "Berg came too. “I am late,” Martha said.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“I was") == "Anna Holm Vik"
    assert speaker_of(coding, text, "“I am") == "Sunny Martha Berg"
    assert "Anna Holm" not in {row["name"] for row in coding.actors}


def test_two_given_names_share_one_surname() -> None:
    text = "David and Martha Quist paid for it. Carl and Ida Lund met Mr. Carl on Monday.\n"
    coding = code(text)
    assert actor_of(coding, text, "David") == "David Quist"
    assert "Carl Lund" not in {row["name"] for row in coding.actors}


def test_a_title_that_fits_nobody_of_the_name_is_somebody_else() -> None:
    text = (
        "President Lund met his aides. Mr. Lund said he would go. The first lady, Michelle Lund, stayed. “I go,” President "
        "Lund said. “I stay,” Mrs. Lund said.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“I go") == "Lund"
    assert speaker_of(coding, text, "“I stay") == "Michelle Lund"


def test_a_body_of_the_people_is_one_body_and_an_agency_in_a_dateline_nobody() -> None:
    text = "BERGEN, Norway (AP) — The ruling People’s Union met on Monday. “We win,” the People’s Union said.\n"
    coding = code(text)
    assert {row["name"] for row in coding.actors} == {"People’s Union"}
    assert speaker_of(coding, text, "“We win") == "People’s Union"


def test_what_is_led_by_somebody_is_not_called_so() -> None:
    text = "The Moe-led Congress met on Monday. “We lost,” Congress said. Ann Moe left.\n"
    names = {row["name"] for row in code(text).actors}
    assert names == {"Congress", "Ann Moe"}


def test_a_surname_that_a_country_has_too_is_the_persons_where_it_only_acts_behind_the_full_name() -> None:
    text = "Harbour row\n\nRep. Ann Jordan came late on Monday. “We sail,” Jordan said. Jordan then left.\n"
    assert speaker_of(code(text), text, "“We") == "Ann Jordan"
    for other in (text.replace("on Monday", "from Jordan"), text.replace("Rep.", "Jordan sent a ship. Rep.")):
        assert speaker_of(code(other), other, "“We") == "Jordan"


def test_the_article_before_an_arab_surname_may_be_small_or_not() -> None:
    text = "Karim al-Sayari came on Monday. Al-Sayari was late. “The port is ours,” Al-Sayari said.\n"
    assert speaker_of(code(text), text, "“The port") == "Karim al-Sayari"


def test_a_surname_alone_is_his_who_acts_and_not_his_who_is_only_mentioned() -> None:
    text = (
        "The storm killed pilot Peter Quist and a nurse. Martha Quist, the mother of pilot Peter Quist, blamed the port on "
        "Monday.\n\n“Nobody lit the lamps,” Quist said. “It was dark.”\n\nThe port kept silent. “We wait,” Quist said.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“Nobody lit") == "Martha Quist"
    assert speaker_of(coding, text, "“We wait") == "Martha Quist"


def test_who_has_once_been_called_by_a_surname_alone_keeps_it() -> None:
    text = (
        "Zelmira Quist opened the port. “It is late,” Quist said.\n\nHer brother, Osvin Quist, laughed. The son, Mr. Quist "
        "of the bank, did not.\n\n“It is cold,” Quist said.\n"
    )
    assert speaker_of(code(text), text, "“It is cold") == "Zelmira Quist"


def test_a_title_of_his_sex_does_not_take_a_surname_from_whose_it_is() -> None:
    text = (
        "Osvin Quist opened the port. “It is late,” Quist said.\n\nJohn Quist, the brother, laughed. “It is cold,” Mr. Quist "
        "said.\n"
    )
    assert speaker_of(code(text), text, "“It is cold") == "Osvin Quist"


def test_the_younger_of_two_is_the_junior() -> None:
    text = (
        "Peter Quist came on Monday. Quist was late. His son Peter Jr. was in Oslo. “We won,” said the younger Mr. Quist. "
        "Peter Quist Jr. runs the bank. “We lost,” said the older Mr. Quist.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“We won") == "Peter Quist Jr."
    assert speaker_of(coding, text, "“We lost") == "Peter Quist"


def test_a_surname_that_is_a_noun_is_its_bearers() -> None:
    text = (
        "Martha King swam in Bergen on Monday. “It was cold,” she said.\n\nKing won the race. “The sea was rough,” King "
        "says. Later the King opened a port, and King Harald slept.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“The sea") == "Martha King"
    assert actor_of(coding, text, "King", 1) == "Martha King"
    assert actor_of(coding, text, "King", 3) != "Martha King"
    assert actor_of(coding, text, "Harald") != "Martha King"


def test_a_title_of_the_other_sex_takes_nobodys_surname_for_good() -> None:
    text = (
        "Peter Quist came on Monday. “It is late,” Mr. Quist said. Osvina Quist, the wife, came too. Mrs. Quist was cold. "
        "“We won,” Mr. Quist said.\n"
    )
    assert speaker_of(code(text), text, "“We won") == "Peter Quist"


def test_an_office_before_a_surname_is_that_of_whom_the_article_names_with_it() -> None:
    text = (
        "Gov. Zelmira Quist came on Monday. Quist was late. {} Osvin Quist came too. “We won,” President Quist said. “We lost,” "
        "Governor Quist said.\n"
    )
    for title in ("President", "Her brother"):
        coding = code(text.format(title))
        assert speaker_of(coding, text.format(title), "“We won") == "Osvin Quist", title
        assert speaker_of(coding, text.format(title), "“We lost") == "Zelmira Quist", title


def test_the_first_of_two_surnames_is_the_same_person_s() -> None:
    text = (
        "María Fernanda Ochoa Restrepo met Per Holm and Anna Holm Vik. “I will stand,” Ochoa said. “I will not,” Holm "
        "said.\n"
    )
    coding = code(text)
    assert speaker_of(coding, text, "“I will stand") == "María Fernanda Ochoa Restrepo"
    assert speaker_of(coding, text, "“I will not") == "Per Holm"
