"""A stand-in for a tagger: tags by closed classes, endings and capitals, no entities, subjects before verbs."""

from newsvoices.extract.analysis import Analysis, Word
from newsvoices.extract.lexicon import VERBS
from newsvoices.extract.words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PREPOSITIONS,
    is_adverb,
    read_tokens,
)
from newsvoices.records import Layout

_PRP = frozenset("he she they it i we you him them me us himself herself themselves itself".split())
_OWN = frozenset("his her their its my our your".split())
_JJ = ("al", "ic", "ive", "ous", "ful", "ary", "ent", "ant", "ish", "ese")


def read_plainly(text: str, layout: Layout) -> Analysis:
    """Return the words of an article with rough tags."""
    words: list[Word] = []
    sentences: list[tuple[int, int]] = []
    for s in layout.sentences:
        begin = len(words)
        tokens = read_tokens(text, s.start, s.end, [])
        tags = [_tag(t.text, t.lower) for t in tokens]
        for i, t in enumerate(tokens):
            after = tags[i + 1] if i + 1 < len(tokens) else ""
            if tags[i] == "NN" and after == "NN" and t.lower.endswith(_JJ):
                tags[i] = "JJ"
            subject = tags[i][:2] in ("NN", "PR") and after[:2] in ("VB", "MD")
            words.append(Word(t.start, t.end, t.text, tags[i], "", -1, "nsubj" if subject else ""))
        sentences.append((begin, len(words)))
    return Analysis(tuple(words), sentences)


def _tag(text: str, lower: str) -> str:
    if lower in _OWN:
        return "PRP$"
    if lower in _PRP and text != "US":
        return "PRP"
    if lower in ("who", "whom", "which"):
        return "WP"
    if lower == "whose":
        return "WP$"
    if lower in ("’s", "'s"):
        return "POS"
    if lower in ("some", "many", "others", "most", "few") or lower in DETERMINERS:
        return "CD" if lower in ("two", "three", "four", "five") else "DT"
    if lower in PREPOSITIONS:
        return "IN"
    if lower in AUXILIARIES:
        return "VBZ" if lower in BE else "MD"
    if text[0].isupper():
        return "NNP"
    if text[0].isdigit():
        return "CD"
    if not text[0].isalpha():
        return text[:1]
    form = VERBS.get(lower)
    if form is not None and form.shape in ("past", "s"):
        return "VBD"
    if is_adverb(lower):
        return "RB"
    if lower.endswith("ed"):
        return "VBD"
    if lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return "NNS"
    return "NN"
