"""Firms in the news everywhere whose names do not say that they are firms, and are no other words."""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["FIRMS", "PLATFORMS"]

FIRMS = word_set(
    "Google Microsoft Netflix Uber Airbnb PayPal eBay Alibaba Tencent Huawei Samsung Sony Panasonic Toshiba Hitachi "
    "Nokia Ericsson Siemens Bosch Philips Intel IBM Nvidia Qualcomm Cisco Spotify Walmart Costco Ikea IKEA Carrefour "
    "Tesco Starbucks Nestle Nestlé Nabisco Unilever Danone Heineken Pepsi PepsiCo Coca-Cola Boeing Airbus Lockheed "
    "Raytheon Volkswagen Toyota Honda Nissan Hyundai Renault Peugeot Fiat Chrysler BMW Daimler Volvo Tesla Pfizer "
    "Novartis AstraZeneca Bayer Sanofi GlaxoSmithKline Monsanto Syngenta ExxonMobil Exxon Chevron Gazprom Rosneft "
    "Aramco Equinor Statoil Glencore Vodafone Verizon Comcast Citigroup Citibank JPMorgan HSBC Barclays UBS BlackRock "
    "McKinsey Deloitte KPMG Adidas Nike Reebok Gucci Zara Lufthansa Ryanair EasyJet easyJet Qantas Maersk Caterpillar "
    "Nordstrom Enron Expedia Yahoo"
)
PLATFORMS = word_set("Facebook Twitter YouTube Instagram WhatsApp TikTok Snapchat Reddit LinkedIn")
"""Firms that are named as often for where something was said: actors where they act."""
