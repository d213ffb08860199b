TEXT = "Ada Osei, head of Valve Watch, told Kofi. Osei left the Board. She sits on it. Valve Watch said so.\n"
PERSON = {"actor_type": "person", "naming": "named"}
BODY = {"actor_type": "organization", "naming": "named"}
OSEI = {"key": "osei", "name": "Ada Osei", "id": "kettle:a00000", **PERSON}
WATCH = {"key": "watch", "name": "Valve Watch", "id": "kettle:a00018", **BODY}
BOARD = {"key": "board", "name": "the Board", "id": "kettle:a00055", **BODY}


def _mention(words, actor, kind="NAM"):
    return {"words": words, "actor_id": actor, "mention_type": kind}


def _by_id(rows):
    return {row["actor_id"]: row for row in rows.actors}


def test_also_called_lists_the_named_forms_that_differ_from_the_name_once_each(code, tables_of):
    mentions = [_mention("Ada Osei", "osei"), _mention("Osei left", "osei"), _mention("She", "osei", "PRO")]
    mentions += [_mention("Osei", "osei"), {**_mention("Osei left", "osei"), "id": "kettle:m99999"}]
    rows = tables_of(code(TEXT, actors=[OSEI], mentions=mentions))
    assert _by_id(rows)["kettle:a00000"]["also_called"] == "Osei;Osei left"


def test_an_actor_only_called_by_its_name_has_no_other_names(code, tables_of):
    rows = tables_of(code(TEXT, actors=[OSEI], mentions=[_mention("Ada Osei", "osei")]))
    assert _by_id(rows)["kettle:a00000"]["also_called"] is None


def _tie(words, organization, tenure):
    return {
        "words": words,
        "actor_id": "osei",
        "org_actor_id": organization,
        "role_title": "head",
        "tenure": tenure,
    }


def test_the_organization_is_that_of_the_current_affiliation(code, tables_of):
    ties = [_tie("left the Board", "board", "former"), _tie("head of Valve Watch", "watch", "current")]
    for order in (ties, ties[::-1]):
        rows = tables_of(code(TEXT, actors=[OSEI, WATCH, BOARD], affiliations=order))
        assert _by_id(rows)["kettle:a00000"]["organization_name"] == "Valve Watch"
        assert [row["org_actor_id"] for row in rows.affiliations] == ["kettle:a00018", "kettle:a00055"]


def test_of_equal_affiliations_the_first_in_the_text_names_the_organization(code, tables_of):
    ties = [_tie("left the Board", "board", "current"), _tie("head of Valve Watch", "watch", "current")]
    rows = tables_of(code(TEXT, actors=[OSEI, WATCH, BOARD], affiliations=ties))
    assert _by_id(rows)["kettle:a00000"]["organization_name"] == "Valve Watch"


def test_an_affiliation_with_no_organization_names_none(code, tables_of):
    rows = tables_of(code(TEXT, actors=[OSEI], affiliations=[_tie("head", None, "current")]))
    assert _by_id(rows)["kettle:a00000"]["organization_name"] is None
    assert (rows.affiliations[0]["org_actor_id"], rows.affiliations[0]["text"]) == (None, "head")


REGISTRY = [
    {"actor_id": "actor:herald", "name": "The Herald", **BODY},
    {"actor_id": "actor:unused", "name": "Nobody", **PERSON},
    {"actor_id": "actor:ministry", "name": "The Ministry", "parent_actor_id": "actor:state", **BODY},
    {"actor_id": "actor:state", "name": "The State", "parent_actor_id": "actor:union", **BODY},
    {"actor_id": "actor:union", "name": "The Union", "parent_actor_id": None, **BODY},
]


def test_registered_actors_that_no_article_needs_are_left_out(code, tables_of):
    assert list(_by_id(tables_of(code(TEXT), registry=REGISTRY))) == ["actor:herald"]


def test_parents_of_needed_actors_come_along_up_to_the_last(code, tables_of):
    child = {**OSEI, "parent_actor_id": "ministry"}
    found = _by_id(tables_of(code(TEXT, actors=[child]), registry=REGISTRY))
    assert list(found) == ["actor:herald", "actor:ministry", "actor:state", "actor:union", "kettle:a00000"]
    assert found["kettle:a00000"]["parent_actor_id"] == "actor:ministry"


def test_a_parent_may_be_an_actor_of_the_same_article(code, tables_of):
    rows = tables_of(code(TEXT, actors=[{**OSEI, "parent_actor_id": "watch"}, WATCH]))
    assert _by_id(rows)["kettle:a00000"]["parent_actor_id"] == "kettle:a00018"


def test_parents_that_go_in_a_circle_end(code, tables_of):
    registry = [
        {"actor_id": "actor:herald", "name": "The Herald", "parent_actor_id": "actor:group", **BODY},
        {"actor_id": "actor:group", "name": "The Group", "parent_actor_id": "actor:herald", **BODY},
    ]
    assert list(_by_id(tables_of(code(TEXT), registry=registry))) == ["actor:group", "actor:herald"]


def test_every_reference_to_a_registered_actor_keeps_it(code, tables_of):
    names = ("author", "speaker", "addressee", "claimant", "target", "called", "affected", "source", "part")
    registry = [{"actor_id": f"actor:{name}", "name": name, **PERSON} for name in ("herald", *names)]
    quote = {"words": "told", "speaker_actor_id": "speaker", "addressee_actor_id": "addressee"}
    claim = {"words": "told", "claimant_actor_id": "claimant", "target_id": "target"}
    claim |= {"called_on_actor_id": "called", "affected_actor_id": "affected"}
    event = {"words": "left", "label": "x", "according_to_actor_id": "source"}
    event["participants"] = [{"actor_id": "part", "role": "other"}]
    article = code(TEXT, meta={"author": "author"}, quotes=[quote], claims=[claim], events=[event])
    assert {row["name"] for row in tables_of(article, registry=registry).actors} == {"herald", *names}


def test_actors_of_an_article_are_the_articles_own(code, tables_of):
    texts = ("The president spoke.\n", "The president slept.\n")
    articles = [
        code(
            text,
            article_id=name,
            actors=[{"key": "president", "name": "the president", "actor_type": "person", "naming": "described"}],
            mentions=[_mention("The president", "president", "NOM")],
        )
        for name, text in zip(("one", "two"), texts, strict=True)
    ]
    rows = tables_of(*articles)
    assert [row["actor_id"] for row in rows.mentions] == ["one:a00001", "two:a00001"]
    assert [row["actor_id"] for row in rows.actors] == ["actor:herald", "one:a00001", "two:a00001"]


def test_an_actor_takes_the_coder_of_its_file_and_the_usual_defaults(code, tables_of):
    own = {**WATCH, "coder_id": "coder:jo", "origin": "amended", "confidence": "low", "note": "a note"}
    found = _by_id(tables_of(code(TEXT, actors=[OSEI, own])))
    block = ("origin", "coder_id", "confidence", "note")
    assert [found["kettle:a00000"][name] for name in block] == ["added", "coder:ed", "high", None]
    assert [found["kettle:a00018"][name] for name in block] == ["amended", "coder:jo", "low", "a note"]


def test_mentions_stand_in_text_order_the_longer_first(code, tables_of):
    mentions = [_mention("Osei left", "osei"), _mention("Ada", "osei"), _mention("Ada Osei", "osei")]
    mentions[1]["id"] = "kettle:m00000b"
    rows = tables_of(code(TEXT, actors=[OSEI], mentions=mentions))
    assert [row["text"] for row in rows.mentions] == ["Ada Osei", "Ada", "Osei left"]
    assert [row["metonymy"] for row in rows.mentions] == [False] * 3
