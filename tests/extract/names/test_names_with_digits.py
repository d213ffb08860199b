"""Bodies whose names have digits in them."""

import pytest
from tests.extract.reading import named_kinds


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Some of the biggest backers of Future45 include Ann Moe.", "Future45"),
        ("On Monday Ann Moe, who heads Vision2030, said no.", "Vision2030"),
        ("On Monday Ann Moe founded Code2Grow.", "Code2Grow"),
    ],
)
def test_people_have_or_make_a_body_with_digits_in_its_name(text: str, body: str) -> None:
    assert named_kinds(text) == {"Ann Moe": "person", body: "organization"}


def test_a_word_with_digits_is_nobody() -> None:
    assert named_kinds("The app Tap2Pay crashed when Ann Moe, a cook, flew on Boeing737 on Sept11.") == {
        "Ann Moe": "person"
    }


def test_craft_and_roads_are_nobody_but_for_bodies_that_are_called_so() -> None:
    assert named_kinds("The V4 met in Prague. The C40 met in Paris.").keys() == {"V4", "C40"}
    assert named_kinds("The A380 landed. An F16 crashed on the M25. Ann Moe of the G20 wept.").keys() == {
        "Ann Moe",
        "G20",
    }
