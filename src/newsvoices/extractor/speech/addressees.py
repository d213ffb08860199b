"""To whom somebody says it: named after the cue ("told Reuters"), or with the occasion ("in an interview with X").

The frames are those of verbs and nouns of communication whose recipient is told (Levin 1993, 37.1 to 37.4; FrameNet's
Addressee).
"""

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.attributions.hearings import HEARING, is_court
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["addressee_of"]

_ADDRESSED = word_set(
    "tell tells told telling ask asks asked asking remind reminds reminded reminding assure assures assured assuring "
    "inform informs informed informing warn warns warned warning advise advises advised advising notify notified urge "
    "urged urges urging promise promised instruct instructs instructed instructing implore implores implored imploring "
    "beseech beseeched exhort exhorts exhorted exhorting beg begs begged begging email emails emailed e-mail e-mailed "
    "texted texts"
)
_PARTICIPLES = word_set("told asked reminded assured informed warned advised notified urged promised")
_SPOKEN_TO = word_set(
    "said says saying wrote writes writing complained complaining admitted explained confessed joked acknowledged "
    "testified replied responded apologized apologised lied added suggested conceded boasted recounted confirmed "
    "appealed appeals appealing pleaded pleads pleading"
)
_OCCASIONS = word_set(
    "interview interviews conversation letter email e-mail memo note statement message remarks testimony speech "
    "address briefing text"
)
_DETERMINERS = word_set("the a an his her its our their my")
_LEADING = frozenset({"DT", "PRP$", "JJ", "CD", "NN", "NNP", "POS", "HYPH", "VBN"})
"""Tags of words that may stand before the one who is told ([the angry mayor’s aide Ola Lund])."""
_WHAT = word_set("that to whether if why how what when where who about of not")
"""Words with which it begins what somebody is told."""
_PLEADING = word_set("appealed appeals appealing pleaded pleads pleading")
_ASKING = word_set("ask asks asked asking beg begs begged begging")
_PEOPLE = ("organization", "person", "group", "unknown", "he", "they")
_AFTER = 60  # characters after a cue within which an addressee begins
_GAP = 4  # words of a description before its noun
_NEAR = 25  # words before and after a cue among which its occasion is looked for


def addressee_of(scene: Scene, row: Attribution) -> Actor | None:
    """Return the actor to whom an attribution's words are addressed, None where the text names none."""
    if row.cue is None:
        return None
    cue = set(scene.text[row.cue[0] : row.cue[1]].lower().split())
    beside = _beside(scene, row) if _ADDRESSED & cue else None
    if beside is None and _SPOKEN_TO & cue:
        last = scene.word_at(row.cue[1] - 1)
        first = scene.word_at(row.cue[0])
        within = (
            n for n in range(first, last + 2) if scene.lower[n : n + 1] == ["to"]
        )  # [wrote to] Moe, [wrote to Moe]
        beside = next((m for to in within if (m := _behind(scene, row, to, "to")) is not None), None)
    if beside is None and _ADDRESSED & cue & _PARTICIPLES:
        beside = _told(scene, row)
    found = beside or _court(scene, row) or _at_occasion(scene, row)
    return found.actor if found is not None else None


def _beside(scene: Scene, row: Attribution) -> Mention | None:
    """The actor named straight after the cue ([told Reuters], [asked her]), or at the head of the content."""
    assert row.cue is not None
    words, low = scene.words, scene.word_at(row.cue[1] - 1) + 1
    sentence = scene.sentence_of(low - 1)
    best: Mention | None = None
    for mention in scene.within(row.cue[1], row.cue[1] + _AFTER):
        if mention.sentence != sentence:
            break
        if mention.sort in ("TITLE", "PREDICATE") or (best is not None and mention.first < best.last):
            continue
        first = name_start(mention)
        if best is not None and not _owns(scene, best) and not _leads(scene, best, mention):
            break
        gap = words[low if best is None else best.last : first]
        if len(gap) > _GAP or any(word.tag not in _LEADING for word in gap):
            break
        best = mention
    if best is None or (best.sort == "PRO" and _owns(scene, best)):
        return None
    behind = scene.lower[best.last : best.last + 1]
    leads = not _WHAT.isdisjoint(behind)  # (warned) [the banks] that fees must fall
    leads = leads or (behind == ["for"] and scene.lower[low - 1] in _ASKING)  # (asked) [the bank] for a loan
    return best if leads or not _reported(row, best) else None


def _owns(scene: Scene, mention: Mention) -> bool:
    """Whether a mention only says whose the next one is ([its members], [the mayor’s aide])."""
    possessive = mention.last < len(scene.words) and scene.words[mention.last].tag == "POS"
    return possessive or (mention.sort == "PRO" and mention.lead == "owner")


def _leads(scene: Scene, body: Mention, person: Mention) -> bool:
    """Whether a body only says whose people the person behind it belongs to ([Radio Marn host Ola Lund])."""
    if body.kind != "organization" or person.kind in ("organization", "document"):
        return False
    between = scene.words[body.last : name_start(person)]
    head = scene.words[body.head].head
    return all(word.tag == "NN" for word in between) and name_start(person) <= head < person.last


def _told(scene: Scene, row: Attribution) -> Mention | None:
    """Who is told something by nobody who is named ([Ann Moe was told that])."""
    assert row.cue is not None
    verb = scene.word_at(row.cue[1] - 1)
    near = scene.by_sentence.get(scene.sentence_of(verb), ())
    own = (m for m in near if scene.words[m.head].head == verb and scene.words[m.head].relation == "nsubjpass")
    mention = next(own, None)
    return mention if mention is not None and not _reported(row, mention) else None


def _court(scene: Scene, row: Attribution) -> Mention | None:
    """The court that is told, where nobody is said to tell it ([…, the jury heard], [the inquest was told that …])."""
    assert row.cue is not None
    cue = {*scene.text[row.cue[0] : row.cue[1]].lower().split()}
    if row.source is not None or cue.isdisjoint(HEARING | {"told"}):
        return None
    first = scene.word_at(row.cue[0])
    near = scene.within(max(0, row.cue[0] - _AFTER), row.cue[0])
    return next((m for m in reversed(near) if m.last == first and is_court(scene.words[m.head])), None)


def _reported(row: Attribution, mention: Mention) -> bool:
    return any(a <= mention.start < b for a, b in row.contents)


def _behind(scene: Scene, row: Attribution, at: int, *prepositions: str) -> Mention | None:
    """The actor behind a preposition at a word ([to the governor]), outside what is said."""
    words = scene.words
    if not 0 <= at < len(words) - 1 or words[at].text.lower() not in prepositions:
        return None
    first = at + 1
    while first < len(words) - 1 and words[first].text.lower() in _DETERMINERS:
        first += 1
    for mention in scene.within(words[at + 1].start, words[first].end + _AFTER):
        begin = name_start(mention)
        if mention.sort in ("TITLE", "PREDICATE") or mention.kind not in _PEOPLE:
            continue
        asked = words[at - 1].text.lower() in _PLEADING and scene.lower[mention.last : mention.last + 1] == ["to"]
        return mention if begin == first and (asked or not _reported(row, mention)) else None
    return None


def _at_occasion(scene: Scene, row: Attribution) -> Mention | None:
    """Who is spoken or written to on the occasion that the cue's sentence names ([in a letter to the governor])."""
    assert row.cue is not None
    words, cue = scene.words, scene.word_at(row.cue[0])
    low, high = scene.sentences[scene.sentence_of(cue)] if scene.sentences else (0, 0)
    for n in range(max(low, cue - _NEAR), min(high, cue + _NEAR)):
        if scene.lower[n] in _OCCASIONS and not any(a <= words[n].start < b for a, b in row.contents):
            for at in range(n + 1, min(high, n + 4)):
                mention = _behind(scene, row, at, "with", "to")
                if mention is not None:
                    return mention
    return None
