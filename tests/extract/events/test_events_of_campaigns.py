"""Deeds of campaigns, parliaments and donors, and what looks like them; all text is made up."""

import pytest
from tests.extract.reading import events_by_word


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind", "mode"),
    [
        ("Prosecutors looked into the mayor’s record on Monday.", "looked", "ACCUSE", "investigate"),
        ("Senator Paul Reyes singled out refugees on Monday.", "singled", "ACCUSE", "disapprove"),
        ("Senator Paul Reyes tangled with Governor Linda Cho on Monday.", "tangled", "ACCUSE", "disapprove"),
        ("Senator Paul Reyes ripped into Governor Linda Cho on Monday.", "ripped", "ACCUSE", "disapprove"),
        ("Mayor Ann Moe bristled at the question on Monday.", "bristled", "REJECT", None),
        ("The crowd cheered Governor Linda Cho on Monday.", "cheered", "SUPPORT", None),
        ("Senator Paul Reyes cheered the ruling on Monday.", "cheered", "SUPPORT", None),
        ("Senator Paul Reyes singled out refugees for scorn on Monday.", "singled", "ACCUSE", "disapprove"),
        ("Denmark pulled its funding for Norway on Monday.", "pulled", "SANCTION", "discontinue"),
        ("Governor Linda Cho limited imports on Monday.", "limited", "COERCE", "restrict"),
        ("The senator funneled money to the rebels.", "funneled", "AID", None),
        ("Senator Paul Reyes faced off with Governor Linda Cho on Monday.", "faced", "NONE", None),
        ("Senator Paul Reyes shook up his campaign on Monday.", "shook", "NONE", None),
        ("Parliament re-enacted the law on Monday.", "re-enacted", "NONE", None),
        ("Ann Moe launched an airline on Monday.", "launched", "NONE", None),
        ("The plan drew the ire of Governor Linda Cho.", "ire", "ACCUSE", "disapprove"),
        ("The speech met resistance from Governor Linda Cho.", "resistance", "REJECT", None),
        ("Senator Paul Reyes dropped his bid on Monday.", "dropped", "NONE", None),
        ("Senator Paul Reyes dispatched two aides to Bergen on Monday.", "dispatched", "NONE", None),
        ("Senator Paul Reyes withdrew his support for Governor Linda Cho.", "withdrew", "SANCTION", "discontinue"),
        ("Senator Paul Reyes blocked the package on Monday.", "blocked", "REJECT", "change"),
        ("The agency published a batch of the emails on Monday.", "published", "NONE", None),
    ],
)
def test_deeds_of_campaigns(sentence, trigger, kind, mode):
    found = events_by_word(sentence)[1][trigger].found
    assert (found.frame.plover_type, found.frame.plover_mode, found.misfit) == (kind, mode, "")


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor looked into the camera on Monday.",
        "Senator Paul Reyes singled out Governor Linda Cho for praise on Monday.",
        "Senator Paul Reyes singled out nurses as heroes on Monday.",
        "Senator Paul Reyes singled out Lena Hart for her courage on Monday.",
        "The museum classified the records as art on Monday.",
        "Senator Paul Reyes looked into the crowd on Monday.",
        "The crowd cheered the singer on Monday.",
        "Senator Paul Reyes funneled money into his own company on Monday.",
        "Senator Paul Reyes tore the letter into pieces on Monday.",
        "The news cheered Governor Linda Cho on Monday.",
        "Governor Linda Cho limited herself to a nod.",
        "The tunnel funneled water to the town.",
        "Senator Paul Reyes shook up a bottle on Monday.",
        "Students re-enacted the battle on Monday.",
        "The town saw the fury of the storm.",
        "The farmer left the field on Monday.",
    ],
)
def test_what_looks_like_deeds_of_campaigns_is_none(sentence):
    assert events_by_word(sentence)[1] == {}


@pytest.mark.parametrize(
    ("sentence", "trigger", "status"),
    [
        ("Governor Linda Cho tried to defend Senator Paul Reyes on Monday.", "defend", "actual"),
        ("Governor Linda Cho may try to defend Senator Paul Reyes.", "defend", "hypothetical"),
        ("If Governor Linda Cho tried to defend Senator Paul Reyes, he would sue.", "defend", "hypothetical"),
        ("Governor Linda Cho never tried to defend Senator Paul Reyes.", "defend", "denied"),
        ("Police tried to arrest Senator Paul Reyes on Monday.", "arrest", "hypothetical"),
        ("Prosecutors tried to charge Senator Paul Reyes with fraud on Monday.", "charge", "hypothetical"),
        ("The union tried to sue the bank on Monday.", "sue", "hypothetical"),
        ("Police tried to investigate Senator Paul Reyes on Monday.", "investigate", "hypothetical"),
    ],
)
def test_who_tried_to_do_in_words_did_and_nobody_else(sentence, trigger, status):
    assert events_by_word(sentence)[1][trigger].status == status


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind", "mode", "misfit"),
    [
        ("Norway dispatched troops to Denmark on Monday.", "dispatched", "MOBILIZE", "troops", ""),
        ("Norway dispatched two clowns to Denmark on Monday.", "dispatched", "NONE", None, "object"),
        ("Norway introduced a curfew on Monday.", "introduced", "COERCE", "curfew", ""),
        ("Senator Paul Reyes introduced his wife on Monday.", "introduced", "NONE", None, "object"),
        ("Senator Paul Reyes endorsed a kettle on Monday.", "endorsed", "SUPPORT", None, "object"),
    ],
)
def test_deeds_with_troops_or_food_are_outside_plover_with_other_things(sentence, trigger, kind, mode, misfit):
    found = events_by_word(sentence)[1][trigger].found
    assert (found.frame.plover_type, found.frame.plover_mode, found.misfit) == (kind, mode, misfit)
