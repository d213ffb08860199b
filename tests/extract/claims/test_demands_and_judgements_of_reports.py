"""Demands, judgements and prospects that reports put in their own words; all text is made up."""

import pytest

from newsvoices.extractor import propose


def _claims(text):
    coding = propose(text, article_id="x", reference_date="2025-11-10")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (row["claim_type"], names.get(row["target_id"] or ""), names.get(row["called_on_actor_id"] or ""))
        for row in coding.claims
    ]


@pytest.mark.parametrize(
    ("said", "called_on"),
    [
        ("Norway was urged by Anna Kos to close the mine.", "Norway"),
        ("Anna Kos said the mine needs to be closed by Norway.", "Norway"),
        ("Anna Kos said Ola Lund needs to be stopped.", None),
        ("Anna Kos said Ola Lund needs to be made to pay.", "Ola Lund"),
        ("Anna Kos said the council had a duty to warn people.", "council"),
        ("Anna Kos said it was for the council to decide.", "council"),
        ("Anna Kos said it was not for judges to decide.", "judges"),
        ("Anna Kos said the council needed to cut costs.", "council"),
    ],
)
def test_demands_call_on_whoever_is_to_act(said, called_on):
    assert _claims(said) == [("policy", None, called_on)]


@pytest.mark.parametrize(
    "said",
    [
        "Anna Kos suggested that the price rise harm the poor.",
        "Anna Kos said the council had the right to appeal.",
        "Anna Kos said he had a duty to pay.",
        "Anna Kos said he needed to rest.",
        "Anna Kos said the crew had needed to rest.",
        "Anna Kos said no licence was needed to fish there.",
        "Anna Kos said it was for the children to play with.",
        "Anna Kos said it was for sale.",
        "Anna Kos said it is for the guests to set the table.",
        "Anna Kos said it was for the boy to make soup with.",
        "Anna Kos said the patients needed to wait for hours.",
        "Anna Kos said the firm needed to close two plants last year.",
    ],
)
def test_what_is_had_or_needed_or_does_harm_is_no_demand(said):
    assert all(kind != "policy" for kind, _, _ in _claims(said))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Anna Kos called the findings alarming.", "value"),
        ("Anna Kos said Norway had handled the crisis badly.", "value"),
        ("Anna Kos said Norway had treated the crew unfairly.", "value"),
        ("Anna Kos said the boat handles badly.", "fact"),
        ("Anna Kos said the fish sold badly.", "fact"),
        ("Anna Kos pledged to act as well.", "forecast"),
        ("Anna Kos said the book was full of lies.", "value"),
        ("Anna Kos said the tank was full of water.", "fact"),
        ("Anna Kos said the ban made things worse.", "cause"),
        ("Anna Kos said the ban may be lifted.", "forecast"),
        ("Anna Kos said the ship could be seen from the pier.", "fact"),
        ("Anna Kos said the door could not be opened.", "fact"),
        ("Anna Kos said the suspect may be armed.", "fact"),
        ("Anna Kos said the crew may be trapped.", "fact"),
        ("Anna Kos said the work could be termed bribery.", "fact"),
        ("Anna Kos said the prison was full of criminals.", "fact"),
        ("Anna Kos said the shares behaved badly.", "fact"),
        ("Anna Kos said the terms were cosmetic and unproven.", "fact"),
        ("Anna Kos said half of the women were illiterate.", "fact"),
        ("Anna Kos said it was harassment.", "fact"),
        ("Anna Kos said the reply was slapdash.", "value"),
    ],
)
def test_a_predicate_says_what_sort_of_claim_it_makes(said, kind):
    assert [found for found, _, _ in _claims(said)] == [kind]


@pytest.mark.parametrize(
    "said",
    [
        "Anna Kos called the crime hotline.",
        "Anna Kos described the oil crisis.",
        "Anna Kos called the bank robbery.",
        "Anna Kos labelled the tax scam.",
    ],
)
def test_a_mere_thing_is_called_nothing(said):
    assert _claims(said) == []


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("Anna Kos called Ola Lund's plan unconvincing.", "Ola Lund"),
        ("Anna Kos said it is unlikely that Ola Lund will run.", "Ola Lund"),
        ("Anna Kos said it was shameful that Norway ignored the crew.", "Norway"),
        ("Anna Kos said it was clear that the boat sank.", None),
        ("Anna Kos said that it was far too early to say that Norway won.", None),
        ("Anna Kos said the letter from Ola Lund was rude.", "Ola Lund"),
        ("Anna Kos said the train from Norway was late.", None),
        ("Anna Kos said the order from Norway was late.", None),
        ("Anna Kos said it is one that Norway may enforce.", None),
    ],
)
def test_a_claim_is_about_whose_deed_or_words_it_judges(said, about):
    assert [target for _, target, _ in _claims(said)] == [about]


def test_a_demand_behind_a_charge_is_a_claim_of_its_own():
    assert _claims("Anna Kos said Ola Lund had lied to the court and should resign.") == [
        ("value", "Ola Lund", None),
        ("policy", None, "Ola Lund"),
    ]
    assert len(_claims("Anna Kos said Ola Lund could and should resign.")) == 1
