"""Whom a pronoun means where several may be meant: what is seen of each, what that weighs, and who is picked."""

import math

import pytest

from newsvoices.extractor.actors import Actors, find_actors
from newsvoices.extractor.lexis import weighing
from newsvoices.extractor.lexis.weighing import likeliest
from newsvoices.extractor.mentions.called.calling_signs import pick_likeliest
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.tagger import tag_article
from newsvoices.text import lay_out
from newsvoices.train import articles, pronouns, we

MET = "Per Berg met David Lund in Oslo. He sold his ships.\n"
MOE, LUND, BERG = (
    Actor(name=name, actor_type="person", naming="named") for name in ("Ann Moe", "Ida Lund", "Per Berg")
)


def actors_of(text: str) -> Actors:
    layout = lay_out(text)
    analysis, attributions = tag_article(text, layout)
    return find_actors(text, layout, analysis, attributions)


def meant(text: str) -> list[tuple[str, str | None]]:
    """Each pronoun of the third person with the name of its actor, in text order."""
    found = [m for m in actors_of(f"{text}\n").scene.mentions if m.sort == "PRO" and m.kind in ("he", "it", "they")]
    return [(m.text, m.actor.name if m.actor is not None else None) for m in found]


@pytest.fixture
def weights(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a table hold three signs."""
    known = {"near": 2.0, "far": -1.0, "nobody": 0.5}
    monkeypatch.setattr(weighing, "_weights", {"some.csv": known}.__getitem__)


def test_of_options_that_is_likeliest_whose_weights_sum_to_most(weights: None) -> None:
    best, likelihood = likeliest("some.csv", [["far"], ["near", "far", "unknown"], ["nobody"]])
    assert best == 1
    assert likelihood == pytest.approx(math.e / (math.exp(-1.0) + math.e + math.exp(0.5)))


def test_of_equal_options_the_first_is_returned_and_one_alone_is_certain(weights: None) -> None:
    assert likeliest("some.csv", [["far"], ["near"], ["near"]]) == (1, pytest.approx(1 / (2 + math.exp(-3.0))))
    assert likeliest("some.csv", [["far"]]) == (0, 1.0)
    assert likeliest("some.csv", [[], ["unknown"]]) == (0, 0.5)


def test_nobody_is_picked_below_the_least_likelihood(weights: None) -> None:
    choice = [(MOE, ["near"]), (LUND, ["far"]), (None, ["nobody"])]
    _, likelihood = likeliest("some.csv", [signs for _, signs in choice])
    assert pick_likeliest(choice, None, "some.csv", likelihood) is MOE
    assert pick_likeliest(choice, None, "some.csv", likelihood + 0.01) is None
    assert pick_likeliest([(MOE, ["far"]), (None, ["nobody"])], None, "some.csv", 0.0) is None


def test_whom_the_rules_give_stays_where_he_was_not_weighed(weights: None) -> None:
    choice = [(MOE, ["far"]), (None, ["nobody"])]
    assert pick_likeliest(choice, BERG, "some.csv", 0.5) is BERG
    assert pick_likeliest(choice, MOE, "some.csv", 0.5) is None
    assert pick_likeliest([(MOE, ["near"]), (None, ["nobody"])], BERG, "some.csv", 0.5) is MOE


def test_those_who_may_be_meant_go_from_near_to_far_and_nobody_last() -> None:
    he, his = actors_of(MET).pronouns
    assert [actor and actor.name for actor, _ in he[1]] == ["David Lund", "Per Berg", None]
    assert [actor and actor.name for actor, _ in his[1]] == ["Per Berg", "David Lund", None]


def test_signs_tell_where_and_as_what_each_was_spoken_of() -> None:
    (_, choice), _ = actors_of(MET).pronouns
    lund, berg, nobody = (set(signs) for _, signs in choice)
    assert {"any", "any he subject", "near 0 he", "back 1", "was dobj", "sort NAM", "type person he"} <= lund
    assert {"near 1 he", "was main", "theme he subject", "parallel he subject", "sex True of 2"} <= berg
    assert "theme he subject" not in lund
    assert {"rule", "rule he subject"} <= berg
    assert "rule other he subject" in lund
    assert nobody == {
        "nobody",
        "nobody he",
        "nobody he subject",
        "nobody of 2 he",
        "nobody marked False he",
        "nobody rule False he",
        "nobody opens he",
        "nobody verb None he",
        "nobody verb sold he",
    }


def test_who_speaks_is_somebody() -> None:
    ((mention, choice),) = actors_of("Per Berg met David Lund in Oslo. He said the ships were old.\n").pronouns
    assert mention.source
    assert [actor and actor.name for actor, _ in choice] == ["David Lund", "Per Berg"]


@pytest.mark.parametrize("met", ["met David Lund in Oslo", "saw David Lund in Bergen on Monday", "hired David Lund"])
@pytest.mark.parametrize("then", ["He sold his ships.", "He sold them in May.", "He then left for Oslo."])
def test_he_is_the_subject_of_the_sentence_before_rather_than_its_object(met: str, then: str) -> None:
    assert meant(f"Per Berg {met}. {then}")[0] == ("He", "Per Berg")


@pytest.mark.parametrize(
    "between", ["The roof leaks.", "The roof has leaked for years.", "Rain ruined two rooms in May."]
)
@pytest.mark.parametrize("then", ["She wants a new one.", "She has asked for help.", "She sold two paintings."])
def test_she_is_the_one_of_whom_the_text_goes_on_to_speak(between: str, then: str) -> None:
    assert meant(f"Berta Lund has led the museum since 2010. {between} {then}") == [("She", "Berta Lund")]


@pytest.mark.parametrize("between", ["Moe sold two ferries.", "Moe answered on Tuesday."])
def test_whoever_was_named_again_since_is_meant(between: str) -> None:
    text = f"Ann Moe has led the harbour since 2010. Ida Lund wrote to the harbour on Monday. {between} She retires in May."
    assert meant(text) == [("She", "Ann Moe")]


@pytest.mark.parametrize("who", ["nurses", "teachers", "drivers"])
@pytest.mark.parametrize("what", ["They want higher pay.", "They want more staff."])
def test_they_are_the_group_and_not_the_person_between(who: str, what: str) -> None:
    text = f"The {who} walked out on Monday. Ann Moe, the minister, met them on Tuesday. {what}"
    assert meant(text) == [("them", who), ("They", who)]


@pytest.mark.parametrize("body", ["Quorvex Bank", "Norsk Kraft", "Harbour Watch"])
def test_it_is_the_body_that_speaks(body: str) -> None:
    assert meant(f"{body} said on Monday that it would close two offices.") == [("it", body)]


@pytest.mark.parametrize("who", ["client", "patient", "clients", "patients"])
def test_whose_client_somebody_is_is_left_to_the_rules(who: str) -> None:
    weighed = actors_of(f"Per Berg, a lawyer for David Lund, spoke on Monday. He said his {who} left.\n").pronouns
    assert [mention.text for mention, _ in weighed] == ["He"]
    weighed = actors_of("Per Berg, a lawyer for David Lund, spoke on Monday. He said his brother left.\n").pronouns
    assert [mention.text for mention, _ in weighed] == ["He", "his"]


def test_only_so_many_are_weighed_that_time_stays_linear() -> None:
    names = ("Per Berg", "Ole Dahl", "Jon Vik", "Lars Lie", "Nils Moe", "Erik Aas", "Knut Ness", "Arne Rud", "Odd Hoel")
    *_, (_, choice) = actors_of(
        "".join(f"{name} sold a ship. " for name in names) + "David Lund left. He slept.\n"
    ).pronouns
    assert 1 < len(choice) <= 9


def test_weights_are_in_alphabetical_order_and_each_sign_has_one() -> None:
    for table in ("pronoun_weights.csv", "we_weights.csv"):
        signs = list(weighing._weights(table))
        assert signs == sorted({*signs})


def span(words: str) -> list[int]:
    return [MET.index(words), MET.index(words) + len(words)]


def test_the_command_learns_from_coded_articles_and_writes_weights(learn, monkeypatch) -> None:
    monkeypatch.setattr("newsvoices.train.choices._LEAST_SEEN", 1)
    coded = [[*span("He"), span("David Lund")], [*span("his"), span("David Lund")]]
    printed, learnt = learn(pronouns, MET, {"meant": coded})
    assert "2 words, of which 2 mean somebody whom the text tells" in printed
    assert "with a likelihood of 0.0 or more by other articles' weights: " in printed
    assert learnt["was dobj"] > 0 > learnt["nobody"]
    assert list(learnt) == sorted(learnt)


def test_what_is_not_coded_or_means_whom_nothing_tells_is_no_evidence_for_anybody(learn, monkeypatch) -> None:
    monkeypatch.setattr("newsvoices.train.choices._LEAST_SEEN", 1)
    printed, learnt = learn(pronouns, MET, {"meant": [[*span("He"), []]]})
    assert "1 words, of which 0 mean somebody whom the text tells" in printed
    assert learnt["nobody"] > 0 > learnt["any"]


def test_the_command_learns_whom_we_mean_from_the_same_codings(learn, monkeypatch) -> None:
    monkeypatch.setattr("newsvoices.train.choices._LEAST_SEEN", 1)
    text = "“We will appeal,” said Berta Lund, a spokeswoman for Quorvex Bank.\n"
    first = text.index("Quorvex")
    printed, learnt = learn(we, text, {"meant": [[1, 3, [first, first + len("Quorvex Bank")]]]})
    assert "1 words, of which 1 mean somebody whom the text tells" in printed
    assert learnt["tie speaks"] > 0 > learnt["nobody"]


def test_invented_reports_are_read_where_the_codings_name_them(learn, monkeypatch) -> None:
    monkeypatch.setattr("newsvoices.train.choices._LEAST_SEEN", 1)
    report = {"text": "Ann Moe runs Vik. She sold it.\n", "published": None}
    monkeypatch.setattr(articles, "invented_reports", lambda: [report, {"text": "Not coded.\n"}])
    found: list[tuple[int, str]] = []

    def read(folder, codings):
        both = [{"text_sha256": articles._hash(each), "meant": []} for each in (MET, report["text"], "Lacking.")]
        codings.write_text(articles.json.dumps(both), encoding="utf-8")
        for article in articles.articles_and_reports(folder, codings):
            found.append((article.number, article.text))
            yield article

    monkeypatch.setattr("newsvoices.train.meant.articles_and_reports", read)
    learn(pronouns, MET, {"meant": []})
    assert found == [(0, MET), (100_000, report["text"])]


def test_how_plain_the_rules_found_it_holds_for_no_other_actor(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Per Berg met David Lund in Oslo. Berg sold his ships.\n"
    monkeypatch.setattr("newsvoices.extractor.mentions.coreference.pick_meant", lambda choice: choice[-1][0])
    actors = actors_of(text)
    ((mention, _),) = actors.pronouns
    assert (mention.text, mention.actor, mention.margin, mention.nearest) == ("his", None, 0.0, False)
