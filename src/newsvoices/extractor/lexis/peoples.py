"""What the people and things of countries are called in English, and peoples, faiths and followers of none.

General knowledge, for every state of ISO 3166-1 that has a word of its own, and for what was one. [Dominican],
[Persian], [Siamese] and [Vincentian] are left out: two states, or a sea, cats, twins and monks are called so.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["COUNTRYMEN", "OTHER_PEOPLES", "PEOPLES", "REGIONAL_PEOPLES", "TWO_WORDS"]

REGIONAL_PEOPLES = {
    "Bavarian": "DEU", "Catalan": "ESP", "Siberian": "RUS", "Chechen": "RUS", "Flemish": "BEL", "Walloon": "BEL",
    "Corsican": "FRA", "Sicilian": "ITA", "Londoner": "GBR", "Parisian": "FRA", "Texan": "USA", "Californian": "USA",
    "Hawaiian": "USA", "Floridian": "USA", "Alaskan": "USA", "Arizonan": "USA", "Arkansan": "USA", "Coloradan": "USA",
    "Iowan": "USA", "Kansan": "USA", "Kentuckian": "USA", "Marylander": "USA", "Michigander": "USA",
    "Minnesotan": "USA", "Mississippian": "USA", "Missourian": "USA", "Montanan": "USA", "Nebraskan": "USA",
    "Nevadan": "USA", "Ohioan": "USA", "Pennsylvanian": "USA",
    "Vermonter": "USA", "Virginian": "USA", "Berliner": "DEU", "Glaswegian": "GBR",
    "English": "GBR", "Scottish": "GBR", "Welsh": "GBR", "Scots": "GBR",
}  # fmt: skip
"""People and things of a part of a country: they tell the country, and are not of its government."""

_RARER = {
    "ABW": "Aruban", "AND": "Andorran", "ARG": "Argentinean", "ATG": "Antiguan Barbudan", "BFA": "Burkinabé",
    "BIH": "Herzegovinian", "BMU": "Bermudian Bermudan", "BWA": "Botswanan Motswana Batswana",
    "COM": "Comorian Comoran", "CYM": "Caymanian", "FRO": "Faroese Faeroese", "FSM": "Micronesian",
    "GIB": "Gibraltarian", "GRD": "Grenadian", "GRL": "Greenlander Greenlandic", "HRV": "Croat",
    "KIR": "I-Kiribati", "KNA": "Kittitian Nevisian", "LIE": "Liechtensteiner", "LSO": "Basotho Mosotho Basuto",
    "LUX": "Luxembourgish", "MCO": "Monegasque Monégasque Monacan", "MHL": "Marshallese", "NER": "Nigerien",
    "NRU": "Nauruan", "PLW": "Palauan", "SMR": "Sammarinese", "SVN": "Slovene", "SWZ": "Swazi", "SYC": "Seychellois",
    "TUV": "Tuvaluan", "VUT": "Vanuatuan Ni-Vanuatu ni-Vanuatu",
}  # fmt: skip
_FORMER = {
    "BEN": "Dahomeyan", "BHR": "Bahreini", "BLR": "Byelorussian Belorussian Bielorussian",
    "COD": "Zairean Zairian Zaïrean", "ECU": "Ecuadoran", "EST": "Esthonian", "ETH": "Abyssinian",
    "KAZ": "Kazakhstanian", "KGZ": "Kirghiz Kirgiz", "KHM": "Kampuchean", "LKA": "Ceylonese", "MDA": "Moldavian",
    "PHL": "Philippino", "ROU": "Roumanian Rumanian", "SUR": "Surinamer", "TJK": "Tadzhik Tadjik", "TKM": "Turkoman",
    "TWN": "Formosan", "TZA": "Tanganyikan", "ZWE": "Rhodesian",
}  # fmt: skip
"""Peoples of states that have other names or spellings today."""
PEOPLES = {
    "Afghan": "AFG", "Albanian": "ALB", "Algerian": "DZA", "American": "USA", "Angolan": "AGO", "Argentine": "ARG",
    "Argentinian": "ARG", "Armenian": "ARM", "Australian": "AUS", "Austrian": "AUT", "Azerbaijani": "AZE",
    "Azeri": "AZE", "Bahraini": "BHR", "Bangladeshi": "BGD", "Belarusian": "BLR", "Belgian": "BEL", "Bolivian": "BOL",
    "Bosnian": "BIH", "Brazilian": "BRA", "British": "GBR", "Briton": "GBR", "Bulgarian": "BGR", "Burmese": "MMR",
    "Cambodian": "KHM", "Cameroonian": "CMR", "Canadian": "CAN", "Chilean": "CHL", "Chinese": "CHN",
    "Colombian": "COL", "Congolese": "COD", "Croatian": "HRV", "Cuban": "CUB", "Cypriot": "CYP", "Czech": "CZE",
    "Danish": "DNK", "Dutch": "NLD", "Ecuadorean": "ECU", "Egyptian": "EGY", "Estonian": "EST",
    "Ethiopian": "ETH", "Filipino": "PHL", "Finnish": "FIN", "French": "FRA", "Georgian": "GEO", "German": "DEU",
    "Ghanaian": "GHA", "Greek": "GRC", "Guatemalan": "GTM", "Haitian": "HTI", "Honduran": "HND", "Hungarian": "HUN",
    "Icelandic": "ISL", "Indian": "IND", "Indonesian": "IDN", "Iranian": "IRN", "Iraqi": "IRQ", "Irish": "IRL",
    "Israeli": "ISR", "Italian": "ITA", "Jamaican": "JAM", "Japanese": "JPN", "Jordanian": "JOR", "Kazakh": "KAZ",
    "Kazak": "KAZ", "Kazakhstani": "KAZ", "Kenyan": "KEN", "Kuwaiti": "KWT", "Kyrgyz": "KGZ", "Latvian": "LVA",
    "Lebanese": "LBN", "Liberian": "LBR", "Libyan": "LBY", "Lithuanian": "LTU", "Malaysian": "MYS", "Malian": "MLI",
    "Mexican": "MEX", "Moldovan": "MDA", "Mongolian": "MNG", "Moroccan": "MAR", "Nepalese": "NPL", "Nepali": "NPL",
    "Nicaraguan": "NIC", "Nigerian": "NGA", "Norwegian": "NOR", "Omani": "OMN", "Pakistani": "PAK",
    "Palestinian": "PSE", "Panamanian": "PAN", "Peruvian": "PER", "Philippine": "PHL", "Polish": "POL",
    "Portuguese": "PRT", "Qatari": "QAT", "Romanian": "ROU", "Russian": "RUS", "Rwandan": "RWA", "Saudi": "SAU",
    "Senegalese": "SEN", "Serbian": "SRB", "Slovak": "SVK", "Slovenian": "SVN", "Somali": "SOM",
    "Spanish": "ESP", "Sudanese": "SDN", "Swedish": "SWE", "Swiss": "CHE", "Syrian": "SYR", "Taiwanese": "TWN",
    "Tajik": "TJK", "Tanzanian": "TZA", "Thai": "THA", "Tunisian": "TUN", "Turkish": "TUR", "Turkmen": "TKM",
    "Ugandan": "UGA", "Ukrainian": "UKR", "Uruguayan": "URY", "Uzbek": "UZB", "Venezuelan": "VEN",
    "Vietnamese": "VNM", "Yemeni": "YEM", "Zambian": "ZMB", "Zimbabwean": "ZWE", "U.S.": "USA",
    "US": "USA", "UK": "GBR", "U.K.": "GBR", "Bahamian": "BHS", "Barbadian": "BRB", "Belarussian": "BLR",
    "Belizean": "BLZ", "Beninese": "BEN", "Bhutanese": "BTN", "Bruneian": "BRN", "Burkinabe": "BFA",
    "Burundian": "BDI", "Chadian": "TCD", "Djiboutian": "DJI", "Dutchman": "NLD", "Ecuadorian": "ECU",
    "Emirati": "ARE", "Englishman": "GBR", "Eritrean": "ERI", "Fijian": "FJI", "Frenchman": "FRA",
    "Frenchwoman": "FRA", "Gabonese": "GAB", "Gambian": "GMB", "Guinean": "GIN", "Guyanese": "GUY",
    "Icelander": "ISL", "Irishman": "IRL", "Ivorian": "CIV", "Kyrgyzstani": "KGZ",
    "Laotian": "LAO", "Luxembourger": "LUX", "Macedonian": "MKD", "Malagasy": "MDG", "Malawian": "MWI",
    "Maldivian": "MDV", "Maltese": "MLT", "Mauritanian": "MRT", "Mauritian": "MUS", "Montenegrin": "MNE",
    "Mozambican": "MOZ", "Namibian": "NAM", "Paraguayan": "PRY", "Salvadoran": "SLV", "Salvadorean": "SLV",
    "Singaporean": "SGP", "Surinamese": "SUR", "Tajikistani": "TJK", "Timorese": "TLS", "Togolese": "TGO",
    "Trinidadian": "TTO", "Tongan": "TON", "Samoan": "WSM", "Uzbekistani": "UZB",
    "Britons": "GBR", "Danes": "DNK", "Finns": "FIN", "Poles": "POL", "Serbs": "SRB", "Spaniards": "ESP",
    "Swedes": "SWE", "Turks": "TUR", "Filipina": "PHL", "Czechs": "CZE", "Spaniard": "ESP", "Swede": "SWE",
    "Serb": "SRB", "Dutchwoman": "NLD", "Irishwoman": "IRL", "Englishwoman": "GBR", "Welshman": "GBR",
    "Scotsman": "GBR",
} | REGIONAL_PEOPLES | {
    people: code for table in (_RARER, _FORMER) for code, names in table.items() for people in names.split()
}  # fmt: skip
TWO_WORDS = {
    "South Korean": "KOR", "North Korean": "PRK", "Saudi Arabian": "SAU", "South African": "ZAF", "Sri Lankan": "LKA",
    "Costa Rican": "CRI", "Puerto Rican": "USA", "South Sudanese": "SSD", "Sierra Leonean": "SLE",
    "New Zealander": "NZL", "Equatorial Guinean": "GNQ", "Cape Verdean": "CPV", "Cabo Verdean": "CPV",
    "East Timorese": "TLS", "New Guinean": "PNG", "Saint Lucian": "LCA", "St. Lucian": "LCA", "St Lucian": "LCA",
    "San Marinese": "SMR", "Sao Tomean": "STP", "São Toméan": "STP", "Solomon Islander": "SLB",
    "Cook Islander": "COK", "Falkland Islander": "FLK",
}  # fmt: skip
COUNTRYMEN = {
    "Aussie": "AUS", "Brit": "GBR", "Dane": "DNK", "Finn": "FIN", "Kiwi": "NZL", "Pole": "POL", "Scot": "GBR",
    "Turk": "TUR",
}  # fmt: skip
"""Words for one of a people that are names and other words too: only behind an article they are no names."""
OTHER_PEOPLES = word_set(
    "African Arab Asian Hispanic Latino Latina Muslim Christian Jewish Catholic Protestant Evangelical Kurd Kurdish "
    "Sunni Shia Shiite European Black White Native Republican Democrat Dem Democratic Conservative Liberal Labour Tory "
    "Libertarian Socialist Communist Islamist Soviet Western Eastern Southern Northern Central Tibetan Uyghur Uighur "
    "Kosovar Kosovan Yugoslav Jugoslav Czechoslovak Rohingya Tatar Basque Crimean Kashmiri Punjabi Bengali Tamil Sikh "
    "Hindu Buddhist Mormon Methodist Baptist Presbyterian Episcopalian Lutheran Anglican Pentecostal Yazidi Druze "
    "Alawite Houthi Pashtun Hazara Balkan Nordic Baltic Caucasian Maori Inuit Zulu "
    "Yoruba Igbo Hausa Oromo Tutsi Hutu Fulani Tigrayan Kikuyu Kalenjin Luhya Maasai Xhosa Dinka Nuer "
    "Balochi Hmong Dayak Papuan Lumad Igorot Mapuche Aymara Quechua Guaraní Yanomami Tuareg Amazigh"
)
