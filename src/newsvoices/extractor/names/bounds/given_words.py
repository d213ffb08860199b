"""Words that are somebody's name in other languages: [Song Bo], [Do Van Long], [Sunday Okafor], [Will Moe, a cook,].

What stands around them tells it, since the tagger knows them as verbs, pronouns, days and common nouns.
"""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.titles import TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.bounds.month_of_may import is_given_name
from newsvoices.extractor.syntax.given_name_per import is_per_a_preposition
from newsvoices.text.common_words import is_common

__all__ = ["OF_BIRTH", "is_given_word"]

_GRAMMATICAL = frozenset({"Do", "Can", "He", "She", "You", "No", "So"})
"""Function words that are Chinese, Korean, Vietnamese or Turkish names."""
_ASKING = frozenset({"Will", "Can", "May"})
OF_BIRTH = frozenset({"Sunday", "Monday", "Friday"})
"""Days after which people are called in West Africa."""
_SYLLABLE = re.compile(r"[A-Z]?[^aeiouyAEIOUY]*[aeiouy]+[^aeiouy]*$")
_SHORT = 5  # letters of a name of one syllable
_LONGEST = 60  # words to a question mark
_BEHIND = frozenset({",", "("})
_NO_NAMES = word_set("the a an this that these those his her its their our my all some any each every")


def is_given_word(words: Sequence[Word], i: int, low: int) -> bool:
    """Say whether a word that is another one too begins somebody's name; the sentence begins at the word ``low``."""
    if is_given_name(words, i, low):
        return True
    word = words[i]
    after = words[i + 1] if i + 2 < len(words) else None
    if after is None or after.entity != "PERSON" or not after.text[0].isupper() or not word.text[0].isupper():
        return False
    if word.text == "Per":
        return i > low or not is_per_a_preposition(words, i)
    told = words[i + 2]
    if word.text in OF_BIRTH:
        return _is_called(words, i) if i > low else word.relation == "compound" and _goes_on(told)
    if i > low:
        before = words[i - 1].text
        led = before.islower() or _is_called(words, i)
        return word.text in _GRAMMATICAL and led and before.isalpha() and told.tag != "VB"
    if word.text in _ASKING:
        return _goes_on(told) and not _is_asked(words, i)
    return _is_of_syllables(word, after) and word.relation == "compound" and told.text == ","


def _goes_on(word: Word) -> bool:
    """Whether what follows a name tells something of it."""
    return word.text in _BEHIND or word.tag in FINITE


def _is_called(words: Sequence[Word], i: int) -> bool:
    """Whether a noun for a person or a title stands before a word ([spokesman Friday Moe])."""
    before = words[i - 1].text.lower()
    return before in TITLE_WORDS or head_kind(before, False) == "person"


def _is_asked(words: Sequence[Word], i: int) -> bool:
    ends = (word.text for word in words[i : i + _LONGEST] if word.text in (".", "!", "?"))
    return next(ends, ".") == "?"


def _is_of_syllables(first: Word, second: Word) -> bool:
    """Whether a noun for nobody and a word that news never write small, of a syllable each, may be a Chinese name."""
    lower = first.text.lower()
    short = all(len(word.text) <= _SHORT and _SYLLABLE.match(word.text) for word in (first, second))
    plain = head_kind(lower, False) is None and lower not in TITLE_WORDS and lower not in _NO_NAMES
    return short and plain and first.tag[:2] == "NN" and not is_common(second.text.lower())
