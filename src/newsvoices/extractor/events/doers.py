"""Who does what a verb says where its subject names no actor: whose raid it is, who is first to do it, who is meant."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.events.frames import marks_of
from newsvoices.extractor.events.nouns import doers_of
from newsvoices.extractor.events.status import ONLY
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.triggers import Frame, class_of_words
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["is_unstated", "itself", "stand_ins"]

_CRAFT = word_set(
    "drone drones missile missiles rocket rockets jet jets warplane warplanes gunboats gunships artillery"
)
"""Weapons that are of those who use them, where a raid or the shelling may be of those whom it strikes."""
_VEHICLES = word_set(
    "helicopter helicopters boat boats ship ships vessel vessels plane planes aircraft lifeboat lifeboats trawler "
    "trawlers frigate frigates warship warships tug tugs convoy convoys lorries trucks ambulances"
)
"""What rescues or carries for those who have or sent it."""
_SENT = word_set("sent dispatched deployed provided lent operated flown launched fired")
_WEAPONS = _CRAFT | word_set(
    "strike strikes airstrike airstrikes raid raids attack attacks shelling bombing bombardment gunfire bullets "
    "offensive"
)
_ACTS = word_set(
    "decision ruling verdict order letter statement law bill resolution motion vote tweet memo decree ad lawsuit"
)
_PLANS = _ACTS | word_set("plan plans proposal proposals platform manifesto speech rhetoric budget ruling ad ads")
"""What tells of, or does, what its author means to: her plan would abolish the tax, his speech denouncing the raid."""
_OF_TWO = frozenset({"AGREE", "CONSULT", "COOPERATE", "SUPPORT"})
_SPEAKING_AGAINST = forms_of("warn caution advise argue campaign vote speak lobby protest rule recommend come")
_STEPS = 4  # coordinated descriptions, and verbs, up to the one that says whose they are
_IS = frozenset({"'s", "’s"})


def stand_ins(
    grammar: Grammar, verb: int, stated: Sequence[int], rows: Sequence[Frame], patients: Sequence[int]
) -> Iterator[list[int]]:
    """Yield the words for those who may do what a verb says, the likeliest first; ``stated`` are its agents.

    ``rows`` are the lexicon's lines for it, ``patients`` the words for what is acted on.
    """
    if not stated:
        yield _pioneer(grammar, verb)
        yield list(patients) if _is_active(grammar, verb, rows) else []
        yield _sides(grammar, verb, rows)
    yield [m for n in stated if grammar.lower(n) in _PLANS for m in doers_of(grammar, n)]
    yield _described(grammar, stated)
    yield _beside(grammar, verb)
    yield _issuer(grammar, verb)
    yield _wielders(grammar, stated)


def is_unstated(grammar: Grammar, verb: int) -> bool:
    """Say whether others than the subject would do what it speaks against: voted against sending troops."""
    word = grammar.words[verb]
    if word.tag != "VBG" or word.relation not in ("advcl", "ccomp") or word.head < 0:
        return False
    return "against" in marks_of(grammar, verb) and grammar.lower(word.head) in _SPEAKING_AGAINST


def _sides(grammar: Grammar, verb: int, rows: Sequence[Frame]) -> list[int]:
    """Return between whom something was done that takes two: a deal was reached between Oman and Norway."""
    if not grammar.passive(verb) or not any(frame.plover_type in _OF_TWO for frame in rows):
        return []
    things = (verb, *grammar.subjects(verb))
    return [m for over in things for n in grammar.after(over, "between") for m in grammar.together(n)]


def _described(grammar: Grammar, numbers: Sequence[int]) -> list[int]:
    """Return who is meant by a description: she is a bully and a bigot who vowed, Berg, a diver and guide, who sued."""
    found: list[int] = []
    for number in numbers:
        at = number
        for _ in range(_STEPS):
            word = grammar.words[at]
            if links := grammar.below(at, "cop"):
                found += grammar.subjects(at) or _subjects_before(grammar, links[0])
                break
            if word.relation == "appos" and word.head >= 0:
                if grammar.below(word.head, "cop"):  # is a thief, cheat and bully who vowed
                    at = word.head
                    continue
                found.append(word.head)
                break
            if word.relation != "conj" or word.head < 0:
                break
            at = word.head
        found += grammar.below(number, "appos")[:1]
    return found


def _subjects_before(grammar: Grammar, link: int) -> list[int]:
    """Return who is what a form of "be" says that goes on what they do, hung elsewhere: she fibs / and is a bigot."""
    joint = link - 1
    if joint < 0 or grammar.words[joint].relation != "cc":
        return []
    over = grammar.words[joint].head
    return grammar.subjects(over) if over >= 0 and grammar.is_verb(over) else []


def _is_active(grammar: Grammar, verb: int, rows: Sequence[Frame]) -> bool:
    """Say whether a participle is a past tense or perfect misread: two unions called for a strike, who's called for."""
    word = grammar.words[verb]
    if word.tag != "VBN" or not any(frame.needs and "object" not in frame.recipient for frame in rows):
        return False
    auxiliaries = grammar.below(verb, "auxpass")
    if auxiliaries:
        return all(grammar.lower(n) in _IS for n in auxiliaries)
    return word.relation == "acl" and grammar.passive(verb)


def _wielders(grammar: Grammar, subjects: Sequence[int]) -> list[int]:
    """Return whose weapon or raid it is that does what a verb says: a Turkish air strike killed six, army jets did."""
    weapons = [n for n in subjects if grammar.lower(n) in _WEAPONS | _VEHICLES]
    sent = [m for n in weapons if grammar.lower(n + 1) in _SENT for m in grammar.after(n + 1, "by")]
    if sent:
        return sent  # boats sent by Oslo
    found = [m for n in weapons for m in doers_of(grammar, n) or grammar.below(n, "compound")]
    armed = (n for n in weapons if grammar.lower(n) in _CRAFT)
    return found or [m for n in armed for m in grammar.after(n, "of")]


def _beside(grammar: Grammar, verb: int) -> list[int]:
    """Return the name right before an -ing form that hangs elsewhere: with the mayor calling for calm."""
    before = verb - 1
    while before > 0 and grammar.words[before].tag == "RB":
        before -= 1
    if grammar.words[verb].tag != "VBG" or before < 0 or not grammar.words[before].tag.startswith("NN"):
        return []
    return [before]


def _issuer(grammar: Grammar, verb: int) -> list[int]:
    """Return whose paper or act an -ing form tells of: it issued a statement condemning, its decision banning."""
    word = grammar.words[verb]
    if word.tag != "VBG" or word.relation != "acl" or word.head < 0:
        return []
    paper = grammar.words[word.head]
    if paper.text.lower() in _ACTS and (owned := doers_of(grammar, word.head)):
        return owned
    if paper.relation not in ("dobj", "nmod") or paper.head < 0 or not grammar.is_verb(paper.head):
        return []
    return grammar.agents(paper.head) if paper.text.lower() in class_of_words()["paper-words"] else []


def itself(grammar: Grammar, verb: int) -> list[int]:
    """Return whose word it is that "it" does what a verb says: the ministry said that it had expelled a diplomat."""
    word = grammar.words[verb]
    if word.relation != "ccomp" or not 0 <= word.head < verb or not grammar.is_verb(word.head):
        return []
    if not any(grammar.lower(n) == "it" for n in grammar.below(verb, "nsubj")):
        return []
    speakers = grammar.agents(word.head)
    return [m for n in speakers for m in grammar.after(n, "for", "of")] or speakers  # a spokesman for the army


def _pioneer(grammar: Grammar, verb: int) -> list[int]:
    """Return who is the first, last or only one to do what an infinitive says: she was the first mayor to resign."""
    at = verb
    for _ in range(_STEPS):  # the first to step in, banning it
        word = grammar.words[at]
        if word.relation not in ("xcomp", "conj", "advcl") or word.head < 0 or not grammar.is_verb(word.head):
            break
        at = word.head
    word = grammar.words[at]
    if word.relation != "acl" or word.head < 0 or "to" not in marks_of(grammar, at):
        return []
    if not {grammar.lower(n) for n in grammar.below(word.head, "amod", "nmod:poss", "det")} & ONLY:
        return []
    return grammar.below(word.head, "nsubj")[:1] or [word.head]
