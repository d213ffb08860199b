"""Further nouns for people, by trade, fate or pastime: general knowledge of English.

Nouns that are as often names ([baker], [hunter], [mason]) are left out: by these lists titles are told from names.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["TRADES"]

TRADES = word_set(
    "accountant actuary addict addressee adherent admirer aggressor alcoholic amputee animator applicant "
    "apprentice arbitrator archaeologist architect archivist arsonist assassin astronaut asylum-seeker atheist "
    "auctioneer auditor bachelor barista barrister bartender bassist beekeeper beneficiary bidder bookkeeper "
    "bookseller borrower breadwinner bricklayer burglar busker cadet caller captor caregiver caretaker "
    "cartoonist cashier celebrity cellist choreographer cleaner climber co-author co-worker coauthor columnist "
    "commander-in-chief commuter composer comrade concierge congregant conscript contender contestant convict "
    "cosmonaut courier craftsman creditor cricketer curator cyclist dancer debtor deckhand defector deportee "
    "descendant deserter designer devotee dietitian dignitary dissenter diver drinker dropout dweller elder "
    "emigrant employer essayist ethicist evacuee examinee examiner executor exile expat expatriate exporter "
    "eyewitness financier fisherman flatmate florist footballer forecaster foreigner fraudster freshman gambler "
    "gamer geographer goalkeeper golfer graduate greengrocer grower guitarist gymnast hairdresser herder hitman "
    "homemaker housemate housewife humorist hustler illustrator immigrant importer infant influencer informant "
    "informer inhabitant innkeeper inspector intern invader islander jeweler jeweller jihadist job-seeker "
    "jobseeker jogger juror keynoter kidnapper landscaper latecomer laureate layman layperson librarian "
    "lifeguard linguist locksmith logger lookout looter loyalist lumberjack magician maid marcher martyr masseur "
    "mate mechanic medic memoirist midfielder mercenary meteorologist midwife missionary mobster motorcyclist motorist "
    "mountaineer nanny narcissist negotiator newborn newlywed nonvoter notary novice nutritionist offender "
    "oligarch ombudsman ombudswoman onlooker orphan pacifist paralegal paramedic paratrooper parishioner parolee "
    "passer-by payer peacekeeper peacemaker peacenik pedestrian pensioner perpetrator pharmacist photojournalist "
    "pianist picketer plaintiff plumber poacher podcaster polygamist postgraduate postman prankster preschooler "
    "pretender prizewinner propagandist proprietor prostitute psychotherapist quarterback racer rallygoer "
    "realtor receptionist recruit referee reservist responder retiree ringleader rioter runaway saboteur "
    "salesman salesperson saleswoman satirist scapegoat schemer schoolboy schoolgirl scriptwriter sculptor "
    "seafarer seaman serviceman servicewoman settler shopkeeper showrunner signee slave smoker sniper soloist "
    "sophomore soprano spectator sportsman sportswoman sprinter squatter stakeholder stalker starlet "
    "stepdaughter stepfather stepmother stepson steward stewardess stockbroker storyteller stowaway stranger "
    "striker stuntman subscriber sunbather surveyor swimmer swindler taxpayer teammate technocrat teenager teller "
    "theorist therapist thug toddler torturer tourist trafficker trainee traveler traveller trendsetter "
    "trespasser trucker turncoat tutor twin typist umpire underdog undergrad undergraduate undertaker "
    "underwriter upstart usurper vagrant vendor veterinarian vicar vigilante villain violinist visitor vocalist "
    "voyeur waiter waitress warden watchman weightlifter welder whaler wholesaler winemaker woodworker wrestler "
    "wrongdoer yachtsman youngster youtuber zookeeper "
    "organist flutist harpist percussionist trumpeter saxophonist hygienist machinist physiotherapist osteopath "
    "chiropractor optometrist dispatcher janitor custodian bailiff chef stylist seamstress beautician bouncer copilot "
    "crewman docker stevedore longshoreman ironworker steelworker autoworker pipefitter headteacher publicist "
    "puppeteer songwriter lyricist vlogger freelancer agronomist botanist geneticist biochemist geophysicist "
    "bioethicist litigator infantryman midshipman jailer caseworker counsellor psychoanalyst herbalist dietician "
    "babysitter housekeeper chauffeur hotelier restaurateur publican sommelier grocer fishmonger goldsmith "
    "silversmith watchmaker blacksmith cabinetmaker skater skier snowboarder jockey wicketkeeper linebacker "
    "cornerback shortstop outfielder sportscaster announcer philanthropist benefactor canvasser troubleshooter "
    "chieftain appointee clerk adoptee trainer"
)
