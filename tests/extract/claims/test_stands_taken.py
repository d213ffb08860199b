"""Who is for or against what, told by an adjective or a preposition; all text is made up."""

import pytest
from tests.extract.reading import claims

_FIRST = "Ann Moe and Per Lund met on Monday. "


def _claims(text):
    return claims(_FIRST + text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Lund is against the new fares.", ("Per Lund", "value", "Per Lund is against the new fares")),
        ("Denmark is opposed to new duties, and its envoy left.",
         ("Denmark", "value", "Denmark is opposed to new duties")),
        ("The bishops are strongly opposed to the levy.",
         ("bishops", "value", "The bishops are strongly opposed to the levy")),
        ("Moe was not in favour of a ban on phones.",
         ("Ann Moe", "value", "Ann Moe was not in favour of a ban on phones")),
        ("The levy was opposed by the bishops.", ("bishops", "value", "The bishops opposed the levy")),
    ],
)  # fmt: skip
def test_who_takes_a_stand_holds_it(text, claim):
    assert _claims(text) == [claim]


@pytest.mark.parametrize(
    "text",
    ["The window is against the wall.", "The evidence is against Lund.",
     "The vote was 9 to 4 in favour of the levy.", "Lund is against it.", "Lund was against the clock.",
     "Brazil are against Chile on Friday.", "Oslo are against Bergen in the final.",
     "The Chicago Bears are against the Detroit Lions.", "The campaign was against the levy."],
)  # fmt: skip
def test_things_take_no_stand_and_nobody_on_what_is_not_told(text):
    assert _claims(text) == []


@pytest.mark.parametrize(
    "text",
    ["No minister is in favour of the levy.", "Neither Ann Moe nor Per Lund is against the levy.",
     "Few voters are opposed to the levy.", "It is not clear whether the Fish Party is against the levy.",
     "If the Fish Party is against the levy, it will fail."],
)  # fmt: skip
def test_a_stand_that_nobody_is_said_to_take_has_no_claimant(text):
    assert [who for who, _, _ in _claims(text) if who] == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Moe said she was opposed to the levy.", "policy"),
        ("“I support the new law,” Moe said.", "policy"),
        ("“We are against a ban on phones,” Lund said.", "policy"),
        ("“I support Per,” Moe said.", "fact"),
        ("“We are not opposed to progress,” Moe said.", "fact"),
    ],
)
def test_who_says_that_he_is_for_a_measure_says_what_should_be_done(text, kind):
    assert [row[1] for row in _claims(text)] == [kind]
