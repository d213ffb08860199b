"""Offices before the names of their holders in questions: do you trust the mayor, Ann Moe?"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["is_asked_about"]

_BESIDE = 3  # words from an office to its holder's name
_FAR = 2_000  # words from a question within which the holder is looked for, so that time stays linear


def is_asked_about(words: Sequence[Word], name: Mention, office: Mention, at: int) -> bool:
    """Say whether "the" office before a full name that ends a question is that person's, who is not addressed by it.

    Who else is named beside the office elsewhere holds it, and the question is put to the name.
    """
    if at >= len(words) or words[at].text != "?" or office.lead != "the" or name.last - name.first < 2:
        return False
    title, own = words[office.head].text.lower(), {word.text for word in words[name.first : name.last]}
    for n in range(max(0, office.head - _FAR), min(len(words), office.head + _FAR)):
        if n != office.head and words[n].text.lower() == title:
            near = (*words[max(0, n - _BESIDE) : n], *words[n + 1 : n + 1 + _BESIDE])
            if any(one.entity == "PERSON" and one.text not in own for one in near):
                return False
    return True
