"""PLOVER sectors of bodies whose names do not say what they are: agencies known by their letters, yards and clubs.

General knowledge, by sectors: what news of many countries names without a word of explanation.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["SECTORS_OF_BODIES"]

_BY_SECTOR = {
    "GOV": "IRS EPA FDA CDC NASA DHS FEMA FCC FTC SEC FAA TSA NIH OSHA NOAA OMB CBO USDA USAID FDIC NLRB NTSB FEC DOJ "
    "HHS HUD Federal_Reserve Homeland_Security HMRC Ofsted Ofcom Ofgem DEFRA Defra Destatis Eurostat Treasury "
    "Reserve_Bank_of_India Reserve_Bank_of_Australia Bank_of_England Bank_of_Japan Bank_of_Canada "
    "Forest_Service National_Park_Service National_Weather_Service Internal_Revenue_Service Peace_Corps",
    "COP": "FBI DEA ATF NYPD LAPD ICE CBP Secret_Service Border_Patrol Scotland_Yard Interpol Europol Frontex RCMP "
    "PSNI Federal_Bureau_of_Investigation Customs_Enforcement Border_Protection Customs_and_Border_Protection "
    "Immigration_and_Customs_Enforcement Drug_Enforcement_Administration",
    "SPY": "CIA NSA MI5 MI6 GCHQ Mossad Shin_Bet SVR KGB ISI DGSE ASIO Stasi Securitate "
    "Central_Intelligence_Agency National_Security_Agency",
    "MIL": "Coast_Guard National_Guard Bundeswehr IDF PLA IRGC Revolutionary_Guard Revolutionary_Guards",
    "PTY": "RNC DNC DCCC DSCC NRSC NRCC RGA Democratic_National_Committee Republican_National_Committee "
    "Democratic_Congressional_Campaign_Committee",
    "SOC": "NRA NAACP ACLU AARP AIPAC NARAL PETA RSPCA MoveOn MoveOn.org J_Street Planned_Parenthood Sierra_Club "
    "National_Rifle_Association Club_for_Growth Human_Rights_Campaign American_Civil_Liberties_Union",
    "EXP": "Heritage_Foundation Cato_Institute Brookings Brookings_Institution RAND RAND_Corporation Chatham_House "
    "Pew_Research_Center Council_on_Foreign_Relations American_Enterprise_Institute Hudson_Institute "
    "Center_for_American_Progress Carnegie_Endowment_for_International_Peace",
    "MED": "NHS Mayo_Clinic",
}
SECTORS_OF_BODIES = {name.replace("_", " "): sector for sector, names in _BY_SECTOR.items() for name in word_set(names)}
"""The sector of a body by its name."""
