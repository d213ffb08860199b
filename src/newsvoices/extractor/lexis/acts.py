"""Verbs for acts of one party towards another, by the type of event that they report, from ``data/triggers.csv``."""

import csv
from collections.abc import Mapping
from functools import cache

from newsvoices.extractor.lexis.inflect import verb_forms
from newsvoices.extractor.lexis.wordlists import read_data

__all__ = ["acts"]


@cache
def acts() -> Mapping[str, str]:
    """Return the PLOVER type of each form of each verb, in small letters: that of its first line in the file.

    What that line asks to stand beside the verb is not looked at.
    """
    found: dict[str, str] = {}
    for row in csv.DictReader(read_data("triggers.csv").splitlines()):
        if row["pos"] == "v":
            for lemma in row["lemmas"].split():
                for form in sorted(verb_forms(lemma)):
                    found.setdefault(form, row["type"])
    return found
