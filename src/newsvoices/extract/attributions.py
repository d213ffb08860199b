"""Attributions of an article: source, cue and content, joined over the sentences of a speech."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from newsvoices.extract.lexicon import VERBS
from newsvoices.extract.speech_lines import speaker_of_line
from newsvoices.network.linking import Scene, best_partners, read_scene, spans_of_role
from newsvoices.network.linking import Span as Tokens
from newsvoices.network.reading import Reading, read_article
from newsvoices.network.weights import Network, shipped_network
from newsvoices.records import CODED_ZONES, Layout, Mark

__all__ = ["Attribution", "Span", "attributions_of", "find_attributions", "is_speech"]

Span = tuple[int, int]

_LINE = 0.5  # score of speech whose speaker only its line names
_NEAR = 40  # attributions before a stretch of speech among which its owner is looked for


@dataclass
class Attribution:
    """Who (source) says (cue) what (contents, in text order), all as offsets into the article.

    ``mode`` is speech, writing or thought, ``verb`` the base form of the cue's verb where the lexicon knows it, else
    empty. ``score`` is the learnt probability, from 0 to 1, that spans and links are right.
    """

    source: Span | None
    cue: Span | None
    contents: list[Span]
    mode: str
    verb: str
    paragraph: int
    score: float = 0.0


def find_attributions(text: str, layout: Layout) -> list[Attribution]:
    """Return the attributions of an article's headline, standfirst and body, in the order of their cues."""
    network = shipped_network()
    return attributions_of(text, layout, read_article(text, layout, network), network)


def attributions_of(text: str, layout: Layout, reading: Reading, network: Network) -> list[Attribution]:
    """Join what the network found: every content to a cue, every cue to a source, running speech to its attribution."""
    labels = reading.labels.copy()
    coded = [paragraph.zone in CODED_ZONES for paragraph in layout.paragraphs]
    for (a, b), owner in zip(reading.cut.stretches, reading.cut.owners, strict=True):
        if not coded[owner]:
            labels[a:b] = 0
    sources, cues, contents = (spans_of_role(labels, role) for role in range(3))
    scene = read_scene(reading, (sources, cues, contents))
    sure = _certainties(reading)
    found: dict[int, Attribution] = {}
    odds: dict[int, list[float]] = {}
    loose: list[Tokens] = []
    for content, (cue, chance) in zip(contents, best_partners(scene, contents, cues, network, "content"), strict=True):
        if cue is None:
            loose.append(content)
            continue
        if cue not in found:
            found[cue] = _begin(text, reading, cues[cue], scene)
            odds[cue] = [_certainty(sure, cues[cue], 1)]
        found[cue].contents.append(_offsets(reading, content))
        odds[cue].append(chance * _certainty(sure, content, 2))
    for cue, (source, chance) in enumerate(best_partners(scene, cues, sources, network, "cue")):
        if cue in found:
            if source is not None:
                found[cue].source = _offsets(reading, sources[source])
                chance *= _certainty(sure, sources[source], 0)
            odds[cue].append(chance)
    rows = [found[cue] for cue in sorted(found)]
    for cue in sorted(found):
        found[cue].score = round(float(np.prod(odds[cue]) ** (1 / len(odds[cue]))), 4)
    for content in loose:
        _give(text, layout, _offsets(reading, content), rows)
    _join_speech(text, layout, [mark for mark in layout.marks if mark.depth == 0], rows)
    return rows


def _begin(text: str, reading: Reading, cue: Tokens, scene: Scene) -> Attribution:
    mode, verb = "speech", ""
    for piece in reading.cut.tokens[cue.first : cue.last]:
        form = VERBS.get(piece.text.lower())
        if form is not None:
            mode, verb = form.verb.mode, form.verb.base
    return Attribution(None, _offsets(reading, cue), [], mode, verb, int(scene.paragraph[cue.first]) + 1)


def _offsets(reading: Reading, span: Tokens) -> Span:
    return reading.cut.tokens[span.first].start, reading.cut.tokens[span.last - 1].end


def _certainties(reading: Reading) -> tuple[list[list[float]], list[list[float]]]:
    """For each token and role: how probable is it that the role begins there, and that it ends there."""
    m = reading.marginals
    begins = m[:, [1, 5, 9]] + m[:, [4, 8, 12]]
    ends = m[:, [3, 7, 11]] + m[:, [4, 8, 12]]
    return begins.tolist(), ends.tolist()


def _certainty(sure: tuple[list[list[float]], list[list[float]]], span: Tokens, role: int) -> float:
    return sure[0][span.first][role] * sure[1][span.last - 1][role]


def is_speech(text: str, mark: Mark) -> bool:
    """Whether a marked stretch reads as speech rather than as a word, phrase or title in marks."""
    words = text[mark.inner_start : mark.inner_end].split()
    before = text[max(0, mark.start - 3) : mark.start].rstrip()
    if before and before[-1].isalnum():
        return False
    last = text[mark.inner_end - 1]
    return len(words) >= 4 and (last in ".,!?…—" or (words[0][:1].isupper() and len(words) >= 8))


def _place(row: Attribution) -> int:
    return row.cue[0] if row.cue else row.contents[0][0]


def _give(text: str, layout: Layout, content: Span, found: Sequence[Attribution]) -> None:
    """Give a content that no cue wants to the attribution before it in its paragraph or the one before."""
    number = bisect_right([p.start for p in layout.paragraphs], content[0])
    places = [_place(row) for row in found]
    for row in reversed(_before(found, places, content[0])):
        if row.paragraph in (number, number - 1):
            row.contents.append(content)
            row.contents.sort()
            return


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
            row = Attribution(*speaker, [(mark.start, mark.end)], "speech", "", paragraph.number, _LINE)
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
    return best if not text[paragraph.start : mark.start].strip() else None
