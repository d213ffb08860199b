"""Years, decades, centuries and the years of budgets and schools: mostly complete as they stand."""

import re

from newsvoices.extractor.lexis.wordlists import word_list
from newsvoices.extractor.times.completing import century_of
from newsvoices.extractor.times.pieces import YEAR, stated_year
from newsvoices.extractor.times.readings import NOTHING, Context, Found, Reading, Stated
from newsvoices.extractor.times.rules import after, before, rule

__all__ = ["RULES"]

# A number of four digits is a year only where its neighbours say so.
_PREPOSITION = re.compile(
    r"(?:\b(?:in|since|by|until|till|during|before|after|through|throughout|early|late|mid|circa|around|as of|back in|"
    r"as (?:early|late|recently|soon|far back) as|ca?\.|(?-i:[bd]\.)|election|elections|born|established|est\.|founded|"
    r"copyright|©)[ -]|"
    r"\b(?:post|pre)[-‑])(?:about |at least |roughly |approximately |early |late )?$",
    re.I,
)
_WEAK_PREPOSITION = re.compile(
    r"(?:\b(?:from|to|of|for|between|than|over|on|with|versus|vs\.?|like|unlike|against|about|not|both)[ -]|\($)$", re.I
)
_ANOTHER = re.compile(
    r"\b(?:1\d|2[01])\d\d(?:, (?:and |or |but )?| and | or | nor | to | but not |/)(?:in |of |from |since )?$", re.I
)
_DETERMINER = re.compile(
    r"(?:\b(?:an?|the|this|that|its|his|her|their|our|my|whose|two|three|four|several|both)|[’']s?) $", re.I
)
_COUNTED = re.compile(
    r"(?:-|\s(?:[a-z]+ )?)(?:seats?|bits?|bytes?|met(?:re|er)s?|m\b|km|kilomet(?:re|er)s?|miles?|feet|ft|yards?|people|"
    r"troops|soldiers|voters|workers|jobs|votes|points|pages|words|tonn?es|tons|pounds|dollars|euros|yen|acres|hectares|"
    r"copies|houses|homes|families|kilos?|kg|watts|calories|degrees|members|employees|rooms|beds|grams|lit(?:re|er)s|"
    r"rpm|hp|cc|mph|hours?|minutes?|seconds?|days?|years?|times|delegates|signatures|refugees|residents|prisoners)\b"
)  # fmt: skip
_CLOCK = re.compile(r" ?(?:GMT|UTC|BST|CES?T|EES?T|[ECMP][SD]T|IST|JST|AES?T|MSK|hrs?|local time|Zulu)\b")
"""What stands behind an hour of the day ("by 1430 GMT")."""
_PLURAL = re.compile(r" (?!onwards\b)[a-z-]+[^s\W]s\b(?! (?:the|an?|his|her|its|their|that|how)\b)")
_NOUN = re.compile(
    r" (?!and\b|or\b|by\b|to\b|of\b|in\b|on\b|at\b|as\b|for\b|from\b|was\b|is\b|were\b|are\b|had\b|has\b|when\b|"
    r"while\b|after\b|with\b|but\b|if\b|who\b|that\b|which\b|he\b|she\b|it\b|they\b|the\b|an?\b)[a-z]"
)
_EVENT = re.compile(
    r"(?: [a-z-]+){0,2} (?:elections?|campaigns?|referendum|riots|protests|attacks?|floods|talks|games|olympics|season|"
    r"reports?|polls?|budgets?|races?|contenders?|candidates?|convention|primary|primaries|caucus(?:es)?|results|"
    r"figures|events|models?|films?|census|summit|deal|accords?|treaty|crisis|crash|war|world cup|hopefuls?|field|"
    r"presidential|gubernatorial|midterms?)\b",
    re.I,
)
_NAMED = re.compile(r"[A-Z][\w.’-]*[,:]? $")
_NUMBERED = re.compile(
    r"(?:[$£€#]|\b(?:flight|room|no\.|number|page|route|highway|bus|channel|section|resolution|article|model|code|area|"
    r"version|agenda|vision|class|unit|gate|suite|box|extension|building|paragraph|directive|regulation)) ?$",
    re.I,
)
_SUBJECT = re.compile(
    r" (?:was|is|will|saw|brought|marked|has|had|turned|began|ended|proved|became|looks|would|could)\b|[’']s\b"
)


def _year(match: re.Match[str]) -> Stated | None:
    """[in 2012], [the 2008 crisis], [2019, 2020 and 2022], [1992's drought]."""
    left, right, year = before(match), after(match), int(match["year"])
    counts = _COUNTED.match(right) or _is_hour(year, left, right) or _NUMBERED.search(left)
    if counts or right[:1] in ("°", ":") or re.match(r"[-–]\d", right):
        return None
    opening = not left.strip(" “\"‘'(—–-") and (match.start() - match.pos) < 4
    if _PREPOSITION.search(left) or _ANOTHER.search(left):
        good = True
    elif year < 1500:
        good = bool(re.search(r"\b(?:from|of|between) $", left)) and not _NOUN.match(right)
    elif _DETERMINER.search(left):
        good = bool(_NOUN.match(right)) or bool(re.match(r" [A-Z]", right)) or bool(re.match(r" and ", right))
    elif _WEAK_PREPOSITION.search(left):
        good = not _PLURAL.match(right) or bool(_EVENT.match(right))
    elif opening:
        good = bool(_SUBJECT.match(right)) or bool(_EVENT.match(right))
    else:
        good = not _NAMED.search(left) and (
            bool(_EVENT.match(right)) or bool(re.match(r"[’']s\b", right))
            or (bool(re.search(r"[a-z],? $", left)) and bool(_NOUN.match(right)) and not _PLURAL.match(right))
        )  # fmt: skip
        good = good or (left.endswith(", ") and bool(_SUBJECT.match(right)))
        good = good or (left.endswith((", ", "(")) and right.startswith(")"))
    return Stated(year=year) if good else None


def _is_hour(year: int, left: str, right: str) -> bool:
    """Whether four figures are an hour of the day ("by 1430 GMT", not "in 2012 MSK was founded")."""
    return year % 100 < 60 and not left.lower().endswith("in ") and _CLOCK.match(right) is not None


def _the_year(match: re.Match[str]) -> Stated:
    """[the year 1789], [fiscal 2015]."""
    return Stated(year=int(match["year"]))


def _years(match: re.Match[str]) -> Reading | None:
    """[1985-91], [the 2014/15 season]; [2012-11] is a month."""
    first, last = int(match["year"]), match["last"]
    if len(last) == 2 and 1 <= int(last) <= 12 and int(last) <= first % 100:
        return Stated(year=first, month=int(last)) if last[0] in "01" and "-" in match.group() else None
    final = first // 10 ** len(last) * 10 ** len(last) + int(last)
    if final < first and first % 100 == 99:
        final += 100  # [1999-00]
    return _explicit(f"{first:04d}/{final:04d}") if first < final < first + 1000 else None


def _fiscal(match: re.Match[str]) -> Reading | None:
    """[the 2013-14 fiscal year], [FY2016], [FY16]."""
    if match.groupdict().get("last"):
        return _years(match)
    stated = stated_year(match)
    return Stated(**stated) if stated else None


def _open(match: re.Match[str]) -> Reading:
    """[2011-present]."""
    return _explicit(f"{match['year']}/..")


def _era(match: re.Match[str]) -> Reading:
    """[AD 79]; years before the first lie outside the profile."""
    if match.groupdict().get("before"):
        return lambda _: NOTHING
    return _explicit(f"{int(match['number']):04d}")


def _explicit(value: str) -> Reading:
    return lambda _: Found(value, "explicit")


def _decade(match: re.Match[str]) -> Reading:
    """[the 1990s]; [the 1800s] is a century, [the 2000s] a decade."""
    digits = match["decade"]
    return _explicit(digits[:2] + "XX" if digits.endswith("00") and digits < "2000" else digits[:3] + "X")


_TENS = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
         "nineties": 90, "noughties": 0}  # fmt: skip
_HUNDREDS = {"seventeen": 17, "eighteen": 18, "nineteen": 19}
_MEASURED = re.compile(
    r"\b(?:temperatures?|degrees|fahrenheit|celsius|highs?|lows?|humidity|percentile|mph|polls?|aged?|ages|man|woman|"
    r"men|women|couple)\b|°",
    re.I,
)


def _short_decade(match: re.Match[str]) -> Reading | None:
    """[the ’80s], [the sixties]: not somebody's age or the temperature."""
    words = match["tens"].lower()
    if match.group()[0] not in "’'‘":
        if not re.search(r"\bthe (?:(?:early|late|mid)(?:-to-(?:mid|late))?[- ])?$", before(match), re.I):
            return None
        if _MEASURED.search(match.string, match.pos, match.endpos):
            return None
    tens = int(words) if words.isdigit() else _TENS[words]

    def reckon(context: Context) -> Found:
        if context.today is None:
            return NOTHING
        year = tens + century_of(tens, context.today)
        return Found(f"{year // 10}X", "completed")

    return reckon


def _spelt_decade(match: re.Match[str]) -> Reading:
    """[the nineteen-sixties]."""
    return _explicit(f"{_HUNDREDS[match['hundreds'].lower()]}{_TENS[match['tens'].lower()] // 10}X")


_CENTURIES = {word: number for number, word in enumerate(word_list(
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"), start=15)}  # fmt: skip


def _century(match: re.Match[str]) -> Reading | None:
    """[the 19th century]."""
    words = match["nth_century"].lower()
    number = _CENTURIES.get(words) or int(re.sub(r"\D", "", words) or 0)
    return _explicit(f"{number - 1:02d}XX") if 1 <= number <= 22 else None


_LAST = r"\s?[-–—/‑]\s?(?P<last>\d{4}|\d\d)(?![\w/.%-]*\d|\w)"
_YEARS_OF = "fiscal|financial|academic|school|tax|budget|marketing|accounting|university"
_YEAR_OF = rf"(?:{_YEARS_OF})"
_IN_DECADES = "0s|0's|0’s"
_CENTURY = rf"(?P<nth_century>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_CENTURIES)})"

RULES = (
    rule("other", "year", rf"\b(?:the )?{YEAR}(?:{_LAST})? {_YEAR_OF}[- ]year\b", _fiscal, holds=_YEARS_OF),
    rule("other", "year", rf"\b(?:the )?{_YEAR_OF}(?:[- ]years?)? {YEAR}(?:{_LAST})?", _fiscal, holds=_YEARS_OF),
    rule("other", "digit", r"\bFY ?(?:(?P<year>20\d\d)|[’']?(?P<short>\d\d))(?:[-/](?P<last>\d\d))?\b", _fiscal,
         holds="fy"),
    rule("other", "year", rf"\b(?:the )?{YEAR}{_LAST} (?:season|campaign|term|session)\b", _fiscal,
         holds="season|campaign|term|session"),
    rule("other", "year", rf"(?<![\w/.$-]){YEAR}\s?[-–—]\s?(?:the )?(?:present|today|now|date)\b", _open,
         holds="present|today|now|date"),
    rule("other", "year", rf"(?<![\w/.,$£€-]){YEAR}{_LAST}", _years, holds="-|–|—|/|‑"),
    rule("year", "year", rf"\bthe year {YEAR}", _the_year, holds="the year "),
    rule("other", "digit", r"\b(?-i:AD|A\.D\.) (?P<number>\d{1,4})\b", _era, holds="ad |a.d. "),
    rule("other", "digit", r"\b(?P<number>\d{1,4}) (?-i:AD|A\.D\.|CE)(?!\w)", _era, holds=" ad| a.d.| ce"),
    rule("year", "digit", r"\b(?P<before>\d{1,5}) (?-i:BC|B\.C\.|BCE)(?!\w)", _era, holds=" bc| b.c."),
    rule("decade", "year", r"\b(?P<decade>(?:1\d|20)\d0)[’']?s\b", _decade, holds=_IN_DECADES),
    rule("decade", "digit", r"(?<!\w)[’'‘]?(?P<tens>\d0)[’']?s\b", _short_decade, holds=_IN_DECADES),
    rule("decade", "word", rf"\b(?P<hundreds>{'|'.join(_HUNDREDS)})[- ](?P<tens>{'|'.join(_TENS)})\b", _spelt_decade,
         holds="teen"),
    rule("decade", "word", rf"\b(?P<tens>{'|'.join(_TENS)})\b", _short_decade, holds="ties"),
    rule("century", "unit", rf"\b{_CENTURY}[- ]centur(?:y|ies)\b", _century, holds="centur"),
    rule("century", "unit", rf"\b{_CENTURY}(?= (?:and|or|to) (?:the )?(?:(?:early|late|mid)[ -])?[\w-]+ centur)",
         _century, holds="centur"),
    rule("year", "year", rf"(?<![\w/.,$£€#])(?:(?<![-‑])|(?<=\bmid-)|(?<=\bpre-)|(?<=\bpost-)){YEAR}(?![/\d])", _year),
    rule("year", "digit", r"\b(?:in|since|of|by|from|until|before|after|during) (?P<words>[’'‘](?P<short>\d\d))(?!\w)",
         lambda match: Stated(**stated_year(match)), holds=" ’| '| ‘"),
)  # fmt: skip
