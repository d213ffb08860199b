"""Who does what a cue says, where the network took the nearest relative pronoun for it, or found nobody.

Subjects are followed through Universal Stanford Dependencies: conjuncts share theirs, and a participle or infinitive
has that of the clause on which it hangs, or the object of a verb of asking.
"""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.attributions import Attribution, Span
from newsvoices.extractor.heads import head_kind
from newsvoices.extractor.lexicon import VERBS
from newsvoices.extractor.wordlists import word_set

__all__ = ["settle_sources", "writer_of"]

_RELATIVE = frozenset({"WP", "WDT"})
_STEPS = 4  # verbs that are climbed on the way to a subject
_FAR = 40  # words before a verb among which its subject is looked for
_CONNECTING = frozenset({"IN", "TO", "CC", "WDT"})
_AGENT = 6  # words from a participle to the by of its agent
_SHARING = frozenset({"advcl", "conj", "dep", "parataxis", "xcomp"})
"""Relations of clauses without a subject to the verb whose subject they share."""
_PERFECT = word_set("has have had having ’ve 've ’d 'd ’s 's")
_OCCASIONS = word_set("at during in on")
_WRITING = word_set("cabled emailed e-mailed mailed messaged phoned texted")
_OBJECTS = frozenset({"dobj", "iobj", "nmod", "appos", "nmod:poss"})
_SUBJECTS = ("nsubj", "nsubjpass")
_GLOSSES = word_set("appear appeared appearing appears look looked looking looks seem seemed seeming seems")
"""Verbs of what somebody seems to think, which is the writer's guess."""


def settle_sources(words: Sequence[Word], attributions: Sequence[Attribution]) -> None:
    """Put the subject of a cue's verb where the cue has no source or a pronoun that is another verb's, in place.

    "Who" is no source of the last verb in "the bank cut its rate, shocking traders who had sold, and warned that ...",
    which stands beside "cut"; and the bank it is that speaks in "The bank cut its rate, warning that ...".
    """
    starts = [word.start for word in words]
    for row in attributions:
        if row.cue is None:
            continue
        verbs = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        if row.source is None:
            main = next((n for n in verbs if words[n].tag[:2] == "VB" and words[n].head not in verbs), -1)
            doer = _doer(words, main) if main >= 0 and words[main].text.lower() not in _GLOSSES else -1
            row.source = _phrase(words, doer, main) if doer >= 0 else None
        elif (right := _controller(words, starts, row, verbs)) is not None:
            row.source = right
        elif row.source[0] < row.cue[0]:
            verb = next((n for n in verbs if words[n].relation == "conj" and words[n].tag in FINITE_VERBS), -1)
            who = bisect_left(starts, row.source[0])
            if verb >= 0 and words[who].tag in _RELATIVE:
                if words[who].end == row.source[1] and words[who].head != verb:
                    row.source = _shared_subject(words, verb, words[who].head, who) or row.source


def _controller(words: Sequence[Word], starts: Sequence[int], row: Attribution, verbs: range) -> Span | None:
    """The span of who does what a participle says whose source is the object of the verb before it, or of its own."""
    assert row.source is not None
    main = next((n for n in verbs if words[n].tag[:2] == "VB" and words[n].head not in verbs), -1)
    if main < 0:
        return None
    first, last = bisect_left(starts, row.source[0]), bisect_left(starts, row.source[1])
    while last > first + 1 and not words[last - 1].text[-1].isalnum():
        last -= 1
    head = next((n for n in range(first, last) if not first <= words[n].head < last), -1)
    occasion = first and words[first - 1].text.lower() in _OCCASIONS and last <= main and words[main].tag != "VB"
    if words[main].tag in FINITE_VERBS and head >= 0 and not occasion:
        other = words[head].head
        own = _child(words, main, ("nsubj",))
        if words[head].relation == "nsubj" and other not in (main, -1) and words[other].tag[:2] == "VB":
            if last <= own < main or own < main < first:
                return _phrase(words, own, main)
        return None
    if head >= 0 and words[main].tag == "VBN" and last <= main and words[head].head != main:
        agent = _agent(words, main) if not _has(words, main) else -1
        return _phrase(words, agent, main) if agent >= 0 and not first <= agent < last else None
    if occasion:
        doer = _child(words, main, _SUBJECTS)
        if doer < 0 or first <= doer < last:
            above = words[head].head if first <= words[main].head < last else words[main].head
            doer = _doer(words, above) if above >= 0 and words[above].tag[:2] == "VB" else -1
        return _phrase(words, doer, main) if 0 <= doer < first else None
    if words[main].tag != "VBG":
        return None
    if head < 0 or words[head].relation not in _OBJECTS:
        return None
    if last == main:
        doer = writer_of(words, head)
    elif _is_apart(words, main) and not (first and words[first - 1].text.lower() == "with"):
        doer = _doer(words, main)
    else:
        return None
    if doer < 0 or first <= doer < last:
        return None
    return _phrase(words, doer, main)


def _is_apart(words: Sequence[Word], verb: int) -> bool:
    """Whether a participle begins a clause behind a comma, or stands beside one that does."""
    before = next((words[n].text for n in range(verb - 1, max(-1, verb - 3), -1) if words[n].tag != "''"), "")
    return words[verb].relation != "acl" and (before == "," or (before == "and" and words[verb].relation == "conj"))


def writer_of(words: Sequence[Word], noun: int) -> int:
    """Return who wrote the message of which a noun is the name or the reader ([sent the crews a letter saying]).

    All are numbers of words; -1 where the noun is neither, or nobody is told to have written.
    """
    verb = words[noun].head
    if verb < 0:
        return -1
    if words[noun].relation == "dobj":
        written = _is_text(words[noun]) or words[verb].text.lower() in _WRITING
        return _doer(words, verb) if written else -1
    to = next((n for n in range(max(1, noun - _AGENT), noun) if words[n].head == noun and words[n].text == "to"), 0)
    message = words[to - 1]
    return _doer(words, message.head) if to and _is_text(message) and message.relation == "dobj" else -1


def _is_text(word: Word) -> bool:
    return head_kind(word.text.lower(), False) == "document"


def _doer(words: Sequence[Word], verb: int) -> int:
    """The number of the head word of who does what a verb says; -1 where the sentence does not tell."""
    if words[verb].tag == "VBN" and not _has(words, verb):
        return _agent(words, verb)
    for _ in range(_STEPS):
        own = _child(words, verb, _SUBJECTS)
        if own >= 0:
            return own
        above, relation = words[verb].head, words[verb].relation
        if above < 0:
            break
        if relation == "acl" and words[verb].tag == "VBG":
            return writer_of(words, above) if _is_text(words[above]) else above
        if relation not in _SHARING or words[above].tag[:2] != "VB" or (relation == "conj" and above > verb):
            break
        if relation == "xcomp" and words[verb].tag != "VBG":
            asked = _child(words, above, ("dobj",))
            if asked >= 0:
                return asked
        verb = above
    return -1


def _child(words: Sequence[Word], verb: int, relations: Sequence[str]) -> int:
    """The nearest word before a verb that hangs on it so, or behind it where none does; -1 where neither.

    Words in marks that close before the verb are passed over: theirs is another sentence.
    """
    quoted = 0
    for n in (*range(verb - 1, max(-1, verb - _FAR), -1), *range(verb + 1, min(len(words), verb + _AGENT))):
        quoted = max(0, quoted + (words[n].tag == "''") - (words[n].tag == "``")) if n < verb else 0
        if not quoted and words[n].head == verb and words[n].relation in relations:
            return n if not words[n].text.endswith(("self", "selves")) else -1
    return -1


def _has(words: Sequence[Word], verb: int) -> bool:
    """Whether a participle belongs to a perfect of what somebody does, not to a passive."""
    own = [words[n] for n in range(max(0, verb - _AGENT), verb) if words[n].head == verb]
    return any(word.relation == "aux" and word.text.lower() in _PERFECT for word in own) and all(
        word.relation != "auxpass" for word in own
    )


def _agent(words: Sequence[Word], verb: int) -> int:
    """The noun behind "by" after a participle ([called a ruin by the growers])."""
    for n in range(verb + 1, min(len(words), verb + 2 * _AGENT)):
        if words[n].text.lower() == "by" and words[n].relation == "case":
            noun, form = words[n].head, VERBS.get(words[verb].text.lower())
            told = form is not None and form.verb.mode != "thought"
            return noun if told and noun > n and words[noun].head == verb else -1
    return -1


def _shared_subject(words: Sequence[Word], verb: int, other: int, who: int) -> Span | None:
    """The span of the subject of the verb that ``verb`` stands beside, unless that is the ``other``."""
    for _ in range(_STEPS):
        if words[verb].relation != "conj" or not 0 <= words[verb].head < verb:
            break
        verb = words[verb].head
        if verb == other:
            return None
        for n in range(max(0, verb - _FAR), min(verb, who)):
            if words[n].head == verb and words[n].relation == "nsubj" and words[n].tag not in _RELATIVE:
                return _phrase(words, n, verb)
    return None


def _phrase(words: Sequence[Word], noun: int, verb: int) -> Span | None:
    """The span of the words that hang on a noun, up to its verb; None where they are no phrase of who acts."""
    first, last = noun, noun
    while first > 0 and noun - _FAR < first and _hangs_on(words, first - 1, noun):
        first -= 1
    first = next((n + 1 for n in range(noun, first - 1, -1) if words[n].text.lower() == "by"), first)
    stop = verb if noun < verb else min(len(words), noun + _FAR)
    while last + 1 < stop and _hangs_on(words, last + 1, noun):
        last += 1
    while first < noun and (words[first].tag[:2] in ("VB", "MD") or not words[first].text[0].isalnum()):
        first += 1
    opened = max((n for n in range(noun, last + 1) if words[n].tag == "-LRB-"), default=-1)
    closed = next((n for n in range(opened, min(opened + _AGENT, stop)) if words[n].tag == "-RRB-"), last)
    last = max(last, closed) if opened >= 0 else last
    while last > noun and not words[last].text[-1].isalnum() and words[last].tag != "-RRB-":
        last -= 1
    if words[first].tag in _CONNECTING or words[last].tag in _CONNECTING or words[noun].tag[0] not in "NPCDJ":
        return None
    return words[first].start, words[last].end


def _hangs_on(words: Sequence[Word], at: int, over: int) -> bool:
    for _ in range(_STEPS):
        at = words[at].head
        if at == over or at < 0:
            break
    return at == over
