"""Whose own something is for which somebody is judged; all text is made up."""

import pytest

from newsvoices.extractor import propose


def owner(text: str, pronoun: str) -> str:
    """The name of whoever a pronoun means."""
    coding = propose(text, article_id="x", reference_date=None)
    names = {actor["key"]: actor["name"] for actor in coding.actors}
    return next(names[row["actor_id"]] for row in coding.mentions if text[row["start"] : row["end"]] == pronoun)


@pytest.mark.parametrize(("text", "pronoun", "name"), [
    ("Norway criticised Sweden for its attack on Denmark.", "its", "Sweden"),
    ("Sweden was criticised by Norway for its attack on Denmark.", "its", "Sweden"),
    ("Ann Moe thanked Ida Berg for her help.", "her", "Ida Berg"),
    ("Ida Berg was praised by Ann Moe for her calm.", "her", "Ida Berg"),
    ("Norway denounced Sweden on Monday for leaving its allies.", "its", "Sweden"),
])  # fmt: skip
def test_what_somebody_is_judged_for_is_his_own(text: str, pronoun: str, name: str) -> None:
    assert owner(text, pronoun) == name


@pytest.mark.parametrize(("text", "pronoun", "name"), [
    ("Norway attacked Sweden with its new guns.", "its", "Norway"),
    ("The council praised Ann Moe for its new park.", "its", "council"),
    ("The bank thanked Ann Moe and its staff left.", "its", "bank"),
])  # fmt: skip
def test_what_stands_elsewhere_or_fits_nobody_judged_is_anothers(text: str, pronoun: str, name: str) -> None:
    assert owner(text, pronoun) == name
