"""Who says what no attribution claims: speech within speech, phrases beside a verb, words repeated from a headline."""

import pytest

from newsvoices.extractor import propose
from newsvoices.extractor.actors import find_actors
from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.speech.told_speech import find_told
from newsvoices.extractor.tagger import Tagged, tag_article
from newsvoices.records import Layout, Row
from newsvoices.text import lay_out

pytestmark = pytest.mark.usefixtures("however_doubtful")


def quote(text: str, start: str) -> tuple[Row, str | None]:
    """The quotes row that begins with ``start``, and its speaker's name."""
    coding = propose(text, article_id="a", reference_date="2024-05-03")
    names = {row["key"]: row["name"] for row in coding.actors}
    row = next(row for row in coding.quotes if text[row["start"] :].startswith(start))
    return row, names.get(row["speaker_actor_id"])


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I told the crew, ‘We sail at dawn,’ and they did", "Ann Lund"),
        ("My friends keep saying, ‘We sail at dawn,’ but they stay", "Ann Lund’s friends"),
        ("The captains who say, ‘We sail at dawn,’ mean noon", "captains"),
        ("And he was like, ‘We sail at dawn,’ so I ran", "Peter Vik"),
        ("And Vik is just like, ‘We sail at dawn,’ so I ran", "Peter Vik"),
        ("And Vik said on the quay, ‘We sail at dawn,’ so I ran", "Peter Vik"),
        ("His answer was, ‘We sail at dawn,’ so I ran", "Peter Vik"),
        ("Vik goes, ‘We sail at dawn,’ so I ran", "Peter Vik"),
        ("You may say, ‘We sail at dawn,’ and stay", None),
        ("There is no sign that reads, or so, ‘We sail at dawn,’ anywhere", None),
    ],
)
def test_speech_within_speech(words: str, expected: str | None) -> None:
    text = f"Peter Vik runs the harbour. Vik was tired.\n\n“{words},” Ann Lund said on Monday.\n"
    row, speaker = quote(text, "‘We sail")
    assert speaker == expected
    assert (row["form"], row.get("cue_start") is None) == (("direct", False) if expected else ("free_direct", True))


def test_people_who_speak_are_not_whoever_knows_them() -> None:
    text = "“I know some skippers who had said, ‘The ferry is too old to sail,’ and they stayed,” Ann Lund said.\n"
    assert quote(text, "‘The ferry")[1] == "skippers"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peter Vik joined in a chant of “Feel the wind!” on Monday.", "Peter Vik"),
        ("It was, in what the pilot Ann Lund called “a bad year,” the last boat.", "Ann Lund"),
        ("They laughed at Ann Lund’s “year without herring” on Monday.", "Ann Lund"),
        ("“The boats, I hear, are late,” Ann Lund, a pilot from Oslo, wrote in a note.", "Ann Lund"),
        ("“The boats, I hear, are late,” wrote the pilot Ann Lund in a note.", "Ann Lund"),
        ("Ann Lund commanded the crew to “sail at dawn.”", "Ann Lund"),
        ("As the mayor Ann Lund puts it, the town has made Peter Vik “an offer to be glad of.”", "Ann Lund"),
        ("Peter Vik had doubts. Here’s Ann Lund at noon on Friday: “The boats are late.”", "Ann Lund"),
        ("Peter Vik was, in the words of Ann Lund, “a man of the last hour.”", "Ann Lund"),
        ("Peter Vik stayed because, in Ann Lund’s words, “they are the best boats of the coast.”", "Ann Lund"),
        ("The storm led harbour pilots to counter that “every buoy was theirs.”", "harbour pilots"),
        ("As the crew began, Lund was joined on deck by Peter Vik and joked, “The boats are late.”", "Lund"),
        ("The town, called “the rock of the west” by sailors, has no port.", "sailors"),
        ("Ann Lund called Peter Vik, her old rival from the west, a “pirate of the sea” on Monday.", "Ann Lund"),
        ("“This is splendid!” beamed Ann Lund at the quay.", "Ann Lund"),
        ("The Harbour Times quoted Ann Lund as saying: “The boats are late.”", "Ann Lund"),
        ("Ann Lund’s boast of being a “pilot for all of Oslo” came late.", "Ann Lund"),
        ("Peter Vik sent a letter to friends in Oslo saying, “The boats are late.”", "Peter Vik"),
        ("The hall watched a film of Ann Lund saying, “The boats are late.”", "Ann Lund"),
        ("The port was called “a ruin” on Monday.", None),
        ("The port was said to be, in short, “a ruin” by Monday.", None),
        ("A film called “A Ruin of a Port” ran on Monday.", None),
        ("Peter Vik was asked, “Why are the boats late?” He left.", None),
        ("Ann Lund spoke in an interview with “Harbour Times Today.”", None),
    ],
)
def test_the_verb_beside_a_stretch_says_whose_it_is(text: str, expected: str | None) -> None:
    layout = lay_out(text + "\n")
    analysis, attributions = tag_article(text + "\n", layout)
    scene = find_actors(text + "\n", layout, analysis, attributions).scene
    told = find_told(scene, layout)
    assert [one.speaker.name for one in told.values()] == ([expected] if expected else [])


def test_the_name_behind_a_dash_in_the_line_below_speaks() -> None:
    text = "“Nobody counts the boats in winter, and nobody ever will.”\n\n- Ann Lund.\n\nLund came to Oslo on Monday.\n"
    assert quote(text, "“Nobody counts")[1] == "Ann Lund"


def test_a_signature_below_parts_a_quotation_from_the_speech_before() -> None:
    text = (
        "Ann Lund counts boats. Lund wrote that the port was full, and other ports have asked for copies.\n\n“I went to the "
        "harbour before the storm, and I told them so.”\n\n- Gerald Moe.\n\nMoe tends to overstate the size of the port.\n"
    )
    row, speaker = quote(text, "“I went")
    assert (speaker, row["attribution_id"]) == ("Gerald Moe", row["key"])


def test_a_signature_names_the_speaker_where_the_source_is_nobody() -> None:
    text = (
        "As is our practice, we review the boats.\n\n“We sail at dawn in winter.”\n\n- Gerald Moe.\n\nThe crew came.\n"
    )

    def tagger(text: str, layout: Layout) -> Tagged:
        tagged = tag_article(text, layout)
        mark = layout.marks[0]
        row = Attribution((20, 22), (23, 29), [(30, 39), (mark.start, mark.end)], "speech", "", 1, 0.9)
        return Tagged(tagged.analysis, [row])

    coding = propose(text, article_id="a", reference_date=None, tagger=tagger)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names.get(row["speaker_actor_id"]) for row in coding.quotes] == [None, "Gerald Moe"]


def test_who_passes_words_on_does_not_speak_them() -> None:
    text = (
        "Ann Lund met Gerald Moe on Monday.\n\n“We sail at dawn,” Moe said, according to Lund. “We sail without you, and we "
        "sail alone.”\n"
    )

    def tagger(text: str, layout: Layout) -> Tagged:
        tagged = tag_article(text, layout)
        start = text.index("according to")
        marks = [(mark.start, mark.end) for mark in layout.marks]
        row = Attribution((start + 13, start + 17), (start, start + 12), marks, "speech", "", 2, 0.9)
        return Tagged(tagged.analysis, [row])

    coding = propose(text, article_id="a", reference_date=None, tagger=tagger)
    names = {row["key"]: row["name"] for row in coding.actors}
    spoken = [(names[row["speaker_actor_id"]], text[row["source_start"] : row["source_end"]]) for row in coding.quotes]
    assert spoken == [("Gerald Moe", "Moe")] * 2
    assert len({row["attribution_id"] for row in coding.quotes}) == 1


def test_a_heading_takes_its_speaker_from_the_speech_that_it_repeats() -> None:
    text = (
        "Port of Oslo opens.\n\nThe port opened on Monday.\n\n– ‘Who counts?’ –\n\nThe sailors were glad. “Who counts? It "
        "was a good day for herring,” said Peter Vik. “It was late,” Ann Lund said.\n"
    )
    row, speaker = quote(text, "‘Who counts")
    assert (speaker, row["function"]) == ("Peter Vik", "attribution")


def test_a_heading_s_speaker_is_the_one_whom_the_body_gives() -> None:
    text = (
        "Ann Lund mocks the pilots: ‘You are always late to sea.’\n\nThe harbour was full on Monday. "
        "“You are always late to sea,” Peter Vik said, as Ann Lund and the pilots looked on.\n"
    )
    row, speaker = quote(text, "the pilots: ‘You are")
    assert (speaker, row.get("source_start")) == ("Peter Vik", None)


def test_a_heading_that_two_repeat_is_left_open() -> None:
    text = (
        "The port opened on Monday.\n\n– ‘Who counts?’ –\n\n“Who counts? It was a good day for herring,” said Peter Vik. "
        "“Who counts? Nobody does,” Ann Lund said.\n"
    )
    assert quote(text, "‘Who counts")[1] is None


def test_a_pronoun_for_a_speaker_is_not_whom_the_speech_names() -> None:
    text = (
        "To the harbour master Peter Vik, the plan is late, and Gerald Moe knows it.\n\n“They act as if Gerald Moe had no "
        "boats,” he said. “He has nine.”\n"
    )
    assert quote(text, "“They act")[1] == "Peter Vik"


def test_an_attribution_without_source_is_of_the_subject_of_its_verb_and_of_nobody_where_that_is_suffered() -> None:
    text = "It was what the pilot Ann Lund called “a bad year for boats.” Dahl is known as “the Eagle of Bergen.”\n"

    def tagger(text: str, layout: Layout) -> Tagged:
        rows = []
        for cue, mark in zip(("called", "is known as"), layout.marks, strict=True):
            start = text.index(cue)
            rows.append(Attribution(None, (start, start + len(cue)), [(mark.start, mark.end)], "speech", "", 1, 0.9))
        return Tagged(tag_article(text, layout).analysis, rows)

    coding = propose(text, article_id="a", reference_date=None, tagger=tagger)
    names = {row["key"]: row["name"] for row in coding.actors}
    assert [names.get(row["speaker_actor_id"]) for row in coding.quotes] == ["Ann Lund", None]


def test_a_paragraph_that_ends_in_a_colon_gives_the_next_one_its_speaker() -> None:
    text = (
        "Gerald Moe, 81, a fisherman with two old boats, said of the plan:\n\n“There is only one port. The others "
        "are harbours, and every gull knows it.”\n\nPeter Vik, a pilot, echoed:\n\n“He mends his nets, and nobody else "
        "does.”\n"
    )
    assert quote(text, "“There is")[1] == "Gerald Moe"
    assert quote(text, "“He mends")[1] == "Peter Vik"
    text = "The rules were unclear.\n\nAnn Lund continued:\n\n“We count the boats at night, and again at dawn.”\n"
    assert quote(text, "“We count")[1] == "Ann Lund"


def test_a_sentence_before_a_colon_is_no_label() -> None:
    before = "Ann Lund and Peter Vik spoke on Monday. Lund was tired.\n\n"
    text = before + "Lund later told the Harbour Times: “We count the boats at night, and again at dawn.”\n"
    assert quote(text, "“We count")[1] == "Ann Lund"
    text = before + "“It is an old trick of Vik: Count the boats where nobody sails,” said Gerald Moe, a pilot.\n"
    assert quote(text, "“It is")[1] == "Gerald Moe"


def test_the_genre_of_a_piece_is_no_speaker() -> None:
    text = "Interview: ‘I never wanted to leave the port’\n\nAnn Lund left ten years ago. Lund likes tea.\n"
    assert quote(text, "‘I never")[1] is None
    assert quote(text.replace("Interview", "Ann Lund"), "‘I never")[1] == "Ann Lund"


def test_whoever_is_told_to_speak_behind_nobody_s_words_says_them() -> None:
    text = "The port is small.\n\nThey want to “build a port for all of us,” Ann Lund said on Monday.\n"
    want, content = text.index("want"), (text.index("to “"), text.index(" Ann Lund"))

    def tagger(words: str, layout: Layout, /) -> Tagged:
        row = Attribution((want - 5, want - 1), (want, want + 4), [content], "thought", "want", 2, 0.9)
        return Tagged(tag_article(words, layout).analysis, [row])

    coding = propose(text, article_id="a", reference_date=None, tagger=tagger)
    names = {row["key"]: row["name"] for row in coding.actors}
    (row,) = coding.quotes
    assert (names[row["speaker_actor_id"]], text[row["cue_start"] : row["cue_end"]]) == ("Ann Lund", "said")


def test_a_question_is_not_the_answerer_s() -> None:
    text = "Peter Vik runs the port.\n\nAsked if the port was “a ruin,” Vik said that it was “only old.”\n"
    assert quote(text, "if the port")[1] is None
    assert quote(text.replace("Asked if", "Asked by Ann Lund if"), "if the port")[1] == "Ann Lund"


def test_speech_that_an_account_tells_is_its_speaker_s_and_lies_in_the_account() -> None:
    text = "Oslo port\n\nThe Harbour Times reported that Peter Vik had told colleagues: “We will lose this one.”\n"
    inner, speaker = quote(text, "“We will")
    outer, teller = quote(text, "that Peter")
    assert (speaker, teller, inner["parent_quote_id"]) == ("Peter Vik", "Harbour Times", outer["key"])
    assert (
        quote(text.replace("Peter Vik had told colleagues", "the port had sold pilots"), "that the port")[1] == teller
    )
