"""Who is called a son or a daughter behind where he was born ([Ann Moe was born in Oslo, the daughter of a cook])."""

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["born_as"]

_CHILDREN = word_set("son daughter child grandson granddaughter")
_FAR = 14  # words from the participle to the comma


def born_as(scene: Scene, mention: Mention) -> Actor | None:
    """Return who was born, where a description behind a comma says whose child that is; None where it is none such."""
    words = scene.words
    if scene.lower[mention.head] not in _CHILDREN or mention.number != "s" or mention.lead not in ("the", "a"):
        return None
    at = mention.first - 1
    while at > 0 and words[at].text != "," and mention.first - at < _FAR // 2:
        at -= 1
    if words[at].text != "," or scene.lower[mention.last : mention.last + 1] != ["of"]:
        return None
    low = max(scene.sentences[mention.sentence][0], at - _FAR)
    born = next((i for i in range(at - 1, low - 1, -1) if scene.lower[i] == "born"), -1)
    if born < 0 or any(words[i].text in (";", ":", "“") or words[i].tag == "VBD" for i in range(born + 1, at)):
        return None
    near = scene.by_sentence.get(mention.sentence, ())
    if any(m.kind == "person" and m.sort in ("NAM", "NOM") and born < m.first < at for m in near):
        return None  # [Ann Moe was born a year after her brother, the son of a cook]
    subjects = (m for m in near if m.last <= born)
    own = next((m for m in subjects if m.subject and words[m.head].head == born and m.sort in ("NAM", "PRO")), None)
    actor = own.actor if own is not None else None
    if actor is None or actor.actor_type != "person" or actor.plural:
        return None
    return actor if not mention.gender or actor.gender in (None, mention.gender) else None
