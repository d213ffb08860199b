"""Charities, rights groups and trade unions whose names do not say what they are: general knowledge, all countries."""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["CHARITIES", "UNIONS"]

CHARITIES = frozenset(
    name.replace("_", " ")
    for name in word_set(
        "Amnesty_International Amnesty Human_Rights_Watch Greenpeace Oxfam Save_the_Children CARE_International "
        "Médecins_Sans_Frontières Medecins_Sans_Frontieres Doctors_Without_Borders Reporters_Without_Borders "
        "Transparency_International World_Vision Christian_Aid ActionAid Islamic_Relief WaterAid Caritas "
        "Friends_of_the_Earth WWF Mercy_Corps Plan_International Red_Cross Red_Crescent International_Rescue_Committee "
        "Norwegian_Refugee_Council Danish_Refugee_Council Article_19 Extinction_Rebellion Just_Stop_Oil "
        "Black_Lives_Matter Wellcome_Trust Gates_Foundation Open_Society_Foundations International_Crisis_Group "
        "Global_Witness"
    )
)
UNIONS = frozenset(
    name.replace("_", " ")
    for name in word_set(
        "Unison UNISON GMB Aslef ASLEF RMT NASUWT Usdaw USDAW Siptu SIPTU Fórsa Unifor "
        "Teamsters SEIU AFSCME AFL-CIO UAW United_Auto_Workers United_Steelworkers UFCW CUPE IG_Metall Ver.di "
        "CFDT CGIL CISL CCOO UGT FNV Solidarnosc Solidarność Cosatu COSATU NUMSA Numsa NLC ASUU Histadrut "
        "KCTU ACTU"
    )
)
