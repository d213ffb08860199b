"""Charities, rights groups and trade unions whose names do not say what they are: general knowledge, all countries."""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["CHARITIES", "PHRASES", "UNIONS"]

PHRASES = frozenset(
    name.replace("_", " ")
    for name in word_set(
        "Save_the_Children Friends_of_the_Earth Feed_the_Children Help_the_Aged Help_for_Heroes Free_the_Slaves "
        "Teach_for_America Teach_First Rock_the_Vote Run_for_Something Fight_for_the_Future Stand_Up_to_Racism "
        "Stop_the_War_Coalition Keep_Britain_Tidy Hope_Not_Hate Just_Stop_Oil Insulate_Britain Black_Lives_Matter "
        "Breaking_the_Silence Moms_Demand_Action Action_Against_Hunger Habitat_for_Humanity Concern_Worldwide "
        "Emily’s_List Emily's_List EMILY’s_List EMILY's_List EMILYs_List "
        "Help_Refugees Choose_Love Free_Press_Unlimited Vote_Leave Led_By_Donkeys Led_by_Donkeys "
        "Democracy_for_America Organizing_for_Action Our_Revolution Priorities_USA_Action Priorities_USA Right_to_Rise "
        "Correct_the_Record Concerned_Women_for_America Let_America_Vote Win_Without_War Peace_Now "
        "Focus_on_the_Family Common_Cause People_for_the_American_Way Center_for_Science_in_the_Public_Interest "
        "Fight_for_15 Ready_for_Hillary Free_Speech_for_People Every_Voice End_Citizens_United"
    )
)
"""Those whose names open with a verb or a common noun, as a sentence or a description does."""
CHARITIES = PHRASES | frozenset(
    name.replace("_", " ")
    for name in word_set(
        "Amnesty_International Amnesty Human_Rights_Watch Greenpeace Oxfam CARE_International "
        "Médecins_Sans_Frontières Medecins_Sans_Frontieres Doctors_Without_Borders Reporters_Without_Borders "
        "Transparency_International World_Vision Christian_Aid ActionAid Islamic_Relief WaterAid Caritas "
        "WWF Mercy_Corps Plan_International Red_Cross Red_Crescent International_Rescue_Committee "
        "Norwegian_Refugee_Council Danish_Refugee_Council Article_19 Extinction_Rebellion "
        "Wellcome_Trust Gates_Foundation Open_Society_Foundations International_Crisis_Group "
        "Global_Witness B’Tselem B'Tselem Sant’Egidio Sant'Egidio Nahdlatul_Ulama Muhammadiyah Nihon_Hidankyo"
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
