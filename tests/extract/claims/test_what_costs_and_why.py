"""Causes that a price, a purpose and a meaning look like, by claims of invented speakers."""

import pytest

from newsvoices.extractor import propose


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("“It's why so many nurses leave,” Lena Holm said.", "cause"),
        ("“That was why so many nurses left,” Lena Holm said.", "cause"),
        ("“Nobody knows why so many nurses leave,” Lena Holm said.", "fact"),
        ("Lena Holm said cheap imports cost up to two million jobs.", "cause"),
        ("Lena Holm said that the old bridge had cost 40 million euros.", "fact"),
        ("Lena Holm said loggers had threatened her family.", "fact"),
        ("Lena Holm said the storm had threatened the harvest.", "cause"),
        ("Lena Holm said floods threaten her family.", "cause"),
        ("“Musa deserves to play in a better league,” Lena Holm said.", "value"),
        ("“Musa failed to call in time,” Lena Holm said.", "fact"),
        ("Lena Holm said fires remained a threat.", "value"),
        ("Lena Holm said Musa remained a member.", "fact"),
        ("Lena Holm said the move risks a war.", "cause"),
        ("“The levy is meant to punish drivers,” Paul Reyes said.", "fact"),
        ("“The treaty means that no army may cross,” Paul Reyes said.", "definition"),
    ],
)
def test_a_loss_is_an_effect_and_a_purpose_is_no_meaning(said, kind):
    assert [row["claim_type"] for row in propose(f"{said}\n", article_id="x", reference_date=None).claims] == [kind]
