"""Bodies beside a role that are not where it is held, and those named behind a comma in which it is.

[a clerk for Harbour Bank’s parent company, Fish Media,] works for the second; [joins as director from Harbour Bank] has
left the bank; [the head of football’s governing body, FIFA,] heads what is named behind the comma.
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention

__all__ = ["COMING", "apposed_body", "is_apart", "is_clients", "is_left", "is_site"]

COMING = word_set("joined joins joining join arrived arrives came comes moved moves returned returns")
"""Verbs of coming behind which "as" tells an office and "from" the body that is left for it."""
_ABOVE = word_set("parent owner")
_FIRMS = word_set("company firm group corporation")
_GOVERNING = word_set("governing regulatory sanctioning umbrella oversight")
"""Words before "body" that make it one of people."""
_SITES = word_set("office branch bureau chapter desk plant factory campus unit division")
"""Nouns for parts of bodies that are called by the towns where they are."""
_LAWYERS = word_set("lawyer attorney solicitor barrister counsel")
_SPEAKING = word_set("spokesman spokeswoman spokesperson")
_AGAINST = word_set(
    "victim survivor customer client shareholder investor creditor relative family plaintiff patient passenger "
    "opponent critic resident villager bondholder depositor policyholder"
)
"""Nouns for those who stand outside of a body, or against it, and have somebody speak for them."""
_BEFORE_NOUNS = frozenset({"JJ", "NN", "VBG"})
_CLOSING = frozenset({",", ".", ")"})


def is_left(words: Sequence[Word], phrase: Mention) -> bool:
    """Say whether an office is one to which somebody comes, from the body behind it ([joins as director from X])."""
    at = phrase.first - 1
    return phrase.lead == "" and at > 0 and words[at].text == "as" and words[at - 1].text in COMING


def is_apart(words: Sequence[Word], body: Mention, last: int) -> bool:
    """Say whether a body behind a role only owns the one of which the role is: its parent company, or its owner."""
    at = body.last
    if at + 1 >= last or words[at].tag != "POS":
        return False
    at += 1
    while at + 1 < last and words[at].tag == "JJ":
        at += 1
    return words[at].text in _ABOVE


def is_clients(words: Sequence[Word], head: str, first: int, body: Mention) -> bool:
    """Say whether a body is that of people for whom a lawyer acts, or for whom somebody speaks against it.

    [a lawyer for shareholders of Harbour Bank]; [a lawyer for former Harbour Bank director Ann Moe]. ``head`` is the
    role's noun in the singular, ``first`` the word behind it.
    """
    lawyer = head in _LAWYERS
    if words[first].text != "for" or not (lawyer or head in _SPEAKING):
        return False
    for word, behind in zip(words[first + 1 : body.first], words[first + 2 : body.first + 1], strict=False):
        noun = singular(word.text)
        if behind.tag == "POS" or (behind.tag[:2] == "NN" and behind is not words[body.first]):
            continue  # [the patients’ group Harbour First]
        if word.tag[:2] == "NN" and (noun in _AGAINST or (lawyer and head_kind(noun, False) == "person")):
            return True
    at = body.last + (body.last < len(words) and words[body.last].tag == "POS")
    while at + 1 < len(words) and words[at].tag in _BEFORE_NOUNS and words[at + 1].tag[:2] == "NN":
        at += 1
    noun = singular(words[at].text.lower()) if at < len(words) and words[at].tag[:2] == "NN" else ""
    return noun in _AGAINST or (lawyer and head_kind(noun, False) == "person")


def is_site(words: Sequence[Word], name: Mention, own: Sequence[Mention]) -> bool:
    """Say whether a name of one word is the town by which a part of another body is called ([the bank’s Lima office]).

    The other body is told around it: [the Lima office of Harbour Bank]. ``own`` are the mentions of the sentence.
    """
    at = name.last
    if at + 2 >= len(words) or at - name.first > 1 or words[at].text not in _SITES or words[name.first].text.isupper():
        return False
    begin = at + 2 + (words[at + 2].tag == "DT")
    behind = words[at + 1].text == "of" and any(m.first == begin and m.kind == "organization" for m in own)
    before = words[name.first - 1].tag == "POS"
    return behind or (before and any(m.last == name.first - 1 and m.kind == "organization" for m in own))


def apposed_body(words: Sequence[Word], own: Sequence[Mention], first: int, last: int) -> Actor | None:
    """Return the body that a comma and a name call where a role ends in a noun that is no actor; None without one.

    The role’s words behind its noun are ``first`` to ``last``, ``own`` the mentions of the sentence.
    """
    if last - first < 2 or last + 1 >= len(words) or words[last].text != ",":
        return None
    noun, kind = words[last - 1].text, words[last - 2].text
    governs = noun == "body" and kind in _GOVERNING
    if not governs and noun not in _ABOVE and not (noun in _FIRMS and kind in _ABOVE):
        return None
    at = last + 1 + (words[last + 1].tag == "DT")
    body = next((m for m in own if m.first == at and m.sort == "NAM" and m.kind == "organization"), None)
    closed = body is not None and body.last < len(words) and words[body.last].text in _CLOSING
    return body.actor if body is not None and closed else None
