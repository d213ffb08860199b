"""Descriptions that the text itself says to be of somebody named, or of one another.

[The dead man was named as Per Berg], [a woman named Ann Moe], [a witness, a taxi driver, said], [the main opposition,
the Civic Front, left], [its chairman is Ann Moe].
"""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.mentions.same.apposed_bodies import identify_bodies
from newsvoices.extractor.mentions.same.bodies_like_people import identify_states_and_bodies
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["apposed_to", "identify"]

_NAMING = frozenset({"named", "identified"})
_BEING = frozenset({"is", "was", "are"})
_CALLED = "named"
_NAMES = frozenset({"name", "alias", "nickname", "pseudonym"})
_GOES = frozenset({"goes", "went", "go"})
_IS = frozenset({"is", "was", "remains"})
_PASSIVE = BEING | {"has", "had", "have", "since"}
_WRONGLY = frozenset({
    "not", "n’t", "n't", "never", "wrongly", "mistakenly", "falsely", "incorrectly", "erroneously", "initially",
})  # fmt: skip
"""Adverbs before a participle by which somebody is another one than it says, or may be."""
_BEHIND_NAMING = frozenset({"as", "by", "only"})
"""Words behind a participle that tells under which name somebody is known, and has no object of its own."""
_BEFORE_NOUN = frozenset({"DT", "PRP$", "JJ", "CD"})
_OF_SEVERAL = frozenset({"one", "such", "another"})
_HELD_IN = frozenset({"of", "at", "for"})
_TRADE = 4  # words of a trade before a name
_FAR = 8  # words from a participle to its "as"


def identify(scene: Scene) -> None:
    """Give descriptions the named actor whom the text says them to be of."""
    words = scene.words
    for own in scene.by_sentence.values():
        identify_bodies(words, own)
        _join_appositions(words, own)
        identify_states_and_bodies(words, own)
        ends = {m.last: m for m in own if _is_one(m) and m.actor is None}
        for name in own:
            if not ends or name.sort != "NAM" or name.kind != "person" or name.actor is None:
                continue
            found = _called_so(words, name, ends) or _who_is(words, name, ends) or _told_of(words, name, ends)
            if found is not None and (not found.gender or name.actor.gender in (None, found.gender)):
                found.actor = name.actor
                first = _apposed_before(words, found, ends)
                if first is not None:
                    first.actor = name.actor  # [the district officer, a woman named Ann Moe]


def _join_appositions(words: Sequence[Word], own: Sequence[Mention]) -> None:
    """Give an office that "and" joins to an apposition its actor too ([Ann Moe, the chair of X and the founder of Y,]).

    The first ends with the body in which it is held right before "and", both have the same article, and behind the
    second stands its body and no verb of its own ([... and the founder of Y met]).
    """
    for second in own:
        if not _is_one(second) or second.actor is not None or second.subject or second.lead != "the":
            continue
        at = second.first - 2
        if (
            at < 1
            or second.last >= len(words)
            or words[at].text != "and"
            or words[at + 1].text != "the"
            or words[second.last].text not in _HELD_IN
        ):
            continue
        body = next((m for m in own if m.last == at and m.sort == "NAM" and m.kind == "organization"), None)
        if body is None:
            continue
        first = next((m for m in own if m.sort == "NOM" and m.last < body.first and _leads_to(words, m, body)), None)
        if first is None or first.lead != "the" or first.actor is None or first.actor.naming != "named":
            continue
        name = next((m for m in own if m.sort == "NAM" and m.actor is first.actor and m.last < first.first), None)
        if name is None or not _is_one(first) or [word.text for word in words[name.last : first.first]] != [",", "the"]:
            continue
        behind = next((m.last for m in own if m.sort == "NAM" and second.last < m.first <= second.last + 2), 0)
        named = any(m.sort == "NAM" and m.kind == "person" and m.first == behind + 1 for m in own)
        if behind and not named and (behind >= len(words) or words[behind].tag not in FINITE):
            second.actor = first.actor


def _leads_to(words: Sequence[Word], phrase: Mention, body: Mention) -> bool:
    """Whether only "of", "at" or "for" and an article stand between an office and its body."""
    between = [word.text for word in words[phrase.last : body.first]]
    return between[:1] != [] and between[0] in _HELD_IN and between[1:] in ([], ["the"])


def _who_is(words: Sequence[Word], name: Mention, ends: Mapping[int, Mention]) -> Mention | None:
    """The definite description of which a clause says who it is ([its chairman is Ann Moe]), None without one."""
    first = name_start(name)
    told = first > 1 and words[first - 1].text.lower() in _IS and (name.last == len(words) or _ends_clause(words, name))
    if not told:
        return None
    described = ends.get(first - 1) or _subject_of(words, name, ends)
    if described is None or not described.subject:
        return None
    if described.last != first - 1:
        return described  # [one lawyer on the case was Ann Moe]
    if described.lead == "a" and words[described.first - 1].text.lower() in _OF_SEVERAL:
        return described  # [one such politician was Mayor Ann Moe]
    if described.lead not in ("the", "owner"):
        return None
    begin = described.first
    while begin > 0 and words[begin - 1].tag in _BEFORE_NOUN:
        begin -= 1
    hangs = begin > 0 and words[begin - 1].tag in ("IN", "TO")  # [the mother of the victim is Ann Moe]
    return None if hangs else described


def _subject_of(words: Sequence[Word], name: Mention, ends: Mapping[int, Mention]) -> Mention | None:
    """The description that is the subject of a main clause whose predicate is a name."""
    if words[name.head].head >= 0:
        return None  # [if the head of the League is Ann Moe]
    first = name_start(name)
    found = next((m for m in ends.values() if m.first < first and words[m.head].head == name.head), None)
    return found if found is not None and words[found.head].relation == "nsubj" else None


def _told_of(words: Sequence[Word], name: Mention, ends: Mapping[int, Mention]) -> Mention | None:
    """The description behind whose comma a name stands with an article and a trade ([his son, the actor Per Moe,])."""
    at = name_start(name) - 1
    low = max(1, at - _TRADE)
    while at > low and words[at].tag in ("NN", "JJ"):
        at -= 1
    if words[at].text != "the" or at + 1 == name.first or words[at - 1].text != ",":
        return None
    described = ends.get(at - 1)
    closed = name.last == len(words) or words[name.last].text in (",", ".")
    return described if closed and described is not None and described.lead == "owner" else None


def _ends_clause(words: Sequence[Word], name: Mention) -> bool:
    after = words[name.last]
    return after.text in (",", ".", ";", "--", "–", "—", "-") or after.tag in ("IN", "WP")


def apposed_to(scene: Scene, i: int, mention: Mention) -> Mention | None:
    """Return what stands right before number ``i`` of the scene and is the same one, None without such a one.

    A description of the same person, or the name by which somebody or a body is known ([Lojo, as the king is known]).
    """
    known = _known_so(scene, i, mention)
    if known is not None:
        return known
    if mention.lead != "a" or not _is_one(mention):
        return None
    words, last = scene.words, mention.last
    if last < len(words) and words[last].text in ("with", "in", "from", "of"):
        far = range(last, min(len(words), last + _FAR))
        last = next(
            (at for at in far if words[at].text == "," or words[at].tag in FINITE), last
        )  # [, a man with a limp,]
    closed = last + 1 < len(words) and words[last].text == "," and words[last + 1].tag in FINITE
    near = scene.mentions[max(0, i - 3) : i]
    found = _apposed_before(words, mention, {m.last: m for m in near if _is_one(m)})
    return found if closed else None


def _known_so(scene: Scene, i: int, mention: Mention) -> Mention | None:
    """Return the name by which the one of a description is said to be known, that and a comma being before it."""
    words, at = scene.words, mention.first - 3
    if mention.lead != "the" or at < 1 or (words[at].text, words[at + 1].text) != (",", "as"):
        return None
    if (
        mention.last + 1 >= len(words)
        or words[mention.last].text not in _BEING
        or words[mention.last + 1].text != "known"
    ):
        return None
    return next((m for m in scene.mentions[max(0, i - 3) : i] if m.sort == "NAM" and m.last == at), None)


def _is_one(mention: Mention) -> bool:
    return mention.sort == "NOM" and mention.kind == "person" and mention.number == "s"


def _apposed_before(words: Sequence[Word], mention: Mention, ends: Mapping[int, Mention]) -> Mention | None:
    """The description behind which another one stands with its article and a comma."""
    at = mention.first - 2
    if at < 1 or words[at].text != "," or words[at + 1].text not in ("a", "an"):
        return None
    return ends.get(at)


def _called_so(words: Sequence[Word], name: Mention, ends: Mapping[int, Mention]) -> Mention | None:
    """The description that a name is given to: by a participle right behind it, or by "as"."""
    at = name_start(name) - 1
    if at < 2:
        return None
    if words[at].text == _CALLED and words[at].tag == "VBN":
        return ends.get(at)
    going = _goes_by(words, at)
    if going >= 0:
        return ends.get(going)
    if words[at].text != "as":
        return None
    owns = name.last < len(words) and (words[name.last].tag == "POS" or words[name.last].tag[:2] == "NN")
    verb = next((i for i in range(at - 1, max(0, at - _FAR), -1) if words[i].text in _NAMING), 0)
    if owns or not verb:
        return None  # [identified as Ann Moe’s son]
    begin = verb
    while begin > 1 and (words[begin - 1].tag == "RB" or words[begin - 1].text in _PASSIVE):
        begin -= 1  # [the man has since been identified as Per Berg]
    if any(words[i].text in _WRONGLY for i in range(begin, verb)):
        return None  # [the man has not been identified as Per Berg]
    if any(words[i].text in BEING for i in range(begin, verb)):
        return ends.get(begin)
    if words[verb + 1].text in _BEHIND_NAMING:  # [a man later identified as Per Berg], [a man, identified by police as]
        return ends.get(begin - (words[begin - 1].text == ","))
    return ends.get(at)


def _goes_by(words: Sequence[Word], at: int) -> int:
    """Where a description ends whose clause before a name says that he goes by it ([a guard, who goes by the name Bo]).

    ``at`` is the word before the name; -1 where no such clause stands there.
    """
    at -= words[at].text == "of"
    if words[at].text in _NAMES and words[at - 1].text == "the":
        at -= 2
    if at < 3 or words[at].text != "by" or words[at - 1].text not in _GOES or words[at - 2].text != "who":
        return -1
    return at - 2 - (words[at - 3].text == ",")
