"""Adverbs, tied participles, corps and ways beside names, and who somebody is told to be by birth or as one of many."""

import pytest

from newsvoices.extractor import propose


def _called(text: str) -> dict[str, list[str]]:
    """The words by which each actor is called, by name."""
    found = propose(f"{text}\n", article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in found.actors}
    called: dict[str, list[str]] = {}
    for row in found.mentions:
        called.setdefault(names[row["actor_id"]], []).append(text[row["start"] : row["end"]])
    return called


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Unnervingly, Ann Moe wept.", "Ann Moe"),
        ("Unsurprisingly Ann Moe wept.", "Ann Moe"),
        ("The Ann Moe-run Harbour Council met on Monday.", "Harbour Council"),
        ("The Per Berg-led Harbour League won on Monday.", "Harbour League"),
        ("Former Navy SEAL Tyrone Lund wept.", "Tyrone Lund"),
        ("He covered K Street for Harbour Daily.", "Harbour Daily"),
        ("She left Wall Street for Lund Bank.", "Lund Bank"),
        ("A Norwegian in The Hague wrote to Ann Moe.", "Ann Moe"),
        ("Virtually no one was pleased with Ann Moe.", "Ann Moe"),
    ],
)
def test_an_adverb_a_tied_participle_a_corps_and_a_way_are_no_part_of_a_name(text: str, name: str) -> None:
    called = _called(text)
    assert name in called
    assert all(words == [name] for words in called.values() if words != ["Norwegian"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kelly, 41, wept.", "Kelly"),
        ("Emily Ably said no.", "Emily Ably"),
        ("McNally, a clerk, wept.", "McNally"),
        ("Italy, said Per Berg, is big.", "Italy"),
        ("William Hague said no. Hague wept.", "William Hague"),
        ("The charity Road for Peace said no.", "Road for Peace"),
        ("Ann Moe led the Harbour League. Moe led it well.", "Ann Moe"),
        ("The US Marine Corps said no.", "US Marine Corps"),
    ],
)
def test_names_that_look_so_stay_names(text: str, name: str) -> None:
    assert name in _called(text)


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("One such politician was Mayor Ann Moe, who wept.", "Ann Moe", "politician"),
        ("One critic was Per Berg.", "Per Berg", "critic"),
        ("Per Berg was born in Oslo, the son of a miner.", "Per Berg", "son"),
        ("Ann Moe wept. She was born in Oslo, the youngest daughter of a cook.", "Ann Moe", "daughter"),
    ],
)
def test_one_of_many_and_a_child_of_somebody_are_who_is_named(text: str, name: str, word: str) -> None:
    assert word in _called(text)[name]


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("A critic met Per Berg.", "Per Berg", "critic"),
        ("Per Berg was born in Oslo and the son of a miner wept.", "Per Berg", "son"),
        ("Per Berg, born in Oslo, met the son of a miner.", "Per Berg", "son"),
        ("He was born in Oslo, the daughter of a cook said of Per Berg.", "Per Berg", "daughter"),
        ("Per Berg was born in Oslo. The son of a cook wept.", "Per Berg", "son"),
    ],
)
def test_other_descriptions_are_of_others(text: str, name: str, word: str) -> None:
    assert word not in _called(text)[name]


def test_people_of_the_net_are_a_group_and_a_part_of_a_law_is_nobody() -> None:
    rows = propose("Netizens cited Subtitle D and wept.\n", article_id="a", reference_date=None).actors
    assert [(row["name"], row["actor_type"]) for row in rows] == [("Netizens", "group")]
