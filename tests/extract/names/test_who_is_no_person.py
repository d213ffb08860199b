"""Words with a capital that are no person's name: nouns in headlines or behind titles, towns, letters, lists of firms, works."""

import pytest
from tests.extract.reading import kinds


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Mayor Asks for Inquiry after Report Reveals Secret Meetings\n\nShe met builders.", "Report", "document"),
        ("Woman Steps Forward With New Claim: Mayor Lied\n\nShe met three builders.", "Woman", "person"),
        ("Leadership Announces End Of Club For Sailors\n\nIt had met for years.", "Leadership", "organization"),
        ("Board Of Harbours Finds Ferry Unsafe\n\nIt was built in 1962.", "Board", "organization"),
        ("Staff soon after alerted the mayor that the harbour was closed.", "Staff", "organization"),
        ("Ohio Gov. Hears About Harbour Plan, Launches Inquiry\n\nIt was made in June.", "Ohio Gov.", "person"),
    ],
)
def test_a_common_noun_with_a_capital_that_speaks_describes_and_names_nobody(text: str, name: str, kind: str) -> None:
    assert kinds(text)[name] == (kind, "described")


@pytest.mark.parametrize("town", ["Blackpool", "Tarnmouth"])
def test_a_town_that_speaks_is_its_authority(town: str) -> None:
    text = "In Britain, the towns of Blackpool and Tarnmouth said they would paint old piers."
    assert kinds(text)[town] == ("state", "named")


@pytest.mark.parametrize(
    "text",
    [
        "According to Instagram, Ann Moe was seen by most.",
        "Per Berg wrote on Instagram on Monday. According to Instagram, Berg was seen by most.",
    ],
)
def test_a_website_that_tells_of_people_is_a_firm(text: str) -> None:
    assert kinds(text)["Instagram"] == ("organization", "named")


def test_a_river_that_has_a_firms_name_is_no_actor() -> None:
    assert kinds("Amazon reported a loss on Monday.")["Amazon"] == ("organization", "named")
    assert "Amazon" not in kinds("Fires burn in the Amazon. The Amazon is burning, Ann Moe said.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Berg was once a Republican National Committeeman and met Ann Moe.", {"Berg", "Ann Moe"}),
        ("“Madam Chair, the harbour is closed,” Ann Moe said.", {"Ann Moe"}),
        ("“Mr. President, the harbour is closed,” Ann Moe said.", {"Ann Moe"}),
        ("Chief Petty Officer Per Berg pleaded guilty on Monday.", {"Per Berg"}),
        ("The mayor closed the harbour via Executive Order on Monday, Ann Moe said.", {"Ann Moe"}),
        # surnames that are common nouns
        ("“Mr. Singer, the harbour is closed,” Ann Moe said.", {"Ann Moe", "Singer"}),
        ("Senator Cotton closed the harbour on Monday.", {"Cotton"}),
    ],
)
def test_a_common_noun_behind_a_title_names_nobody(text: str, names: set[str]) -> None:
    assert {name for name, (_, naming) in kinds(text).items() if naming == "named"} == names


@pytest.mark.parametrize(
    "work", ["the new Star Wars film", "a Hail Mary", "Robert’s Rules of Order", "an episode of Jane the Virgin"]
)
def test_no_part_of_what_everybody_knows_by_name_is_somebody(work: str) -> None:
    assert set(kinds(f"They should keep to {work}, Ann Moe said.")) == {"Ann Moe"}


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Ann Moe said so. So, for RUVA, another way is to wait.", "RUVA"),
        ("“It is time,” HVA President Ann Moe said on Monday. “Nobody can wait.”", "HVA"),
        ("According to GORA, the count was wrong.", "GORA"),
    ],
)
def test_letters_in_capitals_alone_name_a_body(text: str, letters: str) -> None:
    assert kinds(text)[letters] == ("organization", "named")


def test_who_speaks_in_capitals_in_a_transcript_is_a_person() -> None:
    assert kinds("KAHN: I agree.\n\nBELL: I do not.")["KAHN"] == ("person", "named")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Health insurers Quorvex, Zerindo, Tamura and Kallgren met in Oslo on Monday.", "Tamura"),
        ("“I am on CNN and MSNBC and Fox,” Ann Moe said.", "Fox"),
    ],
)
def test_the_others_in_a_list_say_that_a_name_is_a_bodys(text: str, name: str) -> None:
    assert kinds(text)[name] == ("organization", "named")


def test_firms_in_a_list_with_somebody_say_nothing_of_the_rest() -> None:
    assert kinds("She named Boeing, Airbus, Kallgren and Ann Moe.")["Kallgren"] == ("person", "named")


@pytest.mark.parametrize(
    "text",
    [
        "The tunnel was found in Douglas, Ariz., in 1990, Ann Moe said.",
        "Ann Moe.\n\nTarnhaven, Wis.\n\nThe harbour should open.",
        "Ann Moe.\n\nMission Alta, Calif.\n\nThe harbour should open.",
    ],
)
def test_a_town_before_its_state_is_no_actor(text: str) -> None:
    assert set(kinds(text)) == {"Ann Moe"}


def test_an_office_or_the_seat_of_a_member_behind_a_name_makes_no_town_of_it() -> None:
    assert "Jo Husted" in kinds("Jo Husted, Ohio Secretary of State, said no.")
    assert "Nydia Velasco" in kinds("Those who voted no were Nydia Velasco, N.Y., and Per Berg, Wis.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It is a big day,” said Quiller co-host Ann Moe.", "Quiller"),
        ("According to Variety, Ann Moe was seen by most.", "Variety"),
        ("The law, she told Politico Ohio earlier this week, is void, Ann Moe said.", "Politico Ohio"),
        ("Groups like Emily’s List gave money, Ann Moe said.", "Emily’s List"),
        ("They work with U.S. Border Patrol, Ann Moe said.", "U.S. Border Patrol"),
        ("On Monday, a choir from Tarn High, a school in Ohio, met Ann Moe.", "Tarn High"),
    ],
)
def test_newsrooms_schools_and_patrols_are_bodies(text: str, name: str) -> None:
    assert kinds(text)[name] == ("organization", "named")


@pytest.mark.parametrize(
    "what",
    [
        "She broke Article II of the pact",
        "They stayed for years after Pearl Harbor",
        "The Dow Jones industrial average fell",
        "Per law he left Gracie Mansion",
    ],
)
def test_articles_averages_and_mansions_are_nobody(what: str) -> None:
    named = {name for name, (_, naming) in kinds(f"{what}, Ann Moe said.").items() if naming == "named"}
    assert named == {"Ann Moe"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Per Berg used to support fellow Kentuckian Ann Moe, but said no on Monday.", "Ann Moe"),
        ("At Bedminster, N.J. Roger Berg met nobody.", "Roger Berg"),
        ("She was taping The Late Show Starring Jimmy Fallon, Ann Moe said.", "Jimmy Fallon"),
    ],
)
def test_what_stands_before_a_full_name_is_no_part_of_it(text: str, name: str) -> None:
    assert kinds(text)[name] == ("person", "named")


def test_a_faith_of_two_words_is_nobody() -> None:
    assert "Roman Catholic" not in kinds("Norman Berg and Roman Catholic bishops met Ann Moe.")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Moe sat alone over tea at Joey’s Cafe.",
        "He proceeded to recite Timothy 3:1 and spoke to Ann Moe.",
        "Oil rose on Monday. Brent crude, used to price oil, fell, Ann Moe said.",
        "Her ad, “A Very Moe Christmas,” ran on the day after Christmas. Ann Moe said no.",
    ],
)
def test_what_is_called_for_somebody_is_not_him(text: str) -> None:
    named = {name for name, (_, naming) in kinds(text).items() if naming == "named"}
    assert named == {"Ann Moe"}


def test_two_surnames_that_a_hyphen_joins_are_no_third_person() -> None:
    text = "Fans in Oslo welcome Trump-Clinton rivalry, said Donald Trump and Hillary Clinton."
    assert set(kinds(text)) - {"Fans"} == {"Donald Trump", "Hillary Clinton"}
    assert "Liv Berg-Clinton" in kinds("Hillary Clinton and Ann Berg met. Liv Berg-Clinton left, Berg-Clinton said.")


def test_the_noun_before_another_name_says_what_it_names() -> None:
    assert kinds("The movement, also known as Hizmar, is new, Ann Moe said.")["Hizmar"] == ("organization", "named")
    assert kinds("The sailor, also known as Hizmar, is new, Ann Moe said.")["Hizmar"] == ("person", "named")
