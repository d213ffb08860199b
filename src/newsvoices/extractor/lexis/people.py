"""Nouns for people and bodies in small letters: more lists than titles and names can be told by, and endings.

With a capital many of these are surnames, parts of names or adjectives ([Butler], [Pioneer], [the Zionist party]), so
that only descriptions are read by them. All of it is general knowledge of English.
"""

from functools import lru_cache

from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["compound_kind", "described_kind"]

_PERSONS = word_set(
    "absentee abuser accomplice acquaintance acrobat adolescent adult adulterer adventurer adversary advertiser "
    "agitator agnostic alumna amateur ancestor artisan aspirant assistant attendant aviator backpacker beggar beginner "
    "believer bettor bigwig biker blackmailer bookmaker bootlegger breeder brewer bridesmaid builder bully camper "
    "carer caterer cellmate charlatan cheater cheerleader chronicler churchman claimant clergyman clergywoman "
    "colonizer combatant commoner communicator compatriot competitor confectioner conqueror conspirator constituent "
    "contractor copywriter coroner counterfeiter countryman countrywoman coward coworker cowboy cowgirl creator crook "
    "crusader cynic dad deacon debater defaulter delinquent denier dependant dependent diabetic die-hard diehard "
    "disciple dishwasher distiller distributor doorman draftee drunkard earner elector embezzler enforcer entertainer "
    "entrant escapee evildoer exhibitor explorer fanatic farmworker fiancee fiancée fieldworker first-timer fool "
    "forebear forefather forerunner forger freeholder freeloader gatekeeper genius goalie godfather godmother grader "
    "grandad grandchild granddad granddaughter grandee grandma grandpa grandparent grantee groundskeeper guardian guru "
    "handyman harasser hater headhunter healer helper henchman heretic hermit hijacker hiker hillbilly hipster hippie "
    "holdout homebuilder homebuyer hooligan hostess householder humanitarian hypocrite ideologue impostor imposter "
    "inductee infidel infiltrator innovator instigator intellectual interlocutor interrogator intruder jihadi junkie "
    "kindergartner kingpin lackey lad landholder landlady lawbreaker learner leaseholder leftie lefty lesbian lessee "
    "liberator licensee listener lodger loner lout luminary lunatic madman marauder marketer matriarch merchant "
    "messenger middleman militiaman minion misfit molester mom moneylender mugger multimillionaire mum mutineer "
    "naysayer nazi neo-nazi neocon neoconservative nobleman nomad occupier oilman old-timer oppressor orator outcast "
    "outlaw overlord overseer paedophile pallbearer partisan patriarch patrolman pauper peddler pedophile persecutor "
    "pilgrim pimp pirate planner playboy plotter policyholder polluter potentate practitioner predator presenter "
    "prodigy profiteer promoter prophet protege protégé provocateur psychopath purchaser puritan purist quitter rapist "
    "ratepayer recruiter redneck renegade renter repairman rescuer returnee reveler reveller reviewer revolutionary "
    "rider rifleman rookie ruler runner-up sadist savior saviour scammer sceptic schoolchild schoolkid schoolmate "
    "schoolmaster scoundrel seeker serf servant sharecropper sharpshooter shepherd shipbuilder shoplifter shopper "
    "showman slaveholder smallholder sociopath speculator spender sponsor stalwart stand-in stepbrother stepchild "
    "stepparent stepsister stockholder stooge stripper subcontractor subordinate sufferer suffragette suitor superstar "
    "surfer sycophant sympathiser teamster teen telemarketer thinker titleholder torchbearer trailblazer traitor "
    "transgressor transsexual trickster troll troublemaker truant underling understudy unbeliever usher vagabond "
    "vandal victor viceroy violator virtuoso visionary wanderer warrior westerner southerner northerner easterner "
    "midwesterner wonk workman worshiper worshipper zealot grown-up stepmom stepdad in-law higher-up sibling framer "
    "astrologer mullah hindu oligarch thug"
)
_SEVERAL = word_set(
    "minor professional national radical local moderate illegal undecided equal innocent senior junior female male gay "
    "homosexual heterosexual transgender bisexual nonwhite non-white caucasian aboriginal creative regular notable "
    "baker hunter fisher butcher barber painter cook carver porter gardener tailor weaver archer potter mason knight "
    "lord saint scout ranger butler forester gunner handler collector creditor elder pioneer pal facilitator "
    "collaborator superior newlywed occupant lover walker sinner drunk grad alternate adjunct contemporary flier flyer "
    "caller climber taker giver hawk dove refiner restaurant hotel brewery locality municipality diner alien saver "
    "screener filer"
)
"""Nouns that are people or bodies where they are several; one is as often an adjective, a name, a thing or a place."""
_BODIES = word_set(
    "affiliate cohort collective commune contingent cooperative co-op coterie dynasty ensemble entity faculty "
    "fraternity sorority guild household industry legion management monarchy multinational patrol platoon "
    "posse quartet quintet sect squadron subgroup sub-group troupe workforce"
)
_GROUPS = word_set(
    "aristocracy bourgeoisie brotherhood bureaucracy cavalry choir clique entourage gentry infantry intelligentsia "
    "nobility peasantry priesthood proletariat rabble underclass grassroots townspeople townsfolk kinfolk womenfolk "
    "menfolk offspring underworld mafia citizenry constituency readership"
)
_THINGS = word_set(
    "checklist playlist shortlist blacklist whitelist waitlist wishlist setlist consist persist coexist subsist "
    "committee subcommittee guarantee pedigree jubilee matinee chimpanzee marquee squeegee repartee disagree oversee "
    "foresee frisbee pharisee honeybee bumblebee manatee chickadee banshee ovarian placeholder pacemaker icebreaker "
    "jawbreaker tiebreaker typewriter bestseller moneymaker noisemaker circuit-breaker"
)
"""Nouns with an ending of those for people."""
_ENDINGS = ("ist", "crat", "ician", "monger", "goer", "phobe")
_ENDINGS_OF_MANY = (
    *_ENDINGS, "ee", "arian", "maker", "holder", "seeker", "owner", "keeper", "worker", "dealer", "lender", "grower",
    "breeder", "builder", "fighter", "bearer", "seller", "buyer", "lover", "watcher", "writer", "singer", "player",
    "breaker", "lifter", "mate", "hater", "denier", "taker", "giver", "earner", "rider",
)  # fmt: skip
_COMPOUNDS = {
    "interests": ("group", word_set("special corporate moneyed monied wealthy vested business")),
    "circle": ("group", word_set("inner")),
    "roots": ("group", word_set("grass")),
    "bench": ("organization", word_set("federal")),
    "tank": ("organization", word_set("think")),
    "tanks": ("group", word_set("think")),
    "arm": ("organization", word_set("political humanitarian charitable fundraising lobbying research investment")),
    "labor": ("group", word_set("organized")),
    "labour": ("group", word_set("organised")),
    "field": ("group", word_set("gop republican democratic presidential primary candidate")),
    "pack": ("group", word_set("gop republican democratic presidential primary")),
    "powers": ("group", word_set("major foreign world western european regional nuclear colonial global great")),
    "power": ("state", word_set("foreign regional nuclear colonial western european")),
    "houses": ("group", word_set("both")),
}  # fmt: skip
"""Nouns for things that are people or bodies behind some words ([special interests], [the federal bench])."""
_SHORTEST = 7  # letters of a noun that is known by its ending alone


@lru_cache(maxsize=50_000)
def described_kind(word: str, plural: bool) -> str | None:
    """Return the kind of actor that a noun in small letters names as the head of a description; None for things.

    ``plural`` is the tagger's word on its number. What ``head_kind`` knows is as it says; the rest are persons, bodies
    or groups by these lists, or persons by how the noun ends ([constructionists], [earners], [draftees]); of two words
    with a hyphen the last one counts too ([ex-creditors]).
    """
    known = head_kind(word, plural)
    if known is not None:
        return known
    if word in _GROUPS:
        return "group"
    single = singular(word)
    several = plural and single != word
    for noun in (single, single.rsplit("-", 1)[-1]):
        if noun in _BODIES:
            return "group" if several else "organization"
        if noun in _PERSONS or (several and noun in _SEVERAL) or _ends_as_person(noun, several):
            return "group" if several else "person"
    return None


def compound_kind(before: str, word: str) -> str | None:
    """Return the kind of actor that a noun names with the word ``before`` it, both in small letters, and not alone."""
    kind, modifiers = _COMPOUNDS.get(word, ("", frozenset()))
    return kind if before in modifiers else None


def _ends_as_person(noun: str, several: bool) -> bool:
    known = noun.endswith(_ENDINGS_OF_MANY if several else _ENDINGS)
    return known and len(noun) >= _SHORTEST and noun not in _THINGS
