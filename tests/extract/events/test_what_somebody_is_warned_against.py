"""Deeds that somebody is warned against, or that others speak against. All text is made up."""

import pytest

from newsvoices.extractor import propose

Told = tuple[str, str, list[str]]


def told(text: str) -> list[Told]:
    """Return the type, the status and the actors of each event."""
    coding = propose(f"Harbour news\n\n{text}\n", article_id="a", reference_date="2024-06-04")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            row["plover_type"],
            row["status"],
            [names[who["actor_id"]] for who in row["participants"] if who["role"] == "actor"],
        )
        for row in coding.events
    ]


def test_who_is_warned_would_do_it() -> None:
    assert ("MOBILIZE", "feared", ["Norway"]) in told("Oman warned Norway against sending ships to the gulf.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Moe warned against sending troops to Oman.",
        "Ann Moe voted against sending troops to Oman.",
        "Oman urged Norway not to send ships to the gulf.",
        "Oman told Norway not to send ships.",
        "Norway was warned by Oman not to send ships.",
    ],
)
def test_what_others_speak_against_is_no_deed_of_theirs(sentence: str) -> None:
    assert not [row for row in told(sentence) if row[0] == "MOBILIZE"]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Oman urged Norway to send ships to the gulf.", ("MOBILIZE", "proposed", ["Norway"])),
        ("Norway did not send ships to the gulf.", ("MOBILIZE", "denied", ["Norway"])),
        ("Oman has sent ships to the gulf against pirates.", ("MOBILIZE", "actual", ["Oman"])),
    ],
)
def test_what_is_urged_or_not_done_stays_so(sentence: str, event: Told) -> None:
    assert event in told(sentence)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("The ramming of the ferry drew protests from Norway.", ("ACCUSE", "actual", ["Norway"])),
        ("The reform drew protests from students.", ("PROTEST", "actual", ["students"])),
        ("Graybank dismissed 40 traders on Monday.", ("NONE", "actual", ["Graybank"])),
        ("Ann Moe dismissed the plan on Monday.", ("REJECT", "actual", ["Ann Moe"])),
        ("Two parties called for the bank to be sold, which Eva Holt ruled out.", ("REJECT", "actual", ["Eva Holt"])),
    ],
)
def test_states_protest_in_words_and_traders_lose_their_posts(sentence: str, event: Told) -> None:
    assert event in told(sentence)


def test_a_place_does_not_chant() -> None:
    sentence = "In Port Obera, hundreds of fishermen marched on the consulate, chanting slogans and burning a flag."
    assert not [row for row in told(sentence) if row[2] == ["Port Obera"]]
