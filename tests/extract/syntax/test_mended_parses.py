"""Verbs that a comma or "with" cuts off from their own words, read as if nothing stood between; all text is made up."""

from dataclasses import replace

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.attributions.whole_cues import part_cues
from newsvoices.extractor.syntax.mending import mend

DATE = "2025-11-10"


def _propose(text):
    return propose(text, article_id="x", reference_date=DATE)


def _told(text):
    coding = _propose(text)
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (row["status"], row["plover_type"], [names[one["actor_id"]] for one in row["participants"]])
        for row in coding.events
    ]


@pytest.mark.parametrize(
    ("said", "status", "kind"),
    [
        ("The mayor did not, of course, rule out a second vote.", "denied", "REJECT"),
        ("The mayor did not, however, rule out closing the ferry.", "denied", "REJECT"),
        ("The mayor has never, in fact, accused the judge of fraud.", "denied", "ACCUSE"),
        ("The mayor could not, therefore, sign the treaty with Denmark.", "denied", "SUPPORT"),
        ("The mayor did, however, rule out a second vote.", "actual", "REJECT"),
    ],
)
def test_a_verb_keeps_its_negation_over_an_aside(said, status, kind):
    assert [row[:2] for row in _told(said)] == [(status, kind)]


@pytest.mark.parametrize(
    ("said", "cue", "claim"),
    [
        ("The senator did not, however, deny that the mayor had lied.", "did not, however, deny",
         "The senator did not, however, deny that the mayor had lied"),
        ("The senator has, for now, said that the bridge would reopen.", "has, for now, said",
         "The bridge would reopen"),
    ],
)  # fmt: skip
def test_a_cue_takes_in_what_an_aside_cuts_off(said, cue, claim):
    coding = _propose(said)
    assert [said[row["cue_start"] : row["cue_end"]] for row in coding.quotes] == [cue]
    assert [row["proposition"] for row in coding.claims] == [claim]


def _words(*rows):
    offsets = [0]
    for text, *_ in rows:
        offsets.append(offsets[-1] + len(text) + 1)
    return [
        Word(at, at + len(text), text, tag, "", head, relation)
        for at, (text, tag, head, relation) in zip(offsets, rows, strict=False)
    ]


def test_what_hung_on_the_auxiliary_hangs_on_its_verb():
    words = _words(
        ("Moe", "NNP", 1, "nsubj"), ("did", "VBD", -1, "root"), ("not", "RB", 1, "neg"), (",", ",", 1, "punct"),
        ("though", "RB", 1, "advmod"), (",", ",", 1, "punct"), ("sign", "NN", 1, "conj"), ("it", "PRP", 6, "dobj"),
        (".", ".", 1, "punct"),
    )  # fmt: skip
    mend(words)
    assert [(word.head, word.relation) for word in words] == [
        (6, "nsubj"), (6, "aux"), (6, "neg"), (6, "punct"), (6, "advmod"), (6, "punct"), (-1, "root"), (6, "dobj"),
        (6, "punct"),
    ]  # fmt: skip
    assert words[6].tag == "VB"


def test_whoever_speaks_between_commas_keeps_his_verb():
    words = _words(
        ("Moe", "NNP", 1, "nsubj"), ("did", "VBD", 4, "ccomp"), (",", ",", 4, "punct"), ("Lund", "NNP", 4, "nsubj"),
        ("said", "VBD", 6, "parataxis"), (",", ",", 4, "punct"), ("sign", "VB", -1, "root"), (".", ".", 6, "punct"),
    )  # fmt: skip
    before = list(words)
    mend(words)
    assert words == before


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Mayor Ann Bo kept her post on Tuesday, with four judges resigning.",
         [("actual", "RETREAT", ["judges"])]),
        ("With two ministers resigning, the mayor waited in the hall.", [("actual", "RETREAT", ["ministers"])]),
        ("Mayor Ann Bo kept her post on Tuesday, with nine envoys resigning.", [("actual", "RETREAT", ["envoys"])]),
        ("Mayor Ann Bo kept her post on Tuesday, resigning from the board.", [("actual", "RETREAT", ["Ann Bo"])]),
    ],
)  # fmt: skip
def test_who_stands_behind_with_does_what_the_participle_says(said, told):
    assert _told(said) == told


def test_the_object_of_the_first_verb_is_not_given_to_the_cue_of_the_second():
    said = (
        '"We are cold," said Lund, a porter.\n\nThe tribunal had in May overturned the election of former governor Ann Bo '
        "and ordered the rerun."
    )
    rows = _propose(said).quotes
    assert [(said[row["cue_start"] : row["cue_end"]], said[row["start"] : row["end"]]) for row in rows] == [
        ("said", '"We are cold,"'),
        ("had in May overturned", "the election of former governor Ann Bo"),
        ("ordered", "the rerun"),
    ]


def test_a_content_before_a_cue_is_parted_only_from_a_verb_that_it_continues():
    words = _words(
        ("Moe", "NNP", 1, "nsubj"), ("quashed", "VBD", -1, "root"), ("it", "PRP", 1, "dobj"), ("and", "CC", 1, "cc"),
        ("urged", "VBD", 1, "conj"), ("calm", "NN", 4, "dobj"), (".", ".", 1, "punct"),
    )  # fmt: skip
    span = [(word.start, word.end) for word in words]
    row = Attribution(span[0], span[4], [span[2], span[5]], "speech", "urge", 1)
    rows = [row]
    part_cues(Analysis(tuple(words), [(0, len(words))]), rows)
    assert [(one.cue, one.contents) for one in rows] == [(span[1], [span[2]]), (span[4], [span[5]])]
    words[4] = replace(words[4], relation="root", head=-1)
    rows = [row]
    part_cues(Analysis(tuple(words), [(0, len(words))]), rows)
    assert rows == [row]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("The harbour's head, retired Admiral Ola Lund, said no ship had sunk.", "Ola Lund"),
        ("The museum's director, acting curator Ann Moe, said no picture was missing.", "Ann Moe"),
    ],
)
def test_whoever_is_retired_or_acting_before_his_name_speaks(said, speaker):
    coding = _propose(said)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names[row["speaker_actor_id"]] for row in coding.quotes] == [speaker]
    assert coding.events == []


def test_whoever_retires_somebody_still_does():
    words = _words(
        ("owner", "NN", 1, "nsubj"), ("retired", "VBD", -1, "root"), ("Admiral", "NNP", 3, "compound"),
        ("Lund", "NNP", 1, "dobj"), (".", ".", 1, "punct"),
    )  # fmt: skip
    before = list(words)
    mend(words)
    assert words == before


@pytest.mark.parametrize(
    ("said", "source"),
    [
        ("Ann Moe resigned on Monday, and her deputy, Ola Lund, said he would run.", None),
        ("Norway sent troops to Mali, but the Danish minister, Ola Lund, said his country would not follow.", None),
        ("Ann Moe resigned on Monday, her deputy, Ola Lund, said.", "Ola Lund"),
        ("“Ann Moe resigned on Monday, and we stayed,” Ola Lund said.", "Ola Lund"),
    ],
)
def test_what_stands_before_and_is_not_on_the_word_of_who_speaks_behind_it(said, source):
    coding = _propose(said)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names.get(row.get("according_to_actor_id")) for row in coding.events] == [source]


@pytest.mark.parametrize(
    ("said", "speaker", "claim"),
    [
        ("The Ferry Trust has not, its secretary said, been shown to the police.", "Ferry Trust’s secretary",
         "The Ferry Trust has not been shown to the police"),
        ("The bank has never, its chairwoman Ann Moe told reporters, paid a bribe.", "Ann Moe",
         "The bank has never paid a bribe"),
        ("The mayor, who is ill, could not, her lawyer Ann Moe said on Monday, attend the hearing.", "Ann Moe",
         "The mayor, who is ill, could not attend the hearing"),
        ("The firm did not, Ann Moe told the court, warn its customers.", "Ann Moe",
         "The firm did not warn its customers"),
        ("The council will not, the mayor told voters, raise the toll in May.", "mayor",
         "The council will not raise the toll in May"),
        ("Norway has not, the minister said, signed the treaty with Denmark.", "minister",
         "Norway has not signed the treaty with Denmark"),
    ],
)  # fmt: skip
def test_a_claim_keeps_its_negation_over_a_report(said, speaker, claim):
    coding = _propose(said)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [(names[row["claimant_actor_id"]], row["proposition"]) for row in coding.claims] == [(speaker, claim)]
    assert {names[row["speaker_actor_id"]] for row in coding.quotes} == {speaker}


def test_what_is_denied_over_a_report_is_denied_on_the_word_of_who_speaks():
    coding = _propose("Norway has not, the minister said, signed the treaty with Denmark.")
    assert [(row["label"], row["status"], row["according_to_actor_id"]) for row in coding.events] == [
        ("Norway signs the treaty with Denmark", "denied", "minister")
    ]


def test_an_adjective_in_an_aside_is_no_clause_of_its_own():
    assert [row[:2] for row in _told("The mayor did not, despite repeated questions, rule out a second vote.")] == [
        ("denied", "REJECT")
    ]
    said = "The mayor did not, despite repeated requests, explain the vote."
    coding = _propose(said)
    assert [said[row["cue_start"] : row["cue_end"]] for row in coding.quotes] == [
        "did not, despite repeated requests, explain"
    ]
