"""The words of a trigger, a verb with the noun that it carries, and signs of what stands behind; all text is made up."""

import pytest
from tests.extract.reading import events_in

from newsvoices.extractor.events.words import trigger_of


def _places(sentence):
    text, grammar, _, places = events_in(sentence)
    found = {}
    for event in places:
        first, last = trigger_of(grammar, event.found)
        found[text[grammar.words[first].start : grammar.words[last].end]] = event
    return found


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("Governor Linda Cho filed a federal lawsuit against Norway on Monday.", "filed a federal lawsuit"),
        ("The committee held its hearing on Monday.", "held its hearing"),
        ("A deal was reached by Norway and Denmark on Monday.", "deal was reached"),
    ],
)
def test_a_verb_that_says_little_takes_the_noun_that_it_carries_into_the_trigger(sentence, trigger):
    assert trigger in _places(sentence)


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("Governor Linda Cho condemned the attack on Monday.", "condemned"),  # which another made
        ("Senator Paul Reyes announced his candidacy at a rally on Monday.", "announced"),  # no object of the verb
        ("Norway opened a new embassy during a protest on Monday.", "opened"),
    ],
)
def test_no_other_noun_is_of_the_trigger(sentence, trigger):
    assert [words for words in _places(sentence) if words.startswith(trigger)] == [trigger]


@pytest.mark.parametrize(
    ("sentence", "trigger", "behind"),
    [
        ("Governor Linda Cho met Senator Paul Reyes.", "met", True),
        ("Governor Linda Cho campaigned in 12 towns.", "campaigned", True),
        ("Governor Linda Cho praised the plan.", "praised", False),
        ("Governor Linda Cho of Texas praised the plan.", "praised", False),  # before the verb
        ("Governor Linda Cho, who is 50, praised the plan.", "praised", False),
    ],
)
def test_names_and_numbers_behind_a_trigger_are_a_sign(sentence, trigger, behind):
    assert ("names or numbers behind" in _places(sentence)[trigger].signs) == behind


def test_an_unexpected_object_is_a_sign_of_its_own_with_each_verb():
    seen = _places("Senator Paul Reyes won a kettle on Monday.")["won"].signs
    assert {"unexpected object", "word win v NONE with an unexpected object"} <= set(seen)
    seen = _places("Senator Paul Reyes won the primary on Monday.")["won"].signs
    assert not [sign for sign in seen if "unexpected object" in sign]
