"""Whom nouns call that take in others, or that say whom he brings up, sues or meets."""

import pytest
from tests.extract.reading import meant


@pytest.mark.parametrize(
    ("text", "noun", "person"),
    [
        ("Ilse Brandt, a soprano, was born in Graz. The singer moved to Paris in May.", "singer", "Ilse Brandt"),
        ("Captain Issa Toure, 34, seized power. The officer has expelled French troops.", "officer", "Issa Toure"),
        ("The federal president, Otto Wirth, wept. The head of state said he would go.", "head", "Otto Wirth"),
        ("Jens Toft was killed on Monday near Aalborg. The father of two had driven home.", "father", "Jens Toft"),
        ("Hugh Barlow is suing the Daily Globe. The claimant admitted that he had lied.", "claimant", "Hugh Barlow"),
        (
            "Mayor Ida Lund met the shipowner Per Berg. She told him to go. Lund later called the billionaire a bully.",
            "billionaire",
            "Per Berg",
        ),
    ],
)
def test_somebody_is_called_by_what_the_text_has_told_of_him(text: str, noun: str, person: str) -> None:
    assert meant(text, noun) == [person]


@pytest.mark.parametrize(
    ("text", "noun", "person"),
    [
        ("Ilse Brandt, a soprano, met a singer from Graz. The singer moved to Paris.", "singer", "Ilse Brandt"),
        ("Captain Issa Toure wept. An officer shot a guard. The officer was jailed.", "officer", "Issa Toure"),
        ("The federal president, Otto Wirth, wept. The head of the delegation left.", "head", "Otto Wirth"),
        ("Jens Toft was killed on Monday. The father of two of the boys wept.", "father", "Jens Toft"),
        ("Ida Lund was killed on Monday. The father of two had driven home.", "father", "Ida Lund"),
        ("The Daily Globe was sued by Hugh Barlow. Ann Moe sued too. The claimant wept.", "claimant", "Hugh Barlow"),
        (
            "Mayor Ida Lund met the shipowner Per Berg and Ola Lie. Lund later called the billionaire a bully.",
            "billionaire",
            "Ola Lie",
        ),
        ("Mayor Ida Lund met Per Berg. Lund left. Her lawyer rewarded the senator.", "senator", "Ida Lund"),
        ("The priest Ivo Lang was held. Imam Ali Hadda condemned it. The cleric wept.", "cleric", "Ali Hadda"),
        ("Otto Wirth, president of the supreme court, wept. The head of state left.", "head", "Otto Wirth"),
        ("Club president Otto Wirth wept. The head of state left.", "head", "Otto Wirth"),
        ("Team captain Issa Toure scored. A fan fled. The officer was hurt.", "officer", "Issa Toure"),
        ("Colonel Issa Toure wept. Police stopped a van. The officer saw it.", "officer", "Issa Toure"),
        ("Ida Lund met Per Berg, a fisherman. Later Lund shouted at the reporter.", "reporter", "Per Berg"),
    ],
)
def test_nobody_is_called_so_of_whom_the_text_does_not_tell_it(text: str, noun: str, person: str) -> None:
    assert person not in meant(text, noun)


def test_a_word_before_democrat_names_nobody() -> None:
    assert meant("Ida Lund was booed in Graz. The Social Democrat left the hall.", "Social") == []
