"""Whose words a statement's are, where the text has just said who made it ([In a statement, Moe said], [it said])."""

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["find_issuer", "is_setting"]

_PAPERS = word_set("statement communique communiqué release press-release")
_BACK = 3  # sentences of the text's own
_REACH = 80  # mentions that are looked back at, at most
_ISSUING = word_set("issued released put sent published posted wrote made read gave distributed circulated")


def find_issuer(scene: Scene, i: int, mention: Mention) -> Actor | None:
    """Return who made the statement that mention number ``i`` of the scene speaks of; None where that is not said."""
    noun = scene.words[mention.head].text.lower()
    if noun not in _PAPERS or not mention.source or mention.lead != "the" or mention.last - mention.first > 1:
        return None
    for at in range(i - 1, max(-1, i - 1 - _REACH), -1):
        other = scene.mentions[at]
        if scene.apart(other, mention) > _BACK:
            return None
        if other.sort == "NOM" and scene.words[other.head].text.lower() == noun:
            return _maker(scene, other)
    return None


def is_setting(scene: Scene, paper: Mention) -> bool:
    """Say whether a paper is only where something was said ([in a statement])."""
    words = scene.words
    at = paper.first - 1
    while at > 0 and (words[at].tag in ("DT", "PRP$", "CD") or words[at].tag[:2] == "JJ"):
        at -= 1
    return at >= 0 and words[at].text.lower() in ("in", "through", "via", "by")


def _maker(scene: Scene, paper: Mention) -> Actor | None:
    words = scene.words
    setting = is_setting(scene, paper)
    a, b = scene.sentences[paper.sentence]
    for other in scene.within(words[a].start, words[b - 1].end):
        actor = other.actor
        if actor is None or actor.actor_type == "document" or other.mark >= 0:
            continue
        verb = words[other.head].head
        made = verb == words[paper.head].head and words[verb].text in _ISSUING
        if (setting and other.source) or (made and other.subject):
            return actor
    return None
