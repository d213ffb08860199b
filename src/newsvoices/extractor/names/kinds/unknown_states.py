"""States that no list has, told by what only states have and do: [Lusandra recalled its ambassador].

News tells of states that are new, that few recognise, or that somebody made up. One such sign may be anybody's, so that
two of different sorts must speak for a state, or one deed that is nobody else's; and nothing may call it a town, a
province or a person.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.gazetteer import ARMED, BODIES, CAPITALS, CONTESTED, NEWSROOMS, REGIONS, SEATS
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.place_names import WATERS
from newsvoices.extractor.lexis.places import is_country, is_people, without_form
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.name import Name

__all__ = ["peoples_of", "unknown_states"]

_KNOWN = frozenset({*FIRMS, *ARMED, *BODIES, *CAPITALS, *CONTESTED, *NEWSROOMS, *REGIONS, *SEATS, *WATERS})
_ENVOYS = word_set("ambassador ambassadors diplomat diplomats embassy")
_OFFICES = word_set("parliament constitution airspace navy monarchy")
"""What a name that owns it is a state by, or a part of one that lists have."""
_HAVING = word_set(
    "government president army military troops soldiers king queen capital regime opposition currency economy cabinet "
    "forces ruler junta waters border borders independence"
)
"""What states have, and bodies, people and parts of states too."""
_PAIRS = {
    ("prime", "minister"): 3, ("foreign", "minister"): 2, ("foreign", "ministry"): 2, ("defence", "minister"): 2,
    ("defense", "minister"): 2, ("air", "force"): 2, ("armed", "forces"): 2, ("head", "of"): 1, ("supreme", "court"): 1,
    ("central", "bank"): 1, ("territorial", "waters"): 2, ("finance", "minister"): 1, ("interior", "minister"): 1,
    ("interior", "ministry"): 1, ("coast", "guard"): 1,
}  # fmt: skip
_RECALLS = word_set("recalled recalls recall expelled expels expel withdrew withdraws summoned summons")
_SHUTS = word_set("closed closes reopened reopens sealed seals shut")
_TO = {("ambassador", "to"), ("envoy", "to"), ("ambassadors", "to"), ("embassy", "of"), ("independence", "of")}
_BESIDE = word_set("neighboring neighbouring neighbor neighbour")
_RULING = word_set("army government navy parliament embassy troops")
"""What a state's name stands before, and the name of a town or of a leader too."""
_DEALING = {
    ("border", "with"), ("borders", "with"), ("war", "with"), ("war", "against"), ("treaty", "with"),
    ("troops", "into"), ("relations", "with"), ("ties", "with"), ("troops", "in"), ("aid", "to"), ("sanctions", "on"),
    ("sanctions", "against"), ("coup", "in"), ("president", "of"), ("minister", "of"), ("government", "of"),
    ("king", "of"), ("republic", "of"), ("presidency", "of"), ("power", "in"), ("invasion", "of"),
}  # fmt: skip
"""Words before those with whom states deal, and those who rule them."""
_ALSO_TOWNS = {("troops", "into"), ("troops", "in"), ("aid", "to"), ("invasion", "of")}
"""Those of them that are as often before towns, and together count as one."""
_NO_STATES = word_set(
    "province region district county city town village island governorate prefecture municipality state residents "
    "mayor governor constituency company group club team party rebels militia fighters"
)
"""Nouns right behind a name by which it is something else."""
_OF_OTHERS = word_set(
    "province region district county city town village island mayor governor state company group party militia port "
    "capital valley emirate territory mountains bishop suburb"
)
"""Nouns that say before "of" and a name, or a comma and it, that it is something else."""
_RULED = word_set(
    "president government army military parliament ambassador embassy navy border troops soldiers minister people "
    "diplomats opposition capital authorities prime foreign defence defense king queen constitution currency leader"
)
"""What the people's word of a state stands before."""
_ENOUGH, _ALONE = 4, 5
_PARTS = word_set(
    "Sakha Tatarstan Bashkortostan Dagestan Chechnya Ichkeria Buryatia Karelia Komi Tuva Udmurtia Chuvashia Mordovia "
    "Ingushetia Kalmykia Adygea Khakassia Altai Alania Karakalpakstan Nakhchivan Nakhichevan Adjara Srpska Krajina"
)
"""Republics that are parts of a state, or were never one that acts."""
_FORM = 2  # half of enough, since provinces, firms, films and pubs are called republics and kingdoms
_BODY = 8  # what says that a name is a body’s, more than the tagger’s word and one doubtful sign
_NEAR = 6  # words behind a verb


def unknown_states(
    words: Sequence[Word],
    names: Sequence[Name],
    votes: Mapping[str, Counter[str]],
    kinds: Mapping[str, str],
    people: Collection[str],
) -> list[str]:
    """Return the names that the article shows to be states though no list has them.

    ``votes`` say what else speaks for each kind, ``people`` are the parts of the names of people, and names that stand
    behind titles.
    """
    signs: defaultdict[str, dict[str, int]] = defaultdict(dict)
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        text = without_form(name.text)
        whole = text != name.text
        if not _may_be(name, text, kinds, people) or (votes[name.text]["organization"] > _BODY and not whole):
            continue
        forms[text].add(name.text)
        own = signs[text]
        if whole:
            own["form"] = _FORM
        for sort, weight in _signs(words, name.first, name.last):
            own[sort] = max(weight, own.get(sort, weight)) if weight > 0 else weight
    found = [text for text, own in signs.items() if own and min(own.values()) > 0]
    if not found:
        return []
    adjectives = _ruled(words)
    for text in found:
        if not adjectives.isdisjoint(peoples_of(text)):
            signs[text]["people"] = 2
    return [name for text in found if _is_enough(signs[text]) for name in sorted({text} & kinds.keys() | forms[text])]


def peoples_of(state: str) -> set[str]:
    """Return what the people and things of a state may be called, as English makes such words ([Lusandran])."""
    stem = state.rstrip("aeoy") if state[-1] in "aeoy" else state
    ending = {f"{state}n", f"{state}ese", f"{state}i", f"{state}an", f"{state}ian", f"{state}ish"}
    return ending | {f"{stem}{end}" for end in ("an", "ian", "ese", "i", "ish", "ic")}


def _is_enough(own: Mapping[str, int]) -> bool:
    total = sum(own.values())
    strong = max((weight for sort, weight in own.items() if sort != "beside"), default=0) > 1  # towns are beside too
    return total >= _ALONE or (total >= _ENOUGH and len(own) > 1 and strong)


def _may_be(name: Name, text: str, kinds: Mapping[str, str], people: Collection[str]) -> bool:
    """Whether a name may be a state's: of one word or two with small letters, and not known to be another's.

    ``text`` is the name without the form of a state before it.
    """
    if name.title is not None or kinds[name.text] == "state" or text.count(" ") > 1 or text in people:
        return False
    if text.isupper() or text in _KNOWN or text in _PARTS or is_country(text) or is_people(text):
        return False
    return not sex_of_given(text.partition(" ")[0])


def _signs(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what one occurrence says, each with how much it weighs; less than nothing where it is no state."""
    before = words[first - 1].text.lower() if first else ""
    further = words[first - 2].text.lower() if first > 1 else ""
    after = words[last] if last < len(words) else None
    if before in ("of", ",") and further in _OF_OTHERS:
        yield "other", -1  # [the province of Lusandra], [the capital, Ebwali]
    elif before in _NO_STATES and before not in _BESIDE:
        yield "other", -1
    elif (further, before) in _TO:
        yield "envoy", 2
    elif (further, before) in _DEALING:
        yield "there" if (further, before) in _ALSO_TOWNS else f"dealing {further}", 1
    elif before in _BESIDE:
        yield "beside", 2
    if after is None:
        return
    if after.text in _NO_STATES:
        yield "other", -1  # [Lusandra province]
    elif after.tag == "POS" and last + 2 < len(words):
        yield from _owned(words, last + 1)
    elif after.text in _RULING and after.tag[:2] == "NN" and before in ("the", "The"):
        yield "ruling", 1
    elif after.text in _RECALLS or after.text in _SHUTS:
        yield from _deeds(words, last, after.text in _SHUTS)


def _owned(words: Sequence[Word], at: int) -> Iterator[tuple[str, int]]:
    """Yield what the noun says that a name owns, behind adjectives."""
    end = min(len(words) - 1, at + 3)
    while at < end and words[at].tag in ("JJ", "JJS", "CD", "RB"):
        if (words[at].text.lower(), words[at + 1].text.lower()) in _PAIRS:
            break
        at += 1
    behind = words[at + 1] if at + 1 < len(words) else None
    noun, further = words[at].text.lower(), behind.text.lower() if behind is not None else ""
    pair = _PAIRS.get((noun, further))
    if pair is not None:
        yield f"{noun} {further}", pair
    elif further == "of":
        return  # [Lusandra’s army of volunteers]
    elif behind is not None and behind.tag[:2] == "NN" and behind.text.islower():
        return  # [Lusandra’s border guard], whoever that is
    elif noun in _ENVOYS:
        yield "envoy", 2
    elif noun in _OFFICES:
        yield noun, 2
    elif noun in _HAVING:
        yield "having", 1
    elif noun in _NO_STATES:
        yield "other", -1  # [Lusandra’s mayor]


def _deeds(words: Sequence[Word], verb: int, shuts: bool) -> Iterator[tuple[str, int]]:
    """Yield that a name calls its envoys back, or closes its borders."""
    near = words[verb + 1 : verb + _NEAR]
    own = any(word.text == "its" for word in near)
    for at, word in enumerate(near, verb + 1):
        lower = word.text.lower()
        if lower in ("border", "borders", "airspace") and shuts and own:
            yield "shuts", 3
        elif lower in _ENVOYS and not shuts and not (at + 1 < len(words) and words[at + 1].tag in ("NN", "NNS")):
            yield "recalls", _ALONE if own and lower != "diplomats" else 3


def _ruled(words: Sequence[Word]) -> set[str]:
    """The words with capitals that stand before what a state has ([the Lusandran army])."""
    return {word.text for word, noun in pairwise(words) if noun.text in _RULED and word.text[0].isupper()}
