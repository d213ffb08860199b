"""A coding file is read into rows, and everything wrong with it is said at once, with its line."""

from collections.abc import Callable
from typing import Any

import pytest

from newsvoices.coding.coverage import uncovered_sentences

HEAD = """\
format: 1
article: harbour
coder: coder:lm
actors:
  - {key: ada, name: Ada Brennock, actor_type: person, naming: named}
paragraphs:
"""

QUOTES = """\
  - begins: “We will wait
    quotes:
      - key: q-wait
        words: “We will wait,”
        function: attribution
        form: direct
        mode: speech
        speaker: ada
        source: Ada Brennock
        cue: told
        addressee: courier
      - {key: q-time, words: “We have time.”, function: attribution, continues: q-wait}
    claims:
      - {key: c-wait, words: We will wait, proposition: They wait., claim_type: policy, certainty: certain, voice: reported, quote: q-wait, concept: patience, agreement: true}
      - {key: c-time, words: We have time, proposition: Time is there., claim_type: fact, certainty: certain, voice: reported, quote: q-time}
    links:
      - {from: c-time, to: c-wait, relation: supports, basis: inferred}
"""  # 7 to 23


def bare(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key[0] != "_"}


def test_entries_become_rows_of_their_tables(desk: Any) -> None:
    coding = desk.read(HEAD + QUOTES)
    text = desk.article.text
    first = bare(coding.quotes[0])
    assert text[first["start"] : first["end"]] == "“We will wait,”"
    assert text[first["cue_start"] : first["cue_end"]] == "told"
    assert text[first["source_start"] : first["source_end"]] == "Ada Brennock"
    assert first["speaker_actor_id"] == "ada"
    assert first["addressee_actor_id"] == "actor:courier"
    assert (first["origin"], first["confidence"], first["coder_id"]) == ("added", "high", "coder:lm")
    assert (first["key"], first["id"], first["attribution_id"]) == ("q-wait", None, "q-wait")
    claim = bare(coding.claims[0])
    assert (claim["quote_id"], claim["concept_id"], claim["agreement"]) == (
        "q-wait",
        "concept:patience",
        True,
    )
    assert bare(coding.claim_links[0])["from_claim_id"] == "c-time"
    assert bare(coding.claim_links[0])["to_claim_id"] == "c-wait"
    assert "to_event_id" not in coding.claim_links[0]


def test_a_coding_says_whose_proposals_its_coders_had_not_seen(desk: Any) -> None:
    assert desk.read("format: 1\narticle: harbour\ncoder: coder:lm\n").blind_to is None
    assert desk.read("format: 1\narticle: harbour\ncoder: coder:lm\nblind_to: 12\n").blind_to == "12"


def test_a_later_segment_shares_what_it_does_not_say(desk: Any) -> None:
    first, second = desk.read(HEAD + QUOTES).quotes
    assert second["attribution_id"] == "q-wait"
    for column in ("speaker_actor_id", "addressee_actor_id", "form", "mode", "cue_start", "source_end"):
        assert second[column] == first[column]


def test_a_reported_claim_is_its_speakers_and_an_own_claim_the_authors(make_desk: Callable[..., Any]) -> None:
    own = "      - {words: The talks failed, proposition: P., claim_type: fact, certainty: certain, voice: author}\n"
    desk = make_desk(author="courier")
    claims = desk.read(HEAD + QUOTES + "  - begins: Ada left\n    claims:\n" + own).claims
    assert [claim["claimant_actor_id"] for claim in claims] == ["ada", "ada", "actor:courier"]


def test_proposals_that_nobody_decided_on_stay_the_extractors(desk: Any) -> None:
    mention = (
        "  - begins: Ada left\n    mentions:\n      - {words: Ada, actor: ada, mention_type: NAM, origin: machine}\n"
    )
    row = desk.read(HEAD + mention).mentions[0]
    assert (row["origin"], row["coder_id"], row["metonymy"]) == ("machine", "coder:extractor", False)


def test_events_list_their_participants_by_role(desk: Any) -> None:
    event = (
        "  - begins: The port closed\n    events:\n      - {words: closed, label: L, status: actual, "
        "date_words: Monday, date_as_printed: 2023-06-12, date_basis: deictic, plover_type: NONE, actors: [ada], "
        "others: courier}\n"
    )
    row = desk.read(HEAD + event).events[0]
    assert row["participants"] == [
        {"actor_id": "ada", "role": "actor"},
        {"actor_id": "actor:courier", "role": "other"},
    ]
    assert desk.article.text[row["date_words_start"] : row["date_words_end"]] == "Monday"


def test_a_cue_may_stand_in_another_paragraph(desk: Any) -> None:
    entry = (
        "  - begins: Ada left\n    quotes:\n      - {key: q, words: “Nobody won.”, function: attribution, "
        "cue: {words: told, in: “We will wait}}\n"
    )
    row = desk.read(HEAD + entry).quotes[0]
    assert desk.article.text[row["cue_start"] : row["cue_end"]] == "told"


def test_ids_count_as_references_too(desk: Any) -> None:
    coding = desk.read(
        (HEAD + QUOTES)
        .replace("- key: q-wait", "- id: harbour:q00047\n        key: q-wait")
        .replace("continues: q-wait", "continues: harbour:q00047")
    )
    assert coding.quotes[0]["id"] == "harbour:q00047"
    assert coding.quotes[1]["attribution_id"] == "q-wait"


def test_a_complete_coding_accounts_for_every_sentence(desk: Any) -> None:
    message = desk.refuse(QUOTES, name="final")
    assert message.splitlines() == [
        "final.yaml: 5 errors.",
        "final.yaml:1: sentence 1 is not accounted for: «Harbour Shut» (article.txt:1, sentence 1). Code what it says, or list it under `nothing` with why; its paragraph is not in the file yet.",
        "final.yaml:1: sentence 2 is not accounted for: «The port closed on Monday.» (article.txt:3, sentence 2). Code what it says, or list it under `nothing` with why; its paragraph is not in the file yet.",
        "final.yaml:1: sentence 5 is not accounted for: «Ada left.» (article.txt:7, sentence 5). Code what it says, or list it under `nothing` with why; its paragraph is not in the file yet.",
        "final.yaml:1: sentence 6 is not accounted for: «The talks failed, and the talks resumed, she said.» (article.txt:7, sentence 6). Code what it says, or list it under `nothing` with why; its paragraph is not in the file yet.",
        "final.yaml:1: sentence 7 is not accounted for: «“Nobody won.”» (article.txt:7, sentence 7). Code what it says, or list it under `nothing` with why; its paragraph is not in the file yet.",
    ]
    draft = desk.read(HEAD + QUOTES, name="draft")
    assert [sentence.seq for sentence in uncovered_sentences(draft, desk.layout)] == [1, 2, 5, 6, 7]
    with pytest.raises(Exception, match="sentence 5 is not accounted for"):
        desk.read(HEAD + QUOTES, name="b")


def test_a_listed_sentence_is_accounted_for_unless_something_rests_on_it(desk: Any) -> None:
    note = "    nothing:\n      - {words: We have time., why: small talk}\n"
    message = desk.refuse(QUOTES + note)
    assert message.splitlines()[1:] == [
        "draft.yaml:25: the words are listed under `nothing`, but a quote at line 18 rests on some of them. Remove one of the two.",
        "draft.yaml:25: the words are listed under `nothing`, but a claim at line 21 rests on some of them. Remove one of the two.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("coder: coder:lm\n", "coder: coder:lm\nblind_to: yes\n", "draft.yaml:4: `blind_to` is `yes`, which is not the number of a version of the extractor, such as 1, whose proposals the coders had not seen."),
        ("format: 1", "format: 2", "draft.yaml:1: `format` is `2`; this version of newsvoices reads format 1. Update newsvoices."),
        ("article: harbour", "article: port", "draft.yaml:2: `article` is `port`, but the file lies in the folder of `harbour`. Correct the name, or move the file."),
        ("coder: coder:lm", "coder: coder:bob", "draft.yaml:3: `coder` is `coder:bob`, which build/dataset.yaml does not list. Add it there under `coders:`, or correct it. Did you mean coder:lm? Valid: coder:lm, coder:jane, coder:extractor."),
        ("coder: coder:lm", "coder:", "draft.yaml:3: the file: `coder` is empty. Write one of: coder:lm, coder:jane, coder:extractor."),
        ("actors:\n", "actor: []\nactors:\n", "draft.yaml:4: a coding file has no key `actor`. Did you mean actors? Valid: format, article, coder, blind_to, actors, paragraphs, corrections, contested."),
        ("{key: ada, ", "{", "draft.yaml:5: an actor: `key` is missing. Write a short name for it, such as galym-ageleuov."),
        ("naming: named", "naming: known", "draft.yaml:5: `naming` is `known`, which is not in its list. Valid: named, described, unnamed."),
        ("naming: named", "naming: named, parent: land", "draft.yaml:5: `parent` is `land`, which is neither under `actors` of this file nor in build/actors.yaml. Valid: ada, courier."),
        ("begins: “We will wait", 'begins: "\\"We will wait"', "draft.yaml:7: `begins`: no paragraph begins with «\"We will wait». Copy its first words from article.txt exactly.\n    nearest: «“We will wait,” Ada Brennock told the Courier. “We have time.”» (article.txt:5), differs only in the kind of quotation marks or dashes"),
        ("    quotes:\n", "    quote: x\n    quotes:\n", "draft.yaml:8: a paragraph has no key `quote`. Did you mean quotes? Valid: begins, mentions, affiliations, quotes, claims, events, links, nothing, rejected."),
        ("form: direct", "form: indirekt", "draft.yaml:12: `form` is `indirekt`, which is not in its list. Did you mean indirect? Valid: direct, free_direct, mixed, indirect, free_indirect, act."),
        ("speaker: ada", "speaker: adda", "draft.yaml:14: `speaker` is `adda`, which is neither under `actors` of this file nor in build/actors.yaml. Did you mean ada? Valid: ada, courier."),
        ("speaker: ada", "speaker: q-time", "draft.yaml:14: `speaker` is `q-time`, which is one of the quotes (line 18); it must name an actor."),
        ("        speaker: ada\n", "        speaker: [ada]\n", "draft.yaml:14: `speaker` holds a list where one value is needed."),
        ("        speaker: ada\n", "        speaker: ''\n", "draft.yaml:14: `speaker` is an empty text. Leave the key out where there is nothing to say."),
        ("        function: attribution\n        form", "        form", "draft.yaml:9: a quote: `function` is missing. Write one of: attribution, document, scare, mention, title, unclear."),
        ("        words: “We will wait,”\n", "", "draft.yaml:9: a quote: `words` is missing. Write the exact words of the article."),
        ("continues: q-wait", "continues: q-wat", "draft.yaml:18: `continues` is `q-wat`, which is the key of no quote in this file. Did you mean q-wait? Valid: q-wait, q-time."),
        ("continues: q-wait", "continues: q-time", "draft.yaml:18: `continues` goes in a circle: q-time → q-time. A quote cannot be part of itself; cut the circle."),
        ("key: q-time", "key: q-wait", "draft.yaml:18: the key `q-wait` occurs twice (first at line 9). Give one of the two another key."),
        ("key: q-time", "key: q:time", "draft.yaml:18: `key` is `q:time`, which is not letters, digits, - and _ only, such as q-slope."),
        ("concept: patience", "concept: patients", "draft.yaml:20: `concept` is `patients`, which is not in build/concepts.yaml. Did you mean patience? Valid: patience."),
        ("agreement: true", "agreement: yes", "draft.yaml:20: `agreement` is `yes`, which is not true or false."),
        ("quote: q-time", "quote: q-time, said_date: last May", None),
        ("words: We have time", "words: She left", None),
        ("to: c-wait", "to: c-wiat", "draft.yaml:23: `to` is `c-wiat`, which is the key of no claim or event in this file. Did you mean c-wait? Valid: c-wait, c-time."),
        ("to: c-wait, ", "", "draft.yaml:23: a link: `to` is missing. Name a claim or event."),
        ("from: c-time, ", "", "draft.yaml:23: a link: `from` is missing. Name a claim."),
        ("- key: q-wait", "- id: harbour:c00047\n        key: q-wait", "draft.yaml:9: the id `harbour:c00047` cannot belong to a quote of this article, whose ids are harbour:q and five digits or more. The build writes ids: delete the line of a new entry, or restore the id from version control."),
        ("- key: q-wait", "- id: port:q00047\n        key: q-wait", "draft.yaml:9: the id `port:q00047` cannot belong to a quote of this article, whose ids are harbour:q and five digits or more. The build writes ids: delete the line of a new entry, or restore the id from version control."),
        ("- key: q-wait", "- id:\n        key: q-wait", "draft.yaml:9: `id` is empty. Delete the line; the build writes it."),
    ],
)  # fmt: skip
def test_an_error_names_its_line_what_was_found_and_what_to_do(
    desk: Any, old: str, new: str, expected: str | None
) -> None:
    assert (HEAD + QUOTES).count(old) >= 1
    head, _, rest = (HEAD + QUOTES).replace(old, new, 1).partition("paragraphs:\n")
    message = desk.refuse(rest, head=head + "paragraphs:\n")
    if expected is not None:
        assert expected in [message, *_split(message)]


def _split(message: str) -> list[str]:
    return [f"draft.yaml:{part}".rstrip("\n") for part in message.split("draft.yaml:")]


def test_a_date_is_checked_where_it_is_written(desk: Any) -> None:
    message = desk.refuse(QUOTES.replace("quote: q-time", "quote: q-time, said_date: last May"))
    assert message.startswith("draft.yaml:21: `said_date`: 'last May' is not an EDTF date; allowed: YYYY, ")


def test_a_claim_is_not_blamed_for_a_slip_in_its_quote(desk: Any) -> None:
    message = desk.refuse(QUOTES.replace("words: “We have time", "words: “We had time"))
    assert message.count("draft.yaml:") == 1
    assert "lie outside" not in message


def test_a_claim_lies_inside_its_quote(desk: Any) -> None:
    message = desk.refuse(
        QUOTES.replace("words: We have time, prop", "words: the Courier, prop")
        .replace("quote: q-time", "quote: q-other")
        .replace("    claims:", "      - {key: q-other, words: Ada Brennock, function: title}\n    claims:")
    )
    assert message == (
        "draft.yaml:22: the claim's words «the Courier» lie outside its quote `q-other`, which reads «Ada "
        "Brennock». Take words from inside the quote, or name the quote that they are in."
    )


def test_the_same_id_on_two_entries_is_refused(desk: Any) -> None:
    twice = QUOTES.replace("- key: q-wait", "- id: harbour:q00047\n        key: q-wait").replace(
        "{key: q-time", "{id: harbour:q00047, key: q-time"
    )
    assert desk.refuse(twice) == (
        "draft.yaml:19: the id `harbour:q00047` occurs twice (first at line 9). Delete the id of the new entry."
    )


def test_a_quote_inside_itself_is_refused(desk: Any) -> None:
    circle = QUOTES.replace("addressee: courier", "inside: q-time").replace("continues: q-wait", "inside: q-wait")
    assert desk.refuse(circle) == (
        "draft.yaml:9: `inside` goes in a circle: q-wait → q-time → q-wait. A quote cannot be part of itself; cut "
        "the circle."
    )


def test_paragraphs_and_participants_are_listed_once(desk: Any) -> None:
    assert desk.refuse("  - begins: Ada\n  - begins: Ada left\n") == (
        "draft.yaml:8: this paragraph is already at line 7. Put its entries there."
    )
    event = "      - {words: left, label: L, status: actual, date_basis: none, plover_type: NONE, actors: [ada, ada]}\n"
    assert desk.refuse("  - begins: Ada left\n    events:\n" + event) == (
        "draft.yaml:9: `actors` lists `ada` twice. Keep one of the two."
    )


def test_a_beginning_that_fits_several_paragraphs_is_refused(make_desk: Callable[..., Any]) -> None:
    desk = make_desk("Shut\n\nThe port closed.\n\nThe port opened again, they said.\n")
    assert desk.refuse("  - begins: The port\n") == (
        "draft.yaml:7: `begins`: 2 paragraphs begin with «The port»; give more of the words:\n"
        "    article.txt:3: «The port closed.»\n"
        "    article.txt:5: «The port opened again, they said.»"
    )


def test_anchors_that_are_missing_or_ambiguous_carry_the_line(desk: Any) -> None:
    message = desk.refuse(
        "  - begins: Ada left\n    mentions:\n      - {words: talks, actor: ada, mention_type: NOM}\n"
    )
    assert message == (
        "draft.yaml:9: `words`: the words «talks» occur 2 times here; add before or after:\n"
        "    «…Ada left. The [talks] failed, and the talks resumed…» (article.txt:7, sentence 6): {words: talks, before: The}\n"
        "    «…ft. The talks failed, and the [talks] resumed, she said. “Nobody wo…» (article.txt:7, sentence 6): {words: talks, before: the}"
    )


def test_marks_that_yaml_takes_for_its_own_are_asked_for(make_desk: Callable[..., Any]) -> None:
    desk = make_desk('Shut\n\nAda said: "We will wait." She called it a "fair" deal. “Now,” she said.\n')
    quote = "  - begins: 'Ada said'\n    quotes:\n      - {key: q, words: WORDS, function: attribution, mode: speech, form: FORM}\n"
    expected = (
        "draft.yaml:9: `words`: the marks around these words belong to them; YAML removed outer quotation marks, or "
        "they were left out: write '{}'"
    )
    for words, form, marked in (
        ('"We will wait."', "direct", '"We will wait."'),
        ("We will wait", "direct", '"We will wait."'),
        ('"fair"', "mixed", '"fair"'),
        ("Now", "direct", "“Now,”"),
    ):
        said = desk.refuse(quote.replace("WORDS", words).replace("FORM", form))
        assert said == expected.format(marked)
        desk.read(HEAD + quote.replace("WORDS", f"'{marked}'").replace("FORM", form))
    desk.read(HEAD + quote.replace("WORDS", '"We will wait."').replace("FORM", "indirect"))
    desk.read(HEAD + quote.replace("WORDS", "'called it a \"fair\" deal'").replace("FORM", "mixed"))


def test_a_comma_in_bare_text_is_explained(desk: Any) -> None:
    note = "  - begins: Ada left\n    nothing:\n      - {words: The talks failed, and the talks resumed, why: x}\n"
    assert desk.refuse(note) == (
        "draft.yaml:9: an entry of `nothing` has no key `and the talks resumed`: it comes of the comma before it. "
        "Quote text that has a comma, such as words: '…, …'."
    )


@pytest.mark.parametrize(
    ("key", "form"),
    [
        ("nothing", "{words: …, why: …}"),
        ("rejected", "{table: …, words: …, why: …}"),
        ("quotes", "{words: …, function: …}"),
        ("mentions", "{words: …, actor: …, mention_type: …}"),
        ("links", "{from: …, to: …, relation: …, basis: …}"),
    ],
)
def test_an_entry_that_is_bare_text_is_shown_its_form(desk: Any, key: str, form: str) -> None:
    assert desk.refuse(f"  - begins: Ada left\n    {key}:\n      - Ada left.\n") == (
        f"draft.yaml:9: an entry of `{key}` must be keys with values, such as {form}."
    )


def test_a_misspelt_key_is_one_error_and_a_long_list_is_shown_once(desk: Any) -> None:
    slips = "".join(f"      - {{words: {words}, functon: scare}}\n" for words in ("Nobody", "won", "resumed"))
    said = desk.refuse("  - begins: Ada left\n    quotes:\n" + slips).splitlines()
    assert len(said) == 4
    assert said[1].startswith(
        "draft.yaml:9: a quote has no key `functon`. Did you mean function? Valid: id, key, words, "
    )
    assert said[2:] == [
        f"draft.yaml:{line}: a quote has no key `functon`. Did you mean function? Valid: see above."
        for line in (10, 11)
    ]


@pytest.mark.parametrize(
    ("section", "entry", "hint"),
    [
        ("events", "words: left, label: L, status: actual, date_basis: none, plover_type: NONE, date: 2023", "`date`. Did you mean date_words or date_as_printed?"),
        ("events", "words: left, label: L, status: actual, date_basis: none, type: NONE", "`type`. Did you mean plover_type?"),
        ("claims", "words: left, proposition: P., type: fact, certainty: certain, voice: author", "`type`. Did you mean claim_type?"),
        ("mentions", "words: Ada, actor: ada, type: NAM", "`type`. Did you mean mention_type?"),
    ],
)  # fmt: skip
def test_a_key_of_another_name_is_answered_with_this_files(desk: Any, section: str, entry: str, hint: str) -> None:
    said = desk.refuse(f"  - begins: Ada left\n    {section}:\n      - {{{entry}}}\n")
    assert f"has no key {hint} Valid: " in said
    assert "\n" not in said


CORRECTION = "corrections:\n  - {key: x-wait, table: quotes, row: q-wait, column: cue, printed: told, corrected: tolled, reason: R, source: S, status: verified}\n"


def test_corrections_and_contested_decisions_are_read(desk: Any) -> None:
    contested = "contested:\n  - {about: q-wait, a: direct, b: mixed, decision: direct, reason: it is}\n"
    coding = desk.read(HEAD + QUOTES + CORRECTION + contested)
    assert bare(coding.corrections[0]) == {
        "key": "x-wait", "id": None, "table": "quotes", "row_id": "q-wait", "column": "cue", "printed": "told",
        "corrected": "tolled", "reason": "R", "source": "S", "status": "verified",
    }  # fmt: skip
    assert bare(coding.contested[0]) == {
        "about": "q-wait",
        "a": "direct",
        "b": "mixed",
        "decision": "direct",
        "reason": "it is",
    }


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("x-wait", "wait", "draft.yaml:25: `key` is `wait`, which is not a lower-case name that starts with x, such as x-election-date."),
        ("table: quotes", "table: quote", "draft.yaml:25: `table` is `quote`, which is not in its list. Did you mean quotes? Valid: actors, quotes, claims, events, articles, sentences, mentions, affiliations, quote_spans, event_participants, claim_links, concepts, corrections, codes, coders, retired_ids."),
        ("column: cue", "column: cues", None),
        ("row: q-wait", "row: c-wait", "draft.yaml:25: `row` is `c-wait`, which is one of the claims (line 20); it must name a quote."),
        ("row: q-wait, ", "", "draft.yaml:25: a correction: `row` is missing. Write the key or id of the row."),
    ],
)  # fmt: skip
def test_a_wrong_correction_is_named(desk: Any, old: str, new: str, expected: str | None) -> None:
    message = desk.refuse(QUOTES + CORRECTION.replace(old, new))
    if expected is None:
        assert message.startswith(
            "draft.yaml:25: `column` is `cues`, which is not in its list. Did you mean cue? Valid: quote_id, "
        )
    else:
        assert message == expected


def test_reviewed_rejections_are_kept(desk: Any) -> None:
    note = "  - begins: Ada left\n    rejected:\n      - {table: quotes, words: “Nobody won.”, why: a slogan}\n"
    row = bare(desk.read(HEAD + note).rejected[0])
    assert (row["table"], row["why"], desk.article.text[row["start"] : row["end"]]) == (
        "quotes",
        "a slogan",
        "“Nobody won.”",
    )
    assert desk.refuse(note.replace("table: quotes, ", "").replace(", why: a slogan", "")).splitlines()[1:] == [
        "draft.yaml:9: an entry of `rejected`: `table` is missing. Write one of: actors, mentions, affiliations, quotes, claims, events, claim_links.",
        "draft.yaml:9: an entry of `rejected`: `why` is missing. Write the reason in a few words.",
    ]


def test_at_most_fifty_errors_are_shown(desk: Any) -> None:
    many = "  - begins: Ada left\n    mentions:\n" + "      - {words: zzz, actor: ada, mention_type: NAM}\n" * 60
    message = desk.refuse(many)
    assert message.startswith("draft.yaml: 60 errors.\n")
    assert message.endswith("\n… and 10 more; correct these first.")
    assert message.count("draft.yaml:") == 51
