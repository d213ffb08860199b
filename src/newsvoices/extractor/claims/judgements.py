"""Value claims: what is said to be good or bad, in the categories of appraisal (Martin and White, 2005)."""

from newsvoices.extractor.claims.insults import calls_names
from newsvoices.extractor.claims.lying import tells_of_place
from newsvoices.extractor.lexis.claim_words import base_form, phrases_of, words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite
from newsvoices.extractor.syntax.patterns import OPENING, has_phrase, puts_down
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["FEELING", "NAMING", "STANCE", "VALUES", "judgement_rule", "names"]

NAMING = words_of("naming cues")
"""Reporting verbs with an object and what it is said to be."""
_JUDGING = words_of("judging cues")
FEELING = words_of("feeling cues")
"""Adjectives that take a side on what follows their preposition."""
STANCE = words_of("stance cues") | _JUDGING | FEELING
"""Reporting verbs, nouns and adjectives that take a side on their object."""
_VALUE_NOUNS = words_of("value nouns") | {f"{noun}s" for noun in words_of("value nouns")}
VALUES = words_of("value adjectives") | _VALUE_NOUNS
"""Adjectives and nouns for what is good or bad."""
_VALUE_ADJECTIVES = words_of("value adjectives")
_ALSO_NOUNS = word_set("good best right wrong evil kind fine sound key savage radical extremist partisan failing fake")
_CONDUCT = word_set("behave act treat govern")
_HANDLING = word_set("handle conduct manage run")
_HANDLED = frozenset({"dobj", "nsubjpass"})
_FULL = word_set("full riddled ridden rife packed")
_SHOWING = words_of("showing cues")
_TELLING = words_of("describing cues")
_CLASSIFYING = words_of("classifying nouns")
_FAULTS = words_of("faults")
_COMMITTING = words_of("committing verbs")
_PRAISING = words_of("judging cues")
_MAKING = frozenset({"make", "makes", "made", "making"})
_EASING = word_set("easier harder tougher safer better worse stronger weaker healthier")
"""What something becomes by an effect on it ("the rule makes it harder to vote")."""
_OBJECT = frozenset({"dobj"})
_COMPLEMENTS = frozenset({"dobj", "xcomp", "ccomp"})
_STRONG = words_of("strong adjectives")
_VALUE_VERBS = words_of("value verbs")
_BREAKABLE = words_of("breakable things")
_VALUE_ADVERBS = words_of("value adverbs")
_VALUE_PHRASES = phrases_of("value phrases")
_SEEMING = words_of("seeming verbs")
_HAVING_OR_SEEMING = words_of("having verbs") | _SEEMING
_BECOMING = word_set("remain remains remained become becomes became prove proves proved")
_MERITING = frozenset({"deserve", "merit"})
"""Verbs of value whose infinitive tells what is due, and not what was left undone."""
_LIMBS = frozenset(
    {"leg", "arm", "ankle", "wrist", "rib", "ribs", "nose", "jaw", "bone", "bones", "hip", "foot", "finger"}
)
"""What is broken without being judged."""


def judgement_rule(tree: Tree, first: int, last: int, clause: Clause | None, cue: str) -> str:
    """Return the name of the rule by which the words [first, last) judge, empty where none does."""
    lower, words = tree.lower, tree.words
    if puts_down(tree, first, last, cue):
        return ""
    if cue in _TELLING and clause is None and not names(tree, first, last):
        return ""  # "described the talks" judges nothing
    if cue in NAMING and (clause is None or not is_finite(tree, clause.head)):
        return "named"
    if cue in (STANCE if clause is None else _JUDGING) and (clause is None or not is_finite(tree, clause.head)):
        return "stance"
    if clause is None:
        exclaimed = any(lower[n] in _STRONG and words[n].tag[:2] == "JJ" for n in range(first, last))
        if exclaimed or _exclaims(tree, first, last):
            return "strong adjective"
        if cue in _SHOWING:
            return ""
        judged = any(lower[n] in VALUES and words[n].tag[:2] in ("JJ", "NN") for n in range(first, last))
        return "value word" if judged else ""
    if _exclaims(tree, first, last):
        return "strong adjective"
    head = clause.head
    predicate = any(words[n].relation == "cop" for n in tree.children[head])
    if predicate or words[head].tag[:2] in ("JJ", "NN") or _is_quality(tree, head):
        if lower[head] in VALUES or (lower[head] == "enough" and clause.subject is not None):
            return "predicate"
        if calls_names(tree, first, last, clause):
            return "predicate"
        for n in tree.children[head]:
            judges = lower[n] in VALUES and lower[n] not in _CLASSIFYING and lower[head] != "condition"
            if judges and words[n].relation in ("amod", "compound"):
                return "predicate's adjective"
    if clause.subject is not None and any(words[n].relation == "expl" for n in tree.children[head]):
        of = tree.children[clause.subject]
        if any(words[n].relation == "amod" and lower[n] in VALUES and lower[n] not in _CLASSIFYING for n in of):
            return "predicate's adjective"  # "there are good reasons to wait"
    if predicate and _is_full(tree, head):
        return "predicate"
    if predicate and clause.subject is not None and _is_judged(tree, clause.subject):
        return "subject"
    if lower[head] in _SEEMING and any(
        lower[n] in VALUES and words[n].tag[:2] == "JJ" for n in clause.own if head < n <= head + 6
    ):
        return "seeming"
    if lower[head] in _BECOMING and any(
        lower[n] in _VALUE_NOUNS and words[n].relation in _COMPLEMENTS and n > head for n in tree.children[head]
    ):
        return "seeming"  # "fires remained a threat"
    if lower[head] in _HAVING_OR_SEEMING and any(
        lower[n] in VALUES and words[n].relation == "amod" and n > head and lower[words[n].head] not in _LIMBS
        for n in clause.own
    ):
        return "object's adjective"
    if lower[head] in _COMMITTING and any(words[n].relation == "dobj" and lower[n] in _VALUE_NOUNS for n in clause.own):
        return "object"
    if _performs(tree, clause):
        return "stance"
    if any(n > head - 4 and words[n].tag[:2] == "JJ" for n in clause.own if lower[n] in _STRONG):
        return "strong adjective"
    for n in clause.own:
        word = lower[n]
        if (word in _VALUE_PHRASES and has_phrase(tree, n, last, _VALUE_PHRASES)) or (
            word == "too" and _too(tree, n, last)
        ):
            return "phrase"
    for n in tree.children[head]:
        eased = words[n].tag == "JJR" and lower[head] in _MAKING and lower[n] in _EASING
        if words[n].relation == "xcomp" and lower[n] in VALUES and words[n].tag[:2] in ("JJ", "NN") and not eased:
            return "predicate"
        if (
            words[n].relation == "advmod"
            and lower[n] in _VALUE_ADVERBS
            and (n < head or (_conducts(tree, head) and lower[n - 1] != "as"))
        ):
            return "adverb"
    if words[head].tag[:2] == "VB" and base_form(lower[head], _VALUE_VERBS) in _VALUE_VERBS:
        if tells_of_place(tree, clause):
            return ""  # "Oslo lies on a fjord"
        if _broke_off(tree, clause):
            return ""
        undone = lower[head + 1 : head + 2] == ["to"] and words[min(head + 2, len(words) - 1)].tag[:2] == "VB"
        return (
            "" if undone and base_form(lower[head], _VALUE_VERBS) not in _MERITING else "verb"
        )  # "failed to call" only tells what was not done
    return ""


def _broke_off(tree: Tree, clause: Clause) -> bool:
    """Whether something fails that may succeed or not, and nobody is blamed ("talks had failed", "brakes failed")."""
    verb, subject = clause.head, clause.subject
    if base_form(tree.lower[verb], _VALUE_VERBS) != "fail" or tree.child(verb, _COMPLEMENTS):
        return False
    if any(tree.words[n].tag == "MD" for n in tree.children[verb]):
        return True  # "the appeal would fail" foretells
    return subject is not None and tree.lower[subject] in _BREAKABLE and tree.words[verb].tag in ("VBD", "VBN")


def _is_quality(tree: Tree, head: int) -> bool:
    """Whether a participle behind a form of be only says of what sort something is ("was rushed", "is polarizing")."""
    if tree.words[head].tag not in ("VBN", "VBG") or tree.lower[head] not in VALUES:
        return False
    below = {tree.words[n].relation for n in tree.children[head]}
    return below.isdisjoint(_COMPLEMENTS) and any(
        tree.lower[n] in BEING for n in tree.children[head] if tree.words[n].relation in ("aux", "auxpass")
    )


def names(tree: Tree, first: int, last: int) -> bool:
    """Say whether a thing and what it is called stand side by side ("the plan unfair", "the deal a mistake")."""
    if _ends_in_judgement(tree, first, last):
        return True
    for n in range(first, last):
        if tree.words[n].tag in ("JJ", "JJR", "JJS", "VBN") or tree.lower[n] == "as":
            return True
        marked = n > first + 1 and tree.words[n - 1].text[0] in OPENING
        before = tree.words[n - 1 - marked].tag[:2] if n > first else ""
        if before in ("NN", "PR") and (
            tree.lower[n] in ("a", "an") or (marked and tree.lower[n] in VALUES)  # "the levy “theft”"
        ):
            return True
    return False


def _is_full(tree: Tree, head: int) -> bool:
    """Whether something is full of what is bad or good ("the report is full of lies", not "of criminals")."""
    return tree.lower[head] in _FULL and any(
        tree.words[n].relation == "nmod"
        and tree.lower[n] in _VALUE_NOUNS | _FAULTS
        and head_kind(tree.lower[n], tree.words[n].tag == "NNS") is None
        for n in tree.children[head]
    )


def _conducts(tree: Tree, verb: int) -> bool:
    """Whether a verb tells how somebody acts or treats others, so that an adverb behind it judges him."""
    if base_form(tree.lower[verb], _HANDLING) in _HANDLING:  # not "the boat handles badly"
        return tree.child(verb, _HANDLED) is not None
    subject = tree.child(verb, ANY_SUBJECTS)  # not "the shares behaved badly"
    thing = subject is not None and tree.words[subject].tag in ("NN", "NNS")
    acts = not thing or head_kind(tree.lower[subject or 0], tree.words[subject or 0].tag == "NNS") is not None
    return acts and base_form(tree.lower[verb], _CONDUCT) in _CONDUCT


def _ends_in_judgement(tree: Tree, first: int, last: int) -> bool:
    """Whether an adjective of value stands last, where no noun can: a tagger took it for one ("the findings alarming").

    A noun there is one with the word before it ("called the bank robbery hotline").
    """
    while last > first and not tree.words[last - 1].text[0].isalnum():
        last -= 1
    n = last - 1
    if n - first < 1 or tree.lower[n] in _ALSO_NOUNS:
        return False
    judges = tree.lower[n] in _VALUE_ADJECTIVES and tree.words[n].tag in ("NN", "VBG", "NNS")
    return judges and tree.words[n - 1].tag[:2] in ("NN", "PR", "RB")


def _performs(tree: Tree, clause: Clause) -> bool:
    """I commend, we condemn: a judgement made by saying so (behabitives; Austin, How to Do Things with Words)."""
    head, subject = clause.head, clause.subject
    return (
        subject is not None
        and tree.lower[subject] in ("i", "we")
        and tree.words[head].tag == "VBP"
        and tree.lower[head] in _PRAISING
        and tree.child(head, _OBJECT) is not None
    )


def _exclaims(tree: Tree, first: int, last: int) -> bool:
    """How sad that ..., what a shame: an exclamation, which appraises (Quirk and others, 11.31)."""
    if last - first < 2:
        return False
    after = tree.lower[first + 1]
    if tree.lower[first] == "how":
        return after in VALUES and tree.words[first + 1].tag[:2] == "JJ"
    return tree.lower[first] == "what" and after in ("a", "an")


def _is_judged(tree: Tree, n: int) -> bool:
    """The greatest problem is ..., his biggest mistake was ...: a noun of value that the predicate only names."""
    noun = tree.lower[n]
    if noun in _FAULTS:
        return tree.words[n].tag[:2] == "NN"
    return noun in _VALUE_NOUNS and any(tree.words[m].tag in ("JJS", "RBS") for m in tree.children[n])


def _too(tree: Tree, n: int, last: int) -> bool:
    """Whether "too" says that something is more than is good: too much, too late."""
    return n + 1 < last and tree.words[n + 1].tag[:2] in ("JJ", "RB")
