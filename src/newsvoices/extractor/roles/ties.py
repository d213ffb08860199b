"""Bodies to which the text ties a person without an office: [Ann Moe of Harbour Bank], [Moe, who runs Harbour Bank].

The role is then the article's own word for the tie. "At", "with" and "from" also say where somebody is or whom somebody
meets; they tie a speaker only, whose name a reporting verb touches.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.places import code_of_place
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.names.kinds import BODY_NOUNS

__all__ = [
    "FOUNDING",
    "LINKS",
    "RUNNING",
    "Tie",
    "bodies_behind",
    "body_before",
    "body_that_owns",
    "country_behind",
    "doing",
    "is_bare_tie",
]

_BEHIND = frozenset({"of", "from", "with", "at"})
LINKS = _BEHIND | frozenset({"’s", "'s", "’", "'"})
"""Words that tie somebody to a body and say nothing of the part played there."""

FOUNDING = word_set("founded co-founded cofounded leads heads runs chairs owns directs")
"""Forms of verbs of founding and running a body."""
_PRESENT = FOUNDING | word_set("co-chairs manages oversees edits established joined")
_PAST = word_set("led headed ran chaired co-chaired directed managed owned oversaw edited left quit")
RUNNING = FOUNDING | word_set("led headed ran chaired co-chaired directed")
"""The same, with what was done to it."""
_LEAVING = word_set("left quit")
_MOVING = _LEAVING | {"joined"}
_EMPLOYED = {
    "works": "current", "work": "current", "working": "current", "worked": "unclear", "serves": "current",
    "serve": "current", "served": "unclear", "teaches": "current", "teach": "current", "taught": "unclear",
    "lectures": "current", "sits": "current", "sit": "current", "sat": "unclear", "writes": "current",
    "reports": "current", "studies": "current", "plays": "current", "played": "unclear",
}  # fmt: skip
_PLACED = word_set("for at with on in")
_PLACES = {
    "writes": word_set("for"), "reports": word_set("for"), "plays": word_set("for"), "played": word_set("for"),
    "studies": word_set("at"), "teaches": word_set("at in"), "taught": word_set("at in"), "lectures": word_set("at"),
    "sits": word_set("on in"), "sit": word_set("on in"), "teach": word_set("at in"), "sat": word_set("on in"),
}  # fmt: skip
"""Which of them tie somebody to a body behind a verb that goes with others too ([writes about], [sits at])."""
_PLACES_TO_LIVE = word_set("County City Township Village Town Parish Heights Springs Beach Island")
_MODIFIERS = frozenset({"JJ", "NN", "VBG", "HYPH"})
_KINDS = 5  # words that say of what kind a body is
_PANELS = word_set("committee board council panel commission court faculty staff team taskforce subcommittee")
"""Words that end the names of bodies on which people are."""
_BOARDS = word_set("board boards faculty staff")
_BE = word_set("is was are were")
_PLURAL = word_set("are were work teach serve sit")
_SEATED = ["a", "seat", "on"]
_FOUNDED = word_set("founded co-founded cofounded established led headed run chaired co-chaired owned directed edited")
"""Participles between a body and who does that with it ([Harbour Bank, founded by Ann Moe,])."""
_OF_DEEDS = word_set(
    "accused accuse accuses accusing convicted convict acquitted acquit cleared suspected suspect warned warn warns "
    "informed inform reminded remind stripped strip robbed rid deprived instead ahead because out"
)
"""Words after which "of" names no body of the person before it ([accused Ann Moe of Harbour Bank’s fall])."""


class Tie(NamedTuple):
    """Words that tie a person to a body: ``first`` to ``title_last`` the tie itself, ``last`` behind the body."""

    first: int
    title_last: int
    last: int
    tenure: str
    body: Actor


def is_bare_tie(title: str) -> bool:
    """Say whether an affiliation's title is only the text's word for the tie ("of", "works for") and states no role."""
    last = title.rsplit(" ", 1)[-1]
    return last in LINKS or last in _PLACED or last in _MOVING


def bodies_behind(
    words: Sequence[Word], name: Mention, bodies: Mapping[int, Mention], low: int, high: int
) -> Iterator[Tie]:
    """Yield the ties of a person's name to bodies behind it; ``bodies`` are the organizations by their first words.

    ``low`` and ``high`` bound the sentence.
    """
    at = name.last
    if at + 2 >= high:
        return
    text = words[at].text
    if text in _BEHIND:
        body = _body(words, bodies, at + 1, high)
        lived = body is not None and words[body.last - 1].text in _PLACES_TO_LIVE
        if body is not None and not lived and body.actor is not None and _ties(words, text, name, low, high, body.last):
            yield Tie(at, at + 1, body.last, "current", body.actor)
    elif text == "," and words[at + 1].text in _BEHIND:
        body = _body(words, bodies, at + 2, high)
        closed = body is not None and body.last < high and words[body.last].text in (",", ".")
        if body is None or not closed or body.actor is None:
            return
        if _ties(words, words[at + 1].text, name, low, high, body.last + 1):  # [Ann Moe, of Harbour Bank,]
            yield Tie(at + 1, at + 2, body.last, "current", body.actor)
    elif text == "," and words[at + 1].text == "who":
        yield from doing(words, bodies, at + 2, high)
    elif text in _PRESENT or text in _EMPLOYED:
        yield from doing(words, bodies, at, high)


def country_behind(words: Sequence[Word], name: Mention, low: int, high: int) -> tuple[str, list[str]] | None:
    """Return the country behind a person's name, and the words that name it or its region ([Ann Moe of Ohio])."""
    at = name.last
    at += at < high and words[at].text == ","
    first = name_start(name)
    if at + 1 >= high or words[at].text != "of" or any(w.text in _OF_DEEDS for w in words[max(low, first - 2) : first]):
        return None
    at += 1
    for last in range(min(high, at + 3), at, -1):
        place = [word.text for word in words[at:last]]
        code = code_of_place(" ".join(place))
        if code is not None:
            more = last < high and words[last].tag[:2] == "NN"  # [Ohio State University]
            return None if more else (code, place)
    return None


def _body(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Mention | None:
    """The organization whose name begins at a word, or behind its article, and modifies no other noun."""
    if at + 2 < high and at not in bodies and words[at + 1].tag == "POS" and words[at].tag[:3] == "NNP":
        at += 2  # [of Oslo’s Harbour Institute]
    board = at + (words[at].tag == "DT") if at < high else at
    if board + 2 < high and words[board].text in _BOARDS and words[board + 1].text == "of":
        at = board + 2 + (words[board + 2].tag == "DT")  # [serves on the board of Harbour Bank]
    elif at < high and words[at].tag == "DT":
        at += 1
        while at + 1 < high and at not in bodies and words[at].tag in ("JJ", "NN") and words[at].text[0].islower():
            at += 1  # [the opposition Harbour League]
    elif at < high and at not in bodies and words[at].text.islower():
        noun = at
        while noun + 1 < high and noun - at < _KINDS and words[noun].text.islower() and words[noun].tag in _MODIFIERS:
            noun += 1
        at = noun if words[noun - 1].text in BODY_NOUNS else at  # [of consulting firm Harbour & Moe]
    body = bodies.get(at)
    if body is None or body.last >= high:
        return body
    owns = words[body.last].tag == "POS"
    if owns and body.last + 1 < high and words[body.last + 1].text in _BOARDS:
        return body  # [has a seat on Harbour Bank’s board]
    return None if owns or words[body.last].tag[:2] == "NN" else body


def beside_in_tie(words: Sequence[Word], name: Mention, names: Mapping[int, Mention], high: int) -> Actor | None:
    """Return whoever is named before "and" and a name of whom a clause in the plural speaks ([A and B, who are on C]).

    ``names`` are the people of the sentence by the last words of their names.
    """
    at, first = name.last, name_start(name)
    if at + 2 >= high or words[at].text != "," or words[at + 1].text != "who" or words[at + 2].text not in _PLURAL:
        return None
    other = names.get(first - 1) if first > 1 and words[first - 1].text == "and" else None
    return other.actor if other is not None else None


def body_that_owns(words: Sequence[Word], name: Mention, bodies: Iterable[Mention], high: int) -> Tie | None:
    """Return the tie of a person's full name to the body that owns it ([Harbour Radio’s Ann Moe])."""
    first = name_start(name)
    behind = words[name.last] if name.last < high else None
    if name.last - name.first < 2 or (behind is not None and (behind.tag[:2] == "NN" or behind.tag == "POS")):
        return None
    body = next((m for m in bodies if m.last == first - 1), None)
    if body is None or body.actor is None or words[first - 1].tag != "POS":
        return None
    return Tie(first - 1, first, first, "current", body.actor)


def body_before(words: Sequence[Word], body: Mention, names: Mapping[int, Mention], high: int) -> Tie | None:
    """Return the tie of whoever is named behind a body with what was done to it ([Harbour Bank, founded by Ann Moe]).

    ``names`` are the people of the sentence by the first words of their names, titles included.
    """
    at = body.last
    at += at < high and words[at].text == ","
    if at + 2 < high and words[at].text in ("which", "that") and words[at + 1].text in ("is", "was"):
        at += 2
    if at + 2 >= high or words[at].text not in _FOUNDED or words[at + 1].text != "by" or body.actor is None:
        return None
    name = names.get(at + 2)
    return Tie(at, at + 2, name.last, "current", body.actor) if name is not None and name.actor is not None else None


def _ties(words: Sequence[Word], link: str, name: Mention, low: int, high: int, after: int) -> bool:
    """Whether a link ties a name to what it leads to; ``after`` is the word where a verb of saying may follow."""
    first = name_start(name)
    if link == "of":
        return not any(word.text in _OF_DEEDS for word in words[max(low, first - 2) : first])
    said = first > low and _reports(words[first - 1])
    return said or (after < high and _reports(words[after]))


def _dated(words: Sequence[Word], at: int, high: int) -> bool:
    return at + 1 < high and words[at].text == "in" and words[at + 1].text.isdigit()


def _reports(word: Word) -> bool:
    form = VERBS.get(word.text.lower())
    return form is not None and word.tag in ("VBD", "VBZ") and "q" in form.verb.frames


def doing(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Iterator[Tie]:
    """Yield what a clause says that somebody does in or with a body ([who has worked at Harbour Bank])."""
    first = at
    while at < high and words[at].tag == "RB":
        at += 1
    on = at + 1 + (at + 1 < high and words[at + 1].text in ("both", "also"))
    if on < high and words[at].text in _BE and words[on].text == "on":
        yield from _on_panel(words, bodies, at, on, high)
        return
    if at + 4 < high and words[at].text in ("has", "had") and [w.text for w in words[at + 1 : at + 4]] == _SEATED:
        body = _body(words, bodies, at + 4, high)
        if body is not None and body.actor is not None:
            yield Tie(at, at + 4, body.last, "current" if words[at].text == "has" else "unclear", body.actor)
        return
    perfect = at < high and words[at].text in ("has", "is")
    at += perfect
    while at < high and words[at].tag == "RB":
        at += 1
    if at + 1 >= high:
        return
    verb = words[at].text
    if verb in _EMPLOYED and words[at + 1].text in _PLACES.get(verb, _PLACED):
        tenure = "current" if perfect else _EMPLOYED[verb]
        title_last = at + 2
    elif verb in _PRESENT or verb in _PAST:
        tenure = "current" if perfect or verb in _PRESENT else "unclear"
        tenure = "former" if verb in _LEAVING else tenure
        title_last = at + 1
    else:
        return
    body = _body(words, bodies, title_last, high)
    if body is not None and verb in _LEAVING and not _dated(words, body.last, high):
        return  # [who left the Harbour Hall on Monday]
    known = body is not None and body.sort == "NAM" and body.actor is not None and body.actor.sector != "JRN"
    if verb == "joined" and not known:
        return  # [who joined Harbour Radio to talk of fish]
    if body is not None and body.actor is not None:
        over = tenure == "unclear" and body.last < high and words[body.last].text == "until"
        yield Tie(first, title_last, body.last, "former" if over else tenure, body.actor)


def _on_panel(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, on: int, high: int) -> Iterator[Tie]:
    """[who is on the Harbour Council], [who are both on the board of Harbour Bank]."""
    body = _body(words, bodies, on + 1, high)
    if body is None or body.actor is None:
        return
    if words[body.last - 1].text.lower() in _PANELS or words[on + 2].text in _BOARDS:
        yield Tie(at, on + 1, body.last, "unclear" if words[at].text in ("was", "were") else "current", body.actor)
