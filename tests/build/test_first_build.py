"""What a newcomer has to fill in after `newsvoices new` is told in as few builds as can be."""

import re

NOBODY = (
    "build/dataset.yaml lists nobody under `coders` but software, which decides on nothing: add yourself there, with a "
    "coder_id such as coder:jane-doe"
)
HEAD = "build/coding/port-strike/final.yaml:{}: "


def test_who_published_and_who_codes_are_asked_for_together(fresh, tmp_path):
    article = tmp_path / "port-strike.txt"
    article.write_text("Port strike\n\nDockers walked out on Monday.\n", encoding="utf-8")
    fresh.folder = tmp_path / "my-dataset"
    assert fresh.run("new", article, fresh.folder).status == 0
    meta, actors = "seeds/port-strike/article.yaml", "build/actors.yaml"
    final = fresh / "build/coding/port-strike/final.yaml"
    draft = final.with_name("draft.yaml").read_text(encoding="utf-8")
    final.write_text(re.sub(r"(?m)^coder:.*", "coder:", draft), encoding="utf-8")
    line = 1 + draft[: draft.index("\ncoder:") + 1].count("\n")
    said = fresh.refuses()
    assert (
        f"{meta}:5: the article: `publisher` is empty. Write the actor that published the article, as in build/actors.yaml, "
        f"which has none yet: add it there. Its entry needs a `coder`: {NOBODY}.\n"
    ) in said
    assert f"{HEAD.format(line)}the file: `coder` is empty. Write who decides. {NOBODY}.\n" in said

    fresh.change(meta, "publisher:\n", "publisher: harbour-post\n")
    fresh.change("build/coding/port-strike/final.yaml", "\ncoder:", "\ncoder: coder:jane")
    said = fresh.refuses()
    assert (
        f"{meta}:5: `publisher` is `harbour-post`, which is not in build/actors.yaml. There are none yet. Add it there, or "
        f"correct it. Its entry needs a `coder`: {NOBODY}.\n"
    ) in said
    unlisted = (
        "`coder` is `coder:jane`, which build/dataset.yaml does not list. Add it there under `coders:`, or correct it."
    )
    assert HEAD.format(line) + unlisted in said

    entry = "  - {id: actor:post, name: The Post, actor_type: organization, naming: named}\n"
    fresh.change(actors, "\nactors:\n", f"\nactors:\n{entry}")
    said = fresh.refuses()
    assert (
        f"{actors}:11: an actor: `coder` is missing. Name the coder here, or once at the top of the file. {NOBODY}.\n"
    ) in said
    assert f"{meta}:5: `publisher` is `harbour-post`, which is not in build/actors.yaml. Did you mean" not in said
    assert f"{meta}:5: `publisher` is `harbour-post`, which is not in build/actors.yaml. Valid: post." in said
    assert HEAD.format(line) + unlisted in said


def test_a_registry_in_which_ids_cannot_be_told_is_mended_before_others_are_held_against_it(built):
    built.change("build/actors.yaml", "id: actor:courier", "id: courier")
    assert built.refuses().count("\n") == 1  # and not that there is no publisher `courier`
