"""A small dataset of one article, and ways to read a coding of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from newsvoices.coding.dataset import DatasetInfo, read_dataset
from newsvoices.coding.read_coding import read_coding
from newsvoices.coding.registry import Registry, read_registry
from newsvoices.errors import DataError
from newsvoices.records import Article, Coding, Layout
from newsvoices.text.layout import lay_out

SECOND = Path(__file__).parents[1] / "fixtures" / "second-article"

TEXT = """\
Harbour Shut

The port closed on Monday.

“We will wait,” Ada Brennock told the Courier. “We have time.”

Ada left. The talks failed, and the talks resumed, she said. “Nobody won.”
"""

DATASET = """\
name: harbour-news
version: 0.1.0
released: 2023-07-01
title: Harbour news
description: A test.
authors: [{name: A. Tester}]
licences: {coding: CC-BY-4.0, code: Apache-2.0, text_note: Ours.}
keywords: [ports]
coders:
  - {coder_id: coder:lm, kind: language_model, name: A model}
  - {coder_id: coder:jane, kind: human, name: Jane}
"""

ACTORS = """\
coder: coder:lm
actors:
  - {id: actor:courier, name: The Courier, actor_type: organization, naming: named, sector: JRN}
"""

CONCEPTS = """\
concepts:
  - {id: concept:patience, label: Patience pays, definition: Waiting helps.}
"""

HEAD = """\
format: 1
article: harbour
coder: coder:lm
actors:
  - {key: ada, name: Ada Brennock, actor_type: person, naming: named}
paragraphs:
"""


@dataclass
class Desk:
    """What a coding file is read against."""

    folder: Path
    article: Article
    layout: Layout
    dataset: DatasetInfo
    registry: Registry
    head: str = HEAD

    def write(self, coding: str, name: str = "draft") -> Path:
        path = self.folder / f"{name}.yaml"
        path.write_text(coding, encoding="utf-8", newline="")
        return path

    def read(self, coding: str, name: str = "draft") -> Coding:
        return read_coding(self.write(coding, name), self.article, self.layout, self.registry, self.dataset)

    def refuse(self, paragraphs: str, *, head: str = HEAD, name: str = "draft") -> str:
        """Return the message about a coding file, whose path is shortened to its name."""
        with pytest.raises(DataError) as caught:
            self.read(head + paragraphs, name)
        return str(caught.value).replace(str(self.folder) + "/", "")


@pytest.fixture
def make_desk(tmp_path: Path) -> Callable[..., Desk]:
    def make(text: str = TEXT, **meta: object) -> Desk:
        build = tmp_path / "build"
        build.mkdir(exist_ok=True)
        (build / "dataset.yaml").write_text(DATASET, encoding="utf-8")
        (build / "actors.yaml").write_text(ACTORS, encoding="utf-8")
        (build / "concepts.yaml").write_text(CONCEPTS, encoding="utf-8")
        dataset = read_dataset(tmp_path)
        article = Article("harbour", text, "", meta)
        return Desk(tmp_path, article, lay_out(text), dataset, read_registry(tmp_path, dataset))

    return make


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    return make_desk()


@pytest.fixture(scope="session")
def second_article() -> Path:
    return SECOND
