"""Names that are short for a body of the article ([Harlow] for [Harlow University], [Lund Oil] for [Lund Oil AG])."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from newsvoices.extractor.lexis.firms import TRADES_OF_FIRMS
from newsvoices.extractor.lexis.foreign_bodies import FOREIGN_BODIES
from newsvoices.extractor.lexis.foreign_firms import without_kind
from newsvoices.extractor.lexis.given_names import FEMALE, MALE, sex_of_given
from newsvoices.extractor.lexis.known_surnames import KNOWN_SURNAMES
from newsvoices.extractor.lexis.legal_forms import LEGAL_FORMS, PLAIN_FORMS
from newsvoices.extractor.lexis.parties import PARTIES
from newsvoices.extractor.lexis.places import code_of_region
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import COMPANY_WORDS, LINKS, ORGANIZATION_WORDS, SHORTENED, TAGGER, THINGS

__all__ = [
    "SURELY_CLUBS",
    "begins_club",
    "clubs_beside_clubs",
    "firms_in_short",
    "is_branch",
    "is_called_by",
    "is_formal",
    "is_left_out_behind",
    "names_no_other",
    "names_school",
    "short_bodies",
    "short_clubs",
]

_LEFT_OUT = LEGAL_FORMS | word_set(
    "university college school news network radio television research report publishing press airlines airways motors "
    "industries holdings corporation technologies pharmaceuticals systems entertainment studios stores bank insurance "
    "energy group electronics semiconductor semiconductors chemicals petrochemicals telecom telecoms "
    "telecommunications biotech therapeutics biosciences robotics software aerospace automotive breweries supermarkets "
    "securities properties diagnostics hotels resorts brands"
)
"""Last words of bodies that are short for their names' first, and are called after nobody who is in the news."""
_FIRMS_END = word_set(
    "group holdings airlines airways motors industries bank insurance electronics energy shipping mining steel "
    "securities pharmaceuticals"
)
"""Last words of firms without which these are called by two words too."""
_CALLED_SO = word_set(
    "trust network alliance federation society association company movement research institute consulting consultants "
    "partners logistics shipping mining steel foods healthcare hospitals rail railways power water homes services "
    "resources lines minerals metals cement textiles dairies ferries freight aviation shipyards trawlers packaging "
    "plastics renewables payments denki kogyo heavy tyres tires"
)
"""Last words of other bodies that are short for their first where these act; a place has no such ones only."""
_BEHIND_WORDS = (_LEFT_OUT - ORGANIZATION_WORDS) | word_set(
    "networks strategies solutions ventures capital consulting consultants partners productions labs action usa pac"
)
"""Last words that a name of several words may lose, where these name no body of another kind by themselves."""
_SCHOOLS = word_set("high elementary middle primary secondary grammar")
"""Words behind which a name may lose the word school."""
_NO_OTHERS = (
    (ORGANIZATION_WORDS - {"media"})
    | THINGS
    | word_set("international europe asia africa america global digital tv sport")
)
"""Last words with which a body is another than that, or who, its first word names."""
_FORMAL = frozenset({"federation", "association", "society", "union", "organization", "organisation", "company"})
"""Words with which the formal end of a name begins ([Fair Tides], for [Fair Tides Association of Norway])."""
_CLUB_ENDINGS = word_set(
    "City United Town Rovers Wanderers Athletic Albion Rangers Villa County Forest Palace Orient Argyle Alexandra "
    "Hotspur Wednesday Sporting Dynamo Racing"
)
"""Last words of clubs by which alone these are called."""

SURELY_CLUBS = word_set("FC AFC Rovers Wanderers Hotspur Athletic Albion Argyle")
"""Last words of clubs that hardly anything else has."""
_LIKE_SURNAMES = word_set("Vale Forest Villa Palace Rangers Racing Wednesday Sporting")
"""Those that people have for surnames, or other bodies for names."""
_BESIDE_CLUBS = (_CLUB_ENDINGS | {"Vale"}) - {"Alexandra"}

_CLUB_BEGINNINGS = word_set(
    "Sporting Real Olympique Atletico Atlético Inter Dinamo Dynamo Lokomotiv Racing Deportivo Hapoel Maccabi Partizan "
    "Virtus Spartak Torpedo Slavia Borussia Fortuna Eintracht Esperance Espérance Rapid Independiente Estudiantes"
)
"""First words of clubs that are called by the other word alone."""


def _is_left_out(rest: Sequence[str]) -> bool:
    """Say whether words in small letters, at the end of a body's name, say only what it does or is for.

    Whose it is says more: the [Lusair Parents’ Association] is not Lusair.
    """
    owned = any(word.endswith(("'", "’", "'s", "’s")) for word in rest)
    return 0 < len(rest) < 4 and rest[-1] in _CALLED_SO and LINKS.isdisjoint(rest) and not owned


def is_left_out_behind(parts: Sequence[str], rest: Sequence[str]) -> bool:
    """Say whether several words name a body whose name in full only goes on with a word that says little.

    ``rest`` are its other words, in small letters ([Solvarg Ridge], for [Solvarg Ridge Networks]). A name that ends in
    a word for bodies is whole, and what goes on is a part's or another one's ([Harbour League], [Harbour League USA]).
    """
    whole = parts[-1].lower() in ORGANIZATION_WORDS
    return len(parts) > 1 and len(rest) == 1 and rest[0] in _BEHIND_WORDS and not whole


def names_school(parts: Sequence[str], rest: Sequence[str]) -> bool:
    """Say whether a name is a school's without that word ([Salten High], [Lusair Elementary])."""
    return len(parts) > 1 and parts[-1].lower() in _SCHOOLS and list(rest) == ["school"]


def is_branch(party: str, before: Sequence[str]) -> bool:
    """Say whether words before a party's name make it that of a part of its country ([Ohio State], [Nevada])."""
    part = before[-1:] in (["State"], ["County"], ["City"])
    return party in PARTIES and (part or code_of_region(" ".join(before)) is not None)


def is_formal(parts: Sequence[str], rest: Sequence[str]) -> bool:
    """Say whether a body's other words, in small letters, only say in full what it is or does."""
    if len(parts) == 1:
        return _is_left_out(rest) or (rest[-1] in LEGAL_FORMS and len(rest) < 4)
    return rest[0] in _FORMAL and rest[1:2] == ["of"] and parts[-1].lower() not in SHORTENED


def names_no_other(rest: Sequence[str]) -> bool:
    """Say whether words in small letters, at the end of a body's name, make it no other body than its first word.

    [Moe Foundation] and [Moe Trust] are called after somebody, [Moe TV] is a part of [Moe].
    """
    own = rest[rest[:1] == ["&"] :]
    return 0 < len(own) < 4 and _NO_OTHERS.isdisjoint(own) and LINKS.isdisjoint(own)


def short_bodies(
    votes: Mapping[str, Counter[str]],
    kinds: Mapping[str, str],
    parts_of_people: Collection[str],
    people: Collection[str],
    acting: Collection[str],
) -> list[str]:
    """Return the names taken for persons, or nothing, that only a body of the article has as its first words.

    They come in the given order. ``votes`` say what else speaks for each kind, ``people`` are names that stand behind
    a title, ``acting`` those that act somewhere and never stand where places do.
    """
    bodies: dict[str, set[str]] = {}
    for text, kind in kinds.items():
        parts = text.split()
        if kind == "organization" and len(parts) > 1:
            lower = [part.lower().rstrip(".") for part in parts]
            bodies.setdefault(parts[0], set()).add(text)
            if len(parts) > 2 and (lower[-1] in LEGAL_FORMS or lower[-1] in _FIRMS_END):
                bodies.setdefault(" ".join(parts[:-1]), set()).add(text)
    found = []
    for text, kind in kinds.items():
        longer = bodies.get(text)
        if longer is None or kind not in ("person", "unknown") or text in parts_of_people or text in people:
            continue
        rests = [name[len(text) :].lower().replace(".", "").split() for name in longer]
        single = " " not in text
        known = any(rest[-1] in (_LEFT_OUT if single else LEGAL_FORMS) for rest in rests)
        acts = single and text in acting and text not in MALE and text not in FEMALE
        told = acts and len(longer) == 1 and (_is_left_out(rests[0]) or votes[text]["organization"] > 0)
        if single and len(longer) == 1 and names_no_other(rests[0]) and not told:
            nobody = text not in MALE and text not in FEMALE and text not in KNOWN_SURNAMES
            told = nobody and votes[text]["person"] <= TAGGER and (acts or kind == "person")
        alone = not single and len(longer) == 1 and rests[0][-1] in _FIRMS_END and len(rests[0]) == 1
        if alone and votes[text]["person"] <= TAGGER + 1 and not any(map(sex_of_given, text.split())):
            told = True  # [Lian Sung], for [Lian Sung Group], which is called after nobody whom the article names
        if (known and (kind == "person" or acts)) or told or (not single and known):
            found.append(text)
    return found


def firms_in_short(kinds: Mapping[str, str], people: Collection[str]) -> list[str]:
    """Return the names taken for persons, or nothing, that are a firm's without its kind, as foreign firms' are.

    [Sinar Laut] beside [PT Sinar Laut Abadi], [Lusair] beside [Grupo Lusair S.A.], and without its second trade [Lund
    Trading] beside [Lund Trading and Shipping Corp]; none of ``people`` of the article.
    """
    found: set[str] = set()
    for name, kind in kinds.items():
        first, _, second = name.partition(" and ")
        formed = second.rpartition(" ")[2].lower().rstrip(".") in PLAIN_FORMS
        if kind == "organization" and formed and _ends_in_trade(first.split()):
            found.add(first)
        plain = without_kind(name.split()) if kind == "organization" else None
        if plain is None:
            continue
        found.update(" ".join(plain[:end]) for end in range(2, len(plain) + 1))
        if all(part.lower().rstrip(".") in LEGAL_FORMS for part in plain[1:]):
            found.add(plain[0])
    return [text for text, kind in kinds.items() if text in found - {*people} and kind in ("person", "unknown")]


def _ends_in_trade(parts: Sequence[str]) -> bool:
    """Whether words end in a trade, and begin with no given name ([Lund Trading]; but [Ann Moe and Sons Ltd])."""
    last = parts[-1].lower()
    trade = last in COMPANY_WORDS or last in TRADES_OF_FIRMS or last.endswith("ing")
    return len(parts) > 1 and trade and not sex_of_given(parts[0])


def begins_club(name: str) -> bool:
    """Say whether a name begins as a club's of two words does that is called by its last alone ([Real Sociedad])."""
    first, _, rest = name.partition(" ")
    return first in _CLUB_BEGINNINGS and bool(rest) and " " not in rest


def is_called_by(word: str) -> bool:
    """Say whether a body may be called by the last word of its name alone ([City], [the Morcha], [Sociedad])."""
    return word in _CLUB_ENDINGS or word.lower() in FOREIGN_BODIES


def short_clubs(kinds: Mapping[str, str]) -> list[str]:
    """Return the names of one word by which the one body of the article is called whose name ends so ([City])."""
    ending = [name.rpartition(" ")[2] for name, kind in kinds.items() if kind == "organization" and " " in name]
    often = Counter(word for word in ending if is_called_by(word))
    clubs = {name.rpartition(" ")[2] for name, kind in kinds.items() if kind != "place" and begins_club(name)}
    return [
        text for text, kind in kinds.items() if often[text] == 1 or (text in clubs and kind in ("person", "unknown"))
    ]


def clubs_beside_clubs(votes: Mapping[str, Counter[str]], kinds: Mapping[str, str]) -> list[str]:
    """Return the names that only the tagger takes for people's and that end as clubs' do, beside one that surely is.

    [Tharo Town], beside [Ebwali Rovers]; but [Ida Forest], who plays for it.
    """
    if not any(kind == "organization" and text.rpartition(" ")[2] in SURELY_CLUBS for text, kind in kinds.items()):
        return []
    found = []
    for text, kind in kinds.items():
        first, _, last = text.rpartition(" ")
        if not first or last not in _BESIDE_CLUBS or kind not in ("person", "unknown"):
            continue
        given = first.partition(" ")[0]
        somebody = given in MALE or given in FEMALE or (last in _LIKE_SURNAMES and sex_of_given(given) != "")
        if not somebody and votes[text]["person"] <= TAGGER + 1:
            found.append(text)
    return found
