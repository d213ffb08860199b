"""Countries of firms, universities and papers that are in the news everywhere, and so not those of where it happens.

General knowledge: of the best-known of each country. A name that is also a word, a surname or a town is left out, but
for universities that are called by one ([Oxford], [Princeton]).
"""

__all__ = ["HOMES_OF_BODIES"]

_BY_COUNTRY = {
    "USA": "Google, Microsoft, Netflix, Uber, Lyft, Airbnb, PayPal, eBay, Yahoo, Facebook, Twitter, YouTube, "
    "Instagram, WhatsApp, Amazon, Intel, IBM, Nvidia, Qualcomm, Cisco, Salesforce, Xerox, Motorola, SpaceX, "
    "OpenAI, Palantir, Verizon, Comcast, Walmart, Costco, Starbucks, PepsiCo, Coca-Cola, Nike, Mattel, "
    "Boeing, Lockheed Martin, Northrop Grumman, Raytheon, Tesla, FedEx, Pfizer, Moderna, AbbVie, Amgen, "
    "Monsanto, DuPont, ExxonMobil, Exxon, Chevron, ConocoPhillips, Halliburton, Enron, Citigroup, JPMorgan, "
    "JPMorgan Chase, Goldman Sachs, Morgan Stanley, Wells Fargo, Berkshire Hathaway, BlackRock, Mastercard, "
    "McKinsey, Gallup, Merrill Lynch, Lehman Brothers, Harvard, Harvard University, Yale, Yale University, "
    "Stanford, Stanford University, Princeton, Princeton University, Columbia University, MIT, Cornell "
    "University, New York University, Johns Hopkins University, Georgetown University, Duke University, New "
    "York Times, Washington Post, Wall Street Journal, CNN, Associated Press, Bloomberg, Brookings "
    "Institution",
    "GBR": "Vodafone, Tesco, Rolls-Royce, AstraZeneca, GlaxoSmithKline, GSK, HSBC, Barclays, Aviva, YouGov, Oxford, "
    "Oxford University, University of Oxford, Cambridge University, University of Cambridge, London School of "
    "Economics, King’s College London, King's College London, Imperial College London, BBC, "
    "Financial Times, Chatham House",
    "DEU": "Siemens, Bosch, Adidas, Volkswagen, BMW, Daimler, Audi, Lufthansa, Bayer, BioNTech, BASF, Allianz, E.ON",
    "FRA": "Carrefour, Danone, LVMH, Renault, Peugeot, Thales, Sanofi, AXA, BNP Paribas, Vivendi, "
    "Agence France-Presse, AFP",
    "CHE": "Nestle, Nestlé, Novartis, Syngenta, Glencore, UBS, Credit Suisse",
    "NLD": "Philips, Heineken, ING",
    "ESP": "Telefonica, Telefónica, Zara, Repsol, Iberdrola",
    "ITA": "Gucci, Enel, Alitalia",
    "SWE": "Ikea, IKEA, Ericsson, Spotify, Volvo",
    "FIN": "Nokia",
    "DNK": "Maersk, Novo Nordisk",
    "NOR": "Equinor, Statoil",
    "IRL": "Ryanair",
    "RUS": "Gazprom, Rosneft, Lukoil, Aeroflot, VKontakte",
    "CHN": "Alibaba, Tencent, Baidu, Huawei, Xiaomi, Lenovo, ZTE, Sinopec, PetroChina, WeChat, Weibo",
    "JPN": "Sony, Panasonic, Toshiba, Hitachi, Fujitsu, Nintendo, SoftBank, Uniqlo, Toyota, Honda, Nissan, Mazda, "
    "Mitsubishi, Subaru",
    "KOR": "Samsung, Hyundai, Kia",
    "TWN": "Foxconn, TSMC",
    "IND": "Infosys, Wipro",
    "SAU": "Aramco",
    "MYS": "Petronas",
    "BRA": "Petrobras, Embraer",
    "CAN": "Bombardier, Hydro-Québec, Hydro-Quebec",
    "AUS": "Qantas, BHP",
    "QAT": "Al Jazeera",
}  # fmt: skip
HOMES_OF_BODIES = {name.strip(): code for code, names in _BY_COUNTRY.items() for name in names.split(",")}
"""The country of each such body by its name."""
