"""Names of countries’ seats of government, regions, large cities and bodies that one country has.

Codes are ISO 3166-1 alpha-3; the names are general knowledge. Names that people bear as often ([Charlotte], [Lima],
[Victoria]) or that several countries have ([Punjab], [Kashmir], [Crimea]) are left out, and
[Georgia], which ``two_places`` has.
"""

from newsvoices.extractor.lexis.parties import PARTIES
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = [
    "ARMED",
    "BODIES",
    "CAPITALS",
    "CONTESTED",
    "NEWSROOMS",
    "REGIONS",
    "REGION_PARTS",
    "REGION_WORDS",
    "SEATS",
    "WORLDLY",
]

# Seats of government that stand for their state [well-known metonyms; ISO 3166-1 alpha-3].
CAPITALS = {
    "Moscow": "RUS", "Washington": "USA", "Beijing": "CHN", "Kyiv": "UKR", "Kiev": "UKR", "London": "GBR",
    "Paris": "FRA", "Berlin": "DEU", "Tokyo": "JPN", "Delhi": "IND", "New Delhi": "IND", "Islamabad": "PAK",
    "Tehran": "IRN", "Ankara": "TUR", "Baghdad": "IRQ", "Damascus": "SYR", "Riyadh": "SAU", "Jerusalem": "ISR",
    "Cairo": "EGY", "Warsaw": "POL", "Rome": "ITA", "Madrid": "ESP", "Athens": "GRC", "Astana": "KAZ",
    "Tashkent": "UZB", "Bishkek": "KGZ", "Dushanbe": "TJK", "Ashgabat": "TKM", "Minsk": "BLR", "Tbilisi": "GEO",
    "Yerevan": "ARM", "Baku": "AZE", "Chisinau": "MDA", "Pyongyang": "PRK", "Seoul": "KOR", "Hanoi": "VNM",
    "Canberra": "AUS", "Ottawa": "CAN", "Havana": "CUB", "Caracas": "VEN", "Kabul": "AFG", "Nairobi": "KEN",
    "Pretoria": "ZAF", "Vienna": "AUT", "Budapest": "HUN", "Prague": "CZE", "Bucharest": "ROU",
    "Sofia": "BGR", "Belgrade": "SRB", "Helsinki": "FIN", "Oslo": "NOR", "Stockholm": "SWE", "Copenhagen": "DNK",
    "Lisbon": "PRT", "Dublin": "IRL", "Jakarta": "IDN", "Manila": "PHL", "Bangkok": "THA", "Taipei": "TWN",
    "Abu Dhabi": "ARE", "Abuja": "NGA", "Accra": "GHA", "Addis Ababa": "ETH", "Algiers": "DZA", "Amman": "JOR",
    "Antananarivo": "MDG", "Bamako": "MLI", "Beirut": "LBN", "Bogota": "COL", "Bogotá": "COL", "Brasilia": "BRA",
    "Brasília": "BRA", "Bratislava": "SVK", "Buenos Aires": "ARG", "Conakry": "GIN",
    "Dakar": "SEN", "Dhaka": "BGD", "Doha": "QAT", "Gaborone": "BWA", "Harare": "ZWE", "Kampala": "UGA",
    "Kathmandu": "NPL", "Khartoum": "SDN", "Kigali": "RWA", "Kinshasa": "COD", "Kuala Lumpur": "MYS",
    "La Paz": "BOL", "Libreville": "GAB", "Lilongwe": "MWI", "Ljubljana": "SVN", "Luanda": "AGO", "Lusaka": "ZMB",
    "Managua": "NIC", "Maputo": "MOZ", "Mexico City": "MEX", "Mogadishu": "SOM", "Monrovia": "LBR",
    "Montevideo": "URY", "Naypyidaw": "MMR", "Niamey": "NER", "Nicosia": "CYP",
    "Nouakchott": "MRT", "Nur-Sultan": "KAZ", "Ouagadougou": "BFA", "Phnom Penh": "KHM", "Podgorica": "MNE",
    "Port Moresby": "PNG", "Port-au-Prince": "HTI", "Quito": "ECU", "Rabat": "MAR", "Reykjavik": "ISL",
    "Riga": "LVA", "Sanaa": "YEM", "Santo Domingo": "DOM", "Sarajevo": "BIH", "Skopje": "MKD", "Tallinn": "EST",
    "Tegucigalpa": "HND", "Tirana": "ALB", "Tripoli": "LBY", "Tunis": "TUN", "Ulaanbaatar": "MNG",
    "Valletta": "MLT", "Vientiane": "LAO", "Vilnius": "LTU", "Windhoek": "NAM", "Yaounde": "CMR", "Yaoundé": "CMR",
    "Zagreb": "HRV",
}  # fmt: skip

# Buildings and nicknames that stand for a body: its country and its PLOVER sector.
SEATS = {
    "Kremlin": ("RUS", "GOV"), "White House": ("USA", "GOV"), "Pentagon": ("USA", "MIL"),
    "Capitol Hill": ("USA", "LEG"), "Foggy Bottom": ("USA", "GOV"),
    "Downing Street": ("GBR", "GOV"), "Whitehall": ("GBR", "GOV"), "Westminster": ("GBR", "LEG"),
    "Elysee": ("FRA", "GOV"), "Élysée": ("FRA", "GOV"), "Elysée": ("FRA", "GOV"), "Quai d’Orsay": ("FRA", "GOV"),
    "Zhongnanhai": ("CHN", "GOV"), "Blue House": ("KOR", "GOV"), "Bundestag": ("DEU", "LEG"),
    "Bundesbank": ("DEU", "GOV"), "Duma": ("RUS", "LEG"), "State Duma": ("RUS", "LEG"), "Knesset": ("ISR", "LEG"),
    "Rada": ("UKR", "LEG"), "Verkhovna Rada": ("UKR", "LEG"), "Sejm": ("POL", "LEG"), "Bundesrat": ("DEU", "LEG"),
    "Rashtrapati Bhavan": ("IND", "GOV"), "Raj Bhavan": ("IND", "GOV"), "Lok Sabha": ("IND", "LEG"),
    "Rajya Sabha": ("IND", "LEG"),
    "Dáil": ("IRL", "LEG"), "Holyrood": ("GBR", "LEG"), "Stormont": ("GBR", "LEG"), "Senedd": ("GBR", "LEG"),
    "Riksdag": ("SWE", "LEG"), "Storting": ("NOR", "LEG"), "Folketing": ("DNK", "LEG"),
    "Saeima": ("LVA", "LEG"), "Seimas": ("LTU", "LEG"), "Riigikogu": ("EST", "LEG"),
    "Akorda": ("KAZ", "GOV"), "Planalto": ("BRA", "GOV"), "Casa Rosada": ("ARG", "GOV"), "Aso Rock": ("NGA", "GOV"),
    "Malacañang": ("PHL", "GOV"), "Malacanang": ("PHL", "GOV"), "Casa de Nariño": ("COL", "GOV"),
    "Kantei": ("JPN", "GOV"),
    "Majlis": (None, "LEG"), "Congress": (None, "LEG"), "Senate": (None, "LEG"), "Parliament": (None, "LEG"),
    "Supreme Court": (None, "JUD"), "Politburo": (None, "GOV"), "Cabinet": (None, "GOV"),
}  # fmt: skip

_REGIONS = {
    "USA": "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois "
    "Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri "
    "Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma "
    "Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia "
    "Wisconsin Wyoming D.C. DC Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. "
    "Mich. Minn. Miss. Mo. Mont. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nev. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. "
    "Vt. W.Va. Wash. Wis. Wyo. L.A. Manhattan Brooklyn Chicago Boston Philadelphia Cleveland Detroit Houston Dallas "
    "Miami Los_Angeles San_Francisco New_York_City Washington_D.C. Bronx Staten_Island Long_Island Harlem Baltimore "
    "Seattle Pittsburgh Cincinnati Milwaukee Minneapolis Sacramento San_Diego San_Antonio Las_Vegas New_Orleans "
    "St._Louis Kansas_City Salt_Lake_City Oklahoma_City Tulsa Omaha Des_Moines Indianapolis Memphis Nashville Tampa "
    "Atlanta Denver Albuquerque Tucson Honolulu Anchorage Newark Hartford Annapolis Tallahassee Baton_Rouge Oakland "
    "Silicon_Valley Puerto_Rico Guam New_England",
    "GBR": "Yorkshire Cornwall Northern_Ireland Manchester Liverpool Birmingham Glasgow Edinburgh Cardiff Leeds "
    "Sheffield Belfast Nottingham Dundee Swansea Merseyside",
    "IRL": "Cork Galway Donegal", "NZL": "Auckland Christchurch", "AUT": "Salzburg Tyrol Carinthia Styria",
    "CHE": "Zurich Geneva Basel", "BEL": "Flanders Wallonia Antwerp Ghent", "NLD": "Rotterdam Utrecht Amsterdam",
    "FRA": "Brittany Normandy Lyon Marseille Toulouse Bordeaux Strasbourg Lille Provence Corsica",
    "POL": "Krakow Kraków Gdansk Gdańsk Wroclaw Wrocław Poznan Poznań Silesia", "SWE": "Gothenburg Malmo Malmö",
    "NOR": "Trondheim Stavanger", "DNK": "Aarhus Jutland", "PRT": "Porto Algarve", "GRC": "Thessaloniki Crete",
    "TUR": "Istanbul Izmir Diyarbakir Anatolia", "ISR": "Tel_Aviv Haifa Galilee", "IRN": "Isfahan Mashhad Tabriz",
    "SAU": "Jeddah Mecca", "ARE": "Dubai Sharjah", "PAK": "Karachi Lahore Peshawar Balochistan Sindh",
    "BGD": "Chittagong", "LKA": "Jaffna", "AFG": "Kandahar Herat Helmand Kunduz", "KAZ": "Almaty Karaganda Mangystau",
    "UZB": "Samarkand Bukhara Karakalpakstan", "KGZ": "Osh", "IDN": "Sumatra Bali Aceh Papua Surabaya",
    "PHL": "Mindanao Luzon Cebu Davao", "VNM": "Ho_Chi_Minh_City Saigon Da_Nang", "JPN": "Osaka Kyoto Hokkaido Okinawa "
    "Nagoya", "KOR": "Busan Incheon", "MYS": "Sabah Sarawak Penang Johor", "MMR": "Yangon Rakhine "
    "Mandalay", "NGA": "Lagos Kano Kaduna Borno Port_Harcourt", "KEN": "Mombasa Kisumu Nakuru", "ETH": "Tigray Oromia "
    "Amhara", "ZAF": "Johannesburg Cape_Town Durban Soweto Gauteng KwaZulu-Natal", "GHA": "Kumasi", "UGA": "Entebbe",
    "TZA": "Zanzibar Dar_es_Salaam", "SDN": "Darfur", "COD": "Goma Kivu Katanga", "EGY": "Sinai "
    "Sharm_el-Sheikh Sharm_el_Sheikh",
    "MAR": "Casablanca Marrakesh", "LBY": "Misrata", "BRA": "Sao_Paulo São_Paulo Rio_de_Janeiro Bahia "
    "Minas_Gerais", "ARG": "Patagonia", "MEX": "Tijuana Chihuahua Oaxaca Chiapas Sinaloa Jalisco Guadalajara Monterrey",
    "COL": "Medellin Medellín Antioquia", "CHL": "Valparaiso Valparaíso", "VEN": "Maracaibo", "ECU": "Guayaquil",
    "CAN": "Ontario Quebec Alberta British_Columbia Manitoba Saskatchewan Toronto Montreal Vancouver Calgary "
    "Nova_Scotia New_Brunswick Newfoundland Winnipeg Yukon",
    "DEU": "Bavaria Saxony Hamburg Munich Frankfurt Cologne Stuttgart Leipzig Dresden Dusseldorf Düsseldorf "
    "Brandenburg Thuringia Lower_Saxony North_Rhine-Westphalia Baden-Württemberg Schleswig-Holstein",
    "RUS": "Chechnya Dagestan Tatarstan Siberia St._Petersburg Ingushetia Bashkortostan Kaliningrad Vladivostok "
    "Novosibirsk Yekaterinburg",
    "UKR": "Donbas Donetsk Luhansk Kharkiv Odessa Odesa Lviv Mariupol Dnipro Zaporizhzhia Kherson",
    "CHN": "Xinjiang Tibet Hong_Kong Shanghai Guangdong Shenzhen Guangzhou Wuhan Hubei Sichuan Chongqing",
    "IND": "Mumbai Gujarat Kerala Tamil_Nadu Bihar Uttar_Pradesh West_Bengal Maharashtra Karnataka Assam Kolkata "
    "Chennai Bangalore Bengaluru Hyderabad Rajasthan Telangana Goa",
    "ESP": "Catalonia Barcelona Andalusia Seville Galicia Basque_Country Canary_Islands",
    "ITA": "Lombardy Milan Sicily Sardinia Turin Tuscany Veneto Calabria", "AUS": "Queensland Sydney Melbourne "
    "New_South_Wales NSW Brisbane Perth Tasmania Northern_Territory Western_Australia South_Australia",
    "IRQ": "Mosul Kurdistan", "SYR": "Aleppo", "PSE": "Gaza West_Bank Gaza_Strip",
}  # fmt: skip
REGIONS = {name.replace("_", " "): code for code, names in _REGIONS.items() for name in names.split()}
"""States of federations, provinces and large cities by their country: places, unless they act."""

REGION_WORDS = frozenset(name.lower() for name in REGIONS)
"""The same names in small letters."""
REGION_PARTS = frozenset(part for name in REGION_WORDS for part in name.split()) - word_set(
    "town territory western lower islands country de da es"
)
"""The words that make them up."""
CONTESTED = word_set("Brussels Crimea Kashmir Punjab Abkhazia Transnistria Donbass Karabakh Somaliland")
"""Places that two states claim or share, and the seat of the European Union: no country is told from them."""

_ARMED = {
    "": "Islamic State, Al Qaeda, al Qaeda, al-Qaeda, Al-Qaeda, Al Qaida, al-Qaida, Al-Qaida, ISIS, ISIL, Daesh, "
    "Jemaah Islamiyah",
    "COD": "M23", "COL": "FARC", "LBN": "Hezbollah, Hizbollah, Hizbullah", "LKA": "LTTE, Tamil Tigers",
    "NGA": "Boko Haram", "PAK": "Lashkar-e-Taiba, Jaish-e-Mohammed", "PER": "Shining Path, Sendero Luminoso",
    "PHL": "Abu Sayyaf", "PSE": "Hamas, Islamic Jihad",
    "SDN": "Rapid Support Forces",
    "SOM": "al-Shabab, Al-Shabab, al-Shabaab, Al-Shabaab, Al Shabaab, al Shabaab",
    "SYR": "Nusra Front, al-Nusra Front, Al-Nusra Front, Al Nusra Front", "USA": "Ku Klux Klan",
}  # fmt: skip
ARMED = {name: code or None for code, names in _ARMED.items() for name in names.split(", ")}
"""Armed bodies that are told by their names alone, with the country where each arose; None for those of many."""

BODIES = dict.fromkeys(
    (
        "FBI", "CIA", "NSA", "DNC", "RNC", "DOJ", "NAACP", "NRA", "ACLU", "AFL-CIO", "Pentagon", "State Department",
        "Justice Department", "Treasury Department", "Homeland Security", "Secret Service", "Federal Reserve",
        "Democratic National Committee", "Republican National Committee", "Federal Election Commission",
        "National Rifle Association", "Internal Revenue Service", "IRS", "Library of Congress", "NYPD", "LAPD", "FDA",
        "EPA", "CDC", "NASA", "DEA", "TSA", "FCC", "FEMA", "DHS", "NTSB", "NLRB", "USAID", "CBP", "National Guard",
        "Planned Parenthood", "Sierra Club", "Smithsonian", "Smithsonian Institution",
        "Supreme Court of the United States", "Centers for Disease Control and Prevention",
        "Environmental Protection Agency", "Food and Drug Administration", "Drug Enforcement Administration",
        "Securities and Exchange Commission", "Federal Aviation Administration", "Central Intelligence Agency",
        "Federal Bureau of Investigation", "National Security Agency", "Peace Corps", "Council of Economic Advisers",
        "Forest Service", "National Park Service", "FAA", "Democratic Congressional Campaign Committee", "DCCC",
        "DSCC", "NRSC", "NRCC", "RGA", "Congressional Black Caucus", "House Freedom Caucus", "Freedom Caucus", "FDIC",
        "Federal Deposit Insurance Corporation", "Federal Trade Commission", "FTC", "USDA",
        "National Labor Relations Board", "Federal Communications Commission", "National Weather Service", "NOAA",
        "Veterans Affairs Department", "Department of Veterans Affairs", "Office of Management and Budget", "OMB",
        "CBO", "GAO", "Pew", "Government Accountability Office", "American Civil Liberties Union",
        "Border Patrol", "Customs and Border Protection", "Border Protection", "Immigration and Customs Enforcement",
        "Customs Enforcement", "ICE", "Homeland Security Investigations", "Federal Elections Commission", "FEC",
        "Electoral College", "Bureau of Land Management", "Coast Guard", "National Institutes of Health", "NIH",
        "Centers for Medicare and Medicaid Services", "Social Security Administration",
        "Small Business Administration", "Federal Emergency Management Agency",
        "Transportation Security Administration", "SEC", "ATF", "AIPAC",
        "Occupational Safety and Health Administration", "OSHA", "U.S.P.S.", "Amtrak", "Fannie Mae", "Freddie Mac",
        "Human Rights Campaign", "Heritage Foundation", "Cato Institute", "Brookings Institution", "Club for Growth",
        "Teamsters", "United Auto Workers", "UAW", "AFSCME", "SEIU", "Americans for Prosperity", "NARAL",
        "Emily’s List", "Emily's List", "Air Force Academy", "Rand Corporation", "Southern Poverty Law Center",
        "Anti-Defamation League", "Council on Foreign Relations", "National Transportation Safety Board",
        "Department of Homeland Security", "Consumer Financial Protection Bureau", "Congressional Budget Office",
        "Citizenship and Immigration Services", "Bureau of Alcohol, Tobacco, Firearms and Explosives",
        "National Oceanic and Atmospheric Administration", "Department of Health and Human Services",
        "Department of Housing and Urban Development",
    ),
    "USA",
) | dict.fromkeys(
    (
        "NHS", "MI5", "MI6", "Scotland Yard", "BBC", "House of Lords", "Home Office", "Crown Prosecution Service",
        "Met Police", "Ofsted", "National Health Service", "Church of England", "Ministry of Defence", "Royal Navy",
        "Royal Air Force", "RAF", "National Crime Agency", "Serious Fraud Office", "Financial Conduct Authority",
        "Confederation of British Industry", "National Trust", "Scottish Parliament", "Welsh Assembly",
        "HM Revenue and Customs", "Department for Work and Pensions", "Maritime and Coastguard Agency",
    ),
    "GBR",
) | {
    "FSB": "RUS", "Bundeswehr": "DEU", "PKK": "TUR", "Rosneft": "RUS", "Gazprom": "RUS", "Roskomnadzor": "RUS",
    "KazMunayGas": "KAZ", "Bank of England": "GBR", "GCHQ": "GBR", "HMRC": "GBR", "Ofcom": "GBR",
    "Bank of Japan": "JPN", "Bank of Canada": "CAN", "RCMP": "CAN", "Reserve Bank of India": "IND",
    "Reserve Bank of Australia": "AUS", "Palestinian Authority": "PSE", "Shin Bet": "ISR",
    "Taliban": "AFG", "Petrobras": "BRA", "Pemex": "MEX", "Eskom": "ZAF", "Central Bureau of Investigation": "IND",
    "ISRO": "IND", "SEBI": "IND", "Élysée Palace": "FRA", "Elysee Palace": "FRA", "Assemblée Nationale": "FRA",
    "Bundeskriminalamt": "DEU", "BND": "DEU", "Guardia Civil": "ESP", "Revolutionary Guards": "IRN",
    "Revolutionary Guard": "IRN", "Politburo Standing Committee": "CHN", "National People’s Congress": "CHN",
    "People’s Liberation Army": "CHN", "People's Liberation Army": "CHN", "ASIO": "AUS",
    "Reserve Bank of New Zealand": "NZL", "IDF": "ISR", "Knesset": "ISR", "SBU": "UKR", "GRU": "RUS",
    "Roscosmos": "RUS", "Rosatom": "RUS", "Garda": "IRL", "Gardaí": "IRL", "Carabinieri": "ITA", "Mossad": "ISR",
} | PARTIES | {name: code for name, code in ARMED.items() if code is not None}  # fmt: skip
"""Bodies that exist in one country only, by the names that everybody uses for them."""

NEWSROOMS = frozenset({
    "Al Jazeera", "Al Arabiya", "Al-Ahram", "Agence France-Presse", "Aftenposten", "Anadolu", "ANSA", "Asahi Shimbun",
    "Axios", "Breitbart", "BuzzFeed", "Clarín", "Corriere della Sera", "Cumhuriyet", "Dagens Nyheter", "Der Spiegel",
    "Deutsche Welle", "Die Welt", "Die Zeit", "El Mundo", "El País", "El Universal", "Financial Times",
    "Folha de S.Paulo", "Frankfurter Allgemeine Zeitung", "Gazeta Wyborcza", "Haaretz", "HuffPost", "Hürriyet",
    "Interfax", "Itar-Tass", "Izvestia", "Jyllands-Posten", "Kommersant", "Kyodo", "La Nación", "La Repubblica",
    "Le Figaro", "Le Monde", "Libération", "Mainichi Shimbun", "Mediapart", "Meduza", "Newsweek", "Novaya Gazeta",
    "NHK", "NRK", "O Globo", "Politico", "Politiken", "Reuters", "RIA Novosti", "RTL", "Süddeutsche Zeitung",
    "Tagesschau", "TASS", "Tass", "Telemundo", "USA Today", "USA TODAY", "Ukrainska Pravda", "Univision", "Vedomosti",
    "Xinhua", "Yomiuri Shimbun", "Yonhap", "ZDF", "ARD", "Antara", "Belga", "BelTA", "Bernama", "EFE", "IRNA", "ISNA",
    "Jiji", "KCNA", "Kazinform", "KUNA", "Notimex", "Prensa Latina", "Ritzau", "Tanjug", "Tasnim", "Télam", "Telam",
    "UNIAN", "Ukrinform", "Sputnik", "POLITICO", "PolitiFact", "Politifact", "Snopes", "Gawker", "TheBlaze", "Mashable",
    "Gizmodo", "Deadspin", "TechCrunch", "Engadget", "ProPublica", "Mediaite", "Newsmax", "Infowars", "InfoWars",
    "LifeZette", "Rappler", "Variety", "Slate", "Salon", "Mother Jones", "Rolling Stone", "Vanity Fair",
    "Business Insider", "FiveThirtyEight", "RealClearPolitics", "Real Clear Politics", "Talking Points Memo",
    "Hollywood Reporter", "Plain Dealer", "Union Leader", "Commentary", "Western Journalism", "Charlie Hebdo",
    "Private Eye", "Bild", "Pravda",
    # of smaller countries, and of Asia, Africa and Latin America
    "Addis Standard", "AKIpress", "Al-Akhbar", "Al-Manar", "Al Manar", "Al Mayadeen", "Al-Qabas", "An-Nahar",
    "Asharq al-Awsat", "Asharq Al-Awsat", "B92", "Berlingske", "BirGün", "Caixin", "Chosun Ilbo", "Daily Maverick",
    "Dainik Bhaskar", "Dainik Jagran", "De Morgen", "De Standaard", "De Telegraaf", "de Volkskrant", "De Volkskrant",
    "Delfi", "Der Standard", "Digi24", "Estadão", "Expressen", "Frontier Myanmar", "Hankyoreh", "Helsingin Sanomat",
    "Het Parool", "Hospodářské noviny", "Il Fatto Quotidiano", "Il Messaggero", "Infobae", "Irrawaddy", "Jeune Afrique",
    "JoongAng Ilbo", "Jutarnji list", "Kathimerini", "Kloop", "Kompas", "La Jornada", "La Stampa", "Le Soir",
    "Lidové noviny", "Magyar Nemzet", "Malayala Manorama", "Malaysiakini", "Milenio", "Milliyet", "Mizzima",
    "Morgunblaðið", "N1", "Nasha Niva", "Népszava", "Neue Zürcher Zeitung", "Nikkei Asia", "Página 12", "Pajhwok",
    "Postimees", "Prothom Alo", "Público", "Rudaw", "Sankei Shimbun", "Seznam Zprávy", "Sözcü", "Svenska Dagbladet",
    "Tages-Anzeiger", "Tengrinews", "TOLOnews", "Tuoi Tre", "Večernji list", "Verdens Gang", "VnExpress", "Walfadjri",
    "Yle", "YLE", "De Ware Tijd", "Montsame", "Sidwaya", "Vijesti", "El Faro",
    "Phileleftheros", "La Prensa", "El Nacional", "El Tiempo", "El Espectador",
})  # fmt: skip
"""Newspapers, broadcasters and agencies whose names do not say what they are."""

WORLDLY = word_set(
    "united nations un u.n international european world global african asian arab commonwealth interpol nato eu union "
    "security hague criminal pacific atlantic american nordic"
)
"""Words in small letters in the names of bodies that stand above states."""
