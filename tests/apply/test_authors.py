"""Whose view an article is: the author that a record gives, or who signs the text, and whose its own claims are then."""

import json
from pathlib import Path

import pytest

import newsvoices as nv
from newsvoices.apply.author_names import Authors, read_authors
from newsvoices.apply.columns import read_columns
from newsvoices.apply.hints import with_hints
from newsvoices.apply.inputs import Input
from newsvoices.apply.record import LINE, read_record
from newsvoices.apply.tables import extract_article

OWN = "It is wrong and dangerous to sell the ferries."
PIECE = f"Sell nothing\n\n{OWN} The pier is old.\n"
LETTER = f"Sell nothing\n\nI rode them for years. {OWN}\n\n"
UNSIGNED = "No author was found, so that it is given to the outlet: what a letter or guest says is not the outlet's."


def writer(
    text: str, author: str | None = None, outlet: str | None = "The Courier"
) -> tuple[str | None, str, str, str]:
    """Return the author's name and kind, whose the article's own claim is, and the end of what is noted there."""
    coded = extract_article(text, article_id="a", outlet=outlet, author=author).coded
    actors = {actor["id"]: actor for actor in coded.coding.actors}
    own = [claim for claim in coded.coding.claims if claim["voice"] == "author"]
    assert own
    assert len({claim["claimant_actor_id"] for claim in own}) == 1
    known = actors.get(coded.article.meta.get("author"), {})
    note = own[0].get("note", "").partition("wording alone.")[2].strip()
    return known.get("name"), known.get("actor_type", ""), actors[own[0]["claimant_actor_id"]]["name"], note


@pytest.mark.parametrize(
    ("given", "name", "kind", "claimant"),
    [
        ("By Ida Moe", "Ida Moe", "person", "Ida Moe"),
        ("Ida Moe, Guest columnist", "Ida Moe", "person", "Ida Moe"),
        ("Ida Moe and Jon Vik", "Ida Moe and Jon Vik", "group", "Ida Moe and Jon Vik"),
        ("Reuters", "Reuters", "organization", "Reuters"),
        ("Staff", None, "", "The Courier"),
        ("Courier editorial board", None, "", "The Courier"),
        ("the courier", None, "", "The Courier"),
    ],
)
def test_what_an_article_claims_itself_is_the_given_authors(given: str, name, kind: str, claimant: str) -> None:
    assert writer(PIECE, given) == (name, kind, claimant, "")


def test_each_of_several_authors_is_found_by_name_and_belongs_to_them_together(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "n.jsonl", tmp_path / "t"
    text = PIECE + "\n“No,” Jon Vik said."
    path.write_text(json.dumps({"id": "a", "text": text, "author": "Ida Moe and Jon Vik"}), encoding="utf-8")
    assert run(path, "--to", folder)[::2] == (0, "")
    actors = nv.load("actors", dataset=folder).set_index("name")
    together = nv.load("articles", dataset=folder).author_actor_id[0]
    ida, jon = actors.loc["Ida Moe"], actors.loc["Jon Vik"]
    assert (ida.actor_type, ida.parent_actor_id, jon.actor_type, jon.parent_actor_id) == ("person", together) * 2
    assert ida.note == (
        f"One of the authors of the article, as given with the text; what it claims itself is theirs together: {together}."
    )
    group = actors.loc["Ida Moe and Jon Vik"]
    assert (group.actor_id, group.actor_type, group.note) == (
        together,
        "group",
        "The authors of the article, taken together as one actor, as they were given with the text; each is an actor of "
        f"that name as well: {ida.actor_id}, {jon.actor_id}.",
    )
    assert str(nv.verify(folder)).startswith("All is well")


def test_who_is_given_goes_before_who_signs_and_who_signs_before_an_agency() -> None:
    signed = f"Sell nothing\n\nBy Ida Moe\n\n{OWN} The pier is old.\n"
    assert writer(signed, "Jon Vik")[0] == "Jon Vik"
    assert writer(signed, "ida moe")[:3] == ("Ida Moe", "person", "Ida Moe")
    assert [writer(signed, given)[0] for given in ("Reuters", "Staff", "jdoe7", None)] == ["Ida Moe"] * 4
    assert writer(PIECE, "jdoe7") == (None, "", "The Courier", UNSIGNED)
    several = signed.replace("Ida Moe", "Ida Moe and Jon Vik")
    told = "No one author is named in the byline, so that it is given to the outlet."
    assert writer(several) == (None, "", "The Courier", told)


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("Doe, Jane", ["Jane Doe"]),
        ("Doe, Jane; van der Berg, Jan", ["Jane Doe", "Jan van der Berg"]),
        ("Ida Moe, Jon Vik and Aigul Tokayeva", ["Ida Moe", "Jon Vik", "Aigul Tokayeva"]),
        ("Jane and John Doe", ["Jane Doe", "John Doe"]),
        ("Jane Doe <jane.doe@courier.example>", ["Jane Doe"]),
        ("Written by: Dr. Jane Doe, PhD", ["Jane Doe"]),
        ("JANE DOE, Associated Press", ["JANE DOE"]),
        ("Jane Doe | Courier Staff", ["Jane Doe"]),
        ("Jane Doe (Reuters)\nStaff Writer", ["Jane Doe"]),
        ("Guest columnist Jane Doe, San Francisco", ["Jane Doe"]),
        ("Jane Doe, Springfield, Mass.", ["Jane Doe"]),
        ("Jane Doe Special to the Courier", ["Jane Doe"]),
        ("J. K. Moe, Chair of the Board", ["J. K. Moe"]),
        ("John Doe, Jr.", ["John Doe Jr"]),
        ("Ida Moe and staff", ["Ida Moe"]),
        ("Edgar Guest", ["Edgar Guest"]),
        ("王小明", ["王小明"]),
        ("jane doe", ["jane doe"]),
        ("Toby Doe", ["Toby Doe"]),  # whose name ends in what stands before one
        ("Analysis by Ruby Moe", ["Ruby Moe"]),
        ("Jane Doe; Photos by Jon Vik", ["Jane Doe"]),
        ("Jane Doe Political Editor", ["Jane Doe"]),
        ("Marquez Moe, Gabriel", ["Gabriel Marquez Moe"]),
    ],
)
def test_people_are_told_from_their_posts_places_and_addresses(said: str, people: list[str]) -> None:
    assert read_authors(said, "The Island Courier") == Authors(people=tuple(people))


@pytest.mark.parametrize("said", ["AFP", "Associated Press", "Press Trust of India", "The Conversation", "reuters"])
def test_an_agency_is_no_person(said: str) -> None:
    assert read_authors(said, None) == Authors(bodies=(said,))


@pytest.mark.parametrize(
    "said", ["Staff Reporter", "The Editorial Board", "admin", "News Desk", "From our correspondent"]
)
def test_a_newsroom_is_the_outlet(said: str) -> None:
    assert read_authors(said, None) == Authors(newsroom=True)


@pytest.mark.parametrize(
    "said",
    [
        "—",
        "jdoe7",
        "@jane",
        "jane@x.example",
        "https://x.example/jane",
        "Guest columnist",
        "Anonymous",
        "Plato",
        "Jane Doe is out",
    ],
)
def test_a_login_a_post_or_an_address_is_nobody(said: str) -> None:
    assert read_authors(said, "The Courier") is None


@pytest.mark.parametrize(
    ("given", "author", "told"),
    [
        (["Ida Moe", " Jon Vik"], "Ida Moe; Jon Vik", None),
        ([], None, None),
        ("['Ida Moe', 'Jon Vik']", "Ida Moe; Jon Vik", None),  # as programs write a list into a cell
        ('["Ida Moe"]', "Ida Moe", None),
        ("[]", None, '"[]"'),
        ("[Ida Moe", None, '"[Ida Moe"'),
        (" ", None, None),
        (None, None, None),
        ("N/A", None, '"N/A"'),
        ("jdoe7", None, '"jdoe7"'),
        ({"name": "Ida Moe"}, None, '{"name": "Ida Moe"}'),
        ("x " * 300, None, f'"{("x " * 300)[:79]}…'),
    ],
)
def test_an_author_is_text_or_a_list_of_texts(given: object, author: str | None, told: str | None) -> None:
    item = read_record("news.jsonl:1", {"text": PIECE, "author": given}, read_columns([]), None, LINE)
    assert isinstance(item, Input)
    assert (item.author, item.no_author, json.loads(item.given or "")) == (author, told, {"author": given})


def test_an_author_is_cited_and_the_tables_author_is_another(run, tmp_path: Path) -> None:
    path, folder = tmp_path / "news.csv", tmp_path / "t"
    path.write_text(
        f'Byline,outlet,text\nIda Moe,Courier,"{PIECE}"\nunknown,N/A,Al said no.\n-,?,Bo.\n', encoding="utf-8"
    )
    arguments = ["--column", "author=Byline", "--to", folder, "--author", "Jon Vik"]
    status, out, err = run(path, *arguments, "--published", "2024")
    assert (status, err) == (0, "")
    assert (
        f'note: 2 articles have "unknown", "N/A", "-", "?" where an author, an outlet or an address is given, which was '
        f"read as none: {path}:row 3, {path}:row 4\n"
    ) in out
    assert "read without" not in out
    article = nv.load("articles", dataset=folder).iloc[0]
    cited = nv.cite(article.article_id, dataset=folder)
    assert cited.startswith("Jon Vik")
    assert "Moe" in cited.partition("Source: ")[2]
    assert json.loads(nv.load("inputs", dataset=folder).given[1]) == {"Byline": "unknown", "outlet": "N/A"}


def test_who_is_no_person_but_the_newsroom_is_told_once(run, tmp_path: Path) -> None:
    path = tmp_path / "n.jsonl"
    names = ["Editorial board", "Reporter A", "Staff", "Ida Moe", "Staff", "Reuters"]
    rows = [json.dumps({"text": f"Al said {n}.", "author": name}) for n, name in enumerate(names)]
    path.write_text("\n".join([*rows, '{"text": "Bo.", "author": "Post", "outlet": "The Post"}']), encoding="utf-8")
    out = run(path, "--to", tmp_path / "t")[1]
    assert [line for line in out.splitlines() if " as author, " in line] == [
        'note: 4 articles have "Editorial board", "Reporter A", "Staff" as author, which is no person\'s name but how a '
        "newsroom signs: unless the text itself is signed, their own claims are the outlet's, and nobody's where no outlet "
        f"is given: {path}:1, {path}:2, {path}:3, {path}:5"
    ]
    assert "holds them, as JSON; read of these are author and outlet.\n" in out


def test_a_column_that_looks_like_an_authors_is_told_where_it_names_somebody() -> None:
    def told(row: dict) -> list[str]:
        heard: list[str] = []
        item = read_record("n:1", {"text": PIECE, **row}, read_columns([]), None, LINE)
        assert len([*with_hints([item], read_columns([]), ("author",), heard.append)]) == 1
        return heard

    hint = "note: n:1 has {0}, which is not read. To read it, add --column author={0}"
    assert told({"Byline": "By Ida Moe"}) == [hint.format("Byline")]
    assert told({"authors": ["Ida Moe", "Jon Vik"]}) == [hint.format("authors")]
    assert told({"author": "jdoe7", "writer": "Ida Moe"}) == [hint.format("writer")]
    assert told({"author": "Ida Moe", "writer": "Ida Moe"}) == []
    assert told({"byline": "jdoe7", "writer": "N/A", "reporter": "https://x.example/ida", "creator": {}}) == []


def test_an_outlet_and_an_author_change_the_ids_of_no_other(run, tmp_path: Path) -> None:
    rows = [{"id": "a", "text": PIECE}, {"id": "a", "text": PIECE, "outlet": "Post", "author": "Ida Moe"}]
    for number, row in enumerate(rows):
        (tmp_path / f"{number}.jsonl").write_text(json.dumps(row), encoding="utf-8")
        assert run(tmp_path / f"{number}.jsonl", "--to", tmp_path / str(number))[0] == 0
    plain, known = (nv.load("actors", dataset=tmp_path / str(number)) for number in (0, 1))
    assert known[:-2].equals(plain)
    assert known.actor_id[-2:].tolist() == [f"a:a{len(PIECE):05}", f"a:a{len(PIECE) + 1:05}"]
    assert str(nv.verify(tmp_path / "1")).startswith("All is well")


@pytest.mark.parametrize(
    "end",
    [
        "Jane Doe, Springfield",
        "Jane Doe\nSpringfield",
        "— Jane Doe",
        "Jane Doe\nChair, Friends of the Pier\nSpringfield, Mass.",
        "Jane Doe is chair of the Friends of the Pier.",
        "The writer, Jane Doe, is a retired teacher.\n\nE-mail jane@x.example.",
    ],
)
def test_who_signs_a_letter_or_is_told_of_at_its_end_is_its_author(end: str) -> None:
    assert writer(LETTER + end)[:3] == ("Jane Doe", "person", "Jane Doe")


def test_letters_on_one_page_are_nobodys_alone() -> None:
    page = f"{LETTER}Jane Doe, Springfield\n\nI like this pier. {OWN}\n\n"
    told = (
        "Several people sign this text or its parts, so that it is given to the outlet: what each of them says is not"
    )
    for last in ("John Roe, Harlow", "— John Roe"):
        name, _, claimant, note = writer(page + last)
        assert (name, claimant, note.startswith(told)) == (None, "The Courier", True)
