"""Reports of sport, where those who beat, attack, meet or sign somebody play, and nobody acts in politics."""

from newsvoices.extractor.events.participants import Occurrence
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["is_played", "is_sport"]

_OWN = word_set(
    "striker midfielder midfielders goalkeeper goalkeepers quarterback linebacker referee referees semi-final "
    "semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals playoff playoffs "
    "play-off play-offs half-time halftime offside wicket wickets innings batsman bowler peloton hat-trick equaliser "
    "equalizer touchdown touchdowns medallist medalist sprinter swimmer golfer goalless teammate teammates rugby "
    "football cricket tennis basketball baseball hockey soccer athletics judo handball volleyball slalom marathon lap "
    "laps scored"
)
"""Words of nothing but sport, or seldom of anything else."""
_WORDS = _OWN | word_set(
    "strikers winger tournament tournaments championship championships medal medals stoppage kick-off kickoff dribble "
    "header sprint pitcher racket racquet coach coaches captain fixture fixtures league relegation cyclist boxer goal "
    "goals match matches fans squad season defender defenders forward substitute penalty stadium athlete athletes "
    "knockout heavyweight club clubs player players final finals cup title champions champion set sets team teams game "
    "games downhill opponent defeat"
)
"""Words of many sports; most have other meanings, so that it takes several of them, and one of sport alone."""
_LEAST, _LEAST_KINDS = 4, 3  # of these words, and how many of them differ
_LEAST_OWN, _MANY_KINDS = 2, 5  # of words of nothing but sport; kinds of words among which one of these is enough
_SHARE = 22  # words of a text to each of them, at the most
_DEEDS = frozenset({"PROTEST", "COERCE", "MOBILIZE", "AID"})
"""Types of what is done off the pitch."""
_WITH_ARMS = word_set("attack shoot strike hit")
_CONTESTS = _WITH_ARMS | {"beat"}
_PRONOUNS = word_set("he she they who it")
_PLAYERS = frozenset({None, "BUS"})
"""Sectors of players, coaches and owners, and of their clubs."""


def is_sport(grammar: Grammar) -> bool:
    """Say whether a text is about sport: one in twenty-odd of its words is one of sport, some of nothing else."""
    words = grammar.words
    found = [n for n in range(len(words)) if grammar.lower(n) in _WORDS and words[n].text[0].islower()]
    kinds, own = {grammar.lower(n) for n in found}, sum(grammar.lower(n) in _OWN for n in found)
    if len(found) < _LEAST or len(kinds) < _LEAST_KINDS or own < (1 if len(kinds) >= _MANY_KINDS else _LEAST_OWN):
        return False
    return len(found) * _SHARE >= sum(word.text[0].isalpha() for word in words)


def is_played(grammar: Grammar, parties: Parties, found: Occurrence) -> bool:
    """Say whether an occurrence in a report of sport belongs to it: no office leads it, and no riot or arrest is it.

    Nor does the attack of somebody without a name who is nobody of a team ([a man shot the goalkeeper]).
    """
    (leader, mention), kind = found.actors[0], found.frame.plover_type
    if kind in _DEEDS or (kind == "ASSAULT" and found.frame.lemma not in _CONTESTS):
        return False
    sort, naming = parties.sort(leader)
    known = naming == "named" or grammar.lower(mention) in _WORDS | _PRONOUNS
    if found.frame.lemma in _WITH_ARMS and sort != "organization" and not known:
        return False
    sector = parties.sector(leader)
    return sort != "state" and (sector in _PLAYERS or (sector == "MIL" and naming == "named"))  # captain Ann Moe
