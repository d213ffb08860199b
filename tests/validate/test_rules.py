"""Every rule of the three layers has a fixture that fails it, and says so in full."""

from collections.abc import Callable
from typing import Any

import pytest

from newsvoices.validate import RULES

pytestmark = pytest.mark.usefixtures("gate_remembers")

Change = Callable[[Any], object]

# Rule, damage, and the row of the report: table, row_id, column, value, allowed, message.
FAILURES: list[tuple[str, Change, tuple[str | None, ...]]] = [
    (
        "S1 tables and columns",
        lambda d: d.alter("concepts", lambda table: table.rename_columns({"label": "lable"})),
        (
            "concepts",
            None,
            "label",
            None,
            "concept_id, label, definition, affirm_example, reject_example, parent_concept_id",
            "Table concepts lacks the column label; add it, empty if need be.",
        ),
    ),
    (
        "S2 types",
        lambda d: d.alter("sentences", lambda table: table.set_column(1, "seq", table["seq"].cast("string"))),
        (
            "sentences",
            None,
            "seq",
            "string",
            "int64",
            "Column seq of table sentences has the type string where only int64 is allowed; look for a cell that cannot be read as such, or convert the column.",
        ),
    ),
    (
        "S3 required cells",
        lambda d: d.set("concepts", "concept:bridge-good", definition=None),
        (
            "concepts",
            "concept:bridge-good",
            "definition",
            None,
            "a value",
            "The cell definition of concepts row concept:bridge-good is empty, where a value is required; give it one.",
        ),
    ),
    (
        "S4 vocabularies",
        lambda d: d.set("claims", "nobody competes with it", claim_type="opinion"),
        (
            "claims",
            "bridge-deal:c00352",
            "claim_type",
            "opinion",
            "policy, value, cause, forecast, definition, fact",
            "The cell claim_type of claims row bridge-deal:c00352 is opinion, which is no code of the vocabulary claim_type; use one of policy, value, cause, forecast, definition, fact.",
        ),
    ),
    (
        "S5 patterns",
        lambda d: d.set("actors", "Selma", country_code="Norway"),
        (
            "actors",
            "actor:selma",
            "country_code",
            "Norway",
            "^[A-Z]{3}$",
            "The cell country_code of actors row actor:selma is Norway, which does not have the form ^[A-Z]{3}$; correct it.",
        ),
    ),
    (
        "S6 ranges",
        lambda d: d.set("sentences", "The plan is more than a promise.", paragraph=0),
        (
            "sentences",
            "bridge-deal:s00609",
            "paragraph",
            "0",
            "1 or more",
            "The cell paragraph of sentences row bridge-deal:s00609 is 0, which is less than the smallest value allowed, 1; correct it.",
        ),
    ),
    (
        "S7 unique keys",
        lambda d: d.rows["event_participants"].append(dict(d.rows["event_participants"][0])),
        (
            "event_participants",
            "bridge-deal:e00096 / actor:norrvik / actor",
            "event_id + actor_id + role",
            "bridge-deal:e00096 / actor:norrvik / actor",
            "each event_id + actor_id + role once",
            "Table event_participants has more than one row with the key bridge-deal:e00096 / actor:norrvik / actor, where each may occur only once; remove the repeated row or give it a key of its own.",
        ),
    ),
    (
        "V1 article text is unchanged",
        lambda d: d.texts.update({"bridge-deal": d.texts["bridge-deal"].replace("Critics", "Cynics")}),
        (
            "articles",
            "bridge-deal",
            "text_sha256",
            "e67f1718feb8582c24055a042831cfc0da9c380f4eaabb8941890293a5ebcf0d",
            "f88e60bb46892c3351d12ff9cecc1b891c22f13b284d371fd1a111b913eb9de0",
            "The text of article bridge-deal has the SHA-256 f88e60bb4689…, where the articles table says e67f1718feb8…; a text never changes after it is frozen, so restore the file, or publish the new text as a new article.",
        ),
    ),
    (
        "V2 rows quote their span",
        lambda d: d.set("mentions", "She", end=315),
        (
            "mentions",
            "bridge-deal:m00313",
            "text",
            "She",
            "Sh",
            'The text of mentions row bridge-deal:m00313 is "She" from 313 to 315, but the article has "Sh" there; anchor the row by the article\'s own words and build again.',
        ),
    ),
    (
        "V2 parts quote their span",
        lambda d: d.set("quotes", "“The bridge,”", cue="tells"),
        (
            "quotes",
            "bridge-deal:q00223",
            "cue",
            "tells",
            "told",
            'The cue of quotes row bridge-deal:q00223 is "tells" from 264 to 268, but the article has "told" there; anchor the row by the article\'s own words and build again.',
        ),
    ),
    (
        "V2 spans have no outer white space",
        lambda d: d.set("mentions", "She", text="She ", end=317),
        (
            "mentions",
            "bridge-deal:m00313",
            "text",
            "She ",
            "a span without white space at its edges",
            "The text of mentions row bridge-deal:m00313 ends in white space (313 to 317), which no span may; move its offsets to the first and after the last letter.",
        ),
    ),
    (
        "V3 sentences cover the article",
        lambda d: d.rows["sentences"].pop(3),
        (
            "sentences",
            "bridge-deal:s00643",
            "seq",
            "11",
            "10",
            "Sentence bridge-deal:s00643 has the number 11, where its place in the text makes it 10; number the sentences from 1 in text order.",
        ),
    ),
    (
        "V4 sentence_id holds the start",
        lambda d: d.set("mentions", "She", sentence_id="bridge-deal:s00223"),
        (
            "mentions",
            "bridge-deal:m00313",
            "sentence_id",
            "bridge-deal:s00223",
            "bridge-deal:s00313",
            "The mentions row bridge-deal:m00313 starts at 313, which is not in the sentence that it names, bridge-deal:s00223, but in bridge-deal:s00313; name that one.",
        ),
    ),
    (
        "V5 references exist",
        lambda d: d.set("mentions", "She", actor_id="actor:ana-reyez"),
        (
            "mentions",
            "bridge-deal:m00313",
            "actor_id",
            "actor:ana-reyez",
            "an id of table actors",
            "The actor_id of mentions row bridge-deal:m00313 is actor:ana-reyez, which does not exist, where an id of table actors is needed (nearest: actor:ana-reyes); correct it, or add the row that it names.",
        ),
    ),
    (
        "V5 quotes and quote_spans pair up",
        lambda d: d.rows["quote_spans"].pop(1),
        (
            "quotes",
            "bridge-deal:q00202",
            "quote_id",
            "bridge-deal:q00202",
            "a row in quote_spans for every quote",
            "Quote bridge-deal:q00202 has no row in quote_spans, where every quote has exactly one; build the tables again.",
        ),
    ),
    (
        "V5 no retired id",
        lambda d: d.set("retired_ids", "bridge-deal:q99999", id="bridge-deal:f00248"),
        (
            "affiliations",
            "bridge-deal:f00248",
            "affiliation_id",
            "bridge-deal:f00248",
            "an id that was not retired",
            "The affiliations row bridge-deal:f00248 has an id that was retired, where ids are never used again; take the id out of the coding file and let the build mint a new one.",
        ),
    ),
    (
        "V5 ids belong to their article",
        lambda d: d.set("affiliations", "mayor of Selma", affiliation_id="bridge-deed:f00248"),
        (
            "affiliations",
            "bridge-deed:f00248",
            "affiliation_id",
            "bridge-deed:f00248",
            "bridge-deal:…",
            "The affiliations row bridge-deed:f00248 belongs to the article bridge-deal, where its id must begin with that and a colon; correct the id or the article.",
        ),
    ),
    (
        "V5 the ledger agrees",
        lambda d: d.know(ledger=d.context.ledger[1:]),
        (
            "mentions",
            "bridge-deal:m00029",
            "id",
            "bridge-deal:m00029",
            "what the ledger says",
            "The id bridge-deal:m00029 of table mentions is a curated row that the ledger does not have, where ledger and table must agree; mint its id in a build.",
        ),
    ),
    (
        "V5 corrections name what is printed",
        lambda d: d.set("corrections", "bridge-deal:x-signing", printed="2020-03-02"),
        (
            "corrections",
            "bridge-deal:x-signing",
            "printed",
            "2020-03-02",
            "2020-03-03",
            "Correction bridge-deal:x-signing says that date_as_printed of bridge-deal:e00096 is printed as 2020-03-02, where the table has 2020-03-03; the row has changed, so review the correction.",
        ),
    ),
    (
        "V6 every mark in one row",
        lambda d: d.drop_quote("‘harbour of hope’"),
        (
            "quotes",
            None,
            None,
            "‘harbour of hope’",
            "a quote, or a reviewed rejection",
            'The stretch in quotation marks "‘harbour of hope’" (447 to 464 of article bridge-deal) is in no quote, where every such stretch needs a row whatever its function; add it to the coding file, or reject it there with a reason.',
        ),
    ),
    (
        "V7 mark columns equal the text",
        lambda d: d.set("quotes", "a “debt trap”", verbatim="full"),
        (
            "quotes",
            "bridge-deal:q00046",
            "verbatim",
            "full",
            "part",
            "The verbatim of quotes row bridge-deal:q00046 is full, where the text makes it part; build the derived columns again.",
        ),
    ),
    (
        "V8 direct speech is marked throughout",
        lambda d: d.set("quotes", "a “debt trap”", form="direct"),
        (
            "quotes",
            "bridge-deal:q00046",
            "form",
            "direct",
            "mixed or indirect, or a segment wholly in marks",
            "Quote bridge-deal:q00046 is direct but marked from 48 to 59, where its segment runs from 46 to 59 and direct speech is in marks throughout; call it mixed or indirect, or correct its span.",
        ),
    ),
    (
        "V9 child rows lie inside their parent",
        lambda d: d.set("quote_spans", "‘harbour of hope’", parent_quote_id="bridge-deal:q00223"),
        (
            "quote_spans",
            "bridge-deal:q00447",
            "parent_quote_id",
            "bridge-deal:q00223",
            "a quote that holds 447 to 464 and more",
            "Quote bridge-deal:q00447 (447 to 464) names bridge-deal:q00223 (223 to 236) as its parent but does not lie inside it, as a child must; correct one of the spans, or take `inside` out.",
        ),
    ),
    (
        "V10 segments of one attribution agree",
        lambda d: d.set("quotes", "“will end our isolation.”", speaker_actor_id="actor:selma", speaker_name="Selma"),
        (
            "quotes",
            "bridge-deal:q00287",
            "speaker_actor_id",
            "actor:selma",
            "actor:ana-reyes",
            "Quote bridge-deal:q00287 has the speaker actor:selma and continues bridge-deal:q00223 of the speaker actor:ana-reyes, where the segments of an attribution share their speaker; correct it, or take `continues` out.",
        ),
    ),
    (
        "V11 only attributions have speakers and claims",
        lambda d: d.set("quotes", "‘harbour of hope’", form="mixed"),
        (
            "quotes",
            "bridge-deal:q00447",
            "form",
            "mixed",
            "nothing, unless the function is attribution",
            "Quote bridge-deal:q00447 has the function scare and the form mixed, which only an attribution may have; empty it, or make the quote an attribution.",
        ),
    ),
    (
        "V12 claims lie in their attribution",
        lambda d: d.set("claims", "nobody competes with it", text="nobody competes with it.", end=376),
        (
            "claims",
            "bridge-deal:c00352",
            "start",
            "352",
            "a span inside 322 to 375",
            "Claim bridge-deal:c00352 (352 to 376) does not lie inside the attribution of its quote bridge-deal:q00322 (322 to 375); anchor it in the reported words, or link another quote.",
        ),
    ),
    (
        "V13 claimants are speakers",
        lambda d: d.set(
            "claims", "nobody competes with it", claimant_actor_id="actor:norrvik", claimant_name="Norrvik"
        ),
        (
            "claims",
            "bridge-deal:c00352",
            "claimant_actor_id",
            "actor:norrvik",
            "actor:ana-reyes, or a co-holder mentioned there",
            "Claim bridge-deal:c00352 has the claimant actor:norrvik, who is neither the speaker of its quote bridge-deal:q00322, actor:ana-reyes, nor mentioned in the sentences of the attribution as one who shares the claim; name the speaker, or code the mention of the co-holder.",
        ),
    ),
    (
        "V14 only the article itself is coded",
        lambda d: d.set("sentences", "The plan is more than a promise.", zone="boilerplate"),
        (
            "claims",
            "bridge-deal:c00609",
            "sentence_id",
            "bridge-deal:s00609",
            "a sentence in headline, standfirst, body",
            "The claims row bridge-deal:c00609 stands in the zone boilerplate (sentence bridge-deal:s00609), where only headline, standfirst, body are coded; remove the row, or correct its span.",
        ),
    ),
    (
        "V15 concept and agreement together",
        lambda d: d.set("claims", "will end our isolation", agreement=None),
        (
            "claims",
            "bridge-deal:c00288",
            "agreement",
            None,
            "true or false with a concept",
            "Claim bridge-deal:c00288 has the concept concept:bridge-good but no agreement, where a claim has both or neither; say whether it affirms (true) or rejects (false) the concept, or take the concept out.",
        ),
    ),
    (
        "V16 feared and proposed events have a source",
        lambda d: d.set("events", "seize old boats", according_to_actor_id=None, according_to_name=None),
        (
            "events",
            "bridge-deal:e00495",
            "according_to_actor_id",
            None,
            "the actor who fears or proposes it",
            "Event bridge-deal:e00495 is feared according to nobody, where a feared or proposed event needs a stated source; name it in according_to, or change the status.",
        ),
    ),
    (
        "V16 nothing actual lies in the future",
        lambda d: d.set("articles", "bridge-deal", reference_date="2020-04"),
        (
            "events",
            "bridge-deal:e00527",
            "date_start",
            "2020-05-01",
            "2020-04-30 or earlier",
            "Event bridge-deal:e00527 is actual and begins on 2020-05-01, after the article's reference date 2020-04-30, where nothing actual can lie; correct its date or its status.",
        ),
    ),
    (
        "V17 mode fits type",
        lambda d: d.set("events", "seize old boats", plover_mode="visit"),
        (
            "events",
            "bridge-deal:e00495",
            "plover_mode",
            "visit",
            "restrict, arrest, seize, censor, curfew, martial-law, deport, withhold, misinformation, cyber",
            "Event bridge-deal:e00495 is of the type COERCE and has the mode visit, where restrict, arrest, seize, censor, curfew, martial-law, deport, withhold, misinformation, cyber is allowed with COERCE; correct the mode or the type, or leave the mode out.",
        ),
    ),
    (
        "V18 events have their participants",
        lambda d: d.rows["event_participants"].pop(4),
        (
            "events",
            "bridge-deal:e00527",
            "plover_type",
            "AID",
            "AID with a recipient",
            "Event bridge-deal:e00527 is of the type AID, which needs a recipient, and has actor:selma as actor; add who takes part, or change the type.",
        ),
    ),
    (
        "V19 dates are EDTF",
        lambda d: d.set("articles", "bridge-deal", published="10 June 2020"),
        (
            "articles",
            "bridge-deal",
            "published",
            "10 June 2020",
            "2020-06-10",
            "The published of articles row bridge-deal is malformed: '10 June 2020' is not an EDTF date; write 2020-06-10.",
        ),
    ),
    (
        "V19 dates are EDTF",
        lambda d: d.set("articles", "bridge-deal", published="10 June"),
        (
            "articles",
            "bridge-deal",
            "published",
            "10 June",
            "YYYY, YYYY-MM, YYYY-MM-DD, a season as YYYY-21 (spring) to YYYY-24 (winter), X for unspecified last digits (199X, 2014-XX), a suffix ?, ~ or %, and intervals a/b, a/.. or ../b",
            "The published of articles row bridge-deal is malformed: '10 June' is not an EDTF date, where only dates of the EDTF profile are allowed (YYYY, YYYY-MM, YYYY-MM-DD, a season as YYYY-21 (spring) to YYYY-24 (winter), X for unspecified last digits (199X, 2014-XX), a suffix ?, ~ or %, and intervals a/b, a/.. or ../b); correct it.",
        ),
    ),
    (
        "V19 derived dates are recomputed",
        lambda d: d.set("events", "opened a joint office", date_precision="day"),
        (
            "events",
            "bridge-deal:e00586",
            "date_precision",
            "day",
            "month",
            "The date_precision of event bridge-deal:e00586 is day, where its printed, corrected or inherited date makes it month; build the derived columns again.",
        ),
    ),
    (
        "V19 date words fit their basis",
        lambda d: d.set("events", "seize old boats", date_basis="deictic"),
        (
            "events",
            "bridge-deal:e00495",
            "date_words",
            None,
            "words exactly with explicit, completed, deictic",
            "Event bridge-deal:e00495 has the date basis deictic and the date words nothing, where words are given exactly with explicit, completed, deictic; correct one of the two.",
        ),
    ),
    (
        "V19 the reference date is known",
        lambda d: d.set("articles", "bridge-deal", reference_date=None),
        (
            "articles",
            "bridge-deal",
            "reference_date",
            None,
            "nothing when the basis is unknown, else a date",
            "Article bridge-deal has the reference date nothing on the basis page_metadata, where a date is given exactly when its basis is known; complete article.yaml.",
        ),
    ),
    (
        "V20 links have one target",
        lambda d: d.set("claim_links", "bridge-deal:r00001", relation="grounds"),
        (
            "claim_links",
            "bridge-deal:r00001",
            "relation",
            "grounds",
            "supports, attacks, rephrases",
            "Link bridge-deal:r00001 leads to a claim with the relation grounds, where only supports, attacks, rephrases are allowed; correct the relation or the target.",
        ),
    ),
    (
        "V21 source mention is the speaker's",
        lambda d: (
            d.set("quote_spans", "“The bridge,”", source_mention_id="bridge-deal:m00313"),
            d.set("mentions", "She", actor_id="actor:selma"),
        ),
        (
            "quote_spans",
            "bridge-deal:q00223",
            "source_mention_id",
            "bridge-deal:m00313",
            "a mention of actor:ana-reyes",
            "The source mention bridge-deal:m00313 of quote bridge-deal:q00223 refers to actor:selma, where the speaker is actor:ana-reyes; correct the speaker, or the actor of the mention.",
        ),
    ),
    (
        "V22 countries exist",
        lambda d: d.set("actors", "Selma", country_code="NOO"),
        (
            "actors",
            "actor:selma",
            "country_code",
            "NOO",
            "an alpha-3 code of ISO 3166-1",
            "The country_code of actors row actor:selma is NOO, which is no alpha-3 code of ISO 3166-1; use the country's code, such as KAZ, or leave the cell empty.",
        ),
    ),
    (
        "V23 names and labels equal their source",
        lambda d: d.set("quotes", "“The bridge,”", speaker_name="A. Reyes"),
        (
            "quotes",
            "bridge-deal:q00223",
            "speaker_name",
            "A. Reyes",
            "Ana Reyes",
            'The speaker_name of quotes row bridge-deal:q00223 is "A. Reyes", where by actor:ana-reyes it is "Ana Reyes"; build the readable copies again.',
        ),
    ),
    (
        "V23 event names are its participants'",
        lambda d: d.set("events", "opened a joint office", actor_names="Norrvik"),
        (
            "events",
            "bridge-deal:e00586",
            "actor_names",
            "Norrvik",
            "Norrvik;Selma",
            'The actor_names of events row bridge-deal:e00586 is Norrvik, where by its participants as actor it is "Norrvik;Selma"; build the readable copies again.',
        ),
    ),
    (
        "V23 actors' other names are read off",
        lambda d: d.set("actors", "Selma", also_called="Selma Town"),
        (
            "actors",
            "actor:selma",
            "also_called",
            "Selma Town",
            "nothing",
            'The also_called of actors row actor:selma is "Selma Town", where by its named mentions it is nothing; build the readable copies again.',
        ),
    ),
    (
        "V24 speech has a cue",
        lambda d: d.set("quotes", "that Norrvik could seize old boats", cue=None),
        (
            "quotes",
            "bridge-deal:q00476",
            "cue",
            None,
            "a cue, or a note that explains its absence",
            "Quote bridge-deal:q00476 is indirect without a cue, where only free_direct and free_indirect go without; give the cue, change the form, or say in the note why there is none.",
        ),
    ),
    (
        "V25 cells are plain",
        lambda d: d.set("concepts", "concept:bridge-good", definition=""),
        (
            "concepts",
            "concept:bridge-good",
            "definition",
            "",
            "a bare empty cell or some text",
            "The definition of concepts row concept:bridge-good is an empty string, where a bare empty cell or some text is allowed; correct the cell.",
        ),
    ),
]

# Rule, damage, and part of the message: the other ways in which a rule can fail.
VARIANTS: list[tuple[str, Change, str]] = [
    (
        "S1 tables and columns",
        lambda d: d.alter("concepts", lambda table: table.select(table.column_names[::-1])),
        "are out of order",
    ),
    (
        "S2 types",
        lambda d: d.alter("concepts", lambda table: table.set_column(1, "label", table["label"].cast("large_string"))),
        "has the type large_string where only string",
    ),
    (
        "V1 article text is unchanged",
        lambda d: d.texts.clear(),
        "The text of article bridge-deal is missing (there are: none)",
    ),
    (
        "V1 article text is unchanged",
        lambda d: d.texts.update(other="More."),
        "There is a text other that belongs to no row of articles",
    ),
    (
        "V2 rows quote their span",
        lambda d: d.set("mentions", "She", start=9000, end=9003),
        "an article of 688 code points has no such span",
    ),
    ("V2 parts quote their span", lambda d: d.set("quotes", "“The bridge,”", cue=None), "comes without its words"),
    (
        "V2 parts quote their span",
        lambda d: d.set("quote_spans", "“The bridge,”", source_end=None),
        "comes without its offsets",
    ),
    (
        "V2 parts quote their span",
        lambda d: d.set("events", "signed a treaty", date_words="3 March"),
        "date_words of events row",
    ),
    (
        "V2 parts quote their span",
        lambda d: d.set("claim_links", "bridge-deal:r00001", marker_text="for"),
        "marker_text of claim_links row",
    ),
    (
        "V3 sentences cover the article",
        lambda d: d.set("sentences", "The plan is more than a promise.", start=600),
        "before the sentence in front of it ends at 608",
    ),
    (
        "V5 references exist",
        lambda d: d.set("claims", "The plan is more than a promise", target_id="bridge-deal:e00001"),
        "an actor_id or an event_id is needed",
    ),
    (
        "V5 references exist",
        lambda d: d.set("retired_ids", "bridge-deal:q99999", replaced_by="bridge-deal:q99998"),
        "an id of a row, or another retired id",
    ),
    (
        "V5 ids belong to their article",
        lambda d: d.set("claim_links", "bridge-deal:r00002", link_id="other:r00002"),
        "has an id of the article other",
    ),
    ("V5 the ledger agrees", lambda d: d.rows["claim_links"].pop(), "is active in the ledger but has no row"),
    (
        "V5 the ledger agrees",
        lambda d: d.rows["retired_ids"].clear(),
        "is retired in the ledger but not listed in retired_ids",
    ),
    (
        "V5 the ledger agrees",
        lambda d: d.set("quotes", "a “debt trap”", quote_id="bridge-deal:q99999"),
        "is retired in the ledger but has a row",
    ),
    (
        "V5 corrections name what is printed",
        lambda d: d.set("corrections", "bridge-deal:x-signing", table="event"),
        "a table event, which does not exist",
    ),
    (
        "V5 corrections name what is printed",
        lambda d: d.set("corrections", "bridge-deal:x-signing", column="day"),
        "a column day that events has not",
    ),
    (
        "V5 corrections name what is printed",
        lambda d: d.set("corrections", "bridge-deal:x-signing", row_id="bridge-deal:e1"),
        "is about row bridge-deal:e1 of events, which does not exist",
    ),
    (
        "V6 every mark in one row",
        lambda d: d.set("quote_spans", "a “debt trap”", marked_start=47),
        "where the matcher finds no stretch",
    ),
    (
        "V6 every mark in one row",
        lambda d: d.set("quote_spans", "‘harbour of hope’", marked_start=336, marked_end=342),
        "which quote bridge-deal:q00322 has already",
    ),
    (
        "V6 every mark in one row",
        lambda d: d.know(rejected_marks={"bridge-deal": {(202, 220)}}),
        "which the coding file rejects",
    ),
    ("V9 child rows lie inside their parent", lambda d: d.nest(), "lies 3 levels deep, where at most 2 are coded"),
    (
        "V10 segments of one attribution agree",
        lambda d: d.set("quote_spans", "“The bridge,”", attribution_id="bridge-deal:q00287"),
        "is the first segment of the attribution bridge-deal:q00287",
    ),
    (
        "V10 segments of one attribution agree",
        lambda d: d.set("quote_spans", "“will end our isolation.”", cue_start=1, cue_end=2),
        "has its cue at 1, not at 264",
    ),
    (
        "V10 segments of one attribution agree",
        lambda d: d.set("quotes", "“will end our isolation.”", start=230),
        "before the segment in front of it, bridge-deal:q00223, ends at 236",
    ),
    (
        "V10 segments of one attribution agree",
        lambda d: d.set("quotes", "“will end our isolation.”", start=264),
        "holds its own cue (264 to 268)",
    ),
    (
        "V10 segments of one attribution agree",
        lambda d: d.set("quotes", "“will end our isolation.”", article_id="other"),
        "which stands in another article",
    ),
    (
        "V11 only attributions have speakers and claims",
        lambda d: d.set("quotes", "a “debt trap”", form=None),
        "is an attribution without a form",
    ),
    (
        "V11 only attributions have speakers and claims",
        lambda d: d.set("quote_spans", "‘harbour of hope’", mode="speech"),
        "the function scare and the mode speech",
    ),
    (
        "V11 only attributions have speakers and claims",
        lambda d: d.set("claims", "nobody competes with it", quote_id="bridge-deal:q00447"),
        "whose function is scare",
    ),
    (
        "V12 claims lie in their attribution",
        lambda d: (
            d.set("quotes", "the ferry was “dear”, because nobody competes with it", end=376),
            d.set("claims", "nobody competes with it", end=376),
        ),
        "ends with the punctuation mark .",
    ),
    (
        "V12 claims lie in their attribution",
        lambda d: d.set("claims", "the ferry was “dear", end=342),
        "ends with the quotation mark ”",
    ),
    (
        "V12 claims lie in their attribution",
        lambda d: d.set("claims", "will end our isolation", start=265, end=267),
        "begins with its cue told",
    ),
    (
        "V13 claimants are speakers",
        lambda d: d.set("claims", "nobody competes with it", claimant_actor_id=None, claimant_name=None),
        "has the claimant nothing, where its quote",
    ),
    (
        "V13 claimants are speakers",
        lambda d: d.set("claims", "The plan is more than a promise", claimant_actor_id="actor:selma"),
        "only the article's author or publisher is allowed (actor:mira-holt, actor:harbour-post)",
    ),
    (
        "V13 claimants are speakers",
        lambda d: d.set("claims", "nobody competes with it", voice="author"),
        "an author's own claim has no quote",
    ),
    (
        "V13 claimants are speakers",
        lambda d: d.set("claims", "The plan is more than a promise", voice="reported"),
        "is reported but names no quote",
    ),
    (
        "V13 claimants are speakers",
        lambda d: d.set("claims", "The plan is more than a promise", voice="document"),
        "where an actor of the type document is needed",
    ),
    (
        "V15 concept and agreement together",
        lambda d: d.set("claims", "nobody competes with it", agreement=False),
        "has the agreement false but no concept",
    ),
    (
        "V18 events have their participants",
        lambda d: d.rows["event_participants"].pop(),
        "which needs two participants",
    ),
    (
        "V18 events have their participants",
        lambda d: d.rows["event_participants"].pop(2),
        "which needs an actor, and has no participants",
    ),
    (
        "V19 dates are EDTF",
        lambda d: d.set("corrections", "bridge-deal:x-signing", corrected="4 March"),
        "The corrected of corrections row bridge-deal:x-signing is malformed",
    ),
    (
        "V19 derived dates are recomputed",
        lambda d: d.set("corrections", "bridge-deal:x-signing", status="disputed"),
        "date makes it 2020-03-03",
    ),
    (
        "V19 date words fit their basis",
        lambda d: d.set("events", "opened a joint office", date_basis="none", date_as_printed="2020-05"),
        "has the date basis none and the date 2020-05",
    ),
    (
        "V20 links have one target",
        lambda d: d.set("claim_links", "bridge-deal:r00002", to_event_id=None),
        "has no target",
    ),
    (
        "V20 links have one target",
        lambda d: d.set("claim_links", "bridge-deal:r00001", to_event_id="bridge-deal:e00096"),
        "has two targets",
    ),
    (
        "V20 links have one target",
        lambda d: d.set("claim_links", "bridge-deal:r00001", to_claim_id="bridge-deal:c00352"),
        "leads from bridge-deal:c00352 to itself",
    ),
    (
        "V20 links have one target",
        lambda d: d.set("claim_links", "bridge-deal:r00001", basis="inferred"),
        "a marker is given exactly when the basis is explicit",
    ),
    (
        "V23 names and labels equal their source",
        lambda d: d.set("claims", "The plan is more than a promise", target_name="Treaty"),
        "The target_name of claims row",
    ),
    (
        "V23 actors' other names are read off",
        lambda d: d.set("actors", "Ana Reyes", organization_name="Norrvik"),
        "where by its affiliations it is Selma",
    ),
    (
        "V25 cells are plain",
        lambda d: d.set("concepts", "concept:bridge-good", definition="a\x1bb"),
        "holds the control character U+001B",
    ),
    (
        "V25 cells are plain",
        lambda d: d.set("concepts", "concept:bridge-good", definition="😀" * 16384),
        "has 32768 characters, where at most 32767",
    ),
]


def test_valid_dataset_has_no_failures(dataset: Any) -> None:
    assert dataset.report() == []


@pytest.mark.parametrize(("rule", "damage", "expected"), FAILURES, ids=[case[0] for case in FAILURES])
def test_rule_reports_where_what_and_why(
    dataset: Any, rule: str, damage: Change, expected: tuple[str | None, ...]
) -> None:
    damage(dataset)
    report = dataset.report() if rule.startswith("S") else dataset.report_of_rules()
    found = [tuple(row.values()) for row in report]
    assert (rule, *expected) in found


@pytest.mark.parametrize(("rule", "damage", "part"), VARIANTS, ids=[f"{v[0]}: {v[2]}" for v in VARIANTS])
def test_rule_reports_each_way_to_fail(dataset: Any, rule: str, damage: Change, part: str) -> None:
    damage(dataset)
    report = dataset.report() if rule.startswith("S") else dataset.report_of_rules()
    messages = [row["message"] for row in report if row["rule"] == rule]
    assert [message for message in messages if part in message]


def test_every_rule_on_tables_has_a_failing_fixture() -> None:
    assert {rule for rule, _damage, _expected in FAILURES} == {rule for rule in RULES if rule[0] in "SV"}


def test_every_rule_has_a_description_of_one_sentence_or_more() -> None:
    assert all(text.endswith(".") and len(text) > 20 for text in RULES.values())
