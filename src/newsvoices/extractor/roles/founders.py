"""Bodies and those who founded or lead them, by a participle: [Solvarg, led by Ann Moe,], [Led by Moe, it grew]."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.places import country_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.roles.deeds.clauses import Tie

__all__ = ["body_before", "body_behind_deed", "doer_at"]

_KINDS = frozenset({"DT", "JJ", "NN", "NNS", "VBN"})
_FOUNDED = word_set(
    "founded co-founded cofounded established led headed run chaired co-chaired owned directed edited coached managed "
    "captained"
)
"""Participles between a body and who does that with it ([Harbour Bank, founded by Ann Moe,])."""
_OF_WHEN = frozenset({"IN", "CD", "DT", "JJ", "RB", "NN", "NNS", "NNP"})
_OPENS_WHEN = word_set("in on during back last this earlier early late jointly mainly mostly partly solely originally")
_WHERE_TOO = frozenset({"in", "on", "during"})
_WHEN_DONE = 5  # words from a participle to "by"
_BE = word_set("is was are were")
_ASIDES = frozenset({",", "–", "—", "--", "("})
_STILL = word_set("now currently jointly partly still once")


def body_before(words: Sequence[Word], body: Mention, names: Mapping[int, Mention], high: int) -> Tie | None:
    """Return the tie of whoever is named behind a body with what was done to it ([Harbour Bank, founded by Ann Moe]).

    ``names`` are the people of the sentence by the first words of their names, titles included.
    """
    at = body.last
    at += at < high and words[at].text in _ASIDES
    at += at + 2 < high and words[at].text in ("which", "that") and words[at + 1].text in _BE
    at += at < high and words[at].text in _BE
    at += at < high and words[at].text in _STILL
    if at + 2 >= high or words[at].text not in _FOUNDED or body.actor is None:
        return None
    by = _past_when(words, at + 1, high)
    name = doer_at(words, names, by + 1, high) if words[by].text == "by" else None
    return Tie(at, by + 1, name.last, "current", body.actor) if name is not None else None


def body_behind_deed(
    words: Sequence[Word], low: int, bodies: Mapping[int, Mention], names: Mapping[int, Mention], high: int
) -> Tie | None:
    """Return the tie of whoever is named in a participle that opens a sentence ([Led by Ann Moe, Harbour Bank grew]).

    ``bodies`` are the organizations by their first words, ``names`` as for ``body_before``.
    """
    if low + 4 >= high or words[low].text.lower() not in _FOUNDED:
        return None
    by = _past_when(words, low + 1, high)
    name = doer_at(words, names, by + 1, high) if words[by].text == "by" else None
    if name is None:
        return None
    comma = name.last
    while comma + 2 < high and words[comma].text in (",", "and") and comma + 1 in names:
        comma = names[comma + 1].last
    at = comma + 1 + (comma + 1 < high and words[comma + 1].tag == "DT")
    body = bodies.get(at)
    if body is None or body.actor is None or words[comma].text != "," or not body.subject:
        return None
    return Tie(low, by + 1, name.last, "current", body.actor)


def _past_when(words: Sequence[Word], at: int, high: int) -> int:
    """The word behind when, where or how far something was done ([founded in 1990 | by Ann Moe])."""
    if words[at].text not in _OPENS_WHEN:
        return at
    if words[at].text in _WHERE_TOO and not _tells_time(words, at + 1, high):
        return at  # [led in scoring by Ann Moe], [founded in protest by Ann Moe]
    end = at + 1
    while end + 1 < high and end - at < _WHEN_DONE and words[end].text != "by" and words[end].tag in _OF_WHEN:
        end += 1
    return end if words[end].text == "by" else at


def _tells_time(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether a date stands among the words up to "by" ([in 1990], [in the early 1990s], [on Monday], [in part])."""
    for word in words[at : min(high, at + _WHEN_DONE)]:
        if word.text == "by":
            return False
        if word.text[0].isdigit() or word.text in DAYS or word.text in MONTHS or word.text == "part":
            return True
    return False


def doer_at(words: Sequence[Word], names: Mapping[int, Mention], begin: int, high: int) -> Mention | None:
    """Return whoever is named at a word, or behind what he is ([by the poet Ann Moe]); ``names`` by first words."""
    while begin + 1 < high and begin not in names and (words[begin].tag in _KINDS or words[begin].text == "and"):
        begin += 1  # [founded by the brothers Ann and David Moe], [founded by the poet and activist Ann Moe]
    if begin + 2 < high and words[begin + 1].tag == "POS" and country_of(words[begin].text) is not None:
        begin += 2  # [headed by Norway’s Ann Moe]
    name = names.get(begin)
    if name is not None and name.last < high and words[name.last].tag == "NN":
        name = names.get(name.last + 1)  # [founded by former Moe staffer David Lund]
    if name is not None and name.last < high and words[name.last].tag[:2] in ("NN", "PO"):
        return None  # [founded by former Ann Moe staffers], [founded by Ann Moe’s brother]
    return name if name is not None and name.actor is not None else None
