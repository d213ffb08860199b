"""Questions to which only one answer is meant: Who would trust him? (nobody would), What is the point of it? (none)."""

from newsvoices.extractor.claims.wording import Edit
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Tree

__all__ = ["RHETORICAL", "answer_of", "is_rhetorical"]

RHETORICAL = "rhetorical question"
"""The rule of questions that judge."""

_WOULD = frozenset({"would", "could", "can"})
_TAKING_SIDES = word_set("trust believe blame doubt deny forgive tolerate begrudge envy mourn")
"""What nobody does where it is asked who would: a question of who would win, pay or object may be meant as one."""
_POINTLESS_THINGS = word_set("it this that these those a an another such any all")
"""Words behind "the point of" that open what has none: of views, of no return and of the law are other points."""
_POINTLESS = ["what", "is", "the", "point", "of"]
_ASKING = frozenset({"WRB", "WP"})
_LEADING = frozenset({"and", "but", "so", "yet"})


def is_rhetorical(tree: Tree, first: int, last: int) -> bool:
    """Say whether the words [first, last) of a sentence are a question whose answer is plain."""
    return bool(answer_of(tree, first + (tree.lower[first] in _LEADING), last))


def answer_of(tree: Tree, first: int, last: int) -> list[Edit]:
    """Return the edits by which a question says its plain answer, none where it is none or its answer is open."""
    words, lower = tree.words, tree.lower
    if lower[first] == "who" and first + 2 < last and lower[first + 1] in _WOULD and words[first + 1].tag == "MD":
        verb = first + 2 + (words[first + 2].tag == "RB")
        if any(words[n].tag == "CC" and words[n + 1].tag in _ASKING for n in range(verb, last - 1)):
            return []  # and why did he go: another question, which is open
        return [(words[first].start, words[first].end, "nobody")] if lower[verb] in _TAKING_SIDES else []
    thing = first + len(_POINTLESS)
    pointless = thing < last and lower[first:thing] == _POINTLESS
    if pointless and (words[thing].tag == "VBG" or lower[thing] in _POINTLESS_THINGS):
        return [(words[first].start, words[thing - 1].end, "there is no point in")]
    return []
