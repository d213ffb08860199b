"""Nouns beside a body's name that say what it is: [the miners’ union Solvarg], [Solvarg, the miners’ union,]."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import body_sector, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.sectors import sector_of_description
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.same.letters_of_bodies import behind_letters
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.extractor.names.kinds.apposed_names import BODILY
from newsvoices.extractor.names.words import ORGANIZATION_WORDS
from newsvoices.extractor.roles.role_words import in_list, phrase_end

__all__ = ["describe_body"]

_NEAR_VERB = 4  # words from a name to the verb behind it
_SAME = word_set("newspaper magazine company airline federation website broadcaster")
"""Nouns right behind a name that say what it is, be there a word between them or not."""
_SAME_IF_TOLD = _SAME | word_set("union network chain")
"""Nouns that say so where a word tells the kind ([the Solvarg labor union]); a bare one may be a part's."""
_GROUPS = word_set("group organization organisation team")
_KINDS_OF_GROUPS = word_set(
    "baseball football basketball hockey soccer rugby cricket softball volleyball advocacy lobbying lobby rights "
    "activist trade terror terrorist militant extremist environmental watchdog media"
)
"""Words that tell which kind of group or team a name is of; others tell of a part ([the Solvarg study group])."""
_KINDS_OF_BODIES = {
    "pac": word_set("super leadership hybrid"), "fund": word_set("hedge buyout"), "tank": word_set("think"),
    "bank": word_set("investment savings"), "agency": word_set("news advertising modeling talent"),
    "firm": word_set("law equity capital consulting accounting investment polling lobbying brokerage security"),
}  # fmt: skip
"""Nouns that say so behind one of these words ([the Solvarg hedge fund])."""
_NO_FIRMS = frozenset({"PTY", "GOV", "LEG", "JUD"})
"""Sectors of bodies that such nouns do not call, but what is theirs ([the Fish Party super PAC])."""
_OF_PARTS = word_set(
    "student students alumni faculty staff campus employee employees workers youth legal research sister"
)
"""Words for those in a body, whose newspaper or union is not the body itself."""

_OF_EITHER = word_set(
    "investor client customer supplier sponsor competitor rival shareholder partner owner backer creditor regulator"
)
"""What bodies are as often as people, beside a name that is known for a body's ([Solvarg, an investor in it,])."""
_RELATIVE = frozenset({"WDT", "PRP"})
"""Tags of the words that begin a clause about what was just called a name ([Solvarg, the union that she founded])."""


def describe_body(
    words: Sequence[Word], name: Mention, own: Sequence[Mention], by_first: Mapping[int, Mention], high: int
) -> None:
    """Take a noun beside a body's name for that body ([the miners’ union Solvarg], [Solvarg, the miners’ union,]).

    A country in the noun's phrase is the body's ([the Kenyan union Solvarg]).
    """
    before = next((m for m in own if m.last == name.first and m.sort == "NOM"), None)
    called = next((m for m in own if m.sort == "NOM" and m.actor is None and _calls(words, m, name)), None)
    if called is not None:
        called.actor = name.actor
    at = behind_letters(words, name.last)  # [the Harbour Guard (HG), a militia,]
    behind = by_first.get(at + 1) if at + 1 < high and words[at].text == "," else None
    if behind is not None:
        end = phrase_end(words, behind, high)
        closed = end == high or words[end].text in (",", ".", ";") or words[end].tag in _RELATIVE
        if not closed or behind.subject or in_list(words, end, high) or behind.lead == "":
            behind = None
    comma = name.first - 1 - (words[name.first - 1].text == "the")
    if comma > 0 and words[comma].text == ",":
        _take_before_comma(words, comma, name, own, high)
    for phrase in (before, behind):
        if phrase is None or phrase.sort != "NOM" or not _names_body(words, phrase):
            continue
        phrase.actor = phrase.actor or name.actor
        noun = words[phrase.head].text.lower()
        if name.actor is not None and phrase.kind == "organization" and noun not in BODILY:
            before_head = [word.text.lower() for word in words[phrase.first : phrase.head]]
            said = sector_of_description(noun, before_head)
            firm = said == "LAB" and body_sector(noun) is None  # [the miner Solvarg] is no man
            name.actor.sector = name.actor.sector or ("BUS" if firm else said)
        if name.actor is not None and name.actor.country_code is None:
            name.actor.country_code = country_in([word.text for word in words[phrase.first : phrase.head]])


def _calls(words: Sequence[Word], phrase: Mention, name: Mention) -> bool:
    """Whether a phrase is a name and what it is ([the Solvarg labor union], [the Oslo Rovers football team])."""
    if phrase.first != name.first or phrase.last <= name.last or phrase.number != "s" or phrase.kind != "organization":
        return False
    if phrase.first and words[phrase.first - 1].text.lower() in ("a", "an"):
        return False  # [a Harbour Bank newspaper]
    noun, kinds = words[phrase.last - 1].text, [word.text for word in words[name.last : phrase.last - 1]]
    if not all(kind.islower() for kind in kinds) or not _OF_PARTS.isdisjoint(kinds):
        return False
    if kinds and kinds[-1] in _KINDS_OF_BODIES.get(noun.lower(), ()):
        whole = words[name.last - 1].text.lower() in ORGANIZATION_WORDS  # [the Harbour Bank law firm] is the bank’s
        other = whole or name.actor is None or name.actor.sector in _NO_FIRMS
        return not other and phrase.lead in ("the", "")
    if noun in _GROUPS:
        bare = noun == "group" and not kinds and phrase.lead in ("the", "owner")  # [whose Solvarg group]
        return bare or (bool(kinds) and kinds[-1] in _KINDS_OF_GROUPS)
    return noun in (_SAME_IF_TOLD if kinds else _SAME)


def _names_body(words: Sequence[Word], phrase: Mention) -> bool:
    noun = words[phrase.head].text.lower()
    return phrase.number == "s" and (phrase.kind == "organization" or noun in BODILY or noun in _OF_EITHER)


def _take_before_comma(words: Sequence[Word], comma: int, name: Mention, own: Sequence[Mention], high: int) -> None:
    """Take a noun for a body before a comma for the body named behind it ([the ferry company, Solvarg Lines, said]).

    A clause may stand between them, where the verb behind the name is the noun's ([the firm that won, Solvarg, sued]).
    """
    end = name.last
    stop = words[end].text if end < high else "."
    goes_on = end + 1 < high and words[end + 1].text in ("and", "or") and not _is_finite(words, end + 2, high)
    if stop not in (",", ".", ";") or (stop == "," and goes_on) or name.actor is None:
        return
    for phrase in own:
        if phrase.last > comma:
            break
        if phrase.sort != "NOM" or phrase.actor is not None or not _names_body(words, phrase):
            continue
        if phrase.lead not in ("the", "owner") and not (phrase.lead == "a" and phrase.subject):
            continue
        verb = words[phrase.head].head
        spans = phrase.subject and phrase.last < high and words[phrase.last].text in ("that", "which", "who")
        if phrase_end(words, phrase, high) == comma or (spans and stop == "," and 0 <= verb - end <= _NEAR_VERB):
            phrase.actor = name.actor
            name.actor.sector = name.actor.sector or sector_of(singular(words[phrase.head].text.lower()))


def _is_finite(words: Sequence[Word], at: int, high: int) -> bool:
    return at < high and words[at].tag in FINITE
