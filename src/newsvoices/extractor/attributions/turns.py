"""Turns of interviews and transcripts: paragraphs that a speaker's label begins, without quotation marks.

``Q: …`` and ``A: …``, ``Q. …``, ``Daily Post: …``, ``MODERATOR: …``, ``MOE (chair): …``. One label is none: a text has
turns where two speakers' labels recur, and what stands behind them reads as talk: it asks, or says I and you.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from newsvoices.extractor.attributions.joining import Attribution, Span
from newsvoices.extractor.attributions.speech_lines import GENRES
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.records import CODED_ZONES, Layout, Row
from newsvoices.text.sentences import trim

__all__ = ["ROLES", "Turn", "find_turns", "is_turn", "with_turns"]

ROLES = word_set(
    "moderator host hostess interviewer reporter questioner presenter anchor announcer chair chairman chairwoman "
    "chairperson president speaker senator minister judge counsel witness clerk caller audience member student voter "
    "operator journalist correspondent secretary mayor governor"
)
"""What labels call those who speak by their part, in small letters."""

_ASKING = word_set("moderator host hostess interviewer reporter questioner presenter anchor journalist correspondent")
_HEADINGS = GENRES | word_set(
    "about abstract action advice age agenda answer answers april assessment august author away background bottom "
    "caption case cast cause claim claims con conclusion cons contact context correction correctness cost credit "
    "date deadline december democrats details director disclaimer download editor's email evidence fact facts false "
    "fax february finding footnote friday genre goal goals grade headline height here's highlights home how image "
    "impact in ingredients issue issues january july june key lesson line link location loser losers map march match "
    "may method monday more myth name next note notes november now number october on option order our outcome "
    "outlook overview party phone picture place player point points position price pro problem process pros purpose "
    "question questions quote rank rating reality reason recipe related republicans response result results rule "
    "rules ruling runtime saturday score section september serves share solution source sources starring status step "
    "story strength strengths style subject summary sunday tags team that their theme then there these this thursday "
    "tie time tip tips title to today tomorrow tonight topic total transcript true truth tuesday type unknown "
    "updated updates venue verdict view weakness weaknesses website wednesday what when where which who why winner "
    "winners with year yesterday your"
)
"""What begins headings, lists, forms and checks of facts before a colon, in small letters."""
_QUESTION, _ANSWER = frozenset({"q", "question"}), frozenset({"a", "answer"})
_LETTER = re.compile(r"(?P<who>Q|A|(?i:question|answer))(?: ?\([^()\n]{1,40}\))? ?(?P<stop>[:.])\s+(?=\S)")
_WORD = r"[^\W\d_][\w.’'-]{0,30}"
_LABEL = re.compile(rf"(?P<who>{_WORD}(?: {_WORD}){{0,4}})(?: ?[(\[][^()\[\]\n]{{1,60}}[)\]])? ?(?P<stop>:)\s+(?=\S)")
_FIRST = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b")
_NAMED = re.compile(r"(?<=[\w,] )[^\W\d_][\w’'-]*+(?![\w.’'-]*+ ?:)")
"""Words in the midst of a sentence that are no label; possessive, since a word may be as long as the text."""
_PAPER = re.compile(r"(?<=[\w,] )(?:[A-Z][\w’'-]{0,30} ){1,3}(?:Review|Today)(?![\w’'-]*+ ?:)")
"""Papers in the midst of a sentence whose name ends like a heading."""
_SMALL = frozenset({"of", "the", "de", "van", "von", "bin", "al", "la", "del"})
_MARKS = frozenset('“”"‘«»„')
_DIRECTION = re.compile(r"[(\[*][^()\[\]]{0,200}[)\]*][.\s]*")
_TALK = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b")
_QUOTED = re.compile(r'“[^”\n]*”|"[^"\n]*"|(?<!\w)‘[^\n]*?’(?!\w)')
_SELVES = word_set("i we you my our your it this that which who what")
"""Whose sources within a turn are the speaker, the other one, or no one."""
_TELLING = word_set(
    "say tell write add ask announce promise warn argue claim insist deny admit demand urge call declare explain "
    "suggest vow state report tweet predict"
)
"""Verbs whose reports within a turn are quotes of their own."""
_RUNS_ON = 4
"""Paragraphs without label between two turns that are the first one's, whatever they say."""
_SHARE = 0.25
"""Of the paragraphs from the first label to the last, how many begin with one at least."""
_LEAST = 3  # turns that a text with turns has
_FEW = 6  # turns that it has where but one label recurs, as a moderator's does
_SCORE = 0.7  # of a turn, for its confidence: as sure as a label is, but learnt from nothing


@dataclass(frozen=True)
class Turn:
    """One speaker's turn: its label, the colon or point behind it, and what it says in each paragraph, as offsets.

    Label and point are empty in an interview without labels.
    ``kind`` is question or answer where the label says no more than that, else name; ``asks`` says that whoever has
    this label asks the questions.
    """

    label: Span
    stop: Span
    contents: tuple[Span, ...]
    kind: str
    asks: bool


@dataclass(frozen=True)
class _Start:
    number: int  # of its paragraph
    label: Span
    stop: Span
    content: Span
    who: str
    kind: str
    heading: bool  # as far as its words say


def find_turns(text: str, layout: Layout) -> list[Turn]:
    """Return the turns of a text in its order; none where it is no interview or transcript."""
    starts = [one for number in range(len(layout.paragraphs)) if (one := _start(text, layout, number)) is not None]
    if len(starts) < _LEAST or len({one.who for one in starts}) < 2:
        return []
    papers = frozenset(_PAPER.findall(text)) if any(one.heading for one in starts) else frozenset()
    starts = [one for one in starts if not one.heading or _is_paper(text[slice(*one.label)], papers)]
    counts = Counter(one.who for one in starts)
    if {"q", "a"} <= counts.keys():
        starts = [one for one in starts if one.kind != "name" or one.who not in _HEADINGS]
    else:
        starts = [one for one in starts if one.kind != "answer" and text[one.stop[0]] == ":"]
    named = frozenset(_NAMED.findall(text))
    starts = [one for one in starts if one.kind != "name" or _may_speak(text[slice(*one.label)], one.who, named)]
    if len(starts) > 1 and starts[0].number == 0 and starts[1].number > 1:
        del starts[0]  # [Ann Moe: The Ferry Stays]: a headline
    if starts and counts[starts[0].who] == 1 and _is_town(text[slice(*starts[0].label)]):
        del starts[0]  # [NEW DELHI: The two ministers met]: a dateline
    if not _is_talk(text, starts):
        return []
    said = []
    for at, one in enumerate(starts):
        after = starts[at + 1].number if at + 1 < len(starts) else None
        spans = (one.content, *_further(text, layout, one, after))
        said.append(tuple(span for span in spans if any(c.isalnum() for c in text[slice(*span)])))
    asking = _asking(text, starts, said)
    return [
        Turn(one.label, one.stop, spans, one.kind, one.who in asking)
        for one, spans in zip(starts, said, strict=True)
        if spans and text[one.content[0]] not in _MARKS
    ]


def _start(text: str, layout: Layout, number: int) -> _Start | None:
    paragraph = layout.paragraphs[number]
    if paragraph.zone not in CODED_ZONES:
        return None
    found = _LETTER.match(text, paragraph.start, paragraph.end) or _LABEL.match(text, paragraph.start, paragraph.end)
    if found is None or found.end() >= paragraph.end:
        return None
    words = found["who"].split()
    if not all(word[0].isupper() or word in _SMALL for word in words) or not words[0][0].isupper():
        return None
    lower = [word.lower().replace("’", "'") for word in words]
    letter = lower[0] if len(words) == 1 else ""
    kind = "question" if letter in _QUESTION else "answer" if letter in _ANSWER else "name"
    heading = kind == "name" and not _HEADINGS.isdisjoint(lower)
    if heading and lower[-1] not in MEDIA_WORDS:
        return None
    who = kind[0] if kind != "name" else lower[-1].rstrip(".")
    content = trim(text, found.end(), paragraph.end)
    return _Start(number, found.span("who"), found.span("stop"), content, who, kind, heading)


def _is_paper(label: str, papers: Collection[str]) -> bool:
    """Whether a label is the name of a paper that the text has elsewhere, or the end of one in capitals (REVIEW)."""
    if label.isupper():
        return any(f" {paper.upper()}".endswith(f" {label}") for paper in papers)
    return label in papers


def _may_speak(label: str, who: str, named: Collection[str]) -> bool:
    """Whether a label can name a speaker: capitals alone, a part, two words, or a name that the text has elsewhere."""
    return (label.isupper() and len(label) > 1) or who in ROLES or " " in label or label in named


def _is_talk(text: str, starts: Sequence[_Start]) -> bool:
    """Whether labels recur, stand close together, and what they begin are questions, or has I and you in it."""
    counts = Counter(one.who for one in starts)
    if len(starts) < _LEAST or starts[-1].number - starts[0].number >= len(starts) / _SHARE:
        return False
    recurring = sum(count > 1 or who == "q" or who in ROLES for who, count in counts.items())
    most = max(counts.values())
    if most < 2 or (recurring < 2 and not (most > 2 and len(counts) > 2 and len(starts) >= _FEW)):
        return False
    words = [text[slice(*one.content)] for one in starts if text[one.content[0]] not in _MARKS]
    answers = [text[slice(*one.content)] for one in starts if one.kind == "answer"]
    if answers and not any(_FIRST.search(said) for said in answers):
        return False  # a paper's own answers to what its readers ask
    talk = sum(said.endswith("?") or _TALK.search(said) is not None for said in words)
    return len(words) >= _LEAST and 2 * talk >= len(words) and any("?" in said for said in words)


def _is_town(label: str) -> bool:
    """Whether a label in capitals is a town that everybody knows, as datelines have it, and no speaker."""
    return label.isupper() and code_of_town(label.title()) is not None


def _asking(text: str, starts: Sequence[_Start], said: Sequence[Sequence[Span]]) -> frozenset[str]:
    """The labels of those who ask: by their name, or since most of what they say ends in a question mark."""
    counts = Counter(one.who for one in starts)
    asked = Counter(one.who for one, spans in zip(starts, said, strict=True) if spans and text[spans[-1][1] - 1] == "?")
    return frozenset(who for who in counts if who == "q" or who in _ASKING or 2 * asked[who] > counts[who])


def _further(text: str, layout: Layout, one: _Start, after: int | None) -> list[Span]:
    """What a turn says in the paragraphs below its first, up to the next label or to what tells of the speaker."""
    spans = []
    stop = len(layout.paragraphs) if after is None else after
    sure = after is not None and after - one.number - 1 <= _RUNS_ON
    name = one.who if one.kind == "name" and one.who not in ROLES else None
    for paragraph in layout.paragraphs[one.number + 1 : stop]:
        start, end = trim(text, paragraph.start, paragraph.end)
        said = text[start:end]
        if paragraph.zone not in CODED_ZONES or _DIRECTION.fullmatch(said) or not any(c.isalnum() for c in said):
            continue
        tells = name is not None and re.search(rf"\b{re.escape(name)}\b", said, re.IGNORECASE)
        heading = len(said) < 80 and said[-1].isalnum()
        if (
            tells
            or heading
            or said[0] in _MARKS
            or _LABEL.match(said)
            or not (sure or _TALK.search(_QUOTED.sub("", said)))
        ):
            break
        spans.append((start, end))
    return spans


def with_turns(
    attributions: Sequence[Attribution], turns: Sequence[Turn], layout: Layout, text: str
) -> list[Attribution]:
    """Return attributions with one for each turn, in text order, and of those inside turns only what others say there.

    A turn is one attribution however often its speaker thinks, hopes or knows; "the board said that …" in it stays.
    """
    if not turns:
        return list(attributions)
    rows = []
    begins = [turn.label[0] for turn in turns]
    for row in attributions:
        kept = _outside(text, row, turns, begins)
        if kept is not None:
            rows.append(kept)
    first = [paragraph.start for paragraph in layout.paragraphs]
    for number, turn in enumerate(turns):
        paragraph = bisect_right(first, turn.label[0])
        source, cue = (turn.label, turn.stop) if turn.label[0] < turn.label[1] else (None, None)
        rows.append(
            Attribution(source, cue, list(turn.contents), "speech", "", paragraph, _SCORE, number, asks=turn.asks)
        )
    return sorted(rows, key=lambda row: row.cue[0] if row.cue else row.contents[0][0] if row.contents else 0)


def is_turn(row: Row) -> bool:
    """Return whether a quotes row is a turn, by what ``quotes`` notes of it."""
    return bool(row.get("_turn"))


def _outside(text: str, row: Attribution, turns: Sequence[Turn], begins: Sequence[int]) -> Attribution | None:
    """An attribution without what turns say; whole where it reports another's words within one paragraph of a turn."""
    spans = [span for span in (row.source, row.cue) if span is not None]
    inside = [_paragraph_of(span, turns, begins) for span in spans]
    held = [_paragraph_of(span, turns, begins) for span in row.contents]
    if not any(inside) and not any(held):
        return row
    if any(inside):
        around = next(span for span in inside if span)
        whole = all(span == around for span in (*inside, *held))
        other = row.source is not None and text[slice(*row.source)].split()[0].lower() not in _SELVES
        told = whole and other and row.verb in _TELLING and around[0] >= 0
        return row if told else None
    contents = [span for span, turn in zip(row.contents, held, strict=True) if not turn]
    return replace(row, contents=contents) if contents else None


def _paragraph_of(span: Span, turns: Sequence[Turn], begins: Sequence[int]) -> Span | None:
    """The content of a turn around a span; (-1, -1) where it is a label or runs over an edge; None outside turns."""
    at = bisect_right(begins, span[1] - 1) - 1
    if at < 0 or turns[at].contents[-1][1] <= span[0]:
        return None
    turn = turns[at]
    number = bisect_right(turn.contents, span[0], key=lambda content: content[0]) - 1
    if number >= 0 and span[1] <= turn.contents[number][1]:
        return turn.contents[number]
    around = (turn.label, turn.stop, *turn.contents[max(0, number) : number + 2])
    return (-1, -1) if any(start < span[1] and span[0] < end for start, end in around) else None
