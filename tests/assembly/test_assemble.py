from datetime import date

import pyarrow as pa
import pytest

from newsvoices import contract
from newsvoices.assembly import CodedArticle, Corpus, assemble
from newsvoices.assembly.assemble import arrow_schema, to_arrow
from newsvoices.errors import DataError
from newsvoices.records import Article, Coding
from newsvoices.text import lay_out

TEXT = "A row over a kettle\n\nAda spoke. Kofi slept.\n"


def test_every_table_has_the_contracts_columns_and_types_even_without_rows():
    tables = assemble(Corpus([]))
    assert tuple(tables) == contract.TABLE_ORDER
    kinds = {"string": pa.string(), "integer": pa.int64(), "boolean": pa.bool_(), "date": pa.date32()}
    for name, table in tables.items():
        fields = contract.table(name).fields
        assert [(item.name, item.type) for item in table.schema] == [(item.name, kinds[item.type]) for item in fields]
    assert {name for name, table in tables.items() if table.num_rows} == {"codes"}


def test_absent_columns_are_null_and_unknown_ones_are_dropped():
    table = to_arrow("coders", [{"coder_id": "coder:ed", "kind": "human", "name": "Ed", "_line": 7}])
    assert table.to_pylist() == [{"coder_id": "coder:ed", "kind": "human", "name": "Ed", "version": None}]
    assert table.schema == arrow_schema("coders")


def test_codes_list_every_vocabulary_in_order():
    rows = assemble(Corpus([]))["codes"].to_pylist()
    expected = [(word.name, code.code) for word in contract.vocabularies().values() for code in word.codes]
    assert [(row["vocabulary"], row["code"]) for row in rows] == expected


def test_registries_are_published_in_their_own_order(tables_of):
    concepts = [{"concept_id": f"concept:{name}", "label": name, "definition": name} for name in "zab"]
    retired = [{"id": "kettle:q00001", "table": "quotes", "retired_in": "1.0.0", "reason": "r"}]
    coders = [{"coder_id": "coder:ed", "kind": "human", "name": "Ed"}]
    rows = tables_of(concepts=concepts, retired=retired, coders=coders)
    assert [row["label"] for row in rows.concepts] == ["z", "a", "b"]
    assert (rows.retired_ids[0]["replaced_by"], rows.coders[0]["name"]) == (None, "Ed")


def test_an_article_is_described_by_its_text_and_its_file(code, tables_of):
    meta = {"author": "ada", "url": "https://example.org", "retrieved_on": date(2014, 4, 1), "title": None}
    registry = [
        {"actor_id": f"actor:{name}", "name": name, "actor_type": "person", "naming": "named"}
        for name in ("ada", "herald")
    ]
    article = code(TEXT, meta=meta)
    (row,) = tables_of(article, registry=registry).articles
    assert (row["article_id"], row["title"], row["text_path"]) == ("kettle", "A row over a kettle", "texts/kettle.txt")
    assert (row["author_actor_id"], row["publisher_actor_id"]) == ("actor:ada", "actor:herald")
    assert (row["char_count"], row["text_sha256"]) == (len(TEXT), article.article.text_sha256)
    assert (row["original_sha256"], row["retrieved_on"]) == (article.article.text_sha256, date(2014, 4, 1))


def test_a_stated_title_and_original_hash_go_before_the_derived_ones(code, tables_of):
    (row,) = tables_of(code(TEXT, meta={"title": "Kettles", "original_sha256": "0" * 64})).articles
    assert (row["title"], row["original_sha256"]) == ("Kettles", "0" * 64)


def test_sentences_are_sliced_from_the_text_with_their_offsets_for_ids(code, tables_of):
    rows = tables_of(code(TEXT)).sentences
    assert [row["text"] for row in rows] == ["A row over a kettle", "Ada spoke.", "Kofi slept."]
    assert [row["sentence_id"] for row in rows] == ["kettle:s00000", "kettle:s00021", "kettle:s00032"]
    assert [(row["seq"], row["paragraph"]) for row in rows] == [(1, 1), (2, 2), (3, 2)]


def test_rows_name_the_sentence_in_which_they_begin(code, tables_of):
    actor = {"key": "ada", "name": "Ada", "actor_type": "person", "naming": "named"}
    words = [{"words": word, "actor_id": "ada", "mention_type": "NAM"} for word in ("Ada", "kettle", "slept.")]
    rows = tables_of(code(TEXT, actors=[actor], mentions=words))
    assert [row["sentence_id"] for row in rows.mentions] == ["kettle:s00000", "kettle:s00021", "kettle:s00032"]


def test_a_span_outside_every_sentence_is_refused(code):
    article = code(TEXT)
    for offset in (19, 20, len(TEXT)):
        with pytest.raises(DataError) as caught:
            article.sentence_id(offset)
        assert str(caught.value) == f"kettle: no sentence holds the character at offset {offset}."


def test_a_correction_may_be_about_the_article_or_an_actor(code, tables_of):
    fix = {
        "column": "title",
        "printed": "A row",
        "corrected": "A row!",
        "reason": "r",
        "source": "s",
        "status": "verified",
    }
    fixes = [
        {**fix, "key": "x-b", "table": "articles", "row_id": "kettle"},
        {**fix, "key": "x-a", "table": "actors", "row_id": "herald"},
        {**fix, "key": "x-c", "table": "sentences", "row_id": "kettle:s00021"},
        {**fix, "key": "x-d", "table": "concepts", "row_id": "concept:valve"},
    ]
    rows = tables_of(code(TEXT, corrections=fixes)).corrections
    assert [(row["correction_id"], row["row_id"]) for row in rows] == [
        ("kettle:x-a", "actor:herald"),
        ("kettle:x-b", "kettle"),
        ("kettle:x-c", "kettle:s00021"),
        ("kettle:x-d", "concept:valve"),
    ]


def test_the_machines_rows_are_assembled_as_they_are(code, tables_of):
    machine = {"origin": "machine", "coder_id": "coder:extractor", "confidence": "medium"}
    actor = {"key": "ada", "name": "Ada", "actor_type": "person", "naming": "named", **machine}
    mention = {"words": "Ada", "actor_id": "ada", "mention_type": "NAM", **machine}
    rows = tables_of(code(TEXT, actors=[actor], mentions=[mention]))
    for row in (rows.actors[1], rows.mentions[0]):
        assert {name: row[name] for name in machine} == machine
    assert rows.mentions[0]["actor_id"] == rows.actors[1]["actor_id"]


def test_assembling_twice_gives_equal_tables_whatever_the_order_of_entries(code):
    words = [{"words": word, "actor_id": "herald", "mention_type": "NAM"} for word in ("Ada", "Kofi", "kettle")]
    one, other = code(TEXT, mentions=words), code(TEXT, mentions=words[::-1])
    assert assemble(Corpus([one])) == assemble(Corpus([other]))


def _many(count):
    articles = []
    for number in range(count):
        name, text = f"a{number}", "Ada spoke.\n"
        coding = Coding(name, "coder:ed")
        coding.actors = [
            {"key": "ada", "id": f"{name}:a00000", "name": "Ada", "actor_type": "person", "naming": "named"},
            {"key": "b", "id": f"{name}:a00001", "name": "B", "parent_actor_id": "ada", "actor_type": "group"},
        ]
        coding.claims = [{"key": "c", "id": f"{name}:c00000", "start": 0, "end": 3, "target_id": "ada"}]
        articles.append(CodedArticle(Article(name, text, "0" * 64, {"publisher": "herald"}), lay_out(text), coding))
    return Corpus(articles)


def test_many_articles_are_assembled_into_one_set_of_tables():
    tables = assemble(_many(1000))
    assert tables["articles"].num_rows == tables["claims"].num_rows == 1000
    assert tables["claims"]["target_name"].unique().to_pylist() == ["Ada"]


def test_an_article_with_thousands_of_rows_is_assembled(code):
    text = "“Go,” Ada said. " * 5000 + "\n"
    places = [16 * number for number in range(5000)]
    quotes = [
        {"start": at, "end": at + 5, "cue_start": at + 10, "cue_end": at + 14, "speaker_actor_id": "ada"}
        | {"source_start": at + 6, "source_end": at + 9, "function": "attribution"}
        for at in places
    ]
    mentions = [{"start": at + 6, "end": at + 9, "actor_id": "ada", "mention_type": "NAM"} for at in places]
    events = [{"start": at, "end": at + 5, "label": "x"} for at in places]
    for event in events:
        event["participants"] = [{"actor_id": "ada", "role": "actor"}]
    actor = {"key": "ada", "name": "Ada", "actor_type": "person", "naming": "named"}
    corpus = Corpus([code(text, actors=[actor], quotes=quotes, mentions=mentions, events=events)])
    tables = assemble(corpus)
    assert set(tables["quotes"]["verbatim"].to_pylist()) == {"full"}
    assert tables["quote_spans"]["source_mention_id"].null_count == 0
    assert tables["event_participants"]["mention_id"].null_count == 0


def test_an_article_without_a_headline_goes_by_whole_words_of_its_first_sentence() -> None:
    def title(text: str) -> str:
        article = Article("fares", text, "", {})
        return assemble(Corpus([CodedArticle(article, lay_out(text), Coding("fares", "coder:x"))]))["articles"][
            "title"
        ][0].as_py()

    words = "The fares of the ferries " + "and of the boats " * 8 + "rise."
    assert title(words) == f"{words[:120]}…"
    assert title(f"In {words}") == f"In {words}"[:119] + "…"
    assert title("We go.") == "We go."
    assert title("x" * 200) == "x" * 120 + "…"
