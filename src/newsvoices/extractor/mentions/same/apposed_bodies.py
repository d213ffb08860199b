"""Descriptions of bodies beside a name that the text says to be of the same one.

[the agency, the Coast Office, said], [a rights group, Harbour Watch, in May], [the rights group the Harbour League], [a
firm called Nordfisk], [the group “Hamas”], [Norway’s fish agency (NFA)].
"""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import RIVALS, sector_of
from newsvoices.extractor.mentions.called.only_bodies import is_no_firm
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.same.letters_of_bodies import behind_letters, may_be_short
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.names.kinds.apposed_names import BODILY
from newsvoices.extractor.names.kinds.shapes import ACRONYM

__all__ = ["identify_bodies"]

_FIRMS_TOO = BODILY | {"parent", "rival", "competitor", "partner"}
"""Nouns for persons that are said of firms as often."""
_CALLED = (("called",), ("named",), ("dubbed",), ("known", "as"), ("calling", "itself"))
"""What gives a body the name right behind it, as participles."""
_OPENING = frozenset("“\"‘'")
_CLOSING = frozenset("”\"’'")
_ENDS = frozenset({".", ";", ":", ")", "!", "?", "--", "–", "—", "-"})
_DOERS = frozenset({"he", "she", "they", "it"})
_CLAUSE = 3  # words of the shortest clause and its noun
_ON = frozenset({"IN", "TO", "WDT", "WP", "WP$", "WRB", "VBG", "VBN", "RB", "PRP"})
"""Tags of words that go on with a clause behind a comma, and with no list of names."""


def identify_bodies(words: Sequence[Word], own: Sequence[Mention]) -> None:
    """Give descriptions of bodies, among the mentions of a sentence, the named body that stands beside them."""
    _identify_letters(words, own)
    ends = {m.last: m for m in own if _is_body(m)}
    for name in own if ends else ():
        actor = name.actor
        if actor is None or name.sort != "NAM" or actor.actor_type != "organization":
            continue
        for described in _beside(words, name, ends):
            if described.actor is None and _may_be(described, actor):
                _identify(described, actor)


def _beside(words: Sequence[Word], name: Mention, ends: dict[int, Mention]) -> Iterator[Mention]:
    """The descriptions that stand right before a name: behind a comma, or that a participle or marks give it to."""
    first = name_start(name)
    at = first - (first > 0 and words[first - 1].text == "the")
    if at < 1:
        return
    described = ends.get(at - 1) if words[at - 1].text == "," else None
    if described is not None and (_is_closed(words, name.last) or _is_apposed(words, described, name)):
        yield described
    described = _before_clause(words, at - 1, ends)
    if described is not None and (_is_closed(words, name.last) or _ends(words, name.last)):
        yield described
    described = ends.get(at) if at < first else None
    if described is not None and _hangs(words, described, name):
        yield described
    for participle in _CALLED:
        begin = at - len(participle)
        told = ends.get(begin) if begin > 0 and words[begin].tag in ("VBN", "VBG") else None
        if told is not None and words[begin].head == told.head and _texts(words[begin:at]) == participle:
            yield told
    marked = words[at - 1].text in _OPENING and name.last < len(words) and words[name.last].text in _CLOSING
    if marked and at - 1 in ends:
        yield ends[at - 1]


def _before_clause(words: Sequence[Word], comma: int, ends: dict[int, Mention]) -> Mention | None:
    """The definite description whose bare clause ends before a comma ([the charity she founded, Moss Aid, closed])."""
    if comma < _CLAUSE or words[comma].text != "," or words[comma - 1].tag not in ("VBD", "VBZ", "VBP"):
        return None
    at = comma - 2 - (words[comma - 2].tag == "RB")
    doer = words[at].text.lower() in _DOERS and words[at].head == comma - 1
    described = ends.get(at) if doer else None
    return described if described is not None and described.lead == "the" else None


def _ends(words: Sequence[Word], at: int) -> bool:
    """Whether a sentence ends before a word, or a verb of its own follows without a comma."""
    return at >= len(words) or words[at].text in _ENDS


def _texts(words: Sequence[Word]) -> tuple[str, ...]:
    return tuple(word.text for word in words)


def _is_apposed(words: Sequence[Word], described: Mention, name: Mention) -> bool:
    """Whether a name behind a comma is another word for what stands before it, and not the next in a list."""
    end = behind_letters(words, name.last)
    if not _hangs(words, described, name):
        return False
    if end == len(words) or words[end].text in _ENDS:
        return True
    if words[end].text != "," or end + 1 == len(words):
        return False
    on = words[end + 1].tag
    return on in _ON or on in FINITE or (on == "CC" and end + 2 < len(words) and words[end + 2].tag in FINITE)


def _hangs(words: Sequence[Word], described: Mention, name: Mention) -> bool:
    return words[name.head].relation in ("appos", "dep") and words[name.head].head == described.head


def _may_be(described: Mention, actor: Actor) -> bool:
    """Whether the noun says of no other kind than what is known of the body."""
    sector = sector_of(described.text.rpartition(" ")[2].lower())
    return not (sector == "BUS" and is_no_firm(actor)) and (None in (sector, actor.sector) or sector == actor.sector)


def _identify_letters(words: Sequence[Word], own: Sequence[Mention]) -> None:
    """Give any description the body whose letters stand in brackets behind it ([Norway’s fish agency (NFA)])."""
    ends = {m.last: m for m in own if m.sort == "NOM" and m.kind == "organization" and m.actor is None}
    for name in own if ends else ():
        described = ends.get(name.first - 1)
        if described is None or described.number != "s" or name.sort != "NAM" or name.actor is None:
            continue
        if (
            behind_letters(words, name.first - 1) == name.last + 1
            and name.actor.actor_type == "organization"
            and ACRONYM.match(name.text)
            and may_be_short(name.text, described.text)
        ):
            _identify(described, name.actor)


def _identify(described: Mention, actor: Actor) -> None:
    """Say of a description that it is of a body, which has the country whose it is said to be, if none of its own."""
    described.actor = actor
    state = described.owner.actor if described.owner is not None else None
    if state is not None and state.actor_type == "state" and RIVALS.isdisjoint(described.text.lower().split()):
        actor.country_code = actor.country_code or state.country_code


def _is_closed(words: Sequence[Word], at: int) -> bool:
    """Whether a comma and a verb follow what ends before a word, and perhaps its letters in brackets."""
    at = behind_letters(words, at)
    return at + 1 < len(words) and words[at].text == "," and words[at + 1].tag in FINITE


def _is_body(mention: Mention) -> bool:
    one = mention.lead in ("the", "owner", "a") and mention.number == "s" and mention.actor is None
    noun = mention.text.rpartition(" ")[2].lower()
    return one and mention.sort == "NOM" and (mention.kind == "organization" or noun in _FIRMS_TOO)
