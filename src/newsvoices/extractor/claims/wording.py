"""Write a proposition as one readable sentence: names for pronouns, subjects for conjuncts that share theirs."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.claims.fragments import behind_filler
from newsvoices.extractor.claims.propositions import Proposition, Range
from newsvoices.extractor.lexis.claim_words import pairs_of, words_of
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.patterns import stands_below
from newsvoices.records import Mark, Row

__all__ = ["Edit", "bare_words", "stretches_of", "trim_edges", "with_article", "write_deed", "write_proposition"]

Edit = tuple[int, int, str]
"""What is written in place of the code points from start to end."""

_EDGES = " \t\n\u00a0.,;:!?…—–-“”„‟\"«»‘’‚‛'‹›`*[]"
_MARKS = re.compile('[“”„‟"«»]')
_INSERTED = re.compile(r"^\[(?!sic\b|laugh|applause|\W)([^\[\]]+)\]", re.IGNORECASE)
"""An editor's words with which a claim begins, which stand for the speaker's."""
_INITIALS = re.compile(r"(?:\b[^\W\d_]\.){2,}$")
_LONGEST_SUBJECT = 12
_PLURALS = frozenset({"i", "you", "we", "they"})
_NEST = 8  # marked stretches before a place among which one that reaches it is looked for
_NOMINATIVES = pairs_of("nominatives of objects")
_DETERMINERS = words_of("determiners")
_OWNED = re.compile(r"\w[’']s? ")


def trim_edges(text: str, start: int, end: int) -> Range:
    """Return the span without marks, punctuation and lone brackets at its edges; the point of U.S. stays."""
    closed = text.find("]", start, end)
    if closed > start > 0 and text[start - 1] == "[" and text.find("[", start, closed) < 0:
        start -= 1  # "[Moe] should go"
    if start < end and text[start].isalnum() and text[end - 1].isalnum():
        return start, end
    closes = text.rfind(")", start, end)
    inserted = text.rfind("]", start, end)
    while start < end and (_is_edge(text[start]) or text[start] == ")" or (text[start] == "(" and closes < start)):
        if text[start] == "[" and start < inserted < end - 1:
            break
        start += 1
    opens = text.find("(", start, end)
    while end > start:
        last = text[end - 1]
        if not (_is_edge(last) or last == "(" or (last == ")" and not 0 <= opens < end)):
            break
        if last == "]" and text[text.rfind("[", start, end) + 1].isalnum() and text.rfind("[", start, end) > start:
            break  # "late [sic]"
        if last == "." and _INITIALS.search(text, max(start, end - 12), end):
            break
        end -= 1
    return start, end


def _is_edge(sign: str) -> bool:
    return sign in _EDGES or sign.isspace()


def bare_words(text: str, marks: Sequence[Mark], start: int, end: int, edits: Sequence[Edit] = ()) -> str:
    """Return the words of a span without quotation marks, whether or not their partners are in the span.

    ``marks`` are the article's marked stretches in text order; an apostrophe belongs to none and stays. ``edits`` are
    made where they lie in the span.
    """
    start, end = trim_edges(text, start, end)
    pieces = []
    at = start
    first = max(0, bisect_left(marks, start, key=lambda m: m.start) - _NEST)
    signs = list(edits)
    for n in range(first, len(marks)):
        mark = marks[n]
        if mark.start >= end:
            break
        if mark.end > start:
            signs += [(mark.start, mark.inner_start, ""), (mark.inner_end, mark.end, "")]
    for low, high, instead in sorted(signs):
        if at <= low < high <= end:
            pieces += [text[at:low], instead]
            at = high
    pieces.append(text[at:end])
    words = _INSERTED.sub(r"\1", "".join(pieces))
    if 0 <= words.find(")") < words.find("(") % (len(words) + 1):
        words = words.replace(")", "", 1)  # (The / mayor) left, of which the first sign stands before the words
    return " ".join(_MARKS.sub("", words).replace("''", "").split())


def write_proposition(
    tree: Tree,
    text: str,
    marks: Sequence[Mark],
    found: Proposition,
    *,
    edits: Sequence[Edit] = (),
    called_on: str | None = None,
    opening: str = "",
    demanded: int | None = None,
) -> str:
    """Return the proposition as a sentence without its final point.

    ``edits`` are names for its pronouns, ``called_on`` who is to do what an infinitive says where its own words name
    nobody; None where nobody may be put there. ``opening`` stands before it ("It is not true that").
    ``demanded`` is the word before which "should" is said, where a demand has a bare verb ("that he leave").
    """
    stretches = stretches_of(tree, found)
    pieces = []
    wanted = _infinitive(tree, stretches) if called_on is not None else None
    for first, last in stretches:
        cut = demanded if demanded is not None and first < demanded < last else first
        if wanted is not None and first <= wanted < last:
            bare = tree.lower[wanted - 1] in ("not", "never") and wanted > first
            pieces.append(_words(tree, text, marks, first, wanted - bare, edits))
            who = _doer(" ".join(piece for piece in pieces if piece), called_on)
            who += "," if ", " in who and tree.lower[wanted - bare - 1] == "," else ""
            pieces = [who, "should"]
            pieces.append(tree.lower[wanted - 1] if bare else "")
            cut = first = wanted + 1
        who = _words(tree, text, marks, first, cut, edits)
        who += "," if ", " in who and first < cut and tree.lower[cut - 1] == "," else ""  # the mayor, Ann Moe, / resign
        pieces += [who, "should" if cut > first else ""]
        pieces.append(_words(tree, text, marks, cut, last, edits))
    words = " ".join(piece for piece in pieces if piece)
    words = f"{opening} {words}".lstrip()
    return words[:1].upper() + words[1:]


def stretches_of(tree: Tree, found: Proposition) -> list[Range]:
    """Return the words of a proposition's sentence: its subject where that stands elsewhere, and no filler first."""
    (first, last), *others = found.parts
    stretches = [(behind_filler(tree, first, last), last), *others]
    if found.subject is not None and _agrees(tree, found, found.subject):
        stretches.insert(0, found.subject)
    return stretches


def _words(tree: Tree, text: str, marks: Sequence[Mark], first: int, last: int, edits: Sequence[Edit]) -> str:
    return bare_words(text, marks, tree.words[first].start, tree.words[last - 1].end, edits) if first < last else ""


def _infinitive(tree: Tree, stretches: Sequence[Range]) -> int | None:
    """The "to" of the first infinitive under no finite verb of the words; quotation marks may stand behind it."""
    for first, last in stretches:
        for n in range(first, last - 1):
            if tree.words[n].tag == "TO" and tree.lower[n - 1] != "used" and not stands_below(tree, n, first):
                after = n + 2 if not tree.words[n + 1].text[0].isalnum() and n + 2 < last else n + 1
                if tree.words[after].tag in ("VB", "RB"):
                    return n
    return None


def _doer(who: str, called_on: str | None) -> str:
    """Who is to do it: by the words, or by name where they have a pronoun or nobody ("asked her to leave")."""
    pronoun = _NOMINATIVES.get(who.lower())
    known = called_on if pronoun or not who else who
    return _NOMINATIVES.get(known.lower(), known) if known else pronoun or ""


def _agrees(tree: Tree, found: Proposition, subject: Range) -> bool:
    """Whether an earlier subject can be that of the words: short, and no I, you, we or they before "deserves"."""
    first, last = subject
    third = tree.words[found.parts[0][0]].tag == "VBZ"
    return last - first <= _LONGEST_SUBJECT and not (third and tree.lower[last - 1] in _PLURALS)


def with_article(actor: Row) -> str:
    """Return an actor's name as a sentence says it: "the" before a bare description ("the mayor")."""
    name = str(actor["name"])
    small = name[:1].islower() or actor.get("actor_type") == "person"
    bare = actor.get("naming") == "described" and small and not _OWNED.search(name)
    return f"the {name}" if bare and name.split()[0] not in _DETERMINERS else name


def write_deed(who: str, verb: str, what: str) -> str:
    """Return a stance, denial or refusal as a sentence ("Critics oppose the toll"): speaker, cue and content."""
    words = " ".join(_MARKS.sub("", f"{who} {verb} {what}").split())
    return words[:1].upper() + words[1:]
