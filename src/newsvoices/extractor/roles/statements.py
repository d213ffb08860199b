"""What the text states of its actors: titles, appositions and predicates, each tied to the actor that it describes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import RIVALS, head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.beside_names import outset_of, roles_beside, statements_of
from newsvoices.extractor.roles.called_by_name import called_by_name
from newsvoices.extractor.roles.homes import note_home
from newsvoices.extractor.roles.predicates import predicates
from newsvoices.extractor.roles.role_notes import Statement, note_role
from newsvoices.extractor.roles.role_words import phrase_end
from newsvoices.extractor.roles.shared_titles import name_row, shared_titles
from newsvoices.extractor.roles.ties import LINKS, beside_in_tie, bodies_behind, body_that_owns, row_in_tie
from newsvoices.extractor.roles.titles_before import shared_title

__all__ = ["find_statements"]

_LONGEST_NAME = 7
_UNDER = word_set(
    "deputy successor predecessor spokesman spokeswoman spokesperson chief assistant secretary colleague aide adviser "
    "advisor lieutenant minister vice-president"
)
"""Nouns for offices under somebody, whose they are ([his deputy])."""


def find_statements(scene: Scene) -> list[Statement]:
    """Tie descriptions to the names that they stand beside, note offices, and return the roles stated."""
    words = scene.words
    found: list[Statement] = []
    ties: list[Statement] = []
    for number, own in scene.by_sentence.items():
        a, b = scene.sentences[number]
        before = len(found)
        by_first: dict[int, Mention] = {}
        titles = {m.last: m.first for m in own if m.sort == "TITLE"}
        for mention in own:
            outset = outset_of(words, mention, titles, a)
            known = by_first.get(outset)
            if known is None or (mention.sort in ("NOM", "PREDICATE") and not _holds(known, mention)):
                by_first[outset] = mention
        found.extend(shared_title(words, titled, own, a) for titled in shared_titles(words, own))
        bodies = {m.first: m for m in own if m.kind == "organization" and m.sort == "NAM" and m.actor is not None}
        people = {m.last: m for m in own if m.kind == "person" and m.sort == "NAM"} if bodies else {}
        starts = {name_start(m): m for m in people.values()}
        for mention in own:
            found.extend(roles_beside(words, mention, own, by_first, a, b))
            actor = mention.actor
            if mention.sort != "NAM" or actor is None:
                continue
            note_home(scene.text, words, mention, own, (a, b))
            if bodies and actor.actor_type == "person":
                behind = [*bodies_behind(words, mention, bodies, a, b)]
                ties.extend(Statement(actor, *tie) for tie in behind)
                if behind and (other := beside_in_tie(words, mention, people, b)) is not None:
                    ties.extend(Statement(other, *tie) for tie in behind)
                for tie in behind:
                    ties.extend(Statement(other, *tie) for other in row_in_tie(words, mention, people, tie))
                owned = body_that_owns(words, mention, bodies.values(), b)
                if owned is not None:  # [Harbour Radio’s Ann Moe and Per Berg]
                    row = _owned_row(words, starts, mention) or [actor]
                    ties.extend(Statement(who, *owned) for who in row)
        if any(word.text in ("named", "called") for word in words[a:b]):
            found.extend(called_by_name(words, own, [m for m in own if m.sort == "NAM" and m.kind == "person"], a, b))
        stated = {(s.actor, s.title_last) for s in found[before:]}
        for told in predicates(words, own, a):
            last = phrase_end(words, told.phrase, b)
            for name in told.people:
                if name.actor is not None and (name.actor, told.phrase.last) not in stated:
                    found.extend(statements_of(words, name.actor, told.phrase, own, a, last, told.verb))
    for statement in found:
        note_role(words, statement)
    return [*_join(words, found, ties)]


def _join(words: Sequence[Word], found: Sequence[Statement], ties: Sequence[Statement]) -> Iterator[Statement]:
    """Yield titles, each with the body behind the name that it stands before, then the ties that are left.

    [Professor Ann Moe of Harbour University].
    """
    behind = {(tie.actor, tie.first): tie for tie in ties if words[tie.first].text in LINKS}
    joined: set[tuple[Actor, int]] = set()
    for statement in found:
        key = None
        alone = statement.organization is None and statement.last == statement.title_last
        if behind and alone and not _is_owners(words, statement):
            nearby = ((statement.actor, statement.last + step) for step in range(1, _LONGEST_NAME))
            key = next((place for place in nearby if place in behind), None)
            if key is not None and any(word.text == "." for word in words[statement.last : key[1]]):
                key = None  # [Mayor Ann Moe. Moe, of the Fish Party,]
        if key is not None and key not in joined:
            joined.add(key)
            statement = replace(statement, organization=behind[key].organization)
        yield statement
    yield from (tie for tie in ties if (tie.actor, tie.first) not in joined)


def _is_owners(words: Sequence[Word], statement: Statement) -> bool:
    """Whether an office is one under its owner, whatever else its holder belongs to ([his deputy, Ann Moe of X])."""
    before = words[max(0, statement.first - 1)]
    title = words[statement.title_last - 1].text.lower()
    if before.text.lower() == "its":
        return True
    if before.tag == "POS" and head_kind(words[max(0, statement.first - 2)].text, False) == "organization":
        return True  # [the committee’s chair, Ann Moe of the Fish Party]
    return before.tag in ("PRP$", "POS") and (title in RIVALS or title in _UNDER)


def _owned_row(words: Sequence[Word], starts: Mapping[int, Mention], first: Mention) -> list[Actor]:
    """The people of a row behind a body that owns it; none where one of them is told by something else.

    [Harbour Radio’s Ann Moe and Per Berg], but [Harbour Radio’s Ann Moe, the poet Per Berg and Ida Lund].
    """
    row = name_row(words, starts, name_start(first))
    named = {m.actor for at, m in starts.items() if m is first or words[at - 1].text in (",", "and", "or")}
    return row if named.issuperset(row) else []


def _holds(phrase: Mention, other: Mention) -> bool:
    """Whether a body is only told inside a phrase that begins with it ([the Moe campaign manager])."""
    return phrase.sort == "NOM" and phrase.last > other.last
