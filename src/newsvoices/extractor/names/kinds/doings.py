"""What the verb behind a name says of it: [Solvarg said that it would sell its fleet] is no person."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.names.words import TAGGER

__all__ = ["told_by_verb"]

_BEING = word_set("be is was been seems seemed appears appeared turns turned takes took happens happened 's ’s rained")
"""Verbs behind [it] where it may stand for nothing ([Moe said it was late])."""
_NAMING = word_set("reported reports")
_WHAT = frozenset({"that", "on", "in", "last", "this", "earlier", ",", "it", "the", "a", "an"})
_FAR = 7  # words from a verb to the pronoun that takes its subject up
_BODILY = 4
_WITHOUT_SUBJECT = word_set("raining snowing getting becoming being going looking hailing freezing")
_MINDED = word_set("aware confident committed pleased proud disappointed unable willing ready prepared determined keen")
"""What nobody is but who acts ([it was aware of the dispute])."""
_DATES = DAYS | frozenset(MONTHS)
_STOPS = frozenset({".", ";", "“", '"', "``", "‘", "which", "who", "after", "when", "because", "as"})


def told_by_verb(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what the finite verb right behind a name says that it names, a kind of actor and how much that weighs.

    [It] and [its] take up a subject that is no person, where no other noun stands between and [it] does something.
    Behind a participle the verb has another subject ([the league backing Ann Moe said it would]).
    """
    if first and words[first - 1].text.islower() and words[first - 1].text.endswith("ing"):
        return
    if last == first + 1 and words[last].text in _NAMING and words[last + 1].text in _WHAT:
        yield "organization", _BODILY  # newsrooms report, and people whose full names stand elsewhere
        yield "person", -_BODILY
    for at in range(last + 1, min(len(words) - 2, last + 1 + _FAR)):
        word = words[at]
        if word.text == "its":
            yield "organization", _BODILY
            yield "person", -TAGGER
        elif word.text == "it":
            after = words[at + 1 + (words[at + 1].tag == "MD")]
            acts = after.tag[:2] == "VB" and after.text.lower() not in _BEING and words[at + 1].tag[:2] in ("VB", "MD")
            if acts or _is_doing(words, at + 1):
                yield "organization", _BODILY
                yield "person", -TAGGER
        elif (word.tag[:2] not in ("NN", "PR") and word.text not in _STOPS) or word.text.lower() in _DATES:
            continue
        return


def _is_doing(words: Sequence[Word], at: int) -> bool:
    """Whether what "it" is, by the verb at a word, only who acts is ([it was weighing an offer], [it was in talks])."""
    if words[at].text not in ("is", "was") or at + 2 >= len(words):
        return False
    what = words[at + 1]
    if what.text == "in":
        return words[at + 2].text in ("talks", "discussions", "contact", "negotiations")
    return what.text in _MINDED or (what.tag == "VBG" and what.text not in _WITHOUT_SUBJECT)
