"""Which party a plain noun means where the text has spoken of those who lean to one."""

import pytest

from newsvoices.extractor import propose

_BEFORE = "The Republican Party met in Oslo. The Republican Party wants lower taxes. The Labour Party won in May. "


def _meant(text: str) -> str:
    """The name of the actor for whom the last [party] stands."""
    whole = f"Ferry fares rise\n\n{text}\n"
    found = propose(whole, article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in found.actors}
    return [names[m["actor_id"]] for m in found.mentions if whole[m["start"] : m["end"]] == "party"][-1]


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Per Berg, a Republican senator, said the party had lost its way.", "Republican Party"),
        ("Republicans are angry. Ann Moe said that she would leave the party.", "Republican Party"),
        ("A Labour councillor, Per Berg, said the party had lost its way.", "Labour Party"),
    ],
)
def test_a_party_is_the_one_to_which_those_lean_of_whom_the_text_spoke_last(sentence: str, party: str) -> None:
    assert _meant(_BEFORE + sentence) == party


def test_a_party_is_no_other_where_that_one_is_not_named() -> None:
    assert _meant(_BEFORE + "Per Berg, a Democratic senator, said the party had lost its way.") == "party"


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("A Republican senator sued. The Fish Party said no. Ann Moe said the party had lost its way.", "Fish Party"),
        (
            "Republicans are angry. Ann Moe said that the Labour Party won since the party had lost its way.",
            "Labour Party",
        ),
        ("The Fish Party won. Conservative critics laughed. Ann Moe said the party had lost its way.", "Fish Party"),
        ("The Fish Party won. Liberals slept. Its chair said the party had lost its way.", "Fish Party"),
    ],
)
def test_a_party_that_is_named_since_is_meant_rather(sentence: str, party: str) -> None:
    assert _meant(_BEFORE + sentence) == party


def test_a_party_of_which_more_is_said_is_not_told_by_who_leans_to_one() -> None:
    assert _meant(_BEFORE + "Republicans say that the party with most votes wins.") != "Republican Party"


def _parties(text: str) -> list[set[str]]:
    """The words of each actor that is called a party somewhere."""
    found = propose(f"{text}\n", article_id="a", reference_date=None)
    called: dict[str, set[str]] = {}
    for row in found.mentions:
        called.setdefault(row["actor_id"], set()).add(text[row["start"] : row["end"]])
    return [words for words in called.values() if any("party" in word.lower() for word in words)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "The Tea Party revolt in the Republican party hurt Ann Moe. She said the Tea Party was loud.",
            [{"Tea Party"}, {"Republican party"}],
        ),
        ("The Conservative Party won. Per Berg said the socialist party was over.", 2),
        ("Ann Moe of the Liberal Party said the far-right party was a danger. The Liberal party won.", 2),
        ("The Liberal Party won. Per Berg said the right-wing party was strong.", 1),
        ("The Nordic National Party won. Per Berg said the left-wing party was strong.", 1),
        ("The Fish Party won. Per Berg said the Islamist party was strong.", 1),
    ],
)
def test_a_party_with_an_adjective_of_its_own_is_no_other_party(text: str, parties: list[set[str]] | int) -> None:
    found = _parties(text)
    assert len(found) == parties if isinstance(parties, int) else found == parties


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("The GOP lost. Per Berg said the Republican party was over.", {"GOP", "Republican party"}),
        (
            "The Democratic Party lost. Per Berg said the Democrat party was over.",
            {"Democratic Party", "Democrat party"},
        ),
        ("The Norwegian Labour Party lost. Per Berg said the Norwegian party was over.", None),
        ("The Labour Party lost. The left-wing party will meet on Monday.", {"Labour Party", "left-wing party"}),
        (
            "The Conservative Party won. The right-wing party will meet soon.",
            {"Conservative Party", "right-wing party"},
        ),
    ],
)
def test_a_party_that_is_called_by_its_name_or_its_leaning_stays_one(text: str, called: set[str] | None) -> None:
    found = _parties(text)
    assert len(found) == 1
    assert called is None or found == [called]
