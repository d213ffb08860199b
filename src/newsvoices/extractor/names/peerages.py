"""Places after which peers are called ([Baroness Moe of St Ives], [Lord Berg of Hull])."""

from collections.abc import Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import BODIES
from newsvoices.extractor.lexis.parties import PARTIES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import ORGANIZATION_WORDS

__all__ = ["place_peerages"]

_PEERS = word_set("Lord Lady Baron Baroness Viscount Viscountess Earl Countess Marquess Marchioness Duke Duchess")


def place_peerages(words: Sequence[Word], names: Sequence[Name]) -> None:
    """Take what stands behind a peer's name and "of" for a place, where it is called as no body or party is."""
    for peer, name in pairwise(names):
        if name.first != peer.last + 1 or words[peer.last].text != "of" or peer.kind != "person":
            continue
        start = peer.first if peer.title is None else peer.title[0]
        own = [word.text for word in words[name.first : name.last]]
        body = name.text in BODIES or name.text in PARTIES or any(word.lower() in ORGANIZATION_WORDS for word in own)
        if words[start].text in _PEERS and not body and not name.text.isupper():
            name.kind = "place"
