"""Where the words of a role begin and end, and the tenure that they state."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.adjectives import GRADES
from newsvoices.extractor.lexis.portfolios import is_matter
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.roles.deeds.words import EMPLOYED, PAST

__all__ = [
    "DENYING",
    "OFFICERS",
    "PASSING",
    "PUBLIC",
    "RANKED",
    "in_list",
    "is_denied",
    "is_grade",
    "is_linked",
    "is_one_of_several",
    "is_over",
    "phrase_end",
    "role_start",
    "tenure_of",
    "until_end",
]

_FORMER = word_set("former ex then retired late onetime one-time ousted past previous erstwhile deposed")
_ONCE = word_set("once formerly previously then")
_NOT_ONLY = word_set("only just merely simply surprisingly unexpectedly coincidentally incidentally")
DENYING = word_set("not n’t n't never no hardly")
"""Words behind a verb that deny its predicate."""
_ELECT = word_set("elect designate incoming future")
PASSING = (_FORMER | _ELECT | {"outgoing"}) - {"elect", "designate"}
"""Words before a title for when it is held."""
_STOP_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WP$", ":", "-LRB-", "-RRB-", "``", "''", "PRP"})
_OPENS, _CLOSES = frozenset('“"‘«'), frozenset('”"’»')
_DATES = DAYS | frozenset(MONTHS) - {"may", "march"}
_THROUGH = word_set("to until till through and")
_DISMISSED = word_set("sacked fired dismissed")
_UNTIL_WORDS = frozenset({"recently", "now"})
_BEFORE_UNTIL = word_set(", ( -LRB- – — -- - and but who is was are were")
"""What somebody's time in an office is told behind, and no other clause's ([he waited until last week])."""
_PERIODS = word_set("year month week spring summer autumn fall winter night season")
_LONGEST = 16  # words of a role
_PARTICIPLES = frozenset({"VBN", "VBD"})
_HOLDS = word_set("is was are were am ’s 's ’m 'm be been being became becomes remains")
"""Forms behind a name that tell a role of whoever has it: not of one who remained in it, or is asked to become it."""
OFFICERS = word_set(
    "spokesman spokeswoman spokesperson director chairman chairwoman chair chief head leader founder co-founder "
    "adviser advisor counsel coordinator deputy treasurer partner vice-president boss"
)
"""Nouns for people who hold an office in some body, whatever its kind."""
PUBLIC = frozenset({"GOV", "LEG", "JUD", "MIL", "COP"})
"""Sectors of public offices."""
RANKED = word_set("first second third last only sole")
"""Words that say that there is no other such one, before or after."""


def phrase_end(words: Sequence[Word], phrase: Mention, high: int) -> int:
    """Return the number of the word behind a description, which ends at a comma, a verb or a relative pronoun."""
    i = phrase.last
    while i < min(high, phrase.first + _LONGEST):
        word = words[i]
        if word.text in _OPENS and words[i - 1].text == "of":  # [author of “The Glass Bank”]
            closing = (k + 1 for k in range(i + 1, min(high, i + _LONGEST)) if words[k].text in _CLOSES)
            i = next(closing, i)
            break
        if _is_time(words, i, high):
            break
        if word.text == "," and (_is_among_matters(words, i, high) or _is_seat(words, i, high)):
            i += 1
            continue
        if word.text == "and" and _goes_on(words, i, high):
            break
        if word.tag in _STOP_TAGS or word.text in (",", ".", ";", "(", ")", "–", "—", "“", "”", '"'):
            break
        i += 1
    while i > phrase.last and words[i - 1].tag == "CC":
        i -= 1  # [the winner and returned elected]
    return i


def _is_among_matters(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether a comma parts what a body is for ([a spokesman for the Department for Culture, Media and Sport])."""
    pair = (words[at - 1].text, words[at + 1].text) if at + 1 < high else ("", "")
    return all(text[:1].isupper() and is_matter(text) for text in pair)


def _is_seat(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether a comma parts the town from the state where a body sits ([head of Bergen, Norway-based Harbour Bank])."""
    return at + 1 < high and words[at + 1].text[:1].isupper() and words[at + 1].text.endswith("-based")


def _goes_on(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether "and" joins to a predicate a deed that looks like a participle ([was a clerk and taught art])."""
    if at + 2 >= high or words[at - 1].tag in _PARTICIPLES or words[at + 2].text == "by":
        return False  # [member of a league founded and led by Ann Moe]
    return words[at + 1].tag in _PARTICIPLES and (words[at + 1].text in EMPLOYED or words[at + 1].text in PAST)


def _is_time(words: Sequence[Word], at: int, high: int) -> bool:
    """Whether a preposition begins a time, which is no part of a role ([mayor of Oslo in 2010])."""
    if words[at].tag != "IN" or at + 1 >= high:
        return False
    after = words[at + 1].text
    if after == "the" and at + 2 < high and words[at + 2].text in ("time", "age", "end"):
        return words[at].text in ("by", "at")  # [a lawyer by the time she came]
    return after.lower() in _DATES or after in ("May", "March") or (after.isdigit() and len(after) == 4)


def in_list(words: Sequence[Word], end: int, high: int) -> bool:
    """Say whether what looks like an apposition is a member of a list ([Ann Moe, teachers and others])."""
    if end + 2 < high and words[end + 1].text == "or" and words[end + 2].text.isupper():
        return False  # [head of the Harbour Workers’ League, or HWL,]
    if end + 2 < high and words[end + 2].tag in FINITE:
        return False  # [led by Ann Moe, the chair, and is growing]
    return end + 1 < high and words[end].text == "," and words[end + 1].text.lower() in ("and", "or")


def is_denied(words: Sequence[Word], at: int) -> bool:
    """Say whether a word denies what follows it: [not a clerk], but neither [not only a clerk] nor [no longer one]."""
    if words[at].text.lower() not in DENYING:
        return False
    more = at + 1 < len(words) and words[at + 1].text in _NOT_ONLY
    return not more and not is_over(words, at + 2)


def is_over(words: Sequence[Word], at: int) -> bool:
    """Say whether the two words before a word tell that what it says holds no more."""
    return 2 <= at < len(words) and words[at - 1].text == "longer" and words[at - 2].text.lower() == "no"


def tenure_of(words: Sequence[Word], first: int, last: int, low: int) -> str:
    """Return the tenure that the words of a role, or the word before them, state: current unless they say otherwise.

    ``low`` is the word where the sentence begins: what the one before ends in is said of nobody in this one.
    """
    near = words[max(low, first - 1) : last]
    own = {part for w in near for part in (w.text.lower(), *w.text.lower().split("-"))}
    before = first - 1 - (first - 2 >= low and words[first - 1].tag == "DT")
    if before >= low and (words[before].text.lower() in _ONCE or _is_then(words, before)):
        return "former"  # [Ann Moe, once the mayor], [Ann Moe, formerly mayor], [Ann Moe, at the time the mayor]
    gone = any(w.text.lower() in _DISMISSED and w.tag in ("JJ", "VBN") for w in near)  # [fired coach Ann Moe]
    over = gone or bool(own & _FORMER) or _ends_before_now(words, last) or is_over(words, before + 1)
    return "former" if over else "elect" if own & _ELECT else "current"


def until_end(words: Sequence[Word], at: int, high: int) -> int:
    """Return the word behind the time until when somebody was what follows ([until last year | the head of X]).

    ``at`` where no such time begins there.
    """
    if at + 2 >= high or words[at].text != "until":
        return at
    when = words[at + 1].text.lower()
    if when in _UNTIL_WORDS or _is_year(words[at + 1]) or when in _DATES or words[at + 1].text in ("May", "March"):
        return at + 2
    return at + 3 if when in ("last", "this") and words[at + 2].text.lower() in _DATES | _PERIODS else at


def _is_then(words: Sequence[Word], at: int) -> bool:
    untils = (at - back for back in (1, 2) if at > back and words[at - back].text == "until")
    if any(words[i - 1].text in _BEFORE_UNTIL and until_end(words, i, at + 2) == at + 1 for i in untils):
        return True  # [until recently the head of Harbour Bank], [until last year the head of it]
    return at >= 2 and [word.text for word in words[at - 2 : at + 1]] == ["at", "the", "time"]


def _ends_before_now(words: Sequence[Word], at: int) -> bool:
    """Whether years with an end stand behind a role ([minister of trade from 2019 to 2022], [mayor until 2015])."""
    for i in range(at, min(len(words) - 1, at + _LONGEST)):
        word = words[i]
        if word.text.lower() == "until":
            return _is_year(words[i + 1])
        if word.text.lower() in ("from", "between") and _is_year(words[i + 1]) and i + 3 < len(words):
            return words[i + 2].text.lower() in _THROUGH and _is_year(words[i + 3])
        if word.tag in _STOP_TAGS or word.text in (",", ".", ";", "(", ")"):
            return False
    return False


def _is_year(word: Word) -> bool:
    return word.text.isdigit() and len(word.text) == 4


def is_grade(word: Word) -> bool:
    """Say whether a word before a description only grades it: a mention leaves it out, a role keeps it."""
    return word.tag == "JJS" or (word.tag in ("JJ", "VBG", "VBN") and word.text.lower() in GRADES)


def role_start(words: Sequence[Word], phrase: Mention, low: int) -> int:
    """Return the number of the first word of a role ([a leading chemist], [the first lady]), left out of a mention.

    ``low`` is the word where the sentence begins.
    """
    first = phrase.first
    lady = words[first].text.lower() == "lady" and first == phrase.head
    if first > low and lady and words[first - 1].text.lower() == "first":
        return first - 1
    if first < phrase.head and is_over(words, first + 1):
        return first + 1  # [is no longer head of Harbour Bank]
    while first > low and is_grade(words[first - 1]):
        first -= 1
    return first


def is_linked(words: Sequence[Word], at: int, high: int) -> bool:
    """Say whether a verb begins at a word that says what somebody is ([was], [has been])."""
    return words[at].text.lower() in _HOLDS or (
        words[at].text in ("has", "had") and at + 1 < high and words[at + 1].text == "been"
    )


def is_one_of_several(noun: Word) -> bool:
    """Say whether a role's noun is told of one of those whose noun and body are told apart ([one of its directors])."""
    return noun.text.lower() == "one"
