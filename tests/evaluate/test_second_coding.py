"""The page beside the annotations states how far two codings of the same articles agree, as they do."""

import json
import re
from collections import Counter
from pathlib import Path

import newsvoices.evaluate.annotations
from newsvoices.measure.align import match_units
from newsvoices.measure.alpha import nominal_alpha

GOLD = Path(newsvoices.evaluate.annotations.__file__).parent / "gold"


def triggers(events: list[dict]) -> list[dict]:
    return [{**event, "start": event["trigger"][0], "end": event["trigger"][1]} for event in events]


def stated(title: str) -> dict[str, str]:
    page = (GOLD / "README.md").read_text("utf-8")
    section = page.split(f"\n## {title}")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| ([\w, ]+) \| ([\d.]+) \|$", section, re.MULTILINE))


def test_the_stated_agreement_on_claims_and_events_is_that_of_the_files() -> None:
    labels: dict[str, list[tuple[str, str]]] = {}
    counts = {"claims": [0, 0], "events": [0, 0]}
    files = sorted((GOLD / "claims_events_second").glob("*.json"))
    assert len(files) == 5
    for path in files:
        second = json.loads(path.read_text("utf-8"))
        first = json.loads((GOLD / "claims_events" / path.name).read_text("utf-8"))
        assert first["text_sha256"] == second["text_sha256"]
        for table, columns in (("claims", ("claim_type", "certainty", "voice")), ("events", ("status", "plover_type"))):
            one, other = first[table], second[table]
            if table == "events":
                one, other = triggers(one), triggers(other)
            pairs = match_units(one, other)
            counts[table][0] += 2 * len(pairs)
            counts[table][1] += len(one) + len(other)
            for column in columns:
                labels.setdefault(column, []).extend((one[i][column], other[j][column]) for i, j in pairs)
    found = {f"{table}, unit F1": f"{100 * both / all_:.1f}" for table, (both, all_) in counts.items()}
    found |= {f"{column}, alpha": f"{nominal_alpha(pairs):.3f}".removeprefix("0") for column, pairs in labels.items()}
    assert stated("A second coding of claims and events") == found


def test_the_stated_agreement_on_actors_and_speakers_is_that_of_the_files() -> None:
    both: Counter[str] = Counter()
    either: Counter[str] = Counter()
    labels: dict[str, list[tuple[str | None, str | None]]] = {"actor_type": [], "naming": [], "country_code": []}
    same = spoken = 0
    for path in sorted((GOLD / "actors_second").glob("*.json")):
        second = json.loads(path.read_text("utf-8"))
        first = json.loads((GOLD / "actors" / path.name).read_text("utf-8"))
        for kind in ("NAM", "NOM", "PRO", None):
            one, other = (
                {(m[0], m[1]) for m in found["mentions"] if kind in (None, m[3])} for found in (first, second)
            )
            both[str(kind)] += 2 * len(one & other)
            either[str(kind)] += len(one) + len(other)
        match = matched_actors(first["mentions"], second["mentions"])
        mine, theirs = ({actor["key"]: actor for actor in found["actors"]} for found in (first, second))
        for own, pairs in labels.items():
            pairs.extend((mine[a][own], theirs[b][own]) for a, b in match.items())
        speakers = {(quote["start"], quote["end"]): quote for quote in second["quotes"]}
        for quote in first["quotes"]:
            other_quote = speakers[quote["start"], quote["end"]]
            assert quote["function"] == other_quote["function"] == "attribution"
            meant = {match.get(key) for key in (quote["speaker"], *quote["speaker_alt"])}
            spoken += 1
            same += other_quote["speaker"] in meant
    found = {
        f"{name}, F1": f"{100 * both[kind] / either[kind]:.1f}"
        for name, kind in {"mentions": "None", "names": "NAM", "descriptions": "NOM", "pronouns": "PRO"}.items()
    }
    found |= {f"{name}, alpha": f"{nominal_alpha(pairs):.3f}".removeprefix("0") for name, pairs in labels.items()}
    found["speaker, per cent the same"] = f"{100 * same / spoken:.1f}"
    assert stated("A second coding of actors and speakers") == found


def test_the_stated_agreement_on_marks_and_speakers_is_that_of_the_files() -> None:
    stretches = functions = spoken = same = 0
    for path in sorted((GOLD / "speakers_second").glob("*.json")):
        first = json.loads((GOLD / "actors" / path.name).read_text("utf-8"))
        ours = {(quote["start"], quote["end"]): quote for quote in first["quotes"]}
        for other in json.loads(path.read_text("utf-8"))["quotes"]:
            quote = ours[other["start"], other["end"]]
            stretches += 1
            functions += quote["function"] == other["function"]
            if not quote["function"] == other["function"] == "attribution":
                continue
            spoken += 1
            meant = {quote["speaker"], *quote["speaker_alt"]}
            touched = {
                actor
                for start, end, actor, _ in first["mentions"]
                if other["speaker"] and start < other["speaker"][1] and end > other["speaker"][0]
            }
            same += bool(meant & touched) if other["speaker"] else quote["speaker"] is None
    assert stated("A second coding of marks and speakers") == {
        "stretches": str(stretches),
        "function, per cent the same": f"{100 * functions / stretches:.1f}",
        "speaker, per cent the same": f"{100 * same / spoken:.1f}",
    }


def test_the_stated_agreement_on_countries_and_bodies_is_that_of_the_files() -> None:
    codes: list[tuple[str | None, str | None]] = []
    ties = {"first": 0, "second": 0, "both": 0}
    files = sorted((GOLD / "belonging").glob("*.json"))
    for path in files:
        anew = json.loads(path.read_text("utf-8"))
        first = json.loads((GOLD / "actors" / path.name).read_text("utf-8"))
        assert (first["text_sha256"], first["round"]) == (anew["text_sha256"], anew["round"])
        known = {actor["key"]: actor for actor in first["actors"]}
        assert {actor["key"] for actor in anew["actors"]} == {
            key for key, actor in known.items() if actor["actor_type"] != "document"
        }
        for actor in anew["actors"]:
            codes.append((known[actor["key"]]["country_code"], actor["country_code"]))
            one, other = {*known[actor["key"]]["organizations"]}, {*actor["organizations"]}
            ties["first"] += len(one)
            ties["second"] += len(other)
            ties["both"] += len(one & other)
    either = [pair for pair in codes if pair != (None, None)]
    assert stated("A second coding of countries and bodies") == {
        "articles": str(len(files)),
        "bodies, first": str(ties["first"]),
        "bodies, second": str(ties["second"]),
        "bodies, F1": f"{200 * ties['both'] / (ties['first'] + ties['second']):.1f}",
        "countries, first": str(sum(one is not None for one, _ in codes)),
        "countries, second": str(sum(other is not None for _, other in codes)),
        "countries, per cent the same where either has one": f"{100 * sum(a == b for a, b in either) / len(either):.1f}",
        "countries, per cent the same where both have one":
            f"{100 * sum(a == b for a, b in either) / sum(None not in pair for pair in either):.1f}",
        "country_code, alpha": f"{nominal_alpha(codes):.3f}".removeprefix("0"),
    }  # fmt: skip


def matched_actors(first: list[list], second: list[list]) -> dict[str, str]:
    """Pair actors one to one, those that share most mentions first."""
    known = {(start, end): key for start, end, key, _ in second}
    shared = Counter((key, known[start, end]) for start, end, key, _ in first if (start, end) in known)
    match: dict[str, str] = {}
    for (one, other), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if one not in match and other not in match.values():
            match[one] = other
    return match


def test_how_the_text_gives_them_is_said_of_every_tie_and_country_of_both_codings() -> None:
    ways = {name: Counter[str]() for name in ("ties", "countries")}
    further = 0
    for path in sorted((GOLD / "stated").glob("*.json")):
        third = json.loads(path.read_text("utf-8"))
        codings = [json.loads((GOLD / layer / path.name).read_text("utf-8")) for layer in ("actors", "belonging")]
        assert {(one["text_sha256"], one["round"]) for one in codings} == {(third["text_sha256"], third["round"])}
        actors = [actor for one in codings for actor in one["actors"]]
        ties = {(actor["key"], body) for actor in actors for body in actor["organizations"]}
        countries = {(actor["key"], actor["country_code"]) for actor in actors if actor["country_code"]}
        told = {(actor, body): way for actor, body, way in third["ties"]}
        assert ties <= told.keys()
        assert {told[tie] for tie in told.keys() - ties} <= {"stated"}
        assert countries == {(actor, code) for actor, code, _ in third["countries"]}
        further += len(told.keys() - ties)
        ways["ties"].update(way for _, _, way in third["ties"])
        ways["countries"].update(way for _, _, way in third["countries"])
    assert stated("How the text gives them") == {
        **{f"bodies, {way}": str(n) for way, n in ways["ties"].items()},
        "bodies, stated, in neither coding": str(further),
        **{f"countries, {way}": str(n) for way, n in ways["countries"].items()},
    }
