"""Who is said to be among the members of a body: [the Fish League’s members include Ann Moe], [they are members of it].

[the Fish League, whose members include poets such as Ann Moe]; [the Fish Board includes Ann Moe and David Lund].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.clauses import is_panel
from newsvoices.extractor.roles.deeds.doers import is_real
from newsvoices.extractor.roles.employers import employers, is_outside
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import phrase_end, role_start, tenure_of
from newsvoices.extractor.roles.shared_titles import name_row

__all__ = ["groups_told", "listed_members"]

_INCLUDE = word_set("include includes included")
_ARE = {"are": "current", "were": "unclear"}
_WHOLE = word_set(
    "board committee panel council commission team group club coalition organization organisation network"
)
_NUMBERED = 4  # words from "of" to the members whose number is told


def listed_members(scene: Scene, groups: Sequence[Statement]) -> Iterator[Statement]:
    """Yield the ties to a body of those whom its members, or it, are said to include; ``groups`` are its members."""
    words = scene.words
    ends = {group.last: group for group in groups if group.actor.plural and group.organization is not None}
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        said = [at for at in range(low + 1, high - 1) if words[at].text in _INCLUDE]
        if not said:
            continue
        names = {name_start(m): m for m in own if m.sort == "NAM" and m.kind == "person"}
        several = {m.first: m for m in own if m.sort == "NOM" and m.kind == "group" and m.number == "p"}
        for at in said:
            body = _members_of(words, at, ends, own, low)
            if body is None or not is_real(words, at, low):
                continue
            listed = [*_named(words, names, at + 1, high)]
            group = next((several[i] for i in range(at + 1, min(high, at + 3)) if i in several), None)
            if not listed and group is not None and not is_outside(singular(words[group.head].text.lower())):
                listed = [group.actor] if group.actor is not None else []
                listed += _named(words, names, _behind_such_as(words, group.last, high), high)
            for actor in listed:
                yield Statement(actor, at, at + 1, at + 1, "current", body)


def _members_of(
    words: Sequence[Word], at: int, ends: Mapping[int, Statement], own: Sequence[Mention], low: int
) -> Actor | None:
    """The body whose members, or which itself, a verb of including has for its subject."""
    group = ends.get(at)
    if group is not None:
        return group.organization
    noun = words[at - 1]
    if noun.tag == "NNS" and words[at - 2].text == "whose" and singular(noun.text) in ("member", "alumnus", "leader"):
        comma = at - 2 - (words[at - 3].text == ",")
        body = next((m for m in own if m.last == comma and m.kind == "organization"), None)
        return body.actor if body is not None else None
    end = at
    while end > low and words[end - 1].text in ("which", "that", ",", "also"):
        end -= 1
    members = end - 1  # [the group of 90 members includes Ann Moe]
    if words[members].tag == "NNS" and singular(words[members].text) == "member":
        of = next((i for i in range(members - 1, max(low, members - _NUMBERED), -1) if words[i].text == "of"), end)
        end = of if any(word.tag == "CD" for word in words[of:members]) else end
    body = next((m for m in own if m.last == end and m.kind == "organization"), None)
    if body is None or not (is_panel(words, body) or words[body.last - 1].text.lower() in _WHOLE):
        return None
    return body.actor


def _named(words: Sequence[Word], names: Mapping[int, Mention], at: int, high: int) -> Iterator[Actor]:
    """Those who are named from a word on: a row, or one whose name owns nothing."""
    row = name_row(words, names, at)
    one = names.get(at)
    if row:
        yield from row
    elif one is not None and one.actor is not None and (one.last >= high or words[one.last].tag not in ("POS", "NN")):
        yield one.actor


def _behind_such_as(words: Sequence[Word], at: int, high: int) -> int:
    """The word behind "such as" or "like" at a word; else a word behind the sentence."""
    if at + 2 < high and words[at].text == "such" and words[at + 1].text == "as":
        return at + 2
    return at + 1 if at + 1 < high and words[at].text == "like" else high


def groups_told(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of unnamed people to the body whose people they are said to be ([the men are students at X])."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        told = [m for m in own if m.sort == "PREDICATE" and m.number == "p"]
        if not told:
            continue
        subjects = {words[m.head].head: m for m in own if m.actor is not None and words[m.head].relation == "nsubj"}
        for phrase in told:
            who = subjects.get(phrase.head)
            actor = who.actor if who is not None and who.sort in ("NOM", "PRO") else None
            if who is None or actor is None or not actor.plural or actor.naming == "named":
                continue
            verb = next((i for i in range(who.last, phrase.head) if words[i].text in _ARE), None)
            denied = verb is None or any(words[i].tag == "RB" for i in range(verb, phrase.head))
            if verb is None or denied or not is_real(words, verb, low):
                continue
            first, end = role_start(words, phrase, low), phrase_end(words, phrase, high)
            tenure = tenure_of(words, first, phrase.last, low)
            tenure = _ARE[words[verb].text] if tenure == "current" else tenure
            for body in employers(words, phrase, own, phrase.first, end):
                if body is not actor and body.actor_type == "organization":
                    yield Statement(actor, first, phrase.last, end, tenure, body)
