"""What a name names, a person, a body, a state, a group or a place: one decision for all its occurrences."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.gazetteer import BODIES, CAPITALS, NEWSROOMS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, sex_of_given
from newsvoices.extractor.lexis.honorifics import SEATS
from newsvoices.extractor.lexis.parties import PARTY_ADJECTIVES
from newsvoices.extractor.lexis.place_names import stands_as_place
from newsvoices.extractor.lexis.portfolios import OFFICE_LINKS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import ADVERBS, DASHES
from newsvoices.extractor.names.addresses import told_by_address
from newsvoices.extractor.names.apposed_names import told_beside
from newsvoices.extractor.names.bare_surnames import are_of_several, only_act, stand_bare
from newsvoices.extractor.names.bare_words import bare_bodies, says_of_self
from newsvoices.extractor.names.bracketed import is_party_label
from newsvoices.extractor.names.business import told_by_business
from newsvoices.extractor.names.doings import told_by_verb
from newsvoices.extractor.names.employment import told_by_employment
from newsvoices.extractor.names.letters import told_by_letters
from newsvoices.extractor.names.like_given_names import bodies_like_given_names
from newsvoices.extractor.names.lists import listed_bodies
from newsvoices.extractor.names.members_beside import told_by_members
from newsvoices.extractor.names.nouns_beside import told_by_noun
from newsvoices.extractor.names.numbered import told_by_number
from newsvoices.extractor.names.posts import told_by_post
from newsvoices.extractor.names.shapes import ACRONYM, PEOPLE_BY_INITIALS, are_two_surnames, shape_votes
from newsvoices.extractor.names.short_bodies import short_bodies, short_clubs
from newsvoices.extractor.names.sport import told_by_sport
from newsvoices.extractor.names.told_by_others import bodies_by_first_word, bodies_spelt_out
from newsvoices.extractor.names.words import GENERATIONS, ORGANIZATION_WORDS, TAGGER

__all__ = ["Name", "decide_kinds"]

_PARTS_OF_BODIES = word_set(
    "executive ceo shares shareholders employees subsidiary subsidiaries headquarters customers board unit arm"
)
_PARTIES = word_set("Labour Labor")
"""Parties of many countries that are called by a noun alone, which is as often no name."""
_OF_CHAMBER = word_set(
    "MP MPs MEP MEPs MSP MSPs peer peers councillor councillors frontbencher frontbenchers backbencher backbenchers"
)
_OF_PARTY = _OF_CHAMBER | word_set("candidate leader")
"""Whom such a party has, right behind its name."""
_HONOURS = word_set("award awards prize prizes medal medals trophy")
_CALLED = 12  # what a name is plainly called: twice that outweighs the words of the name too
_PLACED = 7  # where each occurrence stands as a place does: more than the tagger's word alone
_LIVING_THERE = word_set("resident residents villagers townspeople townsfolk ratepayers")
_LETTERS = re.compile(r"[A-Z]{2,}[a-z]?[A-Z]*$|[A-Z][a-z][A-Z]+$")
"""What a body’s letters look like, small ones for its small words among them."""
_WHERE = word_set("in near outside around across through from into inside to")
_SEATED = SEATS | word_set("senator Senator lawmaker legislator councillor")
"""Who is "for" the place that elects."""
_LABELS = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "MISC": "other"}


@dataclass(slots=True)
class Name:
    """A name: half-open range of word numbers, its words, and what it is taken for.

    ``kind`` is person, organization, state, group, place, work (a book, a film), other or unknown; ``title`` the range
    of the title words before it; ``metonym`` whether a capital stands for its state.
    """

    first: int
    last: int
    text: str
    kind: str
    title: tuple[int, int] | None
    metonym: bool


def decide_kinds(words: Sequence[Word], names: list[Name], bylined: Collection[str]) -> None:
    """Give each name its kind: one decision for all occurrences of the same words.

    Names in ``bylined`` sign the article, which people do, and newsrooms.
    """
    votes: dict[str, Counter[str]] = {}
    labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    signs: defaultdict[str, set[tuple[str, int]]] = defaultdict(set)
    placed: dict[str, bool] = {}
    for name in names:
        own = labels[name.text]
        for word in words[name.first : name.last]:
            if word.text[0].isupper():
                own[_LABELS.get(word.entity, "")] += 1
        signs[name.text].update(_neighbours(words, name))
        if placed.get(name.text, True):
            placed[name.text] = name.title is None and stands_as_place(words, name.first, name.last)
    for text, own in labels.items():
        total = own.total() or 1
        votes[text] = shape_votes(text)
        for label, n in own.items():
            if label:
                votes[text][label] += round(TAGGER * n / total)
        for kind, weight in signs[text]:
            votes[text][kind] += weight
        given = text.partition(" ")[0]
        if placed[text] and own["person"] and given not in MALE and given not in FEMALE:
            votes[text]["place"] += _PLACED
            votes[text]["person"] -= TAGGER
        if text in bylined and " " in text and not votes[text].keys() & {"place", "state"} and _signs(text):
            votes[text]["person"] += TAGGER
            votes[text]["organization"] -= TAGGER
    kinds = {text: _winner(own) for text, own in votes.items()}
    people = [text.split() for text, kind in kinds.items() if kind == "person" and " " in text]
    lasts = {_surname(parts) for parts in people}
    firsts = {parts[0] for parts in people}
    ending: dict[str, list[Name]] = {}
    for name in names:
        ending.setdefault(name.text.rpartition(" ")[2], []).append(name)
    for text, own in votes.items():
        if " " not in text and kinds[text] != "person" and (text in lasts or text in firsts):
            strength = own["organization"] + own["state"] + own["group"]
            weak = (text in lasts and strength < 8) or strength + own["place"] < 3
            weak = weak and own["other"] < 2 * _CALLED  # what nobody is ([a Very Moe Christmas])
            bare = text in lasts and text.lower() in ORGANIZATION_WORDS and stand_bare(words, ending[text], text)
            if weak or bare or (text in lasts and own["state"] and only_act(words, ending[text], text)):
                kinds[text] = "person"
    for text, kind in kinds.items():
        if kind == "person" and _begins_with_letters(text, votes[text]) and text.rpartition(" ")[2] not in kinds:
            kinds[text] = "organization"  # [IIT Harbour]
    for text in kinds:
        if are_two_surnames(text, lasts):
            kinds[text] = "other"
        elif text[:-1] in lasts and text[-1] == "s" and text not in lasts and are_of_several(words, ending[text]):
            kinds[text] = "group"  # [the Moes]
    titled = {name.text for name in names if name.title is not None}
    acting = {name.text for name in names if words[name.last - 1].relation == "nsubj"}
    for text in short_bodies(votes, kinds, lasts | firsts, titled, acting - _located(words, names)):
        kinds[text] = "organization"
    selves = {name.text for name in names if says_of_self(words, name.last)}
    for text in bare_bodies(votes, kinds, lasts | firsts, titled | selves):
        kinds[text] = "organization"
    alike = bodies_like_given_names(words, names, kinds)
    for text in [*short_clubs(kinds), *listed_bodies(words, names, votes, kinds, lasts | firsts), *alike]:
        kinds[text] = "organization"
    bracketed = {name.text for name in names if name.first and words[name.first - 1].text == "("}
    for text in [*bodies_by_first_word(votes, kinds), *bodies_spelt_out(kinds, bracketed)]:
        kinds[text] = "organization"
    small = {text.casefold(): text for text in kinds if not text.isupper()}
    for surname in sorted(lasts):
        small.setdefault(surname.casefold(), surname)
        kinds.setdefault(surname, "person")
    for name in names:
        if name.text.isupper() and len(name.text) > 2:  # [DAHL: I agree.]
            name.text = small.get(name.text.casefold(), name.text)
        name.kind = kinds[name.text]
        if name.title is not None and name.kind == "organization" and name.text in lasts:
            name.kind = "person"  # [Mr. Moe], who runs [Moe]
        if name.kind == "other" and name.text in PARTY_ADJECTIVES and _has_members(words, name.last):
            name.kind = "organization"  # [a Tory MP], but [a senior Tory]
        if name.kind == "state" and name.text in CAPITALS:
            name.metonym = _acts(words, name)
            name.kind = "state" if name.metonym else "place"


def _has_members(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].text in _OF_CHAMBER


def _signs(text: str) -> bool:
    """Whether a name in a byline has no word by which it would be a newsroom."""
    return text not in NEWSROOMS and text not in BODIES and ORGANIZATION_WORDS.isdisjoint(text.lower().split())


def _located(words: Sequence[Word], names: Sequence[Name]) -> set[str]:
    """The names that stand behind a preposition of place somewhere."""
    return {name.text for name in names if name.first and words[name.first - 1].text.lower() in _WHERE}


def _begins_with_letters(text: str, votes: Mapping[str, int]) -> bool:
    """Whether a name begins with three capitals or more, and only the tagger and its form say that it is a person’s."""
    letters, _, rest = text.partition(" ")
    if len(letters) < 3 or not letters.isupper() or not letters.isalpha() or not rest or rest.isupper():
        return False
    given = rest.partition(" ")[0]
    return votes["person"] <= TAGGER + 1 and given not in MALE and given not in FEMALE and rest not in GENERATIONS


def _surname(parts: Sequence[str]) -> str:
    return parts[-2] if len(parts) > 2 and parts[-1] in GENERATIONS else parts[-1]


def _neighbours(words: Sequence[Word], name: Name) -> Iterator[tuple[str, int]]:
    """What stands beside one occurrence: a title, an age, a relative pronoun."""
    if name.title is not None:
        of_office = any(word.text in OFFICE_LINKS for word in words[slice(*name.title)])
        in_full = name.last - name.first == 2 and sex_of_given(words[name.first].text) != ""
        yield "person", _CALLED if of_office or in_full else 6
    if name.last < len(words):
        after = words[name.last]
        following = words[name.last + 1].text if name.last + 1 < len(words) else ""
        if following.isupper() and _is_spelt_by(name.text, following) and words[name.last].text == "(":
            yield "organization", 12
            yield "person", -TAGGER
        if name.text in _PARTIES and (after.tag == "POS" or after.tag in FINITE or after.text in _OF_PARTY):
            yield "organization", 2 * _CALLED
        if name.last - name.first > 1 and _is_set_apart(words, name):
            yield "other", TAGGER  # [the “Keep Harbours Clean Again” hat]
        if after.text in _HONOURS and name.first and words[name.first - 1].text.lower() in ("the", "an", "a"):
            yield "other", _CALLED  # [the Harlow Moe award]
        opened = name.first > 1 and words[name.first - 1].text == "("
        if opened and after.text == ")" and ACRONYM.match(name.text):
            spelt = [word.text for word in words[max(0, name.first - 1 - 2 * len(name.text)) : name.first - 1]]
            if "".join(word[0] for word in spelt if word[0].isupper()).endswith(name.text):
                yield "organization", 12
        if name.text[-1] == ")" or is_party_label(words, name.first, len(words)):
            yield "organization", 2 * _CALLED  # [the JD(S)], [Ann Moe (Con)]
        if after.text == ")" and name.first > 3 and _is_seat(words, name.first):
            yield "place", 2 * _CALLED  # [Senator Ann Moe (APC, Lusair North)]
        behind_body = opened and words[name.first - 2].text.lower() in ORGANIZATION_WORDS
        if behind_body and after.text == ")" and _LETTERS.match(name.text):
            yield "organization", 12  # [the Nurses’ Union (OZZPiP)]
        if name.first == 0 and name.text.isupper() and after.text in DASHES:
            yield "place", 12  # where the article was written
        if (
            after.text in ("Mayor", "Governor")
            and following[:1].isupper()
            and name.title is None
            and name.last - name.first < 3
        ):
            yield "place", _CALLED  # [Lusair Mayor Ann Moe]
            yield "person", -TAGGER
        if after.text in _LIVING_THERE and name.title is None and name.last - name.first < 3:
            yield "place", _PLACED  # [Lusair residents]
            yield "person", -TAGGER
        if after.text == "," and following.isdigit() and len(following) == 2:
            yield "person", 4
        elif after.text == "who" or (after.text == "," and following == "who"):
            yield "person", 1
        elif after.text == "," and following == "which":
            yield "person", -TAGGER
            yield "organization", 3
    if name.first > 1 and words[name.first - 1].text == "for" and words[name.first - 2].text in _SEATED:
        yield "place", 2 * _CALLED  # [the MP for Lusair North]
    if name.first > 1 and words[name.first - 1].text == "of" and words[name.first - 2].entity == "PERSON":
        yield "person", -TAGGER  # [Ann Moe of Quorvex] is no two people
        yield "organization", 4
    if name.first > 1 and words[name.first - 1].text == "of" and words[name.first - 2].text.lower() in _PARTS_OF_BODIES:
        yield "organization", 7  # [chief executive of Quorvex]
    if name.title is None:
        yield from told_by_address(words, name.first, name.last)
        yield from told_by_post(words, name.first, name.last)
        yield from told_by_letters(words, name.first, name.last)
        yield from told_by_number(words, name.first, name.last)
        yield from told_by_business(words, name.first, name.last)
        yield from told_by_employment(words, name.first, name.last)
        yield from told_by_sport(words, name.first, name.last)
        yield from told_by_members(words, name.first, name.last)
        if name.last + 1 < len(words) and words[name.last].tag in FINITE:
            yield from told_by_verb(words, name.first, name.last)
        yield from told_beside(words, name.first, name.last)
        yield from told_by_noun(words, name.first, name.last)
    if name.first and name.title is None:
        before = words[name.first - 1]
        following_tag = words[name.last].tag if name.last < len(words) else ""
        given = name.text in MALE or name.text in FEMALE  # [the Donald]
        if before.text in ("the", "The") and following_tag[:2] not in ("NN", "JJ", "CD") and not given:
            yield "person", -TAGGER  # [The Hill said], [according to the Harbour Caller]
            told_by = name.first > 2 and words[name.first - 3].text.lower() == "according"
            if told_by or following_tag in ("VBD", "VBZ") or ACRONYM.match(name.text):
                yield "organization", 4


def _is_seat(words: Sequence[Word], first: int) -> bool:
    """Whether a person’s party and a comma stand before a name, in the same brackets."""
    opening, party, comma = words[first - 3 : first]
    return opening.text == "(" and comma.text == "," and party.text.isupper() and words[first - 4].entity == "PERSON"


def _is_set_apart(words: Sequence[Word], name: Name) -> bool:
    """Whether a name fills what stands in quotation marks, but for a verb, an adverb and a stop: a slogan, a label."""
    first = name.first - (name.first > 1 and words[name.first - 1].tag == "VB")
    end = name.last + (words[name.last].text.lower() in ADVERBS)
    end += end < len(words) and words[end].tag in (".", ",")
    opened = first > 0 and words[first - 1].tag == "``"
    return opened and end < len(words) and words[end].tag == "''"


def _is_spelt_by(name: str, letters: str) -> bool:
    """Whether letters are the initials, three or more, of the words of a name ([Grupa Portowa Wschod (GPW)])."""
    initials = "".join(part[0] for part in name.split() if part[0].isupper())
    return len(letters) > 2 and letters == initials and letters not in PEOPLE_BY_INITIALS


def _winner(votes: Counter[str]) -> str:
    """The kind with most votes, a country's own name before the place that it also is."""
    if votes["state"] and votes["place"]:
        votes["state"] += votes.pop("place")
    if not votes:
        return "unknown"
    kind, most = max(votes.items(), key=lambda item: (item[1], item[0]))
    return kind if most > 1 else "unknown"


def _acts(words: Sequence[Word], name: Name) -> bool:
    """Whether a capital is spoken of as its government: the subject or owner of what governments do."""
    head = words[name.last - 1]
    before = words[name.first - 1].text.lower() if name.first else ""
    if before in ("in", "at", "near", "outside", "around", "across", "through", "from", "into", "of", "to", "for"):
        return False
    after = words[name.last].text if name.last < len(words) else ""
    return head.relation == "nsubj" or before in ("with", "by", "against", "between") or after in (
        "’s", "'s")  # fmt: skip
