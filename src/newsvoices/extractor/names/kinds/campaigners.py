"""Bodies called by who they are and what for: [Norwegians for Prosperity], [Mothers Against Guns].

A common noun for several people has a capital inside a sentence only as a part of a name. Where it has one anyway, as
nouns for peoples and the first words of sentences do, the capitals behind must be of a cause, since [Lawyers for Moe]
and [Swedes against Norwegians] are no bodies.
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.members import are_people
from newsvoices.extractor.lexis.places import is_country, is_people
from newsvoices.extractor.lexis.portfolios import is_matter
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import COLLECTIVES, FUNCTION_WORDS, OPENERS

__all__ = ["campaign_end", "is_campaign", "is_cause", "is_noun_for_cause"]

_SIDES = frozenset({"for", "against", "without"})
_ARTICLES = frozenset({"a", "an", "the"})
_JOINING = frozenset({"and", "in"})
_BEFORE = 4  # words of a name up to the noun for people, at most
_LONGEST = 8  # words of a cause
_CAUSES = word_set(
    "abortion abuse access action air animals apartheid arms arts austerity bases bombs borders bullying cancer "
    "cannabis care cars censorship change children choice cities cruelty cuts dams democracy dialogue dignity "
    "disarmament dogs dowry drilling drink driving drugs earth ethics evictions extradition fairness families fascism "
    "fracking freedom future gambling growth guns hate homes hope hunger jobs justice kids landmines learning liberty "
    "life light love lynching marijuana mines missiles mutilation noise nukes oil parks peace plastic pollution "
    "poverty progress racism rape reason refugees reform regeneration responsibility rights rivers roads safety "
    "schools silence slavery smoking society solidarity streets suicide surveillance sweatshops taxes terror tobacco "
    "tolls torture trade trafficking trees truth tuition unity values victory violence vivisection votes voting wages "
    "war waste water weapons whales wildlife wind woods"
)
"""What bodies are for or against, beside matters of state: general knowledge."""
_SERVING = word_set(
    "advisers advisors agents aides analysts attorneys consultants employees envoys executives experts lawyers "
    "officials representatives solicitors barristers spokespeople spokespersons staffers"
)
"""Those who are more often for a client or a ministry than for what it is called after ([Officials for Transport])."""
_ENDINGS = ("ity", "tion", "sion", "ment", "ness", "ism", "ship", "ance", "ence", "cracy", "phobia")
"""Endings of nouns for what cannot be touched."""


def campaign_end(words: Sequence[Word], low: int, first: int, high: int) -> int | None:
    """Return the number of the word behind such a name that begins at ``first``; None where none begins there.

    ``low`` is where the sentence begins, ``high`` the bound of the name.
    """
    side, last = first + 1, min(high - 1, first + _BEFORE + 1)
    while side < last and not _has_side(words[side]):
        if not _is_capital(words[side]):
            return None
        side += 1
    if side >= last or not _is_capital(words[first]):
        return None
    noun = words[side - 1].text
    people = _is_people(noun)
    if not people and not _names_many(noun):
        return None
    article = words[side + 1].text.lower() in _ARTICLES
    at = side + 1 + article
    end = at
    while end < min(high, at + _LONGEST):
        if not _is_capital(words[end]) and not (at < end < high - 1 and _joins(words, end)):
            break
        end += 1
    named = not people and first > low and words[first - 1].text not in OPENERS
    matters = not article and noun.lower() not in _SERVING
    head = next((i for i in range(at, end) if words[i].text == "of"), end) - 1
    return end if end > at and (named or is_cause(words[head], matters)) else None


def is_campaign(parts: Sequence[str]) -> bool:
    """Say whether a name's words are of such a body."""
    side = next((at for at in range(1, min(len(parts) - 1, _BEFORE + 1)) if parts[at].lower() in _SIDES), None)
    if side is None:
        return False
    return _is_people(parts[side - 1]) or _names_many(parts[side - 1])


def _has_side(word: Word) -> bool:
    return word.text.lower() in _SIDES


def _joins(words: Sequence[Word], at: int) -> bool:
    """Whether a cause goes on behind a word ([Citizens for Order and Justice], [Students for Life of Norway])."""
    after = words[at + 1]
    return (words[at].text == "of" and _is_capital(after)) or (words[at].text in _JOINING and is_cause(after))


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper() and word.text.lower() not in FUNCTION_WORDS


def _is_people(noun: str) -> bool:
    return are_people(noun) or (noun.endswith("s") and is_people(noun[:-1]))


def _names_many(noun: str) -> bool:
    """Whether a noun is one for several people, and no plural of an office, which is for something too."""
    lower = noun.lower()
    if lower in COLLECTIVES or lower == "people":
        return True
    single = singular(lower)
    return single != lower and head_kind(single, False) == "person" and single not in TITLE_WORDS


def is_cause(word: Word, matters: bool = True) -> bool:
    """Say whether a word with a capital is one for a cause, and no part of the name of somebody or something.

    ``matters`` are those of state, which ministries are called after too.
    """
    lower = word.text.lower()
    if not _is_capital(word) or word.entity in ("PERSON", "LOCATION") or is_country(word.text) or is_people(word.text):
        return False
    return is_noun_for_cause(lower, matters)


def is_noun_for_cause(noun: str, matters: bool = True) -> bool:
    """Say whether a noun in small letters is for a cause, a matter of state among them if ``matters``."""
    if noun in _CAUSES or is_matter(noun):
        return matters or noun in _CAUSES
    return len(noun) > 6 and noun.endswith(_ENDINGS)
