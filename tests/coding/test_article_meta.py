"""What is known of an article is read with every error named."""

import datetime
from pathlib import Path

import pytest

from newsvoices.coding.article_meta import check_frozen, read_article_meta
from newsvoices.coding.registry import Registry
from newsvoices.errors import DataError

META = """\
publisher: courier
reference_date: 2023-06-15
reference_basis: in_text
genre: news
language: en
rights_note: Ours.
"""


KNOWN = Registry(
    {
        "actor:courier": {"name": "The Courier", "naming": "named"},
        "actor:ann-moe": {"name": "Ann Moe", "naming": "named"},
    }
)


def write_meta(folder: Path, yaml: str) -> Path:
    path = folder / "seeds" / "port" / "article.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml, encoding="utf-8")
    return path


def test_article_metadata_is_a_plain_dict_of_what_is_known(tmp_path: Path) -> None:
    path = write_meta(tmp_path, META + "retrieved_on: 2023-07-01\nauthor:\ntranslated: no\n")
    assert read_article_meta(path, registry=KNOWN) == {
        "publisher": "courier",
        "reference_date": "2023-06-15",
        "reference_basis": "in_text",
        "genre": "news",
        "language": "en",
        "rights_note": "Ours.",
        "translated": "no",
        "retrieved_on": datetime.date(2023, 7, 1),
    }


def test_a_text_that_was_changed_since_it_was_frozen_is_refused(tmp_path: Path) -> None:
    path = write_meta(tmp_path, META + f"text_sha256: {'a' * 64}\n")
    assert "text_sha256" not in read_article_meta(path)
    check_frozen(path, "a" * 64)
    with pytest.raises(DataError) as caught:
        check_frozen(path, "b" * 64)
    assert str(caught.value) == (
        f"{path.parent}/article.txt was changed since it was frozen: expected sha256 {'a' * 64}, found {'b' * 64}. "
        "Restore it (git checkout), or add the changed text as a new article with `supersedes: port`."
    )
    check_frozen(write_meta(tmp_path, META), "b" * 64)


@pytest.mark.parametrize(
    ("yaml", "expected"),
    [
        (META.replace("publisher: courier\n", "publisher:\n"), "article.yaml:1: the article: `publisher` is empty. Write the actor that published the article, as in build/actors.yaml."),
        (META.replace("courier", "curier"), "article.yaml:1: `publisher` is `curier`, which is not in build/actors.yaml. Did you mean courier? Valid: courier, ann-moe. Add it there, or correct it."),
        (META + "author: ann  Moe\n", "article.yaml:7: `author` is `ann  Moe`, which is not in build/actors.yaml. That is the name of actor:ann-moe: write ann-moe."),
        (META + "author: Per Berg\n", "article.yaml:7: `author` is `Per Berg`, which is not in build/actors.yaml. Valid: courier, ann-moe. Add it there, or correct it."),
        (META.replace("genre: news", "genre: report"), "article.yaml:4: `genre` is `report`, which is not in its list. Valid: news, news_analysis, opinion, interview, statement, other."),
        (META.replace("2023-06-15", "June 2023"), None),
        (META.replace("2023-06-15", "''"), "article.yaml:2: `reference_date` is an empty text. Leave the key out where there is nothing to say."),
        (META.replace("reference_date: 2023-06-15\n", ""), "article.yaml:2: `reference_date` is missing although `reference_basis` is in_text. Write the date against which relative dates are read, or reference_basis: unknown."),
        (META.replace("in_text", "unknown"), "article.yaml:2: `reference_date` is given although `reference_basis` is unknown. Say where it is known from."),
        (META + "retrieved_on: 2023-02-30\n", "article.yaml:7: `retrieved_on` is `2023-02-30`, which is not a date such as 2014-11-13."),
        (META + "retrieved_on: 6 July 2023\n", "article.yaml:7: `retrieved_on` is `6 July 2023`, which is not a date such as 2014-11-13; write 2023-07-06."),
        (META + "retrieved_on: July 2023\n", "article.yaml:7: `retrieved_on` is `July 2023`, which is not a date such as 2014-11-13."),
        (META + "url: courier.example\n", "article.yaml:7: `url` is `courier.example`, which is not an address that begins with http:// or https://."),
        (META.replace("language: en", "language: English"), "article.yaml:5: `language` is `English`, which is not a language code such as en, kk or zh-Hant."),
        (META + "text_sha256: abc\n", "article.yaml:7: `text_sha256` is `abc`, which is not a SHA-256 hash: 64 digits and letters from a to f."),
        (META + "supersedes: prot\n", "article.yaml:7: `supersedes` is `prot`, which is no article of seeds/. Did you mean port? Valid: port."),
        (META + "autor: x\n", "article.yaml:7: article.yaml has no key `autor`. Did you mean author? Valid: title, author, publisher, published, reference_date, reference_basis, genre, language, url, related_url, rights_note, translated, original_sha256, supersedes, retrieved_on, text_sha256."),
    ],
)  # fmt: skip
def test_wrong_article_metadata_is_named(tmp_path: Path, yaml: str, expected: str | None) -> None:
    path = write_meta(tmp_path, yaml)
    with pytest.raises(DataError) as caught:
        read_article_meta(path, registry=KNOWN)
    message = str(caught.value).replace(str(path.parent) + "/", "")
    if expected is None:
        assert message == "article.yaml:2: `reference_date`: 'June 2023' is not an EDTF date; write 2023-06."
    else:
        assert message == expected
