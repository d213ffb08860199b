"""Whose words a paper's are, where the text says who wrote or issued it; all text is made up."""

import pytest
from tests.extract.reading import code, speaker_of

pytestmark = pytest.mark.usefixtures("however_doubtful")


@pytest.mark.parametrize(("text", "speaker"), [
    ("The Lund campaign sent a fundraising email Friday that named the harbour. “We need it,” the email said.",
     "Lund campaign"),
    ("The Lund campaign sent a long email. “We sail,” the email said. It added: “The sea is rising.”",
     "Lund campaign"),
    ("The memo was written by Captain Ida Lund and left on the pier. “We need it,” the memo said.", "Ida Lund"),
    ("A report by the Ports Institute names the pier. Per Berg said no. “We need it,” the report said.",
     "Ports Institute"),
    ("The crews got a letter on Monday from the union’s lawyer, Ida Lund. “We need it,” the letter said.", "Ida Lund"),
    ("The Ports Union’s letter said: “We need it.” Per Berg said he had read it.", "Ports Union"),
    ("A letter obtained by the Harbour Times names the thief. “We need it,” the letter said.", "letter"),
    ("Ida Lund sent an email on Monday. Later Per Berg read an email aloud. “We need it,” the email said.", "email"),
    ("The ruling by Judge Per Berg was short. “We need it,” the ruling said.", "ruling"),
])  # fmt: skip
def test_a_paper_speaks_for_who_made_it(text: str, speaker: str) -> None:
    text = f"Harbour row\n\n{text}\n"
    quote = "“The sea" if "“The sea" in text else "“We need"
    assert speaker_of(code(text), text, quote) == speaker


def test_one_of_many_statements_is_of_who_made_one_just_before() -> None:
    text = (
        "Ida Lund released a statement. The harbour was calm. The pier is old. The crews slept. Nobody came. The rain "
        "fell. The sea rose. Two ships left. “We need it,” the statement said.\n"
    )
    assert speaker_of(code(text), text, "“We need") == "statement"
    text = text.replace("The pier is old. The crews slept. Nobody came. The rain fell. The sea rose. ", "")
    assert speaker_of(code(text), text, "“We need") == "Ida Lund"
