"""Verbs of headlines that tell of somebody accused: [Court frees mayor accused of theft], [Mayor accused of it quits].

Without articles and auxiliaries the parser takes the verb for a noun, and the participle for what the whole line does.
"""

from collections.abc import Sequence
from dataclasses import replace

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import third_person
from newsvoices.extractor.lexis.triggers import frames
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["mend_headlines"]

_OF_DEEDS = word_set("accused suspected convicted acquitted charged wanted")
_BEHIND = word_set("of with for in over")
_LONGEST = 24  # words of a headline
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_OBJECT = _NOUNS | {"DT", "JJ", "CD", "PRP$", "POS", "VBN"}
_MISREAD = frozenset({"NN", "NNS", "VBP", "VBZ"})
_LEAVING = word_set("resigns quits dies flees denies apologises apologizes surrenders pleads appeals appears escapes")
"""What people do who are accused, in forms that name seldom anything else."""
_MANY = word_set("police troops gunmen")
_ENDS = frozenset(".?!:;”\"’'")


def mend_headlines(words: list[Word], sentences: Sequence[tuple[int, int]]) -> None:
    """Make a verb of the word that can only be one, in place, in lines without a full stop that tell of an accused."""
    for first, last in sentences:
        if last - first > _LONGEST or words[last - 1].text in _ENDS:
            continue
        for n in range(first + 1, last - 1):
            if words[n].text in _OF_DEEDS and words[n + 1].text in _BEHIND and words[n - 1].tag in _NOUNS:
                _mend(words, n, first, last)
                break
        else:
            _mend_plain(words, first, last)


def _mend_plain(words: list[Word], first: int, last: int) -> None:
    """The same for a line of one verb or none, where the word is a trigger's form and, if no verb, no noun for one.

    Of a verb the subject may hang on its object ([Court frees mayor on Monday]).
    """
    verbs = [n for n in range(first, last) if words[n].tag in FINITE or words[n].tag in ("VBN", "VBG", "VB")]
    astray = verbs and words[verbs[0] - 1].relation == "compound" and words[verbs[0] - 1].head >= verbs[0] > first
    if len(verbs) > 1 or (verbs and not astray):
        return
    for verb in verbs or range(first + 1, last - 1):
        text = words[verb].text.lower()
        if (text, "v") not in frames() or ((text, "n") in frames() and not verbs) or words[verb].tag not in _MISREAD:
            continue
        patient = verb
        while patient + 1 < last and words[patient + 1].tag in _OBJECT:
            patient += 1
        noun = words[patient]
        ends = patient + 1 == last or words[patient + 1].tag in ("IN", "TO")
        if patient > verb and ends and noun.tag in _NOUNS and _is_form(text, words[verb - 1]):
            if head_kind(noun.text.lower(), noun.tag == "NNS") is not None:
                _tell(words, verb, patient, first, last)
            return


def _mend(words: list[Word], accused: int, first: int, last: int) -> None:
    others = [n for n in range(first, last) if words[n].tag in FINITE and n != accused]
    if any(words[n].head == accused and words[n].relation in ("aux", "auxpass") for n in others):
        return
    if not others:
        verb = _verb_before(words, accused, first)
        if verb >= 0:
            _tell(words, verb, accused - 1, first, last)
            words[accused] = replace(words[accused], tag="VBN", head=accused - 1, relation="acl")
            return
        verb = _verb_behind(words, accused, last)
        if verb >= 0 and words[accused - 1].relation in NOUN_SUBJECTS:
            _let_act(words, verb, accused, last)
    elif words[accused - 1].relation == "dobj" and words[accused - 1].head in others:
        words[accused] = replace(words[accused], tag="VBN", head=accused - 1, relation="acl")


def _verb_before(words: Sequence[Word], accused: int, first: int) -> int:
    """The word between one for an actor and the accused that is the form of a trigger for the first's number; or -1."""
    if head_kind(words[accused - 1].text.lower(), words[accused - 1].tag == "NNS") is None:
        return -1
    for n in range(accused - 2, first, -1):
        if words[n].tag not in _MISREAD | _OBJECT:
            return -1
        if words[n].tag in _MISREAD and _is_form(words[n].text.lower(), words[n - 1]):
            return n
    return -1


def _is_form(verb: str, before: Word) -> bool:
    noun = before.text.lower()
    if before.tag not in _NOUNS or head_kind(noun, before.tag == "NNS") is None:
        return False
    several = before.tag in ("NNS", "NNPS") or noun in _MANY
    return any(verb == (row.lemma if several else third_person(row.lemma)) for row in frames().get((verb, "v"), ()))


def _verb_behind(words: Sequence[Word], accused: int, last: int) -> int:
    """The verb behind what somebody is accused of ([mayor accused of theft / quits]), or -1."""
    for n in range(accused + 3, last):
        if words[n].text in _LEAVING and words[n].tag in _MISREAD:
            return n
        if words[n].tag[:2] == "VB":
            return -1
    return -1


def _tell(words: list[Word], verb: int, patient: int, first: int, last: int) -> None:
    """Hang a headline on its verb, whose subject ends before it and whose object with the patient."""
    subject = verb - 1
    for n in range(first, last):
        word = words[n]
        if n < subject and not first <= word.head < subject:
            words[n] = replace(word, head=subject, relation="compound" if word.tag[:2] == "NN" else "amod")
        elif verb < n < patient and not verb < word.head <= patient:
            words[n] = replace(word, head=patient)
        elif n > patient and not patient < word.head < last:
            words[n] = replace(word, head=verb)
    words[verb] = replace(words[verb], tag="VBP" if _is_base(words[verb]) else "VBZ", head=-1, relation="root")
    words[subject] = replace(words[subject], head=verb, relation="nsubj")
    words[patient] = replace(words[patient], head=verb, relation="dobj")


def _is_base(word: Word) -> bool:
    return any(word.text.lower() == row.lemma for row in frames().get((word.text.lower(), "v"), ()))


def _let_act(words: list[Word], verb: int, accused: int, last: int) -> None:
    """Let the accused do what the verb behind says, and the nouns between be what of."""
    own = verb - 1
    for n in range(accused + 2, verb):
        if words[n].head == verb or n == own:
            words[n] = replace(words[n], head=accused if n == own else own, relation="nmod" if n == own else "compound")
    if words[accused + 1].head == verb:
        words[accused + 1] = replace(words[accused + 1], head=own)
    for n in (*range(max(0, accused - _LONGEST), accused - 1), *range(verb + 1, last)):
        if words[n].head == accused:
            words[n] = replace(words[n], head=verb)
    words[verb] = replace(words[verb], tag="VBZ", head=words[accused].head, relation=words[accused].relation)
    words[accused - 1] = replace(words[accused - 1], head=verb, relation="nsubj")
    words[accused] = replace(words[accused], tag="VBN", head=accused - 1, relation="acl")
