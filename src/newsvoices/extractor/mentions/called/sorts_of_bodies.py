"""Which sorts of one noun are never one body: [the central bank] is no [development bank]."""

from collections.abc import Set as AbstractSet

__all__ = ["are_of_other_sorts"]

_SORTS = {
    "force": "air | police | task | border | peacekeeping | ground | naval",
    "bank": "central reserve | development | commercial | savings | food | blood",
    "guard": "coast | national | presidential republican | revolutionary | royal | civil",
    "court": "supreme | district magistrate magistrates | appeals appellate | juvenile family | constitutional",
    "council": "city town village municipal borough parish | county | regional provincial | security | student "
    "students | press media",
    "board": "school education | election elections electoral | parole | editorial | zoning planning | medical",
    "commission": "election elections electoral | truth | planning | police | corruption anti-corruption | securities",
    "union": "teachers teacher | student students | nurses | credit | rugby | farmers | journalists | dockers",
    "agency": "news | space | intelligence spy | aid | tax | employment | rating ratings | statistics",
    "authority": "tax revenue | port | electoral | aviation | housing | broadcasting",
    "service": "intelligence spy secret | fire | ambulance | prison | weather meteorological | postal | news",
    "department": "police | fire",
    "company": "oil | insurance | phone telephone | shipping | mining | film | tobacco | theatre theater",
}
_LINES = {noun: [frozenset(line.split()) for line in lines.split("|")] for noun, lines in _SORTS.items()}


def are_of_other_sorts(noun: str, own: AbstractSet[str], held: AbstractSet[str]) -> bool:
    """Say whether a noun's own words say of what sort a body is, and those that an actor holds say of another one."""
    lines = _LINES.get(noun, ())
    said = {n for n, line in enumerate(lines) if not line.isdisjoint(own)}
    known = {n for n, line in enumerate(lines) if not line.isdisjoint(held)}
    return bool(said and known) and said.isdisjoint(known)
