"""Parties that only a word before their name tells for such: [the ruling Unity Alliance], [the opposition Union]."""

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.names.kinds.members_beside import is_governing

__all__ = ["note_parties"]

_OPEN = frozenset({None, "LAB"})
"""Sectors of bodies whose names say too little: a union may be of workers or of parties."""
_COALITIONS = word_set("coalition alliance bloc party movement government")
"""Nouns behind the name of what governs."""
_NO_PARTIES = word_set(
    "Council Junta Taliban Hamas Command Family Politburo Cabinet Board Committee Commission Association Federation "
    "Church Army Guard Guards Corps Olympic Court"
)
"""Words in the names of others that rule."""


def note_parties(scene: Scene) -> None:
    """Give bodies whose sector is open that of parties where they are said to rule, or to be the opposition."""
    words = scene.words
    for mention in scene.mentions:
        body = mention.actor
        if mention.sort != "NAM" or body is None or body.actor_type != "organization" or body.sector not in _OPEN:
            continue
        named = {word.text for word in words[mention.first : mention.last]}
        if not is_governing(words, mention.first, mention.last) or not _NO_PARTIES.isdisjoint(named):
            continue
        if mention.last >= len(words) or not _modifies(words[mention.last]):
            body.sector = "PTY"


def _modifies(behind: Word) -> bool:
    """Whether a name only says of what kind a noun behind it is ([the opposition Harbour Stadium rally])."""
    return behind.tag in ("NN", "NNS") and behind.text not in _COALITIONS
