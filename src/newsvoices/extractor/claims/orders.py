"""Orders: a bare verb first, without subject, or "let us"."""

from newsvoices.extractor.lexis.claim_words import words_of
from newsvoices.extractor.syntax.clauses import Clause, Tree
from newsvoices.extractor.syntax.patterns import OPENING

__all__ = ["commands"]

_UNCHANGED = frozenset({"put", "cut", "set", "shut", "quit"})  # verbs whose past is like their bare form
_BEFORE = frozenset({"aux", "auxpass", "cop", "neg", "advmod", "discourse"})
_ASKED = frozenset({"i", "we", "you", "he", "she", "they", "it"})  # behind "do" in a question
_LEADING = frozenset({"so", "and", "but", "please", "now", "just", "never", "then"})
_NO_ORDER = words_of("no orders")


def commands(tree: Tree, first: int, last: int, clause: Clause) -> bool:
    """Say whether the words are an order: a bare verb first, without subject; or "let us"."""
    at = first
    capital = False
    while at < last - 1 and (not tree.words[at].text[0].isalpha() or tree.lower[at] in _LEADING):
        capital = capital or tree.words[at].text[0].isupper()
        at += 1
    if not capital and not tree.words[at].text[0].isupper() and not _opens(tree, first):
        return False
    if tree.lower[at] == "let":
        return at + 1 < last and tree.lower[at + 1] not in ("me", "alone")
    if tree.lower[at] in ("do", "don’t", "don't") and at + 2 < last and tree.words[at + 2].tag == "VB":
        return tree.lower[at + 1] in ("not", "n’t", "n't")
    if clause.subject is not None or tree.lower[at] in _NO_ORDER:
        return False
    if tree.lower[at] in ("if", "when") and _follows(tree, at, clause.head):
        return True
    be = tree.lower[at] == "be" and tree.words[at].head == clause.head
    unchanged = tree.lower[at] in _UNCHANGED and at == clause.head
    asks = at + 1 < last and tree.lower[at + 1] in _ASKED
    return be or unchanged or (tree.words[at].tag in ("VB", "VBP") and at == clause.head and not asks)


def _follows(tree: Tree, first: int, head: int) -> bool:
    """Whether a bare verb follows a clause that word ``first`` opens, and a comma ("If it rains, stay in")."""
    low = min([head, *(n for n in tree.children[head] if tree.words[n].relation in _BEFORE and n > first)])
    return tree.words[head].tag in ("VB", "VBP") and low > first and tree.lower[low - 1] == ","


def _opens(tree: Tree, first: int) -> bool:
    """Whether words open a stretch of speech: a mark or a semicolon stands before them."""
    return first > 0 and (tree.words[first - 1].text[0] in OPENING or tree.lower[first - 1] == ";")
