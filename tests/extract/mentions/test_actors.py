"""Actors found in text never seen before: names of every order, epithets, acronyms, pronouns, and who speaks."""

from tests.extract.reading import actor_of, code, speaker_of


def test_a_surname_takes_up_the_full_name_whatever_the_order_of_its_parts() -> None:
    text = (
        "Gulnara Bekmuratova met Xi Jinping and Viktor Szabó in the port of Bergen on Monday. "
        "Bekmuratova said that Xi had agreed. Szabó said nothing.\n"
    )
    found = code(text)
    assert actor_of(found, text, "Bekmuratova") == "Gulnara Bekmuratova"
    assert actor_of(found, text, "Xi") == "Xi Jinping"
    assert actor_of(found, text, "Szabó") == "Viktor Szabó"


def test_particles_and_initials_belong_to_the_name() -> None:
    text = (
        "Prime Minister Ursula van der Berg praised Gerald K. Moe on Monday. Mr. Moe thanked her. "
        "Ms. van der Berg said that Gerald Moe was right.\n"
    )
    found = code(text)
    assert actor_of(found, text, "van der Berg") == "Ursula van der Berg"
    assert actor_of(found, text, "Gerald Moe") == "Gerald K. Moe"
    assert actor_of(found, text, "her") == "Ursula van der Berg"


def test_parts_of_names_may_begin_small_or_end_so() -> None:
    names = {
        "Hamad al-Tamimi", "Jean d’Arcy", "Omar ibn Khalid bin Sultan", "Wanjiru wa Kamau", "William arap Korir",
        "Cho Ji-hoon",
    }  # fmt: skip
    for name in sorted(names):
        text = f"It rained in Bergen on Monday. Then {name} said that the port was closed.\n"
        assert actor_of(code(text), text, name) == name
    text = "Hamad al-Tamimi met Bergen-based firms on Monday. Later al-Tamimi said that he was tired.\n"
    assert actor_of(code(text), text, "al-Tamimi") == "Hamad al-Tamimi"
    assert actor_of(code(text), text, "he") == "Hamad al-Tamimi"


def test_bodies_are_told_by_their_words_and_by_what_stands_beside_them() -> None:
    text = (
        "The Ports and Harbours Commission met the Bank of Norway on Monday. Bank of Norway staff were late. Quorvex, the "
        "state pipeline company, said no. The miners’ union Solvarg, founded in 1920, agreed. Le Monde asked MPs about SNCF.\n"
    )
    kinds = {row["name"]: row["actor_type"] for row in code(text).actors}
    expected = dict.fromkeys(
        ("Ports and Harbours Commission", "Bank of Norway", "Quorvex", "Solvarg", "Le Monde", "SNCF"), "organization"
    )
    assert {**expected, "MPs": "group"}.items() <= kinds.items()
    assert not {"Ports", "Norway"} & kinds.keys()


def test_names_with_an_apostrophe_inside_and_places_of_writing() -> None:
    text = (
        "BERGEN — The Harbour People’s Front met on Monday. Ann Lund, spokeswoman for the Harbour People’s Front, or HPF, "
        "smiled. Economist Jon Vik of Harbour University was on TV. QuorBank said no. Brussels and the ruling Justice and "
        "Progress Party were late.\n"
    )
    kinds = {row["name"]: row["actor_type"] for row in code(text).actors if row["naming"] == "named"}
    bodies = ("Harbour People’s Front", "Harbour University", "QuorBank", "Justice and Progress Party")
    assert kinds == {**dict.fromkeys(bodies, "organization"), "Ann Lund": "person", "Jon Vik": "person"}


def test_what_has_a_chief_executive_or_is_called_which_is_no_person() -> None:
    text = (
        "The chief executive of Morvenna, Ida Lund, left on Monday. Lorvik, which makes cars, stayed, Jon Vik said.\n"
    )
    kinds = {row["name"]: row["actor_type"] for row in code(text).actors if row["naming"] == "named"}
    assert kinds["Morvenna"] == "organization"
    assert kinds.get("Lorvik") != "person"
    assert kinds["Ida Lund"] == kinds["Jon Vik"] == "person"


def test_a_noun_beside_a_body_s_name_is_that_body() -> None:
    text = (
        "On Monday Solvarg, the miners’ union, met the human rights group Fribund. Harbour Bank, a lender in Bergen, was "
        "late. Ann Lund of Harbour Bank, the party said, smiled.\n"
    )
    found = code(text)
    assert actor_of(found, text, "union") == "Solvarg"
    assert actor_of(found, text, "human rights group") == "Fribund"
    assert actor_of(found, text, "lender") == "Harbour Bank"
    assert actor_of(found, text, "party") == "party"


def test_descriptions_leave_out_what_only_grades_and_roles_keep_it() -> None:
    text = "Ida Lund, a leading marine chemist, met top Norwegian envoys and 30 young people in Bergen on Monday.\n"
    found = code(text)
    own = {text[row["start"] : row["end"]] for row in found.mentions if row["mention_type"] == "NOM"}
    assert own == {"marine chemist", "Norwegian envoys", "young people"}
    assert [row["role"] for row in found.actors if row["name"] == "Ida Lund"] == ["leading marine chemist"]


def test_people_are_known_by_their_trades_and_words_that_look_like_people_are_none() -> None:
    text = "A glaciologist, two onlookers and law enforcement saw it in Bergen on Monday. Civil rights were at stake.\n"
    kinds = {row["name"]: row["actor_type"] for row in code(text).actors}
    assert kinds == {"glaciologist": "person", "onlookers": "group", "law enforcement": "organization"}


def test_whose_apposition_it_is_behind_a_body_of_hers() -> None:
    text = "“No,” said Ann Lund of Quorvex, author of a book on tides. Later the miners met a nurse from Quxley.\n"
    found = code(text)
    roles = {(row["actor_id"], text[row["start"] : row["end"]]) for row in found.affiliations}
    assert roles == {("ann-lund", "of Quorvex"), ("ann-lund", "author of a book on tides")}
    assert {row["name"]: row["role"] for row in found.actors}["Ann Lund"] == "author of a book on tides"


def test_per_is_a_given_name_before_a_surname() -> None:
    text = "Per Lund smiled in Bergen. Per person the toll is low, Lund said.\n"
    assert {row["name"] for row in code(text).actors if row["naming"] == "named"} == {"Per Lund"}


def test_two_people_who_share_a_surname_stay_apart() -> None:
    text = "Anna Lund met her brother Peter Lund on Monday. Mrs. Lund smiled. Mr. Lund did not.\n"
    found = code(text)
    assert actor_of(found, text, "Anna Lund") != actor_of(found, text, "Peter Lund")
    assert [actor_of(found, text, "Lund", n) for n in (0, 1)] == ["Anna Lund", "Peter Lund"]


def test_an_acronym_defined_in_passing_is_its_name() -> None:
    text = (
        "The Harbour Workers Union (HWU) called a strike on Monday. The HWU said that the pay was too low. "
        "The union wants more.\n"
    )
    found = code(text)
    assert actor_of(found, text, "HWU", 1) == "Harbour Workers Union"
    assert actor_of(found, text, "union") == "Harbour Workers Union"


def test_an_epithet_is_whoever_holds_the_office() -> None:
    text = (
        "President Ola Dahl met Mayor Ann Moe in Oslo. The president said that the mayor was right. "
        "A president should know.\n"
    )
    found = code(text)
    assert actor_of(found, text, "president") == "Ola Dahl"
    assert actor_of(found, text, "mayor") == "Ann Moe"
    assert actor_of(found, text, "president", 1) != "Ola Dahl"


def test_he_and_she_are_told_apart_by_what_the_text_says_of_them() -> None:
    text = "Mr. Dahl met Mrs. Moe on Monday. She said that he was late. “He is always late,” she said.\n"
    found = code(text)
    assert actor_of(found, text, "She") == "Moe"
    assert actor_of(found, text, "he") == "Dahl"
    assert speaker_of(found, text, "“He is") == "Moe"


def test_i_inside_a_quotation_is_its_speaker_and_who_its_antecedent() -> None:
    text = "“I have never seen such a storm,” said Ann Moe, who runs the ferry. “My boat is lost,” she added.\n"
    found = code(text)
    assert [actor_of(found, text, words) for words in ("I", "who", "My")] == ["Ann Moe"] * 3


def test_unnamed_sources_are_actors_and_stay_apart() -> None:
    text = "Some said that the port would close. Officials said that it would not. Some said that it had to.\n"
    found = code(text)
    unnamed = [row["name"] for row in found.actors if row["naming"] == "unnamed"]
    assert sorted(unnamed) == ["Officials", "Some", "Some"]


def test_a_label_gives_a_stretch_its_speaker() -> None:
    text = (
        "Ann Moe met Ola Dahl on Monday.\n\n“DAHL: Why did you not call us before?\n\n“MOE: Nobody asked me to call.\n"
    )
    found = code(text)
    assert speaker_of(found, text, "“DAHL") == "Ola Dahl"
    assert speaker_of(found, text, "“MOE") == "Ann Moe"


def test_speech_runs_on_to_its_speaker_over_paragraphs() -> None:
    text = (
        "The port will close, Ann Moe said on Monday in Bergen.\n\n"
        "“We have waited for years,” said Ola Dahl. “Nobody has listened to us in all this time.”\n\n"
        "“And now we have nothing left to wait for, so we will go.”\n"
    )
    found = code(text)
    assert speaker_of(found, text, "“We have") == "Ola Dahl"
    assert speaker_of(found, text, "“Nobody") == "Ola Dahl"
    assert speaker_of(found, text, "“And now") == "Ola Dahl"


def test_roles_name_their_body_their_tenure_and_their_country() -> None:
    text = (
        "Ann Moe, a former director of the Harbour Trust, said that Norwegian Prime Minister Ola Dahl was right. "
        "Dahl campaign manager Per Lund agreed.\n"
    )
    found = code(text)
    names = {row["key"]: row["name"] for row in found.actors}
    rows = {names[row["actor_id"]]: row for row in found.affiliations}
    assert rows["Ann Moe"]["tenure"] == "former"
    assert names[rows["Ann Moe"]["org_actor_id"]] == "Harbour Trust"
    assert rows["Per Lund"]["role_title"] == "Dahl campaign manager"
    assert {row["name"]: row["country_code"] for row in found.actors}["Ola Dahl"] == "NOR"


def test_marks_have_five_jobs() -> None:
    text = (
        "Her book “The Long Way Home” sold well. The word “ferry” is old. The so-called “experts” were wrong. "
        "The treaty obliges both sides to “seek common ground”. “We are glad,” said Ann Moe.\n"
    )
    jobs = {text[row["start"] + 1 : row["start"] + 5]: row["function"] for row in code(text).quotes}
    assert jobs == {"The ": "title", "ferr": "mention", "expe": "scare", "seek": "document", "We a": "attribution"}


def test_a_definite_trade_takes_up_the_person_in_focus_and_an_indefinite_one_does_not() -> None:
    text = (
        "Ola Dahl opened the new port of Bergen on Monday. Dahl said that it was big. "
        "The billionaire added that it was costly. A billionaire sees things so.\n"
    )
    found = code(text)
    assert actor_of(found, text, "billionaire") == "Ola Dahl"
    assert actor_of(found, text, "billionaire", 1) != "Ola Dahl"
