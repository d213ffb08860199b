"""What quotation marks do where no attribution claims them: speech, a document's wording, distance, a word, a title.

The five jobs are those of TEI's q/@type, adapted; the evidence is the words inside, and those just before and after.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from newsvoices.extractor.attributions.titles import (
    are_listed,
    around,
    find_titles,
    is_headline_style,
    line_around,
)
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.speech.set_apart import function_apart, is_polled
from newsvoices.records import Layout, Mark

__all__ = ["FRAGMENT", "Functions"]

_DISTANCE = re.compile(r"\bso(?:- ?| )called\W*$", re.IGNORECASE)
_SOMEHOW = re.compile(
    r"\b(?:is|are|was|were|been|being)(?: \w+)? (?:called|described as|termed|referred to as)(?: an?| the)? $"
)
"""Called so by nobody in particular ([what is called a “debate”])."""
_WORD_BEFORE = re.compile(
    r"\b(?:words?|terms?|phrases?|expressions?|adjectives?|adverbs?|nouns?|verbs?|pronouns?|prefix|suffix|acronyms?|"
    r"abbreviations?|hashtags?|pseudonym|alias|nicknames?|monikers?|definitions? of|spell(?:s|ed)|pronounced|"
    r"references? to|(?-i:(?:[A-Z]\w+(?:ish|ian|ese)|Latin|Greek|French|German|Arabic|Hebrew|Dutch) for)|"
    r"synonym for|synonymous with|(?:stands?|stood|short) for|means?|meaning|defin(?:es?|ed|ing)|middle name|surname)"
    r"(?:,? (?:like|such as|as|of|is|was))?\W{0,3}$",
    re.IGNORECASE,
)
_WORD_AFTER = re.compile(r"^,? (?:phrase|moniker|nickname|hashtag|wording)\b", re.IGNORECASE)
_NAME_BEFORE = re.compile(
    r"\b(?:names?|named|nicknamed|known as|dubbed|a\.k\.a\.|labell?ed|registered as|listed as|goes by|"
    r"went by|(?!(?:he|she|they|it|we|you|who|has|have|had|be|been|is|was|were|are|and|also|once|\w+ly)\b)"
    r"[a-z]+ called)\W{0,3}$"
)
_AS = re.compile(r"\b(?:as|billed|was|is|were|are)(?: (?:an?|the))? $", re.IGNORECASE)
_FORENAME = re.compile(r"(?:^|[^.!?\w] ?)[A-Z][\w.-]+ $")
_SURNAME = re.compile(r"^ [A-Z][\w’'-]+")

_TEXTS = (
    r"(?:treat(?:y|ies)|agreement|clause|laws?|act|bill|constitution|resolution|charter|article|document|text|amendment|"
    r"contract|accord|protocol|decree|declaration|memorandum|memo|pact|communique|communiqué|statute|ordinance|ruling|"
    r"rules?|regulations?|provisions?|section|paragraph|indictment|complaint|affidavit|report|code|policy|manifesto|"
    r"platform|petition|lawsuit|guidelines|transcripts?|filings?|legislation|order|oath|letter|bylaws|Treaty|Constitution|"
    r"Agreement|Charter|Article|Act|Amendment|Accord|Convention|Protocol|Declaration|Code|Section|Resolution|preamble|annex|"
    r"subsection|directive|passage|wording)"
)
_OTHERS = r"(?! (?:that|which) (?:the|an?|his|her|its|their|he|she|they|it|some|many|critics|[A-Z]\w+) )"
"""No clause in which others do something with a text ([a ruling that his lawyer described as “unfair”])."""
_TEXT_SAYS = re.compile(
    rf"\b{_TEXTS}\b(?![’']){_OTHERS}(?:(?: (?:that|which|now|also|itself|simply|\d[\w.]*)){{0,2}} "
    r"(?:says?|said|reads?|states?|stated)"
    r"|[^.!?;:“”\"]{0,60}\b(?:provides?|provided|requires?|bars?|bans?"
    r"|forbids?|prohibits?|obliges?|obligates?|defines?|guarantees?|promises?|declares?|refers? to|speaks? of|"
    r"mentions?|contains?|calls? for|describes?|described|stipulates?|specif(?:y|ies)|demands?|outlaws?|"
    r"criminali[sz]es?|protects?|allows?|permits?|lists?|uses?|commits?|binds?))\b[^.!?;:]{0,60}$"
)
_UNDER = re.compile(rf"\b[Uu]nder (?:the|a|an|its|their|that|this)(?: [\w’-]+){{0,3}} {_TEXTS}\b[^.!?;:“”\"]{{0,100}}$")
_TEXT_BEFORE = re.compile(rf"\b{_TEXTS}\b(?![’'])[^.!?]*$")
_TEXT_AFTER = re.compile(
    r"^,? (?:clause|provision|standard|exception|exemption|requirement|amendment|doctrine|test)\b"
    rf"|^,? (?:(?:with)?in the meaning of|under|in) (?:the|a|an|its|that|this|their) "
    rf"(?:[\w’-]+ ){{0,2}}{_TEXTS}\b"
    r"|^,? \((?!\w+day )(?:[1-3] )?[A-Z][a-z]+\.? \d{1,3}:\d"
)
_POLL = re.compile(
    r"\b(?:polls?|surveys?|questionnaires?|respondents|ballots?)\b[^.!?]*\b(?:asked|question|answer|option|choice|whether"
    r"|(?:strongly|somewhat|definitely)|leads?|chose|rated)\b[^.!?]*$",
    re.IGNORECASE,
)

_NAMING = re.compile(
    r"\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)|label(?:s|l?ed|l?ing)|dub(?:s|bed|bing)|describ(?:es?|ed|ing)|denounc\w+|"
    r"derid\w+|dismiss\w+|decri\w+|hail\w+|prais\w+|characteri[sz]\w+|portray\w*|cast(?:s|ing)?|"
    r"refer(?:s|red|ring)? to|accus\w+|talk(?:s|ed|ing)? (?:of|about)|mock\w*|lambast\w+|blast\w+|slamm?\w*|"
    r"critici[sz]\w+)\b"
    r"[^.!?;:“”\"]{0,80}$",
    re.IGNORECASE,
)
_THOUGHT = re.compile(
    r"\b(?:promis|pledg|claim|idea|accusation|belief|argument|vow|chant|proposition|notion|warning|charge|suggestion|threat|"
    r"criticism|statement|assertion|insistence|contention|allegation|slogan|motto|mantra|cry|cries|catchphrase|quip)\w*"
    r"(?:,| (?:that|to|of|is|was|about|like)\b)?[^.!?;:“”\"]{0,60}$",
    re.IGNORECASE,
)
_PUT = re.compile(r"\b(?:(?:as|in) [^.!?;]{1,40}\b(?:puts?|words)\b|puts? it)\W*(?:, an? )?\W*$", re.IGNORECASE)
_REMARK = re.compile(
    r"^,? (?:comments?|remarks?|line|quip|promises?|pledges?|claims?|jabs?|taunts?|insults?|mantra|motto|slogans?|"
    r"chants?|critique|pronouncements?|answer|speech|accusations?|attacks?|charges?|message|tweets?|hats?|caps?|t-?shirts?|"
    r"shirts?|signs?|banners?|posters?|buttons?|stickers?)\b",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\b(?:signs?|banners?|placards?|posters?|t-?shirts?|shirts?|hats?|caps?|buttons?|stickers?|tattoos?)\b[^.!?]{0,40}"
    r"\b(?:read(?:s|ing)?|say(?:s|ing)?|said|with|declar\w+|proclaim\w+|emblazoned|words)\b[^.!?]{0,30}$",
    re.IGNORECASE,
)
_CUE_AFTER = re.compile(
    r"^,? (?:(?:he|she|they|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}) (\w+)|(\w+) (?:he|she|they|[A-Z][\w.’'-]+))\b"
)
_LED = re.compile(r"^ [a-z]+ed (?:(?:the|an?|one) [a-z]|[A-Z])")
"""A past form in -ed of any verb between words that open a sentence and their speaker ([“Shame!” beamed Ann Moe])."""
_TELLING = frozenset({"like", "goes", "go", "going", "went", "quote", "unquote", "screamed", "screaming", "calls",
                      "called", "calling", "call", "spoke"})  # fmt: skip
_CLAUSE = re.compile(r"(?<!\b[A-Z])(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!Sen)(?<!Rep)(?<!Gov)(?<!St)[.!?;]\s|[”’\"]\s")
_SHORTENED = re.compile(r"\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|[A-Z])\.(?= )")
_SPOKEN = re.compile(r"[\w’'-]+")
FRAGMENT = 4
"""So many words are more than a name, or a word held at a distance."""


class Functions:
    """What the marked stretches of an article do."""

    def __init__(self, text: str, layout: Layout) -> None:
        """Find the names of works among the stretches, and the words as words."""
        self._text = text
        self._marks = layout.marks
        self._headlines = [(p.start, p.end) for p in layout.paragraphs if p.zone == "headline"]
        self._mentions: set[Mark] = set()
        before: dict[int, Mark] = {}
        for mark in layout.marks:
            listed = before.get(mark.depth)
            if self._is_word(mark) or (listed in self._mentions and are_listed(text, listed, mark)):
                self._mentions.add(mark)
            before[mark.depth] = mark
        sure, likely = find_titles(text, layout.marks)
        self._titles = sure | {mark for mark in likely if not self._is_called(mark)}
        self.titles = [mark for mark in layout.marks if mark in self._titles]
        apart = {mark: self._apart_as(mark) for mark in layout.marks if mark not in self._titles}
        self._apart = {mark: function for mark, function in apart.items() if function}

    def is_apart(self, mark: Mark) -> bool:
        """Whether a stretch is nobody's words, whatever is said around it: a title, a name, what things bear."""
        return mark in self._titles or mark in self._apart

    def of(self, mark: Mark, *, reported: bool = False) -> str:
        """Return ``attribution``, ``title``, ``mention``, ``document`` or ``scare``.

        ``reported`` says that the stretch lies among words that are reported as somebody's.
        """
        before, after = around(self._text, mark)
        words = self._text[mark.inner_start : mark.inner_end].split()
        if _DISTANCE.search(before) or (_SOMEHOW.search(before) and not after.startswith(" by ")):
            return "scare"
        if mark in self._titles:
            return "title"
        if mark in self._apart:
            return self._apart[mark]
        if mark in self._mentions:
            return "mention"
        if len(words) > 1 and _is_wording(before, after):
            return "document"
        if mark.depth:
            return "attribution" if _is_told(before) or len(words) >= FRAGMENT else "scare"
        if reported:
            return "attribution"
        if self._is_headline(mark):
            return "attribution" if len(words) > 1 or _is_reported(words, before, after) else "scare"
        if len(words) >= FRAGMENT and _TEXT_BEFORE.search(_last_clause(before)):
            return "document"
        if _NAME_BEFORE.search(before):
            return "mention"
        if len(words) >= FRAGMENT or self._is_echo(words) or _is_reported(words, before, after):
            return "attribution"
        return "scare"

    def _apart_as(self, mark: Mark) -> str | None:
        """What a stretch does by evidence that outweighs a reporting verb: None where there is no such evidence."""
        before, after = around(self._text, mark)
        if mark in self._mentions and len(self._text[mark.inner_start : mark.inner_end].split()) < FRAGMENT:
            return "mention"
        if is_polled(before, after):
            return "document"
        function = function_apart(self._text, mark, before, after)
        if function is None or self._is_headline(mark) or (function == "scare" and _is_somebodys(before, after)):
            return None
        return function

    def _is_called(self, mark: Mark) -> bool:
        """Whether somebody says the words of a stretch in capitals, or calls somebody or something by them."""
        if mark in self._mentions or self._is_headline(mark):
            return True
        before, after = around(self._text, mark)
        if self._text[mark.inner_end - 1] in ",?!" and _is_said_after(after):
            return True
        if _AS.search(before) or _NAME_BEFORE.search(before) or _is_somebodys(before, after):
            return True
        return any(word.lower() in VERBS for word in _SPOKEN.findall(_last_clause(before))[-3:])

    def _is_word(self, mark: Mark) -> bool:
        """Whether the words themselves are talked about, or are a nickname between a forename and a surname."""
        before, after = around(self._text, mark)
        words = self._text[mark.inner_start : mark.inner_end].split()
        if len(words) <= FRAGMENT and (_WORD_BEFORE.search(before) or _WORD_AFTER.search(after)):
            return True
        if len(words) > 2 or not words[0][0].isupper() or not words[-1][-1].isalnum() or self._is_headline(mark):
            return False
        return _FORENAME.search(before) is not None and _SURNAME.match(after) is not None

    def _is_echo(self, words: Sequence[str]) -> bool:
        """Whether several words are marked elsewhere in the article, too, with others beside them or by themselves."""
        return len(words) > 1 and self._pieces[tuple(_plain(words))] > 1

    @cached_property
    def _pieces(self) -> Counter[tuple[str, ...]]:
        """In how many stretches each row of two or three words is marked."""
        pieces: Counter[tuple[str, ...]] = Counter()
        for mark in self._marks:
            words = _plain(self._text[mark.inner_start : mark.inner_end].split())
            pieces.update({*pairwise(words), *zip(words, words[1:], words[2:], strict=False)})
        return pieces

    def _is_headline(self, mark: Mark) -> bool:
        if any(start <= mark.start < end for start, end in self._headlines):
            return True
        return is_headline_style(line_around(self._text, mark))


def _plain(words: Sequence[str]) -> list[str]:
    """Words as they are recognized again: in small letters, without signs at their ends."""
    return [word.lower().strip(".,;:!?…") for word in words]


def _is_wording(before: str, after: str) -> bool:
    """Whether the words are found in a text that is named: what it says, one of its clauses, a poll's question."""
    clause = _last_clause(before)
    if _UNDER.search(clause) is not None and _NAME_BEFORE.search(before) is None:
        return True
    return any(pattern.search(clause) for pattern in (_TEXT_SAYS, _POLL)) or _TEXT_AFTER.match(after) is not None


def _is_reported(words: list[str], before: str, after: str) -> bool:
    """Whether a reporting verb, a noun of speech or the bearer of the words shows that they are somebody's."""
    if _is_somebodys(before, after) or any(word.lower() in VERBS for word in _SPOKEN.findall(_last_clause(before))):
        return True
    if words[-1][-1] in "!?," and _LED.match(after) and not before.rstrip(" \t")[-1:].isalnum():
        return True
    return len(words) > 1 and _is_said_after(after)


def _is_said_after(after: str) -> bool:
    cue = _CUE_AFTER.match(after)
    return cue is not None and any(group is not None and group.lower() in VERBS for group in cue.groups())


def _is_somebodys(before: str, after: str) -> bool:
    clause = _last_clause(before)
    return (
        any(pattern.search(clause) for pattern in (_NAMING, _THOUGHT, _PUT, _SHOWN)) or _REMARK.match(after) is not None
    )


def _is_told(before: str) -> bool:
    """Whether words inside speech are told as spoken ([and then she says, ‘No.’])."""
    last = [word.lower() for word in _SPOKEN.findall(_last_clause(before))[-5:]]
    return any(word in _TELLING or (word in VERBS and VERBS[word].verb.mode != "thought") for word in last)


def _last_clause(before: str) -> str:
    """What stands before in the same sentence, from the last stretch on, without the points of shortened words."""
    clause = _CLAUSE.split(before)[-1]
    return _SHORTENED.sub(r"\1", clause) if "." in clause else clause
