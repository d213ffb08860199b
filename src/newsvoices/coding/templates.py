"""The files that `newsvoices new` writes for a person to fill in, each explained by its comments."""

from collections.abc import Iterable
from pathlib import Path

from newsvoices.coding.write_yaml import write_comment, write_scalar

__all__ = ["article", "dataset"]


def article(
    *,
    author: str | None,
    bylines: Iterable[str],
    published: str | None,
    url: str | None,
    original_sha256: str,
    text_sha256: str,
    genres: Iterable[str],
    bases: Iterable[str],
) -> str:
    """Return an ``article.yaml`` that holds what is known and asks for the rest."""
    basis = "page_metadata" if published else "unknown"
    signed = "".join(f"\n# The text says: {write_comment(line)}" for line in bylines)
    return f"""\
# What is known about the article from outside its text. Leave empty what you do not know; correct what is filled in.
# Dates are EDTF: 2014-11-13, or only 2014-11 or 2014; ~ and ? behind them say approximate and uncertain.

# Required: who published it, as in build/actors.yaml (for example harbour-post).
publisher:
# Who wrote it, as in build/actors.yaml; empty where it is unsigned.{signed}
author: {write_scalar(author and author.partition(":")[2])}
# The date that this copy shows; empty if it shows none.
published: {write_scalar(published)}
# The date against which "last November" or "on Monday" is read, and where it is known from, one of:
# {", ".join(bases)}
reference_date: {write_scalar(published)}
reference_basis: {basis}
# Required, one of: {", ".join(genres)}
genre: news
# Required: the language of the text (BCP 47).
language: en
# Where this copy is on the web, and where another copy of the same text is.
url: {write_scalar(url)}
related_url:
# Required: whose text it is, and what its owners ask of those who use it.
rights_note: The text belongs to its owners.
# Was the speech in it translated? yes, no or unknown
translated: unknown
# When you took the copy.
retrieved_on:
# The name of the article that this one replaces, if its text was changed.
supersedes:
# The headline, where it is not the first line of the text.
title:
# The hash of the file as it was received. Written by `newsvoices new`; do not change it.
original_sha256: {original_sha256}
# The frozen text's hash; the build refuses a text that was changed.
text_sha256: {text_sha256}
"""


def dataset(name: str, *, released: str) -> dict[Path, str]:
    """Return the files of a new dataset that do not belong to one article."""
    return {
        Path("build") / "dataset.yaml": _DATASET.format(name=write_scalar(name), released=released),
        Path("build") / "actors.yaml": _ACTORS,
        Path("build") / "concepts.yaml": _CONCEPTS,
        Path(".gitattributes"): _GITATTRIBUTES,
    }


_DATASET = """\
# What this dataset is. The version stands here and nowhere else.
name: {name}
version: 0.1.0
released: {released}
title: {name}
description: Who said what, what they claimed and what happened, coded from news articles.
# Words under which the dataset is found, such as [ports, strikes].
keywords: []
# Whom to cite: one entry each, such as
#   - name: Jane Doe
#     role: author
#     orcid: 0000-0002-1825-0097
authors: []
licences:
  coding: CC-BY-4.0
  code: Apache-2.0
  text_note: The articles' texts belong to their owners.
# Who codes, each for what it is (human, language_model or software); a coding file names its coder. Such as
#   - coder_id: coder:jane-doe
#     kind: human
#     name: Jane Doe
coders:
  - coder_id: coder:extractor
    kind: software
    name: newsvoices extractor
# Once they exist:
url:
doi:
homepage:
"""

_ACTORS = """\
# The actors that several articles share, and those who publish and write them. An actor that is only in one
# article may stay in its coding file. Each entry, for example:
#   - id: actor:harbour-post
#     name: The Harbour Post
#     actor_type: organization
#     naming: named
#     sector: JRN
# Who decides these entries, as listed under coders in dataset.yaml (an entry may name its own):
coder:
actors:
"""

_CONCEPTS = """\
# The concepts of the debate, fixed before an article is coded: neutral statements that a claimant can affirm
# (agreement: true) or reject (agreement: false). Each entry, for example:
#   - id: concept:harbour-needs-repair
#     label: The harbour needs repair now
#     definition: The state of the harbour calls for work without delay.
#     affirm_example: Every tide takes another stone.
#     reject_example: The wall will hold for years.
concepts:
"""

_GITATTRIBUTES = """\
# Frozen texts and published tables are kept byte for byte on every platform.
seeds/** -text
data/** -text
"""
