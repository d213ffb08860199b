"""Attributions of an article: source, cue and content, joined over the sentences of a speech."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.attributions.asides import end_before_aside, is_aside, leads_to_aside
from newsvoices.extractor.attributions.long_speech import join_long_speech
from newsvoices.extractor.attributions.speech_lines import GENRES, speaker_of_line
from newsvoices.extractor.attributions.titles import is_named_work
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING_IN_FULL
from newsvoices.network.judging import Joined, join_spans, judge
from newsvoices.network.linking import Span as Tokens
from newsvoices.network.linking import best_partners, read_scene, spans_of_role
from newsvoices.network.reading import Reading, read_article
from newsvoices.network.tokens import CLOSES, OPENS
from newsvoices.network.weights import Network, shipped_network
from newsvoices.records import CODED_ZONES, Layout, Mark
from newsvoices.text.sentences import is_blank

__all__ = ["QUESTIONED", "Attribution", "Span", "attributions_of", "find_attributions", "is_asked", "is_speech"]

Span = tuple[int, int]

_LEAST = 0.4  # score of an attribution that is kept; chosen on the held-out tenth of the training articles
_LEAST_SPEECH = 0.2  # the same for speech in marks, which would else be given to the speaker before
_SPEECH = 6  # tokens of speech in marks at the least
_AS = 10  # code points before a source in which it is said that words are as it has them
_OPENING = frozenset("“\"‘'«„")
_LINE = 0.5  # score of speech whose speaker only its line names
_NEAR = 40  # attributions before a stretch of speech among which its owner is looked for
QUESTIONED = frozenset({"asked", "questioned", "pressed"})
"""Participles that open a clause about who is asked; 40 of 48 such cues of the training articles have no source."""
_PATIENTS = word_set(
    "asked told questioned pressed criticized criticised condemned accused charged praised blamed urged warned called "
    "named considered expected advised ordered attacked denounced thanked alleged suspected believed rumoured rumored"
)
"""Participles in whose passive nobody speaks whose name stands before it; so all but psychic states in training."""
_OF = frozenset({"of", "to", "for"})
_QUESTIONS_AND_ANSWERS = frozenset({"q&a", "q & a", "q+a"})


@dataclass
class Attribution:
    """Who (source) says (cue) what (contents, in text order), all as offsets into the article.

    ``mode`` is speech, writing or thought, ``verb`` the base form of the cue's verb where the lexicon knows it, else
    empty. ``score``, from 0 to 1, is the learnt share of its spans and its link that are expected to be exactly right.
    ``turn`` is the number of the turn of an interview or transcript that it is, else -1, and ``asks`` says that whoever
    has the turn asks the questions.
    """

    source: Span | None
    cue: Span | None
    contents: list[Span]
    mode: str
    verb: str
    paragraph: int
    score: float = 0.0
    turn: int = -1
    asks: bool = False


def find_attributions(text: str, layout: Layout) -> list[Attribution]:
    """Return the attributions of an article's headline, standfirst and body, in the order of their cues."""
    network = shipped_network()
    return attributions_of(text, layout, read_article(text, layout, network), network)


def attributions_of(text: str, layout: Layout, reading: Reading, network: Network) -> list[Attribution]:
    """Join what the network found: every content to a cue, every cue to a source, running speech to its attribution."""
    labels = reading.labels.copy()
    marks = [mark for mark in layout.marks if mark.depth == 0]
    join_long_speech(reading.cut, [mark for mark in marks if is_speech(text, mark)], labels)
    coded = [paragraph.zone in CODED_ZONES for paragraph in layout.paragraphs]
    for (a, b), owner in zip(reading.cut.stretches, reading.cut.owners, strict=True):
        if not coded[owner]:
            labels[a:b] = 0
    sources, cues, contents = (spans_of_role(labels, role) for role in range(3))
    scene = read_scene(reading, (sources, cues, contents))
    joined = join_spans(
        cues,
        contents,
        sources,
        best_partners(scene, contents, cues, network, "content"),
        best_partners(scene, cues, sources, network, "cue"),
    )
    rows = [
        _attribution(text, reading, one, score, int(scene.paragraph[one.cue.first]) + 1)
        for one, score in zip(joined, judge(reading, joined, network), strict=True)
        if score >= (_LEAST_SPEECH if _is_spoken(reading, one) else _LEAST)
    ]
    rows = _leave_headlines(text, layout, rows)
    _leave_asides(text, marks, rows)
    _look_ahead(text, layout, rows)
    rows = _hand_back(text, rows)
    _join_speech(text, layout, marks, rows)
    return rows


def _attribution(text: str, reading: Reading, one: Joined, score: float, paragraph: int) -> Attribution:
    mode, verb = "speech", ""
    for piece in reading.cut.tokens[one.cue.first : one.cue.last]:
        form = VERBS.get(piece.text.lower())
        if form is not None:
            mode, verb = form.verb.mode, form.verb.base
    source = None if one.source is None else _offsets(reading, one.source)
    cue = _offsets(reading, one.cue)
    label = source is not None and text[slice(*cue)] == ":" and text[slice(*source)].lower() in GENRES
    if source is not None and (label or _is_spoken_to(text, source, cue)):
        source = None
    contents = [_offsets(reading, span) for span in one.contents]
    return Attribution(source, cue, contents, mode, verb, paragraph, round(score, 4))


def _is_spoken_to(text: str, source: Span, cue: Span) -> bool:
    """Whether a source is not who speaks but who is spoken to: "Asked whether it would, Moe said", "Moe was asked"."""
    words = text[cue[0] : cue[1]].split()
    if words[0].lower() in QUESTIONED:
        return source[0] > cue[1] + 1
    if words[-1].lower() in _OF:
        del words[-1]
    return source[1] <= cue[0] and words[-1:] != [] and words[-1].lower() in _PATIENTS and _is_passive(words[:-1])


def _is_passive(words: Sequence[str]) -> bool:
    return not BEING_IN_FULL.isdisjoint(word.lower() for word in words)


def is_asked(text: str, row: Attribution) -> bool:
    """Return whether a cue tells of a question that nobody is said to ask ([Asked whether it would, Moe said])."""
    return row.source is None and row.cue is not None and text[slice(*row.cue)].split()[0].lower() in QUESTIONED


def _is_spoken(reading: Reading, one: Joined) -> bool:
    """Whether a content stands in marks as a whole and is more than a few words."""
    tokens = reading.cut.tokens
    return any(
        span.last - span.first >= _SPEECH
        and tokens[span.first].role == OPENS
        and CLOSES in (tokens[span.last - 1].role, tokens[span.last - 2].role)
        for span in one.contents
    )


def _offsets(reading: Reading, span: Tokens) -> Span:
    return reading.cut.tokens[span.first].start, reading.cut.tokens[span.last - 1].end


def is_speech(text: str, mark: Mark) -> bool:
    """Whether a marked stretch reads as speech rather than as a word, a phrase or the name of a work."""
    words = text[mark.inner_start : mark.inner_end].split()
    before = text[max(0, mark.start - 3) : mark.start].rstrip()
    if before and before[-1].isalnum():
        return False
    last = text[mark.inner_end - 1]
    if len(words) < 4 or not (last in ".,!?…—" or (words[0][:1].isupper() and len(words) >= 8)):
        return False
    return not is_named_work(text, mark)


def _leave_asides(text: str, marks: Sequence[Mark], found: Sequence[Attribution]) -> None:
    """Cut the writer's own remarks off the ends of paraphrases; words in marks stay whole."""
    begins = [mark.start for mark in marks]
    for row in found:
        for number, (start, end) in enumerate(row.contents):
            stop = end_before_aside(text, start, end)
            at = bisect_right(begins, stop) - 1
            if stop < end and (at < 0 or marks[at].end <= stop):
                row.contents[number] = (start, stop)
        row.contents[1:] = [span for span in row.contents[1:] if not is_aside(text, *span)]
        if row.source is not None and len(row.contents) > 1 and leads_to_aside(text, row.contents[0][1], row.source[0]):
            del row.contents[0]


def _leave_headlines(text: str, layout: Layout, found: Sequence[Attribution]) -> list[Attribution]:
    """Leave out contents below a headline whose cue and source stand in it ([Court told Moe lied] / [Moe lied ...]).

    And what a piece is, which says nothing before its colon ([Q&A: the minister on the border]).
    """
    kept = []
    for row in found:
        paragraph = layout.paragraphs[row.paragraph - 1]
        label = row.source is not None and row.cue is not None and text[slice(*row.cue)] == ":"
        if label and row.source is not None and text[slice(*row.source)].lower() in _QUESTIONS_AND_ANSWERS:
            continue
        if paragraph.zone == "headline" and row.source is not None and row.source[1] <= paragraph.end:
            row.contents[:] = [span for span in row.contents if span[0] < paragraph.end]
        if row.contents:
            kept.append(row)
    return kept


def _look_ahead(text: str, layout: Layout, found: Sequence[Attribution]) -> None:
    """Leave what stands above a paragraph that ends in a colon: its speaker's words stand below."""
    for row in found:
        paragraph = layout.paragraphs[row.paragraph - 1]
        below = [span for span in row.contents if span[0] >= paragraph.end]
        if (
            below
            and row.contents[0][1] <= paragraph.start
            and text[paragraph.start : paragraph.end].rstrip()[-1:] == ":"
        ):
            row.contents[:] = below


def _hand_back(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """Give speech behind whoever passes on a sentence to its speaker ([“A,” Moe said, the Times reported. “B.”])."""
    kept: list[Attribution] = []
    for row in found:
        before = kept[-1] if kept else None
        if before is not None and before.paragraph == row.paragraph and _passes_on(text, before, row):
            before.contents.extend(row.contents)
        else:
            kept.append(row)
    return kept


def _passes_on(text: str, before: Attribution, row: Attribution) -> bool:
    """Whether a source and its cue end the sentence of another attribution, and only speech follows them."""
    if before.source is None or before.cue is None or row.source is None or row.cue is None:
        return False
    start, end = min(row.source[0], row.cue[0]), max(row.source[1], row.cue[1])
    first = row.contents[0][0]
    if first < end or text[end:first].strip() != "." or text[first] not in _OPENING:
        return False
    lead = text[start:end] if row.cue[0] == start else text[max(0, start - _AS) : end]
    passed = lead.lower().startswith("according to") or " as " in text[max(0, start - _AS) : start + 1].lower()
    said = before.contents[-1][1] <= before.cue[0] < start
    return passed and said and ". " not in text[before.cue[1] : start]


def _place(row: Attribution) -> int:
    return row.cue[0] if row.cue else row.contents[0][0]


def _join_speech(text: str, layout: Layout, marks: Sequence[Mark], found: list[Attribution]) -> None:
    """Give speech that no content covers to the speaker of its line, or to the attribution that it continues."""
    covered = sorted(span for row in found for span in row.contents)
    starts = [a for a, _ in covered]
    places = [_place(row) for row in found]
    first = [p.start for p in layout.paragraphs]
    for mark in marks:
        paragraph = layout.paragraphs[bisect_right(first, mark.start) - 1]
        at = bisect_right(starts, mark.start) - 1
        if paragraph.zone not in CODED_ZONES or any(
            a < mark.end and b > mark.start for a, b in covered[max(0, at) : at + 2]
        ):
            continue
        speaker = speaker_of_line(text, paragraph, mark)
        if speaker is not None:
            source, cue, content = speaker
            row = Attribution(source, cue, [content], "speech", "", paragraph.number, _LINE)
            at = bisect_right(places, _place(row))
            found.insert(at, row)
            places.insert(at, _place(row))
        elif is_speech(text, mark):
            owner = _owner(text, mark, paragraph.number, layout, _before(found, places, mark.start))
            if owner is not None:
                owner.contents.append((mark.start, mark.end))
    for row in found:
        row.contents.sort()


def _before(found: Sequence[Attribution], places: Sequence[int], at: int) -> Sequence[Attribution]:
    high = bisect_left(places, at)
    return found[max(0, high - _NEAR) : high]


def _owner(text: str, mark: Mark, number: int, layout: Layout, found: Sequence[Attribution]) -> Attribution | None:
    """The latest spoken attribution with a quotation in this paragraph, or in the one before it."""
    best: Attribution | None = None
    for row in found:
        if row.source is not None and row.paragraph in (number, number - 1):
            best = row
    if best is None or best.paragraph == number:
        return best
    paragraph = layout.paragraphs[number - 1]
    return best if is_blank(text, paragraph.start, mark.start) else None
