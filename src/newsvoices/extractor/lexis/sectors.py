"""PLOVER sectors that several words state together: [liaison officer], [news agency], [care network], [union official].

A noun alone is often of another sector than in company: what stands before an office may take it out of an army or a
government, and a body is what its head noun says, which its other words only narrow. General knowledge of English.
"""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.foreign_bodies import FOREIGN_BODIES
from newsvoices.extractor.lexis.heads import body_sector, sector_of
from newsvoices.extractor.lexis.honorifics import POLICE_RANKS
from newsvoices.extractor.lexis.legal_forms import LEGAL_FORMS
from newsvoices.extractor.lexis.newsrooms import MEDIA_WORDS
from newsvoices.extractor.lexis.no_actors import BROADCASTERS
from newsvoices.extractor.lexis.places import country_of_people
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["CIVIL_GENERALS", "police_behind", "sector_of_body", "sector_of_description", "sector_of_title"]

CIVIL_GENERALS = word_set(
    "secretary attorney director inspector surgeon consul solicitor auditor governor comptroller controller postmaster "
    "registrar accountant prosecutor procurator advocate"
)
"""Offices that "general" follows in the titles of people who are no soldiers."""
_POLICE = POLICE_RANKS | word_set("police garda supt insp det const pc constable detective sub-inspector")
_HEADS_OF_POLICE = _POLICE | word_set("general inspector commissioner superintendent commandant chief head commander")
"""Nouns for those who are in the police that is told behind them."""
_ARMED = word_set(
    "army military naval navy marine marines air commanding warrant artillery infantry cavalry tank general flag staff "
    "non-commissioned noncommissioned petty duty former retired senior junior reserve"
)
"""Words before an officer of an army, or one that may be of one."""
_SERVING = _ARMED - word_set("former retired senior junior duty staff tank flag")
"""Words before an officer that alone say that an army has him."""
_OF_BODIES = word_set("president secretary chancellor")
_KINDS_OF_BODIES = word_set("club union company university college students association federation society league team")
_SHADOWED = word_set("minister secretary chancellor")
_OF_UNIONS = word_set("branch publicity organising organizing membership club recording")
"""Secretaries of unions, parties and clubs."""
_OF_PARTIES = word_set("worker workers activist activists volunteer volunteers agent agents official officials")
_CHIEF = word_set("executive operating financial technology marketing information medical")
_SPIES = word_set("secret intelligence double undercover cia fbi kgb mi5 mi6 foreign sleeper")
_SEATS = word_set("u.s us state house republican democratic elected labor labour gop congressional")
_OF_LEANING = frozenset({"democratic", "democrats", "liberal", "republican", "conservative", "patriotic"})
"""Words before a union that is a party."""
_CLERGY = word_set("baptist methodist lutheran presbyterian unitarian pentecostal evangelical church parish")
_CALLED_NEWS = word_set("news daily weekly")
"""Words that make a newsroom of a body in whatever place."""
_NEWS = _CALLED_NEWS | word_set("press radio television tv broadcasting media newspaper magazine")
"""Words that do so where the head noun says no more than that it is a firm ([Media Group], but [Media Ministry])."""
_PAPERS = MEDIA_WORDS - word_set("broadcasting express magazine network news press radio television tv")
"""Words that do so where they end a name, but for what says of what kind a firm is."""
_ENDS = LEGAL_FORMS | word_set("company corporation holdings")
"""Words behind a firm's head noun."""
_FIRM = _ENDS | word_set("group trust service services agency")
_HEALTH = word_set("health care medical hospital hospitals clinic clinics nursing ambulance dental")
_TRADES = frozenset({"AGR", "BUS", "EDU", "EXP", "JRN", "LAB", "MED", "REL", "REF"})
"""Sectors of the people after whom a body is called that it shares ([Farmers’ Association])."""
_NEUTRAL = frozenset({
    "association", "organization", "organisation", "federation", "league", "society", "forum", "council", "committee",
    "alliance", "coalition", "network", "group", "board", "congress", "conference", "movement", "club", "guild",
})  # fmt: skip
_CHAMBERS = word_set("senate house parliament assembly congressional parliamentary knesset duma bundestag")
_OF_CHAMBERS = word_set("committee subcommittee")
_MEMBERS = word_set("representatives commons lords delegates assembly keys councillors councilors burgesses")
_OF = frozenset({"of", "for", "on"})
_JOINED = word_set("european african soviet eurasian customs economic western latin")
_PAIRS = {
    ("electoral", "college"): "", ("liberties", "union"): "SOC", ("credit", "union"): "BUS", ("rugby", "union"): "",
    ("football", "union"): "", ("cricket", "union"): "", ("postal", "union"): "", ("students", "union"): "EDU",
    ("ski", "union"): "", ("skating", "union"): "", ("cycling", "union"): "", ("racing", "union"): "",
    ("telecommunication", "union"): "", ("student", "union"): "EDU",
    ("news", "agency"): "JRN", ("press", "agency"): "JRN", ("media", "agency"): "JRN",
    ("travel", "agency"): "BUS",
    ("rating", "agency"): "BUS", ("ratings", "agency"): "BUS", ("advertising", "agency"): "BUS",
    ("news", "bureau"): "JRN", ("union", "congress"): "LAB", ("broadcasting", "union"): "JRN",
    ("estate", "agency"): "BUS", ("employment", "agency"): "BUS", ("recruitment", "agency"): "BUS",
    ("talent", "agency"): "BUS", ("aid", "agency"): "SOC", ("relief", "agency"): "SOC",
    ("charity", "commission"): "GOV",
    ("speakers", "bureau"): "BUS", ("central", "bank"): "GOV", ("reserve", "bank"): "GOV", ("world", "bank"): "",
    ("daily", "express"): "JRN", ("sunday", "express"): "JRN", ("indian", "express"): "JRN",
    ("financial", "express"): "JRN", ("press", "club"): "JRN", ("military", "court"): "JUD", ("food", "bank"): "SOC",
    ("blood", "bank"): "MED", ("army", "hospital"): "MED", ("military", "hospital"): "MED", ("police", "union"): "LAB",
    ("military", "academy"): "MIL", ("naval", "academy"): "MIL", ("police", "academy"): "COP",
    ("salvation", "army"): "SOC", ("church", "school"): "EDU", ("police", "authority"): "COP",
    ("health", "authority"): "MED", ("business", "school"): "EDU", ("medical", "school"): "EDU",
    ("high", "school"): "EDU", ("law", "school"): "EDU", ("fan", "club"): "", ("city", "council"): "GOV",
    ("county", "council"): "GOV", ("police", "department"): "COP",
    ("town", "council"): "GOV", ("prison", "authority"): "GOV",
}  # fmt: skip
"""Sectors of two words that are another one's than the second word's; empty where they are none's."""


def sector_of_title(head: str, title: Sequence[str]) -> str | None:
    """Return the sector that a title's words, in small letters, state; ``head`` is its noun ([police commander])."""
    if _POLICE & {*title}:
        return "COP"
    modifiers = title[: title.index(head)] if head in title else ()
    before = {*modifiers}
    if head == "officer":
        return "BUS" if "chief" in before and before & _CHIEF else "MIL" if before & _SERVING else None
    if head == "general" and modifiers and modifiers[-1] in CIVIL_GENERALS:
        return sector_of(f"{modifiers[-1]}-general")  # [Attorney General], no officer of an army
    if head == "captain" and before and not before & _ARMED:
        return None  # [Harbour Rovers captain]
    if head in _OF_BODIES and modifiers and modifiers[-1] in _KINDS_OF_BODIES:
        return body_sector(modifiers[-1])  # [club president]
    if head == "secretary" and modifiers and modifiers[-1] in _OF_UNIONS:
        return None  # [branch secretary]
    if head == "superintendent" and "chief" in before:
        return "COP"
    if head == "agent" and not before & _SPIES:
        return None  # [literary agent]
    if head == "representative" and "trade" in before:
        return "GOV"
    if head == "representative" and before and not before & _SEATS:
        return None  # [sales representative]
    if head == "manager" and before & {"campaign", "city", "county", "town"}:
        return "PTY" if "campaign" in before else "GOV"
    if head == "president" and "vice" in before and before & {"executive", "senior"}:
        return "BUS"  # [Executive Vice President Ann Moe]
    if "shadow" in before and head in _SHADOWED:
        return "LEG"  # who speaks for the opposition
    if head == "minister" and before & _CLERGY:
        return "REL"
    if head == "official":
        return next((sector for word in reversed(modifiers) if (sector := body_sector(word)) is not None), "GOV")
    return sector_of(head)


def police_behind(words: Sequence[Word], at: int) -> list[str]:
    """Return the word for the police that says at word ``at`` whose a rank is ([Inspector General of Police]).

    None is whoever only has to do with it, or with what is its ([a victim of police], [head of police reform]).
    """
    ranked = words[at - 1].text.lower() in _HEADS_OF_POLICE
    told = ranked and [word.text.lower() for word in words[at : at + 2]] == ["of", "police"]
    return ["police"] if told and (at + 2 == len(words) or words[at + 2].tag[:2] not in ("NN", "PO")) else []


def sector_of_description(head: str, modifiers: Sequence[str]) -> str | None:
    """Return the sector that a description states by its noun and the words before it, all in small letters."""
    body = body_sector(head)
    if modifiers and modifiers[-1] == "party" and head in _OF_PARTIES:
        return "PTY"  # [party workers]
    if head == "executive" and modifiers[-1:] == ["eu"]:
        return "GOV"
    if body is None:
        return sector_of_title(head, [*modifiers, head])
    pair = _PAIRS.get((modifiers[-1], head)) if modifiers else None
    if pair is not None:
        return pair or None
    return _of_network(modifiers) if head == "network" else body


def sector_of_body(parts: Sequence[str]) -> str | None:
    """Return the sector that the words of a body's name state, first its head noun, or None."""
    lower = [part.lower().rstrip(".").removesuffix("’s").rstrip("’'") for part in parts]
    link = next((at for at in range(1, len(lower)) if lower[at] in _OF), len(lower))
    own, behind = lower[:link], lower[link + 1 :]
    while len(own) > 1 and own[-1] in _ENDS:
        own.pop()  # [Times Media Corp]
    head = own[-1]
    pair = _PAIRS.get((own[-2], head)) if len(own) > 1 else None
    if pair is not None:
        return pair or None
    if head == "union" and len(own) == 2 and own[0] in _JOINED and country_of_people(parts[0]) is None:
        return None  # [European Union] is no trade union
    if (
        head == "congress"
        and len(own) > 1
        and (own[-2] in ("workers", "labour", "labor") or sector_of(own[-2]) == "LAB")
    ):
        return "LAB"  # [Harbour Workers’ Congress]
    if head == "union" and len(own) > 1 and own[-2] in _OF_LEANING and sector_of(behind[0] if behind else "") is None:
        return "PTY"  # [Liberal Democratic Union], but [Democratic Union of Teachers]
    if head in ("greens", "democrats"):
        return "PTY"  # [the Norwegian Greens], [the Social Democrats]
    if head == "ministries":
        return "REL"
    if head in ("chamber", "chambers") and behind[:1] in (["commerce"], ["industry"], ["trade"]):
        return "BUS"
    if head == "institute" and behind[:1] == ["technology"]:
        return "EDU"
    if head == "board" and behind[:1] == ["trade"]:
        return "BUS"
    if head in _OF_CHAMBERS and not {"campaign", *_CHAMBERS}.isdisjoint(own):
        return "PTY" if "campaign" in own else "LEG"
    if head == "house" and not _MEMBERS.isdisjoint(behind[:1]):
        return "LEG"
    stated = body_sector(head)
    if head in _PAPERS or not _CALLED_NEWS.isdisjoint(own):
        return "JRN"
    if stated in (None, "BUS", "JRN") and not _NEWS.isdisjoint(own):
        return "JRN"
    if len(own) > 1 and own[-2] in _PAPERS and head in _FIRM:
        return "JRN"
    if head == "network":
        return _of_network([part.lower() if part not in BROADCASTERS else "tv" for part in parts[: link - 1]])
    foreign = next((FOREIGN_BODIES[word] for word in lower if FOREIGN_BODIES.get(word)), None)
    known = stated or foreign
    if known is not None:
        return known
    if any(word in _HEALTH for word in own[:-1]):
        return "MED"
    for word in (*reversed(own), *behind):
        if word == "campaign":
            continue  # [Campaign Legal Center]
        joined = word == "union" and not _JOINED.isdisjoint(own)  # [European Union Fish Mission]
        sector = body_sector(word) if (word in own or head in _NEUTRAL) and not joined else None
        people = sector_of(word)
        if sector is not None:
            return sector
        if people in _TRADES and word.endswith("s") and word != "owners":
            return people
    return "BUS" if len(own) < link else None


def _of_network(modifiers: Sequence[str]) -> str | None:
    """What a network is by the words before it: mostly a broadcaster where they say nothing or that it sends."""
    if _HEALTH & {*modifiers}:
        return "MED"
    sends = _NEWS | {"cable", "business", "sports", "satellite", "broadcast"}
    return "JRN" if not modifiers or sends & {*modifiers} else None
