"""The cue of an attribution as claims read it: its base form, whether it is negated, and how a sentence can say it."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.agreement import in_full
from newsvoices.extractor.lexis.claim_words import base_form, pairs_of, words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of, past_form
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["INQUIRING", "NO_CUE", "Cue", "is_present", "read_cue", "tells"]

_KINDS = (
    "urging", "demanding", "stance", "predicting", "judging", "naming", "probable", "possible", "open", "intending",
    "denying", "dismissing", "refusing", "excluding", "doubting", "showing", "explained", "explaining", "telling",
    "calling", "mandative", "seeming", "subjunctive", "feeling",
)  # fmt: skip
_URGING = words_of("urging cues")
_LIGHT = words_of("light verbs")
_NEGATIONS = words_of("negations")
_FEELING = words_of("feeling cues")
_MOVED = words_of("moved minds") | _FEELING
_SHOWN = word_set(
    "sign signs hint hints indication indications guarantee guarantees assurance assurances promise promises proof "
    "commitment commitments undertaking evidence reason suggestion"
)
_OMITTING = words_of("omitting words")
_CALLS = frozenset({"calls", "call", "appeals", "appeal", "demands", "pleas", "plea"})
_REPEATING = forms_of("join echo renew repeat reiterate lead issue")
"""Verbs with a call for their object by which who does it calls for the same."""
_ONLY = words_of("words after not that deny nothing")
_PHRASAL = pairs_of("phrasal cues")
_NOUNS = pairs_of("cue nouns")
_KNOWN = frozenset().union(
    *(words_of(f"{kind} cues") for kind in _KINDS), _NOUNS, (phrase.split(" ")[0] for phrase in _PHRASAL)
)
_BASES = _KNOWN - {word for word in _KNOWN if word.endswith("s") and word[:-1] in _KNOWN}
"""Known words but for plurals, which a verb in -s is none of ("calls on them to pay")."""
_ENDING = 12  # words at the end of a sentence among which its question mark is looked for, behind them who asks
_LONGEST = 6  # words of a cue that a sentence repeats
INQUIRING = frozenset({"ask", "inquire", "query", "wonder"})
"""Cues of questions: what is asked in so many words ends with its own mark."""


class Cue(NamedTuple):
    """A cue: ``word`` is the base form of the word that carries it, empty where there is no cue.

    ``negated`` says that it is denied ("did not say"), ``verb`` how a sentence says it after its subject ("has said"),
    empty where no verb is known; [``first``, ``last``) are its word numbers.
    """

    word: str
    negated: bool
    verb: str
    first: int
    last: int


NO_CUE = Cue("", False, "", 0, 0)
"""The cue of what has none."""


def read_cue(tree: Tree, starts: Sequence[int], span: tuple[int, int] | None) -> Cue:
    """Return the cue in a span of code points; ``starts`` are the offsets of the tree's words.

    Its word is the last verb that is no auxiliary ("has urged", "declined to say"), its object where that says more
    ("tweeted a demand"), or else the last noun ("his demand"). To call for is another word than to call something so.
    """
    if span is None:
        return NO_CUE
    first, last = bisect_left(starts, span[0]), bisect_left(starts, span[1])
    if first >= last:
        return NO_CUE
    word, at = _carrier(tree, first, last)
    negated = any(_negates(tree, n, at) for n in range(first, last)) or (
        at is not None
        and any(_negates(tree, n, at) for n in tree.children[at] if tree.words[n].relation in ("neg", "advmod"))
    )
    if negated and word == "doubt":
        return Cue("", False, "", first, last)  # he has no doubt that it is: it is so
    return Cue(word, negated, _verb(tree, first, last, word, at, negated=negated), first, last)


def tells(tree: Tree, sentences: Sequence[tuple[int, int]], last: int, cue: Cue) -> bool:
    """Say whether somebody who asks tells something: the sentence of the words up to ``last`` has no question mark."""
    number = max(0, bisect_left(sentences, (last, 0)) - 1)
    first, end = sentences[number]
    return cue.word in INQUIRING and not any(
        tree.words[n].text[0] == "?" for n in range(max(first, end - _ENDING), end)
    )


def is_present(tree: Tree, n: int) -> bool:
    """Whether a verb is a present without ending, behind "no longer" also where its tag is the infinitive's."""
    if tree.words[n].tag != "VB":
        return tree.words[n].tag == "VBP"
    bare = not any(tree.words[m].relation == "aux" or tree.lower[m] == "to" for m in tree.children[n])
    return bare and n > 1 and tree.lower[n - 2 : n] == ["no", "longer"]


def _negates(tree: Tree, n: int, at: int | None) -> bool:
    """Whether a word turns the cue's verb at ``at`` round: "did not say", "no longer says", but "not only said"."""
    lower = tree.lower
    if lower[n] == "longer":
        return n > 0 and lower[n - 1] == "no"
    if lower[n] == "no":  # showed or heard no sign that, there is no doubt that, but: no question that
        return not _SHOWN.isdisjoint(lower[n + 1 : n + 2]) or (
            at is None and lower[n + 1 : n + 2] in (["doubt"], ["doubts"])
        )
    if lower[n] in _NEGATIONS:
        return n + 1 >= len(lower) or lower[n + 1] not in _ONLY
    return at is not None and n < at and lower[n] in _OMITTING


def _carrier(tree: Tree, first: int, last: int) -> tuple[str, int | None]:
    verb = noun = object_ = other = ""
    at = None
    pressed = False
    for n in range(first, last):
        word = tree.words[n]
        base = base_form(tree.lower[n], _BASES if word.tag == "VBZ" else _KNOWN)
        if other not in _KNOWN and not (base == "against" and noun):  # but not "made a charge against"
            other = base
        if word.tag[:2] == "VB" and base not in _LIGHT and word.relation not in ("aux", "auxpass", "cop"):
            verb, at = base, n
        elif word.tag[:2] == "NN":
            noun = base
            if word.relation == "dobj":
                object_ = base
                pressed = pressed or (verb in _URGING and _is_own_matter(tree, n, first))
    if noun in _CALLS and "for" in tree.lower[first : last + 1] and at is not None and tree.lower[at] in _REPEATING:
        return "call for", at  # joined calls for / Moe to go
    for base in (verb, noun, other):
        for particle in tree.lower[first : last + 1] if base else ():
            phrase = _PHRASAL.get(f"{base} {particle}")
            if phrase is not None:
                return phrase, at
    if object_ in _KNOWN and (verb not in _KNOWN or pressed):
        return object_, at
    return verb or (noun if noun in _KNOWN else other), at


def _is_own_matter(tree: Tree, n: int, first: int) -> bool:
    """Whether the object of an urging is what its subject says, and nobody whom he urges ("pressed / her attack")."""
    own = any(first <= m < n and tree.words[m].relation == "nmod:poss" for m in tree.children[n])
    return own and head_kind(tree.lower[n], tree.words[n].tag == "NNS") is None


def _verb(tree: Tree, first: int, last: int, word: str, at: int | None, *, negated: bool) -> str:
    """The cue's own words where they are a finite verb in the active voice, or else the past of its verb.

    Nothing where its own words are needed: for their negation, or because they are an adjective.
    """
    words = tree.words
    start = first
    while start < last - 1 and (words[start].tag in ("RB", "RBR") or tree.lower[start] == "no"):
        start += 1
    stands = at is not None and tree.lower[at : at + 2] == ["opposed", "to"]  # "is opposed to", but "opposed by"
    moved = at is not None and (tree.lower[at] in _MOVED or stands)
    passive = not moved and any(words[n].relation == "auxpass" for n in range(first, last))
    if (
        (words[start].tag in FINITE or is_present(tree, start))
        and not passive
        and _length(tree, first, last) <= _LONGEST
    ):
        spaced = (" " if n + 1 < last and words[n].end < words[n + 1].start else "" for n in range(first, last))
        said = "".join(words[n].text + space for n, space in zip(range(first, last), spaced, strict=True))
        return said if words[first].text[0].isalnum() else f"{in_full(tree, first)}{said[len(words[first].text) :]}"
    if negated or word in _FEELING:
        return ""
    spoken = at is not None and base_form(tree.lower[at], _KNOWN) == word.partition(" ")[0]
    verb, _, particle = (word if spoken else _NOUNS.get(word, word)).partition(" ")
    if verb not in _KNOWN or not (spoken or word in _NOUNS) or (verb == word and verb.endswith("ed") and len(verb) > 4):
        return ""  # no past of "determined"
    return " ".join(part for part in (past_form(verb), particle) if part)


def _length(tree: Tree, first: int, last: int) -> int:
    """The words of a cue without those that stand between commas (has, in the end, said)."""
    commas = [n for n in range(first, last) if tree.lower[n] == ","]
    return last - first - (commas[-1] - commas[0] + 1 if len(commas) > 1 else 0)
