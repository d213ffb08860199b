"""Parties that one country has, by the names that news in English uses for them: ISO 3166-1 alpha-3 codes.

General knowledge: of each country of the G20 those that governed or led the opposition since about 1990, and of others
those that news abroad names without saying of which country. Names that parties of several countries bear ([Socialist
Party], [Conservative Party], [New Democratic Party]) are left out, but for those of the two large American ones.
"""

__all__ = ["DEMOCRATS_ABROAD", "LEANINGS", "PARTIES", "PARTY_ADJECTIVES"]

_BY_COUNTRY = {
    "ARG": "Justicialist Party, Radical Civic Union, Republican Proposal, La Libertad Avanza, Juntos por el Cambio",
    "AUS": "Australian Labor Party, Liberal Party of Australia, National Party of Australia, Australian Greens",
    "BRA": "Brazilian Social Democracy Party, Brazilian Democratic Movement, PSDB, PMDB",
    "CAN": "Conservative Party of Canada, Liberal Party of Canada, Bloc Quebecois, "
    "Bloc Québécois, Parti Québécois, Green Party of Canada",
    "CHN": "Communist Party of China, Chinese Communist Party",
    "DEU": "CDU, CSU, SPD, FDP, AfD, Die Linke, Christian Democratic Union, Christian Social Union, "
    "Alternative for Germany, Social Democratic Party of Germany, Bündnis 90",
    "FRA": "Front National, Rassemblement National, National Rally, En Marche, La République En Marche, "
    "Les Républicains, La France Insoumise, Union for a Popular Movement, UMP",
    "GBR": "Tories, Tory, UKIP, Ukip, UK Independence Party, Reform UK, Brexit Party, Labour Party, Lib Dems, SNP, "
    "Lib Dem, Scottish National Party, Plaid Cymru, Sinn Fein, Sinn Féin, DUP, Democratic Unionist Party, "
    "Scottish Greens, Scottish Green Party, Ulster Unionist Party, SDLP, Social Democratic and Labour Party",
    "IDN": "Golkar, Gerindra, PDI-P, Indonesian Democratic Party of Struggle",
    "IND": "BJP, Bharatiya Janata Party, Indian National Congress, Aam Aadmi Party, Shiv Sena, Trinamool Congress, "
    "All India Trinamool Congress, JD(S), JD(U), CPI(M), Nationalist Congress Party, YSR Congress, Biju Janata Dal, "
    "Rashtriya Janata Dal, Dravida Munnetra Kazhagam, Samajwadi Party, Bahujan Samaj Party, Janata Dal, DMK, "
    "AIADMK, Telugu Desam Party, Shiromani Akali Dal",
    "ITA": "Forza Italia, Lega, Lega Nord, Northern League, Five Star Movement, Brothers of Italy, Fratelli d’Italia",
    "JPN": "Komeito, Liberal Democratic Party of Japan, Democratic Party of Japan, "
    "Constitutional Democratic Party of Japan, Japanese Communist Party",
    "KOR": "Saenuri, Saenuri Party, Liberty Korea Party, People Power Party, Minjoo Party",
    "MEX": "Morena, Institutional Revolutionary Party, National Action Party, Party of the Democratic Revolution",
    "RUS": "United Russia, Yabloko, A Just Russia, LDPR, Liberal Democratic Party of Russia, "
    "Communist Party of the Russian Federation",
    "TUR": "AKP, HDP, MHP, Republican People’s Party, Nationalist Movement Party",
    "USA": "GOP, Republican Party, Democratic Party, Tea Party, Republicans, Democrats, Republican, "
    "Democrat",
    "ZAF": "ANC, African National Congress, Economic Freedom Fighters, Inkatha, Inkatha Freedom Party",
    # beyond the G20: the parties that news of other countries names without saying of which
    "GHA": "New Patriotic Party, National Democratic Congress", "KEN": "Orange Democratic Movement, "
    "Jubilee Party, Kenya Kwanza, Azimio", "MOZ": "Frelimo, FRELIMO, Renamo, RENAMO", "AGO": "MPLA",
    "NAM": "SWAPO, Swapo", "TZA": "Chama Cha Mapinduzi, Chadema",
    "MYS": "UMNO, Umno, Bersatu, Pakatan Harapan, Barisan Nasional",
    "THA": "Pheu Thai, Palang Pracharath",
    "NGA": "All Progressives Congress, Peoples Democratic Party", "PAK": "Pakistan Tehreek-e-Insaf, PML-N",
    "BGD": "Awami League, Bangladesh Nationalist Party",
    "AUT": "FPO, FPÖ, ÖVP, SPÖ", "BEL": "Vlaams Belang, N-VA", "ESP": "PSOE, Podemos, Ciudadanos",
    "FIN": "True Finns", "GRC": "Syriza, PASOK, Pasok, Golden Dawn", "HUN": "Fidesz, Jobbik",
    "IRL": "Fine Gael, Fianna Fail, Fianna Fáil",
    "ISR": "Likud, Otzma Yehudit, Religious Zionism, Yesh Atid, Kadima, Meretz, Shas",
    "KAZ": "Nur Otan, Amanat", "NLD": "PVV, VVD, BoerBurgerBeweging",
    "NZL": "Te Pāti Māori", "NOR": "Fremskrittspartiet", "POL": "PiS, Law and Justice, "
    "Civic Platform, Civic Coalition", "PSE": "Fatah", "SWE": "Sweden Democrats", "TWN": "Kuomintang", "VEN": "PSUV",
    "ZWE": "Zanu-PF, ZANU-PF",
    "ARM": "Civil Contract", "BGR": "GERB", "BIH": "SNSD", "CIV": "RHDP", "COL": "Centro Democrático", "CYP": "AKEL",
    "CZE": "ANO 2011", "ETH": "TPLF", "GEO": "Georgian Dream", "GTM": "Movimiento Semilla", "HRV": "HDZ, Možemo",
    "ISL": "Independence Party of Iceland", "LBN": "Kataeb", "LKA": "Janatha Vimukthi Peramuna", "MAR": "Istiqlal",
    "MKD": "VMRO-DPMNE", "MNE": "Democratic Party of Socialists of Montenegro", "NPL": "CPN-UML, Nepali Congress",
    "PER": "Fuerza Popular, Perú Libre, Peru Libre", "PHL": "Akbayan", "PRT": "Chega", "SEN": "Pastef",
    "SLV": "Nuevas Ideas, FMLN", "TUN": "Ennahda, Ennahdha", "UKR": "Servant of the People, Batkivshchyna",
    "URY": "Frente Amplio", "ZMB": "UPND",
}  # fmt: skip
PARTIES = {name: code for code, names in _BY_COUNTRY.items() for name in names.split(", ")}
"""The country of a party by its name."""
DEMOCRATS_ABROAD = frozenset({"Social Democrats", "Christian Democrats", "Free Democrats", "Liberal Democrats"})
"""Parties of many countries, of which America has none, by their followers' names."""
PARTY_ADJECTIVES = frozenset({
    "Labour", "Labor", "Tory", "Conservative", "Liberal", "Liberal Democrat", "Lib Dem", "Green", "Socialist",
    "Unionist",
})  # fmt: skip
"""Words for parties of several countries that stand before whom they have ([a Tory MP])."""
LEANINGS = {
    word: party
    for party, words in {
        "Republican Party": "Republican Republicans GOP G.O.P.", "Democratic Party": "Democratic Democrat Democrats",
        "Conservative Party": "Conservative Conservatives Tory Tories", "Labour Party": "Labour",
        "Liberal Party": "Liberal Liberals", "Green Party": "Greens", "Socialist Party": "Socialist Socialists",
    }.items()
    for word in words.split()
}  # fmt: skip
"""The party to which those lean whom a word with a capital tells, of whatever country."""
