from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution, find_attributions
from newsvoices.extractor.tagger import Tagged, tag_article
from newsvoices.records import Layout
from newsvoices.text import lay_out

TEXT = "Ann Moe met the mayor in Bergen. “We will not sell it,” she told Reuters.\n\nIt rained."


def test_words_have_tags_entities_and_heads() -> None:
    analysis = tag_article(TEXT, lay_out(TEXT)).analysis
    words = {word.text: word for word in analysis.words}
    assert (words["Moe"].tag, words["Moe"].entity) == ("NNP", "PERSON")
    assert words["Bergen"].entity == "LOCATION"
    assert (words["met"].tag, words["met"].head) == ("VBD", -1)
    assert analysis.words[words["Moe"].head].text == "met"
    assert words["Moe"].relation == "nsubj"
    assert [word.text for word in analysis.words] == [TEXT[w.start : w.end] for w in analysis.words]
    assert len(analysis.sentences) == len(lay_out(TEXT).sentences)


def test_the_attributions_of_one_pass_are_those_of_a_pass_for_them_alone() -> None:
    layout = lay_out(TEXT)
    assert tag_article(TEXT, layout).attributions == find_attributions(TEXT, layout)


def test_attributions_have_a_score_and_the_verb_of_their_cue() -> None:
    (row,) = find_attributions(TEXT, lay_out(TEXT))
    assert (row.verb, row.mode, row.paragraph) == ("tell", "speech", 1)
    assert 0.5 < row.score <= 1


def test_another_tagger_can_be_plugged_in() -> None:
    def silent(text: str, layout: Layout, /) -> Tagged:
        return Tagged(Analysis((), ()), [])

    def talkative(text: str, layout: Layout, /) -> Tagged:
        return Tagged(
            tag_article(text, layout).analysis, [Attribution((0, 7), (8, 11), [(12, 31)], "speech", "meet", 1)]
        )

    def cues(tagger: object) -> list[str]:
        rows = propose(TEXT, article_id="a", reference_date=None, tagger=tagger).quotes  # type: ignore[arg-type]
        return [TEXT[r["cue_start"] : r["cue_end"]] for r in rows if r.get("cue_start") is not None]

    assert cues(silent) == []
    assert cues(talkative) == ["met", "told"]  # the second by the verb beside speech that is nobody's else
