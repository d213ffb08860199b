"""What courts and inquiries are told: nobody is named who says it, be it said before or behind (…, the court heard)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING_IN_FULL
from newsvoices.records import CODED_ZONES, Layout

__all__ = ["HEAR", "HEARING", "add_hearings", "is_court"]

HEAR = "hear"
"""The verb of an attribution that tells what a court heard, which nobody is said to have said."""
HEARING = word_set("hear hears heard hearing")
"""Words of cues whose subject is told what others say."""
_HEARD = word_set("heard hears told")
_COURTS = word_set(
    "court courts jury juries jurors inquest inquests inquiry inquiries tribunal hearing trial panel committee "
    "commission council magistrates bailey"
)
"""Who hears what others say."""
_AUXILIARIES = BEING_IN_FULL | word_set("has have had")
_LED = word_set("on in at yesterday today this last earlier during by from") | {".", ",", "-"}
"""What may stand behind the verb of a hearing; an object makes the subject one who speaks (told reporters)."""
_PHRASE = frozenset({"DT", "JJ", "NN", "NNP", "NNS", "NNPS", "IN", "POS", "CD", "'", "RB"})
_LONGEST = 9  # words of the phrase for a court
_TAIL = 9  # words behind the verb up to the end of its sentence
_LEAST = 3  # words of what is told
_SCORE = 0.6  # of an attribution that the network did not find


class _Hearing(NamedTuple):
    """A report of a hearing by word numbers: its sentence, the comma before the court, the cue, the words behind it."""

    first: int
    comma: int
    cue: int
    verb: int
    last: int


def is_court(word: Word) -> bool:
    """Return whether a word is one for a body before which people speak."""
    return word.text.lower() in _COURTS


def add_hearings(analysis: Analysis, layout: Layout, attributions: list[Attribution]) -> None:
    """Give what "the court has heard" behind a comma to nobody, in place, with all that stands before the comma.

    What somebody knew or thought is then only part of what the court was told; what he said keeps him as its speaker.
    """
    words, starts = analysis.words, analysis.starts
    paragraphs = [paragraph.start for paragraph in layout.paragraphs]
    for one in _hearings(analysis):
        begin, end = words[one.first].start, words[one.comma - 1].end
        at = bisect_right(paragraphs, begin)
        if at < 1 or layout.paragraphs[at - 1].zone not in CODED_ZONES:
            continue
        low = max(0, bisect_left(attributions, begin, key=_place) - 1)
        near = range(low, min(len(attributions), bisect_right(attributions, words[one.last - 1].end, key=_place)))
        own = [n for n in near if begin <= _place(attributions[n]) < words[one.last - 1].end]
        if any(_speaks(words, starts, attributions[n], begin, end) for n in own):
            continue
        score = max((attributions[n].score for n in own), default=_SCORE)
        contents = [(begin, end)]
        if one.last - one.verb > _LEAST and words[one.verb + 1].text == ",":
            contents.append((words[one.verb + 2].start, words[one.last - 2].end))
        cue = (words[one.cue].start, words[one.verb].end)
        row = Attribution(None, cue, contents, "speech", HEAR, at, score)
        attributions[low : near.stop] = sorted([*(attributions[n] for n in near if n not in own), row], key=_place)


def _place(row: Attribution) -> int:
    return row.cue[0] if row.cue else row.contents[0][0]


def _speaks(words: Sequence[Word], starts: Sequence[int], row: Attribution, begin: int, end: int) -> bool:
    """Whether an attribution inside what is told says that somebody said something, and no more than knew it."""
    if row.cue is None or row.source is None or not begin <= row.cue[0] < end:
        return False
    cue = words[bisect_left(starts, row.cue[0]) : bisect_left(starts, row.cue[1])]
    forms = [VERBS[word.text.lower()] for word in cue if word.text.lower() in VERBS]
    return any(form.verb.mode != "thought" for form in forms) and bool({"s", "q"} & {*forms[-1].verb.frames})


def _hearings(analysis: Analysis) -> Iterator[_Hearing]:
    words, lower = analysis.words, analysis.lower
    for first, last in analysis.sentences:
        if _HEARD.isdisjoint(lower[first + 1 : last]):  # as in most sentences
            continue
        verb = next(n for n in range(last - 1, first, -1) if lower[n] in _HEARD)
        found = _before(words, first, verb)
        if found is None or not _is_behind(words, found[1], verb, last):
            continue
        comma, cue = found
        if comma - first >= _LEAST:
            yield _Hearing(first, comma, cue, verb, last)


def _before(words: Sequence[Word], first: int, verb: int) -> tuple[int, int] | None:
    """The comma before the court that stands before a verb, and where the cue begins; None where no court does."""
    cue = verb
    while cue > first and _stands_in_cue(words[cue - 1]):
        cue -= 1
    passive = any(words[n].text.lower() in BEING_IN_FULL for n in range(cue, verb))
    if passive != (words[verb].text.lower() == "told") and cue < verb:
        return None
    comma = cue - 1
    while comma > first and words[comma].tag in _PHRASE and cue - comma <= _LONGEST:
        comma -= 1
    if words[comma].text != "," or not any(is_court(words[n]) for n in range(comma + 1, cue)):
        return None
    return comma, cue


def _stands_in_cue(word: Word) -> bool:
    return word.text.lower() in _AUXILIARIES or (word.tag == "RB" and not is_court(word))


def _is_behind(words: Sequence[Word], cue: int, verb: int, last: int) -> bool:
    """Whether nothing but a day or a place stands behind a verb up to the end of its sentence.

    A name behind a "told" without auxiliary is of whom the body told it (the council told Reuters).
    """
    if verb + 1 >= last or words[verb + 1].text == ",":
        return True
    named = words[verb + 1].tag == "NNP" and (cue < verb or words[verb].text.lower() != "told")
    return (
        last - verb <= _TAIL
        and (words[verb + 1].text.lower() in _LED or words[verb + 1].entity == "DATE" or named)
        and not any(words[n].tag[:2] in ("VB", "MD") for n in range(verb + 1, last))
    )
