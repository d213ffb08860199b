"""Who a pronoun that speaks is: behind long quotations, beside those who are spoken of."""

from newsvoices.extractor import propose


def speaker(text: str, start: str) -> str | None:
    """The name of the actor who speaks the quote that begins with ``start``."""
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    names = {row["key"]: row["name"] for row in coding.actors}
    row = next(row for row in coding.quotes if text[row["start"] :].startswith(start))
    return names.get(row["speaker_actor_id"])


LONG = "“The ice came late. It stayed thin. The boats lay still. Nobody sold a herring. My men went home. We are poor.”"


def test_he_is_who_spoke_before_a_long_quotation() -> None:
    text = f"Nils Berg spoke in Bergen on Monday. Berg said: {LONG}\n\nHe added, “The bank knows it and does not care.”\n"
    assert speaker(text, "“The bank") == "Nils Berg"


def test_nobody_is_looked_for_far_behind_a_long_quotation_who_did_not_speak() -> None:
    text = (
        f"Nils Berg owns a boat. Clara Vance spoke in Bergen on Monday. Vance said: {LONG}\n\nThe hall was cold. "
        "The lamps went out. “The bank knows it and does not care,” he added.\n"
    )
    assert speaker(text, "“The bank") is None
