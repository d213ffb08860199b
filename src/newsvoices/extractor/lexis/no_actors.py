"""Names of what nobody is: letters, feasts, prizes, schemes, ages, places, books, programmes, and notions.

General knowledge, by kinds: of each kind what English-language news names without a word that says what it is. What
ends in such a word ([Act], [War], [Award]) needs no list.
"""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.lexis.places import code_of_town, is_country
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["BROADCASTERS", "PROGRAMMES", "is_no_actor"]

_LETTERS = word_set(
    # things and techniques
    "TV DVD CD PC IT AI IQ ID IDs QR USB URL GPS SMS PDF PDFs GIF GIFs CCTV LED HTML WiFi Wi-Fi ATM ATMs UFO UFOs SUV "
    "SUVs EV EVs RV RVs HOV BBQ DIY GMO GMOs "
    # economics and business
    "GDP GNP GNI VAT GST IPO IPOs QE FDI HR PR CEO CFO COO CTO VIP VIPs "
    # medicine
    "HIV AIDS DNA RNA COVID SARS MRI CT ICU PTSD ADHD IVF BMI "
    # degrees, people, times, talk
    "ASAP PhD MBA BA MA MD LGBT LGBTQ AM PM BC AD CE DUI FAQ FAQs Q&A RSVP TBA NB PS OK O.K. MSM "
    # treaties and pacts of trade
    "NAFTA Nafta USMCA CAFTA TPP T.P.P. CPTPP TTIP T.T.I.P. RCEP CETA AfCFTA GATT START SALT NPT INF CTBT JCPOA "
    # laws and schemes that American newspapers call by letters
    "ACA A.C.A. ERA E.R.A. DACA DAPA HIPAA COBRA ERISA RICO FOIA FOI FISA FERPA VAWA DMCA NEPA TARP SNAP SSI TANF "
    "RFRA NDAA CPI"
)
"""Letters that name no body, by kinds."""
_FEASTS = frozenset({
    "Diwali", "Eid", "Eid al-Fitr", "Eid al-Adha", "Easter", "Christmas", "Ramadan", "Hanukkah", "Chanukah",
    "Passover", "Holi", "Thanksgiving", "Halloween", "Nowruz", "Norouz", "Vesak", "Songkran", "Yom Kippur",
    "Rosh Hashanah", "Purim", "Ashura", "Mardi Gras", "Tet", "Durga Puja", "Dussehra", "Navratri", "Onam", "Pongal",
    "Sukkot", "Shavuot", "Epiphany", "Pentecost", "Lent", "Advent", "Juneteenth", "Kwanzaa", "Cinco de Mayo",
    "Valentine", "Oktoberfest", "New Year", "Lunar New Year", "Hogmanay", "Anzac Day", "Black Friday",
})  # fmt: skip
_CONTESTS = frozenset({
    "Super Bowl", "Super Bowls", "Grand Slam", "Grand Prix", "Tour de France", "Giro d’Italia", "Kentucky Derby",
    "Grand National", "Six Nations", "Formula One", "Formula 1", "March Madness", "Final Four", "Wimbledon",
    "Eurovision",
})  # fmt: skip
_PRIZES = frozenset({
    "Nobel", "Pulitzer", "Emmy", "Emmys", "Grammy", "Grammys", "Oscars", "Tonys", "Baftas", "Golden Globe",
    "Golden Globes", "Palme d’Or", "Heisman", "Ballon d’Or", "Purple Heart",
    "Medal of Honor", "Medal of Freedom", "Victoria Cross", "George Cross", "Iron Cross", "Bronze Star", "Silver Star",
    "Legion of Honour", "Legion of Honor", "Légion d’honneur", "Order of Merit",
})  # fmt: skip
_SCHEMES = frozenset({
    # social security, health, schools and homes, in countries where English is spoken
    "Social Security", "Medicare", "Medicaid", "Medicare Advantage", "Obamacare", "ObamaCare", "Affordable Care",
    "Common Core", "Head Start", "Section 8", "Title IX", "Title X", "Universal Credit", "Child Benefit",
    "Help to Buy", "Sure Start", "Old Age Security", "Employment Insurance", "JobKeeper", "JobSeeker", "KiwiSaver",
    "Aadhaar", "Freedom of Information", "Right to Information",
    # plans of states
    "New Deal", "Green New Deal", "Great Society", "Marshall Plan", "Belt and Road", "Trans-Pacific Partnership",
    "Transatlantic Trade and Investment Partnership", "Manifest Destiny", "Brexit", "Grexit",
    # pipelines and arms
    "Keystone XL", "Dakota Access", "Trans Mountain", "Nord Stream", "Nord Stream 2", "South Stream", "TurkStream",
    "Druzhba", "Iron Dome", "THAAD", "Trident", "Tomahawk", "Kalashnikov", "Humvee",
})  # fmt: skip
_PAST = frozenset({
    "Cold War", "Great Depression", "Great Recession", "Holocaust", "Shoah", "Nakba", "Intifada", "Arab Spring",
    "Prague Spring", "Industrial Revolution", "Renaissance", "Enlightenment", "Reformation", "Middle Ages",
    "Dark Ages", "Stone Age", "Bronze Age", "Iron Age", "Ice Age", "Gilded Age", "Space Age", "Prohibition",
    "Jim Crow", "Blitz", "Anschluss", "Glasnost", "Perestroika", "Watergate", "Whitewater", "Iran-Contra",
    "Teapot Dome",
})  # fmt: skip
"""Ages and affairs."""
_PLACES = frozenset({
    "Oval Office", "Situation Room", "White House Situation Room", "Rose Garden", "West Wing", "East Wing",
    "Rust Belt", "Bible Belt", "Sun Belt", "Corn Belt", "Iron Curtain", "Berlin Wall", "Western Wall", "Wailing Wall",
    "Great Wall", "Ground Zero", "Big Apple", "World Trade Center", "World Trade Centre", "Twin Towers",
    "Hall of Fame", "Walk of Fame", "Hall Of Fame", "Walk Of Fame", "Green Zone", "Latin Quarter", "Left Bank",
    "Gitmo", "Guantanamo", "Guantánamo", "Guantanamo Bay", "Silk Road", "Pearl Harbor", "Earth", "Mars",
    "Milky Way", "Air Force One", "Marine One",
})  # fmt: skip
"""Rooms, walls, belts and quarters that everybody knows, what is in the sky, and what presidents fly in."""
_BOOKS = frozenset({
    "Bible", "Koran", "Quran", "Qur’an", "Qur'an", "Torah", "Talmud", "Hadith", "Vedas", "Bhagavad Gita",
    "Old Testament", "New Testament", "Gospel", "Gospels", "Book of Mormon", "Constitution", "Bill of Rights",
    "Magna Carta",
})  # fmt: skip
_INDEXES = frozenset({
    "Dow", "Dow Jones", "S&P", "S&P 500", "FTSE", "FTSE 100", "DAX", "CAC 40", "Hang Seng", "Nikkei 225", "Sensex",
    "Kospi", "Russell 2000",
})  # fmt: skip
"""Averages of the prices of shares."""
_FAITHS = frozenset({"Roman Catholic", "Christianity", "Islam", "Allah", "Almighty", "Satan", "Celsius", "Fahrenheit"})
_ILLNESSES = frozenset({
    "Alzheimer", "Alzheimers", "Parkinson", "Crohn", "Hodgkin", "Asperger", "Tourette", "Zika", "Ebola", "Covid",
    "Covid-19", "Lyme", "Malaria", "Cholera", "Tuberculosis", "Measles", "Dengue", "Polio", "Mpox", "Typhoid",
    "Influenza", "Diphtheria", "Meningitis", "Smallpox", "Chikungunya", "Hepatitis", "Anthrax", "Nipah",
})  # fmt: skip
_SPOKEN_TO = frozenset({"Excellencies", "Highnesses", "Majesties", "Eminences", "Lordships", "Worships"})
"""Styles by which several are addressed at once ([Your Excellencies])."""
_ALL = (
    _LETTERS
    | _FEASTS
    | _CONTESTS
    | _PRIZES
    | _SCHEMES
    | _PAST
    | _PLACES
    | _BOOKS
    | _INDEXES
    | _FAITHS
    | _ILLNESSES
    | _SPOKEN_TO
)
_RESERVES = (" National Park", " Game Reserve", " Nature Reserve", " Wildlife Sanctuary", " National Forest")
_NOTIONS = ("ism", "isms", "ization", "isation")

BROADCASTERS = frozenset({
    "CBS", "NBC", "ABC", "CNN", "MSNBC", "CNBC", "Fox", "PBS", "HBO", "NPR", "C-SPAN", "ESPN", "MTV", "AMC",
    "Showtime", "Univision", "Telemundo", "TBS", "TNT", "SiriusXM", "Netflix", "Hulu", "BBC", "ITV", "Sky", "STV",
    "LBC", "RTÉ", "RTE", "TG4", "CBC", "CTV", "SBS", "TVNZ", "RNZ", "NDTV", "Doordarshan", "SABC", "eNCA", "Jazeera",
    "Euronews", "News", "Radio", "Channel", "Network", "Television", "TV",
})  # fmt: skip
"""Last words of the names of those whose programmes have names, in countries where English is spoken."""

# News and talk shows, and shows that are made in many countries, whose names are no other words.
_PROGRAMMES = (
    # American
    "Face the Nation", "Meet the Press", "Fox and Friends", "Fox & Friends", "Fox News Sunday", "Good Morning America",
    "Morning Joe", "Saturday Night Live", "Last Week Tonight", "State of the Union", "All Things Considered",
    "Morning Edition", "Inside Edition", "Entertainment Tonight", "The Tonight Show", "The Late Show",
    "The Late Late Show", "The Daily Show", "60 Minutes", "Washington Week", "Game of Thrones", "House of Cards",
    # British and Irish
    "Question Time", "Any Questions", "Good Morning Britain", "Have I Got News for You", "Strictly Come Dancing",
    "The World at One", "The World Tonight", "Desert Island Discs", "Coronation Street", "Doctor Who",
    # of other countries
    "State of the Nation", "Media Watch", "As It Happens", "The Fifth Estate",
    # of many
    "Dancing with the Stars", "American Idol", "Britain’s Got Talent", "America’s Got Talent", "The Apprentice",
    "Celebrity Apprentice", "The X Factor", "Who Wants to Be a Millionaire", "The Great British Bake Off",
    # films and series that everybody knows
    "Star Wars", "Star Trek", "Jurassic Park", "The Hunger Games", "Breaking Bad", "Mad Men", "The Sopranos",
    "The Simpsons", "South Park", "Sesame Street", "Downton Abbey", "The West Wing", "Orange Is the New Black",
    "Jane the Virgin", "The Walking Dead", "Grey ’s Anatomy", "Grey 's Anatomy",
    # a book that is quoted, a prayer, and a book of rules by which meetings go
    "The Art of the Deal", "Art of the Deal", "Hail Mary", "Robert ’s Rules of Order", "Robert 's Rules of Order",
    "Robert ’s Rules", "Robert 's Rules",
)  # fmt: skip
PROGRAMMES: Mapping[str, Sequence[Sequence[str]]] = {
    name.split()[0]: [other.split() for other in _PROGRAMMES if other.split()[0] == name.split()[0]]
    for name in _PROGRAMMES
}
"""Programmes, films and set speeches by the first word of their names, in the words of each."""


def is_no_actor(name: str) -> bool:
    """Say whether a name is that of something that neither acts nor speaks."""
    if "/" in name:  # [Geneva/Bamako], where an article was written
        return all(code_of_town(part) is not None or is_country(part) for part in name.split("/"))
    if name.endswith(_RESERVES):
        return True
    return name in _ALL or (len(name) > 5 and " " not in name and name[0].isupper() and name.endswith(_NOTIONS))
