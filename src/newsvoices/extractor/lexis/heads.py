"""Nouns that name actors without a name, by the kind of actor: the lists are general knowledge of English."""

from functools import cache, lru_cache

from newsvoices.extractor.lexis.honorifics import OFFICES
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.trades import TRADES
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = [
    "AGED",
    "APPOINTED",
    "EPITHETS",
    "FAINT",
    "KIN",
    "RELATED",
    "RIVALS",
    "SHARES",
    "VAGUE",
    "body_sector",
    "head_kind",
    "is_several",
    "sector_of",
]

# Each line is a sector [PLOVER 2.0; EXP is local] and the offices, trades and descriptions that state it.
_PERSON_SECTORS = {
    "GOV": "president premier chancellor minister secretary governor mayor ambassador diplomat envoy consul monarch "
    "king "
    "queen prince princess emperor sultan emir sheikh president-elect vice-president administrator commissioner "
    "official "
    "comptroller prefect provost rapporteur plenipotentiary taoiseach "
    "undersecretary cabinet-member bureaucrat technocrat chief-of-staff attorney-general czar first-lady "
    "auditor-general solicitor-general governor-general comptroller-general postmaster-general accountant-general "
    "inspector-general",
    "LEG": "senator congressman congresswoman representative lawmaker legislator parliamentarian deputy mp mep msp "
    "mla mlc "
    "assemblyman assemblywoman assemblymember backbencher frontbencher selectman alderwoman "
    "councilman councilwoman councillor councilor alderman whip",
    "JUD": "judge justice prosecutor magistrate jurist attorney-general prosecutor-general procurator-general",
    "MIL": "general admiral colonel captain commander soldier lieutenant sergeant major corporal marine veteran "
    "brigadier commodore marshal airman sailor",
    "COP": "garda policeman policewoman sheriff constable detective trooper cop",
    "PTY": "candidate nominee front-runner frontrunner contender hopeful delegate superdelegate strategist operative "
    "pollster surrogate challenger standard-bearer running-mate",
    "BUS": "businessman businesswoman entrepreneur tycoon mogul billionaire millionaire magnate executive ceo banker "
    "investor trader broker developer industrialist financier manager owner",
    "JRN": "journalist reporter correspondent editor columnist anchor anchorman anchorwoman broadcaster commentator "
    "pundit "
    "blogger host moderator interviewer photographer cameraman publisher contributor newscaster",
    "EXP": "analyst economist expert professor researcher academic scholar historian scientist sociologist fellow "
    "lecturer "
    "demographer statistician political-scientist psychologist criminologist climatologist physicist chemist biologist "
    "geologist astronomer mathematician anthropologist philosopher linguist ecologist virologist",
    "MED": "doctor physician nurse surgeon neurosurgeon psychiatrist epidemiologist pediatrician dentist",
    "REL": "priest bishop archbishop archdeacon cardinal pope pastor imam rabbi ayatollah cleric reverend preacher "
    "evangelist minister "
    "monk nun chaplain theologian",
    "EDU": "teacher principal educator student pupil schoolteacher superintendent dean rector",
    "REB": "rebel insurgent guerrilla militant separatist warlord",
    "CRM": "criminal gangster robber thief smuggler hacker murderer killer gunman shooter terrorist bomber attacker "
    "felon",
    "REF": "refugee migrant evacuee",
    "SOC": "activist campaigner environmentalist organizer organiser volunteer dissident protester protestor "
    "demonstrator "
    "advocate feminist unionist",
    "LAB": "worker employee labourer laborer miner driver carpenter electrician plumber",
    "AGR": "farmer rancher peasant",
    "SPY": "spy agent spymaster",
    "CVL": "resident citizen civilian villager voter neighbour neighbor bystander taxpayer passenger customer viewer "
    "reader",
}  # fmt: skip
_PERSONS = word_set(
    "committeeman committeewoman screenwriter solicitor registrar convener convenor headmaster headmistress "
    "co-ordinator pitcher bowler boxer prohibitionist suffragist abolitionist secessionist "
    "supervisor superintendent adviser advisor aide ally associate author actor actress artist athlete attorney "
    "lawyer boss brother sister "
    "mother "
    "father husband wife son daughter child kid uncle aunt cousin nephew niece grandfather grandmother grandson parent "
    "boyfriend girlfriend fiance widow widower spouse partner boy girl man woman guy lady gentleman baby teenager "
    "person "
    "individual human being fan celebrity champion chairman chairwoman chairperson chair chief client coach colleague "
    "comedian composer consultant coordinator counsel counselor critic dealer defender defendant director donor "
    "dreamer drummer economist employer engineer enemy farmhand father-in-law figure fighter filmmaker firebrand "
    "foe follower founder co-founder cofounder friend guest head heir hero icon idol immigrant incumbent inmate "
    "insider "
    "instructor inspector inventor investigator leader liar loser lobbyist loyalist model musician mastermind member "
    "mentor novelist nominee observer opponent outsider participant patient performer pilot player playwright poet "
    "politician prisoner producer programmer psychologist rapper rival runner singer skeptic socialist socialite "
    "capitalist communist conservative liberal progressive moderate libertarian centrist nationalist populist "
    "republican "
    "democrat independent racist bigot sexist misogynist extremist fascist dictator tyrant strongman autocrat "
    "speaker specialist spokesman spokeswoman spokesperson star statesman stateswoman successor predecessor supporter "
    "suspect survivor sympathizer technician tenant treasurer trustee user victim winner witness writer youth patriot "
    "newcomer firefighter fireman policymaker negotiator mediator governor-elect mayor-elect native designer "
    "director-general "
    "representative secretary-general historian translator interpreter whistleblower whistle-blower leaker source "
    "aide-de-camp "
    "guard bodyguard coordinator caucusgoer churchgoer attendee speechwriter biographer ghostwriter heiress peer "
    "patron hostage detainee captive fugitive bride groom roommate classmate teammate counterpart deputy "
    "vice-chairman co-chairman co-chair founder-president newsman newswoman landlord landowner homeowner shareholder "
    "stakeholder consumer buyer seller applicant recipient beneficiary expert-witness juror plaintiff complainant "
    "accuser "
    "respondent panelist interviewee interviewer spectator onlooker passerby commuter pedestrian motorist "
    "hardliner hard-liner reformist reformer moderate maverick powerbroker insider kingmaker operative fundraiser "
    "officeholder lawman whistleblower millennial senior elder "
    "narrator confidant confidante backer booster proponent detractor staffer commenter questioner heckler "
    "mourner assailant graduate alumnus impersonator imitator lookalike look-alike doppelganger "
    "officer fact-checker objector enthusiast antagonist heavyweight evangelical traditionalist signatory vp emcee "
    "petitioner litigant documentarian"
)
_ORGANIZATION_SECTORS = {
    "GOV": "government ministry administration cabinet department agency commission bureau presidency embassy "
    "consulate "
    "authority regime junta",
    "LEG": "parliament congress senate legislature assembly chamber subcommittee",
    "JUD": "court tribunal judiciary prosecution jury",
    "MIL": "military army navy militia brigade battalion regiment",
    "COP": "police coastguard gendarmerie constabulary",
    "PTY": "party campaign super-pac pac camp",
    "BUS": "company corporation firm bank business startup start-up manufacturer retailer airline carrier supplier "
    "utility "
    "conglomerate subsidiary brand chain maker automaker carmaker shipbuilder brokerage insurer lender",
    "JRN": "newspaper magazine broadcaster network outlet website station newsroom journal tabloid press media paper "
    "channel publication news-agency wire",
    "EDU": "university college school academy",
    "MED": "hospital clinic",
    "REL": "church mosque synagogue diocese archdiocese parish",
    "LAB": "union",
    "SOC": "charity nonprofit non-profit ngo",
    "EXP": "think-tank institute",
}  # fmt: skip
_ORGANIZATIONS = word_set(
    "organization organisation association group committee council board panel foundation institution institute "
    "alliance "
    "coalition federation league society club team office center centre service force fund trust network movement "
    "consortium commission caucus delegation conference task-force watchdog regulator lobby opposition leadership "
    "unit squad division branch staff crew fire-department city-hall town-hall campaign-team "
    "body bloc cartel syndicate gang cell faction front forum secretariat executive mission provider publisher studio "
    "label laboratory lab library museum theater theatre orchestra band troop order outfit establishment enterprise "
    "partnership venture firm exchange hedge-fund operator palace"
)
_GROUPS = word_set(
    "people crowd public audience electorate majority minority community population family couple pair duo trio "
    "elite folk folks youth left right base wing mob generation class team-mates voice voices rank-and-file "
    "populace congregation diaspora clergy tribe clan percent % "
    "troops forces authorities relatives men women children kids masses others thousands millions hundreds dozens "
    "scores blacks whites hispanics latinos countries nations states governments allies both gardai gardaí sides"
)
_MATTERS = word_set("orders prosecutions rights lefts bases wings rightness well-being being")
"""Words that look like forms of those for people."""
_STATES = word_set("country nation state republic kingdom superpower")
_DOCUMENTS = word_set(
    "report poll survey study memo letter email e-mail statement treaty agreement law document transcript article "
    "editorial lawsuit filing complaint affidavit indictment ruling decree resolution constitution communique memoir "
    "book "
    "tweet post blog ad advertisement commercial video documentary film analysis review ballot-measure amendment bill "
    "legislation act charter protocol press-release release data figures records findings brief dossier headline "
    "op-ed column message clause census estimate estimates summary footage petition guidelines disclosures declaration "
    "projection "
    "suit flyer flier leaflet pamphlet mailer brochure manifesto audit assessment essay deposition verdict subpoena "
    "memorandum diary newsletter analyses poster placard textbook scripture advisory bulletin"
)
VAGUE = word_set(
    "some many most others critics officials observers commentators analysts experts sources people few several both "
    "everyone nobody supporters opponents source everybody someone anyone insiders economists lawmakers researchers "
    "all "
    "none one another aides advisers advisors allies operatives strategists skeptics detractors somebody those person "
    "individual individuals insider official aide scholars pundits hundreds thousands millions dozens scores"
)
"""Words that name a source and leave open who it is."""

FAINT = word_set(
    "percent % left right base wing force order service center centre office label unit front exchange mission "
    "theater theatre museum library studio outfit establishment body cell channel station site website paper "
    "publication wire press chain brand supplier maker utility field house figure figures generation class voice "
    "voices half thousands millions hundreds dozens scores all both one none another crew fire branch squad division "
    "trust fund franchise enterprise venture society operator lab laboratory league states captain being model post "
    "band parish forum palace sides"
)
"""Heads that are mostly things or shares, and actors mostly where they speak."""

SHARES = word_set("percent % one half none another all both majority minority number quarter third")
"""Parts of a whole: each is a group of its own."""

EPITHETS = word_set(
    "candidate nominee front-runner frontrunner contender hopeful challenger incumbent newcomer businessman "
    "businesswoman "
    "billionaire millionaire mogul tycoon magnate entrepreneur neurosurgeon surgeon physician lawmaker senator "
    "congressman congresswoman legislator politician statesman stateswoman diplomat lawyer author novelist actor "
    "actress "
    "singer rapper star comedian filmmaker athlete veteran democrat republican socialist conservative liberal "
    "libertarian "
    "independent populist nationalist native firebrand economist professor academic historian activist dissident "
    "philanthropist celebrity maverick strongman standard-bearer leader investor donor mega-donor governor justice "
    "documentarian speechwriter scientist physicist comedian musician journalist reporter correspondent anchor "
    "columnist commentator broadcaster blogger writer host employee executive developer banker strategist operative "
    "pollster consultant general admiral ambassador envoy pope pontiff pastor preacher evangelist playwright poet "
    "researcher graduate alumnus mp msp mep td backbencher parliamentarian "
    "midfielder striker winger goalkeeper defender playmaker footballer cricketer batsman bowler sprinter swimmer "
    "cyclist golfer boxer skier skater"
)
"""Trades and leanings by which a text calls somebody whom it has just named."""

AGED = "-year-old"
"""How a description by age ends."""

APPOINTED = word_set("named elected appointed crowned chosen nominated declared made re-elected reelected confirmed")
"""Participles behind which an office stands ([was named director])."""


KIN = word_set(
    "mother father husband wife son daughter child kid brother sister uncle aunt cousin nephew niece grandfather "
    "grandmother grandson granddaughter grandparent parent boyfriend girlfriend fiance fiancee widow widower spouse "
    "twin sibling"
)
"""Nouns for relatives and partners."""

RELATED = KIN | word_set("friend neighbour neighbor critic rival foe enemy opponent victim fan hero idol")
"""Nouns that say only how people stand to others (kin, friends, rivals, fans): they need share no country or body."""

RIVALS = word_set(
    "rival competitor partner ally opponent enemy foe adversary creditor customer neighbour neighbor neighbouring "
    "neighboring hostile friend critic counterpart"
)
"""Words that say only how others stand to a state or body ([Norway’s allies]): they are of another country as often."""


def _flat(lines: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for sector, words in lines.items():
        for word in words.split():
            found.setdefault(word, sector)
    return found


_BODY_SECTORS = _flat(_ORGANIZATION_SECTORS)
_SECTORS = _flat(_PERSON_SECTORS) | _BODY_SECTORS
_TRADE_ENDINGS = ("ologist", "iatrist", "ographer", "goer", "sman", "swoman", "herman", "herwoman", "ianist")
_KINDS = (
    dict.fromkeys(_DOCUMENTS, "document")
    | dict.fromkeys(_STATES, "state")
    | dict.fromkeys(_GROUPS, "group")
    | dict.fromkeys(_ORGANIZATIONS, "organization")
    | dict.fromkeys(_PERSONS | TRADES | OFFICES, "person")
    | dict.fromkeys(_BODY_SECTORS, "organization")
    | dict.fromkeys(_flat(_PERSON_SECTORS), "person")
)


_MANY_AT_ONCE = word_set("police gardai gardaí people men women children troops")


@cache
def is_several(word: str) -> bool:
    """Say whether a lower-case noun is the plural of one for people or bodies, or names many at once ([police])."""
    if word in _MANY_AT_ONCE:
        return True
    return word.endswith("s") and singular(word) in _KINDS and head_kind(word, True) == "group"


@cache
def head_kind(word: str, plural: bool) -> str | None:
    """Return the kind of actor that a lower-case noun names as the head of a phrase; None for things and matters.

    ``plural`` is the tagger's word on its number: several persons, organizations or states are a group.
    """
    if word in _GROUPS:
        return "group"
    if word in _MATTERS:
        return None
    single = singular(word)
    kind = _KINDS.get(word) or _KINDS.get(single)
    if kind is None and "-" in word:
        kind = _KINDS.get(single.rsplit("-", 1)[1]) if "elect" not in word else _KINDS.get(word.rsplit("-", 1)[0])
    if kind is None:
        if not single.endswith(_TRADE_ENDINGS):
            return None
        kind = "person"
    if (plural or (single != word and word not in _KINDS)) and kind in ("person", "organization", "state"):
        return "group"
    return kind


@lru_cache(maxsize=50_000)
def sector_of(word: str) -> str | None:
    """Return the PLOVER sector that a head noun states, or None."""
    return _SECTORS.get(word) or _SECTORS.get(singular(word))


def body_sector(word: str) -> str | None:
    """Return the PLOVER sector that a noun for a body states, or None."""
    return _BODY_SECTORS.get(word) or _BODY_SECTORS.get(singular(word))
