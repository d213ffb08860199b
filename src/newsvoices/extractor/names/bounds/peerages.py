"""Places after which peers are called ([Baroness Moe of St Ives], [Lord Berg of Hull])."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.associations import CHARITIES
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.gazetteer import BODIES, NEWSROOMS
from newsvoices.extractor.lexis.parties import PARTIES, PARTY_ADJECTIVES
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import ORGANIZATION_WORDS

__all__ = ["place_peerages"]

_PEERS = word_set("Lord Lady Baron Baroness Viscount Viscountess")
"""Titles behind which a peer’s surname stands; Earl and Duke are given names where one does."""
_BODIES = frozenset({*BODIES, *PARTIES, *PARTY_ADJECTIVES, *CHARITIES, *FIRMS, *NEWSROOMS})


def place_peerages(words: Sequence[Word], names: Sequence[Name]) -> None:
    """Take what stands behind a peer's name and "of" for a place, where it is called as no body or party is.

    Nor is it one that stands elsewhere as the name of a body or somebody.
    """
    often = Counter(name.text for name in names)
    for peer, name in pairwise(names):
        if name.first != peer.last + 1 or words[peer.last].text != "of" or peer.kind != "person":
            continue
        start = peer.first if peer.title is None else peer.title[0]
        own = [word.text for word in words[name.first : name.last]]
        body = name.text in _BODIES or any(word.lower() in ORGANIZATION_WORDS for word in own)
        if words[start].text in _PEERS and not body and not name.text.isupper() and often[name.text] == 1:
            name.kind = "place"
