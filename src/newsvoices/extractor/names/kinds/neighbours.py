"""What each occurrence of a name says that it names, by what stands beside it: titles, ages, brackets, nouns, verbs."""

import re
from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, sex_of_given
from newsvoices.extractor.lexis.honorifics import SEATS
from newsvoices.extractor.lexis.portfolios import OFFICE_LINKS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import ADVERBS, DASHES
from newsvoices.extractor.names.bounds.bracketed import is_party_label
from newsvoices.extractor.names.kinds.addresses import told_by_address
from newsvoices.extractor.names.kinds.apposed_names import told_beside
from newsvoices.extractor.names.kinds.apposed_things import told_by_thing
from newsvoices.extractor.names.kinds.business import told_by_business
from newsvoices.extractor.names.kinds.doings import told_by_verb
from newsvoices.extractor.names.kinds.employment import told_by_employment
from newsvoices.extractor.names.kinds.journeys import told_by_journey
from newsvoices.extractor.names.kinds.letters import told_by_letters
from newsvoices.extractor.names.kinds.members_beside import told_by_members
from newsvoices.extractor.names.kinds.nouns_beside import told_by_noun
from newsvoices.extractor.names.kinds.numbered import told_by_number
from newsvoices.extractor.names.kinds.owned_names import told_by_owner
from newsvoices.extractor.names.kinds.posts import told_by_post
from newsvoices.extractor.names.kinds.seats_of_office import told_by_seat
from newsvoices.extractor.names.kinds.shapes import ACRONYM, OCCASIONS, PEOPLE_BY_INITIALS
from newsvoices.extractor.names.kinds.sport import told_by_sport
from newsvoices.extractor.names.kinds.vegetables import told_by_table
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import ORGANIZATION_WORDS, TAGGER, THINGS

__all__ = ["CALLED", "OF_CHAMBER", "PLACED", "told_by_neighbours"]

_PARTS_OF_BODIES = word_set(
    "executive ceo shares shareholders employees subsidiary subsidiaries headquarters customers board unit arm"
)
_PARTIES = word_set("Labour Labor")
"""Parties of many countries that are called by a noun alone, which is as often no name."""
OF_CHAMBER = word_set(
    "MP MPs MEP MEPs MSP MSPs peer peers councillor councillors frontbencher frontbenchers backbencher backbenchers"
)
"""Who sits in a chamber of parliament."""
_OF_PARTY = OF_CHAMBER | word_set("candidate leader")
"""Whom such a party has, right behind its name."""
_HONOURS = word_set("award awards prize prizes medal medals trophy")
CALLED = 12
"""What a name is plainly called: twice that outweighs the words of the name too."""
PLACED = 7
"""Where each occurrence stands as a place does: more than the tagger’s word alone."""
_OF_LAWYERS = frozenset({"KC", "QC", "SC"})
_LIVING_THERE = word_set("resident residents villagers townspeople townsfolk ratepayers")
_LETTERS = re.compile(r"[A-Z]{2,}[a-z]?[A-Z]*$|[A-Z][a-z][A-Z]+$")
"""What a body’s letters look like, small ones for its small words among them."""
_WITH_ARTICLE = frozenset({"Hague", "Bronx"})
"""Towns and boroughs that have an article, without which they are surnames."""
_SAYING = word_set(
    "said says told tells announced announces urged urges sued sues asked asks reported reports accused accuses "
    "argued argues warned warns called wants wanted vowed pledged published refused employs hired backed "
    "endorsed fired denied denies declined declines confirmed confirms apologized apologised barred agreed "
    "agrees rejected insisted insists appealed admitted admits blamed blames thanked invited criticised "
    "criticized condemned cancelled canceled recruited"
)
"""What only actors do, whatever their names end in ([the Harbour Street said])."""
_SEATED = SEATS | word_set("senator Senator lawmaker legislator councillor")
"""Who is "for" the place that elects."""


def told_by_neighbours(words: Sequence[Word], name: Name) -> Iterator[tuple[str, int]]:
    """Yield what stands beside one occurrence says that it names, and how much that weighs."""
    if name.title is not None:
        of_office = any(word.text in OFFICE_LINKS for word in words[slice(*name.title)])
        in_full = name.last - name.first == 2 and sex_of_given(words[name.first].text) != ""
        yield "person", CALLED if of_office or in_full else 6
    if name.last < len(words):
        after = words[name.last]
        following = words[name.last + 1].text if name.last + 1 < len(words) else ""
        if following.isupper() and _is_spelt_by(name.text, following) and words[name.last].text == "(":
            yield "organization", 12
            yield "person", -TAGGER
        if name.text in _PARTIES and (after.tag == "POS" or after.tag in FINITE or after.text in _OF_PARTY):
            yield "organization", 2 * CALLED
        if name.last - name.first > 1 and _is_set_apart(words, name):
            yield "other", TAGGER  # [the “Keep Harbours Clean Again” hat]
        if after.text in _HONOURS and name.first and words[name.first - 1].text.lower() in ("the", "an", "a"):
            yield "other", CALLED  # [the Harlow Moe award]
        opened = name.first > 1 and words[name.first - 1].text == "("
        if opened and after.text == ")" and ACRONYM.match(name.text):
            spelt = [word.text for word in words[max(0, name.first - 1 - 2 * len(name.text)) : name.first - 1]]
            every = "".join(word if word.isupper() else word[0].upper() for word in spelt)
            own = "".join(word[0] for word in spelt if word[0].isupper())
            if own.endswith(name.text) or (len(name.text) > 3 and every.endswith(name.text)):
                yield "organization", 12
        if name.text[-1] == ")" or is_party_label(words, name.first, len(words)):
            yield "organization", 2 * CALLED  # [the JD(S)], [Ann Moe (Con)]
        if after.text == ")" and name.first > 3 and _is_seat(words, name.first):
            yield "place", 2 * CALLED  # [Senator Ann Moe (APC, Lusair North)]
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
            yield "place", CALLED  # [Lusair Mayor Ann Moe]
            yield "person", -TAGGER
        if after.text in _LIVING_THERE and name.title is None and name.last - name.first < 3:
            yield "place", PLACED  # [Lusair residents]
            yield "person", -TAGGER
        if after.text in _OF_LAWYERS and name.last - name.first == 2 and sex_of_given(words[name.first].text):
            yield "person", CALLED  # [Ann Lake KC]
        if after.text == "," and following.isdigit() and len(following) == 2:
            yield "person", 4
        elif (after.text == "who" or (after.text == "," and following == "who")) and not _is_of_several(words, name):
            yield "person", 1
        elif after.text == "," and following == "which":
            yield "person", -TAGGER
            yield "organization", 3
    if name.first > 1 and words[name.first - 1].text == "for" and words[name.first - 2].text in _SEATED:
        yield "place", 2 * CALLED  # [the MP for Lusair North]
    if name.first > 1 and words[name.first - 1].text == "of" and words[name.first - 2].entity == "PERSON":
        yield "person", -TAGGER  # [Ann Moe of Quorvex] is no two people
        yield "organization", 4
    if name.first > 1 and words[name.first - 1].text == "of" and words[name.first - 2].text.lower() in _PARTS_OF_BODIES:
        yield "organization", 7  # [chief executive of Quorvex]
    if name.title is None:
        yield from told_by_address(words, name.first, name.last)
        yield from told_by_journey(words, name.first, name.last)
        yield from told_by_post(words, name.first, name.last)
        yield from told_by_letters(words, name.first, name.last)
        yield from told_by_number(words, name.first, name.last)
        yield from told_by_business(words, name.first, name.last)
        yield from told_by_employment(words, name.first, name.last)
        yield from told_by_sport(words, name.first, name.last)
        yield from told_by_members(words, name.first, name.last)
        yield from told_by_table(words, name.first, name.last)
        yield from told_by_seat(words, name.first, name.last)
        if name.last + 1 < len(words) and words[name.last].tag in FINITE:
            yield from told_by_verb(words, name.first, name.last)
        yield from told_beside(words, name.first, name.last)
        yield from told_by_noun(words, name.first, name.last)
        yield from told_by_thing(words, name.first, name.last)
        yield from told_by_owner(words, name.first, name.last)
    if name.first and name.text in _WITH_ARTICLE and words[name.first - 1].text in ("The", "the"):
        yield "place", 2 * CALLED
    if name.first and name.title is None:
        before = words[name.first - 1]
        following_tag = words[name.last].tag if name.last < len(words) else ""
        given = name.text in MALE or name.text in FEMALE  # [the Donald]
        if before.text in ("the", "The") and following_tag[:2] not in ("NN", "JJ", "CD") and not given:
            yield "person", -TAGGER  # [The Hill said], [according to the Harbour Caller]
            told_by = name.first > 2 and words[name.first - 3].text.lower() == "according"
            acts = following_tag in ("VBD", "VBZ") and not _is_only_told_of(words, name)
            if told_by or acts or ACRONYM.match(name.text):
                yield "organization", 4


def _is_only_told_of(words: Sequence[Word], name: Name) -> bool:
    """Whether a verb tells nothing that only an actor does of what ends as things’ names do ([the Fish Prize])."""
    return name.text.rpartition(" ")[2].lower() in THINGS | OCCASIONS and words[name.last].text not in _SAYING


def _is_of_several(words: Sequence[Word], name: Name) -> bool:
    """Whether "of" and a noun for several stand before a name, who are meant behind it ([liberals of Lusair, who])."""
    return name.first > 1 and words[name.first - 1].text == "of" and words[name.first - 2].tag == "NNS"


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
    parts = (part.partition("-")[2] if part[:3] in ("al-", "el-") else part for part in name.split())
    initials = "".join(part[0] for part in parts if part[:1].isupper())
    return len(letters) > 2 and letters == initials and letters not in PEOPLE_BY_INITIALS
