"""Published tables do not change unnoticed: digests of the first dataset, and the second article's rows in full.

After a change that is meant: ``pytest tests/regression --force-regen``, and read the difference before committing it.
"""

import hashlib
from pathlib import Path

import pytest
from pytest_regressions.data_regression import DataRegressionFixture
from pytest_regressions.file_regression import FileRegressionFixture

from newsvoices import contract
from newsvoices.assembly import assemble
from newsvoices.build.codings import mint_articles, published_corpus
from newsvoices.build.sources import Sources, read_sources
from newsvoices.coding.ledger import Ledger
from newsvoices.publish.write_tables import csv_bytes

ROOT = Path(__file__).resolve().parents[2]
CODED = [name for name, table in contract.tables().items() if name != "codes" and table.group != "reference"]


def tables_of(sources: Sources) -> dict[str, bytes]:
    ledgers = {source.article.article_id: Ledger(()) for source in sources.articles}
    tables = assemble(published_corpus(sources, mint_articles(sources, ledgers), []))
    return {name: csv_bytes(tables[name]) for name in CODED}


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return tables_of(read_sources(ROOT / "tests" / "fixtures" / "second-article"))


@pytest.mark.parametrize("name", CODED)
def test_the_second_article_gives_the_same_rows(
    name: str, second: dict[str, bytes], file_regression: FileRegressionFixture
) -> None:
    file_regression.check(second[name], binary=True, extension=".csv", basename=name)


def test_the_first_dataset_has_the_rows_that_it_was_released_with(data_regression: DataRegressionFixture) -> None:
    published = {
        path.relative_to(ROOT / "data").as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((ROOT / "data").rglob("*.csv"))
    }
    data_regression.check(published)
