"""What the noun behind a name's comma says of it where that is no actor's: [the Solvarg, a container ship,]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.firms import FIRMS
from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.names.words import TAGGER
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["told_by_thing"]

_THINGS = word_set(
    "ferry trawler tanker ship vessel yacht freighter boat submarine frigate destroyer warship battleship icebreaker "
    "steamer film movie documentary comedy thriller novel memoir poem song album opera musical ballet sitcom videogame "
    "horse stallion mare gelding filly foal drone missile rocket satellite helicopter warplane "
    "drug vaccine painkiller antibiotic virus bacterium smartphone cryptocurrency"
)
_CARRIERS = word_set("aircraft helicopter bulk")
"""What stands before a carrier that is a ship."""
_PLACES = word_set(
    "village hamlet suburb island town islet mountain volcano peak glacier river lake bay waterfall dam reservoir "
    "shrine temple mosque cathedral monastery monument cemetery square stadium prison jail motorway"
)
_SITES = word_set(
    "crossing bridge tunnel highway motorway port airport prison jail square stadium valley peninsula reservoir strait "
    "pub tavern nightclub"
)
"""What is called by a name before it, and is where something happens; firms have refineries, plants and mines."""
_BEHIND = word_set(", . in on of near at off outside from by about for that which with")
_ARTICLES = frozenset({"a", "an", "the"})
_BEFORE_NOUNS = frozenset({"JJ", "NN", "VBN", "JJS", "CD"})
_NOUNS = 5  # words behind an article among which an apposition has its noun
_TOLD = 20
_PLACED = 12


def told_by_thing(words: Sequence[Word], first: int, last: int) -> Iterator[tuple[str, int]]:
    """Yield what an apposition says of a name without title that nobody has, and how much that weighs.

    Of who has a given name and a surname no list of what else was there is one ([Ann Moe, a horse and a dog]).
    """
    if last - first == 1 and _is_called_before(words, first, last):
        yield "place", _PLACED
        yield "organization", -TAGGER
        return
    last += last + 1 < len(words) and words[last].tag == "CD"  # [the Solvarg 3, a container ship,]
    if last + 2 >= len(words) or words[last].text != "," or words[last + 1].text not in _ARTICLES:
        return
    if (last - first > 1 and sex_of_given(words[first].text)) or " ".join(w.text for w in words[first:last]) in FIRMS:
        return
    at = last + 2
    high = min(len(words) - 2, last + 1 + _NOUNS)
    while at < high and words[at].tag in _BEFORE_NOUNS and words[at + 1].tag in _BEFORE_NOUNS:
        at += 1
    noun = words[at].text
    if words[at].tag != "NN" or at + 1 >= len(words) or words[at + 1].text not in _BEHIND:
        return
    if noun in _THINGS or (noun == "carrier" and words[at - 1].text in _CARRIERS):
        yield "other", _TOLD
    elif noun in _PLACES:
        yield "place", _PLACED
        yield "person", -TAGGER
        yield "organization", -TAGGER


def _is_called_before(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether one word is what a site is called, behind an article or a preposition ([at the Rafan crossing])."""
    if not first or last >= len(words) or words[last].text not in _SITES:
        return False
    after = words[last + 1] if last + 1 < len(words) else None
    goes_on = after is not None and after.tag[:2] == "NN" and after.relation not in SUBJECTS
    known = words[first].text in FIRMS or words[first].text.isupper()
    return not goes_on and not known and words[first - 1].tag in ("DT", "IN", "TO", "JJ")
