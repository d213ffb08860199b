"""The phrase of a noun for an actor: where it begins, how it is led, and whether it only tells what somebody is."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import APPOINTED
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.titles import MAN, WOMAN
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, HAVING, LINKING
from newsvoices.extractor.mentions.descriptions.measures import stands_apart
from newsvoices.extractor.mentions.descriptions.spans import first_joined, is_no_kind, is_placing
from newsvoices.extractor.mentions.scene import Mention, make_mention
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["PREMODIFIERS", "noun_phrase"]

PREMODIFIERS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "HYPH"})
"""Tags of the words before a noun that may be of its phrase."""
_DETERMINING = frozenset({"DT", "PRP$", "POS"})
_DEFINITE = word_set("the this that these those")
_OF_OFFICES = word_set("acting managing founding presiding ranking")
"""Participles that belong to an office, whatever stands before them ([the bank’s managing director])."""
_OPENING = frozenset("“\"‘'") | {"``"}


def noun_phrase(words: Sequence[Word], a: int, head: int, kind: str, plural: bool, begun: Mapping[int, int]) -> Mention:
    """Return the phrase of a noun, without determiner and owner ([the country’s] foreign minister).

    ``begun`` gives where a name began for each word that stands in one, which no phrase cuts.
    """
    first = head
    while first > a:
        word = words[first - 1]
        going = word.tag == "VBG" and (words[first - 2].tag in ("DT", "JJ", "PRP$") or word.text in _OF_OFFICES)
        going = going or (word.tag == "VBG" and first - 3 >= a and _are_joined(words, first - 1))
        if word.tag not in PREMODIFIERS and not going:
            break
        verbal = word.tag[:2] == "VB" and (first - 1 == a or _is_perfect(words, a, first - 1))
        verbal = verbal or (word.tag == "VBN" and words[head].relation == "dobj" and words[head].head == first - 1)
        if stands_apart(words, first - 1, head, plural):
            break
        if word.text in "“”\"‘’'" or word.text.lower() in DAYS or is_placing(words, first - 1) or verbal:
            break
        first -= 1
    if first < head:
        joined = first_joined(words, a, first)
        if plural or any(word.tag == "CC" for word in words[joined:first]):  # but [the tall, quiet minister]
            first = joined
    while first < head and (is_no_kind(words, first) or words[first].tag in ("CC", ",")):
        first += 1
    first = begun.get(first, first)
    single = singular(words[head].text.lower())
    number = "p" if plural or kind == "group" else "s"
    mention = make_mention(words, first, head + 1, "NOM", kind, number)
    before = words[first - 1] if first > a else None
    single_out = False  # [one supporter], [another supporter]: somebody new
    while before is not None and is_no_kind(words, first - 1) and before is not words[a]:
        single_out = single_out or before.text.lower() in ("one", "another")
        first -= 1
        before = words[first - 1] if first > a else None
    if before is not None and before.text == ",":
        before = _determiner(words, a, first - 1) or before
    elif before is not None and before.tag == "RB" and first - 2 >= a and words[first - 2].tag in _DETERMINING:
        before = words[first - 2]  # [the famously gruff senator], [Moe’s widely read newspaper]
    if before is not None:
        at = first - 1 if before.tag in ("DT", "PRP$", "PDT") else first
        while at - 1 > a and words[at - 1].tag in ("RB", "PDT"):
            at -= 1
        at = _before_owner(words, a, at) if before.tag == "POS" else at
        if at - 2 > a and words[at - 1].text in _OPENING and words[at - 2].text == "as":
            at -= 1  # [described the mayor as “a decent man”]
        link = words[at - 1].text.lower() if at > a and words[at - 1].tag != "POS" else ""
        if (link in LINKING and (at - 2 < a or words[at - 2].text.lower() != "there")) or (
            link == "as" and words[at - 2].text not in ("well", "such")
        ):
            mention.sort = "NOM" if _acts_or_owns(words, head) else "PREDICATE"
        lower = before.text.lower()
        if lower in _DEFINITE and before.tag not in ("IN", "WDT"):  # a case that prosecutors brought
            mention.lead = "the"
        elif before.tag in ("PRP$", "POS", "WP$") or lower in ("’s", "'s"):
            mention.lead = "owner"
        elif lower in ("a", "an", "another", "one"):
            mention.lead = "a"
        elif before.tag == "DT":
            mention.lead = lower
    if single_out and not mention.lead:
        mention.lead = "a"
    if number == "s" and kind == "person":
        single = single.removeprefix("ex-")
        said = {word.text.lower() for word in words[first:head]}  # [a female teacher]
        man, woman = single in MAN, single in WOMAN
        if not said.isdisjoint(("male", "female")):
            man, woman = "male" in said, "female" in said
        mention.gender = "m" if man else "f" if woman else ""
    return mention


def _are_joined(words: Sequence[Word], at: int) -> bool:
    """Whether an adjective and a conjunction stand before word ``at`` ([undecided or wavering voters])."""
    return words[at - 1].tag == "CC" and words[at - 2].tag == "JJ"


def _before_owner(words: Sequence[Word], a: int, at: int) -> int:
    """Where the phrase of an owner begins that ends before word ``at`` ([as the party’s nominee]).

    Behind the first word of a sentence that is ``at`` itself: [As Oslo’s mayor, Ann Moe] says who is named behind it.
    """
    owner = at - 1
    while owner > a and words[owner - 1].tag in PREMODIFIERS:
        owner -= 1
    if owner > a and words[owner - 1].tag in ("DT", "PRP$"):
        owner -= 1
    return owner if owner - 1 > a else at


def _acts_or_owns(words: Sequence[Word], head: int) -> bool:
    """Whether a noun behind [as] or [is] is a subject or an owner ([as the crowd roared], [as the party’s nominee])."""
    owns = head + 1 < len(words) and words[head + 1].tag == "POS"
    return owns or words[head].relation in SUBJECTS


def _determiner(words: Sequence[Word], a: int, comma: int) -> Word | None:
    """The article before adjectives that a comma parts from the phrase ([the tall, quiet minister])."""
    at = comma
    while at > a and (words[at].text == "," or words[at].tag == "JJ"):
        at -= 1
    return words[at] if at < comma - 1 and words[at].tag == "DT" else None


def _is_perfect(words: Sequence[Word], a: int, at: int) -> bool:
    """Whether a participle belongs to the verb before it ([they have told residents], [she was named director])."""
    appointed = words[at].text in APPOINTED
    at -= 1
    while at > a and words[at].tag == "RB":
        at -= 1
    return at >= a and (words[at].text.lower() in HAVING or (appointed and words[at].text.lower() in LINKING))
