"""Whose words are whose where one source is set against another in a sentence."""

import pytest
from tests.extract.reading import code


@pytest.mark.parametrize("link", ["while", "whereas"])
def test_what_stands_before_the_contrast_is_not_the_second_sources(link: str) -> None:
    text = (
        "Harbour row\n\nFishermen are divided: the Harbour Fish Trust believes that nets kill seals, "
        f"{link} Blue Nets argues that the town needs the fish.\n"
    )
    coding = code(text)
    names = {actor["key"]: actor["name"] for actor in coding.actors}
    said = [(names[quote["speaker_actor_id"]], text[quote["start"] : quote["end"]]) for quote in coding.quotes]
    assert said == [
        ("Harbour Fish Trust", "that nets kill seals"),
        ("Blue Nets", "that the town needs the fish"),
    ]


def test_what_no_source_tells_before_the_contrast_is_nobodys() -> None:
    text = "Harbour row\n\nThe port is shut, while Mayor Ann Moe says that it is open.\n"
    coding = code(text)
    assert [text[quote["start"] : quote["end"]] for quote in coding.quotes] == ["that it is open"]


def test_what_somebody_believes_in_is_no_report_before_the_contrast() -> None:
    text = (
        "Harbour row\n\nFishermen are divided: the Harbour Fish Trust believes in small nets, "
        "while Blue Nets argues that the town needs the fish.\n"
    )
    assert [text[quote["start"] : quote["end"]] for quote in code(text).quotes] == ["that the town needs the fish"]


def test_who_seems_to_do_something_is_not_who_says_so() -> None:
    text = "Harbour row\n\nGov. Ann Moe appeared to end her bid on Friday. Ann Moe said that it was late.\n"
    speakers = [quote["speaker_actor_id"] for quote in code(text).quotes]
    assert speakers == [None, None, "ann-moe"]


def test_when_something_was_told_is_no_part_of_what_was_told() -> None:
    text = (
        "Harbour row\n\nAnn Moe told parents last month that no child would go. Moe told the board that she was late.\n"
    )
    assert [text[quote["start"] : quote["end"]] for quote in code(text).quotes] == [
        "that no child would go",
        "that she was late",
    ]
