"""Measure two codings of one article against each other, table by table, from their assembled rows.

Codings by coders of one kind measure self-consistency, not intercoder reliability; the reports say so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from newsvoices.measure.align import match_actors, match_units, same_actor
from newsvoices.measure.alpha import nominal_alpha, unitizing_alpha
from newsvoices.records import Row

__all__ = ["LABELS", "Agreement", "LabelAgreement", "TableAgreement", "measure_agreement"]

LABELS: Mapping[str, tuple[str, ...]] = {
    "mentions": ("mention_type", "metonymy", "actor_id"),
    "affiliations": ("tenure", "actor_id", "org_actor_id"),
    "quotes": ("function", "form", "speaker_actor_id", "addressee_actor_id"),
    "claims": ("claim_type", "certainty", "voice", "claimant_actor_id", "concept_id", "agreement"),
    "events": ("status", "plover_type", "plover_mode", "date_as_printed", "date_basis", "according_to_actor_id"),
}
"""The labels compared on matched units, by table; actors are compared through the matching of actors."""

_ACTOR_COLUMNS = {
    "actor_id",
    "org_actor_id",
    "speaker_actor_id",
    "addressee_actor_id",
    "claimant_actor_id",
    "according_to_actor_id",
}


@dataclass(frozen=True)
class LabelAgreement:
    """Agreement on one label over the matched units: share of equal values and nominal alpha."""

    label: str
    units: int
    equal: float | None
    alpha: float | None


@dataclass(frozen=True)
class TableAgreement:
    """Agreement on one table: how many units each coder has, how many match, and unitizing alpha."""

    table: str
    first: int
    second: int
    matched: int
    f1: float | None
    unitizing: float | None
    labels: tuple[LabelAgreement, ...]


@dataclass(frozen=True)
class Agreement:
    """Agreement of two codings; ``self_consistency`` where both coders are of one kind."""

    coders: tuple[str, str]
    self_consistency: bool
    tables: tuple[TableAgreement, ...]


def measure_agreement(
    first: Mapping[str, Sequence[Row]],
    second: Mapping[str, Sequence[Row]],
    *,
    length: int,
    coders: tuple[str, str],
    kinds: tuple[str, str],
) -> Agreement:
    """Compare two assembled codings of one text of ``length`` code points.

    Units match one to one from a Jaccard overlap of .5, best first, those of the same claimant or speaker
    preferred. Labels are compared on matched units (Krippendorff's nominal alpha), boundaries over the whole
    text (unitizing alpha; nested units of a coder are joined). Actors match by the mentions that they share.
    """
    names = (
        {row["actor_id"]: row["name"] for row in first["actors"]},
        {row["actor_id"]: row["name"] for row in second["actors"]},
    )
    actors = match_actors(first["mentions"], second["mentions"], names)
    tables = [_actors(names, actors, first["actors"], second["actors"])]
    for table, labels in LABELS.items():
        tables.append(_table(table, labels, first[table], second[table], actors, length))
    return Agreement(coders, kinds[0] == kinds[1], tuple(tables))


def _f1(first: int, second: int, matched: int) -> float | None:
    return 2 * matched / (first + second) if first + second else None


def _actors(
    names: tuple[Mapping[str, str], Mapping[str, str]],
    actors: Mapping[str, str],
    first: Sequence[Row],
    second: Sequence[Row],
) -> TableAgreement:
    mine = {row["actor_id"]: row for row in first}
    theirs = {row["actor_id"]: row for row in second}
    pairs = [(mine[one], theirs[other]) for one, other in actors.items() if one in mine and other in theirs]
    labels = tuple(_label(label, pairs, {}) for label in ("actor_type", "naming", "sector", "country_code"))
    return TableAgreement(
        "actors", len(names[0]), len(names[1]), len(pairs), _f1(len(names[0]), len(names[1]), len(pairs)), None, labels
    )


def _table(
    table: str,
    labels: Sequence[str],
    first: Sequence[Row],
    second: Sequence[Row],
    actors: Mapping[str, str],
    length: int,
) -> TableAgreement:
    who = next((label for label in labels if label in _ACTOR_COLUMNS), None)

    def prefer(one: Row, other: Row) -> bool:
        return who is not None and same_actor(one.get(who), other.get(who), actors)

    pairs = match_units(first, second, prefer=prefer)
    matched = [(first[i], second[j]) for i, j in pairs]
    return TableAgreement(
        table,
        len(first),
        len(second),
        len(matched),
        _f1(len(first), len(second), len(matched)),
        unitizing_alpha(
            [(row["start"], row["end"]) for row in first], [(row["start"], row["end"]) for row in second], length
        ),
        tuple(_label(label, matched, actors) for label in labels),
    )


def _label(label: str, pairs: Sequence[tuple[Row, Row]], actors: Mapping[str, str]) -> LabelAgreement:
    values: list[tuple[Any, Any]] = []
    for one, other in pairs:
        mine, theirs = one.get(label), other.get(label)
        if label in _ACTOR_COLUMNS and mine is not None:
            mine = actors.get(mine, f"unmatched {mine}")
        values.append((mine, theirs))
    equal = sum(mine == theirs for mine, theirs in values) / len(values) if values else None
    return LabelAgreement(label, len(values), equal, nominal_alpha(values) if values else None)
