"""Where a content has run on into what its speaker did next ("called it a sham and left the hall")."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE, FINITE_VERBS, Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["leave_next_deeds"]

_MARKS = frozenset('“”„«»"‘`')
_ADVERBS = 3  # words between a conjunction and its verb
_LEAST = 2  # words of a content before it
_BEFORE = 6  # words of a verb before itself: could not be | reached
_NEAR = 4  # words between a modal and its verb, or a verb and the subject of its clause
_STEPS = 4  # predicates that hang on each other
_NOMINAL = frozenset({"DT", "NN", "PR", "JJ", "CD"})
_PERSONAL = word_set(
    "acknowledge add admit announce argue believe claim complain concede declare deny doubt expect fear hope insist "
    "note pledge predict promise regret stress think vow warn worry"
)
"""What people say and think, and no thing does; a thing may show, mean or suggest."""
_MINDING = word_set("regret lament deplore bemoan celebrate welcome mourn")
"""What is said to be good or bad, in a clause with "that"."""
_CALLING = words_of("naming cues") | words_of("stance cues") | words_of("judging cues")


def leave_next_deeds(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Cut contents before a verb that stands beside their cue's verb, in place; words in marks stay whole.

    In dependencies such a verb is a conjunct of the cue's, with the same subject (Universal Stanford Dependencies).
    Where it reports something itself it begins an attribution of its own, as by the codebook every new cue does.
    """
    words, starts = analysis.words, analysis.starts
    for place in range(len(attributions) - 1, -1, -1):
        row = attributions[place]
        if row.cue is None:
            continue
        cue = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        for number, (start, end) in enumerate(row.contents):
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            at = _end_of_clause(words, cue, first, last) if first >= cue.stop else 0
            if at:
                row.contents[number:] = [(start, words[at - 1].end)]
                break
            verb, at = _next_deed(words, cue, first, last) if first >= cue.stop else (0, 0)
            if at - first >= _LEAST:
                others = row.contents[number:]
                row.contents[number:] = [(start, words[at - 1].end)]
                if _reports(words, verb, last):
                    others[0] = (words[verb + 1].start, end)
                    attributions.insert(place + 1, replace(row, cue=(words[verb].start, words[verb].end), verb=""))
                    attributions[place + 1].contents = others
                else:
                    row.contents += others[1:]
                break


def _end_of_clause(words: Sequence[Word], cue: range, first: int, last: int) -> int:
    """Where a relative clause with a cue ends in its content ([Moe, who called it mad, / did not go]), else 0.

    What is told there is told of the noun before "who".
    """
    verb = next((n for n in cue if words[n].relation == "acl:relcl"), -1)
    noun = words[verb].head if verb >= 0 else -1
    main = words[noun].head if 0 <= noun < cue.start else -1
    if not first < main or words[noun].relation not in NOUN_SUBJECTS:
        return 0
    for at in range(max(first, main - _BEFORE), min(main, last) + 1):
        own = at == main or words[at].head == main
        if own and at < last and words[at - 1].text == "," and words[at].tag[:1] in ("V", "M", "R"):
            return at - 1 if at - 1 > first else 0
    return 0


def _next_deed(words: Sequence[Word], cue: range, first: int, last: int) -> tuple[int, int]:
    """The next deed's verb in the words [first, last), and where its conjunction or comma begins; zeros for none."""
    last_mark = next((m for m in range(last - 1, first - 1, -1) if words[m].text[0] in _MARKS), -1)
    depth = 0  # marks that are open where a word stands
    for n in range(first, last):
        word = words[n]
        depth += (word.tag == "``") - (word.tag == "''")
        if word.relation != "conj" or not (
            _is_finite(words, n)
            if word.head in cue
            else _is_astray(words, cue, n, first)
            or _is_of_other_number(words, cue, n, first)
            or (_is_no_things_deed(words, cue, n, first) and _reports(words, n, last))
        ):
            continue
        at = n - 1
        while at > first and _precedes(words, at, n) and n - at <= _ADVERBS:
            at -= 1
        if word.head in cue and words[at].tag != "CC":
            at = _others_clause(words, cue, n, first)
        if at <= first or words[at].tag != "CC" or (last_mark >= at and (depth > 0 or not _reports(words, n, last))):
            continue
        return n, at - 1 if words[at - 1].text == "," else at
    return 0, 0


def _is_finite(words: Sequence[Word], n: int) -> bool:
    return words[n].tag in FINITE_VERBS or (
        words[n].tag in ("VBN", "VBG") and words[_auxiliary(words, n)].tag in FINITE
    )


def _auxiliary(words: Sequence[Word], n: int) -> int:
    """The first auxiliary of a verb, or the verb."""
    return next((m for m in range(max(0, n - _NEAR), n) if words[m].head == n and words[m].relation[:3] == "aux"), n)


def _precedes(words: Sequence[Word], at: int, n: int) -> bool:
    return words[at].tag[:2] == "RB" or (words[at].head == n and words[at].relation[:3] == "aux")


def _others_clause(words: Sequence[Word], cue: range, n: int, first: int) -> int:
    """The conjunction of a clause behind a comma that others are the subject of, 0 where none is.

    So it is behind an object: recommended two drugs, and / ministers have bought them; what is said may be two clauses.
    """
    subject = next((m for m in range(n - 1, first, -1) if words[m].head == n and words[m].relation in NOUN_SUBJECTS), 0)
    low = subject
    while low > first and subject - low < _BEFORE and words[low - 1].tag != "CC":
        low -= 1
    if not subject or low - 2 <= first or words[low - 1].tag != "CC" or words[low - 2].text != ",":
        return 0
    own = {words[m].relation for m in range(first, low - 1) if words[m].head in cue}
    return low - 1 if "dobj" in own and own.isdisjoint(("ccomp", "xcomp", "nsubj")) else 0


def _is_astray(words: Sequence[Word], cue: range, n: int, first: int) -> bool:
    """Whether a past tense hangs on a bare verb of the content, where none can stand: "would stay and / left"."""
    head = words[n].head
    if words[n].tag not in ("VBD", "VBN") or not first <= head < n or words[head].tag != "VB":
        return False
    modal = any(words[m].head == head and words[m].tag in ("MD", "TO") for m in range(max(first, head - _NEAR), head))
    return modal and words[cue[-1]].tag == "VBD" and words[head].head in cue


def _is_of_other_number(words: Sequence[Word], cue: range, n: int, first: int) -> bool:
    """Whether a verb cannot continue the relative clause that it hangs on, and can the cue: to towns that have / ends.

    So where their number differs, or a past follows a bare verb ("rejected a plan that would end it and / fled").
    """
    head = words[n].head
    if not first <= head < n or words[head].relation != "acl:relcl" or words[cue[-1]].tag != words[n].tag:
        return False
    if words[n].tag == "VBZ":
        return words[head].tag == "VBP"
    modal = any(words[m].head == head and words[m].tag == "MD" for m in range(max(first, head - _NEAR), head))
    return words[n].tag == "VBD" and words[head].tag == "VB" and modal


def _is_no_things_deed(words: Sequence[Word], cue: range, n: int, first: int) -> bool:
    """Whether a past tense beside what a thing does tells what only people do ("the dam would hold but / feared").

    A document may say something, and doubts nothing.
    """
    form = VERBS.get(words[n].text.lower())
    if form is None or form.verb.base not in _PERSONAL or words[n].tag != "VBD" or words[cue[-1]].tag != "VBD":
        return False
    at = words[n].head
    for _ in range(_STEPS):
        if not first <= at < n or words[at].head in cue:
            break
        at = words[at].head
    if not first <= at < n or words[at].relation != "ccomp" or words[at].head not in cue:
        return False
    subject = next((m for m in range(first, at) if words[m].head == at and words[m].relation in NOUN_SUBJECTS), -1)
    if subject < 0 or words[subject].tag not in ("NN", "NNS") or words[subject + 1].tag in ("CC", "IN"):
        return False
    kind = head_kind(words[subject].text.lower(), words[subject].tag == "NNS")
    return kind is None or (kind == "document" and form.verb.mode == "thought")


def _reports(words: Sequence[Word], verb: int, last: int) -> bool:
    """Whether a verb and the words behind it, up to ``last``, tell a stance, or what was said in a clause."""
    if last - verb <= _LEAST:
        return False
    form = VERBS.get(words[verb].text.lower())
    if words[verb + 1].text.lower() == "that":
        mind = base_form(words[verb].text.lower(), _MINDING) in _MINDING
        return mind or (form is not None and "s" in form.verb.frames)
    if form is not None and "s" in form.verb.frames and _has_clause(words, verb, last):
        return True
    if form is not None and "o" in form.verb.frames and words[verb + 2].tag == "TO":
        return True  # urged him / to go
    object_ = words[verb + 1].tag[:2] in _NOMINAL
    return object_ and base_form(words[verb].text.lower(), _CALLING) in _CALLING


def _has_clause(words: Sequence[Word], verb: int, last: int) -> bool:
    """Whether a clause with a subject of its own follows a verb ("feared / it would break")."""
    subject = next((n for n in range(verb + 1, min(last, verb + _NEAR)) if words[n].relation in NOUN_SUBJECTS), -1)
    return subject >= 0 and words[words[subject].head].head == verb and words[words[subject].head].relation == "ccomp"
