"""Descriptions out of source phrases whose head no list knows: whoever speaks is an actor."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.attributions import Span
from newsvoices.extractor.lexis.heads import AGED, head_kind
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.people import described_kind
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.descriptions.shares import counts_people
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.text.common_words import is_common

__all__ = ["describe_plain", "make_description", "make_owned"]

_PEOPLE_ENDINGS = ("er", "or", "ist", "ian", "ant", "man", "woman", "ee", "eer", "crat", "ive", "person")
_NO_PEOPLE = word_set(
    "answer banner behavior behaviour character chapter computer corner disorder error factor favor favour filter "
    "flier flyer folder header letter matter minor mirror newsletter number offer order paper poster power quarter "
    "register rumor rumour server sticker tenor terror trailer weather motor restaurant warrant grant"
)
"""Nouns that end as if they named people."""
_TELLING = word_set(
    "account announcement answer article average ballad blurb broadcast caption card catalog catalogue chart check "
    "contract count diagram directive entry evidence figure file finding forecast form graph graphic guide handbook "
    "index inscription instruction invitation label log lyric mandate manual map material meme minutes model motion "
    "motto notice number obituary outlook page paper passage photo photograph picture piece plaque platform "
    "prediction proclamation profile program programme proposal proverb questionnaire quotation rating recording "
    "regulation research response result rule score screenshot script section sign slogan song speech spreadsheet "
    "statistic story tally tape test testimony text thesis ticket trailer tribute verse warning wording"
)
"""Nouns for what tells or shows something that no list has as papers."""
_SAYING = word_set("say tell announce state add write tweet report warn argue claim insist explain note")
"""Verbs that only somebody or a text does, whatever noun it is."""
_CODE = re.compile(r"[^\W\d_]*\d+[^\W\d_]+|[^\W\d_]+\d+")
"""Names of letters and digits ([3F], [U2])."""
_TIMES = frozenset({"today", "yesterday", "tomorrow", "tonight"})
_SOMEBODY = word_set("one someone somebody another")
_SEVERAL = word_set(
    "ones most several more half third quarter two-thirds three-quarters three-fourths others those anyone anybody "
    "everyone everybody nobody none"
)
_TOWNS = word_set("town city village county district borough municipality municipalities commune")
"""Places that speak by those who govern them."""
_HOUSES = word_set(
    "airport port harbour harbor prison jail zoo shipyard yard stadium plant mine factory refinery mill seminary "
    "convent monastery cathedral abbey hotel resort shelter store shop farm racecourse casino observatory aquarium "
    "brewery distillery orphanage garage cinema nightclub gym kindergarten nursery hospice shrine temple airfield"
)
"""Places that speak by those who run them."""
_DESCRIBING = frozenset({"NN", "NNS", "JJ", "JJR", "JJS", "VBN", "HYPH", "CD"})
_BOUNDS = frozenset({"IN", "TO", "WDT", "WP", "WP$", ",", "VBD", "VBZ", "VBP", "MD", "VBG", "VBN", ":", "-LRB-"})


def describe_plain(scene: Scene, name: Mention) -> None:
    """Take what was thought a name for the description that it is, where it is one common word ([Villager: ...])."""
    head = scene.words[name.head]
    if name.last - name.first > 1 or name.kind != "unknown" or name.title is not None or not _are_plain([head]):
        return
    plural = head.tag in ("NNS", "NNPS")
    name.sort, name.number = "NOM", "p" if plural else "s"
    name.kind = _known_kind(head, plural) or "document"


def make_description(scene: Scene, source: Span, cue: Span | None) -> Mention | None:
    """A description out of a source phrase whose head no list knows; None where it is no actor with such a cue."""
    words = scene.words
    first = scene.word_at(source[0])
    while first < len(words) and words[first].start < source[0]:
        first += 1
    last = first
    while last < len(words) and words[last].end <= source[1] and words[last].tag not in _BOUNDS:
        last += 1
    while first < last and words[first].tag in ("DT", "PRP$", "CD", "RB", "CC", "IN", "PDT"):
        first += 1
    while last > first and not words[last - 1].text[0].isalnum():
        last -= 1
    if first == last and first and words[first - 1].tag == "CD":
        first -= 1  # [the two]
    aged = first < last and words[last - 1].text.lower().endswith(AGED)
    if first == last:
        return None
    share = counts_people(words, last - 1) > 0
    body = last - first > 1 and _CODE.fullmatch(words[last - 1].text) is not None
    body = body and head_kind(words[last - 2].text.lower(), False) == "organization"  # [the union 3F]
    if not (words[last - 1].text[0].isalpha() or aged or body or share) or words[last - 1].tag[:3] == "PRP":
        return None
    first = last - 1 if body else first
    head = words[last - 1]
    lower = head.text.lower()
    plural = head.tag in ("NNS", "NNPS")
    text = " ".join(w.text for w in words[first:last])
    kind = _known_kind(head, plural)
    office = kind == "person" and first > 0 and scene.lower[first - 1] == "the"  # [the Clerk of the Senate]
    if lower[-1] == "." and lower[:-1] in SHORT_TITLES:
        kind, office = "person", True  # [Texas Gov. Hears of Plan]
    if aged:
        kind = "person"
    elif body:
        kind = "organization"
    elif kind is None:
        people = _names_people(lower) or head.tag[:3] == "NNP" or is_people(text)  # [the South Korean]
        if not people and singular(lower) not in _TELLING and not _is_said(scene, cue):
            return None  # [the race appears close]
        kind = ("group" if plural else "person") if people else "document"
    native = is_people(head.text) or is_people(text)
    name = head.tag[:3] == "NNP" and words[first].text[0].isupper() and not native and not office
    name = name and not _are_plain(words[first:last])
    kind = "unknown" if name and not body else kind
    start, end = words[first].start, head.end
    before = words[first - 1].text.lower() if first else ""
    lead = "the" if before in ("the", "this", "that") else "a" if before in ("a", "an", "another", "one") else ""
    return Mention(start, end, first, last, last - 1, "NAM" if name or body else "NOM", kind,
                      "p" if plural else "s", "", lead, scene.sentence_of(first), scene.mark_of(start), text, None,
                      False, True)  # fmt: skip


def make_owned(scene: Scene, source: Span, owner: Mention) -> Mention | None:
    """A description, by a noun that no list knows, of somebody who is the owner's ([one Moe helper], [her heir])."""
    words = scene.words
    if owner.sort not in ("NAM", "PRO") or (owner.sort == "PRO" and owner.lead != "owner"):
        return None
    first = owner.last
    possessive = owner.sort == "PRO"
    if first < len(words) and words[first].tag == "POS":
        first, possessive = first + 1, True
    last = first
    nouns = False
    while last < len(words) and words[last].end <= source[1] and words[last].tag in _DESCRIBING:
        noun = words[last].tag in ("NN", "NNS", "HYPH")
        if (nouns and not noun) or words[last].text.lower() in _TIMES:
            break  # [Moe’s poll taken last week], [Moe’s defenders today]
        nouns = nouns or noun
        last += 1
    if not possessive and first < last and words[first].tag == "VBN":
        return None
    if first == last or words[last - 1].tag not in ("NN", "NNS") or words[last - 1].text[0].isupper():
        return None
    if last < len(words) and words[last].end <= source[1] and words[last].tag[:3] == "NNP":
        return None  # a name follows
    lower, plural = words[last - 1].text.lower(), words[last - 1].tag == "NNS"
    kind = head_kind(lower, plural) or (("group" if plural else "person") if _names_people(lower) else "document")
    if kind == "document" if possessive else kind == owner.kind == "organization":
        return None  # what somebody's eyes say, they say; [the Harbour Times daily] is no second body
    text = " ".join(w.text for w in words[first:last])
    start, end, number = words[first].start, words[last - 1].end, "p" if plural else "s"
    made = Mention(start, end, first, last, last - 1, "NOM", kind, number, "", "owner", scene.sentence_of(first),
                   scene.mark_of(start), text, None, False, True)  # fmt: skip
    made.owner = owner
    return made


def _is_said(scene: Scene, cue: Span | None) -> bool:
    """Whether a cue says that something was said or written, and does not only tell what a thing does."""
    if cue is None:
        return False
    words = scene.lower[scene.word_at(cue[0]) : scene.word_at(cue[1] - 1) + 1]
    verbs = (VERBS[word].verb.base for word in words if word in VERBS)
    return "according" in words or "read" in words or "reads" in words or not _SAYING.isdisjoint(verbs)


def _are_plain(words: Sequence[Word]) -> bool:
    return all(is_common(word.text.lower()) and word.entity != "PERSON" for word in words)


def _known_kind(head: Word, plural: bool) -> str | None:
    return described_kind(head.text.lower(), plural) or _stands_for(head)


def _stands_for(word: Word) -> str | None:
    """The kind of actor that a word stands for that is no noun for one ([someone], [most], [the airport])."""
    lower = word.text.lower()
    if lower in _SOMEBODY:
        return "person"
    if lower in _TOWNS or lower in _HOUSES:
        return "organization"
    return "group" if lower in _SEVERAL or word.tag == "CD" else None


def _names_people(noun: str) -> bool:
    """Whether a noun that no list knows looks like one for people."""
    return noun.removesuffix("s").endswith(_PEOPLE_ENDINGS) and noun.removesuffix("s") not in _NO_PEOPLE
