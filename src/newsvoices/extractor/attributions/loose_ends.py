"""Where a content takes in words that lead up to it, or leads up to what stands behind its cue."""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, FINITE_VERBS, Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution, Span
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS
from newsvoices.extractor.syntax.datelines import dateline_dash
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["leave_loose_ends"]

_SUM = 4  # words that sum up what was said
_LEAST = 4  # words of a content
_LEAD = 14  # words of what leads up to a content before its colon
_ENDS = frozenset({".", "''", "-RRB-"})
_OPENING = frozenset({"WRB", "WDT", "WP", "WP$"})
_CLOSING = {"“": "”", '"': '"'}
_ALOUD = frozenset({"chant", "shout", "yell", "scream", "sing", "cry", "bellow", "roar"})
_MEANWHILE = frozenset({"as", "while", "when", "before", "after", "until"})
_NOMINAL = ("DT", "NN", "PR")
_PERSONAL = frozenset({"he", "she"})
_TIMES = DAYS | word_set(
    "week month year night day weekend morning afternoon evening yesterday today hour minutes hours days weeks months "
    "years spring summer autumn winter fall"
)
_TIME_TAGS = frozenset({"JJ", "NN", "CD", "DT", "RB", "IN"})


def leave_loose_ends(analysis: Analysis, attributions: Sequence[Attribution]) -> None:
    """Cut off what is no part of a content, in place.

    That is a dateline (LA PAZ - | It will rain, | she said), a relative word behind which the cue is put in (a room
    where | , he said, | nobody sat), and how a writer leads up to words that end in "she said" (Moe disagreed: | it was
    cheap, | she said), or goes on about what was said (asked them to go, | a step | that Lund called mad), about who
    said it (according to Moe, | one of the nurses) or what happened besides (refuse to go | as the row | grows; shouted
    “Go” | as police came).
    """
    words, starts = analysis.words, analysis.starts
    for row in attributions:
        row.contents[1:] = [
            span
            for span in row.contents[1:]
            if not (_sums_up(words, starts, span) or _is_source(words, starts, row, span))
        ]
        if len(row.contents) > 1 and row.source is not None and _within(row.contents[0], row.source):
            del row.contents[0]  # [The board], which is old, refuses [to pay]
        if row.cue is None:
            continue
        cue = bisect_left(starts, row.cue[0])
        for number, (start, end) in enumerate(row.contents):
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            behind = _time_told(words, first, last) if first > cue else 0
            if behind:
                first, start = behind, words[behind].start
                row.contents[number] = start, end
            dash = _dateline_dash(words, first, last)
            if dash:
                first, start = dash + 1, words[dash + 1].start
                row.contents[number] = start, end
            closing = _closing(words, first, last) if row.verb in _ALOUD else 0
            if closing:
                row.contents[number] = start, words[closing].end
                continue
            if last - first <= _LEAST:
                continue
            joint = _clause_joint(words, first, last)
            if joint:
                row.contents[number] = start, words[joint - 1].end
            elif words[last - 1].tag in _OPENING and words[last - 2].tag[:2] == "NN":
                row.contents[number] = start, words[last - 2].end
            elif last <= cue and row.source is not None and _is_personal(words, starts, row.source):
                colon = _colon_behind(words, first, last)
                if colon > 0:
                    row.contents[number] = words[colon + 1].start, end


def _within(span: Span, around: Span) -> bool:
    return around[0] <= span[0] and span[1] <= around[1]


def _time_told(words: Sequence[Word], first: int, last: int) -> int:
    """The "that" behind words for when something was told (told parents | last month | that), else 0."""
    that = next((n for n in range(first + 1, min(last - 1, first + _LEAST)) if words[n].text == "that"), 0)
    time = words[first:that]
    told = any(word.text.lower() in _TIMES for word in time)
    return that if told and words[that].tag in ("IN", "DT") and all(w.tag[:2] in _TIME_TAGS for w in time) else 0


def _dateline_dash(words: Sequence[Word], first: int, last: int) -> int:
    """The dash behind the place in capitals, and perhaps the date, before an article (LA PAZ, May 10 - | It rains)."""
    text = words[first].text
    if len(text) < 2 or not (text.isupper() and text.isalpha()):
        return 0
    dash = dateline_dash(words, first, last - _LEAST) or 0
    paper = next((n for n in range(dash - 1, first, -1) if words[n].text == "("), dash)  # May 10 | (Courier)
    # whatever headline goes before
    dated = words[paper - 1].text.isdigit() and words[dash - 1].end < words[dash].start
    return dash if dash and (dated or not first or words[first - 1].tag in _ENDS) else 0


def _closing(words: Sequence[Word], first: int, last: int) -> int:
    """The mark that closes what is called out, where a clause behind it tells what happened meanwhile.

    That is (chanted | “Bread and work” | as police closed the square).
    """
    mark = _CLOSING.get(words[first].text)
    closing = next((n for n in range(first + 1, last - 3) if words[n].text == mark), 0)
    besides = closing > 0 and words[closing + 1].text in _MEANWHILE and words[closing + 2].tag.startswith(_NOMINAL)
    return closing if besides and any(words[n].tag in FINITE for n in range(closing + 3, last)) else 0


def _clause_joint(words: Sequence[Word], first: int, last: int) -> int:
    """The "as" of a clause whose verb a content ends before (refuse to train | as their row with the owner | grows)."""
    if (
        last >= len(words)
        or words[last].tag not in ("VBZ", "VBP")
        or words[first].tag not in ("TO", "NNP", "NN", "NNS")
    ):
        return 0
    joint = next((n for n in range(last - 2, first + 1, -1) if words[n].text == "as"), 0)
    return 0 if not joint or any(words[n].tag in FINITE for n in range(joint, last)) else joint


def _sums_up(words: Sequence[Word], starts: Sequence[int], span: Span) -> bool:
    """Whether words are a bare noun by which a writer goes on about what was said: a step that Moe called mad."""
    first, last = bisect_left(starts, span[0]), bisect_left(starts, span[1])
    if not 0 < first < last < len(words) or last - first > _SUM or words[first - 1].text != ",":
        return False
    bare = words[first].text.lower() in ("a", "an") and all(w.tag in ("JJ", "NN") for w in words[first + 1 : last])
    return bare and words[last].text.lower() in ("that", "which") and words[last].tag == "WDT"


def _is_source(words: Sequence[Word], starts: Sequence[int], row: Attribution, span: Span) -> bool:
    """Whether words say behind a comma who the source is (according to Moe, | one of the nurses)."""
    if row.source is None or span[0] < row.source[1]:
        return False
    first, last = bisect_left(starts, span[0]), bisect_left(starts, span[1])
    own = words[first:last]
    if words[first - 1].text != "," or any(w.tag in FINITE and w.relation[:3] != "acl" for w in own):
        return False
    return any(w.relation == "appos" and row.source[0] <= words[w.head].start < row.source[1] for w in own)


def _is_personal(words: Sequence[Word], starts: Sequence[int], source: Span) -> bool:
    at = bisect_left(starts, source[0])
    return words[at].text.lower() in _PERSONAL and words[at].end == source[1]


def _colon_behind(words: Sequence[Word], first: int, last: int) -> int:
    """The colon behind a clause about a person named, with which the words [first, last) begin; 0 where none is."""
    colon = next((n for n in range(first, min(last - _LEAST, first + _LEAD)) if words[n].text == ":"), 0)
    if not colon or any(words[n].tag == "``" for n in range(first, colon)):
        return 0
    subject = next((n for n in range(first, colon) if words[n].relation in NOUN_SUBJECTS), -1)
    named = subject >= 0 and words[subject].entity == "PERSON" and first <= words[subject].head < colon
    return colon if named and any(words[n].tag in FINITE_VERBS for n in range(subject, colon)) else 0
