"""Firms in the news everywhere whose names do not say that they are firms, and are no other words.

General knowledge: by industries, the world’s largest by sales and its best-known brands, of all countries. Names that
are also words, surnames or places ([Apple], [Ford], [Shell], [Santander]) are left out.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["FIRMS", "PLATFORMS", "TRADES_OF_FIRMS"]

FIRMS = frozenset(
    name.replace("_", " ")
    for name in word_set(
        # computers, telephones, networks
        "Google Microsoft Netflix Uber Lyft Airbnb PayPal eBay Yahoo Expedia Alibaba Tencent Baidu Huawei Xiaomi "
        "Lenovo ZTE Samsung Sony Panasonic Toshiba Hitachi Fujitsu Nintendo Foxconn TSMC Nokia Ericsson Siemens Bosch "
        "Philips Intel IBM Nvidia NVIDIA AMD Qualcomm Broadcom Cisco Infosys Wipro Spotify Salesforce Xerox Motorola "
        "SpaceX OpenAI Palantir Vodafone Verizon Comcast Viacom Vivendi T-Mobile Telefonica Telefónica SoftBank "
        # shops, food, goods
        "Walmart Wal-Mart Costco Walgreens Kroger Ikea IKEA Carrefour Tesco Asda Aldi Lidl Auchan Starbucks Nestle "
        "Nestlé Unilever Danone Heineken Pepsi PepsiCo Coca-Cola Mondelez Adidas Nike Reebok Gucci Zara Uniqlo LVMH "
        "L’Oreal L’Oréal Mattel Hasbro "
        # vehicles, flight, freight
        "Boeing Airbus Lockheed Lockheed_Martin Northrop_Grumman Raytheon Embraer Bombardier Thales Rolls-Royce "
        "Volkswagen Toyota Honda Nissan Mazda Mitsubishi Subaru Hyundai Kia Renault Peugeot Citroen Citroën Fiat "
        "Chrysler Stellantis BMW Daimler Audi Volvo Tesla Lufthansa Ryanair EasyJet easyJet Qantas Aeroflot Alitalia "
        "Maersk FedEx DHL "
        # medicine, chemicals
        "Pfizer Novartis AstraZeneca Bayer Sanofi GlaxoSmithKline GSK Moderna BioNTech AbbVie Amgen Medtronic "
        "Novo_Nordisk Eli_Lilly Monsanto Syngenta BASF DuPont "
        # oil, power, metals
        "ExxonMobil Exxon Chevron ConocoPhillips Gazprom Rosneft Lukoil Aramco Equinor Statoil Petronas Petrobras "
        "Sinopec PetroChina Repsol Enel E.ON Iberdrola ArcelorMittal Glencore BHP Rio_Tinto Halliburton Schlumberger "
        "Enron Hydro-Québec Hydro-Quebec "
        # money, advice
        "Citigroup Citibank JPMorgan JPMorgan_Chase Goldman_Sachs Morgan_Stanley Wells_Fargo Berkshire_Hathaway "
        "Credit_Suisse HSBC Barclays UBS BNP_Paribas ING AXA Allianz Aviva BlackRock Mastercard MasterCard McKinsey "
        "Ipsos YouGov Gallup Kantar SurveyMonkey Deloitte KPMG PwC PricewaterhouseCoopers Accenture JPMorganChase "
        "Merrill_Lynch Lehman_Brothers Bear_Stearns "
        "Fannie_Mae Freddie_Mac Sallie_Mae Booz_Allen Booz_Allen_Hamilton "
        # the largest of other countries
        "Hapag-Lloyd Evergrande Vingroup VinFast Safaricom Hanwha Fonterra Petroperú YPF Ecopetrol Cemex "
        "Televisa "
        "Galp Galp_Energia Telstra Sberbank Yandex Kaspersky_Lab Turkcell Baykar Emaar Etisalat Ooredoo Orascom MTN "
        "Naspers "
        "Sasol AngloGold_Ashanti Evraz Nornickel Severstal Gojek Tokopedia Pertamina AirAsia Jollibee Cosco COSCO BYD "
        "Geely Meituan Pinduoduo ByteDance Sinovac Sinopharm Rakuten Marubeni Itochu Daewoo Kakao Naver Coupang "
        "Posco POSCO Hanjin TotalEnergies Iamgold MIAT "
        # insurance
        "Aetna Cigna Humana UnitedHealth WellPoint MetLife Metlife Allstate Geico GEICO Aflac AFLAC"
    )
)
PLATFORMS = word_set(
    "Facebook Twitter YouTube Instagram WhatsApp TikTok Snapchat Reddit LinkedIn Tumblr Pinterest MySpace Myspace "
    "Skype WeChat Weibo VKontakte Quora Bluesky Amazon Telegram"
)
"""Firms that are named as often for where something was said, sold or lies: actors where they act."""
TRADES_OF_FIRMS = word_set(
    "shipbuilding shipyards labs laboratories apparel garments petroleum petrochemicals platinum wafer "
    "microelectronics devices instruments appliances batteries solar biotech biologics pharma agrochemicals "
    "fertilisers fertilizers autos automobiles trucks bearings cables plastics packaging textiles denki kogyo "
    "denko seiyaku heavy telecom telecommunications mobile wireless medien holding elektrik enerji inşaat insaat "
    "sanayi seguros lotto lottery brewery distillery distillers cinemas refineries refining smelters aluminium "
    "aluminum nickel lithium cobalt potash cement construction"
)
"""Last words of firms, for what they make or do, which are nobody's surname."""
