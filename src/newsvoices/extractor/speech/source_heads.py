"""Which mention heads a source phrase: the one that acts, not its owner, its place or what it hangs on."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.attributions import Span
from newsvoices.extractor.lexis.heads import SHARES, head_kind
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.titles import PLAIN_COURTESY
from newsvoices.extractor.mentions.same.letters_of_bodies import behind_letters
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["cut_name", "head_of_source"]

_LEADING = frozenset({"NN", "JJ", "POS", "HYPH", "NNP"})
"""Tags of words that may stand between a name and the person whom the phrase is about."""
_KINDS = 2  # words of what kind an officer is, at most
_DIVIDERS = frozenset({",", "-", "--", "–", "—"})
_PLACING = frozenset({"above", "at", "behind", "in", "inside", "near", "on", "outside", "over"})


def head_of_source(scene: Scene, source: Span, cue: Span | None) -> Mention | None:
    """Return the first mention of a source phrase that neither owns a later one nor hangs on a preposition."""
    start, end = source
    own = [m for m in scene.within(start, end) if m.sort not in ("TITLE", "PREDICATE")]
    titles = [m.title for m in own if m.title is not None and m.title[1] - m.title[0] > 2]
    if titles:  # [Chair of the Harbour Board Ann Moe]
        own = [m for m in own if not any(first <= m.first < last for first, last in titles)]
    owners = {id(m.owner) for m in scene.within(start, end) if m.owner is not None and m.owner.last <= m.first}
    words = scene.words
    owners |= {id(m) for m in own if words[m.head].relation == "nmod:poss" and _heads(own, words[m.head].head)}
    owners |= {id(m) for m in own if m.kind == "organization" and _stands_before_officer(words, m, own)}
    if own and _is_office_of(scene, own[0], start):
        return None  # [the Clerk of the Senate], which no list of offices knows
    begins = {name_start(m): m for m in own if m.sort == "NAM"}
    begins |= {at - 1: m for at, m in begins.items() if m.title is not None and at and is_people(words[at - 1].text)}
    reach = -1
    for mention in own:
        nested = mention.end <= reach
        reach = max(reach, mention.end)
        if nested or id(mention) in owners or mention.kind == "which":
            continue
        if mention.lead == "owner" and mention.sort == "PRO" and _names_beside(words, begins):
            continue  # [his stand-in, Ann Moe]
        before = mention.first - 1
        while before >= 0 and words[before].start >= start and words[before].tag in ("DT", "JJ", "PRP$", "NNP", "CD"):
            before -= 1
        if before >= 0 and words[before].start > start and words[before].tag == "IN":
            continue
        follows = mention is not own[-1] and mention.last < len(words) and words[mention.last].text == ","
        apart = follows and cue is not None and cue[0] >= end
        if apart and _is_doer_before(words, before):
            continue
        if mention.sort == "NAM" and mention.actor is None and mention.kind == "place" and len(own) > 1:
            continue
        return _person_beside(words, _person_behind(words, mention, begins, end), begins, end)
    if own and _is_of_thing(words, own[0], start):
        return None  # [a banner at the Harbour Bank]
    return next((m for m in own if m.sort != "NAM" or m.actor is not None), own[0] if own else None)


def _stands_before_officer(words: Sequence[Word], body: Mention, own: Sequence[Mention]) -> bool:
    """Whether somebody of a body is told behind its letters ([the Harbour Guard (HG) spokesman, Ann Moe, said])."""
    start = body.last if words[body.last : body.last + 1] and words[body.last].text == "(" else body.first - 1
    at = behind_letters(words, start) if start >= 0 else start
    if at <= body.last:
        return False
    at += at < len(words) and words[at].tag == "POS"
    return any(m.kind == "person" and at <= name_start(m) <= at + _KINDS for m in own)


def _heads(mentions: Sequence[Mention], word: int) -> bool:
    """Whether a word is the main one of a mention ([the bank’s managing / director])."""
    return any(m.head == word for m in mentions)


def _names_beside(words: Sequence[Word], begins: Mapping[int, Mention]) -> bool:
    return any(at > 1 and words[at - 1].text == "," and m.kind in ("person", "unknown") for at, m in begins.items())


def _is_office_of(scene: Scene, mention: Mention, start: int) -> bool:
    """Whether the first mention of a source phrase is what its holder has an office of, in capitals before it."""
    words = scene.words
    at = name_start(mention) - 1
    at -= at > 0 and words[at].tag == "DT"
    if at < 1 or words[at - 1].start < start or scene.lower[at] != "of" or words[at - 1].tag != "NNP":
        return False
    return head_kind(scene.lower[at - 1], False) == "person"


def _is_of_thing(words: Sequence[Word], mention: Mention, start: int) -> bool:
    """Whether a noun that opens a source phrase, and no part of a mention, only stands in a place that is one."""
    at = name_start(mention) - 1
    while at >= 0 and words[at].start >= start and words[at].tag in ("DT", "JJ", "PRP$", "NNP", "CD"):
        at -= 1
    if at < 1 or words[at].start <= start or words[at].text.lower() not in _PLACING:
        return False
    noun = words[at - 1]
    return noun.start >= start and noun.tag in ("NN", "NNS") and noun.text.lower() not in SHARES


def cut_name(scene: Scene, source: Span) -> Mention | None:
    """Return the name that an edge of a source phrase cuts through ([Theresa] where it is Theresa May who said it)."""
    start, end = source
    first = max(0, bisect_left(scene.starts, start) - 1)
    near = scene.mentions[first : bisect_left(scene.starts, end)]
    cut = (m for m in near if m.start < start or m.end > end)
    return next((m for m in cut if m.sort == "NAM" and m.start < end and start < m.end), None) or _titled(scene, end)


def _titled(scene: Scene, end: int) -> Mention | None:
    """The name behind a title with which a source phrase ends ([Mrs] where it is Mrs May who said it)."""
    at = scene.word_at(end - 1)
    following = bisect_left(scene.starts, end)
    if scene.lower[at].rstrip(".") not in PLAIN_COURTESY or following == len(scene.mentions):
        return None
    mention = scene.mentions[following]
    return mention if mention.first == at + 1 and mention.sort == "NAM" else None


def _is_doer_before(words: Sequence[Word], before: int) -> bool:
    """Whether a phrase behind word ``before`` says by whom something was done ([seen by the Harbour Times])."""
    return before > 0 and words[before].text.lower() == "by" and words[before - 1].tag == "VBN"


def _person_behind(words: Sequence[Word], mention: Mention, begins: dict[int, Mention], end: int) -> Mention:
    """The name that a phrase leads up to ([House Republican Ann Moe], [Harbour Bank’s senior analyst Ann Moe])."""
    at, possessed, described = mention.last, False, False
    while at < len(words) and words[at].end <= end:
        name, word = begins.get(at), words[at]
        person = head_kind(word.text.lower(), False) == "person"
        if name is not None:
            if name.kind in ("person", "unknown") or (name.kind == "organization" and possessed and not described):
                mention, at, possessed = name, name.last, False
            elif name.kind == "organization" and (described or name.title is not None):
                at, described = name.last, True  # [a Harbour Bank spokesman, Navy Captain Ann Moe]
            else:
                break
        elif (
            word.tag in _LEADING or person or word.text == "This" or _is_matter(word)
        ):  # [CBS This Morning co-host Ann Moe]
            possessed, described, at = possessed or word.tag == "POS", described or person, at + 1
        elif word.text == "and" and _is_both(mention, begins.get(at + 1)):
            mention = begins[at + 1]
            break
        elif mention.sort == "NOM" and word.text.lower() in ("for", "of"):
            at = _past_field(words, at, begins)
            if at < 0:
                break
        else:
            break
    return mention


def _is_matter(word: Word) -> bool:
    """Whether a plural noun is of what somebody takes care of ([Moe communications adviser Per Berg])."""
    return word.tag == "NNS" and word.text.islower() and head_kind(word.text, True) is None


def _is_both(mention: Mention, name: Mention | None) -> bool:
    """Whether a description without article goes with a title and a name ([poet and former senator Ann Moe])."""
    bare = mention.sort in ("NOM", "TITLE") and mention.kind == "person" and mention.number == "s" and not mention.lead
    return bare and name is not None and name.kind == "person" and name.title is not None


def _past_field(words: Sequence[Word], at: int, begins: Mapping[int, Mention]) -> int:
    """Where the name begins behind the field of an office ([vice president for news Ann Moe]); -1 where none does."""
    for name in range(at + 2, min(at + 7, len(words))):
        before = words[name - 1]
        if name in begins:
            known = head_kind(before.text.lower(), False)
            return name if before.tag in ("NN", "NNS") and known is None and begins[name].title is None else -1
        if before.tag not in ("NN", "NNS", "JJ", "CC") or before.text[0].isupper():
            return -1
    return -1


def _person_beside(words: Sequence[Word], mention: Mention, begins: dict[int, Mention], end: int) -> Mention:
    """The name that stands beside a description to the end of its phrase ([a former mayor -- Ann Moe --])."""
    if mention.sort != "NOM" or mention.kind != "person":
        return mention
    for at in range(mention.last, len(words)):
        if words[at].end > end or words[at].tag in ("CC", "WP", "WDT", "VBD"):
            break
        if words[at].text in _DIVIDERS:
            name = begins.get(at + 1)
            if name is None or name.kind not in ("person", "unknown"):
                break
            rest = words[name.last] if name.last < len(words) else None
            return name if rest is None or rest.end > end or rest.text in _DIVIDERS else mention
    return mention
