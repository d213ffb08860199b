"""Descriptions of actors by a common noun, and by the words that stand for one ([some], [others], [those])."""

from collections.abc import Container, Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.honorifics import LETTERS, SEATS, STYLES, styled_at
from newsvoices.extractor.lexis.parties import PARTIES, PARTY_ADJECTIVES
from newsvoices.extractor.lexis.people import compound_kind, described_kind
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.things import is_thing
from newsvoices.extractor.lexis.titles import HYPHENATED, TITLE_WORDS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS
from newsvoices.extractor.mentions.descriptions.branches import branches, members_behind
from newsvoices.extractor.mentions.descriptions.corpses import is_corpse
from newsvoices.extractor.mentions.descriptions.limbs import is_limb_or_room
from newsvoices.extractor.mentions.descriptions.phrases import PREMODIFIERS, noun_phrase
from newsvoices.extractor.mentions.descriptions.resistance import is_resistance
from newsvoices.extractor.mentions.descriptions.salutations import is_salutation
from newsvoices.extractor.mentions.descriptions.sheets import is_sheet
from newsvoices.extractor.mentions.descriptions.shores import is_shore
from newsvoices.extractor.mentions.descriptions.stand_ins import STAND_IN_TAGS, find_alone, find_stand_in, is_noun_here
from newsvoices.extractor.mentions.descriptions.words import BODIES_OF_TWO_WORDS
from newsvoices.extractor.mentions.scene import Mention, make_mention
from newsvoices.extractor.names.bounds.groups import opens_sentence
from newsvoices.extractor.names.kinds.nouns_beside import BODY_NOUNS
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import PLURAL_INITIALS
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["find_described"]

_STANDING = word_set(
    "stand stands standing stood hold holds holding held remain remains remaining remained stay stays stayed staying"
)
"""Verbs behind which firm is an adjective."""
_OF_SOMEBODY = word_set("campaign camp administration")
"""Bodies called after who leads them, also before those who work there ([Moe campaign manager Per Berg])."""
_FIRMS_TOO = word_set(
    "miner brewer builder carmaker automaker chipmaker drugmaker planemaker steelmaker shipbuilder developer supplier "
    "producer publisher exporter importer distributor contractor trader refiner driller"
)
"""Nouns for people and firms alike: for a firm before its name."""
_WHEN = DAYS | {"yesterday", "today", "tomorrow", "tonight"}
_CHIEFS = frozenset({"chief", "chiefs"})
_WITH_CAPITAL = TITLE_WORDS | PLURAL_INITIALS | word_set("reporter correspondent mla mlc pac pacs")
"""Nouns for actors that are one with a capital too ([Ann Moe, Health Correspondent])."""
_BEFORE_NAMES = word_set("opener seed")
"""What players are by, where their names follow, and is the name of a thing elsewhere ([opener Ann Moe])."""
_HELD = word_set("hostage prisoner captive")
_HOLDING = word_set("hold holds held holding take takes took taken taking")
_HEADLINE = 4  # words that a headline has at least
_WITHIN = 7  # words from a verb to what its object is held as
_STANDING_ALONE = frozenset({"DT", "JJ", "CD", "JJS", "PDT", "RB", "CC"})
"""Tags of the words that stand for a description by themselves."""


def find_described(words: Sequence[Word], a: int, b: int, names: Sequence[Name]) -> Iterator[Mention]:
    """Yield the descriptions among the words from ``a`` to ``b``, a sentence, which has the ``names``.

    One right before a name is its title.
    """
    taken = {i for name in names for i in range(name.title[0] if name.title else name.first, name.last)}
    begins = {name.title[0] if name.title else name.first for name in names if name.kind in ("person", "unknown")}
    bodies = {name.first for name in names if name.kind == "organization"}
    parties = {name.last for name in names if name.text in PARTIES or name.text in PARTY_ADJECTIVES}
    titled = branches(names, begins)
    members = members_behind(words, names, b)
    begun = {i: name.first for name in names for i in range(name.first + 1, name.last)}
    behind_people = {name.last: name.first for name in names if name.kind == "person"}
    for i in range(a, b):
        tag = words[i].tag
        stand_in = find_stand_in(words, a, i, b) if i > a and tag in STAND_IN_TAGS else None
        if stand_in is not None:
            yield stand_in
            continue
        noun = tag[:2] == "NN"
        if not noun and tag not in _STANDING_ALONE and words[i].text != "military":
            continue
        word = words[i].text.lower()
        joint = tag == "JJ" and (_is_joint(words[i].text, i + 1 in begins) or is_noun_here(words, a, i, b))
        if not noun and not joint:
            if tag in _STANDING_ALONE:
                yield from find_alone(words, i, b)
            if words[i].text != "military" or (i + 1 < b and words[i + 1].tag[0] in "NJ"):
                continue  # [the military], whatever its tag
        if i in taken or is_shore(words, a, i, b) or is_corpse(words, i, b) or is_sheet(words, a, i):
            continue
        if is_resistance(words, a, i, b):
            continue
        if is_salutation(words, i) or is_limb_or_room(words, a, i, b) or _is_bare_trade(words, a, i):
            continue
        seated = i in parties and words[i].text.removesuffix("s") in SEATS
        if not seated and words[i].text in LETTERS and _are_behind_name(words, i, taken):
            continue
        if words[i].text in STYLES:
            yield from _styled(words, a, i)
            continue
        plural = tag in ("NNS", "NNPS")
        if plural and i > a and words[i - 1].text.lower() == "one" and (i - 1 == a or words[i - 2].tag[:2] != "NN"):
            continue  # one suspects; but [day one protesters]
        if word == "staff" and i - 2 >= a and words[i - 1].text == "of" and words[i - 2].text.lower() in _CHIEFS:
            continue
        if word in _HELD and tag == "NN" and _is_held(words, a, i):
            continue
        if word == "firm" and i > a and words[i - 1].text.lower() in _STANDING:
            continue
        kind = described_kind(word, plural) if tag[:3] != "NNP" else head_kind(word, plural)
        if kind is None and (seated or (word in _BEFORE_NAMES and i + 1 in begins and tag == "NN")):
            kind = "person"  # [a Fine Gael TD], [India opener Ann Moe]
        if kind is not None and i > a and is_thing(words[i - 1].text.lower(), word):
            continue
        if kind is None and i > a:
            kind = _compound_kind(words, a, i)
        by_trade = i + 1 in bodies and word in _FIRMS_TOO and not plural  # [the Norwegian miner Solvarg]
        governs = word == "executive" and i > a + 1 and words[i - 1].text == "EU" and words[i - 2].text.lower() == "the"
        if by_trade or governs:
            kind = "organization"
        if not plural and i > a and (words[i - 1].text.lower(), word) in BODIES_OF_TWO_WORDS:
            kind = "organization"
        if tag[:3] == "NNP" and i == a and opens_sentence(words, i, b):
            kind = head_kind(word, False) or "group"
            plural = kind == "group"
        elif tag[:3] == "NNP" and i == 0 and kind is not None and _heads_article(words, b):
            pass
        elif kind is None or (tag[:3] == "NNP" and word not in _WITH_CAPITAL and not seated and i not in members):
            continue
        called = (
            i + 1 in begins or i + 1 in titled or by_trade or (i + 1 in bodies and word in BODY_NOUNS)
        )  # [the miners’ union Solvarg]
        goes_on = i + 1 < b and words[i + 1].tag[:2] == "NN" and words[i + 1].text not in ("’s", "'s")
        if i + 2 < b and words[i].head == i + 2 and words[i + 1].tag == "JJ" and is_people(words[i + 1].text):
            continue  # [the veteran Norwegian diplomat]
        if word == "caretaker" and i + 2 < b and words[i + 1].tag == "JJ" and words[i + 2].tag == "NN":
            continue  # [the caretaker foreign minister]
        if goes_on and not called and words[i + 1].text.lower() not in _WHEN:
            if word in _OF_SOMEBODY and i in behind_people and _is_of_people(words[i + 1]):
                yield noun_phrase(words, behind_people[i], i, kind, plural, begun)
            continue  # but [sent an email Friday], [a clerk yesterday told the court]
        mention = noun_phrase(words, a, i, kind, plural, begun)
        if i + 1 in begins and mention.number == "s" and kind in ("person", "organization"):
            mention.sort = "TITLE"
        yield mention


def _heads_article(words: Sequence[Word], b: int) -> bool:
    """Whether the first word of a headline has its capital for that alone ([Nurse sues clinic])."""
    if b < _HEADLINE or not words[0].text[1:].islower():
        return False
    after = words[1]
    return after.text.islower() and (after.tag in FINITE or after.tag in ("VBN", "TO"))


def _is_bare_trade(words: Sequence[Word], a: int, i: int) -> bool:
    """Whether industry stands alone, with no word that says which, and does nothing ([jobs in industry])."""
    if words[i].text.lower() != "industry" or (words[i].relation in SUBJECTS and words[i].text.islower()):
        return False
    return i == a or words[i - 1].tag not in ("DT", "JJ", "NN", "NNP", "NNS", "PRP$", "POS", "VBG", "CC", "HYPH")


def _is_held(words: Sequence[Word], a: int, i: int) -> bool:
    """Whether a noun says how somebody or something is held ([hold the country hostage], [took him prisoner])."""
    if i == a or words[i - 1].tag[:2] not in ("NN", "PR"):
        return False
    at = i - 1
    low = max(a, i - _WITHIN)
    while at > low and words[at].text.lower() not in _HOLDING:
        if words[at].tag in FINITE or words[at].tag == "CC" or words[at].text in ("that", ",", "“", "”"):
            return False  # [held that the war prisoner was ill]
        at -= 1
    return at < i - 1 and words[at].text.lower() in _HOLDING


def _are_behind_name(words: Sequence[Word], i: int, taken: Container[int]) -> bool:
    """Whether letters stand behind a name, with a comma or in brackets or not ([Ann Moe MP]).

    None that say for what place somebody has a seat ([Ann Moe, MP for Lusair]).
    """
    if words[i].text in SEATS and i + 1 < len(words) and words[i + 1].text in ("for", "from"):
        return False
    return i - 1 in taken or (i > 1 and words[i - 1].text in ",(" and i - 2 in taken)


def _compound_kind(words: Sequence[Word], a: int, i: int) -> str | None:
    """The kind of a noun by the word before it, where it is none of what somebody has ([a nuclear power])."""
    before, word = words[i - 1].text.lower(), words[i].text.lower()
    kind = compound_kind(before, word)
    first = i - 1
    while first > a and words[first].tag in PREMODIFIERS:
        first -= 1
    owned = words[first].tag in ("PRP$", "POS")
    if kind == "state" and words[first].tag != "DT":
        return None  # [nuclear power is dear]
    if word == "powers" and words[first].tag == "PRP$":
        return None  # [its regional powers]; but [Europe’s great powers]
    if (before, word) == ("business", "interests") and (owned or words[i].relation not in SUBJECTS):
        return None  # [she has business interests abroad]
    return kind


def _is_of_people(word: Word) -> bool:
    return described_kind(word.text.lower(), word.tag in ("NNS", "NNPS")) in ("person", "group")


def _is_joint(word: str, named: bool) -> bool:
    """Whether an adjective is a noun all the same ([their co-chair], [rival] before who is named)."""
    lower = word.lower()
    return lower[:3] == "co-" or lower in HYPHENATED or (named and word in ("hopeful", "rival"))


def _styled(words: Sequence[Word], a: int, style: int) -> Iterator[Mention]:
    """[His Royal Highness], where no name follows: whoever has been called so."""
    known = styled_at(words, a, style)
    if known is not None:
        mention = make_mention(words, known[0], style + 1, "NOM", "person", "s", known[1])
        mention.lead = "the"
        beside = [word.text.lower() for word in words[style + 1 : style + 2]]
        if beside == ["the"]:
            mention.sort = "TITLE"  # [His Highness the Emir]
        yield mention
