"""What went on while somebody spoke, at the end of a content: accused her of lying / as crowds gathered outside.

Whoever reports says when words fell; by the codebook only what was said is the content. The parser ties such a clause
to the verb of the cue; where it does not, only a clause that can be nobody's but the speaker's is cut off.
"""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["leave_meanwhile"]

_JOINTS = frozenset({"as", "before", "after", "while", "without"})
_TENSES = {"VBD": ("VBD", "VBG"), "VBZ": ("VBZ", "VBG")}
"""Of a clause with "as", by the tense of the cue; VBG stands for "were gathering"."""
_DEGREES = word_set("as so such well far soon long much just same such not even insofar inasmuch")
_NARROWING = word_set("even only especially particularly including except than not")
_UNITS = word_set("minutes hour hours day days night week weeks month months year years moment moments half-hour later")
_ALSO = word_set("also still at not")
_SCENES = forms_of(
    "see watch hear recall remember describe recount show picture film portray depict know accept love present regard "
    "cover observe witness study record report remind imagine interpret understand note mention predict forecast "
    "foresee expect anticipate"
)
"""What is seen, told of or foreseen while it happens, so that the clause is part of it (recalled the night as bombs
fell, noted a rise after the law passed)."""
_MANNER = forms_of("be do have seem appear see find know want wish like please promise plan intend happen stand")
"""Verbs of clauses that say how something is: as it stands, as they wished, as happened in Oslo."""
_MIEN = word_set("speaking smiling laughing grinning weeping sobbing gesturing")
_BESIDE = word_set("flanked accompanied standing")
"""What people are beside people, and things as well beside things (the gate, flanked by towers)."""
_TOURING = word_set("touring visiting inspecting inaugurating campaigning boarding")
"""What people do who speak in public, and no thing does; ships and storms leave, laws meet a need."""
_OF_SPEAKERS = (
    _MIEN
    | _BESIDE
    | _TOURING
    | word_set(
        "sitting seated wearing dressed clad flying leaving heading travelling traveling departing addressing meeting "
        "attending"
    )
)
_ASKING = forms_of("advise recommend urge require suggest demand order warn call ask")
"""Cues of what is to come, which has a time of its own (recommends a test before travelling)."""
_VERDICTS = word_set("guilty liable")
_DOUBTED = word_set("claim claims insist insists pretend pretends boast boasts")
"""Cues in the present by which a writer keeps away from what is said."""
_GIVING = word_set("giving offering providing citing presenting explaining elaborating naming specifying identifying")
"""What somebody speaks without."""
_LEAST = 1  # words of a content before what is cut off


def leave_meanwhile(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Cut off, in place, what stands behind a content without marks and tells what happened while it was said."""
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        if row.cue is None or row.source is None:
            continue
        cue = range(bisect_left(starts, row.cue[0]), bisect_left(starts, row.cue[1]))
        start, end = row.contents[-1]
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first < cue.stop or words[first].tag == "``" or _is_text(words, bisect_left(starts, row.source[1]) - 1):
            continue
        at = _meanwhile(words, cue, first, last)
        if at:
            row.contents[-1] = start, words[at - 1].end


def _meanwhile(words: Sequence[Word], cue: range, first: int, last: int) -> int:
    """Where what happened meanwhile begins in the words [first, last), with its comma; 0 where nothing does."""
    inert = _has_inert_subject(words, cue, first, last)
    for n in range(first + _LEAST, last - 1):
        lower = words[n].text.lower()
        comma = words[n - 1].text == ","
        if comma and lower == "yet" and _is_set_against(words, cue, first, n):
            return n - 1 if n - 1 > first else 0
        found = (lower in _JOINTS and _opens_meanwhile(words, cue, first, n, last, inert=inert)) or (
            inert and comma and _tells_mien(words, n, last) and _runs_on(words, n, last)
        )
        if found and not any(word.tag in ("``", "''") for word in words[n:last]):
            return n - comma if n - comma > first else 0
    return 0


def _is_set_against(words: Sequence[Word], cue: range, first: int, n: int) -> bool:
    """Whether a clause behind "yet" is the writer's answer to what is claimed (claims it is dear, / yet he buys).

    A claim may have it too where it goes on with the same thing, or with the same past (that it was lost, yet it held).
    """
    verb = words[n].head
    doubted = words[cue[-1]].tag in ("VBZ", "VBP") and words[cue[-1]].text.lower() in _DOUBTED
    if not doubted or n >= verb or (words[verb].tag == "VBD" and any(word.tag == "VBD" for word in words[first:n])):
        return False
    subjects = [m for m in range(n + 1, verb) if words[m].head == verb and words[m].relation in NOUN_SUBJECTS]
    return bool(subjects) and words[subjects[0]].text.lower() not in ("it", "they")


def _tells_mien(words: Sequence[Word], n: int, last: int) -> bool:
    """Whether a participle tells how somebody speaks or beside whom, and not how a thing is (flanked by guards)."""
    lower = words[n].text.lower()
    if words[n].tag not in ("VBG", "VBN"):
        return False
    return lower in _MIEN or (lower in _BESIDE and any(_is_human(word) for word in words[n + 1 : last]))


def _is_human(word: Word) -> bool:
    if word.tag in ("NN", "NNS"):
        return head_kind(word.text.lower(), word.tag == "NNS") is not None
    return word.tag[:3] == "NNP" and word.entity[-6:] == "PERSON"


def _opens_meanwhile(words: Sequence[Word], cue: range, first: int, n: int, last: int, *, inert: bool) -> bool:
    """Whether a clause from its conjunction ``n`` on is about the time at which somebody spoke."""
    lower, verb = words[n].text.lower(), words[n].head
    misread = n < verb < last and lower == "as" and words[n].relation == "case"
    if misread and words[verb + 1 : verb + 2] and words[verb + 1].tag == "VBD" and words[verb + 1].head in cue:
        return _is_bare(words, first, n, verb) and _is_event(words, cue, n, verb + 1)
    if not n < verb < last or words[n].relation not in ("mark", "advmod", "case") or words[verb].tag[:2] != "VB":
        return False
    own = words[verb].relation == "advcl" and words[verb].head in cue
    within = range(n + 1, verb)
    subject = next((m for m in within if words[m].head == verb and words[m].relation in NOUN_SUBJECTS), 0)
    before = words[n - 1].text.lower()
    if before in _NARROWING or before in _UNITS:
        return False  # grew even after it had failed, an hour after the polls closed
    if lower == "as":
        return subject > 0 and (own or _is_bare(words, first, n, subject)) and _is_event(words, cue, n, verb)
    if lower == "without":
        return own and words[verb].text.lower() in _GIVING
    own = own and words[n + 1].text.lower() not in _ALSO and all(word.tag[:1] != "V" for word in words[first:n])
    own = own and all(words[m].text.lower() not in _ASKING and words[m].text.lower() not in _SCENES for m in cue)
    doing = words[verb].text.lower() if not subject and words[verb].tag == "VBG" else ""
    if lower != "after" and doing in _OF_SPEAKERS:
        return own or (inert and doing in _TOURING and _runs_on(words, n, last) and not _is_passive(words, first, n))
    past = words[verb].tag == "VBG" or (words[verb].tag == "VBD" and _tense(words, cue) == "VBD")
    return own and lower != "while" and past


def _tense(words: Sequence[Word], cue: range) -> str:
    return next((words[m].tag for m in reversed(cue) if words[m].tag in FINITE), "")


def _is_passive(words: Sequence[Word], first: int, n: int) -> bool:
    """Whether what is said leaves open who does it, who may do the rest too (masks are worn / while visiting)."""
    return any(word.relation == "auxpass" for word in words[first:n])


def _is_bare(words: Sequence[Word], first: int, n: int, subject: int) -> bool:
    """Whether the words before "as" have no tense that its clause could be told by; he may flee in what he is told of.

    In "accused her of lying as crowds came" the crowds have no part in it, in "of beating men as they fled" they do.
    """
    if any(word.tag in FINITE or word.text.lower() in _VERDICTS for word in words[first:n]):
        return False  # guilty of killing him as children slept
    return words[subject].tag[:2] == "NN" or all(word.tag[:1] != "V" for word in words[first:n])


def _is_event(words: Sequence[Word], cue: range, n: int, verb: int) -> bool:
    """Whether a clause behind "as" tells an event of the cue's tense, and neither how nor in whose words."""
    if words[verb].tag not in _TENSES.get(_tense(words, cue), ()) or words[n - 1].text.lower() in _DEGREES:
        return False
    if words[n + 1].text.lower() in ("if", "though", "long", "soon", "many", "much", "well"):
        return False
    lower = words[verb].text.lower()
    if lower in VERBS or lower in _MANNER:
        return False
    if words[verb].tag == "VBG" and not any(words[m].tag in FINITE for m in range(n + 1, verb)):
        return False
    return all(words[m].text.lower() not in _SCENES for m in cue)


def _is_text(words: Sequence[Word], n: int) -> bool:
    """Whether a source ends in a noun for a text, beside which nothing goes on."""
    return words[n].tag in ("NN", "NNS") and head_kind(words[n].text.lower(), words[n].tag == "NNS") == "document"


def _has_inert_subject(words: Sequence[Word], cue: range, first: int, last: int) -> bool:
    """Whether a content is a clause about a thing, which neither travels nor smiles ("prices would fall")."""
    verb = next((n for n in range(first, last) if words[n].relation == "ccomp" and words[n].head in cue), -1)
    subject = next((n for n in range(first, verb) if words[n].head == verb and words[n].relation in NOUN_SUBJECTS), -1)
    if subject < 0 or words[subject].tag not in ("NN", "NNS") or words[subject].entity:
        return False
    return head_kind(words[subject].text.lower(), words[subject].tag == "NNS") is None


def _runs_on(words: Sequence[Word], n: int, last: int) -> bool:
    """Whether the words from a participle behind a comma on are one phrase to the end, without a verb of their own."""
    return all(word.tag not in FINITE and word.text != "," for word in words[n + 1 : last])
