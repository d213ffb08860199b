"""What looks like a time and is none: names of papers, works, events, streets and people; ages, degrees and numbers."""

import re
from collections.abc import Iterator

__all__ = ["find_surnames", "not_times"]

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"

_TABLE = (
    # papers, programmes, clubs, songs: the weekday inside a name
    rf"\b[Tt]he {_DAY} [A-Z]\w+",
    rf"\b{_DAY} (?:Times|Post|Mail|Telegraph|Review|Mirror|Express|Herald|Tribune|Independent|World|People|Star|Globe|Sun|"
    r"Standard|Observer|Business|Club|Service|School)\b",
    rf"\b{_DAY} (?:Night|Morning|Evening|Afternoon) [A-Z]\w+",
    rf"\b(?:Sheffield|Super|Black|Bloody|Cyber|Giving|Ruby|Fat|Holy|Man|Girl|Red|Big|Blue|Casual|Throwback|Happy|Golden|"
    rf"Taco) {_DAY}s?\b",
    rf"(?<!\w)(?<!On )(?<!By )(?<!on )(?<!by )(?<!since )(?<!until )(?<!late )(?<!early )(?<!Last )(?<!last )(?<!this )"
    rf"(?<!This )(?<!next )(?<!Next )(?<!and )(?<!, )(?<!before )(?<!after )(?<!Since )(?<!Late )(?<!Early ){_DAY} "
    r"(?!January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|"
    r"Aug|Sep|Oct|Nov|Dec|Night|Morning)[A-Z][a-z]+",
    r"\bGood Friday (?:Agreement|Accord|[Aa]greement|[Aa]ccord)",
    # months in names and titles
    r"\b(?:Mrs?|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Prof|Professor|Minister|President|Senator|Secretary|Theresa|Justice|Judge)"
    r"\.? (?:April|May|June|August|March)\b(?! \d)",
    r"\bMarch (?:on|for) (?:[A-Z]|the [A-Z]|Our|Life)",
    r"\b[A-Z]\w+ March\b(?= (?:of|on|for|rocket))",
    r"\bLong March\b",
    r"\b(?:Black|Red) (?:September|October)\b|\bOctober Revolution\b|\b(?:July|August|October|November) [A-Z]\w+ Uprising\b",
    r"\bSept(?:ember|\.)? 11(?:th)?,?(?: terror(?:ist)?)? (?:attacks?|attackers?|hijack\w+|terror\w*|Commission|Memorial)",
    # days and years in the names of streets, parties, towers
    rf"\b(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH} (?:Street|Avenue|Square|Bridge|University|City|Road|Movement|"
    r"Hospital|Airport|Stadium|Party|Boulevard|Brigade|Battalion|Alliance|Front|Martyrs)",
    rf"\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)? (?:Street|Avenue|Square|Bridge|Movement|Party|Brigade)",
    # seasons in names and of water and leaves
    r"\b(?!(?:Last|Next|This|The|In|By|Until|Since|Early|Late|Coming|Past|Over|During|Through|That|Same) )[A-Z][a-z]+ (?:Spring|Summer|Fall|Autumn|Winter)\b(?! (?:of )?\d{4})",
    r"\b(?:Spring|Summer|Winter|Autumn) (?:Olympics|Games|Palace|Paralympics)\b",
    # centuries and decades in names, degrees and ages
    r"\b\d\dth[ -]Century [A-Z]\w+",
    r"\b(?:low|mid|high|upper|lower)[- ]?(?:to[- ](?:mid|high|upper)[- ])?\d0s\b(?! and early \d)",
    r"\b(?:his|her|their|my|your|our|its|whose) (?:(?:early|late|mid|mid-to-late)[- ])?(?:teens|\w+ties|[’'‘]?\d0s)\b",
    # numbers with a slash, and what reads like a year
    r"(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])",
    r"\b(?:1\d|20)\d\d: [A-Z]",
    r"\b(?:19|20)\d\d by [A-Z]\w+ [A-Z]\w+",
    r"\b(?:end of the day|day in,? day out|these days|one day|day by day|year[- ]on[- ]year|year[- ]over[- ]year)\b",
)
_NOT_TIMES = tuple(re.compile(pattern) for pattern in _TABLE)

# A month's name after a title or a forename is somebody's surname.
_SURNAME = re.compile(
    r"(?:\b(?:Mrs?|Ms|Dr|Miss|Sir|Lord|Lady|Minister|President|Senator)\.? |(?<=[a-z,] )[A-Z][a-z]+ |\bTheresa )"
    r"(April|May|June|August|March)\b(?! \d)"
)
_BEFORE_MONTH = frozenset(["In", "Since", "By", "Until", "During", "Early", "Late", "From", "After", "Before", "Last", "Next", "This", "On", "Between", "Mid"])


def not_times(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches of a sentence in which no time can lie."""
    return [match.span() for pattern in _NOT_TIMES for match in pattern.finditer(text, start, end)]


def find_surnames(text: str) -> frozenset[str]:
    """Return the months that are also the name of somebody in the article."""
    return frozenset(_surnames(text))


def _surnames(text: str) -> Iterator[str]:
    for match in _SURNAME.finditer(text):
        if match.group().split()[0] not in _BEFORE_MONTH:
            yield match[1]
