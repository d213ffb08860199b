"""The words of an event: its trigger in its clause, without punctuation at the edges, and a label made of them."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.events.noun_status import CARRYING
from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.events.turned import turned
from newsvoices.extractor.lexis.inflect import third_person
from newsvoices.extractor.lexis.triggers import frames
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["label_of", "label_span", "span_of", "trigger_of"]

_SUBJECT = 16  # words from the subject's first to the verb
_BEFORE = ("det", "amod", "compound", "nmod:poss", "nummod", "advmod")
_CARRIED = 8  # words between a verb and the noun that it carries
_AFTER = 9  # words of the clause after the trigger
_STOP = frozenset({",", ".", ":", ";", "``", "''", "-LRB-", "-RRB-", "“", "”", "(", ")", "—", "–", "-", "?", "!"})
_TRAILING = frozenset({"DT", "IN", "TO", "CC", "PRP$", "POS", "WDT", "WP", "MD", "JJ", "RB", "WRB", "$"})
_FURTHEST = 20  # words after the trigger within which a phrase of a label may end
_MARKS = frozenset({"``", "''"})
_UNFINISHED = frozenset({"DT", "IN", "TO", "CC", "PRP$", "POS", "WDT", "WP", "MD", "WRB", "$", "``"})
_NEEDED = frozenset({"dobj", "iobj", "xcomp", "ccomp", "compound:prt", "nummod"})
_COMPLETING = frozenset({"nmod", "acl", "dep"})
"""What a verb with nothing else behind it goes on with."""
_LINKS = frozenset({"of", "for", "from"})
"""What leads to a gerund with which it does."""
_MANNER = "ly"
"""How adverbs end that say how something is done, without which a ruling on it says another thing."""
_LONGEST = 160  # code points of a label
_MANY = frozenset({"police", "people"})
_PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT"})
_SPEAKERS = frozenset({"me", "us"})
_OBJECTS = _SPEAKERS | {"him", "her", "them", "it"}
_FIRST = frozenset({"aux", "auxpass", "neg"})


def trigger_of(grammar: Grammar, found: Occurrence) -> tuple[int, int]:
    """Return the first and the last word of the trigger: the verb that carries it, and the noun that names it.

    The noun may be the object of a trigger verb that says little without it: held a hearing, took a swipe at.
    """
    first, last = _named_by(found)
    if found.blow >= 0:
        return min(first, found.blow), last
    if found.verb != found.trigger or found.misfit or grammar.lower(found.verb) not in CARRYING:
        return first, last
    lexicon = frames()
    near = (n for n in found.patients if abs(n - found.verb) <= _CARRIED)
    nouns = [n for n in near if any("borne" not in row.needs for row in lexicon.get((grammar.lower(n), "n"), ()))]
    return min([first, *nouns]), max([last, *nouns])


def _named_by(found: Occurrence) -> tuple[int, int]:
    """Return the first and the last of the words that the lexicon has for an occurrence: the verb and the noun."""
    numbers = [found.trigger, *([found.verb] if found.verb >= 0 else [])]
    return min(numbers), max(numbers)


def span_of(grammar: Grammar, found: Occurrence, last: int) -> tuple[int, int]:
    """Return the half-open word range of the trigger with the clause around it, from the verb's own subject on.

    It ends where the label does: within no phrase, and before no object or date.
    """
    low, end = label_span(grammar, found, last)
    verb = found.verb if found.verb >= 0 else found.trigger
    subjects = [n for n in grammar.below(verb, *NOUN_SUBJECTS) if n < low]
    if not subjects:
        return low, end
    first = subjects[0]
    for _ in range(3):  # the governor of the northern province: of the determiners, the leftmost
        first = min([first, *grammar.below(first, *_BEFORE)])
    between = [grammar.words[n].text for n in range(first, low) if grammar.words[n].tag in _STOP]
    whole = not between or between == [",", ","]  # with an apposition between commas
    return (first, end) if whole and low - first <= _SUBJECT else (low, end)


def label_span(grammar: Grammar, found: Occurrence, last: int) -> tuple[int, int]:
    """Return the half-open word range of the trigger and what follows it, ending where nothing is left hanging.

    What ends within a phrase or before an object goes on to its end, or back to where the last phrase ended.
    """
    low, end = _core_of(grammar, found, last, clause=True)
    high = _named_by(found)[1]
    words = grammar.words
    stop = high + 1
    while stop < min(last, high + 1 + _FURTHEST) and (words[stop].tag not in _STOP or words[stop].tag in _MARKS):
        if _joins_clause(words, stop):
            break
        stop += 1
    if _ends_quoted(words, high + 1, stop, last):
        stop += 2
    places = (*range(end, stop + 1), *range(end - 1, high, -1))
    return low, next((n for n in places if _is_whole(grammar, low, high, n, stop)), end)


def _ends_quoted(words: Sequence[Word], begin: int, stop: int, last: int) -> bool:
    """Whether a comma or full stop stands before the mark that closes what was opened: called it "a farce."."""
    if stop + 1 >= last or words[stop].text not in (",", ".") or words[stop + 1].tag not in _MARKS:
        return False
    return sum(word.tag in _MARKS for word in words[begin:stop]) == 1


def _joins_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a conjunction joins what somebody does besides; the text may end with it."""
    return words[at].tag == "CC" and at + 1 < len(words) and words[at + 1].tag in FINITE_VERBS


def _is_whole(grammar: Grammar, low: int, high: int, end: int, stop: int) -> bool:
    """Whether a label may end before the word ``end``: no phrase goes on there, and no verb waits for its object."""
    words = grammar.words
    if end > high + 1 and words[end - 1].tag in _UNFINISHED:
        return False
    marks = [words[n].tag for n in range(high + 1, end) if words[n].tag in _MARKS]
    if (
        len(marks) % 2
        or marks.count("``") > len(marks) // 2
        or any(end <= words[n].head < stop for n in range(high + 1, end))
    ):
        return False
    hanging = [n for n in range(end, stop) if low <= words[n].head < end]
    if words[end - 1].tag.startswith("VB") and any(_completes(grammar, n, end - 1) for n in range(end, stop)):
        return False
    return not any(words[n].relation in _NEEDED or _says_what(grammar, n) for n in hanging)


def _says_what(grammar: Grammar, number: int) -> bool:
    """Whether a clause behind an object says what for or what to do: accused them of lying, ordered them to pay."""
    word = grammar.words[number]
    beside = word.relation == "acl" and grammar.words[word.head].relation == "dobj"  # where the parser hung it
    if word.tag == "VBG" and (beside or (word.relation == "advcl" and grammar.is_verb(word.head))):
        return _is_led(grammar, number)
    return beside and word.tag == "VB" and any(grammar.lower(n) == "to" for n in grammar.below(number, "mark", "aux"))


def _is_led(grammar: Grammar, gerund: int) -> bool:
    return any(grammar.lower(n) in _LINKS for n in grammar.below(gerund, "mark", "case"))


def _completes(grammar: Grammar, number: int, verb: int) -> bool:
    """Whether a verb that would end a label goes on with a word: they look into it, accuse of lying, act illegally."""
    word = grammar.words[number]
    if word.head != verb:
        return False
    if number == verb + 1 and word.relation == "advmod" and word.tag == "RB" and word.text.endswith(_MANNER):
        return True
    gerund = word.relation == "advcl" and word.tag == "VBG"
    return word.relation in _COMPLETING or (gerund and _is_led(grammar, number))


def _core_of(grammar: Grammar, found: Occurrence, last: int, *, clause: bool = False) -> tuple[int, int]:
    """Return the half-open word range of the trigger and what follows it; ``last`` is the end of the sentence.

    With ``clause``, a that-clause counts as what follows it.
    """
    low, high = _named_by(found)
    verb = found.verb if found.verb >= 0 else found.trigger
    for n in grammar.below(verb, *_FIRST):
        if low - 4 <= n < low and not any(grammar.words[m].tag in _STOP for m in range(n, low)):
            low = n
            break
    if found.verb < 0:
        before = [n for n in grammar.below(found.trigger, "det", "amod", "compound", "nmod:poss") if low - 4 <= n < low]
        low = min([low, *before])
    end = high + 1
    clauses = [n for n in grammar.below(verb, "ccomp") if n > high] if clause else []
    reach = max([_reach(grammar, verb, high), *(_reach(grammar, n, n) for n in clauses)])
    while end < last and end <= min(reach, high + _AFTER) and grammar.words[end].tag not in _STOP:
        if _joins_clause(grammar.words, end):
            break  # urged them to wait / and left
        end += 1
    while end > high + 1 and grammar.words[end - 1].tag in _TRAILING:
        end -= 1
    return low, end


def _reach(grammar: Grammar, verb: int, high: int) -> int:
    """Return the last word that hangs on the verb as its object, preposition, particle or to-clause."""
    reach = high
    for n in grammar.below(verb, "dobj", "iobj", "nmod", "xcomp", "compound:prt", "nmod:tmod", "advmod"):
        if n > high - 1 and grammar.words[n].relation != "advmod":
            reach = max(reach, n)
            for m in grammar.below(n, "nmod", "compound", "dobj", "amod"):
                reach = max(reach, m)
    return reach


def label_of(text: str, grammar: Grammar, parties: Parties, found: Occurrence, span: tuple[int, int]) -> str:
    """Return a short sentence: who, the verb in the present, and what follows it in the article."""
    names = [parties.name(actor) for actor, _ in found.actors[: min(3, found.leading or 3)]]
    who = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    words, verb = grammar.words, found.verb
    leader, number = found.actors[0]
    kind, last = parties.sort(leader)[0], names[0].split()[-1].lower()
    tag = "NNP" if kind == "state" else words[number].tag
    counted = tag == "CD" and grammar.lower(number) != "one"
    several = len(names) > 1 or counted or tag in ("NNS", "NNPS") or last in _MANY
    one_of = tag in _PRONOUNS or tag == "CD"  # they, or dockers who left, or one of them
    several = several or (kind == "group" and one_of and last.endswith("s"))
    says = found.frame.lemma if several else third_person(found.frame.lemma)
    if verb == found.trigger and words[verb].tag[:2] == "NN":  # Norway is in talks with Oman
        whole = f"{who}: {_slice(text, grammar, span)}"
    elif verb == found.trigger and not grammar.passive(verb):
        whole = f"{who} {says}{_named(text, grammar, parties, found, span[1])}"
    elif verb == found.trigger and found.recipients and found.frame.recipient[:1] in (("object",), ("iobject",)):
        whole = f"{who} {says} {', '.join(parties.name(actor) for actor, _ in found.recipients[:3])}"
    elif verb == found.trigger and (rest := turned(text, grammar, found, span[1])):
        whole = f"{who} {says} {rest}"
    else:
        whole = f"{who}: {_slice(text, grammar, span)}"
    whole = " ".join(whole.split())
    if "guilty" in found.frame.needs and "guilty" not in whole and found.recipients:  # behind a long object
        whole = f"{who} {says} {parties.name(found.recipients[0][0])} guilty"
    return whole if len(whole) <= _LONGEST else whole[: _LONGEST - 1].rsplit(" ", 1)[0] + "…"


def _named(text: str, grammar: Grammar, parties: Parties, found: Occurrence, end: int) -> str:
    """Return what follows the verb up to the word ``end``, with names for objects told by a pronoun (attacks Moe).

    Whoever acts himself stays him, her or them there (asks aides to help him).
    """
    words = grammar.words
    own = {actor for actor, _ in found.actors[: found.leading]}
    pieces = []
    at = words[found.verb].end
    for n in range(found.verb + 1, end):
        if words[n].tag != "PRP" or grammar.lower(n) not in _OBJECTS:
            continue
        actor = parties.actor(words[n].start)
        if actor is not None and (actor not in own or grammar.lower(n) in _SPEAKERS):
            pieces += [text[at : words[n].start], parties.name(actor)]
            at = words[n].end
    return "".join([*pieces, text[at : words[end - 1].end]])


def _slice(text: str, grammar: Grammar, span: tuple[int, int]) -> str:
    return text[grammar.words[span[0]].start : grammar.words[span[1] - 1].end]
