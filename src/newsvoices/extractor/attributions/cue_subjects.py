"""Who does what a cue says, where the network found nobody, or took the nearest noun or relative pronoun for it."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, FINITE_VERBS, Analysis, Word
from newsvoices.extractor.attributions.hearings import HEAR, HEARING, is_court
from newsvoices.extractor.attributions.joining import QUESTIONED, Attribution, Span
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DASHES
from newsvoices.extractor.syntax.bare_participles import is_accused
from newsvoices.extractor.syntax.dependencies import top_of
from newsvoices.extractor.syntax.doers import agent_of, child_of, doer_of, phrase_of, writer_of
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["settle_sources"]

_RELATIVE = frozenset({"WP", "WDT"})
_ADDED = frozenset({"advmod", "neg", "tmod"})
_STEPS = 4  # verbs that are coordinated with each other
_FAR = 40  # words before a verb among which its subject is looked for
_DENYING = word_set("deny reject dispute refuse")
"""Verbs of what the accused say of a thing, and need no clause to say it."""
_TELLING = word_set("tell assure inform remind")
_QUOTING = word_set("cite cited cites citing quote quoted quotes quoting")
_OCCASIONS = word_set("at during in on")
_OBJECTS = frozenset({"dobj", "iobj", "nmod", "appos", "nmod:poss"})
_GLOSSES = word_set("appear appeared appearing appears look looked looking looks seem seemed seeming seems")
"""Verbs of what somebody seems to think, which is the writer's guess."""


def settle_sources(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Put the subject of a cue's verb where the cue has no source, or one that cannot be it, in place.

    The bank it is that speaks in "The bank cut its rate, warning that ...", and no trader in "The bank defied traders
    who had sold, and warned that ...", where the verb stands beside "defied"; nor does the reader of a letter speak in
    "The bank wrote a letter to traders saying that ...".
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.cue is None:
            continue
        verbs = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        quoted = _quoted(words, verbs)
        if quoted is not None:
            row.source = quoted
            continue
        main = next((n for n in verbs if words[n].tag[:2] == "VB" and words[n].head not in verbs), -1)
        if main >= 0 and is_accused(words[main]) and not _follow_accused(words, starts, row, main):
            accuser = agent_of(words, main)
            row.source = phrase_of(words, accuser, main) if accuser >= 0 else None
            _end_before_verb(words, starts, row, main)
            continue
        if main >= 0 and words[main].text.lower() in HEARING and _is_heard_by_court(words, starts, row.source):
            row.source, row.verb = None, HEAR
            continue
        if row.source is None:
            doer = doer_of(words, main) if main >= 0 and words[main].text.lower() not in _GLOSSES else -1
            if doer > main and words[main].text.lower() in QUESTIONED:
                doer = agent_of(words, main)  # [Asked by Moe whether it would, Lund said]
            if doer >= 0 and words[main].text.lower() in HEARING and is_court(words[doer]):
                doer, row.verb = -1, HEAR
            row.source = phrase_of(words, doer, main) if doer >= 0 else None
            row.source = _behind_dateline(words, starts, row.source) if row.source is not None else None
            continue
        first, last = bisect_left(starts, row.source[0]), bisect_left(starts, row.source[1])
        right = _right_source(words, main, first, last) if main >= 0 else None
        if right is None and first < verbs.start and last == first + 1 and words[first].tag in _RELATIVE:
            verb = next((n for n in verbs if words[n].relation == "conj" and words[n].tag in FINITE_VERBS), -1)
            if verb >= 0 and words[first].head != verb:
                right = _shared_subject(words, verb, words[first].head, first)
        row.source = _behind_dateline(words, starts, right or row.source)


def _follow_accused(words: Sequence[Word], starts: Sequence[int], row: Attribution, participle: int) -> bool:
    """Take for a cue, in place, what the accused says himself ([the mayor accused of fraud | said | it was safe])."""
    noun = words[participle].head if words[participle].relation == "acl" else -1
    said = words[noun].head if 0 <= noun < participle and words[noun].relation == "nsubj" else -1
    known = VERBS.get(words[said].text.lower()) if said > participle and words[said].tag in FINITE_VERBS else None
    start, end = row.contents[-1] if row.contents else (0, 0)
    if known is None or not start <= words[said].start < words[said].end + 1 < end:
        return False
    clause = max(child_of(words, said, ("ccomp",)), child_of(words, said, ("xcomp", "parataxis", "dep")))
    listener = child_of(words, said, ("dobj", "iobj"))
    if clause <= said and known.verb.base not in _DENYING:
        return False  # [the union accused of theft called a strike]
    begin = bisect_left(starts, words[said].end)
    if known.verb.base in _TELLING and said < listener < clause:
        begin = listener + 1  # [told the court | they had obeyed]
    row.source, row.cue = phrase_of(words, noun, said), (words[said].start, words[said].end)
    row.contents = [(words[begin].start, end)]
    row.verb, row.mode = known.verb.base, known.verb.mode
    return True


def _end_before_verb(words: Sequence[Word], starts: Sequence[int], row: Attribution, participle: int) -> None:
    """End a charge, in place, before the verb of whom it is about (the mayor accused of | fraud | was sacked)."""
    noun = words[participle].head
    verb = words[noun].head if words[noun].relation in NOUN_SUBJECTS else -1
    if verb <= participle:
        return
    low = min(
        (n for n in range(participle + 1, verb) if words[n].head == verb and words[n].tag in FINITE), default=verb
    )
    while low > participle + 2 and words[low - 1].head == verb and words[low - 1].relation in _ADDED:
        low -= 1  # accused of fraud | never denied it
    for number, (start, end) in enumerate(row.contents):
        if start < words[low].start < end and words[low - 1].end > start:
            row.contents[number] = (start, words[low - 1].end)


def _behind_dateline(words: Sequence[Word], starts: Sequence[int], source: Span) -> Span:
    """The subject behind a dateline that is taken for one, too: Riga (Courier) - The bank | cut its rate."""
    first, dash = bisect_left(starts, source[0]), bisect_left(starts, source[1])
    if dash >= len(words) or words[dash].text not in DASHES or words[dash - 1].tag != "-RRB-":
        return source
    verb = words[first].head
    subject = next((n for n in range(dash + 1, min(verb, dash + _FAR)) if words[n].head == verb
                    and words[n].relation in NOUN_SUBJECTS), -1)  # fmt: skip
    return (phrase_of(words, subject, verb) if subject >= 0 else None) or source


def _is_heard_by_court(words: Sequence[Word], starts: Sequence[int], source: Span | None) -> bool:
    """Whether the head of a source is a court or another body before which people speak."""
    if source is None:
        return False
    first, last = bisect_left(starts, source[0]), bisect_left(starts, source[1])
    head = top_of(words, first, last)
    return head >= 0 and is_court(words[head])


def _quoted(words: Sequence[Word], cue: range) -> Span | None:
    """The span of the person whom a cue quotes ([the paper quoted one pilot as saying])."""
    verb = next((n for n in cue if words[n].text.lower() in _QUOTING), cue.stop)
    as_ = next((n for n in range(verb + 2, cue.stop - 1) if words[n].text == "as" and words[n + 1].tag == "VBG"), -1)
    return (words[verb + 1].start, words[as_ - 1].end) if as_ >= 0 else None


def _right_source(words: Sequence[Word], verb: int, first: int, last: int) -> Span | None:
    """The span of who does what a verb says, where that cannot be the words [first, last)."""
    while last > first + 1 and not words[last - 1].text[-1].isalnum():
        last -= 1
    head = top_of(words, first, last)
    if head < 0:
        return None
    tag, before = words[verb].tag, words[first - 1].text.lower() if first else ""
    if words[verb].relation == "acl:relcl" and words[verb].head == head and last <= verb:
        return _inside_clause(words, verb, range(head + 1, last))
    doer = _around_clause(words, verb, head) if first < verb else -1
    if doer < 0 and words[head].relation == "appos":
        doer = _described_by(words, verb, head)
    if doer < 0 and before == "by" and last <= verb:
        doer = _done_to(words, verb, head)
    if doer >= 0:
        pass
    elif before in _OCCASIONS and last <= verb and tag != "VB":
        doer = _past_occasion(words, verb, range(first, last), head)
    elif tag in FINITE_VERBS:
        doer = _own_subject(words, verb, range(first, last), head)
    elif tag == "VBN":
        doer = agent_of(words, verb) if last <= verb and words[head].head != verb else -1
    elif tag == "VBG" and words[head].relation == "nsubj":
        doer = _main_subject(words, verb, words[head].head)
    elif tag == "VBG" and words[head].relation in _OBJECTS:
        if last == verb:
            doer = writer_of(words, head)
        elif before != "with" and _is_apart(words, verb):
            doer = doer_of(words, verb)
    return phrase_of(words, doer, verb) if doer >= 0 and not first <= doer < last else None


def _done_to(words: Sequence[Word], verb: int, agent: int) -> int:
    """The subject of a verb behind what somebody did to it ([the suspect questioned by police said]), else -1.

    So too where the verb goes on a passive ([was questioned by police and said]).
    """
    deed = words[agent].head
    if not 0 <= deed < agent:
        return -1
    if words[verb].relation == "conj" and words[verb].head == deed:
        return next(
            (n for n in range(max(0, deed - _FAR), deed) if words[n].head == deed and words[n].relation == "nsubjpass"),
            -1,
        )
    noun = words[deed].head if words[deed].relation == "acl" else -1
    own = 0 <= noun < deed and words[noun].head == verb and words[noun].relation in NOUN_SUBJECTS
    return noun if own else -1


def _around_clause(words: Sequence[Word], verb: int, inner: int) -> int:
    """The subject of a verb behind a relative clause with another ([the bank, which Moe accuses, said]), else -1."""
    clause = words[inner].head
    if words[inner].relation != "nsubj" or not 0 <= clause < verb or words[clause].relation != "acl:relcl":
        return -1
    doer, about = doer_of(words, verb), words[clause].head
    return doer if doer >= 0 and doer in (about, words[about].head) else -1  # [two of the crew, who slept, said]


def _described_by(words: Sequence[Word], verb: int, beside: int) -> int:
    """The subject, of several, that a source only describes ([Moe and Lund, / two pilots, said]), else -1."""
    doer = words[beside].head
    if not 0 <= doer < beside < verb or words[doer].head != verb or words[doer].relation not in NOUN_SUBJECTS:
        return -1
    return doer if any(words[n].head == doer and words[n].relation == "conj" for n in range(doer + 1, beside)) else -1


def _inside_clause(words: Sequence[Word], verb: int, taken: range) -> Span | None:
    """The span of the subject of a relative clause, where what it hangs on was taken ([the bank, whom Moe | calls])."""
    own = child_of(words, verb, ("nsubj",))
    opened = any(words[n].tag in _RELATIVE for n in range(taken.start, own)) if own in taken else False
    return phrase_of(words, own, verb) if opened and words[own].tag not in _RELATIVE else None


def _past_occasion(words: Sequence[Word], verb: int, taken: range, head: int) -> int:
    """Who speaks behind words for an occasion ([he slept, but in a later talk said], [at one point calling])."""
    doer = child_of(words, verb, NOUN_SUBJECTS)
    if taken.stop <= doer < verb:
        return doer  # [in a video put out at noon, Moe said]
    if doer < 0 or doer in taken:
        above = words[head].head if words[verb].head in taken else words[verb].head
        doer = doer_of(words, above) if above >= 0 and words[above].tag[:2] == "VB" else -1
    return doer if doer < taken.start else -1


def _own_subject(words: Sequence[Word], verb: int, taken: range, head: int) -> int:
    """The subject of a verb for which that of another verb was taken ([when Moe rose, the crowd shouted])."""
    other = words[head].head
    if words[head].relation != "nsubj" or other in (verb, -1) or words[other].tag[:2] != "VB":
        return -1
    own = child_of(words, verb, ("nsubj",))
    return own if taken.stop <= own < verb or 0 <= own < verb < taken.start else -1


def _main_subject(words: Sequence[Word], verb: int, other: int) -> int:
    """The subject of the verb that a participle hangs on, where one beside it was taken, else -1.

    That is the crew in "As Moe slept, the crew went on deck, calling ...".
    """
    above = words[verb].head
    beside = words[verb].relation == words[other].relation == "advcl" and other != verb
    return child_of(words, above, ("nsubj",)) if beside and words[other].head == above >= 0 else -1


def _is_apart(words: Sequence[Word], verb: int) -> bool:
    """Whether a participle begins a clause behind a comma, or stands beside one that does."""
    before = next((words[n].text for n in range(verb - 1, max(-1, verb - 3), -1) if words[n].tag != "''"), "")
    return words[verb].relation != "acl" and (before == "," or (before == "and" and words[verb].relation == "conj"))


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
                return phrase_of(words, n, verb)
    return None
