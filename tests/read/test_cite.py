"""Citations in four styles, from stated facts alone."""

import json
import re

import pytest

import newsvoices as nv
from newsvoices.errors import UsageError
from newsvoices.read.references import Name, Work, escape_bibtex, write_bibtex, write_ris, write_text

TITLE = "The ferry dataset: 100% of {it} & more_or_less"
STYLES = ["text", "bibtex", "ris", "csl"]


@pytest.fixture
def digest(ferries):
    return json.loads((ferries / "datapackage.json").read_text())["contentHash"]


def test_the_dataset_as_text(ferries, digest):
    assert nv.cite(dataset=ferries) == (
        f"The Ferry & Co Group, Jane Doe (2026). {TITLE} (version 1.2.0) [data set]. Content hash {digest}.\n"
        "Source: Zoë Ångström. “Ferry vote splits 𝔒ld Harbour.” The Ledger, 13 June 2014 (date from an "
        "earlier or dated copy of the text). https://ledger.example/ferry?a=1&b=50%25_x\n"
        "Source: “Nothing new.” The Ledger, July 2014."
    )


def test_a_table_and_rows_as_text_name_the_part_and_its_words(ferries, ids):
    assert "more_or_less: table claims (version 1.2.0) [data set]. Content hash " in nv.cite("claims", dataset=ferries)
    quote = nv.cite(ids.q1, dataset=ferries)
    assert f"Row {ids.q1} of table quotes: Zoë Ångström told: “We will not sell the ferry,”." in quote
    assert quote.count("Source:") == 1
    claim = "Zoë Ångström: The town will not sell the ferry (“We will not sell the ferry”)."
    assert f"Row {ids.c1} of table claims: {claim}" in nv.cite(ids.c1, dataset=ferries)
    assert "Row actor:never of table actors: Never Mentioned." in nv.cite("actor:never", dataset=ferries)


def test_a_paraphrase_is_cited_with_its_cue_and_without_marks(ferries, ids):
    quote = nv.cite(ids.q2, dataset=ferries)
    assert f"Row {ids.q2} of table quotes: Some fear the island may lose its school (indirect)." in quote
    claim = ids.q2.replace(":q", ":c")
    said = "no claimant named: The island may lose its school (in the article’s words: the island may lose its school)"
    assert f"Row {claim} of table claims: {said}." in nv.cite(claim, dataset=ferries)


def test_an_event_is_cited_with_its_status(ferries, ids):
    event = nv.cite(ids.e1, dataset=ferries)
    assert f"Row {ids.e1} of table events: Council meets [actual] (in the article’s words: it met on 3 June)." in event


def test_a_row_that_nobody_has_confirmed_says_so(ferries, build_dataset, rows, ids):
    said = "The machine drafted this row, and nobody has confirmed it."
    rows["claims"][0] |= {"origin": "machine", "coder_id": "coder:extractor"}
    drafted = build_dataset(rows)
    assert rows["claims"][0]["claim_id"] == ids.c1
    claim = "Zoë Ångström: The town will not sell the ferry (“We will not sell the ferry”)."
    assert f"Row {ids.c1} of table claims: {claim} {said} Content hash " in nv.cite(ids.c1, dataset=drafted)
    assert f"N1  - {said}\r\n" in nv.cite(ids.c1, "ris", dataset=drafted)
    assert said not in nv.cite(ids.q1, dataset=drafted)
    assert said not in nv.cite(ids.c1, dataset=ferries)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("target", [None, "claims", "q1"])
def test_every_citation_has_version_content_hash_and_source(ferries, ids, digest, style, target):
    text = nv.cite(getattr(ids, target) if target == "q1" else target, style, dataset=ferries)
    assert "1.2.0" in text
    assert digest in text
    assert "https://ledger.example/ferry?a=1&b=50%25_x" in text


def test_what_nobody_has_stated_is_left_out(build_dataset):
    bare = build_dataset(authors=(), released=None, sources=())
    assert nv.cite(dataset=bare).startswith(f"{TITLE} (version 1.2.0) [data set] (n.d.). Content hash sha256:")
    joined = "".join(
        nv.cite(style=style, dataset=bare).split("ferry-vote")[0].split("TY  - NEWS")[0] for style in STYLES
    )
    assert not re.search("doi|author|AU  -|None|null|2026", joined)


def test_a_doi_and_an_address_are_given_when_the_descriptor_has_them(build_dataset):
    known = build_dataset(doi="10.5281/zenodo.1", url="https://example.org/ferries")
    assert nv.cite(dataset=known).splitlines()[0].endswith(" https://doi.org/10.5281/zenodo.1")
    assert "  doi = {10.5281/zenodo.1},\n  url = {https://example.org/ferries}," in nv.cite(
        style="bibtex", dataset=known
    )
    assert "DO  - 10.5281/zenodo.1\r\nUR  - https://example.org/ferries\r\n" in nv.cite(style="ris", dataset=known)
    assert json.loads(nv.cite(style="csl", dataset=known))[0]["DOI"] == "10.5281/zenodo.1"


def test_bibtex_is_escaped_and_balanced(ferries, ids):
    text = nv.cite(ids.q1, "bibtex", dataset=ferries)
    entries = parse_bibtex(text)
    assert [key for key, _ in entries] == ["ferries-1.2.0-ferry-vote-q00031", "ferry-vote"]
    first, second = (fields for _, fields in entries)
    assert first["author"] == r"{The Ferry \& Co Group} and Jane Doe"
    assert first["title"].startswith(
        r"{The ferry dataset: 100\% of \textbraceleft{}it\textbraceright{} \& more\_or\_less"
    )
    assert first["howpublished"] == "Data set, version 1.2.0"
    assert second["url"] == "https://ledger.example/ferry?a=1&b=50%25_x"
    assert [second[name] for name in ("year", "month", "day")] == ["2014", "jun", "13"]
    assert "date" not in second
    assert second["note"] == "Date from an earlier or dated copy of the text."
    whole = parse_bibtex(nv.cite(style="bibtex", dataset=ferries))
    assert (whole[2][1]["year"], whole[2][1]["month"], "day" in whole[2][1]) == ("2014", "jul", False)


@pytest.mark.parametrize(
    ("title", "cited"),
    [
        ("“No choice,” she says", "“‘No choice,’ she says.”"),
        ("“We had no choice”", "“‘We had no choice’.”"),
        ("He asked: “Why?”", "“He asked: ‘Why?’”"),
        ('A "no" for the "ferry"', "“A ‘no’ for the ‘ferry’.”"),
        ('A 5" pipe', '“A 5" pipe.”'),
        ("The workers’ choice", "“The workers’ choice.”"),
    ],
)
def test_marks_in_a_title_are_single_inside_those_of_the_reference(title: str, cited: str) -> None:
    assert write_text([Work(key="a", title=title, is_dataset=False)]) == f"Source: {cited} n.d."
    assert title in write_ris([Work(key="a", title=title, is_dataset=False)])


def test_two_articles_have_two_keys() -> None:
    works = [Work(key=key, title="Fares", is_dataset=False) for key in ("a_b", "a-b")]
    assert [key for key, _ in parse_bibtex(write_bibtex(works))] == ["a_b", "a-b"]


def test_every_sign_of_tex_is_escaped():
    assert escape_bibtex("a\\b{c}~d^e&f%g$h#i_j\nk\u2028l") == (
        r"a\textbackslash{}b\textbraceleft{}c\textbraceright{}\textasciitilde{}d\textasciicircum{}"
        r"e\&f\%g\$h\#i\_j k l"
    )


def test_ris_lines_end_with_cr_lf_and_records_begin_and_end(ferries):
    text = nv.cite(style="ris", dataset=ferries)
    lines = text.split("\r\n")
    assert "\n" not in "".join(lines)
    assert lines.pop() == ""
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines)
    assert [line for line in lines if line[:2] in ("TY", "ER")] == [
        "TY  - DATA", "ER  - ", "TY  - NEWS", "ER  - ", "TY  - NEWS", "ER  - ",
    ]  # fmt: skip
    assert "DA  - 2014/06/13/" in lines
    assert "DA  - 2014/07//" in lines


def test_csl_has_the_shape_of_csl_data(ferries):
    items = json.loads(nv.cite(style="csl", dataset=ferries))
    assert [item["type"] for item in items] == ["dataset", "article-newspaper", "article-newspaper"]
    allowed = {"id", "type", "title", "author", "container-title", "issued", "version", "DOI", "URL", "note"}
    assert all(item.keys() <= allowed for item in items)
    assert items[0]["author"] == [{"literal": "The Ferry & Co Group"}, {"literal": "Jane Doe"}]
    assert [item["issued"]["date-parts"] for item in items] == [
        [[2026, 11, 23]],
        [[2014, 6, 13]],
        [[2014, 7]],
    ]


def test_names_given_in_parts_are_used_in_parts(copy):
    path = copy / "datapackage.json"
    data = json.loads(path.read_text())
    data["contributors"] = [
        {"title": "Jo van Dam", "givenName": "Jo", "familyName": "van Dam", "roles": ["author"]},
        {"title": "Helper", "roles": ["contributor"]},
    ]
    path.write_text(json.dumps(data))
    assert "author = {van Dam, Jo}," in nv.cite(style="bibtex", dataset=copy)
    assert "AU  - van Dam, Jo\r\n" in nv.cite(style="ris", dataset=copy)
    assert json.loads(nv.cite(style="csl", dataset=copy))[0]["author"] == [{"family": "van Dam", "given": "Jo"}]
    assert "Helper" not in nv.cite(dataset=copy)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (Name("Plato", family="Plato"), "{Plato}"),
        (Name("A {B} & Co", family="A {B} & Co"), r"{A \textbraceleft{}B\textbraceright{} \& Co}"),
        (Name("Jo van Dam", family="van Dam", given="Jo"), "van Dam, Jo"),
        (Name("Jo {D}", family="{D}", given="Jo"), r"\textbraceleft{}D\textbraceright{}, Jo"),
    ],
)
def test_a_name_without_a_given_part_is_held_together_by_braces_of_its_own(name, written):
    [(_, fields)] = parse_bibtex(write_bibtex([Work("w", "T", is_dataset=True, authors=(name,))]))
    assert fields["author"] == written


@pytest.mark.parametrize("ask", [nv.cite, nv.evidence])
def test_a_row_known_by_several_columns_is_cited_by_the_row_that_it_belongs_to(ferries, ids, ask):
    with pytest.raises(UsageError) as caught:
        ask(f"{ids.e1} / actor:mayor / actor", dataset=ferries)
    assert str(caught.value) == (
        "Rows of table event_participants have no id of their own, but a key of 3 columns (event_id, actor_id, role), as "
        "'ferry-vote:e00174 / actor:mayor / actor' is one. They are cited and shown by their row of table events: "
        "'ferry-vote:e00174'."
    )
    with pytest.raises(UsageError, match=r"no id of their own.* They are cited by their table: 'codes'\.$"):
        ask("voice / author", dataset=ferries)
    with pytest.raises(UsageError, match="No table has a row with the id 'a / b / c'"):
        ask("a / b / c", dataset=ferries)


@pytest.mark.parametrize("ask", [nv.cite, nv.evidence])
@pytest.mark.parametrize("row_id", ["\udcff", "ferry-vote:\udcff"])
def test_bytes_that_are_no_text_are_no_row(ferries, ask, row_id):
    with pytest.raises(UsageError) as caught:
        ask(row_id, dataset=ferries)
    assert str(caught.value) == (
        f"The row id {row_id!r} is not text that UTF-8 can hold, at character {len(row_id) - 1}. "
        "Write it in UTF-8, or copy it from a table."
    )


@pytest.mark.parametrize("ask", [nv.cite, nv.evidence])
def test_a_row_of_an_article_that_the_dataset_lacks_is_asked_of_another(ferries, ask):
    with pytest.raises(UsageError) as caught:
        ask("a-harbour:q00330", dataset=ferries)
    assert (
        f"'a-harbour:q00330'. The dataset {ferries.resolve()} was searched, and has no article 'a-harbour'; another one "
        "is named with --dataset FOLDER, or dataset= in Python. Ids stand in"
    ) in str(caught.value)


def test_without_a_stated_hash_the_checksums_give_it(copy, digest):
    path = copy / "datapackage.json"
    data = json.loads(path.read_text())
    del data["contentHash"]
    path.write_text(json.dumps(data))
    assert f"Content hash {digest}." in nv.cite(dataset=copy)


def test_a_corpus_names_its_table_of_articles_instead_of_all(build_dataset, monkeypatch):
    monkeypatch.setattr("newsvoices.read.citations._LISTED", 1)
    folder = build_dataset()
    assert nv.cite(dataset=folder).endswith("Its 2 source articles are listed in table articles.")
    assert "Source: Zoë Ångström." in nv.cite("ferry-vote:q00031", dataset=folder)


@pytest.mark.parametrize(
    ("target", "style", "message"),
    [
        (None, "bib", r"style cannot be 'bib'\. Did you mean 'bibtex'\? Allowed: text, bibtex, ris, csl\."),
        (None, ["ris"], r"style cannot be \['ris'\]\. Allowed: text, bibtex, ris, csl\."),
        ("clams", "text", r"There is no table or row 'clams'\. Did you mean 'claims'\? The tables: actors"),
        (
            "inputs",
            "text",
            "'inputs' is no table: it is a list that `newsvoices extract` writes beside its tables, of what it",
        ),
        (
            "failures",
            "ris",
            r"nv\.load reads it\. To cite: a row by its id, a table \(actors, .*\), or, with neither, all of",
        ),
        (
            "ferry-vote:c0003",
            "text",
            "No table has a row with the id 'ferry-vote:c0003'. The nearest ids: ferry-vote:c00032",
        ),
        (
            "q00031",
            "text",
            r"No table has a row with the id 'q00031'\. Did you mean 'ferry-vote:q00031'\? Ids stand in",
        ),
    ],
)
def test_unknown_styles_and_targets_are_answered_with_valid_ones(ferries, target, style, message):
    with pytest.raises(UsageError, match=message):
        nv.cite(target, style, dataset=ferries)


def parse_bibtex(text: str) -> list[tuple[str, dict[str, str]]]:
    """Read entries as BibTeX does: braces are counted, whatever stands before them."""
    entries = []
    for entry in re.split(r"\n\n(?=@)", text.strip()):
        head = re.match(r"@misc\{([^,\s]+),\n", entry)
        assert head
        fields, place = {}, head.end()
        while entry[place] != "}":
            if word := re.compile(r"  (month) = ([a-z]{3}),\n").match(entry, place):
                fields[word[1]], place = word[2], word.end()
                continue
            name = re.compile(r"  ([a-z]+) = \{").match(entry, place)
            assert name, entry[place:]
            depth, end = 1, name.end()
            while depth:
                depth += {"{": 1, "}": -1}.get(entry[end], 0)
                end += 1
            fields[name[1]] = entry[name.end() : end - 1]
            assert entry[end : end + 2] == ",\n"
            place = end + 2
        assert place == len(entry) - 1
        entries.append((head[1], fields))
    return entries
