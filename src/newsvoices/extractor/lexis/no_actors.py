"""Names of what nobody is: trades and schemes, feasts, rooms, programmes, and notions; all are general knowledge."""

from collections.abc import Mapping, Sequence

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["BROADCASTERS", "GENERATIONS_OF_PEOPLE", "PROGRAMMES", "is_no_actor"]

_CAPITALS = word_set(
    "TV DVD CD PC IT AI ID IDs IQ GDP GNP HIV AIDS DNA RNA COVID SARS LGBT LGBTQ VIP UFO FAQ PhD MBA BA MA MD CEO CFO "
    "COO CTO PR HR VAT IPO QR SUV SUVs MRI ICU ATM ATMs GPS URL USB PTSD ADHD BBQ DIY RSVP ETA AM PM BC AD CE TBA NB "
    "PS OK Q&A DUI DNR RV RVs GMO GMOs HOV LED MSM "
    "SMS CT GIF GIFs PDF PDFs CCTV EV EVs FOIA FOI NAFTA Nafta CAFTA TPP T.P.P. TTIP T.T.I.P. DACA DAPA JCPOA ACA "
    "A.C.A. E.R.A. HIPAA COBRA ERISA RICO GATT START SALT NPT CTBT INF SNAP SSI ObamaCare O.K."
)
"""Capitals for matters, trades, laws and treaties, which name no body."""
_FEASTS = frozenset({
    "Diwali", "Eid", "Eid al-Fitr", "Eid al-Adha", "Easter", "Christmas", "Ramadan", "Hanukkah", "Passover", "Holi",
    "Thanksgiving", "Halloween", "Nowruz", "Vesak", "Songkran", "Yom Kippur", "Rosh Hashanah", "Purim", "Ashura",
    "Mardi Gras", "Tet", "Durga Puja", "Dussehra", "Sukkot", "Epiphany", "Pentecost", "Juneteenth", "Kwanzaa",
    "Cinco de Mayo", "Valentine", "New Year", "Black Friday", "Super Bowl", "Super Bowls",
})  # fmt: skip
_SCHEMES = frozenset({
    "Social Security", "Medicare", "Medicaid", "Obamacare", "Brexit", "Affordable Care", "Common Core", "Head Start",
    "Iron Dome", "New Deal", "Green New Deal", "Marshall Plan", "Section 8", "Universal Credit",
    "Trans-Pacific Partnership", "Transatlantic Trade and Investment Partnership", "Belt and Road",
    "Manifest Destiny",
    "Cold War", "Great Depression", "Great Recession", "Holocaust", "Arab Spring", "Industrial Revolution",
    "Renaissance", "Enlightenment", "Reformation", "Watergate", "Whitewater", "Keystone XL",
    "Nobel", "Pulitzer", "Emmy", "Emmys", "Grammy", "Grammys", "Heisman", "Golden Globe", "Golden Globes",
})  # fmt: skip
_PLACES = frozenset({
    "Oval Office", "Situation Room", "White House Situation Room", "Rose Garden", "Rust Belt", "Bible Belt",
    "Sun Belt", "Iron Curtain", "Berlin Wall", "Ground Zero", "Big Apple", "World Trade Center", "Hall of Fame",
    "Walk of Fame", "Green Zone", "Latin Quarter", "Walk Of Fame", "Hall Of Fame", "Earth",
    "Air Force One", "Marine One",
})  # fmt: skip
_BOOKS = frozenset({"Bible", "Koran", "Quran", "Qur’an", "Qur'an", "Torah", "Talmud", "Constitution", "Magna Carta"})
_FAITHS = frozenset({"Christianity", "Islam", "Allah", "Almighty", "Satan", "Celsius", "Fahrenheit"})
_ILLNESSES = frozenset({"Alzheimer", "Alzheimers", "Parkinson", "Crohn", "Hodgkin", "Zika", "Ebola", "Covid"})
_SLOGANS = frozenset({"Make America Great", "Make America Great Again", "Stronger Together", "America First", "Yes We"})
_ALL = _CAPITALS | _FEASTS | _SCHEMES | _PLACES | _BOOKS | _FAITHS | _ILLNESSES | _SLOGANS
_NOTIONS = ("ism", "isms")

GENERATIONS_OF_PEOPLE = frozenset({
    "Millennials", "Boomers", "Baby Boomers", "Xers", "Generation Xers", "Gen Xers", "Gen Zers", "Hasidim",
})  # fmt: skip
"""Groups whose names are those of no people and no party."""

BROADCASTERS = frozenset({
    "CBS", "NBC", "ABC", "CNN", "MSNBC", "CNBC", "Fox", "BBC", "ITV", "PBS", "HBO", "NPR", "C-SPAN", "Showtime", "Sky",
    "News", "Radio", "Channel", "Network", "Television", "TV", "CBC", "RTÉ", "RTE", "SBS", "Univision", "Telemundo",
    "Netflix", "SiriusXM", "TBS", "TNT",
})  # fmt: skip
"""Last words of the names of those whose programmes have names."""

_PROGRAMMES = (
    "Face the Nation", "Meet the Press", "Fox and Friends", "Fox & Friends", "Fox News Sunday", "Good Morning America",
    "Good Morning Britain", "Morning Joe", "Saturday Night Live", "Last Week Tonight", "State of the Union",
    "State of the Nation", "Question Time", "Any Questions", "All Things Considered", "Morning Edition",
    "Inside Edition", "Have I Got News for You", "Strictly Come Dancing", "Dancing with the Stars", "Game of Thrones",
    "House of Cards", "American Idol", "Britain’s Got Talent", "The Apprentice", "Celebrity Apprentice",
)  # fmt: skip
PROGRAMMES: Mapping[str, Sequence[Sequence[str]]] = {
    name.split()[0]: [other.split() for other in _PROGRAMMES if other.split()[0] == name.split()[0]]
    for name in _PROGRAMMES
}
"""Programmes and set speeches by the first word of their names, in the words of each."""


def is_no_actor(name: str) -> bool:
    """Say whether a name is that of something that neither acts nor speaks."""
    return name in _ALL or (len(name) > 5 and " " not in name and name[0].isupper() and name.endswith(_NOTIONS))
