"""Where a name begins and ends: initials, links, lists of matters, and what stands before a name and is none of it."""

import pytest
from tests.extract.reading import named_actors

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Council lawyer Peter A. Berg wrote it on Monday.", {"Harbour Council", "Peter A. Berg"}),
        ("On Monday David Luther King Jr. met Ann Moe.", {"David Luther King Jr.", "Ann Moe"}),
        ("A letter by Secretary for Political Affairs Ann Moe was read on Monday.", {"Ann Moe"}),
        ("Retired Army Col. David Lund spoke on Monday.", {"Army", "David Lund"}),
        ("On Monday Ann Moe, R-Calif., spoke.", {"Ann Moe"}),
        ("On Monday Moe v. Harbour Council was cited by Ann Lund.", {"Ann Lund"}),
        ("On Monday Ann Moe won the Walrus State.", {"Ann Moe"}),
        ("On Monday June Lund met April Moe and Jan Berg.", {"June Lund", "April Moe", "Jan Berg"}),
        ("In June Lund left. On 5 Jan Berg stayed.", {"Lund", "Berg"}),
        ("DSP Amina Bello met the Returning Officer, Professor Hadiza Moe.", {"Amina Bello", "Hadiza Moe"}),
        ("By Helen Berg, Local Democracy Reporter\n\nThe clinic was shut on Monday.", {"Helen Berg"}),
        (
            "Wm. Harker met Chas. Dunmore and Ma. Teresa Luna-Ong.",
            {"Wm. Harker", "Chas. Dunmore", "Ma. Teresa Luna-Ong"},
        ),
        ("On Monday Major General Rogelio dela Peña spoke.", {"Rogelio dela Peña"}),
        ("On Monday Omar bin Said met Ann Moe.", {"Omar bin Said", "Ann Moe"}),
        ("Peter Ma. The rest left on Monday.", {"Peter Ma"}),
        ("The Director of Public Prosecutions, Moses Moe, left on Monday.", {"Moses Moe"}),
        ("The Director of Public Health, Moses Moe, left on Monday.", {"Moses Moe"}),
        ("Irish MEP Aoife Ní Bhriain met German MSP Anna Berg.", {"Aoife Ní Bhriain", "Anna Berg"}),
        ("The U.S. Trade Representative, Harlan Moe, left on Monday.", {"U.S.", "Harlan Moe"}),
        ("“Foresight is a fine thing,” Mr Berg said.", {"Berg"}),
    ],
)
def test_names_of_people_end_where_they_end(text: str, expected: set[str]) -> None:
    assert named_actors(text) == expected


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("She led the Communications Painters of America.", {"Communications Painters of America"}),
        ("She led the Committee for a Responsible Harbour Budget.", {"Committee for a Responsible Harbour Budget"}),
        ("She left Norwegians for Safer Ports on Monday.", {"Norwegians for Safer Ports"}),
        ("She left Young Norwegians for Freedom on Monday.", {"Young Norwegians for Freedom"}),
        ("She led the Alzheimer’s Impact Movement.", {"Alzheimer’s Impact Movement"}),
        ("She led the Committee on Science, Ports and Fisheries.", {"Committee on Science, Ports and Fisheries"}),
        ("She left the Department of Justice, Congress and the army.", {"Department of Justice", "Congress"}),
        ("It was said by Transport and Tourism Directorate on Monday.", {"Transport and Tourism Directorate"}),
        ("She sued Glass Bank Inc. and Harbour Bank.", {"Glass Bank Inc.", "Harbour Bank"}),
        ("She left the Lund & Company, Inc. on Monday.", {"Lund & Company"}),
        ("She paid the super PAC Harbour Action.", {"Harbour Action"}),
        ("The Department for Culture, Media and Sport agreed.", {"Department for Culture, Media and Sport"}),
        ("The Department of Fisheries, Food and the Marine agreed.", {"Department of Fisheries, Food and the Marine"}),
        ("The Office of Civil Defense agreed.", {"Office of Civil Defense"}),
        ("Save the Children agreed.", {"Save the Children"}),
        ("Oxfam and Save The Children agreed.", {"Oxfam", "Save The Children"}),
        ("Save the Children Norway agreed.", {"Save the Children Norway"}),
        ("Save the Children Director Ann Moe agreed.", {"Save the Children", "Ann Moe"}),
        ("Friends of the Earth agreed.", {"Friends of the Earth"}),
        ("Divers Without Borders agreed.", {"Divers Without Borders"}),
        ("The Independent Rowers’ Association agreed.", {"Independent Rowers’ Association"}),
        ("The Bar Owners' League agreed.", {"Bar Owners' League"}),
        ("The Netherlands’ Council agreed.", {"Netherlands", "Council"}),
        ("On Monday the All Builders Congress agreed.", {"All Builders Congress"}),
        (
            "He taught at King’s College Ambleford and at Queen’s University Lusair.",
            {"King’s College Ambleford", "Queen’s University Lusair"},
        ),
        ("On Monday St Mary’s Hospital was closed.", {"St Mary’s Hospital"}),
        ("On Monday the Jan Sangram Morcha (JSM) agreed.", {"Jan Sangram Morcha"}),
        ("She left Democracy for America’s office on Monday.", {"Democracy for America"}),
        (
            "The U.S. Customs and Border Protection chief met Immigration and Customs Enforcement.",
            {"U.S. Customs and Border Protection", "Immigration and Customs Enforcement"},
        ),
        (
            "The Bureau of Alcohol, Tobacco, Firearms and Explosives agreed.",
            {"Bureau of Alcohol, Tobacco, Firearms and Explosives"},
        ),
        ("She led the Campaign to Save Ferries.", {"Campaign to Save Ferries"}),
        ("She left the Department to Ann Moe.", {"Department", "Ann Moe"}),
        ("A director of the Tin Makers and Exporters Association left.", {"Tin Makers and Exporters Association"}),
        ("The rowers joined the Farm Owners and Workers Federation.", {"Farm Owners and Workers Federation"}),
        ("The Mothers of Sailors Association said so.", {"Mothers of Sailors Association"}),
        ("The land was sold to Reed Valley Ghana Ltd for Sh2.3 billion.", {"Reed Valley Ghana Ltd"}),
        ("Glass Bank was fined for breaching the Work Health and Safety Act on Monday.", {"Glass Bank"}),
        ("Glass Bank was charged under the Police and Harbour Evidence Act.", {"Glass Bank"}),
        ("On Monday Ann Moe, for SafeHarbour Ohio, said so.", {"Ann Moe", "SafeHarbour Ohio"}),
    ],
)
def test_names_of_bodies_end_where_they_end(text: str, bodies: set[str]) -> None:
    assert named_actors(text) == bodies


@pytest.mark.parametrize(
    ("text", "body", "times"),
    [
        ("The Islamic State lost a town. Fighters of ISIS fled.", "Islamic State", 2),
        ("The House of Representatives met. On Monday the House voted.", "House of Representatives", 2),
        ("The Treasury Department met. On Monday the Treasury wrote.", "Treasury Department", 2),
        ("Lusair Motor Co. lost. On Monday, Lusair Motor paid Ann Moe.", "Lusair Motor Co.", 2),
    ],
)
def test_a_body_is_one_actor_with_its_shorter_names(text: str, body: str, times: int) -> None:
    found = propose(f"{text}\n", article_id="a", reference_date=None)
    keys = [row["key"] for row in found.actors if row["naming"] == "named" and row["actor_type"] == "organization"]
    names = {row["name"] for row in found.actors if row["key"] in keys}
    assert names == {body}
    assert sum(row["actor_id"] in keys and row["mention_type"] == "NAM" for row in found.mentions) == times


def test_an_armed_body_is_of_no_country_and_no_company() -> None:
    text = "The Islamic State lost a town. The company said on Monday that it had closed accounts.\n"
    rows = {row["name"]: row for row in propose(text, article_id="a", reference_date=None).actors}
    assert (rows["Islamic State"]["sector"], rows["Islamic State"]["country_code"]) == ("REB", None)
    assert "company" in rows


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The GOP lost. On Monday the Republican Party wrote.", "Republican Party"),
        ("The DOJ met. On Monday the Department of Justice wrote.", "Department of Justice"),
        ("The Republican Senate met. On Monday the Senate voted.", "Senate"),
        ("The Chamber of Ships met. On Monday the Chamber wrote.", "Chamber of Ships"),
        ("The Harbour Council of Lusair met. On Monday the Harbour Council wrote.", "Harbour Council of Lusair"),
    ],
)
def test_a_body_is_one_actor_with_the_other_names_that_it_has(text: str, body: str) -> None:
    assert named_actors(text) == {body}


def test_a_national_body_is_none_of_its_regions() -> None:
    text = "The Democratic Party of Georgia met the Democratic Party. The Supreme Court of Ohio wrote to the Supreme Court."
    assert named_actors(text) == {
        "Democratic Party of Georgia", "Democratic Party", "Supreme Court of Ohio", "Supreme Court",
    }  # fmt: skip


def test_a_surname_alone_is_the_body_that_it_is_short_for() -> None:
    text = "The Brockman University poll was late. Pollsters asked Brockman on Monday.\n"
    rows = propose(text, article_id="a", reference_date=None).actors
    bodies = [row["name"] for row in rows if row["naming"] == "named"]
    assert bodies == ["Brockman University"]
    assert {"Ann Ford", "Ford University"} == named_actors("Ann Ford left Ford University on Monday. Ford spoke.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday Lusair Mayor Ann Guardian left. Guardian said no. “No,” Guardian said.",
            {"Ann Guardian"},
        ),
        ("On Monday Ann Guardian left. The Guardian said no.", {"Ann Guardian", "Guardian"}),
        ("On Monday Ku Klux Klan Grand Wizard Ann Berg left.", {"Ku Klux Klan", "Ann Berg"}),
        ("On Monday Planned Parenthood Care Guide Ann Berg left.", {"Planned Parenthood", "Ann Berg"}),
    ],
)
def test_a_surname_that_is_a_word_for_bodies_stays_one_and_a_title_parts_a_body_from_a_person(
    text: str, expected: set[str]
) -> None:
    assert named_actors(text) == expected
