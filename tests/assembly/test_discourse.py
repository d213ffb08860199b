import pytest

TEXT = "“Shut the ‘valve’ now,” Ada Osei told us. “And go,” she said. Some say the “deal” is off.\n"
OSEI = {"key": "osei", "name": "Ada Osei", "actor_type": "person", "naming": "named", "id": "kettle:a00024"}
SHUT = {"key": "q-shut", "words": "“Shut the ‘valve’ now,”", "function": "attribution", "form": "direct"}
SAID = {**SHUT, "speaker_actor_id": "osei", "source": "Ada Osei", "cue": "told", "mode": "speech"}


def _spans(rows):
    return {row["quote_id"]: row for row in rows.quote_spans}


def test_a_segment_wholly_in_marks_is_full_and_shows_the_words_between(code, tables_of):
    rows = tables_of(code(TEXT, actors=[OSEI], quotes=[SAID]))
    (quote,), (span,) = rows.quotes, rows.quote_spans
    assert (quote["verbatim"], quote["quoted_words"]) == ("full", "Shut the ‘valve’ now,")
    assert (quote["text"], quote["start"], quote["end"]) == ("“Shut the ‘valve’ now,”", 0, 23)
    assert (quote["cue"], quote["speaker_name"], quote["speaker_actor_id"]) == ("told", "Ada Osei", "kettle:a00024")
    assert (span["mark_status"], span["open_mark"], span["close_mark"]) == ("balanced", "“", "”")
    assert (span["marked_start"], span["marked_end"], span["source_text"]) == (0, 23, "Ada Osei")
    assert (span["attribution_id"], span["parent_quote_id"]) == (quote["quote_id"], None)


def test_a_segment_with_marks_inside_is_part_and_one_without_is_none(code, tables_of):
    part = {"words": "the “deal” is off", "function": "attribution", "form": "mixed"}
    bare = {"words": "Some say", "function": "attribution", "form": "act"}
    rows = tables_of(code(TEXT, quotes=[part, bare]))
    assert [(row["verbatim"], row["quoted_words"]) for row in rows.quotes] == [("none", None), ("part", "deal")]
    assert [row["mark_status"] for row in rows.quote_spans] == ["none", "balanced"]
    assert [row["open_mark"] for row in rows.quote_spans] == [None, "“"]


def test_a_nested_row_takes_its_own_marks_from_the_row_around_it(code, tables_of):
    inner = {"words": "‘valve’", "function": "scare", "parent_quote_id": "q-shut"}
    rows = tables_of(code(TEXT, actors=[OSEI], quotes=[SAID, inner]))
    assert [row["quoted_words"] for row in rows.quotes] == ["Shut the ‘valve’ now,", "valve"]
    assert rows.quote_spans[1]["parent_quote_id"] == rows.quotes[0]["quote_id"]


def test_a_row_around_a_marked_row_has_no_marks_of_its_own(code, tables_of):
    around = {"words": "Some say the “deal” is off", "function": "attribution", "form": "indirect"}
    inner = {"words": "“deal”", "function": "scare"}
    rows = tables_of(code(TEXT, quotes=[around, inner]))
    assert [row["verbatim"] for row in rows.quotes] == ["none", "full"]


def test_marks_go_to_the_innermost_of_three_rows(code, tables_of):
    words = ("Some say the “deal” is off", "the “deal” is", "“deal”")
    rows = tables_of(code(TEXT, quotes=[{"words": item, "function": "scare"} for item in words]))
    assert [row["verbatim"] for row in rows.quotes] == ["none", "none", "full"]


def test_two_rows_on_the_same_words_both_show_the_marks(code, tables_of):
    twice = [{"words": "“deal”", "function": "scare", "id": f"kettle:q00073{tail}"} for tail in ("", "b")]
    assert [row["quoted_words"] for row in tables_of(code(TEXT, quotes=twice)).quotes] == ["deal", "deal"]


def test_a_segment_over_two_stretches_shows_the_first_outermost_one(code, tables_of):
    both = {"words": TEXT[: TEXT.index(" she")], "function": "attribution"}
    assert tables_of(code(TEXT, quotes=[both])).quotes[0]["quoted_words"] == "Shut the ‘valve’ now,"


def test_later_segments_share_speaker_cue_and_source_with_the_first(code, tables_of):
    later = {"words": "“And go,”", "attribution_id": "q-shut", "function": "attribution", "form": "direct"}
    mention = {"words": "Ada Osei", "actor_id": "osei", "mention_type": "NAM"}
    said = {**SAID, "said_date": "2014-08"}
    rows = tables_of(code(TEXT, actors=[OSEI], mentions=[mention], quotes=[later, said]))
    first, second = rows.quotes
    for column in ("speaker_name", "speaker_actor_id", "cue", "said_date"):
        assert second[column] == first[column] is not None
    one, other = rows.quote_spans
    shared = ("attribution_id", "mode", "cue_start", "cue_end", "source_start", "source_text", "source_mention_id")
    assert [other[column] for column in shared] == [one[column] for column in shared]
    assert other["source_mention_id"] == "kettle:m00024"


def test_a_later_segment_keeps_what_it_says_itself(code, tables_of):
    later = {"words": "“And go,”", "attribution_id": "q-shut", "function": "attribution", "cue": "said"}
    assert [row["cue"] for row in tables_of(code(TEXT, actors=[OSEI], quotes=[SAID, later])).quotes] == ["told", "said"]


def test_a_chain_of_segments_belongs_to_its_first(code, tables_of):
    second = {"key": "q-go", "words": "“And go,”", "attribution_id": "q-shut", "function": "attribution"}
    third = {"words": "“deal”", "attribution_id": "q-go", "function": "attribution"}
    rows = tables_of(code(TEXT, actors=[OSEI], quotes=[third, second, SAID]))
    assert {row["attribution_id"] for row in rows.quote_spans} == {"kettle:q00000"}
    assert {row["speaker_name"] for row in rows.quotes} == {"Ada Osei"}


def test_segments_that_go_in_a_circle_are_assembled_all_the_same(code, tables_of):
    one = {**SHUT, "attribution_id": "q-go"}
    other = {"key": "q-go", "words": "“And go,”", "attribution_id": "q-shut", "function": "attribution"}
    assert len(tables_of(code(TEXT, quotes=[one, other])).quotes) == 2


def test_the_source_mention_is_the_speakers_name_before_a_description_or_pronoun(code, tables_of):
    mentions = [
        {"words": "Ada", "actor_id": "osei", "mention_type": "PRO"},
        {"words": "Osei", "actor_id": "osei", "mention_type": "NAM"},
        {"words": "Ada Osei", "actor_id": "other", "mention_type": "NAM", "id": "kettle:m00024b"},
    ]
    other = {**OSEI, "key": "other", "id": "kettle:a00099"}
    rows = tables_of(code(TEXT, actors=[OSEI, other], mentions=mentions, quotes=[SAID]))
    assert rows.quote_spans[0]["source_mention_id"] == "kettle:m00028"


def test_a_mention_that_reaches_out_of_the_source_is_not_its_mention(code, tables_of):
    mention = {"words": "Ada Osei told", "actor_id": "osei", "mention_type": "NAM"}
    rows = tables_of(code(TEXT, actors=[OSEI], mentions=[mention], quotes=[SAID]))
    assert rows.quote_spans[0]["source_mention_id"] is None


CLAIM = {
    "words": "Shut the ‘valve’ now",
    "proposition": "The valve should be shut.",
    "claim_type": "policy",
    "certainty": "certain",
    "voice": "reported",
    "quote_id": "q-shut",
}


def test_a_claim_takes_claimant_and_date_from_its_quote(code, tables_of):
    said = {**SAID, "said_date": "2014-08"}
    claim = tables_of(code(TEXT, actors=[OSEI], quotes=[said], claims=[CLAIM])).claims[0]
    assert (claim["claimant_actor_id"], claim["claimant_name"]) == ("kettle:a00024", "Ada Osei")
    assert (claim["said_date"], claim["quote_id"]) == ("2014-08", "kettle:q00000")
    assert (claim["origin"], claim["coder_id"], claim["confidence"]) == ("added", "coder:ed", "high")
    assert [claim[name] for name in ("concept_id", "agreement", "target_id", "target_name", "note")] == [None] * 5


def test_a_claim_on_a_later_segment_is_that_of_the_attributions_speaker(code, tables_of):
    later = {"key": "q-go", "words": "“And go,”", "attribution_id": "q-shut", "function": "attribution"}
    claim = {**CLAIM, "words": "And go", "quote_id": "q-go"}
    rows = tables_of(code(TEXT, actors=[OSEI], quotes=[SAID, later], claims=[claim]))
    assert rows.claims[0]["claimant_name"] == "Ada Osei"


def test_what_a_claim_states_goes_before_its_quote(code, tables_of):
    claim = {
        **CLAIM,
        "claimant_actor_id": "herald",
        "said_date": "2013",
        "concept_id": "valve",
        "agreement": False,
        "target_id": "osei",
        "called_on_actor_id": "herald",
        "affected_actor_id": "actor:herald",
        "origin": "amended",
        "coder_id": "coder:jo",
        "confidence": "low",
        "note": "why",
    }
    concepts = [{"concept_id": "concept:valve", "label": "Shut it", "definition": "d"}]
    said = {**SAID, "said_date": "2014-08"}
    found = tables_of(code(TEXT, actors=[OSEI], quotes=[said], claims=[claim]), concepts=concepts).claims[0]
    assert (found["claimant_actor_id"], found["claimant_name"]) == ("actor:herald", "The Herald")
    assert (found["said_date"], found["agreement"]) == ("2013", False)
    assert (found["concept_id"], found["concept_label"]) == ("concept:valve", "Shut it")
    assert (found["target_id"], found["target_name"]) == ("kettle:a00024", "Ada Osei")
    assert (found["called_on_actor_id"], found["affected_actor_id"]) == ("actor:herald", "actor:herald")
    assert [found[name] for name in ("origin", "coder_id", "confidence", "note")] == [
        "amended",
        "coder:jo",
        "low",
        "why",
    ]


def test_a_claim_about_an_event_shows_the_events_label(code, tables_of):
    event = {"key": "e-deal", "words": "deal", "label": "The deal", "status": "actual", "plover_type": "AGREE"}
    rows = tables_of(code(TEXT, claims=[{**CLAIM, "quote_id": None, "target_id": "e-deal"}], events=[event]))
    assert (rows.claims[0]["target_id"], rows.claims[0]["target_name"]) == (rows.events[0]["event_id"], "The deal")


def test_an_author_claim_without_quote_stays_without(code, tables_of):
    claim = {**CLAIM, "quote_id": None, "voice": "author", "claimant_actor_id": "herald"}
    found = tables_of(code(TEXT, claims=[claim])).claims[0]
    assert (found["quote_id"], found["claimant_name"]) == (None, "The Herald")


def test_a_reference_that_leads_nowhere_is_kept_for_validation_to_report(code, tables_of):
    found = tables_of(code(TEXT, claims=[{**CLAIM, "quote_id": "q-none", "concept_id": "none"}])).claims[0]
    assert (found["quote_id"], found["concept_id"]) == ("q-none", "concept:none")
    assert (found["claimant_name"], found["concept_label"]) == (None, None)


def test_a_key_of_a_quote_is_not_mistaken_for_an_actor_of_that_slug(code, tables_of):
    quote = {**SHUT, "key": "herald", "speaker_actor_id": "herald"}
    rows = tables_of(code(TEXT, quotes=[quote]))
    assert rows.quotes[0]["speaker_name"] == "The Herald"
    assert rows.articles[0]["publisher_actor_id"] == "actor:herald"


def test_links_stand_by_their_claims_and_slice_their_marker(code, tables_of):
    one = {**CLAIM, "key": "c-1", "quote_id": None}
    two = {**CLAIM, "key": "c-2", "words": "And go", "quote_id": None}
    event = {"key": "e-deal", "words": "deal", "label": "The deal", "status": "actual", "plover_type": "AGREE"}
    start = TEXT.index("And")
    links = [
        {"id": "kettle:r00000", "from_claim_id": "c-2", "to_event_id": "e-deal", "relation": "about"},
        {
            "id": "kettle:r00001",
            "from_claim_id": "c-1",
            "to_claim_id": "c-2",
            "relation": "supports",
            "marker_start": start,
            "marker_end": start + 3,
        },
    ]
    rows = tables_of(code(TEXT, claims=[one, two], events=[event], claim_links=links))
    assert [(row["link_id"], row["marker_text"]) for row in rows.claim_links] == [
        ("kettle:r00001", "And"),
        ("kettle:r00000", None),
    ]
    assert (rows.claim_links[0]["to_claim_id"], rows.claim_links[0]["to_event_id"]) == ("kettle:c00043", None)
    assert rows.claim_links[1]["to_event_id"] == rows.events[0]["event_id"]


@pytest.mark.parametrize("text", ["😀 “Go,” 𝔸da said.\n", "\u202e“Go,” <script> said.\n", "e\u0301 “Go,” | said.\n"])
def test_offsets_are_code_points_in_any_text(code, tables_of, text):
    quote = {"words": "“Go,”", "function": "attribution", "form": "direct", "cue": "said"}
    found = tables_of(code(text, quotes=[quote])).quotes[0]
    assert (found["text"], found["quoted_words"], found["cue"]) == ("“Go,”", "Go,", "said")
    assert text[found["start"] : found["end"]] == "“Go,”"
