"""Stretches that state nothing for all their verb: a condition without what depends on it, a question, a filler.

Read from the order of words and their tags: of fragments a parser often makes something else.
"""

import re

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite

__all__ = [
    "asks_by_order",
    "behind_filler",
    "is_bare_condition",
    "is_filler",
    "is_left_open",
    "is_mere_phrase",
    "is_past",
    "is_subordinate",
    "stands_in_race",
]

_SUBORDINATE = word_set("if unless lest although though whereas")
_ADVERBIAL = word_set("because when while until once since after before as")
"""Words that open a subordinate clause, and other phrases as well."""
_FILLERS = frozenset(
    {
        "i mean",
        "i tell you",
        "i telling you",  # I'm telling you
        "i guarantee you",
        "i assure you",
        "you know",
        "you see",
        "thank you",
        "believe me",
        "excuse me",
        "let me tell you",
        "let me be clear",
        "i can tell you",
        "here is the thing",
        "here the thing",  # here's
        "let be clear",  # let's
        "let be very clear",
        "make no mistake",
        "nothing less",
        "nothing more",
    }
)
_ANSWERS = (["yes"], ["no"], ["yeah"], ["thanks"], ["sorry"])
_ADDRESSES = word_set("sir madam ma’am ma'am my lord lady your honour honor majesty mate minister mr mrs ms chairman")
_TELLERS = word_set("i we you he she they it")
_LEFT_OPEN = word_set(
    "do does did will would can could should may might must am is are was were has have had ca wo think thought mean "
    "meant know knew guess guessed believe believed feel felt hope hoped say said"
)
"""Verbs that with a pronoun alone state nothing: I do, she can't, we thought."""
_AFTER_OPEN = word_set("not too so n’t n't")
_VERBAL = frozenset({"aux", "auxpass", "cop"})
_LONGEST_FILLER = 4  # words
_LONGEST_PHRASE = 6  # words before "because" in an answer ("In 2019, because")
_FIRM = word_set("is are was were am will would can could shall should may might must")
_HELPING = {"do": "VB", "does": "VB", "did": "VB", "has": "VBN", "have": "VBN", "had": "VBN"}
"""Auxiliaries that may be verbs of their own (do the right thing, have patience), with the form that goes with them."""
_CONDITIONAL = word_set("had should were")
_NAMES = frozenset({"NNP", "NNPS"})
_OPENERS = frozenset({"WP", "WRB"})
_STANDING = re.compile(
    r"(?:(?:now|still|just|well|far|slightly|narrowly|statistically) )*(?:ahead|behind|trailing|leading|tied|"
    r"neck and neck|up (?:by )?\d+|in (?:the lead|front|(?:first|second|third|fourth|last) place)|"
    r"in an? (?:[^ ]+ )?(?:heat|tie)|"
    r"with an? (?:[^ ]+ ){0,4}lead(?: (?:over|of)|$))\b"
)
"""What is said of who is ahead: "in a dead heat", "up by 4", "with a narrow lead"."""
_POLLS = word_set("poll polls polling pollster pollsters survey surveys")
_SAID = 10  # words in which it is said how somebody stands
_NEAR = 16  # words before a verb of showing among which its poll is looked for
_RACERS = frozenset({"NNP", "NNPS", "PRP"})
_NOMINAL = ("DT", "PR", "NN", "EX", "CD", "JJ")


def is_bare_condition(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) are a clause with if, unless or although and no other: If the dam breaks."""
    first = _behind_phrase(tree, first, last)
    if tree.lower[first + 1 : first + 2] == ["only"]:
        return False
    if tree.lower[first] not in _SUBORDINATE and not is_subordinate(tree, first, last):
        return False
    while last > first and not tree.words[last - 1].text[0].isalnum():
        last -= 1
    inside = tree.words[first + 1 : last]
    return sum(word.tag in FINITE for word in inside) < 2 and not any(word.text == "," for word in inside)


def is_subordinate(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) hang on nothing among them, and their first joins them to something else."""
    joins = tree.lower[first] in _SUBORDINATE
    if not joins and tree.lower[first] in _ADVERBIAL and first + 1 < last:
        joins = tree.words[first + 1].tag.startswith(_NOMINAL)  # no "while in office", no "when will"
    if not joins:
        return False
    head = tree.words[first].head
    if not first < head < last or tree.words[first].relation not in ("mark", "advmod"):
        return False
    if first <= tree.words[head].head < last or not is_finite(tree, head):
        return False
    others = (n for n in range(first, last) if n != head and not first <= tree.words[n].head < last)
    return not any(is_finite(tree, n) for n in others)  # a main clause that a parser leaves alone


def _behind_phrase(tree: Tree, first: int, last: int) -> int:
    """The word behind a comma and a phrase without verb, where it joins a clause (In 2019, because), or the first."""
    for n in range(first + 1, min(last - 2, first + _LONGEST_PHRASE)):
        if tree.words[n].text == ",":
            return n + 1 if tree.lower[n + 1] in _SUBORDINATE | _ADVERBIAL else first
        if tree.words[n].tag[:1] in "VM":
            break
    return first


def is_filler(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) are said to go on speaking, and say nothing: I mean, No, sir."""
    words = [tree.lower[n] for n in range(first, last) if tree.words[n].text[0].isalnum()]
    answered = words[:1] in _ANSWERS and set(words[1:]) <= _ADDRESSES
    return len(words) <= _LONGEST_FILLER and (answered or " ".join(words) in _FILLERS)


def is_left_open(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) are a pronoun and a verb that stand for more: I do, it is right to."""
    words = [tree.lower[n] for n in range(first, last) if tree.words[n].text[0].isalnum()]
    if words[:1] != [] and words[0] in _TELLERS and words[-1] == "to" and len(words) <= _LONGEST_FILLER + 1:
        return True
    told = words[:1] != [] and words[0] in _TELLERS and words[1:2] != [] and words[1] in _LEFT_OPEN
    return told and len(words) <= _LONGEST_FILLER and set(words[2:]) <= _AFTER_OPEN


def behind_filler(tree: Tree, first: int, last: int) -> int:
    """Return the word behind a filler and a comma with which the words [first, last) begin, or their first.

    So it does where no other word follows.
    """
    for n in range(first + 1, min(last - 1, first + _LONGEST_FILLER + 1)):
        if tree.words[n].text == ",":
            more = is_filler(tree, first, n) and any(word.text[0].isalnum() for word in tree.words[n + 1 : last])
            return n + 1 if more else first
    return first


def is_past(tree: Tree, clause: Clause) -> bool:
    """Say whether a tagger takes a past for a participle ("said / the firm expected orders to rise")."""
    bare = all(tree.words[n].relation not in _VERBAL for n in tree.children[clause.head])
    return tree.words[clause.head].tag == "VBN" and bare and clause.subject is not None and clause.subject < clause.head


def is_mere_phrase(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) are only names, or a phrase after a preposition: with her own eyes."""
    words = [word for word in tree.words[first:last] if word.text[0].isalnum()]
    if any(word.tag[:1] == "V" or word.tag == "MD" for word in words):
        return False
    return bool(words) and (words[0].tag == "IN" or all(word.tag in _NAMES for word in words))


def stands_in_race(tree: Tree, first: int, last: int, shown: int) -> bool:
    """Say whether it is a poll that shows who is ahead by the word ``shown``: "showed / Moe in the lead".

    The words [first, last) are names and what is said of lead, tie or points.
    """
    before = (n for n in range(max(0, shown - _NEAR), shown) if tree.lower[n] in _POLLS)
    if not any(tree.words[n].relation == "nsubj" and tree.words[n].head >= shown for n in before):
        return False  # no footage from a polling station
    n = first
    while n < last and (tree.words[n].tag in _RACERS or tree.words[n].tag == "CC" or tree.words[n].text == ","):
        n += 1
    if not first < n < last or tree.words[n - 1].tag not in _RACERS:
        return False
    return _STANDING.match(" ".join(tree.lower[n : min(last, n + _SAID)])) is not None


def asks_by_order(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) ask: Will the council pay; Why did she leave; Who will pay for it."""
    words, lower = tree.words, tree.lower
    opened = words[first].tag in _OPENERS
    at = first + opened
    if at + 1 >= last or words[at].tag not in FINITE or not words[first].text[0].isupper():
        return False  # (the plan failed and) is a danger to the town
    if not opened and lower[at] in _CONDITIONAL and any(words[n].text == "," for n in range(at, last - 1)):
        return False  # had they listened, the dam would stand
    if lower[first] == "who" and lower[at] in _FIRM:
        return True
    if not words[at + 1].tag.startswith(_NOMINAL) or lower[at + 1] in ("a", "an"):
        return False
    helped = _HELPING.get(lower[at])
    if helped is None or opened:
        return lower[at] in _FIRM or helped is not None
    return any(words[n].tag == helped for n in range(at + 1, last))
