"""The page beside the annotations states how far the two codings of claims and events agree, as they do."""

import json
import re
from pathlib import Path

import newsvoices.evaluate.annotations
from newsvoices.measure.align import match_units
from newsvoices.measure.alpha import nominal_alpha

GOLD = Path(newsvoices.evaluate.annotations.__file__).parent / "gold"


def triggers(events: list[dict]) -> list[dict]:
    return [{**event, "start": event["trigger"][0], "end": event["trigger"][1]} for event in events]


def test_the_stated_agreement_is_that_of_the_files() -> None:
    stated = dict(re.findall(r"^\| ([\w, ]+) \| ([\d.]+) \|$", (GOLD / "README.md").read_text("utf-8"), re.MULTILINE))
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
    assert stated == found
