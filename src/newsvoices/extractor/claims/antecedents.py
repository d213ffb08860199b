"""Relative clauses among what was said: the noun that their pronoun stands for."""

from dataclasses import replace

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.claims.judgements import NAMING
from newsvoices.extractor.claims.propositions import Proposition, Range
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite, main_clause
from newsvoices.extractor.syntax.subjects import ANY_SUBJECTS

__all__ = ["describes_noun", "names_noun", "points_back", "with_antecedent"]

_NOUNS = ("NN", "PR", "CD", "DT")
_STEPS = 4  # verbs between a pronoun and the clause that it opens; words between it and a cue
_BEFORE_NOUN = 6  # words before a noun that may belong to it
_SOURCE = 8  # words between a relative pronoun and a cue, who speaks among them
_FAR = 25  # words from one relative clause to the one beside it
_CHARACTERS = words_of("characters")
_PRONOUNS = frozenset({"which", "who", "whom", "that"})


def with_antecedent(tree: Tree, found: Proposition, cue: Cue) -> Proposition | None:
    """Put the noun for its pronoun that a relative clause describes ("the bridge, which residents say is unsafe").

    None where the words begin with a pronoun whose noun is not known ("Which is why it failed").
    """
    words, ((first, last), *others) = tree.words, found.parts
    if found.clause is None and cue.word in NAMING and first == cue.last > 0 and not others:
        return _named(tree, found, cue)
    after = words[first + 1].tag if first + 1 < last else ""
    if tree.lower[first] == "which" and (first + 1 == last or after in FINITE):
        verb, begin = words[first].head, first + 1
        if first == cue.last > 0 and verb >= 0 and words[verb].relation == "ccomp":
            return found  # "asked which was the older"
    elif _opens_predicate(tree, first, cue) and found.subject is None and first >= cue.last > cue.first:
        verb, begin = _relative(tree, cue), first
        if verb < 0:
            return found
    else:
        return found
    for _ in range(_STEPS):
        if verb < 0 or words[verb].relation == "acl:relcl":
            break
        verb = words[verb].head
    noun = words[verb].head if verb >= 0 and words[verb].relation == "acl:relcl" else -1
    parts = ((begin, last), *others) if begin < last else tuple(others)
    if not 0 <= noun < first or words[noun].tag[:2] not in _NOUNS or not parts:
        return None
    clause = main_clause(tree, *parts[0], direct=False)
    if clause is None and words[begin].tag == "VBN":
        clause = Clause(begin, None, tuple(range(*parts[0])), None, begin)
    if clause is not None and clause.subject is None:
        clause = replace(clause, subject=noun)
    subject = _noun_phrase(tree, noun) if clause is not None else _called(tree, noun, parts[0][0])
    return replace(found, parts=parts, clause=clause, subject=subject)


def names_noun(found: Proposition, cue: Cue) -> bool:
    """Say whether words are what the noun of a relative clause is called ("tolls, which bakers called / a sin")."""
    first, last = found.parts[0]
    return found.clause is None and found.subject is not None and cue.word in NAMING and last - first > 1


def describes_noun(tree: Tree, found: Proposition) -> Proposition | None:
    """Put the noun for the who or which that begins a clause and is its subject ("the tolls, which are unfair").

    None where it may stand for what was told before it ("he sold the ferry, which was a mistake", but not "the board,
    which is corrupt"), or no noun is known with which its verb agrees.
    """
    first, last = found.parts[0]
    verb = tree.words[first].head
    noun = tree.words[verb].head if verb >= 0 and tree.words[verb].relation == "acl:relcl" else -1
    if found.clause is None or found.clause.subject != first or first + 1 == last:
        return None
    if not 0 <= noun < first or tree.words[noun].tag[:2] not in _NOUNS:
        return None
    one = tree.words[first + 1].tag == "VBZ" or tree.lower[first + 1] == "was"
    several = tree.words[noun].tag in ("NNS", "NNPS")
    if (one and several) or (tree.lower[first] == "which" and not several and not _is_character(tree, found, noun)):
        return None  # the owner of the ferries, who is a cheat
    if tree.words[noun].relation == "nmod" and tree.words[first + 1].tag == "MD":
        return None  # a tax on boats, which would be fair
    clause = replace(found.clause, subject=noun)
    return replace(found, parts=((first + 1, last),), clause=clause, subject=_noun_phrase(tree, noun))


def _is_character(tree: Tree, found: Proposition, noun: int) -> bool:
    """Whether a clause says what sort of actor the noun is, as it can say of nothing that was done."""
    clause, word = found.clause, tree.words[noun]
    actor = bool(word.entity) or head_kind(tree.lower[noun], False) is not None
    return actor and clause is not None and tree.lower[clause.head] in _CHARACTERS


def _named(tree: Tree, found: Proposition, cue: Cue) -> Proposition | None:
    """Give words for what something is called the noun that is called so ("a rise, which workers called an insult").

    None where nothing is, for "as" stands alone behind the cue ("Moe recalled as keepers change").
    """
    words, first = tree.words, found.parts[0][0]
    verb = _relative(tree, cue)
    noun = words[verb].head if verb >= 0 else -1
    own = noun >= 0 and any(
        tree.lower[n] in _PRONOUNS
        and words[n].relation not in ANY_SUBJECTS
        and words[n].head == verb
        and words[n - 1].tag not in ("IN", "TO")  # a meeting at which they called the toll a disgrace
        for n in range(noun + 1, cue.first)
    )
    if own and words[noun].tag[:2] in _NOUNS:
        return replace(found, subject=_called(tree, noun, first))
    return None if tree.lower[first] == "as" else found


def _called(tree: Tree, noun: int, first: int) -> Range:
    """A noun and what is called so with it: in "a rise in fares, which she called a sin", no fares are one."""
    low, high = _noun_phrase(tree, noun)
    one = tree.words[noun].tag == "NNS" and tree.lower[first] in ("a", "an")
    if one and low > 1 and tree.words[low - 1].tag == "IN" and tree.words[low - 2].tag == "NN":
        low = _noun_phrase(tree, low - 2)[0]
    return low, high


def _noun_phrase(tree: Tree, noun: int) -> Range:
    """A noun with the words before it that belong to it, without its preposition."""
    low, high = tree.extent(noun, max(0, noun - _BEFORE_NOUN), noun + 1)
    while low < noun and tree.words[low].head == noun and tree.words[low].relation == "case":
        low += 1
    link = next((n for n in range(noun - 1, low - 1, -1) if tree.words[n].relation in ("cop", "aux")), -1)
    low = link + 1 if low <= link else low  # (Moe is) a man whom she calls a hero
    return low, high


def _opens_predicate(tree: Tree, first: int, cue: Cue) -> bool:
    """Whether words begin with the verb of a subject that stands elsewhere ("a case that lawyers say / exposed it").

    Taggers take a past for a participle or a bare verb there.
    """
    word = tree.words[first]
    bare = word.tag in ("VB", "VBN") and word.relation == "ccomp" and cue.first <= word.head < cue.last == first
    return word.tag in FINITE or (bare and tree.child(first, ANY_SUBJECTS) is None)


def _relative(tree: Tree, cue: Cue) -> int:
    """The verb of a cue in a relative clause, or in one beside it, whose pronoun stands before who speaks; else -1."""
    for verb in range(cue.first, cue.last):
        at = verb
        for _ in range(_STEPS):
            if tree.words[at].relation != "conj" or tree.words[at].head < 0:
                break
            at = tree.words[at].head
        described = tree.words[at].relation == "acl:relcl"
        near = range(max(tree.words[at].head + 1 if described else 1, cue.first - _SOURCE), cue.first)
        who = next((n for n in near if tree.lower[n] in _PRONOUNS and tree.words[n].tag != "DT"), -1)
        if described and who >= 0:
            return at
        if at != verb and who >= 0 and tree.words[who - 1].tag == "CC":  # a boat that leaks and / which they say sinks
            return next((n for n in range(who - 2, max(-1, who - _FAR), -1)
                         if tree.words[n].relation == "acl:relcl"), -1)  # fmt: skip
    return -1


def points_back(tree: Tree, found: Proposition) -> bool:
    """Say whether the words only take up the clause before them ("which analysts have long urged her to do")."""
    clause = found.clause
    first, last = found.parts[0]
    pointing = tree.words[first].tag == "WDT" or (tree.words[first].tag == "WP" and last - first == 1)
    return pointing and (clause is None or not is_finite(tree, clause.root))
