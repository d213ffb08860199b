"""Attributions that tell only what somebody did not give: offering no evidence, gave no details of | the plan."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["complete_unshown", "leave_nothing_given"]

_GIVING = forms_of("give offer provide cite present produce supply furnish release disclose reveal share")
_NOTHING = word_set("no little few scant")
_ANY = word_set("any more much many further additional other")
_NOT = word_set("not n't n’t never without")
_INFORMATION = word_set(
    "evidence proof detail details specifics particulars information explanation explanations reason reasons example "
    "examples timetable timeline timeframe figure figures breakdown clarification elaboration source sources basis "
    "justification rationale names comment"
)
"""What a speaker gives who bears out what he says; an offer, an apology or a promise says more."""
_FOUND = word_set("evidence proof")
_QUALITIES = word_set("further specific immediate hard concrete clear new other additional real more supporting")
_SIGNS = word_set("sign signs hint indication evidence proof guarantee assurance reason")
_FORGETTING = forms_of("forget overlook")
_REACH = 5  # words from the verb to what is given


def leave_nothing_given(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Leave out, in place, what somebody is only said not to give or to think of: by the codebook that is no quote.

    Who "forgets that schools cost money" does not think so; it is the writer who does.
    """
    words, starts = analysis.words, analysis.starts
    attributions[:] = [
        row for row in attributions if not (_gives_nothing(words, starts, row) or _is_forgotten(words, starts, row))
    ]


def _gives_nothing(words: Sequence[Word], starts: Sequence[int], row: Attribution) -> bool:
    if row.cue is None or not row.contents or row.contents[0][0] < row.cue[0]:
        return False
    first, last = bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1])
    verb = next((n for n in range(last - 1, first - 1, -1) if words[n].text.lower() in _GIVING), -1)
    if (
        verb < 0
        or words[verb].tag[:2] != "VB"
        or any(words[n].tag in ("``", "''") for n in range(first, min(last + 1, len(words))))
    ):
        return False
    behind = [words[n].text.lower() for n in range(verb + 1, min(len(words), verb + 1 + _REACH))]
    denied = any(words[n].text.lower() in _NOT for n in range(max(0, verb - 3), verb))
    at = 0
    if behind and (behind[0] in _NOTHING or (denied and behind[0] in _ANY | {"a"})):
        at = 1
    elif not denied:
        return False
    while at < len(behind) and behind[at] in _QUALITIES:
        at += 1
    if at >= len(behind) or behind[at] not in _INFORMATION:
        return False
    if behind[at] in _FOUND and row.source is not None:
        return not _is_thing(words, starts, row.source)
    return behind[at : at + 2] != ["reason", "to"]  # gives no reason to think that


def _is_thing(words: Sequence[Word], starts: Sequence[int], source: tuple[int, int]) -> bool:
    """Whether a source is a search or the like, which gives what it found (the audit revealed no evidence)."""
    within = words[bisect_left(starts, source[0]) : bisect_left(starts, source[1])]
    nouns = [word for word in within if word.tag[:2] in ("NN", "PR")]
    if not nouns or nouns[-1].tag not in ("NN", "NNS"):
        return False
    return head_kind(nouns[-1].text.lower(), nouns[-1].tag == "NNS") in (None, "document")


def _is_forgotten(words: Sequence[Word], starts: Sequence[int], row: Attribution) -> bool:
    """Whether a clause tells what somebody is said to forget; who never forgets it, or I who forgot, thinks of it."""
    if row.cue is None or row.source is None or row.contents[0][0] < row.cue[1]:
        return False
    last = bisect_left(starts, row.cue[1])
    content = bisect_left(starts, row.contents[0][0])
    if words[last - 1].text.lower() not in _FORGETTING or words[content].text.lower() != "that":
        return False
    source = bisect_left(starts, row.source[0])
    denied = any(words[n].text.lower() in _NOT | {"cannot"} or words[n].tag == "MD" for n in range(source, last))
    return not denied and words[source].text.lower() not in ("i", "we")


def complete_unshown(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Let a cue take in "no sign" before what is not shown, in place (found no evidence / that the ship had sunk).

    As a part of the content the words would say the contrary of what was found.
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.cue is None or row.contents[0][0] < row.cue[1]:
            continue
        first = bisect_left(starts, row.contents[0][0])
        last = bisect_left(starts, row.contents[0][1])
        if first != bisect_left(starts, row.cue[1]) or last - first < _REACH:
            continue
        no, sign, that = (word.text.lower() for word in words[first : first + 3])
        if no == "no" and sign in _SIGNS and that == "that":
            row.cue = (row.cue[0], words[first + 1].end)
            row.contents[0] = (words[first + 2].start, row.contents[0][1])
