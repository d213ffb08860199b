"""Descriptions of actors by a common noun, and by the words that stand for one ([some], [others], [those])."""

from collections.abc import Container, Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.heads import APPOINTED, head_kind
from newsvoices.extractor.lexis.honorifics import LETTERS, SEATS, STYLES, styled_at
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.parties import PARTIES, PARTY_ADJECTIVES
from newsvoices.extractor.lexis.people import compound_kind, described_kind
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.things import is_thing
from newsvoices.extractor.lexis.titles import HYPHENATED, MAN, TITLE_WORDS, WOMAN
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, HAVING, LINKING
from newsvoices.extractor.mentions.descriptions.branches import branches, members_behind
from newsvoices.extractor.mentions.descriptions.corpses import is_corpse
from newsvoices.extractor.mentions.descriptions.measures import stands_apart
from newsvoices.extractor.mentions.descriptions.sheets import is_sheet
from newsvoices.extractor.mentions.descriptions.shores import is_shore
from newsvoices.extractor.mentions.descriptions.spans import first_joined, is_no_kind, is_placing
from newsvoices.extractor.mentions.descriptions.stand_ins import STAND_IN_TAGS, find_alone, find_stand_in, is_noun_here
from newsvoices.extractor.mentions.descriptions.words import BODIES_OF_TWO_WORDS
from newsvoices.extractor.mentions.scene import Mention, make_mention
from newsvoices.extractor.names.bounds.groups import opens_sentence
from newsvoices.extractor.names.kinds.nouns_beside import BODY_NOUNS
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import PLURAL_INITIALS
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["find_described"]

_PREMODIFIERS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "HYPH"})
_DETERMINING = frozenset({"DT", "PRP$", "POS"})
_DEFINITE = word_set("the this that these those")
_STANDING = word_set(
    "stand stands standing stood hold holds holding held remain remains remaining remained stay stays stayed staying"
)
"""Verbs behind which firm is an adjective."""
_OF_SOMEBODY = word_set("campaign camp administration")
"""Bodies called after who leads them, also before those who work there ([Moe campaign manager Per Berg])."""
_OF_OFFICES = word_set("acting managing founding presiding ranking")
"""Participles that belong to an office, whatever stands before them ([the bank’s managing director])."""
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
                yield _noun_phrase(words, behind_people[i], i, kind, plural, begun)
            continue  # but [sent an email Friday], [a clerk yesterday told the court]
        mention = _noun_phrase(words, a, i, kind, plural, begun)
        if i + 1 in begins and mention.number == "s" and kind in ("person", "organization"):
            mention.sort = "TITLE"
        yield mention


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
    while first > a and words[first].tag in _PREMODIFIERS:
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


def _noun_phrase(
    words: Sequence[Word], a: int, head: int, kind: str, plural: bool, begun: Mapping[int, int]
) -> Mention:
    """The phrase of a noun without determiner and owner ([the country’s] foreign minister).

    ``begun`` gives where a name began for each word that stands in one, which no phrase cuts.
    """
    first = head
    while first > a:
        word = words[first - 1]
        going = word.tag == "VBG" and (words[first - 2].tag in ("DT", "JJ", "PRP$") or word.text in _OF_OFFICES)
        going = going or (word.tag == "VBG" and first - 3 >= a and _are_joined(words, first - 1))
        if word.tag not in _PREMODIFIERS and not going:
            break
        verbal = word.tag[:2] == "VB" and (first - 1 == a or _is_perfect(words, a, first - 1))
        verbal = verbal or (word.tag == "VBN" and words[head].relation == "dobj" and words[head].head == first - 1)
        if stands_apart(words, first - 1, head, plural):
            break
        if word.text in "“”\"‘’'" or word.text.lower() in DAYS or is_placing(words, first - 1) or verbal:
            break
        first -= 1
    if first < head:
        joined = first_joined(words, a, first)
        if plural or any(word.tag == "CC" for word in words[joined:first]):  # but [the tall, quiet minister]
            first = joined
    while first < head and (is_no_kind(words, first) or words[first].tag in ("CC", ",")):
        first += 1
    first = begun.get(first, first)
    single = singular(words[head].text.lower())
    number = "p" if plural or kind == "group" else "s"
    mention = make_mention(words, first, head + 1, "NOM", kind, number)
    before = words[first - 1] if first > a else None
    single_out = False  # [one supporter], [another supporter]: somebody new
    while before is not None and is_no_kind(words, first - 1) and before is not words[a]:
        single_out = single_out or before.text.lower() in ("one", "another")
        first -= 1
        before = words[first - 1] if first > a else None
    if before is not None and before.text == ",":
        before = _determiner(words, a, first - 1) or before
    elif before is not None and before.tag == "RB" and first - 2 >= a and words[first - 2].tag in _DETERMINING:
        before = words[first - 2]  # [the famously gruff senator], [Moe’s widely read newspaper]
    if before is not None:
        at = first - 1 if before.tag in ("DT", "PRP$", "PDT") else first
        while at - 1 > a and words[at - 1].tag in ("RB", "PDT"):
            at -= 1
        at = _before_owner(words, a, at) if before.tag == "POS" else at
        link = words[at - 1].text.lower() if at > a and words[at - 1].tag != "POS" else ""
        if (link in LINKING and (at - 2 < a or words[at - 2].text.lower() != "there")) or (
            link == "as" and words[at - 2].text not in ("well", "such")
        ):
            mention.sort = "NOM" if _acts_or_owns(words, head) else "PREDICATE"
        lower = before.text.lower()
        if lower in _DEFINITE and before.tag not in ("IN", "WDT"):  # a case that prosecutors brought
            mention.lead = "the"
        elif before.tag in ("PRP$", "POS", "WP$") or lower in ("’s", "'s"):
            mention.lead = "owner"
        elif lower in ("a", "an", "another", "one"):
            mention.lead = "a"
        elif before.tag == "DT":
            mention.lead = lower
    if single_out and not mention.lead:
        mention.lead = "a"
    if number == "s" and kind == "person":
        single = single.removeprefix("ex-")
        said = {word.text.lower() for word in words[first:head]}  # [a female teacher]
        man, woman = single in MAN, single in WOMAN
        if not said.isdisjoint(("male", "female")):
            man, woman = "male" in said, "female" in said
        mention.gender = "m" if man else "f" if woman else ""
    return mention


def _are_joined(words: Sequence[Word], at: int) -> bool:
    """Whether an adjective and a conjunction stand before word ``at`` ([undecided or wavering voters])."""
    return words[at - 1].tag == "CC" and words[at - 2].tag == "JJ"


def _before_owner(words: Sequence[Word], a: int, at: int) -> int:
    """Where the phrase of an owner begins that ends before word ``at`` ([as the party’s nominee]).

    Behind the first word of a sentence that is ``at`` itself: [As Oslo’s mayor, Ann Moe] says who is named behind it.
    """
    owner = at - 1
    while owner > a and words[owner - 1].tag in _PREMODIFIERS:
        owner -= 1
    if owner > a and words[owner - 1].tag in ("DT", "PRP$"):
        owner -= 1
    return owner if owner - 1 > a else at


def _acts_or_owns(words: Sequence[Word], head: int) -> bool:
    """Whether a noun behind [as] or [is] is a subject or an owner ([as the crowd roared], [as the party’s nominee])."""
    owns = head + 1 < len(words) and words[head + 1].tag == "POS"
    return owns or words[head].relation in SUBJECTS


def _determiner(words: Sequence[Word], a: int, comma: int) -> Word | None:
    """The article before adjectives that a comma parts from the phrase ([the tall, quiet minister])."""
    at = comma
    while at > a and (words[at].text == "," or words[at].tag == "JJ"):
        at -= 1
    return words[at] if at < comma - 1 and words[at].tag == "DT" else None


def _is_perfect(words: Sequence[Word], a: int, at: int) -> bool:
    """Whether a participle belongs to the verb before it ([they have told residents], [she was named director])."""
    appointed = words[at].text in APPOINTED
    at -= 1
    while at > a and words[at].tag == "RB":
        at -= 1
    return at >= a and (words[at].text.lower() in HAVING or (appointed and words[at].text.lower() in LINKING))
