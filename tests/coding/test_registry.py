"""The registries of actors and concepts are read as rows by id."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsvoices.coding.registry import Registry, gather_registry, read_registry
from newsvoices.errors import DataError, Gathered


def message(desk: Any, name: str, yaml: str) -> str:
    (desk.folder / "build" / name).write_text(yaml, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_registry(desk.folder, desk.dataset)
    return str(caught.value).replace(str(desk.folder / "build") + "/", "")


def actors(*entries: str, coder: str = "coder:lm") -> str:
    return f"coder: {coder}\nactors:\n" + "".join(f"  - {{{entry}}}\n" for entry in entries)


def test_registered_rows_have_full_ids_types_and_defaults(desk: Any) -> None:
    row = dict(desk.registry.actors["actor:courier"])
    assert {key: value for key, value in row.items() if key[0] != "_"} == {
        "actor_id": "actor:courier",
        "name": "The Courier",
        "actor_type": "organization",
        "naming": "named",
        "sector": "JRN",
        "origin": "added",
        "confidence": "high",
        "coder_id": "coder:lm",
    }
    assert desk.registry.actor_id("courier") == desk.registry.actor_id("actor:courier") == "actor:courier"
    assert desk.registry.actor_id("nobody") is None
    assert desk.registry.concept_id("patience") == "concept:patience"


def test_absent_files_register_nothing(desk: Any) -> None:
    for name in ("actors.yaml", "concepts.yaml"):
        (desk.folder / "build" / name).unlink()
    assert read_registry(desk.folder, desk.dataset) == Registry({}, {})


def test_parents_are_resolved(desk: Any) -> None:
    path = desk.folder / "build" / "actors.yaml"
    path.write_text(
        actors(
            "id: actor:ministry, name: M, actor_type: organization, naming: named, parent: land",
            "id: actor:land, name: L, actor_type: state, naming: named",
        ),
        encoding="utf-8",
    )
    rows = read_registry(desk.folder, desk.dataset).actors
    assert rows["actor:ministry"]["parent_actor_id"] == "actor:land"


GOOD = "id: actor:x, name: X, actor_type: state, naming: named"


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        (actors("name: X, actor_type: state, naming: named"), "actors.yaml:3: an actor: `id` is missing. Write an id such as actor:galym-ageleuov."),
        (actors(GOOD.replace("actor:x", "X")), "actors.yaml:3: `id` is `X`, which is not actor: and a name in lower case, such as actor:galym-ageleuov."),
        (actors(GOOD, GOOD), "actors.yaml:4: the id `actor:x` occurs twice (first at line 3). Keep one of the two."),
        (actors(GOOD.replace("state", "country")), "actors.yaml:3: `actor_type` is `country`, which is not in its list. Valid: person, organization, state, group, document."),
        (actors(GOOD.replace(", naming: named", "")), "actors.yaml:3: an actor: `naming` is missing. Write one of: named, described, unnamed."),
        (actors(GOOD + ", parent: y"), "actors.yaml:3: `parent` is `y`, which is no actor of this file. Valid: x."),
        (actors(GOOD + ", parent: x"), "actors.yaml:3: `parent` goes in a circle: actor:x is above itself. Correct one of them."),
        (actors(GOOD + ", country_code: XYZW"), "actors.yaml:3: `country_code` is `XYZW`, which is not a country code of three capital letters (ISO 3166-1), such as KAZ."),
        (actors(GOOD + ", wikidata: Q1"), "actors.yaml:3: an actor has no key `wikidata`. Did you mean wikidata_qid? Valid: id, name, actor_type, role, country_code, sector, naming, wikidata_qid, parent, origin, coder, confidence, note."),
        (actors(GOOD, coder="coder:ml"), "actors.yaml:1: `coder` is `coder:ml`, which build/dataset.yaml does not list. Add it there under `coders:`, or correct it. Did you mean coder:lm? Valid: coder:lm, coder:jane, coder:extractor."),
        (actors(GOOD).removeprefix("coder: coder:lm\n"), "actors.yaml:2: an actor: `coder` is missing. Name the coder here, or once at the top of the file."),
        ("actors: [x]\n", "actors.yaml:1: an entry of `actors` must be keys with values, such as {key: value}."),
    ],
)  # fmt: skip
def test_a_wrong_actor_is_named(desk: Any, yaml: str, expected: str) -> None:
    found = message(desk, "actors.yaml", yaml)
    assert found.removeprefix("actors.yaml: 2 errors.\n") == expected


@pytest.mark.parametrize(
    ("given", "hint"), [("media", "Did you mean JRN? "), ("JRM", "Did you mean CRM or JRN? "), ("xylophone", "")]
)
def test_a_code_that_is_an_abbreviation_is_offered_with_what_it_stands_for(desk: Any, given: str, hint: str) -> None:
    found = message(desk, "actors.yaml", actors(f"{GOOD}, sector: {given}"))
    assert found.startswith(
        f"actors.yaml:3: `sector` is `{given}`, which is not in its list. {hint}Valid: COP (Police), GOV (Government), "
    )
    assert found.endswith(", SOC (Civil society), EXP (Expert).")


def test_the_codes_of_a_long_list_are_explained_once(desk: Any) -> None:
    second = GOOD.replace("actor:x", "actor:y")
    found = message(desk, "actors.yaml", actors(f"{GOOD}, sector: press", f"{second}, sector: papers")).splitlines()
    assert found[0] == "actors.yaml: 2 errors."
    assert ", JRN (Media), " in found[1]
    assert found[2] == "actors.yaml:4: `sector` is `papers`, which is not in its list. Valid: see above."


def test_a_wrong_concept_is_named(desk: Any) -> None:
    yaml = "concepts:\n  - {id: concept:a, label: A, definitoin: D}\n"
    assert message(desk, "concepts.yaml", yaml).splitlines() == [
        "concepts.yaml:2: a concept has no key `definitoin`. Did you mean definition? Valid: id, label, definition, affirm_example, reject_example, parent.",
    ]


def test_the_only_person_or_model_of_a_dataset_need_not_be_named(
    make_desk: Callable[..., Any], second_article: Path
) -> None:
    from newsvoices.coding.dataset import read_dataset

    registry = read_registry(second_article, read_dataset(second_article))
    assert registry.actors["actor:ilo"]["coder_id"] == "coder:lm"


def gather(desk: Any, yaml: str) -> tuple[Registry | None, int]:
    (desk.folder / "build" / "actors.yaml").write_text(yaml, encoding="utf-8")
    errors = Gathered()
    return gather_registry(desk.folder, desk.dataset, errors), len(errors)


def test_actors_are_known_by_their_ids_whatever_else_is_wrong_with_them(desk: Any) -> None:
    registry, errors = gather(desk, actors(GOOD.replace("state", "country"), GOOD.replace("actor:x", "actor:y")))
    assert registry is not None
    assert (list(registry.actors), registry.sound, errors) == (["actor:x", "actor:y"], False, 1)
    registry, errors = gather(desk, actors(GOOD))
    assert registry is not None
    assert (registry.sound, errors) == (True, 0)


@pytest.mark.parametrize(
    "yaml",
    [
        actors(GOOD, GOOD),
        actors(GOOD, GOOD.replace("actor:x", "Y")),
        actors(GOOD).replace("actors:", "actor:"),
        actors(GOOD).replace("  - {", "  - x\n  - {"),
        "coder: coder:lm\nactors: {}\n",
        "actors: [\n",
    ],
)
def test_nobody_is_called_unknown_while_ids_cannot_be_told(desk: Any, yaml: str) -> None:
    assert gather(desk, yaml) == (None, 1)


def test_what_is_missing_is_asked_for_in_the_words_of_the_schema(desk: Any) -> None:
    assert message(desk, "concepts.yaml", "concepts:\n  - {id: concept:a, label: }\n").splitlines()[1:] == [
        "concepts.yaml:2: a concept: `label` is empty. Write a neutral statement that a claimant can affirm or reject.",
        "concepts.yaml:2: a concept: `definition` is missing. Write which propositions count as affirming or rejecting it.",
    ]
