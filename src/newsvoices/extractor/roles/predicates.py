"""Who is told to be what by a verb that stands apart from the name, and which predicates tell no role.

[Ann Moe, the eldest sister, was a senator]; [Ann Moe and Per Berg are the only candidates]; not [he is a liar].
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import RELATED
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.roles.role_words import DENYING, RANKED, is_denied, is_over
from newsvoices.extractor.roles.shared_titles import MUTUAL

__all__ = ["Told", "is_role", "is_supposed", "predicates", "tense_of"]

_IS = word_set("is are ’s 's was were")
_BECOMES = word_set("became")
_PAST = word_set("was were")
_SUPPOSED = word_set("if unless whether neither nor")
_TO_COME = word_set("when once until before after")
_ALL_BUT = frozenset({"RB", "DT", "JJ", "JJS", "CD", "VBN", "VBG", "NN", "NNP", "PRP$"})
"""Tags of what may stand between the verb and the noun."""
_TO_VERB = 6  # words
_STEPS = 3  # nouns between two predicates that are joined
_OF_A_ROW = frozenset({"conj", "appos"})
"""Relations of the names that the parser joins to the first of a row."""
_OPINIONS = word_set(
    "liar racist bigot sexist misogynist xenophobe bully idiot fool moron genius loser hypocrite coward monster clown "
    "fraud phony demagogue narcissist puppet disgrace menace guy gentleman human being person people saint devil "
    "maniac lunatic freak nobody somebody believer threat liability"
)
"""Nouns by which somebody is judged and not described."""
_MEASURES = word_set("better best worse worst")


class Told(NamedTuple):
    """Those of whom a clause tells a role, the role's noun and the verb between them."""

    people: Sequence[Mention]
    phrase: Mention
    verb: int


def predicates(words: Sequence[Word], own: Sequence[Mention], low: int) -> Iterator[Told]:
    """Yield the predicates whose subject or row of subjects are names; ``own`` are the mentions of one sentence.

    The sentence begins at the word ``low``. What is denied or supposed tells nothing.
    """
    phrases = [m for m in own if m.sort == "PREDICATE" and m.kind in ("person", "group")]
    if not phrases:
        return
    names = [m for m in own if m.sort == "NAM" and m.actor is not None and m.actor.actor_type == "person"]
    subjects = {words[m.head].head: m for m in reversed(names) if words[m.head].relation == "nsubj"}
    rows: dict[int, list[Mention]] = {}
    for one in names:
        if words[one.head].relation in _OF_A_ROW:
            rows.setdefault(words[one.head].head, []).append(one)
    heads = {m.head: m for m in phrases}
    for phrase in phrases:
        first = _first_of_row(words, phrase, heads)
        becoming = words[first.head].head
        name = subjects.get(first.head) or (
            subjects.get(becoming) if becoming >= 0 and words[becoming].text in _BECOMES else None
        )
        if name is None or name.last >= first.first or is_supposed(words, name, name.last, low):
            continue
        verb = _verb_before(words, first, name.last)
        if verb is None or not is_role(words, phrase):
            continue
        row = [name, *rows.get(name.head, ())] if phrase.number == "p" else [name]
        noun = words[phrase.head].text.lower()
        mutual = noun in MUTUAL or singular(noun) in RELATED  # [Ann Moe and Jon Dahl are friends]
        if phrase.number == "s" or (len(row) > 1 and not mutual):
            yield Told(row, phrase, verb)


def _first_of_row(words: Sequence[Word], phrase: Mention, heads: Mapping[int, Mention]) -> Mention:
    """The predicate to which one is joined ([is a lawyer and now chair of X]), or itself; ``heads`` are all of them."""
    if words[phrase.head].relation != "conj":
        return phrase
    at = words[phrase.head].head
    for _ in range(_STEPS):
        if at < 0 or at in heads:
            break
        at = words[at].head if words[at].relation in ("nmod", "conj") else -1
    first = heads.get(at, phrase)
    return first if first.first < phrase.first else phrase


def is_supposed(words: Sequence[Word], name: Mention, verb: int, low: int) -> bool:
    """Say whether the clause of a name supposes what it tells, or tells it of days to come ([when she becomes mayor]).

    ``verb`` is the word where the clause's verb may stand, ``low`` that where the sentence begins.
    """
    before = words[max(low, name_start(name) - 1)].text.lower()
    return before in _SUPPOSED or (before in _TO_COME and words[verb].text == "becomes")


def _verb_before(words: Sequence[Word], phrase: Mention, low: int) -> int | None:
    """The verb between a name and its predicate; None where it is denied or no plain statement."""
    for at in range(phrase.first - 1, max(low - 1, phrase.first - 1 - _TO_VERB), -1):
        if words[at].text.lower() in _IS | _BECOMES:
            return None if words[at - 1].text.lower() in DENYING else at
        if is_over(words, at + 1):
            continue
        if is_denied(words, at) or words[at].tag not in _ALL_BUT:
            return None
    return None


def is_role(words: Sequence[Word], phrase: Mention) -> bool:
    """Say whether a predicate tells a role: it judges nobody, and measures nobody against others."""
    if words[phrase.head].text.lower() in _OPINIONS:
        return False
    first = phrase.first
    while first > 0 and words[first - 1].tag in ("JJR", "RBR", "JJ", "JJS", "RB"):
        first -= 1
    return not any(w.tag in ("JJR", "RBR") or w.text.lower() in _MEASURES for w in words[first : phrase.head])


def tense_of(words: Sequence[Word], verb: int, phrase: Mention) -> str:
    """Return the tenure that a verb states of its predicate: a past role, unless a report shifts the tense."""
    if words[verb].text.lower() not in _PAST:
        return "current"
    ranked = words[max(0, phrase.first - 1)].text.lower() in RANKED  # [was the first senator to back her], and is one
    return "unclear" if ranked or words[phrase.head].relation == "ccomp" else "former"
