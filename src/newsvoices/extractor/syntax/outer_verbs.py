"""Verbs that a parser hangs on a clause inside, though their form or what they report belongs to the one around it."""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["hang_outward"]

_STEPS = 6  # words from an inner verb up to the outer one
_FAR = 60  # words between the two
_NEAR = 6  # words before a verb among which its auxiliaries and subject are looked for, behind it what it reports
_ADDRESSED = word_set("him her them")
_ADDRESSING = word_set("urged asked told ordered advised begged warned invited encouraged accused")
_HAVING = word_set("has have had ’ve 've")
_MANY = frozenset({"NNS", "NNPS"})
_PLURALS = word_set("they we you i these those")


def hang_outward(words: list[Word], verb: int) -> None:
    """Hang a conjunct on the finite verb that it continues, in place, where it cannot continue the one it hangs on.

    "Repeats" goes with "says" in "The paper says that members will pay and repeats ...", for after "will" it would
    have no -s, and neither is "have left" what "it" does in "they say it is late and have left"; and in "Moe denied
    that Lund had fled, and promised that ..." both are Moe's, as the comma and what is promised show.
    """
    inner = words[verb].head
    if not 0 <= inner < verb or not _is_joined(words, inner, verb) or _has_subject(words, verb, inner):
        return
    form, held = _present_form(words, verb), _present_form(words, inner)
    if form != held and form and held and words[inner].relation == "ccomp":
        outer = words[inner].head if _present_form(words, words[inner].head) == form else -1
    elif words[verb].tag == "VBZ":
        outer = _above(words, inner, "VBZ") if _is_no_single(words, inner) else -1
    elif words[verb].tag == "VBD":
        apart = (_is_perfect(words, inner) and _reports_apart(words, verb)) or _addresses(words, inner, verb)
        outer = _above(words, inner, "VBD") if apart else -1
    else:
        return
    if outer >= 0:
        joint = next(n for n in range(verb - 1, inner, -1) if words[n].tag == "CC")
        words[joint] = replace(words[joint], head=outer)
        words[verb] = replace(words[verb], head=outer)


def _is_joined(words: Sequence[Word], inner: int, verb: int) -> bool:
    """Whether "and" or "but" stands before a verb, with nothing but adverbs between."""
    n = verb - 1
    while n > inner and (words[n].tag[:2] == "RB" or (words[n].head == verb and words[n].relation[:3] == "aux")):
        n -= 1
    return n > inner and words[n].tag == "CC" and words[n].text.lower() in ("and", "but")


def _has_subject(words: Sequence[Word], verb: int, inner: int) -> bool:
    return any(words[n].head == verb and words[n].relation in ANY_SUBJECTS for n in range(inner + 1, verb))


def _present_form(words: Sequence[Word], verb: int) -> str:
    """VBZ or VBP, as a predicate or what it has before it agrees with its subject; empty in other tenses."""
    if verb < 0:
        return ""
    own = [words[n] for n in range(max(0, verb - _NEAR), verb) if words[n].head == verb]
    forms = [w.tag for w in own if w.relation in ("aux", "auxpass", "cop") and w.tag in (*FINITE_VERBS, "MD")]
    form = forms[0] if forms else words[verb].tag
    return form if form in ("VBZ", "VBP") else ""


def _above(words: Sequence[Word], inner: int, tag: str) -> int:
    """The next verb with a tag above another that stands in a clause of it, -1 where there is none."""
    at = inner
    for _ in range(_STEPS):
        relation, at = words[at].relation, words[at].head
        if not 0 <= at < inner or inner - at > _FAR or relation == "conj":
            return -1
        if words[at].tag in FINITE_VERBS:
            return at if words[at].tag == tag else -1
    return -1


def _is_no_single(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb has a modal or a plural subject, so that no form in -s continues it."""
    before = [n for n in range(max(0, verb - 3 * _NEAR), verb) if words[n].head == verb]
    if any(words[n].tag in ("MD", "TO") for n in before):
        return words[verb].tag in ("VB", "VBP")
    subjects = [words[n] for n in before if words[n].relation in ANY_SUBJECTS]
    return words[verb].tag == "VBP" and any(w.tag in _MANY or w.text.lower() in _PLURALS for w in subjects)


def _is_perfect(words: Sequence[Word], verb: int) -> bool:
    return words[verb].tag == "VBN" and any(
        words[n].head == verb and words[n].text.lower() in _HAVING for n in range(max(0, verb - _NEAR), verb)
    )


def _addresses(words: Sequence[Word], inner: int, verb: int) -> bool:
    """Whether a verb asks or blames whom a pronoun names behind it, and the clause before is of another.

    In "she said that Moe had lied and urged him to go" he is Moe, so that she urges.
    """
    behind = [word.text.lower() for word in words[verb + 1 : verb + 3]]
    if words[inner].relation != "ccomp" or len(behind) < 2:
        return False
    if behind[0] not in _ADDRESSED or behind[-1] not in ("to", "of") or words[verb].text.lower() not in _ADDRESSING:
        return False
    subjects = [n for n in range(max(0, inner - 3 * _NEAR), inner) if words[n].head == inner]
    return any(words[n].relation in ANY_SUBJECTS and words[n].tag[:2] == "NN" for n in subjects)


def _reports_apart(words: Sequence[Word], verb: int) -> bool:
    """Whether a comma stands before the conjunction of a verb, and "that" and a clause behind it."""
    joint = next(n for n in range(verb - 1, -1, -1) if words[n].tag == "CC")
    behind = words[verb + 1 : verb + 1 + _NEAR]
    return words[joint - 1].text == "," and any(w.text.lower() == "that" and w.tag == "IN" for w in behind)
