"""The command ``newsvoices evaluate``: every figure that the documentation gives, from data that the user has."""

import json
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path

from newsvoices.advice import did_you_mean
from newsvoices.errors import DataError, UsageError
from newsvoices.evaluate.actors import actor_sections
from newsvoices.evaluate.attributions import attribution_section, published_section
from newsvoices.evaluate.claims import claim_sections
from newsvoices.evaluate.dataset import dataset_section
from newsvoices.evaluate.events import event_sections
from newsvoices.evaluate.machine import read_articles
from newsvoices.evaluate.page import write_page
from newsvoices.evaluate.polnear import is_polnear, read_polnear
from newsvoices.evaluate.reliability import reliability_sections
from newsvoices.evaluate.retyped import retyped_section
from newsvoices.evaluate.section import Section
from newsvoices.evaluate.silver import silver_sections
from newsvoices.evaluate.stated import stated_sections
from newsvoices.measure.bootstrap import draw_articles

__all__ = ["TREATY", "run_evaluate"]

TREATY = "treaty"
"""The word that names the packaged dataset."""


def run_evaluate(
    golds: Sequence[str], predictions: Path | None, samples: int, page: Path | None, say: Callable[[str], None]
) -> int:
    """Measure the extractor on each of ``golds``; ``say`` hears a section after the other; returns the exit status.

    With ``predictions``, what was found in annotated articles is written there for another scorer; with ``page``, the
    sections are written there as Markdown.
    """
    for gold in golds:
        if gold != TREATY and not Path(gold).exists():
            near = (
                f" Did you mean {TREATY}?" if get_close_matches(gold.casefold(), [TREATY]) else did_you_mean(Path(gold))
            )
            raise UsageError(
                f"{gold}: there is no file or folder of that name.{near} Allowed: PolNeAR (a .jsonl.gz file, or a "
                f"folder such as PolNeAR/data/dev), the folder of a curated dataset, or the word {TREATY}."
            )
    annotated = [gold for gold in golds if gold != TREATY and is_polnear(Path(gold))]
    if predictions is not None and len(annotated) != 1:
        raise UsageError("--predictions writes what was found in one file or folder of annotated articles. Name one.")
    for target in (predictions, page):
        if target is not None and not target.absolute().parent.is_dir():
            raise UsageError(
                f"{target} cannot be written: there is no folder {target.absolute().parent}. Make it first."
            )
    sections: list[Section] = []
    for gold in golds:
        if gold in annotated:
            found = _annotated(Path(gold), samples, predictions)
        else:
            found = [dataset_section(None if gold == TREATY else gold, samples)]
        for section in found:
            say(section.as_text() + "\n")
        sections += found
    if page is not None:
        _write(page, write_page(golds, sections, samples))
        for section in sections:
            if section.picture is not None:
                _write(page.with_name(section.picture.name), section.picture.svg)
    return 0


def _annotated(path: Path, samples: int, predictions: Path | None) -> list[Section]:
    articles = read_polnear(path)
    if not articles:
        raise DataError(f"{path} holds no articles.")
    reads = read_articles(articles)
    if predictions is not None:
        rows = [{"id": read.article.article_id, "attributions": read.attributions} for read in reads]
        _write(predictions, "".join(json.dumps(row) + "\n" for row in rows))
    draws = draw_articles(len(articles), samples)
    return [
        attribution_section(path.name, reads, draws),
        published_section(),
        retyped_section(path.name, reads),
        *reliability_sections(reads),
        *actor_sections(reads, samples),
        *stated_sections(reads, samples),
        *silver_sections(path, reads, samples),
        *claim_sections(reads, samples),
        *event_sections([(read.article.text, read.coding) for read in reads], samples),
    ]


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise DataError(f"{path} cannot be written ({error.strerror or error}). Name another file.") from None
