"""Where the mention of a description begins: with the words that say of what kind somebody is, and no sooner."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.adjectives import COUNTS, GRADES, qualifies
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.legal_forms import PLAIN_FORMS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import LINKING
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["begin_with_kind", "first_joined", "is_no_kind"]

_QUALIFYING = frozenset({"JJ", "JJR", "VBN", "VBG"})
_PLACING = word_set("outside inside near opposite behind")
_LEADING = frozenset({"DT", "PRP$", "POS", "JJ", "JJS"})
_NO_KIND = GRADES | COUNTS
_JOINTS = frozenset({"and", "or", ",", "&"})
_SET = {
    "first": word_set("lady gentleman family couple"),
    "real": word_set("estate"),
    "big": word_set("city"),
    "bad": word_set("guy actor"),
    "good": word_set("guy samaritan"),
    "third": word_set("party"),
    "major": word_set("party"),
    "early": word_set("voter"),
    "common": word_set("folk"),
    "working": word_set("class family mother mom father dad parent woman man people poor american"),
}
"""Adjectives that with some nouns are one word ([the first lady], [a real estate agent])."""
_BEFORE_NAMES = frozenset({"JJ", "VBN"})


def begin_with_kind(scene: Scene) -> None:
    """Let each description begin with what says of what kind somebody is ([angry former federal prosecutors]).

    This comes last: by the words that are cut off a description is told from others ([the former president]); and a
    name for people is told by the name alone before its adjectives join it ([evangelical Iowans]).
    """
    for mention in scene.mentions:
        first = mention.first
        if mention.sort != "NOM":
            continue
        if mention.kind == "group" and scene.words[mention.head].text[0].isupper():
            first = _widened(scene, mention)
        while first < mention.head and (_only_qualifies(scene.words, first) or scene.words[first].text in _JOINTS):
            first += 1
        if first != mention.first:
            mention.first, mention.start = first, scene.words[first].start
            mention.text = " ".join(word.text for word in scene.words[first : mention.last])
    scene.keep(sorted(scene.mentions, key=lambda m: (m.start, -m.end)))  # by where they begin now


def is_no_kind(words: Sequence[Word], at: int) -> bool:
    """Whether a word before a noun counts, compares or grades, and does not say of what kind somebody is."""
    word = words[at]
    return (word.tag in ("CD", "JJS") or word.text.lower() in _NO_KIND) and not _is_set(words, at)


def first_joined(words: Sequence[Word], a: int, first: int) -> int:
    """Return where the first of the modifiers joined to the one at ``first`` begins ([white and black voters]).

    ``a`` is where the sentence begins.
    """
    at = first
    while at - 2 >= a and words[at - 1].text in _JOINTS:
        hanging = words[at - 1].tag == "CC" and words[at - 2].text == "-" and at - 3 >= a  # [low- and middle-income]
        other = words[at - 2 - hanging]
        if other.tag in ("JJ", "JJR") and words[at].tag in ("JJ", "JJR", "VBN", "VBG", "NN", "NNP"):
            at -= 2 + hanging
        elif (
            other.tag == "NNP" == words[at].tag
            and other.text.lower().rstrip(".") not in PLAIN_FORMS  # [Harbour Company, Inc. and Lund Oil firms]
            and words[at - 1].text != ","
            and (at - 3 < a or words[at - 3].tag != "NNP")
        ):
            at -= 2  # [Oslo and Bergen voters], but [Ann Moe and Bergen voters]
        else:
            break
        while at > a and words[at - 1].tag in ("JJ", "JJR") and not is_placing(words, at - 1):
            at -= 1
    if at > a and words[at - 1].text.lower() in LINKING:
        return first  # [the sea was calm and Oslo sailors]
    return at


def is_placing(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a preposition that is often tagged as an adjective ([protested outside parliament]).

    Behind a word that leads a noun or joins two it is one ([an outside group], [aides and outside advisers]).
    """
    if words[at].text.lower() not in _PLACING:
        return False
    before = words[at - 1] if at and words[at].tag == "JJ" else None
    if before is not None and before.tag == "CC" and at > 1:
        return words[at - 2].text.lower() in _PLACING
    return before is None or before.tag not in _LEADING


def _widened(scene: Scene, mention: Mention) -> int:
    """Where the adjectives begin that say of what kind those are whom a name for people means."""
    words, a = scene.words, scene.sentences[mention.sentence][0]
    first = mention.first
    while first > a and _goes_before_name(words, first - 1, first - 1 == a) and not is_no_kind(words, first - 1):
        first -= 1
    if first < mention.first or (first - 1 > a and words[first - 1].tag == "CC" and words[first].tag == "JJ"):
        first = first_joined(words, a, first)
    return first


def _goes_before_name(words: Sequence[Word], at: int, opens: bool) -> bool:
    word = words[at]
    return word.tag in _BEFORE_NAMES and (opens or word.text[0].islower()) and not is_placing(words, at)


def _is_set(words: Sequence[Word], at: int) -> bool:
    nouns = _SET.get(words[at].text.lower())
    return nouns is not None and at + 1 < len(words) and singular(words[at + 1].text.lower()) in nouns


def _only_qualifies(words: Sequence[Word], at: int) -> bool:
    if words[at].tag not in _QUALIFYING or words[at + 1].text == "-" or _is_set(words, at):
        return False  # [low- and middle-income families]
    return qualifies(words[at].text.lower())
