"""Mend what the parser hangs wrongly though the words leave no doubt.

Verbs behind asides, participles after "with", adjectives of former office, clauses before one that reports.
"""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING_IN_FULL
from newsvoices.extractor.syntax.bare_participles import leave_accused
from newsvoices.extractor.syntax.bare_verbs_of_demands import take_for_bare_verb
from newsvoices.extractor.syntax.clause_subjects import part_subject
from newsvoices.extractor.syntax.given_name_per import leave_per_a_name
from newsvoices.extractor.syntax.outer_verbs import hang_outward
from newsvoices.extractor.syntax.reduced_relatives import hang_on_warning, leave_to_noun, take_for_relative
from newsvoices.extractor.syntax.report_asides import report_between
from newsvoices.extractor.syntax.told_listeners import part_listener
from newsvoices.extractor.syntax.years_before_subjects import part_year

__all__ = ["mend"]

_NEGATIONS = word_set("not n’t n't never")
_HAVING = word_set("has have had")
_DOING = word_set("do does did")
_LONGEST = 5  # words set between commas behind an auxiliary
_HELPED = 3  # words from "been" to its verb
_PHRASE = 8  # words from "with" to the noun behind it
_FORMERLY = word_set("retired acting")
_TITLED = 8  # words of a title and a name
_CLAUSE = 40  # words of a clause that reports, up to its verb
_CO_TITLES = frozenset({"co-host", "co-anchor", "co-chair"})
_STEPS = 6  # words that hang on each other
_NOMINAL = frozenset({"compound", "appos", "nmod"})
_ASTRAY = frozenset({"advcl", "xcomp", "dep", "conj", "acl", "ccomp"})


def mend(words: list[Word]) -> None:
    """Hang words anew, in place, where what stands around them says whose they are.

    "Moe did not, however, sign it" has one verb, as without the aside; in "she won, with two members abstaining" the
    members abstain; in "the head, retired General Moe, spoke" nobody retires; and in "Moe left, and Lund said she
    would stay" Lund says nothing of Moe. Verbs go with those around their clause (``outer_verbs``), and have the noun
    before them for their subject (``clause_subjects``).
    """
    for at, word in enumerate(words):
        if word.text == ",":
            _join_auxiliary(words, at)
        elif word.text == "Per" and word.tag == "IN":
            leave_per_a_name(words, at)
        elif word.text == "by":
            take_for_relative(words, at)
        elif word.text == "In" or word.text == "Since":
            part_year(words, at)
        elif word.tag == "VBG" or word.tag == "VBN":
            _give_own_subject(words, at)
            leave_accused(words, at)
            hang_on_warning(words, at)
        elif word.tag == "VBD":
            leave_accused(words, at)
        if word.tag in ("VB", "VBP") and word.relation in _NOMINAL and word.text.lower().startswith("co-"):
            words[at] = replace(word, tag="NN")  # [Ann Moe, co-host of the show], where the parser sees a noun
        elif word.tag in ("VB", "VBP") and word.text in _CO_TITLES and _is_before_a_name(words, at):
            words[at] = replace(word, tag="NN", relation="compound", head=words[at + 1].head)
        if word.relation == "csubj" or word.relation == "csubjpass":
            leave_to_noun(words, at)
        if word.relation == "ccomp" and 0 <= word.head < at:
            part_listener(words, at)
            take_for_bare_verb(words, at)
        if word.tag[:2] == "VB" and word.text.lower() in _FORMERLY:
            _describe(words, at)
        elif word.relation == "ccomp" and word.head > at:
            _part(words, at)
        elif word.relation == "conj" and word.tag[:2] == "VB":
            part_subject(words, at)
            hang_outward(words, at)


def _is_before_a_name(words: Sequence[Word], at: int) -> bool:
    """Whether a title that looks like a verb stands between two names ([Harbour Radio co-host Ann Moe])."""
    first = at
    while first > max(0, at - _CLAUSE) and words[first - 1].tag in ("NNP", "NN"):
        first -= 1
    several = first > 0 and (words[first - 1].text in ("and", ",") or words[first - 1].tag == "TO")
    named = at + 2 < len(words) and words[at + 1].entity == "PERSON" and words[at + 2].entity == "PERSON"
    return at > 0 and words[at - 1].tag == "NNP" and named and not several


def _join_auxiliary(words: list[Word], comma: int) -> None:
    """Hang an auxiliary, its negation and an aside on the verb behind the aside (has never, in fact, | signed).

    Behind a negation the aside may be a report (has never, she said, | signed).
    """
    denied = comma >= 2 and words[comma - 1].text.lower() in _NEGATIONS
    auxiliary = comma - 1 - denied
    if auxiliary < 1 or words[auxiliary].tag not in ("MD", "VBD", "VBZ", "VBP"):
        return
    report = report_between(words, comma) if denied else None
    end = next((n for n in range(comma + 2, min(comma + 2 + _LONGEST, len(words))) if words[n].text == ","), -1)
    end = report.end if report is not None else end
    first = end + 1
    if end < 0 or first >= len(words) or not _can_follow(words, auxiliary, first, denied=denied):
        return
    if report is None and any(_opens_clause(words[n]) or words[n].text in ".;:?!" for n in range(comma, end)):
        return
    helps = words[first].relation in ("aux", "auxpass", "cop") and first < words[first].head <= first + _HELPED
    verb = words[first].head if helps else first
    inside = range(auxiliary, verb + 1)
    head, relation = words[verb].head, words[verb].relation
    if head in inside:
        top = next((n for n in inside if words[n].head not in inside), -1)
        if top < 0:
            return
        head, relation = words[top].head, words[top].relation
    low, high = _sentence(words, comma)
    for n in range(low, high):
        if words[n].head in inside and n not in inside and words[n].head != verb:
            words[n] = replace(words[n], head=verb)
    passive = words[auxiliary].text.lower() in BEING_IN_FULL and words[verb].tag != "VBG"
    said = report.said if report is not None else -1
    for n in range(auxiliary + 1, first):
        word = words[n]
        own = "neg" if denied and n == auxiliary + 1 else "punct" if word.text == "," else "advmod"
        if own != "advmod" or not comma < word.head < end:
            words[n] = replace(word, head=verb, relation="parataxis" if n == said else own)
    words[auxiliary] = replace(words[auxiliary], head=verb, relation="auxpass" if passive else "aux")
    tag = "VB" if first == verb and _asks_for_base(words[auxiliary]) else words[verb].tag
    words[verb] = replace(words[verb], head=head, relation=relation, tag="VBN" if tag == "VBD" else tag)


def _opens_clause(word: Word) -> bool:
    """Whether a word is a verb or opens a clause; not the adjective in "despite repeated requests"."""
    return word.tag[:2] in ("VB", "MD", "CC", "WD", "WP") and word.relation != "amod"


def _asks_for_base(auxiliary: Word) -> bool:
    return auxiliary.tag == "MD" or auxiliary.text.lower() in _DOING


def _can_follow(words: Sequence[Word], auxiliary: int, verb: int, *, denied: bool) -> bool:
    """Whether a word is the form of a verb that an auxiliary asks for; a noun only where it can be nothing else."""
    said, tag = words[auxiliary].text.lower(), words[verb].tag
    if _asks_for_base(words[auxiliary]):
        return tag in ("VB", "VBP") or (tag == "NN" and denied)
    if said in _HAVING:
        return tag in ("VBN", "VBD")
    return said in BEING_IN_FULL and (tag == "VBN" or (tag == "VBG" and denied))  # the aim is, well, winning


def _sentence(words: Sequence[Word], at: int) -> tuple[int, int]:
    """The words around one up to what ends sentences, and no more of them than a sentence has."""
    low = next((n + 1 for n in range(at, max(-1, at - 80), -1) if words[n].text in (".", "?", "!")), max(0, at - 80))
    stop = min(len(words), at + 80)
    return low, next((n + 1 for n in range(at, stop) if words[n].text in (".", "?", "!")), stop)


def _give_own_subject(words: list[Word], verb: int) -> None:
    """Make the noun between "with" and a participle its subject, where the clause stands apart (, with two abstaining).

    The parser hangs both on the verb around them, whose subject would then do what the participle says.
    """
    noun = verb - 1
    while noun > 0 and words[noun].tag[:2] == "RB":
        noun -= 1
    if noun < 1 or words[noun].tag[:2] not in ("NN", "CD", "PR") or words[noun].relation != "nmod":
        return
    begin = next((n for n in range(noun - 1, max(-1, noun - _PHRASE), -1) if words[n].head == noun
                  and words[n].text.lower() == "with"), -1)  # fmt: skip
    head = words[noun].head
    if begin < 0 or words[verb].head not in (head, noun) or words[verb].relation not in _ASTRAY:
        return
    apart = begin == 0 or words[begin - 1].text == "," or words[begin - 1].tag in (".", "``", "''")
    if not apart or any(words[n].tag[:2] in ("VB", "IN", "MD") or words[n].text == "," for n in range(begin + 1, noun)):
        return
    subject = "nsubj" if words[verb].tag == "VBG" else "nsubjpass"
    words[begin] = replace(words[begin], head=verb, relation="mark")
    words[noun] = replace(words[noun], head=verb, relation=subject)
    words[verb] = replace(words[verb], head=head, relation="advcl")


def _describe(words: list[Word], at: int) -> None:
    """Make "retired" the adjective of the title and name behind it, which stand beside the noun before the comma."""
    if at < 2 or words[at - 1].text != ",":
        return
    last = at
    while last + 1 < min(len(words), at + _TITLED) and words[last + 1].tag[:2] in ("NN", "JJ"):
        last += 1
    name = words[last]
    if name.tag != "NNP" or last + 1 >= len(words) or words[last + 1].tag not in (",", "."):
        return
    noun = words[at].head if name.head == at else name.head
    if not 0 <= noun < at or words[noun].tag[:2] != "NN":
        return
    for n in range(at + 1, last):
        if words[n].head == at:
            words[n] = replace(words[n], head=last)
    words[at] = replace(words[at], tag="JJ", head=last, relation="amod")
    words[last] = replace(name, head=noun, relation="appos")


def _part(words: list[Word], verb: int) -> None:
    """Hang a verb that reports on the one before "and" that the parser took for what is reported (he left, and | Moe
    said).

    All words between the two are then of the second, whose subject is among them.
    """  # fmt: skip
    said = words[verb].head
    joint = next((n for n in range(said - 2, max(verb, said - _CLAUSE), -1) if words[n].head == verb
                  and words[n].relation == "cc"), -1)  # fmt: skip
    if joint < 0 or words[joint - 1].text != "," or words[said].tag[:2] != "VB":
        return
    between = range(joint + 1, said)
    if not any(words[n].head == said and words[n].relation == "nsubj" for n in between):
        return
    if not all(_hangs_on(words, n, said, between) for n in between):
        return
    words[verb] = replace(words[verb], head=words[said].head, relation=words[said].relation)
    words[said] = replace(words[said], head=verb, relation="conj")


def _hangs_on(words: Sequence[Word], n: int, head: int, between: range) -> bool:
    """Whether a word hangs on another, over none but words between."""
    for _ in range(_STEPS):
        if n == head or n not in between:
            break
        n = words[n].head
    return n == head
