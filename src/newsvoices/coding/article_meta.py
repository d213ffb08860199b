"""Read what is known of an article: ``seeds/<article>/article.yaml``, and the hash that freezes its text."""

import re
from pathlib import Path
from typing import Any

from newsvoices.coding.nearest import did_you_mean
from newsvoices.coding.problems import Problems
from newsvoices.coding.read_yaml import MapNode, Scalar, read_yaml
from newsvoices.coding.registry import Registry
from newsvoices.contract import table
from newsvoices.errors import DataError

__all__ = ["ARTICLE_KEYS", "check_frozen", "read_article_meta"]

ARTICLE_KEYS = {
    "title": "title",
    "author": "author_actor_id",
    "publisher": "publisher_actor_id",
    "published": "published",
    "reference_date": "reference_date",
    "reference_basis": "reference_basis",
    "genre": "genre",
    "language": "language",
    "url": "url",
    "related_url": "related_url",
    "rights_note": "rights_note",
    "translated": "translated",
    "original_sha256": "original_sha256",
    "supersedes": "supersedes",
    "retrieved_on": "retrieved_on",
}
"""The keys of an ``article.yaml`` and the columns of ``articles`` that they fill."""

_FROZEN = "text_sha256"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def check_frozen(path: Path, text_sha256: str) -> None:
    """Refuse an article's text whose hash is not the one that its ``article.yaml`` froze, if it froze one."""
    node = read_yaml(path).get(_FROZEN)
    frozen = node.text if isinstance(node, Scalar) else None
    if frozen is not None and frozen != text_sha256:
        raise DataError(
            f"{path.with_name('article.txt')} was changed since it was frozen: expected sha256 {frozen}, found "
            f"{text_sha256}. Restore it (git checkout), or add the changed text as a new article with "
            f"`supersedes: {path.parent.name}`."
        )


def read_article_meta(path: Path, *, registry: Registry | None = None) -> dict[str, Any]:
    """Read an ``article.yaml`` into a plain dict by its keys; absent and empty keys are left out.

    ``registry`` holds the actors of which the author and the publisher are to be two, where it could be read.
    Raises one error that lists all that is wrong.
    """
    root = read_yaml(path)
    problems = Problems(str(path))
    problems.check_keys(root, (*ARTICLE_KEYS, _FROZEN), "article.yaml")
    problems.matching(root, _FROZEN, _SHA256.fullmatch, "a SHA-256 hash: 64 digits and letters from a to f")
    meta: dict[str, Any] = {}
    articles = table("articles")
    for key, column in ARTICLE_KEYS.items():
        reference = column.endswith("_actor_id")
        node = root.get(key)
        if key == "language":
            value = problems.matching(root, key, _LANGUAGE.fullmatch, "a language code such as en, kk or zh-Hant")
        else:
            value = problems.text(node, key) if reference else problems.value(node, key, articles.field(column))
        if value is not None:
            meta[key] = value
    _check_meta(root, meta, registry, problems)
    older = meta.get("supersedes")
    others = sorted(entry.name for entry in path.parent.parent.iterdir() if entry.is_dir())
    if older is not None and older not in others:
        problems.add(
            root.get("supersedes"),
            f"`supersedes` is `{older}`, which is no article of seeds/. {did_you_mean(older, others)}",
        )
    if registry is not None:
        for key in ("author", "publisher"):
            if key in meta and registry.actor_id(meta[key]) is None:
                said = (
                    f"`{key}` is `{meta[key]}`, which is not in build/actors.yaml. {_registered(meta[key], registry)}"
                )
                problems.add(root.get(key), said)
    problems.raise_any()
    return meta


def _registered(given: str, registry: Registry) -> str:
    """Say which registered actor may be meant, and what to do where none is."""
    if (known := registry.namesake({"naming": "named", "name": given})) is not None:
        return f"That is the name of {known}: write {known.partition(':')[2]}."
    known = did_you_mean(given, [known.partition(":")[2] for known in registry.actors])
    return f"{known} Add it there, or correct it. {registry.needed}".rstrip()


def _check_meta(root: MapNode, meta: dict[str, Any], registry: Registry | None, problems: Problems) -> None:
    articles = table("articles")
    none_yet = f", which has none yet: add it there. {registry.needed}" if registry and not registry.actors else ""
    why = {
        "publisher": f"the actor that published the article, as in build/actors.yaml{none_yet}".rstrip(". "),
        "reference_basis": "where the reference date is known from: "
        + ", ".join(articles.field("reference_basis").enum or ()),
        "genre": "one of " + ", ".join(articles.field("genre").enum or ()),
        "language": "the language of the article as a code such as en",
        "rights_note": "whose text it is and what its owners ask for",
    }
    for key, advice in why.items():
        problems.required_text(root, key, "the article", advice)
    basis = meta.get("reference_basis")
    if basis is not None and (basis == "unknown") != problems.is_absent(root.get("reference_date")):
        node = root.get("reference_date") or root.get("reference_basis")
        problems.add(
            node,
            "`reference_date` is given although `reference_basis` is unknown. Say where it is known from."
            if basis == "unknown"
            else f"`reference_date` is missing although `reference_basis` is {basis}. Write the date against "
            "which relative dates are read, or reference_basis: unknown.",
        )
