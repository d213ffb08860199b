"""What a name names, a person, a body, a state, a group or a place: one decision for all its occurrences."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.gazetteer import BODIES, CAPITALS, NEWSROOMS
from newsvoices.extractor.lexis.given_names import FEMALE, MALE
from newsvoices.extractor.lexis.parties import PARTY_ADJECTIVES
from newsvoices.extractor.lexis.peoples import OTHER_PEOPLES
from newsvoices.extractor.lexis.place_names import stands_as_place
from newsvoices.extractor.lexis.places import is_country
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.kinds.bare_surnames import are_of_several, only_act, stand_bare
from newsvoices.extractor.names.kinds.bare_words import bare_bodies, says_of_self
from newsvoices.extractor.names.kinds.like_given_names import bodies_like_given_names
from newsvoices.extractor.names.kinds.lists import listed_bodies
from newsvoices.extractor.names.kinds.neighbours import CALLED, OF_CHAMBER, PLACED, told_by_neighbours
from newsvoices.extractor.names.kinds.shapes import are_two_surnames, is_korean, is_ship, shape_votes
from newsvoices.extractor.names.kinds.short_bodies import (
    clubs_beside_clubs,
    firms_in_short,
    short_bodies,
    short_clubs,
)
from newsvoices.extractor.names.kinds.storms import called_by_storms, lives
from newsvoices.extractor.names.kinds.told_by_others import (
    bodies_by_first_word,
    bodies_of_saints,
    bodies_spelt_out,
    only_owns,
    saints_of_buildings,
)
from newsvoices.extractor.names.kinds.unknown_states import peoples_of, unknown_states
from newsvoices.extractor.names.name import Name
from newsvoices.extractor.names.words import GENERATIONS, ORGANIZATION_WORDS, TAGGER

__all__ = ["decide_kinds"]

_WHERE = word_set("in near outside around across through from into inside to")
_LAWS = frozenset({"Act", "Bill", "Amendment", "Treaty", "Agreement", "Accord"})
_LABELS = {"PERSON": "person", "ORGANIZATION": "organization", "LOCATION": "place", "MISC": "other"}


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
        signs[name.text].update(told_by_neighbours(words, name))
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
            votes[text]["place"] += PLACED
            votes[text]["person"] -= TAGGER
        elif placed[text] and own["organization"] and votes[text]["organization"] <= TAGGER and text.istitle():
            votes[text]["place"] += PLACED  # the tagger’s word alone
        if text in bylined and " " in text and not votes[text].keys() & {"place", "state"} and _signs(text):
            votes[text]["person"] += TAGGER
            votes[text]["organization"] -= TAGGER
    kinds = {text: _winner(own) for text, own in votes.items()}
    kinds |= {text: "state" for text, kind in kinds.items() if kind == "organization" and _is_union(text)}
    people = [text.split() for text, kind in kinds.items() if kind == "person" and " " in text]
    lasts = {_surname(parts) for parts in people}
    firsts = {parts[0] for parts in people}
    before_given = {parts[0] for parts in people if is_korean(parts)}
    ending: dict[str, list[Name]] = {}
    for name in names:
        ending.setdefault(name.text.rpartition(" ")[2], []).append(name)
    for text, own in votes.items():
        if " " not in text and kinds[text] != "person" and (text in lasts or text in firsts):
            strength = own["organization"] + own["state"] + own["group"]
            weak = (text in lasts and strength < 8) or strength + own["place"] < 3
            weak = weak and own["other"] < 2 * CALLED  # what nobody is ([a Very Moe Christmas])
            bare = text in lasts and text.lower() in ORGANIZATION_WORDS and stand_bare(words, ending[text], text)
            own_words = ((words[name.last - 1], words[name.first - 1].text) for name in ending[text])
            acts = all(word.relation == "nsubj" and before not in ("the", "The") for word, before in own_words)
            bare = bare or (text in before_given and acts)  # [Park said], of [Park Jae-hyun]
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
    kinds |= dict.fromkeys(clubs_beside_clubs(votes, kinds), "organization")
    kinds |= dict.fromkeys(_called_by_sponsors(kinds), "other")
    kinds |= dict.fromkeys(_called_by_ships(words, kinds, ending), "other")
    titled = {name.text for name in names if name.title is not None}
    acting = {name.text for name in names if words[name.last - 1].relation == "nsubj"}
    selves = {name.text for name in names if says_of_self(words, name.last)}
    for text in short_bodies(votes, kinds, lasts | firsts, titled, acting - _located(words, names)):
        if " " not in text or text not in selves:  # [Lian Sung said he would go], whatever [Lian Sung Group] is
            kinds[text] = "organization"
    for text in bare_bodies(votes, kinds, lasts | firsts, titled | selves):
        kinds[text] = "organization"
    kinds |= dict.fromkeys(firms_in_short(kinds, lasts | firsts | titled | selves), "organization")
    living = {name.text for name in names if lives(words, name.last)}
    kinds |= dict.fromkeys(called_by_storms(kinds, lasts | firsts | titled | selves | living), "other")
    alike = bodies_like_given_names(words, names, kinds)
    for text in [*short_clubs(kinds), *listed_bodies(words, names, votes, kinds, lasts | firsts), *alike]:
        kinds[text] = "organization"
    bracketed = {name.text for name in names if name.first and words[name.first - 1].text == "("}
    for text in [*bodies_by_first_word(votes, kinds), *bodies_spelt_out(kinds, bracketed)]:
        kinds[text] = "organization"
    unowning = {name.text for name in names if not only_owns(words, name.last)}
    owning = [text for text in kinds if text not in unowning]
    kinds |= dict.fromkeys(saints_of_buildings(words, names, kinds, owning), "place")
    kinds |= dict.fromkeys([*bodies_of_saints(kinds, owning)], "organization")
    people_and_parts = lasts | firsts | titled
    for state in unknown_states(words, names, votes, kinds, people_and_parts):
        peoples = (peoples_of(state) & kinds.keys()) - people_and_parts
        kinds |= dict.fromkeys(peoples, "other") | {state: "state"}
    small = {text.casefold(): text for text in kinds if not text.isupper()}
    for surname in sorted(lasts):
        small.setdefault(surname.casefold(), surname)
        kinds.setdefault(surname, "person")
    peoples = {name.text for name in names if name.text in OTHER_PEOPLES and _are_all(words, name)}
    for name in names:
        if name.text.isupper() and len(name.text) > 2:  # [DAHL: I agree.]
            name.text = small.get(name.text.casefold(), name.text)
        name.kind = kinds[name.text]
        if name.title is not None and name.kind == "organization" and name.text in lasts:
            name.kind = "person"  # [Mr. Moe], who runs [Moe]
        if name.kind == "other" and name.text in PARTY_ADJECTIVES and _has_members(words, name.last):
            name.kind = "organization"  # [a Tory MP], but [a senior Tory]
        if name.kind == "other" and name.text in peoples and _are_the(words, name):
            name.kind = "group"  # [the Maori say]
        if name.text == "Swiss" and name.last < len(words) and words[name.last].tag[:2] in ("NN", "JJ"):
            name.kind = "other"  # [a Swiss trader], but [the Swiss]
        if name.kind == "state" and name.text in CAPITALS:
            name.metonym = _acts(words, name)
            name.kind = "state" if name.metonym else "place"


def _called_by_sponsors(kinds: Mapping[str, str]) -> list[str]:
    """The names of laws without that word, where a hyphen ties two surnames in it ([the Moe-Lund Act], [Moe-Lund])."""
    laws = {name for text in kinds for name, _, last in [text.rpartition(" ")] if last in _LAWS and "-" in name}
    own = [text for text in kinds if text.rpartition(" ")[2] in laws] if laws else []
    people = {text.rpartition(" ")[2] for text in own if text.partition(" ")[0] in MALE | FEMALE}
    return [text for text in own if text.rpartition(" ")[2] not in people]  # but [Ann Moe-Lund]


def _called_by_ships(
    words: Sequence[Word], kinds: Mapping[str, str], ending: Mapping[str, Sequence[Name]]
) -> list[str]:
    """The names of ships without the letters for one, where these always have an article ([MV Moe], then [the Moe])."""
    ships = {text.partition(" ")[2] for text in kinds if is_ship(text.split())} & kinds.keys()
    own: dict[str, list[Name]] = {text: [] for text in sorted(ships)}
    for last in dict.fromkeys(text.rpartition(" ")[2] for text in own):
        for name in ending[last]:
            if name.text in own:
                own[name.text].append(name)
    return [
        text
        for text, names in own.items()
        if all(name.first and words[name.first - 1].text in ("the", "The") for name in names)
    ]


def _are_all(words: Sequence[Word], name: Name) -> bool:
    """Whether a people's name behind an article has a verb in the plural, so that no single one is meant."""
    if not _are_the(words, name) or name.last >= len(words):
        return False
    return words[name.last].tag == "VBP" and words[name.last - 1].relation == "nsubj"


def _are_the(words: Sequence[Word], name: Name) -> bool:
    """Whether a people's name stands behind "the" and before no noun that it describes ([the Maori king])."""
    led = name.first > 0 and words[name.first - 1].text.lower() == "the"
    return led and (name.last >= len(words) or words[name.last].tag[:2] not in ("NN", "JJ", "PO", "HY"))


def _has_members(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].text in OF_CHAMBER


def _is_union(text: str) -> bool:
    """Whether a name of several words is a state's that is called like a body ([the Soviet Union])."""
    return " " in text and is_country(text) and not ORGANIZATION_WORDS.isdisjoint(text.lower().split())


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
    return parts[-2] if len(parts) > 1 and parts[-1] in GENERATIONS else parts[-1]


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
