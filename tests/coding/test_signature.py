"""Who signs a letter or an opinion piece at its end, and which last lines sign nothing."""

import pytest

from newsvoices.coding.signature import find_signer, several_sign
from newsvoices.text import lay_out

PLAIN = "Sell nothing\n\nThe council is wrong to sell the ferries, and it should think again about all of this soon."
LETTER = PLAIN.replace("it should", "I hope it will")
NEWS = f"{PLAIN} “No,” Ada Brennock said."


def signer(text: str) -> str | None:
    return find_signer(text, lay_out(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{LETTER}\n\nJane Doe", "Jane Doe"),
        (f"{PLAIN}\n\nJane Doe, Springfield", "Jane Doe"),
        (f"{PLAIN}\n\nDr. Jane Doe, Springfield, N.Y.", "Jane Doe"),
        (f"{PLAIN}\n\nAigul Tokayeva, Almaty", "Aigul Tokayeva"),
        (f"To the editor:\n\n{NEWS}\n\nJ. R. Doe\nHarlow", "J. R. Doe"),
        (f"LETTER\n\n{NEWS}\n\nJane Doe\nPresident, Friends of the Pier\nSpringfield", "Jane Doe"),
        (f"{LETTER}\n\nWith kind regards\n\nJane Doe", "Jane Doe"),
        (f"{LETTER} Why?\n\nWho asked for it?\n\nNobody.\n\nI did not.\n\nJane Doe runs the pier.", "Jane Doe"),
        (f"{LETTER}\n\nJane Doe, a retired teacher, lives in Springfield.", "Jane Doe"),
        (f"OPINION\n\n{NEWS}\n\nJane Doe runs the pier.\n\nThe views expressed are her own.", "Jane Doe"),
        (f"{NEWS}\n\nThe author, Jane Doe, is a retired teacher.", "Jane Doe"),
    ],
)
def test_whoever_signs_is_found(text: str, name: str) -> None:
    assert signer(text) == name


@pytest.mark.parametrize("head", ["", "Sell nothing at all\n\n"])
@pytest.mark.parametrize("greeting", ["SIR – ", "Dear Sir,\n\n", "Dear Editor,\n", "To the Editor:\n\n", ""])
def test_whoever_signs_below_a_closing_formula_is_found(head: str, greeting: str) -> None:
    body = f"{greeting}The council told me “no”, and it is wrong to sell the ferries.\n\nIt should think again.\n\n"
    for closing in (
        "Yours faithfully,\nMargaret Neill\nCork",
        "Yours sincerely,\n\nMargaret O’Neill",
        "Sincerely,\nMargaret Neill, Cork",
        "Kind regards,\nAigul Neill\nChair, Friends of the Pier\n12 Main Street\nCork",
        "Yours,\n(Dr) Margaret Neill",
        "With kind regards,\n\nYours,\nMargaret Neill (Mrs)\nCork",
        "Yours truly, Margaret Neill\nCork",
        "I hope it will. – Yours, etc,\nMARGARET NEILL,\nDublin 4.",
    ):
        assert (signer(head + body + closing) or "").endswith(("Neill", "NEILL", "O’Neill")), closing


@pytest.mark.parametrize(
    "end",
    [
        "Yours,\nJane Doe and John Roe",
        "Yours,\nJane Doe\nJohn Roe",
        "Yours,\nJane Doe, John Roe",
        "Yours,\nName withheld",
        "Yours,",
        "The choice is yours.\n\nJane Doe",
    ],
)
def test_a_closing_formula_with_nobody_or_several_below_is_nobodys(end: str) -> None:
    assert signer(f"{PLAIN}\n\n{end}") is None
    assert signer(f"{PLAIN} Jane Doe is here.\n\nYours,\nJane Doe") is None


@pytest.mark.parametrize(
    "text",
    [
        f"{PLAIN}\n\nJane Doe",  # a caption, as far as anybody can tell
        f"{NEWS}\n\nJane Doe, Springfield",
        f"{LETTER}\n\nDonald Trump, Joe Biden",
        f"{LETTER} Jane Doe said so.\n\nJane Doe, Springfield",
        f"{LETTER}\n\nJane Doe / Reuters",
        f"{LETTER}\n\nJane Doe, Associated Press",
        f"{LETTER}\n\nHarbour Tales, Chapter Two",
        f"{LETTER}\n\nThe Pier in Winter",
        f"{LETTER}\n\nJane Doe said no.",
        f"{NEWS}\n\nJane Doe is chair of the Friends of the Pier.",
        f"{LETTER}\n\nThe writer is a retired teacher.",
        f"{LETTER * 40}\n\nJane Doe, Springfield",
        f"{LETTER}\n\nSpeaker:\n\nJane Doe, Springfield",
        f"{LETTER}\n\nDirected by\n\nJane Doe",
        f"{LETTER}\n\n“The sea is my home.”\n\n— Jane Doe",  # whose words these are
        "We met the mayor.\n\nWhat do you do?\n\nI mend piers.\n\nJane Doe is the mayor of Harlow.",
        f"{LETTER}\n\nThink again.\n\nBuy nothing\n\nIt is old.\n\nJane Doe, Springfield",  # under another heading
        f"{LETTER}\n\nIt is old.\n\nName withheld\n\nIt is new.\n\nJane Doe, Springfield",
        "Jane Doe, Springfield",
        "",
    ],
)
def test_what_may_be_no_signature_is_none(text: str) -> None:
    assert signer(text) is None


def test_letters_that_are_signed_or_addressed_each_are_several() -> None:
    def several(text: str) -> bool:
        return several_sign(text, lay_out(text))

    assert several(f"{LETTER}\n\n— Jane Doe\n\n{LETTER}\n\n— John Roe")
    assert several(f"{LETTER}\n\nJane Doe\nSpringfield\n\n{PLAIN}\n\nJohn Roe, Harlow")
    assert several(f"To the editor:\n\n{LETTER}\n\nTo the editor:\n\n{PLAIN}\n\nJane Doe")
    assert several(f"{PLAIN}\n\nYours,\nJane Doe\n\n{PLAIN}\n\nSincerely,\nJohn Roe")
    assert not several(f"{PLAIN}\n\nWith kind regards,\n\nYours,\nJane Doe")
    assert not several(f"LETTERS TO THE EDITOR\n\nTo the editor:\n\n{LETTER}\n\nJane Doe\nSpringfield")
    assert not several(f"{NEWS}\n\nJane Doe is here.\n\n— John Roe")
