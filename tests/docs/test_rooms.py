"""The rooms of the package import each other as CONTRIBUTING.md says."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "newsvoices"
(ORDER, READ), (EXTRACTOR, INSIDE) = re.findall(
    r"importing only what stands before it:\n\n(.*?)\n\n(.*?)\n\n",
    (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"),
    re.DOTALL,
)
CHAIN, TRAIN = ORDER.split("`train`")


def names(said: str) -> list[str]:
    return re.findall(r"`(\w+)`", said)


@cache
def modules_imported(path: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            found += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
    return found


@cache
def imports(package: str = "newsvoices") -> set[tuple[str, str]]:
    """Give each room of a package with each room of it that it imports."""
    found: set[tuple[str, str]] = set()
    source = ROOT / "src" / Path(*package.split("."))
    for path in sorted(source.rglob("*.py")):
        room = path.relative_to(source).parts[0].removesuffix(".py")
        for module in modules_imported(path):
            other = module.removeprefix(f"{package}.").partition(".")[0]
            if module.startswith(f"{package}.") and other != room:
                found.add((room, other))
    return found


def test_every_room_stands_in_the_list() -> None:
    rooms = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert rooms - {"__init__", "__main__"} == {*names(CHAIN), "train", "read"}


def test_a_room_imports_only_what_stands_before_it() -> None:
    order = names(CHAIN)
    callers = names(READ.partition("Those")[2])
    allowed = {
        **{room: {*order[:place], *(["read"] if room in callers else [])} for place, room in enumerate(order)},
        "read": {*names(READ.partition("of the rooms")[2].partition(".")[0])},
        "train": {*names(TRAIN)},
        "__init__": {"apply", "read"},
        "__main__": {"cli"},
    }
    assert sorted({f"{room} imports {other}" for room, other in imports() if other not in allowed[room]}) == []
    assert {room for room, other in imports() if other == "read"} - {"__init__"} == {*callers}


def test_the_extractor_has_rooms_of_its_own_in_one_order() -> None:
    source = SOURCE / "extractor"
    order = names(EXTRACTOR)
    rooms = {path.stem for path in source.iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()}
    assert rooms - {"__init__", "__main__"} == {*order}
    place = {room: number for number, room in enumerate([*order, "__init__", "__main__"])}
    found = imports("newsvoices.extractor")
    assert sorted(f"{room} imports {other}" for room, other in found if place[other] > place[room]) == []


def test_the_rooms_inside_the_extractors_rooms_are_those_told() -> None:
    told = {
        f"{outer}/{inner}"
        for outer, rooms in re.findall(r"`(\w+)` has (.*?)[;.]", INSIDE.partition(" `finding`")[0], re.DOTALL)
        for inner in names(rooms)
    }
    source = SOURCE / "extractor"
    found = {path.parent.relative_to(source).as_posix() for path in source.glob("*/*/__init__.py")}
    assert told == found
