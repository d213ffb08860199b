"""What a dataset says of itself is read with every error named."""

from pathlib import Path

import pytest

from newsvoices.coding.dataset import article_ids, read_dataset
from newsvoices.errors import DataError, UsageError

GOOD = """\
name: harbour-news
version: 1.2.3
title: Harbour news
description: A test.
licences: {coding: CC-BY-4.0, code: Apache-2.0, text_note: Ours.}
"""


def dataset_message(folder: Path, yaml: str) -> list[str]:
    (folder / "build").mkdir(exist_ok=True)
    (folder / "build" / "dataset.yaml").write_text(yaml, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        read_dataset(folder)
    return str(caught.value).replace(str(folder / "build") + "/", "").splitlines()


def test_a_dataset_is_read_into_its_parts(second_article: Path) -> None:
    info = read_dataset(second_article)
    assert (info.name, info.version, info.released) == ("harbour-news", "0.1.0", "2023-07-01")
    assert info.keywords == ("ports", "strikes")
    assert info.licences.coding == "CC-BY-4.0"
    assert info.authors[0].name == "The newsvoices contributors"
    assert info.coder_ids == ("coder:lm", "coder:extractor")
    assert info.worked_paragraph is not None
    assert info.worked_paragraph.begins == "Rhyle denied that"
    assert (info.url, info.doi, info.homepage) == (None, None, None)
    assert article_ids(second_article) == ("port-strike",)


def test_a_folder_that_is_no_dataset_is_answered_with_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read_dataset(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path} is not a dataset: it has no build/dataset.yaml. Name a dataset's folder, or make one with "
        "`newsvoices new ARTICLE.txt FOLDER`."
    )
    assert article_ids(tmp_path) == ()


def test_all_that_is_missing_is_listed_at_once(tmp_path: Path) -> None:
    assert dataset_message(tmp_path, "title:\n") == [
        "dataset.yaml: 5 errors.",
        "dataset.yaml:1: the dataset: `name` is missing. Write a short lower-case name such as harbour-news; files are named after it.",
        "dataset.yaml:1: the dataset: `title` is empty. Write the title under which the dataset is cited.",
        "dataset.yaml:1: the dataset: `version` is missing. Write a version such as 0.1.0.",
        "dataset.yaml:1: the dataset: `description` is missing. Write one or two sentences on what the dataset holds.",
        "dataset.yaml:1: `licences` is missing. Write keys under it: coding, code and text_note.",
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("licenses: {}", "dataset.yaml:6: build/dataset.yaml has no key `licenses`. Did you mean licences? Valid: name, title, version, released, description, authors, licences, keywords, url, doi, homepage, coders, worked_paragraph."),
        ("released: 1 July 2023", "dataset.yaml:6: `released` is `1 July 2023`, which is not a date such as 2026-11-24."),
        ("url: harbour.example", "dataset.yaml:6: `url` is `harbour.example`, which is not a web address that starts with http:// or https://."),
        ("doi: https://doi.org/10.5281/zenodo.1", "dataset.yaml:6: `doi` is `https://doi.org/10.5281/zenodo.1`, which is not a bare DOI such as 10.5281/zenodo.1234567."),
        ("keywords: {a: b}", "dataset.yaml:6: `keywords` must be a list: one `- …` per entry, or `[]`."),
        ("authors: [Jane]", "dataset.yaml:6: an entry of `authors` must be keys with values, such as {key: value}."),
        ("authors: [{role: publisher}]", "dataset.yaml:6: an author: `name` is missing. Write the name as it is to be cited."),
        ("authors: [{name: Jane, orcid: 1234}]", "dataset.yaml:6: `orcid` is `1234`, which is not an ORCID such as 0000-0002-1825-0097."),
        ("authors: [{name: Jane, orcid: 0000-0002-1825-0098}]", "dataset.yaml:6: `orcid` is `0000-0002-1825-0098`, whose check digit is wrong: the digits before it ask for 7. Copy it again from orcid.org."),
        ("authors: [{name: Jane, role: editor}]", "dataset.yaml:6: `role` is `editor`, which is not in its list. Valid: author, contributor, maintainer, publisher, wrangler."),
        ("authors: [{name: Jane Doe}, {name: jane  doe, role: author}]", "dataset.yaml:6: the author `jane  doe` is listed twice. Keep one of the two."),
        ("authors: [{name: Jane, orcid: 0000-0002-1825-0097}, {name: J. Doe, orcid: 0000-0002-1825-0097}]", "dataset.yaml:6: the author `J. Doe` is listed twice. Keep one of the two."),
        ("keywords: ports, strikes", "dataset.yaml:6: `keywords` is one text, `ports, strikes`, and not a list. Write it as [ports, strikes]."),
        ("coders: [{coder_id: Jane, kind: human, name: Jane}]", "dataset.yaml:6: `coder_id` is `Jane`, which is not an id such as coder:jane-doe."),
        ("coders: [{coder_id: coder:j, kind: humans, name: Jane}]", "dataset.yaml:6: `kind` is `humans`, which is not in its list. Did you mean human? Valid: human, language_model, software."),
        ("coders: [{coder_id: coder:j, name: Jane}]", "dataset.yaml:6: a coder: `kind` is missing. Write one of: human, language_model, software."),
        ("coders: [{coder_id: coder:j, kind: human, name: J}, {coder_id: coder:j, kind: human, name: K}]", "dataset.yaml:6: the coder `coder:j` is listed twice. Keep one of the two."),
        ("worked_paragraph: {article: port, begins: A}", "dataset.yaml:6: there is no article `port` in seeds/. There are none yet."),
        ("worked_paragraph: x", "dataset.yaml:6: `worked_paragraph` must be keys with values: article and begins."),
    ],
)  # fmt: skip
def test_a_wrong_value_is_answered_with_what_is_allowed(tmp_path: Path, line: str, expected: str) -> None:
    assert dataset_message(tmp_path, GOOD + line + "\n") == [expected]


def test_licences_are_spdx_names(tmp_path: Path) -> None:
    assert dataset_message(
        tmp_path, GOOD.replace("CC-BY-4.0", "CC BY 4.0").replace("Apache-2.0", "the Apache one")
    ) == [
        "dataset.yaml: 2 errors.",
        "dataset.yaml:5: `coding` is `CC BY 4.0`, which is not an SPDX name such as CC-BY-4.0 or Apache-2.0.",
        "dataset.yaml:5: `code` is `the Apache one`, which is not an SPDX name such as CC-BY-4.0 or Apache-2.0.",
    ]


def test_an_empty_text_is_one_error(tmp_path: Path) -> None:
    assert dataset_message(tmp_path, GOOD.replace("1.2.3", "''")) == [
        "dataset.yaml:2: `version` is an empty text. Leave the key out where there is nothing to say."
    ]


def test_a_misspelt_key_is_one_error(tmp_path: Path) -> None:
    message = dataset_message(tmp_path, GOOD.replace("licences:", "licenses:"))
    assert len(message) == 1
    assert message[0].startswith("dataset.yaml:5: build/dataset.yaml has no key `licenses`. Did you mean licences?")


@pytest.mark.parametrize("orcid", ["0000-0002-1825-0097", "0000-0002-1694-233X"])
def test_an_orcid_may_end_in_a_digit_or_x(tmp_path: Path, orcid: str) -> None:
    (tmp_path / "build").mkdir()
    yaml = GOOD + f"authors: [{{name: J, role: wrangler, orcid: {orcid}}}]\n"
    (tmp_path / "build" / "dataset.yaml").write_text(yaml, encoding="utf-8")
    assert read_dataset(tmp_path).authors[0].orcid == orcid


def test_a_version_has_three_numbers(tmp_path: Path) -> None:
    assert dataset_message(tmp_path, GOOD.replace("1.2.3", "v1.2")) == [
        "dataset.yaml:2: `version` is `v1.2`, which is not three numbers such as 0.1.0 (put no v before them)."
    ]


def test_namesakes_with_other_orcids_and_one_author_in_two_roles_are_listed_twice(tmp_path: Path) -> None:
    (tmp_path / "build").mkdir()
    entries = (
        "{name: Jane, orcid: 0000-0002-1825-0097}",
        "{name: Jane, orcid: 0000-0002-1694-233X}",
        "{name: Jane, role: maintainer}",
    )
    (tmp_path / "build" / "dataset.yaml").write_text(f"{GOOD}authors: [{', '.join(entries)}]\n", encoding="utf-8")
    assert len(read_dataset(tmp_path).authors) == 3
