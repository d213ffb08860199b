"""An actor of the registry is the actor of the same name in a new article, and never a second one in silence."""

from pathlib import Path
from typing import Any

import pytest

from newsvoices.build.run import build_dataset
from newsvoices.coding.draft import write_draft
from newsvoices.coding.new_article import new_article
from newsvoices.coding.read_coding import read_coding
from newsvoices.coding.registry import Registry, read_registry
from newsvoices.errors import DataError
from newsvoices.extractor import propose
from newsvoices.records import Article, Coding
from newsvoices.text import lay_out

TEXT = "Harbour Shut\n\n“We will wait,” Ada Brennock told the Courier. Olaf Lund, the mayor, called it a mistake.\n"
ADA = "{id: actor:brennock, name: Ada  brennock, actor_type: person, naming: named}"
COURIER = "{id: actor:courier, name: The Courier, actor_type: organization, naming: named}"
OTHER = "{id: actor:olaf-lund, name: Olaf Lund senior, actor_type: person, naming: named}"


def register(desk: Any, *entries: str) -> Registry:
    text = "coder: coder:lm\nactors:\n" + "".join(f"  - {entry}\n" for entry in entries)
    (desk.folder / "build" / "actors.yaml").write_text(text, encoding="utf-8")
    return read_registry(desk.folder, desk.dataset)


def extract(article: Article) -> Coding:
    return propose(article.text, article_id=article.article_id, reference_date=None)


def test_a_draft_reuses_the_registered_actor_and_says_so(desk: Any, tmp_path: Path) -> None:
    register(desk, ADA, COURIER)
    source = tmp_path / "shut.txt"
    source.write_text(TEXT, encoding="utf-8")
    new = new_article(source, desk.folder, propose=extract)
    draft = new.written[2].read_text(encoding="utf-8")
    assert "#   brennock (Ada Brennock)\n" in draft
    assert "name: Ada Brennock" not in draft
    assert "key: olaf-lund, name: Olaf Lund," in draft
    registry = read_registry(desk.folder, desk.dataset)
    coding = read_coding(new.written[2], Article("shut", TEXT, "", {}), lay_out(TEXT), registry, desk.dataset)
    assert coding.quotes[0]["speaker_actor_id"] == "actor:brennock"
    assert "actor:brennock" in {row["actor_id"] for row in coding.mentions}


def test_a_key_of_the_draft_is_no_slug_of_the_registry(desk: Any) -> None:
    registry = register(desk, OTHER)
    draft = write_draft(extract(Article("harbour", TEXT, "", {})), Article("harbour", TEXT, "", {}), lay_out(TEXT),
                        registry=registry)  # fmt: skip
    assert "key: olaf-lund-2, name: Olaf Lund," in draft
    assert "actor: olaf-lund-2" in draft


def test_who_takes_part_twice_under_two_names_takes_part_once(desk: Any) -> None:
    from newsvoices.coding.registered import reuse_registered

    def actor(key: str, name: str) -> dict[str, str]:
        return {"key": key, "name": name, "naming": "named", "actor_type": "person"}

    parts = [{"actor_id": key, "role": "actor"} for key in ("one", "two", "three")]
    coding = Coding("x", "coder:extractor", actors=[actor("one", "Ada Brennock"), actor("two", "ADA BRENNOCK"),
                    actor("three", "Olaf Lund")], events=[{"key": "e1", "participants": parts}])  # fmt: skip
    moved, known = reuse_registered(coding, register(desk, ADA))
    assert [row["key"] for row in moved.actors] == ["three"]
    assert moved.events[0]["participants"] == [{"actor_id": "actor:brennock", "role": "actor"}, parts[2]]
    assert known == {"actor:brennock": "ADA BRENNOCK"}
    assert [row["key"] for row in coding.actors] == ["one", "two", "three"]


@pytest.mark.parametrize(
    "entry",
    [
        "{key: ada, name: Ada Brennock, actor_type: person, naming: described}",
        "{key: ada, name: Ada Brennock-Lund, actor_type: person, naming: named}",
        "{key: ada, name: Ada Brennock, actor_type: person, naming: named, note: The singer.}",
    ],
)
def test_others_of_a_like_name_are_actors_of_their_own(desk: Any, entry: str) -> None:
    desk.registry = register(desk, ADA)
    head = f"format: 1\narticle: harbour\ncoder: coder:lm\nactors:\n  - {entry}\n"
    assert [row["key"] for row in desk.read(head).actors] == ["ada"]


HEAD = """\
format: 1
article: harbour
coder: coder:lm
actors:
  - {key: ada, name: Ada Brennock, actor_type: person, naming: named}
"""


def test_a_second_actor_of_a_registered_name_is_refused(desk: Any) -> None:
    desk.registry = register(desk, ADA)
    assert desk.refuse("", head=HEAD) == (
        "draft.yaml:5: an actor: Ada Brennock is already in build/actors.yaml as actor:brennock. Delete this entry and "
        "write brennock for it everywhere; or, where it is somebody else of that name, say in its `note` who."
    )


def test_independent_codings_are_older_than_the_registry(desk: Any) -> None:
    desk.registry = register(desk, ADA)
    path = desk.write(HEAD, "a")
    coding = read_coding(path, desk.article, desk.layout, desk.registry, desk.dataset, complete=False)
    assert [row["key"] for row in coding.actors] == ["ada"]


def test_an_uncurated_article_is_published_with_the_registered_actor(desk: Any, tmp_path: Path) -> None:
    register(desk, ADA, COURIER)
    source = tmp_path / "shut.txt"
    source.write_text(TEXT, encoding="utf-8")
    meta = new_article(source, desk.folder, propose=extract).written[1]
    meta.write_text(meta.read_text(encoding="utf-8").replace("publisher:\n", "publisher: courier\n"), encoding="utf-8")
    built = build_dataset(desk.folder)
    quotes = built.tables["quotes"].to_pylist()
    assert quotes[0]["speaker_actor_id"] == "actor:brennock"
    assert quotes[0]["speaker_name"] == "Ada  brennock"
    names = built.tables["actors"]["name"].to_pylist()
    assert [name for name in names if "rennock" in name] == ["Ada  brennock"]


def test_the_message_names_every_entry_that_is_a_second(desk: Any) -> None:
    desk.registry = register(desk, ADA, COURIER)
    two = HEAD + "  - {key: c, name: the courier, actor_type: organization, naming: named}\n"
    with pytest.raises(DataError, match="2 errors"):
        desk.read(two)
