"""What a clause says that somebody does in a body or for it: [Ann Moe, who runs Harbour Bank], [she writes for it]."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.bodies_reached import BOARDS, body_at, body_of_part
from newsvoices.extractor.roles.deeds.labels import is_label
from newsvoices.extractor.roles.deeds.objects_had import Tie, with_object
from newsvoices.extractor.roles.deeds.times import ends_at, is_dated, is_since, past_times
from newsvoices.extractor.roles.deeds.words import (
    EMPLOYED,
    HAVING,
    IN_PARTS,
    JOINED,
    JOINING,
    LEAVING,
    MOVING,
    OBJECTS,
    PAST,
    PHRASES,
    PLACES,
    PLAIN,
    PRESENT,
    SHOWS,
    STARTED,
    TIMES,
    WORKING,
)

__all__ = [
    "Tie",
    "acts_beside",
    "doing",
    "is_deed",
    "is_panel",
    "sentences_with_bodies",
]

_PANELS = word_set("committee board council panel commission court faculty staff team taskforce subcommittee")
"""Words that end the names of bodies on which people are."""
_DOING = word_set("protest opposition support solidarity talks disarray limbo turmoil charge debt")
"""What stands behind "in" where a body does, or is left, something and goes nowhere ([joined the bank in suing])."""
_NEVER = word_set("never not hardly nearly almost")
_BE = word_set("is was are were")
_PERFECT = word_set("has have had")
_LEAVING_SO = word_set("left leave")
"""Verbs that also say in what state something is left."""
_NOWADAYS = word_set("now currently still")
_LONG = 4  # words that say for how long
_SEATED = ["a", "seat", "on"]
_USED = frozenset({"used"})
_BRIEFLY = frozenset({"joins", "joining"})
"""Forms of joining that are as often said of a meeting, where it is said what for."""
_STARTS = {phrase[0] for phrase in PHRASES}
_LEARNING = word_set("attended attends attend attending transferred")
_SCHOOLS = word_set("University College School Institute Academy")


def acts_beside(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether what follows a body that another joins tells what the two do, or how long ([joined it in suing])."""
    return _acts_with(words, at, high) or (at + 1 < high and words[at].text == "for")


def _acts_with(words: Sequence[Word], at: int, high: int) -> bool:
    opens = at + 1 < high and words[at].text == "in"
    return opens and (words[at + 1].tag == "VBG" or words[at + 1].text in _DOING)


def sentences_with_bodies(scene: Scene) -> Iterator[tuple[Sequence[Mention], dict[int, Mention], int, int]]:
    """Yield the mentions of each sentence that names or describes bodies, these by their first words; its bounds."""
    for number, own in scene.by_sentence.items():
        bodies = {m.first: m for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM") and m.actor}
        if bodies:
            yield own, bodies, *scene.sentences[number]


def _is_club(body: Mention) -> bool:
    """Whether a body is one that people leave for good: a party."""
    return body.actor is not None and body.actor.sector == "PTY" and body.sort == "NAM"


def _is_for_good(words: Sequence[Word], bodies: Mapping[int, Mention], body: Mention, high: int) -> bool:
    """Whether a body was left for good: a party, or in a year, or to join another ([left Harbour Bank to join X])."""
    moves = body.sort == "NAM" and [w.text for w in words[body.last : min(high, body.last + 2)]] == ["to", "join"]
    other = body_at(words, bodies, body.last + 2, high) if moves else None
    if other is not None and not acts_beside(words, other.last, high):
        return True  # not [left Harbour Hall to join the crowd], [left it to join the Harbour Council for lunch]
    return is_dated(words, body.last, high) or _is_club(body)


def _is_joined(words: Sequence[Word], verb: str, body: Mention, high: int) -> bool:
    """Whether a noun is for a body that people join and leave for long ([who left the company])."""
    if verb in _LEAVING_SO and not ends_at(words, body.last, high):
        return False
    lasting = body.sort == "NOM" and body.lead in ("the", "owner") and words[body.head].text in JOINED
    return lasting and not acts_beside(words, body.last, high)


def _is_plain(words: Sequence[Word], at: int) -> bool:
    """Whether a plain form is a verb in the plural or behind "to", "own" behind "who" also if it is read otherwise."""
    before = words[at - 1].text
    return words[at].tag == "VBP" or before == "to" or (words[at].text == "own" and before == "who")


def is_deed(word: str) -> bool:
    """Say whether a verb's form tells what somebody does in a body or with it."""
    return any(word in verbs for verbs in (PRESENT, PAST, PLAIN, EMPLOYED, OBJECTS, SHOWS, HAVING, _STARTS, _BE, _USED))


def doing(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Iterator[Tie]:
    """Yield what a clause says that somebody does in or with a body ([who has worked at Harbour Bank])."""
    first = at
    if (at > 0 and words[at - 1].tag == "``") or is_label(words, at, high):
        return  # [Moe's claim that she “founded Harbour Bank”]: in the words of somebody else
    if at + 2 < high and words[at].text == "used" and words[at + 1].text == "to":
        for used in doing(words, bodies, at + 2, high):  # [who used to run Harbour Bank]
            yield used._replace(first=first, tenure="former")
        return
    told = at + (at < high and words[at].text in _BE)
    told += 2 * (at + 2 < high and words[at].text in _PERFECT and words[at + 1].text == "been")
    tie = _phrase_of(words, bodies, first, told, high) if told < high and words[told].text in _STARTS else None
    if tie is not None:
        yield tie
        return
    while at < high and words[at].tag == "RB":
        if words[at].text in _NEVER:
            return
        at += 1
    on = at + 1 + (at + 1 < high and words[at + 1].text in ("both", "also", "been"))
    if on < high and words[at].text in (_PERFECT if words[on - 1].text == "been" else _BE) and words[on].text == "on":
        yield from _on_panel(words, bodies, at, on, high)
        return
    if at + 4 < high and words[at].text in ("has", "had") and [w.text for w in words[at + 1 : at + 4]] == _SEATED:
        body = body_at(words, bodies, at + 4, high)
        if body is not None and body.actor is not None:
            yield Tie(at, at + 4, body.last, "current" if words[at].text == "has" else "unclear", body.actor)
        return
    if at + 3 < high and words[at].text in _PERFECT and [w.text for w in words[at + 1 : at + 3]] == ["been", "with"]:
        body = body_at(words, bodies, at + 3, high)
        lasts = body is not None and body.sort == "NAM" and is_since(words, body.last, high)
        if body is not None and body.actor is not None and lasts:  # [has been with Harbour Bank since 1990]
            yield Tie(first, at + 3, body.last, "current" if words[at].text != "had" else "unclear", body.actor)
        return
    tie = _with(words, bodies, at, high)
    if tie is not None:
        yield tie
        return
    perfect = at + 1 < high and words[at].text in ("has", "is") and words[at + 1].tag not in ("DT", "JJ", "NN")
    at += perfect
    while at < high and words[at].tag == "RB":
        if words[at].text in _NEVER:
            return  # [has never run Harbour Bank]
        at += 1
    if at + 1 >= high:
        return
    tie = with_object(words, bodies, first, at, high)
    if tie is not None:
        yield tie
    verb = words[at].text
    place = past_times(words, at + 1, high) if verb in EMPLOYED else at + 1
    if verb in EMPLOYED and words[place].text in PLACES.get(verb, WORKING):
        tenure = EMPLOYED[verb]
        tenure = "current" if perfect and tenure != "former" else tenure
        title_last = place + 1
    elif verb == "helped" and words[at + 1].text in STARTED:
        tenure, title_last = "unclear", at + 2
    elif verb in PRESENT or verb in PAST or (verb in PLAIN and (_is_plain(words, at) or (perfect and verb == "run"))):
        tenure = "current" if perfect or verb not in PAST else "unclear"
        tenure = "former" if verb in LEAVING else tenure
        title_last = at + 1
    else:
        return
    body = (body_of_part if verb in IN_PARTS else body_at)(words, bodies, title_last, high)
    told = body is not None and verb in MOVING and _is_joined(words, verb, body, high)
    if body is not None and verb in LEAVING and not (told or _is_for_good(words, bodies, body, high)):
        return  # [who left the Harbour Hall on Monday]
    if body is not None and not _is_lasting(words, verb, body, high):
        return
    known = body is not None and body.sort == "NAM" and body.actor is not None and body.actor.sector != "JRN"
    acts = acts_beside if verb in _BRIEFLY else _acts_with
    if verb in JOINING and (not (known or told) or (body is not None and acts(words, body.last, high))):
        return  # [who joined Harbour Radio to talk of fish], [who joins the Harbour Council for talks]
    if body is not None and body.actor is not None:
        over = tenure == "unclear" and body.last < high and words[body.last].text == "until"
        yield Tie(first, title_last, body.last, "former" if over else tenure, body.actor)


def _with(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, high: int) -> Tie | None:
    """[is now with Harbour Bank], [was with Harbour Bank for ten years]; [was with Harbour Bank] may be of a talk."""
    now = at + 1 < high and words[at + 1].text in _NOWADAYS
    link = at + 1 + now
    if link + 1 >= high or words[at].text not in _BE or words[link].text != "with":
        return None
    body = body_at(words, bodies, link + 1, high)
    if body is None or body.actor is None or body.sort != "NAM":
        return None
    behind = words[body.last : min(high, body.last + _LONG)]
    long = bool(behind) and behind[0].text == "for" and any(word.text in TIMES for word in behind)
    closed = body.last >= high or words[body.last].text in (",", ".")
    if not long and not (now and closed):
        return None
    return Tie(at, link + 1, body.last, "unclear" if words[at].text in ("was", "were") else "current", body.actor)


def _phrase_of(words: Sequence[Word], bodies: Mapping[int, Mention], first: int, at: int, high: int) -> Tie | None:
    """[is in charge of the Fish Fund], [stepped down from Harbour Bank], [attended Harbour University]."""
    for phrase, tenure in PHRASES.items():
        end = at + len(phrase)
        if end < high and words[at].text == phrase[0] and tuple(w.text for w in words[at:end]) == phrase:
            body = (body_of_part if phrase[0] == "in" else body_at)(words, bodies, end, high)
            learns = phrase[0] not in _LEARNING or (body is not None and words[body.last - 1].text in _SCHOOLS)
            named = body is not None and (body.sort == "NAM" or (tenure == "current" and _is_told_of(words, body)))
            if body is not None and body.actor is not None and named and learns:
                return Tie(first, end, body.last, tenure, body.actor)
    return None


def _is_told_of(words: Sequence[Word], body: Mention) -> bool:
    """Whether a noun is for a body told before, or whose owner is told ([affiliated with the Moe campaign])."""
    return body.lead in ("the", "owner") and (words[body.head].text in JOINED or body.owner is not None)


def _is_lasting(words: Sequence[Word], verb: str, body: Mention, high: int) -> bool:
    """Whether a deed is more than one piece of advice, one campaign or one occasion ([led a group of fishermen])."""
    behind = words[body.last].text if body.last < high else ""
    if verb.startswith("advise"):
        return behind not in ("to", "that", "against", "not")
    if body.sort != "NOM":
        return True
    if verb in ("launched", "ran", "run"):
        return words[body.head].text != "campaign"
    return body.lead != "a" or behind != "of"


def _on_panel(words: Sequence[Word], bodies: Mapping[int, Mention], at: int, on: int, high: int) -> Iterator[Tie]:
    """[who is on the Harbour Council], [who are both on the board of Harbour Bank]."""
    body = body_at(words, bodies, on + 1, high)
    if body is None or body.actor is None or (body.sort == "NOM" and not body.lead):
        return  # [was on board the ship]
    on_board = any(w.text in BOARDS for w in (*words[on + 1 : on + 3], *words[body.last : body.last + 2]))
    if words[body.last - 1].text.lower() in _PANELS or on_board:
        tenure = "unclear" if words[at].text in ("was", "were", "had") else "current"
        yield Tie(at, on + 1, body.last, tenure, body.actor)


def is_panel(words: Sequence[Word], body: Mention | None) -> bool:
    """Say whether a mention is the name of a body on which people are ([the Harbour Committee on Fish])."""
    named = body is not None and body.sort == "NAM" and body.kind == "organization"
    return body is not None and named and any(w.text.lower() in _PANELS for w in words[body.first : body.last])
