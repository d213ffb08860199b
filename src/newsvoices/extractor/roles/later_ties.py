"""Ties and offices told of somebody whom a pronoun takes up, or in passing, once mentions are resolved.

[She teaches at Harbour University]; [the league that he founded]; [Harbour Bank, led by Ann Moe]; [his time as mayor].
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.clauses import Tie, doing, sentences_with_bodies
from newsvoices.extractor.roles.deeds.doers import UNREAL, behind_owner, is_one_person
from newsvoices.extractor.roles.deeds.words import FOUNDING, RUNNING
from newsvoices.extractor.roles.employers import employers
from newsvoices.extractor.roles.founders import body_before, body_behind_deed
from newsvoices.extractor.roles.role_notes import Statement, note_role
from newsvoices.extractor.roles.role_words import OFFICERS, PUBLIC, phrase_end, role_start, tenure_of
from newsvoices.extractor.roles.shared_titles import name_row

__all__ = ["later_ties", "offices_held"]

_CLOSING = frozenset({"IN", ",", ".", ":", "CC", "RB", "''", "VBD", "VBZ", "MD", "TO"})
_LOOSE = frozenset({"CC", "IN", "DT", "RB", "WDT"})
"""Tags of words that a phrase cannot end in."""
_IS_OR_WAS = word_set("is was ’s 's am ’m 'm became")
_UNREAL = UNREAL | word_set("wishes imagine")
_OWNERS = frozenset({"PRP$", "POS"})
_OF_OTHERS = word_set("choice pick selection view image portrayal description depiction choosing replacement")
"""Nouns of somebody behind which "as" tells what others are ([her choice as minister])."""
_CHOOSING = word_set("with appointed appointing installed installing hired hiring elected electing tapped named naming")
"""Words before a name that "as" and an office follow: the office is that one's."""
_SERVING = {
    "served": "unclear", "serves": "current", "acted": "unclear", "acts": "current", "elected": "unclear",
    "re-elected": "unclear", "reelected": "unclear", "appointed": "unclear", "installed": "unclear",
    "replaced": "former", "dismissed": "former", "sacked": "former",
    "resigned": "former", "retired": "former", "ousted": "former", "fired": "former", "removed": "former",
    "worked": "unclear", "works": "current", "hired": "unclear", "employed": "unclear",
    "started": "unclear", "began": "unclear",
}  # fmt: skip
_DONE_TO = word_set(
    "hired employed elected re-elected reelected appointed installed ousted fired removed replaced dismissed sacked"
)
"""Deeds of others, by which only whoever they are done to holds the office."""
_FOLLOWING = word_set("succeeded succeeds replaced replaces")
"""Verbs whose subject has the office of their object."""
_WHOSE = word_set("of at for")
"""Words behind an office that lead to where it is held."""
_WILL = frozenset({"will", "’ll", "'ll"})
_WORKING = word_set("worked works hired employed started began")
"""Verbs whose "as" tells of a trade too that is no office."""
_DOWN = {
    ("stepped", "down"): "former", ("steps", "down"): "former", ("sworn", "in"): "unclear",
    ("took", "over"): "current", ("takes", "over"): "current", ("taken", "over"): "current", ("take", "over"): "elect",
}  # fmt: skip
_PERFECT = word_set("has have had")
_RUN = word_set("run led headed chaired owned directed edited managed")
_REACH = 5  # words between an owner and the noun that is his


def later_ties(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to bodies that pronouns, relative clauses and participles state."""
    words = scene.words
    for own, bodies, low, high in sentences_with_bodies(scene):
        people = {name_start(m): m for m in own if is_one_person(m) and m.sort in ("NAM", "PRO", "NOM")}
        for mention in people.values():
            if mention.sort == "PRO" and mention.kind in ("he", "who") and mention.actor is not None:
                if mention.kind == "who" and behind_owner(words, mention, own):
                    continue
                for tie in doing(words, bodies, mention.last, high):
                    yield Statement(mention.actor, *tie)
        names = {at: m for at, m in people.items() if m.sort == "NAM"}
        told = names | {m.first: m for m in own if m.kind in ("person", "group") and m.sort == "NOM" and m.lead}
        fronted = body_behind_deed(words, low, bodies, names, high)
        if fronted is not None:
            yield from (Statement(name, *fronted) for name in _doers(words, told, fronted))
        for body in (m for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM") and m.actor is not None):
            done = body_before(words, body, names, high) or body_before(words, body, told, high)
            if done is not None:
                yield from (Statement(name, *done) for name in _doers(words, told, done))
            yield from _of_founder(words, body, people, high)


def _doers(words: Sequence[Word], names: Mapping[int, Mention], done: Tie) -> Sequence[Actor]:
    """Those who did what was done to a body, one or a row of them ([founded by Ann Moe and David Lund])."""
    first = next(at for at, name in names.items() if name.last == done.last)
    actor = names[first].actor
    return name_row(words, names, first) or ([actor] if actor is not None else [])


def _of_founder(words: Sequence[Word], body: Mention, people: Mapping[int, Mention], high: int) -> Iterator[Statement]:
    """Whoever a clause right behind a body says to have founded it, or to run it ([the league that she founded])."""
    at = body.last
    at += at + 1 < high and words[at].text == "," and words[at + 1].text == "which"
    at += at < high and words[at].text in ("that", "which")
    at += at < high and at not in people and words[at].text[:5] == "then-"  # [that then-Bergen Mayor Moe chaired]
    who = people.get(at)
    if who is None or who.actor is None or body.actor is None or (who.sort == "PRO" and who.kind != "he"):
        return
    verb = who.last
    perfect = verb + 1 < high and words[verb].text in _PERFECT and words[verb + 1].text in _RUN
    dated = perfect and verb + 2 < high and words[verb + 2].text in ("since", "for")
    if dated and not _is_of_thing(words, body):  # [which she has run since 2010]
        tenure = "unclear" if words[verb].text == "had" else "current"
        yield Statement(who.actor, *Tie(verb, verb + 2, verb + 2, tenure, body.actor))
        return
    if verb < high and words[verb].text == "ran" and words[body.head].text == "campaign":
        return  # the campaign is somebody's for an office
    if verb < high and words[verb].text in RUNNING and (verb + 1 >= high or words[verb + 1].tag in _CLOSING):
        tenure = "current" if words[verb].text in FOUNDING else "unclear"
        yield Statement(who.actor, *Tie(verb, verb + 1, verb + 1, tenure, body.actor))


def _is_of_thing(words: Sequence[Word], body: Mention) -> bool:
    """Whether what may be run as well stands before a body and a preposition ([the ads for Harbour Bank, which])."""
    at = body.first - 1 - (words[body.first - 1].tag == "DT")
    if at < 1 or words[at].tag != "IN" or words[at - 1].tag[:2] != "NN":
        return False
    return head_kind(singular(words[at - 1].text.lower()), False) not in ("person", "organization")


def offices_held(scene: Scene) -> Iterator[Statement]:
    """Note and yield the offices that predicates of pronouns and "as" state ([he was mayor], [her years as mayor])."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        offices = [m for m in own if m.number == "s" and m.kind == "person" and _may_be_held(words, m, low)]
        for phrase in offices:
            head = singular(words[phrase.head].text.lower())
            lady = head == "lady" and words[phrase.head - 1].text.lower() == "first"
            first = role_start(words, phrase, low)
            link = first - 1 - (words[first - 1].tag in ("DT", "PRP$"))
            works = link > low and words[link].text == "as" and words[link - 1].text in _WORKING
            if not lady and not works and head not in OFFICERS and sector_of(head) in (None, "CVL"):
                continue
            found = _holder(words, phrase, link, own, low, high) if link >= low else None
            if found is None:
                continue
            actor, tenure = found
            last = phrase_end(words, phrase, high)
            while last > phrase.last and words[last - 1].tag in _LOOSE:
                last -= 1
            said = tenure_of(words, first, phrase.last, low)
            bodies = employers(words, phrase, own, phrase.first, last)
            tenure = said if said != "current" else tenure
            statement = Statement(actor, first, phrase.last, last, tenure, next(iter(bodies), None))
            note_role(words, statement)
            yield statement


def _may_be_held(words: Sequence[Word], phrase: Mention, low: int) -> bool:
    """Whether a description is a predicate, or opens its sentence behind "As", where a parser may see a subject."""
    if phrase.sort != "NOM" or phrase.owner is not None:
        return phrase.sort == "PREDICATE"
    first = phrase.first - (phrase.first - 1 > low and words[phrase.first - 1].tag == "DT")
    return first - 1 == low and words[low].text == "As"


def _holder(
    words: Sequence[Word], phrase: Mention, link: int, own: Sequence[Mention], low: int, high: int
) -> tuple[Actor, str] | None:
    if words[link].text.lower() == "as":
        return _as(words, phrase, link, own, low, high)
    if words[link].text not in _IS_OR_WAS:
        return None
    who = next((m for m in own if m.last == link and m.sort == "PRO" and m.kind in ("he", "i")), None)
    if who is not None and who.kind == "he" and who.mark >= 0:
        return None  # [“She is the founder”]: said of her
    if who is None or who.actor is None or not is_one_person(who) or _is_unreal(words, low, link):
        return None
    return who.actor, "unclear" if words[link].text in ("was", "became") else "current"


def _as(
    words: Sequence[Word], phrase: Mention, link: int, own: Sequence[Mention], low: int, high: int
) -> tuple[Actor, str] | None:
    """Who holds an office that "as" names: whose time it was, who served, or who acts in the sentence."""
    before = words[link - 1] if link > low else None
    if before is None or words[link].text == "As":
        end = phrase_end(words, phrase, high)
        if phrase.lead == "the" and not _is_whole(words, phrase, min(end, high - 1)):
            return None  # [As the mayor walked home]
        return _acting(phrase, own, end, words)
    chosen = next((m for m in own if m.last == link and m.sort == "NAM"), None)
    first = name_start(chosen) if chosen is not None and phrase.lead != "a" else low
    if first > low and words[first - 1].text.lower() in _CHOOSING:
        return _told(chosen, "unclear")  # [with Ann Moe as his minister]
    if first > low and words[first - 1].text in _FOLLOWING:
        who = next((m for m in own if words[m.head].head == first - 1 and m.subject and m.last < first), None)
        return _told(who, "unclear")  # [Ann Moe succeeded Per Berg as mayor]
    noun = before.text.lower()
    if before.tag[:2] == "NN" and noun not in _OF_OTHERS and head_kind(noun, before.tag == "NNS") is None:
        owned = next((at for at in range(link - 2, max(low, link - _REACH) - 1, -1) if words[at].tag in _OWNERS), None)
        if owned is not None:
            if not _is_office(words, phrase) or any(w.tag == "CD" or w.text == "first" for w in words[owned:link]):
                return None  # [in her first days as mayor]: days to come
            pronoun = words[owned].tag == "PRP$"
            ends = owned if not pronoun else owned + 1
            sort = "PRO" if pronoun else "NAM"
            return _told(next((m for m in own if m.last == ends and m.sort == sort), None), "unclear")
    tenure = _SERVING.get(before.text)
    verb = link - 1
    if tenure is None and link - 2 >= low:
        tenure = _DOWN.get((words[link - 2].text, before.text))
        verb = link - 2
    apart = words[phrase.head].head
    if tenure is None and 0 <= apart < verb and words[apart].text in _SERVING and words[apart].text not in _DONE_TO:
        tenure, verb = _SERVING[words[apart].text], apart  # [worked for years as a nurse]
    if tenure is None:
        return _in_clause(words, phrase, link, own)
    who = next((m for m in own if words[m.head].head == verb and m.subject and m.last <= verb), None)
    if before.text in _DONE_TO and (who is None or words[who.head].relation != "nsubjpass"):
        return None  # [whom Ann Moe fired as manager]
    coming = tenure == "elect"
    if coming and words[verb - 1].text not in _WILL:
        return None
    if who is None or any(w.text.lower() in _UNREAL for w in words[max(low, who.first - 1) : verb - coming]):
        return None
    return _told(who, tenure)


def _is_whole(words: Sequence[Word], phrase: Mention, end: int) -> bool:
    """Whether an office with "the" and its body are all that stands before a comma ([As the head of Harbour Bank,])."""
    rest = words[phrase.last : end]
    return bool(rest) and rest[0].text in _WHOSE and words[end].text == "," and all(w.tag[:2] != "VB" for w in rest)


def _in_clause(words: Sequence[Word], phrase: Mention, link: int, own: Sequence[Mention]) -> tuple[Actor, str] | None:
    """The subject of a past deed done in a bare office ([Ann Moe signed the treaty as foreign minister]).

    Where the deed has a person for its object, the office may be that one's ([Ann Moe chose Per Berg as minister]).
    """
    if phrase.lead or not _is_office(words, phrase):
        return None
    if words[link - 1].text == ",":  # [Ann Moe, as foreign minister, signed]
        named = next((m for m in own if m.last == link - 1 and m.sort == "NAM" and m.subject), None)
        return _told(named, "unclear")
    verb = words[phrase.head].head
    if not 0 <= verb < link or words[verb].tag not in ("VBD", "VBN"):
        return None
    around = [m for m in own if words[m.head].head == verb]
    who = next((m for m in around if words[m.head].relation == "nsubj"), None)
    if who is None or any(m is not who and is_one_person(m) and m.first > verb for m in around):
        return None
    return _told(who, "unclear")


def _is_office(words: Sequence[Word], phrase: Mention) -> bool:
    head = singular(words[phrase.head].text.lower())
    return head in OFFICERS or head == "lady" or sector_of(head) in PUBLIC


def _acting(phrase: Mention, own: Sequence[Mention], end: int, words: Sequence[Word]) -> tuple[Actor, str] | None:
    """The subject right behind an opening phrase ([As mayor of Oslo, Ann Moe built], [As mayor I built])."""
    at = end
    while at < len(words) and at < end + 4 and (words[at].text == "," or words[at].tag in ("CD", "IN")):
        at += 1
    who = next((m for m in own if name_start(m) == at and m.subject and m.sort in ("NAM", "PRO")), None)
    if who is not None and who.last < len(words) and words[who.last].text.lower() in _UNREAL:
        return None  # [As mayor, she would build]
    return _told(who, "unclear")


def _is_unreal(words: Sequence[Word], low: int, link: int) -> bool:
    """Whether a pronoun's predicate is supposed or denied ([if she is mayor], [he is not mayor])."""
    return link - 2 >= low and words[link - 2].text.lower() in _UNREAL


def _told(who: Mention | None, tenure: str) -> tuple[Actor, str] | None:
    if who is None or who.actor is None or not is_one_person(who):
        return None
    return who.actor, tenure
