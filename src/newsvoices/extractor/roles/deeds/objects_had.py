"""What a clause says that somebody has, or does with an object, in a body: [hosts a Harbour Radio show]."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.roles.deeds.bodies_reached import body_at
from newsvoices.extractor.roles.deeds.words import HAD, HAVING, LEAVING, OBJECTS, OF_MATTERS, OF_SHOWS, ONLY_HAD, SHOWS

__all__ = ["Tie", "with_object"]

_IN_OBJECTS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "DT", "CD", "CC", "PRP$", "POS", "HYPH", "``", "''"})
_LONGEST_OBJECT = 7
_OPENS, _CLOSES = frozenset('“"‘«'), frozenset('”"’»')
_MODIFIERS = frozenset({"JJ", "NN", "VBG", "HYPH"})
_PRACTISING = word_set("practices practiced practises practised")
_PRACTISED = word_set("law medicine dentistry surgery psychiatry psychology pediatrics cardiology architecture")
"""Professions that somebody practises where he is employed."""


class Tie(NamedTuple):
    """Words that tie a person to a body: ``first`` to ``title_last`` the tie itself, ``last`` behind the body."""

    first: int
    title_last: int
    last: int
    tenure: str
    body: Actor


def with_object(words: Sequence[Word], bodies: Mapping[int, Mention], first: int, at: int, high: int) -> Tie | None:
    """Return the tie of a verb whose object is a show or stands before the body ([teaches history at Harbour College]).

    ``first`` is the clause's first word, ``at`` its verb's.
    """
    verb = words[at].text
    tenure = "current" if words[at].tag in ("VBZ", "VBP") else "former" if verb in LEAVING else "unclear"
    if verb in SHOWS:
        body = bodies.get(at + 1 + (words[at + 1].tag == "DT"))
        if body is not None and body.actor is not None and body.last < high:
            last = body.last + (words[body.last].tag == "POS")
            while last + 1 < high and words[last].tag in _MODIFIERS and words[last].text not in OF_SHOWS:
                last += 1
            if last < high and words[last].text in OF_SHOWS:
                return Tie(first, at + 1, last + 1, tenure, body.actor)
    links = OBJECTS.get(verb)
    if (links is None and verb not in HAVING) or at + 1 in bodies:
        return None
    end = at + 1
    if words[end].text in _OPENS:  # [edits “Eat Up” for Harbour Radio]
        end = next((i + 1 for i in range(end + 1, min(high, end + _LONGEST_OBJECT)) if words[i].text in _CLOSES), end)
    while end < min(high, at + 1 + _LONGEST_OBJECT) and words[end].tag in _IN_OBJECTS:
        end += 1
    if end == at + 1 or end >= high:
        return None
    noun = words[end - 1].text.lower()
    links = HAD.get(noun) if links is None else links
    if verb in _PRACTISING:
        links = links if noun in _PRACTISED else None  # [practised her speech at the Harbour Hotel]
    if links is None or verb in ONLY_HAD.get(noun, ()):
        return None
    between = OF_MATTERS.get(noun, ())
    goes_on = words[end].text in between and end + 1 < high
    if goes_on and (words[end].text != "as" or words[end + 1].tag == "DT"):
        end += 1  # [a degree in fish science from Harbour University], [her career as a clerk at Harbour Bank]
        while end < high and words[end].tag in _IN_OBJECTS and end not in bodies:
            end += 1
    if end >= high or words[end].text not in links:
        return None
    body = body_at(words, bodies, end + 1, high)
    return Tie(first, end + 1, body.last, tenure, body.actor) if body is not None and body.actor is not None else None
