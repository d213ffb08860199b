"""Descriptions that stand beside a name, and whether they are said of whoever is named ([Ann Moe, a lawyer, said])."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import APPOINTED
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.roles.role_words import is_denied, is_over, phrase_end, until_end
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = [
    "appointed_as",
    "apposition_at",
    "comma_before",
    "is_aged",
    "is_apposed",
    "is_closed",
    "is_dash",
    "is_doer",
    "is_fronted",
    "is_told",
    "is_verb",
    "may_be_said",
    "now_behind",
    "phrase_before",
]

_LONGEST = 16  # words of a role
_LETTERS = 3  # words of letters in brackets
_OF_BOTH = word_set("chairman spokesman ombudsman alderman actor bishop rabbi priest")
"""Offices and trades whose word for men is said of women too ([Ann Moe, chairman of Harbour Bank])."""
_SELVES = frozenset({"himself", "herself"})
_HELD_TOGETHER = word_set(
    "founder co-founder cofounder owner co-owner ceo chair chairman chairwoman president director"
)
_ONCE = frozenset({"formerly", "previously"})
_THEN = ["at", "the", "time"]
_ARTICLES = frozenset({"a", "an", "the"})
_OF_ADJECTIVES = frozenset({"JJ", "VBN", "RB", "CD", "HYPH"})
_ADJECTIVES = 4  # words from an article to the comma behind an adjective


def is_apposed(words: Sequence[Word], name: Mention, phrase: Mention) -> bool:
    """Say whether the parser takes a name for the apposition of a phrase that is more than a bare noun."""
    head = words[name.head]
    return head.relation == "appos" and head.head == phrase.head and bool(phrase.lead or phrase.last - phrase.first > 1)


def appointed_as(words: Sequence[Word], name: Mention, low: int, high: int) -> int:
    """Return the word behind "as" where an aside parts it from who is appointed (named Ann Moe, a cook, as | chair).

    -1 where nobody is appointed so.
    """
    first, at = name_start(name), name.last
    if first <= low or words[first - 1].text.lower() not in APPOINTED or at >= high or words[at].text != ",":
        return -1
    commas = [n for n in range(at + 1, min(high - 2, at + _LONGEST)) if words[n].text == ","]
    as_ = next((n + 1 for n in commas if words[n + 1].text == "as"), -1)
    described = as_ > 0 and words[at + 1].tag == "WP"  # [named Ann Moe, who cooks, as chair]
    others = any(words[n].entity == "PERSON" or (words[n].tag in FINITE and not described) for n in range(at, as_))
    return -1 if as_ < 0 or others else as_ + 1


def comma_before(words: Sequence[Word], at: int) -> int:
    """Return the comma that parts a name from a description before it, by the last word ``at`` before the name.

    A country that owns whoever is named may stand between ([the commissioner, Norway’s Ann Moe,]).
    """
    owned = at > 1 and words[at].tag == "POS" and is_country(words[at - 1].text)
    return at - 2 if owned else at


def is_closed(words: Sequence[Word], phrase: Mention, high: int) -> bool:
    """Say whether a comma and a verb follow a phrase behind a name, as none do in [with Ann Moe, the chair said]."""
    last = phrase_end(words, phrase, high)
    if last + 2 < high and words[last + 1].tag == "NNP" and words[last + 2].text == words[last].text == ",":
        last += 2  # [Ann Moe, a teacher from Dayton, Ohio, said]
    return last + 1 < high and words[last].text == "," and words[last + 1].tag in ("VBD", "VBZ", "MD")


def is_dash(words: Sequence[Word], at: int) -> bool:
    """Say whether a hyphen stands alone, as a dash does ([Ann Moe - a clerk at X - said])."""
    inside = 0 < at < len(words) - 1 and words[at].text == "-"
    return inside and words[at - 1].end < words[at].start and words[at].end < words[at + 1].start


def is_doer(words: Sequence[Word], name: Mention, phrase: Mention, high: int) -> bool:
    """Say whether a definite phrase behind a name is the subject of the verb at its end ([Led by Moe, the team won]).

    The name is none itself, and no comma stands before the verb.
    """
    last = phrase_end(words, phrase, high)
    ends = phrase.lead == "the" and last < high and words[last].tag in FINITE
    return ends and words[name.head].relation not in NOUN_SUBJECTS and words[last - 1].text != ","


def is_told(words: Sequence[Word], phrase: Mention, at: int) -> bool:
    """Say whether a name behind a subject stands between commas before the verb ([a judge, Ann Moe, will decide])."""
    return phrase.subject and words[at].text == "," and at + 1 < len(words) and words[at + 1].tag in FINITE


def is_aged(words: Sequence[Word], at: int) -> bool:
    """Say whether an age between commas stands behind a name, as in no list ([said a baker, Ann Moe, 44, who left])."""
    if at + 2 >= len(words) or words[at].text != "," or not words[at + 1].text.isdigit():
        return False
    return len(words[at + 1].text) < 4 and words[at + 2].text in (",", ".", ":", ")")


def is_fronted(words: Sequence[Word], phrase: Mention, low: int, outset: int) -> bool:
    """Say whether an indefinite phrase ends what a sentence begins with, so that the name behind it is another's.

    [Beaten by a guard, Ann Moe, 44, fled]; but [according to a guard, Ann Moe, 44,]. ``outset`` is its first word.
    """
    if phrase.lead != "a" or outset <= low or words[outset - 1].tag not in ("IN", "TO"):
        return False
    before = words[outset - 2] if outset - 2 >= low else None
    if before is not None and (before.text.lower() == "according" or before.tag[:2] == "NN"):
        return False  # [the mother of a victim, Ann Moe, 9,]
    return not any(word.tag in FINITE for word in words[low:outset])


def now_behind(words: Sequence[Word], begin: int, high: int) -> int:
    """Return where it begins what somebody is now, behind where he was (Ann Moe, formerly of X and | now a clerk).

    ``begin`` where no such phrase begins there.
    """
    if begin + 1 >= high or words[begin].text not in _ONCE or words[begin + 1].text not in ("of", "with", "at"):
        return begin
    for at in range(begin + 2, min(high - 2, begin + _LONGEST)):
        if words[at].text == "and" and words[at + 1].text in ("now", "currently"):
            return at + 1  # the adverb belongs to the phrase
        if words[at].text in (",", ";", ".") or words[at].tag in FINITE:
            break
    return begin


def is_verb(words: Sequence[Word], phrase: Mention, high: int) -> bool:
    """Say whether what was taken for a bare noun is a verb with its object ([Norway, led by Moe, host the Games])."""
    at = phrase.last
    bare = not phrase.lead and phrase.last - phrase.first == 1 and words[at - 1].text.islower()
    return bare and at < high and words[at].tag in ("DT", "PRP$") and words[at - 1].tag != "NNS"


def phrase_before(words: Sequence[Word], by_first: Mapping[int, Mention], end: int) -> Mention | None:
    """Return the description whose phrase ends at a word ([the head of the Harbour Workers’ League], Ann Moe).

    Letters for its body may stand in brackets there ([the head of the Ports Agency (PA)], Ann Moe).
    """
    if end > _LETTERS and words[end - 1].text == ")" and words[end - _LETTERS].text == "(":
        end -= _LETTERS
    near = [m for m in by_first.values() if end - _LONGEST < m.last <= end and m.sort == "NOM" and m.kind == "person"]
    whole = next((m for m in near if m.last == end), None)
    if whole is not None:
        led = next((m for m in near if m.last == whole.first - 1 and m.lead in ("the", "owner")), None)
        bare = whole.last == whole.first + 1 and words[whole.first - 1].text == "and"  # with no body of its own
        both = led is not None and led.number == "s" and words[led.head].text.lower() in _HELD_TOGETHER
        if bare and both and words[whole.first].text.lower() in _HELD_TOGETHER:
            return led  # [Harbour Bank’s founder and chair, Ann Moe,]
        return whole
    return next((m for m in near if words[m.last].tag in ("IN", "TO") and phrase_end(words, m, end) == end), None)


def may_be_said(words: Sequence[Word], phrase: Mention, actor: Actor) -> bool:
    """Say whether a description that nobody has yet may be one of an actor: of one person, and of the same sex."""
    fits = not phrase.gender or actor.gender in (None, phrase.gender) or words[phrase.head].text in _OF_BOTH
    return (
        phrase.sort == "NOM"
        and phrase.kind == "person"
        and phrase.number == "s"
        and phrase.actor is None
        and fits
        and actor.actor_type == "person"
    )


def apposition_at(words: Sequence[Word], by_first: Mapping[int, Mention], begin: int, high: int) -> Mention | None:
    """Return the description that is apposed from a word on, None without one; ``by_first`` as for roles.

    Before it may stand that it is no more, or was then, or that its like was told ([herself a clerk]), and behind its
    article an adjective with a comma ([a Danish-born, Oslo-based banker]).
    """
    if is_denied(words, begin):
        return None  # [Ann Moe, not a clerk of the bank,]
    begin += 2 * is_over(words, begin + 2)
    if begin + 1 < high and words[begin].text in _SELVES:
        begin += 1
    elif [word.text for word in words[begin : begin + 3]] == _THEN:
        begin += 3
    elif (end := until_end(words, begin, high)) > begin:
        own = words[end - 1].text in ("recently", "now") or words[end - 1].text.isdigit()  # belongs to the phrase
        begin = end - 1 if own and end not in by_first else end
    comma = begin + 1
    while comma + 1 < high and comma - begin < _ADJECTIVES and words[comma].tag in _OF_ADJECTIVES:
        comma += 1
    if begin < high and words[begin].text in _ARTICLES and comma > begin + 1 and words[comma].text == ",":
        found = by_first.get(comma + 1) if words[comma - 1].tag in ("JJ", "VBN") else None
        one = found is not None and (found.sort, found.kind, found.number) == ("NOM", "person", "s")
        if found is not None and one and words[found.first - 1].tag != "DT":
            return found
    return by_first.get(begin)
