"""Unnamed people and members that the text gives to a body by other words than an office in it."""

import pytest
from tests.extract.reading import tied


@pytest.mark.parametrize("verb", ["consists of", "is made up of", "comprises", ", which is composed of"])
def test_a_body_is_of_the_states_that_it_consists_of(verb: str) -> None:
    told = tied(f"The Baltic Fish Commission {verb} Norway, Peru and the Harbour League.".replace(" ,", ","))
    members = {"Norway", "Peru", "Harbour League"}
    assert told == {(member, "Baltic Fish Commission") for member in members}


@pytest.mark.parametrize("said", ["had two or three lawyers", "paid its rent and has 90 lawyers"])
def test_a_body_has_the_people_whom_it_is_said_to_have(said: str) -> None:
    assert ("lawyers", "Harbour Bank") in tied(f"Harbour Bank {said} in Oslo.")


@pytest.mark.parametrize("said", ["has two or three critics", "never had 90 lawyers", "would employ 90 lawyers"])
def test_critics_and_people_whom_a_body_has_not_are_not_in_it(said: str) -> None:
    assert tied(f"Harbour Bank {said} in Oslo.") == set()


def test_several_who_seek_a_seat_are_tied_to_its_chamber() -> None:
    assert tied("Two Norwegian judges running for the Senate spoke to the club.") == {("Norwegian judges", "Senate")}


def test_people_right_behind_a_name_are_of_the_body_that_bears_it() -> None:
    assert ("strikers", "Fight for 15") in tied("Police met the Fight for 15 strikers on the quay.")


def test_some_within_the_party_of_somebody_are_in_it() -> None:
    told = tied("Ida Lund was criticized. Many within her own party told the club that they were angry.")
    assert ("Many", "Ida Lund’s party") in told


def test_hosts_are_of_the_station_on_which_they_are_heard() -> None:
    assert tied("He told the hosts on WXKL that he was sad.") == {("hosts", "WXKL")}


def test_clerks_on_the_side_of_a_body_are_not_in_it() -> None:
    assert tied("He told the clerks on WXKL that he was sad.") == set()


def test_troops_of_a_state_are_of_that_state() -> None:
    assert tied("Norway voted. Ida Lund met Norwegian troops and Norway soldiers in May.") == {
        ("Norwegian troops", "Norway"),
        ("Norway soldiers", "Norway"),
    }


def test_officials_of_two_peoples_are_of_both_states() -> None:
    told = tied("Norway and Chile voted on talks between senior Norwegian and Chilean officials.")
    assert told == {("senior Norwegian and Chilean officials", state) for state in ("Norway", "Chile")}


def test_they_work_for_a_body_where_they_are_a_group() -> None:
    assert tied("Several nurses left. They are working for Harbour Bank in Oslo.") == {("nurses", "Harbour Bank")}
