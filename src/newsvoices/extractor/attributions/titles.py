"""Which stretches in quotation marks name works: set in capitals, and called a work by the words beside them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from newsvoices.extractor.lexis.works import WORKS
from newsvoices.records import Mark

__all__ = ["are_listed", "around", "find_titles", "is_capitalized", "is_headline_style", "is_named_work", "line_around"]

_NEAR = 120  # characters before and after that are evidence
_SHORT = 16  # characters of a word before and its space
_LONGEST = 14  # words of a title
_LINE = 300  # characters of a line on either side that are read for its style

_WORKS = rf"(?:{'|'.join(sorted(WORKS))}|theme songs?)"
_MAKERS = (
    r"(?:hosts?|co-hosts?|anchors?|stars?|creators?|authors?|co-authors?|directors?|writers?|producers?|moderators?|"
    r"editors?|actor|actress|hero|heroine|cast|narrator)"
)
_CHANNELS = (
    r"(?:ABC|NBC|CBS|CNN|MSNBC|CNBC|PBS|NPR|BBC|ITV|HBO|ESPN|AMC|TLC|MTV|TBS|TNT|FX|CW|C-SPAN|Sky|Fox|Univision|"
    r"Telemundo|Netflix|Hulu|Amazon|Showtime|Bravo|YouTube|Broadway|(?:[A-Z]\w+ ){1,2}(?:News|Channel|Network|Radio|TV|"
    r"Television|Central|Business|Sports))"
)
_OWN = r"(?: (?:the|his|her|its|their|our|my|a|an|new|own|hit|latest|first|last|\d{4}|\w+-\w+)){0,3}"
_NAMED_BEFORE = re.compile(
    rf"(?:\b(?:titled|entitled|headlined|subtitled|{_WORKS}(?:,? (?:called|named))?)\W{{0,3}}"
    rf"|\b(?:{_MAKERS}|episodes?|editions?|finale|seasons?|viewers|fans|readers|pages|style|set|reruns?|parody|screening"
    rf"|version|adaptation|remake|sequel|music|lyrics|verse|performance|rendition) (?:of|on|to|for|from){_OWN} )$",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\b(?:titled|entitled|headlined|subtitled)\W{0,3}$")
"""What stands before nothing but a title, be it in capitals or not."""
_SHOWN_BEFORE = re.compile(
    rf"(?:\b{_CHANNELS}(?:[’']s?)?(?: (?!(?i:that|is|was|has|had|and|said)\b)[\w-]+){{0,2}} "
    r"|\b(?i:(?:appear(?:s|ed|ing|ances?)?|interview(?:s|ed)?|spoke|speaking|speaks|said|says|seen|star(?:s|red|ring)?|"
    r"guests?|perform(?:s|ed|ing)?|airs?|aired|debut(?:s|ed)?|premiered|roles?|featured|published)(?: \w*day)?"
    r"(?: (?:morning|night|evening|afternoon|earlier|later|live))?"
    r" (?:on|in|with|to)|told|hosts?|hosted|hosting|leads|anchors?|anchored|moderates?|moderated|watch(?:es|ed|ing)?|"
    r"sang|sings?|singing|publish(?:es|ed|ing)?|releas(?:es?|ed|ing)|wrote"
    rf"|co-wrote|self-published|directed){_OWN} )$",
)
_NAMED_AFTER = re.compile(
    rf"^,?(?: (?:\w+[-’]?\w* )?(?:{_WORKS}|{_MAKERS}|pages?|fame|reboot|franchise|theme|soundtrack)\b"
    rf"|[,.]? ?(?:—|–|--)? ?(?:an?|the|his|her|their) (?:[\w’-]+ ){{0,4}}?{_WORKS}\b"
    rf"| as (?:a|the|his|her|their) (?:[\w’-]+ ){{0,4}}?{_WORKS}\b"
    r"| on [A-Z][\w.]*, an? (?:[\w’-]+ ){0,3}(?:channel|network|station)\b"
    r"|[,.]? \((?:[^()]{0,40}\W)?(?:19|20)\d\d\)|[,.]? \([^()]{0,40}(?:Press|Books|Records|Pictures|Publish\w+)\b)",
    re.IGNORECASE,
)
_SHOWN_AFTER = re.compile(
    rf"^,?(?: (?:which )?(?:airs?|aired|premier(?:es|ed)|debut(?:s|ed)|topped the)\b| on (?:the )?{_CHANNELS}\b"
    r"|,? by [A-Z]|,? (?:which )?(?:will be|was|is) (?:published|released|broadcast)\b)"
)
_LABEL_AFTER = re.compile(
    r"^,? (?:movement|campaigns?|rall(?:y|ies)|people|crowd|camp|voters?|waves?|contingents?|coalitions?|supporters?|"
    r"backers|proponents|buzz|primar(?:y|ies)|bills?|tax(?:es)?|laws?|acts?|rules?|states?"
    r"|days?|summit|meeting|speech|slogan|comments?|remarks?|strategy|polic(?:y|ies)|plan|doctrine|agenda|hats?|caps?|"
    r"t-?shirts?|shirts?|signs?|banners?|posters?|buttons?|stickers?|chants?|clause|hashtag|standard|mantra|motto)\b",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"\b(?:the|an?|its|their|that|those|these) $", re.IGNORECASE)
"""What stands before a name more often than before a title ([the “Salt Road” runs south])."""
_LIST = re.compile(r",? ?(?:and|or|&)? ?")
_WORD = re.compile(r"(?<!\w)[^\W_][\w’'.-]*")
_SMALL = frozenset({
    "a", "an", "the", "of", "for", "and", "in", "on", "at", "to", "by", "from", "with", "or", "but", "vs", "as", "is",
    "it", "de", "la", "le", "el", "und", "der", "die", "das", "et", "into", "over", "up", "that", "than", "nor", "s",
})  # fmt: skip


def around(text: str, mark: Mark) -> tuple[str, str]:
    """Return what stands before and after a stretch on its own line, as far as it is evidence."""
    before = text[max(0, mark.start - _NEAR) : mark.start].rsplit("\n", 1)[-1]
    return before, text[mark.end : mark.end + _NEAR].split("\n", 1)[0]


def line_around(text: str, mark: Mark) -> str:
    """Return the words of a stretch's line without the stretch, cut where the line is very long."""
    before = text[max(0, mark.start - _LINE) : mark.start].rsplit("\n", 1)[-1]
    return f"{before} {text[mark.end : mark.end + _LINE].split(chr(10), 1)[0]}"


def is_headline_style(line: str) -> bool:
    """Whether the words of a line are set in capitals throughout, so that capitals tell nothing."""
    long = [word for word in _WORD.findall(line) if len(word) > 3]
    return len(long) >= 3 and 5 * sum(word[0].isupper() for word in long) >= 4 * len(long)


def is_capitalized(text: str, mark: Mark) -> bool:
    """Whether the words of a stretch are set as those of a title are: the first and all but small ones in capitals."""
    words = _words(text, mark)
    long = [word for word in words if word.lower() not in _SMALL]
    if not long or len(words) > _LONGEST:
        return False
    return all(word[0].isupper() or word[0].isdigit() for word in (words[0], *long))


def is_named_work(text: str, mark: Mark) -> bool:
    """Whether a stretch is titled so, or is in capitals and called a work, or heard or seen on a channel, beside it."""
    if _TITLED.search(text[max(0, mark.start - _SHORT) : mark.start]) and len(_words(text, mark)) <= _LONGEST:
        return True
    if not is_capitalized(text, mark):
        return False
    before, after = around(text, mark)
    if _NAMED_BEFORE.search(before) or _NAMED_AFTER.search(after):
        return True
    if is_headline_style(line_around(text, mark)):
        return False
    if _SHOWN_BEFORE.search(before) is not None or _SHOWN_AFTER.search(after) is not None:
        return len(_words(text, mark)) > 1 or re.search(rf"{_CHANNELS}[’']s? $", before) is not None
    return False


def find_titles(text: str, marks: Sequence[Mark]) -> tuple[frozenset[Mark], frozenset[Mark]]:
    """Return the stretches that are surely names of works, and those that only look like it.

    Sure is what is called a work where it stands or elsewhere in the article, or stands in a list with such a one.
    """
    sure = {mark for mark in marks if is_named_work(text, mark)}
    capitals = [mark for mark in marks if is_capitalized(text, mark)]
    for row in (capitals, capitals[::-1]):
        for one, other in pairwise(row):
            if one in sure and are_listed(text, one, other):
                sure.add(other)
    known = {_key(text, mark) for mark in sure}
    sure.update(mark for mark in capitals if _key(text, mark) in known)
    return frozenset(sure), frozenset(mark for mark in capitals if mark not in sure and _looks_named(text, mark))


def are_listed(text: str, one: Mark, other: Mark) -> bool:
    """Whether two stretches are neighbours in a list ([“peace” and “truce”])."""
    left, right = min(one.end, other.end), max(one.start, other.start)
    return one.depth == other.depth and 0 <= right - left < 8 and _LIST.fullmatch(text, left, right) is not None


def _looks_named(text: str, mark: Mark) -> bool:
    """Several words in capitals within or at the head of a sentence that is not set in capitals itself."""
    inner = text[mark.inner_start : mark.inner_end].rstrip(",.;:")
    before, after = around(text, mark)
    long = [word for word in _words(text, mark) if word.lower() not in _SMALL]
    if len(long) < 2 or inner[-1:] in "!?" or inner.isupper() or _LABEL_AFTER.match(after):
        return False
    if is_headline_style(line_around(text, mark)) or _ARTICLE_BEFORE.search(before[-_SHORT:]):
        return False
    left = before.rstrip()
    return bool(left and left[-1] not in ".!?:") or after[1:2].islower()


def _words(text: str, mark: Mark) -> list[str]:
    return _WORD.findall(text[mark.inner_start : min(mark.inner_end, mark.inner_start + 400)].rstrip(",.;:"))


def _key(text: str, mark: Mark) -> str:
    return " ".join(_words(text, mark)).casefold()
