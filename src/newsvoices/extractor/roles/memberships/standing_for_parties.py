"""Who stands for a party by words that only lead up to it: [hopes to become the Fish Party’s nominee], [her status as].

What stands beside a name, or is plainly said of one, is read with the other roles.
"""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.deeds.doers import Doers, is_one_person
from newsvoices.extractor.roles.deeds.owners import owner_end
from newsvoices.extractor.roles.employers import employers, is_party
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import phrase_end, role_start, tenure_of

__all__ = ["standing_for_parties"]

_STANDING = word_set("nominee candidate front-runner frontrunner standard-bearer standard-bearers contender leader")
"""Nouns for those who stand for a party, or want to."""
_BEING = word_set("is was be been being become becomes becoming became remain remains remained")
_CHOSEN = word_set(
    "named nominated declared chosen picked selected crowned anointed emerged emerge emerging emerges ran"
)
_HELD = word_set(
    "status position role place path chance chances hope hopes odds way road rise emergence ascent coronation standing "
    "prospects prospect dream goal ambition ambitions quest bid turn time run campaign"
)
"""What somebody has who stands for a party, or wants to, before "as", "to be" and "of becoming"."""
_SEATED = frozenset({"JUD", "LEG"})
"""Sectors of bodies that have nominees as parties do ([as her Fish Court nominee])."""
_DENIED = word_set("not n’t n't never without if unless whether instead neither nor")
_LEADS = frozenset({"DT", "PRP$"})
_BESIDE = frozenset({"DT", "PRP$", "JJ", "JJS", "NN", "NNP", "NNPS", "POS", "VBN", "VBG", "CD", "HYPH"})
_FAR = 8  # words of a phrase before its noun
_NEAR = 4  # words before a verb that may deny it


def standing_for_parties(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to the parties whose nominees or candidates they are, or are to be."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        phrases = [m for m in own if m.sort in ("NOM", "PREDICATE") and m.kind == "person" and m.number == "s"]
        phrases = [m for m in phrases if singular(words[m.head].text.lower()) in _STANDING]
        if not phrases:
            continue
        doers = Doers(words, own, low, high)
        ends = {m.last: m for m in own if _is_person(m)}
        owners = {m.last: m.actor for m in own if m.kind == "organization" and m.sort in ("NAM", "NOM")}
        for phrase in phrases:
            end = phrase_end(words, phrase, high)
            owner = owners.get(owner_end(words, phrase.head, low) or low)
            bodies = (*employers(words, phrase, own, phrase.first, end), owner)
            named = singular(words[phrase.head].text.lower()) == "nominee"
            party = next(
                (b for b in bodies if b is not None and (is_party(b) or (named and b.sector in _SEATED))), None
            )
            begin = _begin(words, phrase, low)
            if party is None or begin <= low:
                continue
            first = role_start(words, phrase, low)
            for who in _standing(words, phrase, begin, ends, doers, low):
                tenure = tenure_of(words, first, phrase.last, low)
                yield Statement(who, first, phrase.last, end, "unclear" if tenure == "current" else tenure, party)


def _is_person(mention: Mention) -> bool:
    return is_one_person(mention) and (mention.sort == "NAM" or (mention.sort == "PRO" and mention.kind == "he"))


def _begin(words: Sequence[Word], phrase: Mention, low: int) -> int:
    """The word where a phrase begins with its article, owner and the rest of what stands before its noun."""
    at = phrase.head
    while at > max(low, phrase.head - _FAR) and words[at].tag not in _LEADS and words[at - 1].tag in _BESIDE:
        if words[at - 1].text in _BEING | _CHOSEN:
            break
        at -= 1
    return at


def _standing(
    words: Sequence[Word], phrase: Mention, begin: int, ends: Mapping[int, Mention], doers: Doers, low: int
) -> Iterator[Actor]:
    link = begin - 1
    if not _DENIED.isdisjoint(w.text.lower() for w in words[max(low, link - _NEAR) : begin]):
        return
    word = words[link].text
    if word == "as":
        name = ends.get(link)
        if name is not None and name.actor is not None:
            yield name.actor
        elif words[link - 1].text in _CHOSEN:
            yield from doers.of(link - 1)
        else:
            yield from _having(words, link - 1, ends, low)
    elif word in _BEING | _CHOSEN:
        before = link - 1 if words[link - 1].text in ("to", "of") else link
        owners = [*_having(words, before - 1, ends, low)] if before < link else []
        cop = words[link].relation in ("cop", "auxpass")
        yield from owners or doers.of(words[link].head if cop else link)


def _having(words: Sequence[Word], noun: int, ends: Mapping[int, Mention], low: int) -> Iterator[Actor]:
    """Whoever has what a noun names ([her status], [Moe’s chances])."""
    end = owner_end(words, noun, low) if noun > low and words[noun].text in _HELD else None
    owner = ends.get(end) if end is not None else None
    if owner is not None and owner.actor is not None:
        yield owner.actor
