"""What quotation marks do, in sentences of our own: each with its stretches and their functions."""

import pytest

from newsvoices.extractor import propose
from newsvoices.text import lay_out

CASES: list[tuple[str, str]] = [
    # names of works: called so, made by somebody, heard or seen somewhere, in brackets, in lists, again later
    ("Her new book, “The Long Way Home,” sold well in Bergen.", "title"),
    ("Ann Moe, author of “Harbours,” lives in Bergen with her dogs.", "title"),
    ("The essay, headlined “Why We Lost the Sea,” was read widely.", "title"),
    ("Moe was on NBC’s “Morning Boat” to talk about the port.", "title"),
    ("Asked about the “old harbour tax,” Ann Moe said it took 40 percent of the catch.", "attribution"),
    ("On Channel Four News’s “Boats,” the port was not named at all.", "title"),
    ("He plays the pilot in “Night Ferry” (1998), which few have seen.", "title"),
    ("She likes the shows “Night Ferry,” “The Quay” and “Salt” more than the news.", "title title title"),
    ("The “Night Ferry” star came late. Nobody there had seen “Night Ferry.”", "title title"),
    ("Critics loved the documentary “13th Wave” and its music.", "title"),
    ("The film “Salt” is long. Few of them had heard of “Salt” before.", "title title"),
    ("“Night Ferry” returned to the screen in the autumn of that year.", "title"),
    # what is no title although it is set in capitals
    ("The town forgot its “Harbour Rules,” which all owe to Dahl.", "scare"),
    ("The “Old Harbour” was a fine place for owls and cats.", "scare"),
    ("Dahl said that the town would open the “Golden Ferry” that Berg stopped.", "scare"),
    ("Ms. Dahl called Mrs. Berg the “Queen Gull” of the quay.", "attribution"),
    ("His essay, headlined “Why we left the sea,” was read widely.", "title"),
    ("Harbour House released “The Gulls of Bergen” in May.", "title"),
    # what groups are named after, and what things bear
    ("The “Save the Quay” movement grew in the spring.", "mention"),
    ("Dahl said that the ‘Stay’ voters were angry at him.", "mention"),
    ("Berg wore a “Save the Quay” shirt.", "document"),
    ("Berg said that she liked the “Save the Quay” campaign buttons.", "document"),
    ("Berg told the crew, “We sailed.” Shirts were dried on deck.", "attribution"),
    ("Dahl called her the “Queen of the Quay” again.", "attribution"),
    # words as words, and nicknames
    ("The word “ferry” is old.", "mention"),
    ("Terms like “quay” and “pier” mean little to them.", "mention mention"),
    ("The “slow boat” phrase is from a song.", "mention"),
    ("Ola “Sharky” Dahl carried the flag.", "mention"),
    ("The crew sang ‘Takk’ – Norwegian for “thanks” – on deck.", "scare mention"),
    ("Dahl said that he had heard no reference to “Old Gull” on the quay.", "mention"),
    ("The gulls there are better known as the “Harbour Mob,” led by Moe’s cat.", "mention"),
    # what documents word
    ("Asked whether the port “has a future at all,” 40 percent said yes.", "document"),
    ("Asked whether the port “has a future at all,” Dahl said yes.", "attribution"),
    ("The priest urges them to ‘feed the gulls of the sea’ (Jonah 2:11) in winter.", "document"),
    ("The priest urges them to ‘feed the gulls of the sea’ (Monday 2:11) in winter.", "attribution"),
    ("The treaty obliges both sides to “seek common ground”.", "document"),
    ("Under the “undue delay” standard, the port may close.", "document"),
    ("The clause reads “in good time and at fair prices”.", "document"),
    ("The lawyers said that the port meets the “safe harbour” requirement.", "document"),
    ("In the order, Judge Dahl said that Moe had “lost the port”.", "attribution"),
    ("Bill Dahl said that Moe had “lost the port”.", "attribution"),
    ("The treaty’s preamble speaks of “lasting peace”.", "document"),
    ("Under the new law, whoever “insults the state” goes to jail.", "document"),
    ("The act’s second clause says “in good time”.", "document"),
    ("It was a ruling that his lawyer described as “a total loss”.", "attribution"),
    # names that nobody in particular gives
    ("The plan, dubbed “Harbour First”, failed on Monday.", "mention"),
    ("Dahl is known as “the Eagle” in Bergen.", "mention"),
    ("Under a clause known as “Section Nine”, owners must pay.", "mention"),
    ("Critics dubbed the plan “Harbour Last”.", "attribution"),
    # words that open a sentence before their speaker, by whatever verb
    ("“Shame!” bellowed a fishmonger on the quay.", "attribution"),
    ("“Wonderful!” beamed Ann Moe at the quay.", "attribution"),
    ("Which one does he like most? “Night Ferry,” he replied.", "attribution"),
    # fragments of reported speech
    ("Dahl dismissed the plan as “hopeless” on Monday.", "attribution"),
    ("As Dahl put it, “a mess”.", "attribution"),
    ("His promise to “clean up the port” was forgotten.", "attribution"),
    ("A man held a sign that read “Fish first”.", "attribution"),
    ("Dahl said the port was “old” and the town “older”.", "attribution attribution"),
    # words held at a distance
    ("The so-called “experts” were wrong.", "scare"),
    ("Dahl spoke of the so- called “harbour tax” again.", "scare"),
    ("Dahl fears that they will open what is called a “ferry”.", "scare"),
    ("It has been called a “ferry” by Ann Moe.", "attribution"),
    ("The “experts” left early.", "scare"),
    # words that are marked again, with more of what was said
    ("The “slow boat” left. “It is a slow boat,” Ann Moe said.", "attribution attribution"),
    ("The “slow boat” left. “It is a boat,” Ann Moe said.", "scare attribution"),
    # speech told within speech, and a word of it
    ("“And then he says, ‘No more,’ and walks out of the room,” Ann Moe said.", "attribution attribution"),
    ("“We know the ‘experts’ by now, all of us,” Ann Moe said.", "attribution scare"),
]


def functions(text: str) -> str:
    """The function of the row that is nearest to each marked stretch."""
    rows = propose(text, article_id="a", reference_date=None).quotes
    found = []
    for mark in lay_out(text).marks:
        near = [row for row in rows if row["start"] < mark.end and row["end"] > mark.start]
        row = min(near, key=lambda row: abs(row["start"] - mark.start) + abs(row["end"] - mark.end))
        found.append(str(row["function"]))
    return " ".join(found)


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:40] for text, _ in CASES])
def test_marks_do_what_the_words_beside_them_say(text: str, expected: str) -> None:
    assert functions(f"It rained in Bergen.\n\n{text}\n") == expected


def test_capitals_prove_nothing_in_a_headline() -> None:
    assert functions("Dahl Calls Port Plan ‘The End of the Town’\n\nIt rained in Bergen, and nobody came.\n") == (
        "attribution"
    )


def test_the_name_of_a_work_is_no_speech_although_it_ends_like_a_sentence() -> None:
    text = "“We sank,” Ann Moe said. Then came a column in the Post titled “What the Town Owes the Sea.” It was long.\n"
    assert functions(text) == "attribution title"
    assert [row["speaker_actor_id"] for row in propose(text, article_id="a", reference_date=None).quotes] == [
        "ann-moe",
        None,
    ]


@pytest.mark.usefixtures("however_doubtful")
def test_what_somebody_calls_a_treaty_is_speech_and_not_its_wording() -> None:
    text = (
        "Lake parties split\n\nThe Norrland government said on Tuesday that it would sign a water treaty with Sorrland, "
        "a move that opposition leaders called “a surrender dressed up as diplomacy.”\n"
    )
    coding = propose(text, article_id="a", reference_date=None)
    names = {row["key"]: row["name"] for row in coding.actors}
    found = {text[r["start"] : r["end"]]: (r["function"], names.get(r["speaker_actor_id"])) for r in coding.quotes}
    assert found["“a surrender dressed up as diplomacy.”"] == ("attribution", "opposition leaders")
