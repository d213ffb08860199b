"""Bodies to which the text ties a person without an office: [Ann Moe of Harbour Bank], [Moe, who runs Harbour Bank].

The role is then the article's own word for the tie. "At", "with" and "from" also say where somebody is or whom somebody
meets; they tie a speaker only, whose name a reporting verb touches.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.places import code_of_place
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.clauses import Tie, doing, is_deed
from newsvoices.extractor.roles.deeds.words import MOVING, PLACED
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.memberships.bodies_made_up import MADE_UP
from newsvoices.extractor.roles.memberships.fronted_bodies import PLACED_BEFORE
from newsvoices.extractor.roles.memberships.led_bodies import LED
from newsvoices.extractor.roles.memberships.own_bodies import OWN
from newsvoices.extractor.roles.memberships.party_races import RACING
from newsvoices.extractor.roles.memberships.seats_sought import SOUGHT
from newsvoices.extractor.roles.memberships.spells import WORK

__all__ = ["LINKS", "beside_in_tie", "bodies_behind", "body_that_owns", "country_behind", "is_bare_tie", "row_in_tie"]

_BEHIND = frozenset({"of", "from", "with", "at"})
LINKS = _BEHIND | frozenset({"’s", "'s", "’", "'"})
"""Words that tie somebody to a body and say nothing of the part played there."""

_PLURAL = word_set("are were work teach serve sit own run lead head manage chair direct")
_FULL = 2  # words of a full name
_PLACES_TO_LIVE = word_set("County City Township Village Town Parish Heights Springs Beach Island")
_OTHERS = word_set("colleagues co-workers coworkers classmates teammates team-mates schoolmates workmates")
"""Nouns for those by whom it is told where somebody is ([her Harbour Bank colleagues])."""
_SETTING_OFF = frozenset({",", "–", "—", "--"})
_DENYING = word_set("neither nor")
_OF_DEEDS = word_set(
    "accused accuse accuses accusing convicted convict acquitted acquit cleared suspected suspect warned warn warns "
    "informed inform reminded remind stripped strip robbed rid deprived instead ahead because out"
)
"""Words after which "of" names no body of the person before it ([accused Ann Moe of Harbour Bank’s fall])."""


_WHEN = dict.fromkeys(word_set("formerly previously then"), "former") | dict.fromkeys(
    word_set("now currently lately"), "current"
)
"""Adverbs between a name and where somebody is or was ([Ann Moe, formerly of Harbour Bank,])."""
_IN_CHARGE = word_set("in affiliated associated involved")
"""Words behind such an adverb that begin what somebody does in a body ([formerly in charge of Harbour Bank])."""
_EMPLOYED_TRADES = frozenset({"EXP", "EDU", "MED"})
"""Sectors of titles that a body behind the name goes with."""
_TIES = LINKS | PLACED | PLACED_BEFORE | MOVING | MADE_UP | RACING
_LETTERS = ("D-", "R-", "I-")
"""What begins the label of a party and state, which is no role ([Ann Moe (D-Ohio)])."""
_MEETING = word_set("with by like")
"""Words before those who are told of with the body that they come from."""


def is_bare_tie(title: str) -> bool:
    """Say whether an affiliation's title is only the text's word for the tie ("of", "works for", "D-Ohio"), no role."""
    last = title.rsplit(" ", 1)[-1]
    worked = title in WORK and title != "coach"  # who coaches is one
    bare = last in _TIES or last in OWN or last in _OTHERS or worked or title in SOUGHT
    return bare or title.startswith(_LETTERS) or title.endswith(LED)


def bodies_behind(
    words: Sequence[Word], name: Mention, bodies: Mapping[int, Mention], low: int, high: int
) -> Iterator[Tie]:
    """Yield the ties of a person's name to bodies behind it; ``bodies`` are the organizations by their first words.

    ``low`` and ``high`` bound the sentence.
    """
    at = name.last
    if at + 2 >= high:
        return
    if words[at].text == "," and words[at + 1].text.isdigit() and words[at + 2].text == ",":
        at += 2  # [Ann Moe, 45, of Harbour Bank,]
        if at + 2 >= high:
            return
    text = words[at].text
    if text in _BEHIND:
        body = body_at(words, bodies, at + 1, high)
        if body is None or body.actor is None or words[body.last - 1].text in _PLACES_TO_LIVE:
            return
        if _ties(words, text, name, low, high, body.last) or (text == "from" and _is_met(words, name, body, low)):
            yield Tie(at, at + 1, body.last, "current", body.actor)
    elif text == "," and at + 3 < high and words[at + 1].text in _WHEN and words[at + 2].text in _IN_CHARGE:
        tenure = _WHEN[words[at + 1].text]
        for tie in doing(words, bodies, at + 2, high):  # [Ann Moe, formerly in charge of the Fish Fund,]
            yield tie._replace(first=at + 1, tenure=tenure)
    elif text == "," and (words[at + 1].text in _BEHIND or words[at + 1].text in _WHEN):
        begin = at + 1 + (words[at + 1].text in _WHEN)
        body = body_at(words, bodies, begin + 1, high) if words[begin].text in _BEHIND else None
        if body is None or body.actor is None or not _is_closed(words, body.last, high):
            return
        if begin > at + 1 or _ties(words, words[begin].text, name, low, high, body.last + 1):
            tenure = _WHEN.get(words[at + 1].text, "current")
            yield Tie(begin, begin + 1, body.last, tenure, body.actor)  # [Ann Moe, of Harbour Bank,]
    elif text == "," and words[at + 1].text == "both" and words[at + 2].text in _BEHIND:
        body = body_at(words, bodies, at + 3, high)
        if body is not None and body.actor is not None:
            yield Tie(
                at + 2, at + 3, body.last, "current", body.actor
            )  # [Ann Moe and David Lund, both of Harbour Bank]
    elif text in _SETTING_OFF and words[at + 1].text == "who":
        yield from doing(words, bodies, at + 2, high)
    elif text == "," and words[at + 1].tag == "IN" and is_deed(words[at + 1].text):
        yield from doing(words, bodies, at + 1, high)  # [Per Berg, on loan from Harbour Town,]
    elif is_deed(text) and not _is_aside(words, name, words[at]):
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


def beside_in_tie(words: Sequence[Word], name: Mention, names: Mapping[int, Mention], high: int) -> Actor | None:
    """Return whoever is named before "and" and a name of whom a clause in the plural speaks ([A and B, who are on C]).

    ``names`` are the people of the sentence by the last words of their names.
    """
    at, first = name.last, name_start(name)
    if at + 2 >= high or words[at].text != "," or words[at + 1].text != "who" or words[at + 2].text not in _PLURAL:
        return None
    other = names.get(first - 1) if first > 1 and words[first - 1].text == "and" else None
    return other.actor if other is not None else None


def row_in_tie(words: Sequence[Word], name: Mention, names: Mapping[int, Mention], tie: Tie) -> Iterator[Actor]:
    """Yield those who are named in a row before a name with which they share its tie.

    [A, B and C of Harbour Bank], [A and B, both at Harbour Bank].

    ``names`` are the people of the sentence by the last words of their names.
    """
    both = tie.first > name.last and words[tie.first - 1].text == "both"
    if not both and (words[tie.first].text != "of" or tie.first != name.last):
        return
    at, joined = name_start(name) - 1, "and"
    while at > 0 and words[at].text == joined:
        at -= joined == "and" and words[at - 1].text == ","
        other = names.get(at)
        if other is None or other.actor is None:
            return
        yield other.actor
        if both:
            return
        at, joined = name_start(other) - 1, ","


def body_that_owns(words: Sequence[Word], name: Mention, bodies: Iterable[Mention], high: int) -> Tie | None:
    """Return the tie of a person's full name to the body that owns it ([Harbour Radio’s Ann Moe])."""
    first = name_start(name)
    behind = words[name.last] if name.last < high else None
    if behind is not None and (behind.tag[:2] == "NN" or behind.tag == "POS"):
        return None
    body = next((m for m in bodies if m.last == first - 1), None)
    if body is None or body.actor is None or words[first - 1].tag != "POS":
        return None
    if name.last - name.first < _FULL and not (
        is_party(body.actor) and name.actor is not None and " " in name.actor.name
    ):
        return None  # but [the Fish Party’s Moe], who was named in full
    return Tie(first - 1, first, first, "current", body.actor)


def _ties(words: Sequence[Word], link: str, name: Mention, low: int, high: int, after: int) -> bool:
    """Whether a link ties a name to what it leads to; ``after`` is the word where a verb of saying may follow."""
    first = name_start(name)
    if link == "of":
        return not any(word.text in _OF_DEEDS for word in words[max(low, first - 2) : first])
    if link == "at" and _is_trained(words, name):
        return True
    said = first > low and _reports(words[first - 1])
    said = said or (first - 1 > low and words[first - 1].text == "to" and words[first - 2].text.lower() == "according")
    return said or (after < high and _reports(words[after]))


def _is_closed(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether what is told of a name ends before a word, or goes on with what he is now ([of X and now a clerk])."""
    if at >= high:
        return False
    now = words[at].text == "and" and at + 1 < high and words[at + 1].text in ("now", "currently")
    return words[at].text in (",", ".") or now


def _is_aside(words: Sequence[Word], name: Mention, verb: Word) -> bool:
    """Whether a verb behind a name is denied of it, or has another subject ([a friend of Moe runs it])."""
    before = words[name_start(name) - 1] if name_start(name) > 0 else None
    if before is None or verb.tag not in FINITE:
        return False
    return before.text.lower() in _DENYING or (before.tag == "IN" and not name.subject)


def _is_trained(words: Sequence[Word], name: Mention) -> bool:
    """Whether a title before a full name is a trade for which one is employed ([the scholar Ann Moe at X])."""
    behind = name_start(name) if name.title is None else name.title[1]
    full = name.last - max(name.first, behind) > 1
    return full and behind > 0 and sector_of(singular(words[behind - 1].text.lower())) in _EMPLOYED_TRADES


def _is_met(words: Sequence[Word], name: Mention, body: Mention, low: int) -> bool:
    """Whether a body says where somebody is from whom others meet ([a talk with Ann Moe from Harbour Bank])."""
    first = name_start(name)
    beside = first > low and words[first - 1].text in _MEETING
    return beside and name.last - name.first > 1 and body.last - body.first > 1


def _reports(word: Word) -> bool:
    form = VERBS.get(word.text.lower())
    return form is not None and word.tag in ("VBD", "VBZ") and "q" in form.verb.frames
