"""Who does what a verb says, followed through Universal Stanford Dependencies.

Conjuncts share their subject, and a participle or infinitive has that of the clause on which it hangs, or the object of
a verb of asking; a passive has its agent.
"""

from collections.abc import Collection, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["agent_of", "child_of", "doer_of", "phrase_of", "writer_of"]

_STEPS = 4  # verbs and messages that are climbed on the way to a subject
_FAR = 40  # words before a verb among which its subject is looked for
_NEAR = 6  # words around a verb among which its auxiliaries and what follows it are looked for
_SHARING = frozenset({"advcl", "conj", "dep", "parataxis", "xcomp"})
"""Relations of clauses without a subject to the verb whose subject they share."""
_CONNECTING = frozenset({"IN", "TO", "CC", "WDT"})
_PERFECT = word_set("has have had having ’ve 've ’d 'd ’s 's")
_WRITING = word_set("cabled emailed e-mailed mailed messaged phoned texted")


def doer_of(words: Sequence[Word], verb: int, steps: int = _STEPS) -> int:
    """Return the number of the main word of who does what a verb says; -1 where the sentence does not tell.

    This asks the parse alone, before an article has mentions; ``subject_of`` in ``speech.told_subjects`` picks a
    mention, trusts the one right before the verb more than the parse, and gives a passive nobody.
    """
    if words[verb].tag == "VBN" and not _is_perfect(words, verb):
        return agent_of(words, verb)
    for left in range(steps, 0, -1):
        own = child_of(words, verb, NOUN_SUBJECTS)
        if own >= 0:
            return own
        above, relation = words[verb].head, words[verb].relation
        if above < 0:
            break
        if relation == "acl" and words[verb].tag == "VBG":
            return writer_of(words, above, left - 1) if _is_text(words[above]) else above
        if relation not in _SHARING or words[above].tag[:2] != "VB" or (relation == "conj" and above > verb):
            break
        if relation == "xcomp" and words[verb].tag != "VBG":
            asked = child_of(words, above, ("dobj",))
            if asked >= 0:
                return asked
        verb = above
    return -1


def writer_of(words: Sequence[Word], noun: int, steps: int = _STEPS) -> int:
    """Return who wrote the message of which a noun is the name or the reader ([sent the crews a letter saying]).

    All are numbers of words; -1 where the noun is neither, or nobody is told to have written.
    """
    verb = words[noun].head
    if verb < 0:
        return -1
    if words[noun].relation == "dobj":
        written = _is_text(words[noun]) or words[verb].text.lower() in _WRITING
        return doer_of(words, verb, steps) if written else -1
    to = next((n for n in range(max(1, noun - _NEAR), noun) if words[n].head == noun and words[n].text == "to"), 0)
    message = words[to - 1]
    if not to or message.relation != "dobj" or message.head < 0 or not _is_text(message):
        return -1
    return doer_of(words, message.head, steps)


def _is_text(word: Word) -> bool:
    return head_kind(word.text.lower(), False) == "document"


def child_of(words: Sequence[Word], verb: int, relations: Collection[str]) -> int:
    """Return the nearest word before a verb that hangs on it so, or behind it where none does; -1 where neither.

    Words in marks that close before the verb are passed over: theirs is another sentence.
    """
    quoted = 0
    for n in (*range(verb - 1, max(-1, verb - _FAR), -1), *range(verb + 1, min(len(words), verb + _NEAR))):
        quoted = max(0, quoted + (words[n].tag == "''") - (words[n].tag == "``")) if n < verb else 0
        if not quoted and words[n].head == verb and words[n].relation in relations:
            return n if not words[n].text.endswith(("self", "selves")) else -1
    return -1


def agent_of(words: Sequence[Word], verb: int) -> int:
    """Return the noun behind "by" after a participle ([called a ruin by the growers]); -1 where there is none."""
    for n in range(verb + 1, min(len(words), verb + 2 * _NEAR)):
        if words[n].text.lower() == "by" and words[n].relation == "case":
            noun, form = words[n].head, VERBS.get(words[verb].text.lower())
            told = form is not None and form.verb.mode != "thought"
            return noun if told and noun > n and words[noun].head == verb else -1
    return -1


def _is_perfect(words: Sequence[Word], verb: int) -> bool:
    """Whether a participle belongs to a perfect of what somebody does, not to a passive."""
    own = [words[n] for n in range(max(0, verb - _NEAR), verb) if words[n].head == verb]
    return any(word.relation == "aux" and word.text.lower() in _PERFECT for word in own) and all(
        word.relation != "auxpass" for word in own
    )


def phrase_of(words: Sequence[Word], noun: int, verb: int) -> tuple[int, int] | None:
    """Return the span of the words that hang on a noun, up to its verb; None where they are no phrase of who acts."""
    first, last = noun, noun
    while first > 0 and noun - _FAR < first and _hangs_on(words, first - 1, noun):
        if words[first - 1].text == "," and words[first - 2].tag[:2] == "NN":
            break  # around noon, Moe
        first -= 1
    first = next((n + 1 for n in range(noun, first - 1, -1) if words[n].text.lower() == "by"), first)
    stop = verb if noun < verb else min(len(words), noun + _FAR)
    while last + 1 < stop and _hangs_on(words, last + 1, noun):
        last += 1
    while first < noun and (words[first].tag[:2] in ("VB", "MD") or not words[first].text[0].isalnum()):
        first += 1
    opened = max((n for n in range(noun, last + 1) if words[n].tag == "-LRB-"), default=-1)
    closed = next((n for n in range(opened, min(opened + _NEAR, stop)) if words[n].tag == "-RRB-"), last)
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
