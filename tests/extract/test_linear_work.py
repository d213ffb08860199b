"""Work on actors grows with the number of those who share a name or an office, and not with its square."""

from collections.abc import Callable
from itertools import product
from string import ascii_lowercase

import pytest

from newsvoices.apply.tables import extract_article, tables_of
from newsvoices.extractor import propose
from newsvoices.extractor.analysis import Word
from newsvoices.extractor.attributions.speech_lines import speaker_of_line
from newsvoices.extractor.claims.wording import bare_words
from newsvoices.extractor.mentions.called.calling_signs import standings
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.finding import find_mentions
from newsvoices.extractor.mentions.same.introductions import introduce
from newsvoices.extractor.mentions.same.names import cast_names
from newsvoices.extractor.mentions.same.people import cast_persons
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.names.kinds.deciding import _called_by_ships
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.prepare import prepare
from newsvoices.extractor.quotes.segments import cut_content
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.statements import _join, find_statements
from newsvoices.extractor.speech.speakers import find_sources
from newsvoices.extractor.syntax.mending import mend
from newsvoices.text import lay_out
from newsvoices.text.sentences import is_blank

ENDS = ["".join(letters) for letters in product(ascii_lowercase, repeat=3)]
Count = Callable[[Callable[[], object]], int]


def _name(at: int, text: str, gender: str = "") -> Mention:
    return Mention(
        at, at + 1, at, at + 1, at, "NAM", "person", "s", gender, "", 0, -1, text, None, metonym=False, subject=True
    )


@pytest.mark.parametrize("number", [90, 101, 600])
def test_an_office_keeps_no_more_words_than_prose_has(number: int) -> None:
    actor = Actor("Ann Moe", "person", "named")
    for end in ENDS[:number]:
        actor.hold("mayor", [end])
    assert actor.offices == {"mayor": {*ENDS[: min(number, 100)]}}


def test_how_often_each_is_named_beside_the_others_is_told_in_linear_work(steps_run: Count) -> None:
    def work(count: int) -> int:
        people = [Actor(end, "person", "named") for end in ENDS[:count]]
        named = {one: at for at, one in enumerate(people)}
        found = standings(people, named)
        assert [found[people[at]][0] for at in (0, -4, -3, -2, -1)] == ["more", "more", "2", "1", "0"]
        return steps_run(lambda: standings(people, named))

    assert work(400) < 5 * work(100)


def test_two_named_as_often_are_level_and_one_alone_is_first() -> None:
    one, other = Actor("Ann Moe", "person", "named"), Actor("Per Berg", "person", "named")
    assert standings([one, other], {one: 2, other: 2}) == {one: ("0", "1.5"), other: ("0", "1.5")}
    assert standings([one], {one: 2}) == {one: ("0", "2.5")}
    assert standings([one], {}) == {one: ("0", "0.25")}
    assert standings([], {}) == {}


def test_ties_are_joined_to_titles_in_linear_work(steps_run: Count) -> None:
    def work(count: int) -> int:
        words = [Word(at, at + 1, "of", "IN", "", -1, "case") for at in range(2 * count)]
        people = [Actor("Moe", "person", "named") for _ in range(count)]
        body = Actor("Harbour Bank", "organization", "named")
        ties = [Statement(one, 2 * at + 1, 2 * at + 2, 2 * at + 2, "current", body) for at, one in enumerate(people)]
        titles = [Statement(one, 2 * at - 1, 2 * at, 2 * at, "current", None) for at, one in enumerate(people)]
        found = list(_join(words, titles[::-1], [*ties]))
        assert [statement.organization for statement in found] == [body] * count
        return steps_run(lambda: list(_join(words, titles[::-1], [*ties])))

    assert work(400) < 5 * work(100)


def test_a_surname_is_given_its_bearer_in_linear_work(steps_run: Count) -> None:
    def work(count: int) -> int:
        full = [_name(at, f"Q{end} Moe") for at, end in enumerate(ENDS[:count])]
        short = [_name(count + at, "Moe", "m") for at in range(count)]
        return steps_run(lambda: cast_persons([], [*full, *short], Cast()))

    assert work(1200) < 5 * work(300)


def test_an_actor_is_told_once_of_an_event_that_names_it_twice() -> None:
    text = "The army’s attack on Russia’s port and on Russia’s fleet went on."
    found = tables_of([extract_article(text, article_id="x", published=None)], kept=False)
    told = [(row["actor_id"], row["role"]) for row in found["event_participants"].to_pylist()]
    assert told == [("x:a00004", "actor"), ("x:a00021", "recipient")]


class _Copied(str):
    """A text that counts the code points copied out of it."""

    copied = 0

    def __getitem__(self, at):
        part = super().__getitem__(at)
        self.copied += len(part)
        return part


def test_a_stretch_is_read_without_a_copy_of_its_paragraph() -> None:
    text = _Copied("The ferry left. " * 500 + "“No, never.” " + "The ferry left. " * 500)
    layout = lay_out(str(text))
    assert speaker_of_line(text, layout.paragraphs[0], layout.marks[0]) is None
    assert text.copied < 10


class _Listed(list):
    """A list that counts what is taken out of it."""

    taken = 0

    def __getitem__(self, at):
        found = super().__getitem__(at)
        self.taken += len(found) if isinstance(at, slice) else 1
        return found


def test_a_span_is_read_without_a_copy_of_the_marks_behind_it() -> None:
    text = "“No.” He left. " * 400
    marks = _Listed(lay_out(text).marks)
    assert bare_words(text, marks, 15, 44) == "No. He left. No. He left"
    assert list(cut_content(text, (15, 44), marks)) == [(15, 29), (30, 44)]
    assert len(marks) == 400
    assert marks.taken < 80


@pytest.mark.parametrize("text", ["(“", "Ann Moe sailed. “The sea is wide today,” she said. "])
def test_repeated_marks_and_pronouns_take_linear_work(steps_run: Count, text: str) -> None:
    def work(count: int) -> int:
        whole = text * count
        return steps_run(lambda: propose(whole, article_id="x", reference_date=None))

    work(1)  # what is read once a process
    assert work(160) < 5 * work(40)


def test_blanks_before_marks_are_not_read_again_for_each(steps_run: Count) -> None:
    def work(count: int) -> int:
        whole = " " * count + "“No.” " * count
        starts = range(count, len(whole), 6)
        return steps_run(lambda: [is_blank(whole, 0, start) for start in starts])

    assert work(800) < 5 * work(200)


def test_places_that_speak_find_their_actor_in_linear_work(steps_run: Count) -> None:
    def work(count: int) -> int:
        whole = "".join(f"Ann Q{end} sailed. Texas said that it was late. " for end in ENDS[:count])
        text, layout, (analysis, attributions), _ = prepare(whole)
        scene, cast = Scene(text, layout, analysis), Cast()
        find_mentions(scene, analysis)
        cast_names(scene, cast)
        steps = steps_run(lambda: find_sources(scene, attributions, cast))
        assert [actor.name for actor in cast.actors if actor.actor_type == "state"] == ["Texas"]
        return steps

    assert work(200) < 5 * work(50)


def test_sentences_look_up_their_own_roles_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up = 0

    def hash_of(actor: Actor) -> int:
        nonlocal looked_up
        looked_up += 1
        return object.__hash__(actor)

    def work(count: int) -> int:
        whole = "".join(f"Ann Q{end}, the mayor, is a keen chemist. " for end in ENDS[:count])
        text, layout, (analysis, _), _ = prepare(whole)
        scene, cast = Scene(text, layout, analysis), Cast()
        find_mentions(scene, analysis)
        cast_names(scene, cast)
        before = looked_up
        assert len(find_statements(scene)) >= count
        return looked_up - before

    monkeypatch.setattr(Actor, "__hash__", hash_of)
    assert work(200) < 5 * work(50)


def test_the_first_sentence_is_not_sought_again_for_each_description() -> None:
    def work(count: int) -> int:
        text, layout, (analysis, _), _ = prepare("The clerk who stole a boat was fined!\n\n" * count)
        scene = Scene(text, layout, analysis)
        find_mentions(scene, analysis)
        scene.words = words = _Listed(analysis.words)
        introduce(scene)
        return words.taken

    assert work(160) < 5 * work(40)


class _Compared(str):
    """A name that counts how often it is compared."""

    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        _Compared.compared += 1
        return str.__eq__(self, other)


def test_ships_that_share_their_last_word_are_compared_in_linear_work() -> None:
    def work(count: int) -> int:
        words = [word for at in range(count) for word in (_word(2 * at, "the"), _word(2 * at + 1, "Moe"))]
        texts = [_Compared(f"Q{end} Moe") for end in ENDS[:count]]
        names = [Name(2 * at + 1, 2 * at + 2, text, "", None, metonym=False) for at, text in enumerate(texts)]
        kinds = {text: "person" for name in names for text in (name.text, f"MV {name.text}")}
        before = _Compared.compared
        found = _called_by_ships(words, kinds, {"Moe": names})
        work_done = _Compared.compared - before
        assert found == texts
        return work_done

    assert work(400) < 5 * work(100)


def test_names_before_titles_like_verbs_are_not_read_again_for_each(steps_run: Count) -> None:
    def work(count: int) -> int:
        row = ["Moe", "co-host"] * count
        words = [
            Word(at, at + 1, text, "NNP" if text == "Moe" else "VB", "PERSON", -1, "root")
            for at, text in enumerate(row)
        ]
        return steps_run(lambda: mend([*words]))

    assert work(400) < 5 * work(100)


def _word(at: int, text: str) -> Word:
    return Word(at, at + 1, text, "NN", "", -1, "root")
