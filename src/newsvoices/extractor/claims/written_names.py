"""Write an actor's name for a pronoun, with verbs that agree ("I have lied" becomes "Ann Moe has lied")."""

from collections.abc import Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.agreement import in_full, predicates_of, third_form
from newsvoices.extractor.claims.wording import Edit, with_article
from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.lexis.heads import is_several
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import PREPOSITIONS
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import Row

__all__ = ["write_name"]

_CHANGING = frozenset({"i", "we", "they"})  # beside which a verb has another form than beside a name
_OWNED = frozenset({"NN", "NNS", "NNP", "NNPS", "VBG", "CD"})
_BETWEEN_NONE = frozenset({"IN", "TO", "DT", "PRP", "-LRB-", "("})  # tags of no word between a possessive and its noun
_WITH_VERB = word_set("help helps helped helping let lets make makes made see saw seen hear heard watch watched")
_LONGEST = 8  # words of a name
_LONGEST_LIST = 14  # words of the names of several
_FAR = 6  # words from a possessive to its noun
_DETERMINERS = words_of("determiners")
_AM = frozenset({"’m", "'m"})
_NOMINATIVES = frozenset({"i", "we", "he", "she", "it", "they"})


def write_name(tree: Tree, n: int, actor: Row, inside: Sequence[int]) -> list[Edit] | None:
    """Return the edits that put an actor's name for the pronoun at word ``n``, with the forms of its verbs.

    ``inside`` are the proposition's words. None where the sentence would not be right.
    """
    name = _name(actor)
    if name is None:
        return None
    word, lower = tree.words[n], tree.lower[n]
    if word.tag == "PRP$" or word.relation == "nmod:poss":
        ending = "’" if name.endswith("s") and actor["actor_type"] != "person" else "’s"
        return [(word.start, word.end, name + ending)] if _owns(tree, n) else None
    edits = [(word.start, word.end, name)]
    if word.relation not in NOUN_SUBJECTS:
        return None if lower in _NOMINATIVES - {"it"} else edits
    changes = lower in _CHANGING
    verbs = predicates_of(tree, n, inside)
    if verbs is None:
        return None
    if not verbs:
        after = _behind(tree, n, inside)
        if after is None or (changes and tree.words[after].tag not in FINITE):
            return None
        verbs = [after]
    if n + 1 in inside and tree.lower[n + 1] in _AM and n + 1 not in verbs:
        verbs = [n + 1, *verbs]
    single = _is_single(actor, name)
    for verb in verbs:
        third = third_form(tree, verb) if changes else in_full(tree, verb)
        plural = in_full(tree, verb)
        if single is None and third != plural:
            return None
        form = third if single is not False else plural
        if form is None:
            return None
        token = tree.words[verb]
        if form != token.text:
            space = " " if token.start == tree.words[verb - 1].end else ""
            edits.append((token.start, token.end, space + form))
    return edits


def _owns(tree: Tree, n: int) -> bool:
    """Whether a noun follows a possessive, and it is no object ("backed her more")."""
    noun = tree.words[n].head
    if n and tree.lower[n] == "her" and tree.lower[n - 1] in _WITH_VERB:
        return False  # "helped her stay"
    if not n < noun <= n + _FAR or tree.words[noun].tag not in _OWNED:
        return False
    return all(tree.words[m].tag not in _BETWEEN_NONE for m in range(n + 1, noun))


def _behind(tree: Tree, n: int, inside: Sequence[int]) -> int | None:
    """The next word that is no adverb: the verb of a subject that a parser leaves alone."""
    behind = (m for m in inside if m > n and tree.words[m].tag != "RB")
    return next(behind, None)


def _name(actor: Row) -> str | None:
    """An actor's name as it stands in a sentence; None where it says nobody ("those", "some")."""
    name = str(actor["name"])
    words = name.split()
    several = actor["actor_type"] == "group" and " and " in name
    if several and len(words) <= _LONGEST_LIST:
        return name
    if not any(c.isalpha() for c in name) or len(words) > _LONGEST or words[0].lower() in _DETERMINERS:
        return None
    return name if actor["actor_type"] == "group" else with_article(actor)


def _is_single(actor: Row, name: str) -> bool | None:
    """Whether a name takes "is"; None where that is not known of it (the Greens, a crowd)."""
    if actor["actor_type"] == "person":
        return True
    words = name.lower().split()
    last = next((before for before, after in pairwise(words) if after in PREPOSITIONS), words[-1])
    if actor["actor_type"] == "group":
        return False if is_several(last) or last.endswith("s") or " and " in name else None
    return None if last.endswith("s") else True
