"""The sectors of people by the bodies in which they hold office, where their titles alone say none or another one.

Chairs, leaders and spokespeople are of every sector, and so are presidents; ranks are armies' and the police's.
"""

from collections import defaultdict
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import body_sector, sector_of
from newsvoices.extractor.lexis.honorifics import SHORT_TITLES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.sectors import sector_of_title
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["settle_holders"]

_OF_ANY = word_set(
    "chair chairman chairwoman chairperson vice-chair vice-chairman vice-chairwoman co-chair co-chairman leader "
    "co-leader boss chief head spokesman spokeswoman spokesperson director director-general secretary president "
    "secretary-general general-secretary treasurer vice-president manager organiser organizer"
)
"""Offices that say nothing of the sector of the body that has them."""
_SHARED = word_set("president vice-president secretary secretary-general chancellor vice-chancellor administrator")
"""Offices of states that other bodies have too."""
_RANKS = word_set("sergeant corporal captain major colonel lieutenant commander general brigadier officer inspector")
"""Ranks that the police of many countries have like armies."""
_RULING = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
_POLICE = word_set("police gendarmerie constabulary")
_KINDS = word_set("party union company university college hospital school government")
"""Nouns right before an office that say of what kind its body is."""


def settle_holders(words: Sequence[Word], statements: Sequence[Statement]) -> None:
    """Give people the sector of the one kind of body in which they are said to hold office now.

    Those whose title states a sector keep it, but for presidents and secretaries of bodies that no state has, and for
    whoever has a rank in the police or another office besides.
    """
    bodies: defaultdict[Actor, dict[str | None, None]] = defaultdict(dict)
    _leave_past(words, statements)
    for statement in statements:
        actor = statement.actor
        if actor.actor_type not in ("person", "group") or statement.tenure != "current":
            continue
        title = _title(words, statement)
        if actor.sector == "MIL" and actor.offices.keys() | {SHORT_TITLES.get(title[-1], title[-1])} <= _RANKS:
            actor.sector = _beside_rank(title, statement.organization) or "MIL"
        elif actor.sector == "MIL" and not _POLICE.isdisjoint(title):
            actor.sector = "COP"  # [police chief Colonel Ann Moe]
        body, head = statement.organization, singular(title[-1])
        if head not in _OF_ANY and head not in _SHARED:
            continue
        if body is not None and body.sector == "LAB" and "opposition" in title:
            body.sector = "PTY"  # [the opposition leader, Ann Moe of the Popular Union]
        if body is not None and body.actor_type == "organization":
            bodies[actor][body.sector] = None
        elif body is not None and body.actor_type == "state":
            if head in _SHARED:  # [president of Norway and chair of the Fish Fund]; not [director for Norway at X]
                bodies[actor]["GOV"] = None
        elif body is None and len(title) > 1 and title[-2] in _KINDS:
            bodies[actor][body_sector(title[-2])] = None
    for actor, sectors in bodies.items():
        if len(sectors) > 1:
            continue
        (sector,) = sectors
        others = [sector_of(office) for office in actor.offices.keys() - _SHARED - _OF_ANY]
        shared = actor.sector == "GOV" and _RULING.isdisjoint(others) and sector not in _RULING
        executive = actor.sector == "BUS" and actor.offices.keys() <= _SHARED and sector is not None
        if actor.sector is None or shared or executive:  # [Executive Vice President Ann Moe of the Fish Council]
            actor.sector = sector or next(iter(sorted(filter(None, others))), None)


def _leave_past(words: Sequence[Word], statements: Sequence[Statement]) -> None:
    """Give those who have an office now no sector that only what they were before states.

    [Ann Moe, the ministry’s spokeswoman], who is [a former reporter]. Past offices stand before names as titles too
    ([former president Ann Moe], then [President Moe]), and so tell nothing of the present.
    """
    past: defaultdict[Actor, set[str | None]] = defaultdict(set)
    held: defaultdict[Actor, set[str]] = defaultdict(set)
    for statement in statements:
        if statement.tenure == "former" and statement.actor.actor_type == "person" and statement.actor.sector:
            past[statement.actor] |= {_stated(words, statement), "ELI"}
            held[statement.actor].add(_office(_title(words, statement)))
    present: defaultdict[Actor, dict[str, None]] = defaultdict(dict)
    for statement in statements if past else ():
        actor, body = statement.actor, statement.organization
        if actor not in past or statement.tenure != "current" or _office(_title(words, statement)) in held[actor]:
            continue
        if actor.sector == "ELI" and _is_before_name(words, statement):
            continue
        if statement.first and words[statement.first - 1].text in ("(", "-LRB-"):
            continue  # [former Rep. Ann Moe (R-Ohio)] has no office in her party
        sector = _stated(words, statement)
        if sector is None and body is not None and body.actor_type == "organization":
            sector = body.sector
        if sector is not None:
            present[actor][sector] = None
    for actor, sectors in present.items():
        if actor.sector in past[actor] and actor.sector not in sectors:
            actor.sector = next(iter(sectors))


def _stated(words: Sequence[Word], statement: Statement) -> str | None:
    """The sector that the words of a title state."""
    title = _title(words, statement)
    return sector_of_title(_office(title), title)


def _title(words: Sequence[Word], statement: Statement) -> list[str]:
    return [word.text.lower().rstrip(".") for word in words[statement.first : statement.title_last]]


def _office(title: Sequence[str]) -> str:
    """The last word of a title, in full and of one."""
    return SHORT_TITLES.get(title[-1]) or SHORT_TITLES.get(singular(title[-1])) or singular(title[-1])


def _is_before_name(words: Sequence[Word], statement: Statement) -> bool:
    behind = words[statement.title_last] if statement.title_last < len(words) else None
    return behind is not None and behind.entity == "PERSON" and behind.text[0].isupper()


def _beside_rank(title: Sequence[str], body: Actor | None) -> str | None:
    """The sector that a title with a rank has by the rest of it or by its body ([Interior Minister General])."""
    if not _POLICE.isdisjoint(title) or (body is not None and body.sector == "COP"):
        return "COP"
    return sector_of(title[-2]) if len(title) > 1 and sector_of(title[-2]) == "GOV" else None
