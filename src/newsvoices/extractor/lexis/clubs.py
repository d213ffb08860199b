"""Clubs of all continents whose names do not say that they are clubs, and are no towns, surnames or other words.

General knowledge: football's, by country those that played for titles or abroad; those that have a word for clubs in
their names ([Malmö FF], [Sporting Lisbon]) need no list.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["CLUBS"]

CLUBS = frozenset(
    name.replace("_", " ")
    for name in word_set(
        # western and northern Europe
        "Feyenoord PSV Bayern Bayern_Munich Bayer_Leverkusen "
        "Werder_Bremen Paris_Saint-Germain PSG Rosenborg Brøndby Bodø/Glimt Shamrock_Rovers "
        # southern Europe
        "Benfica Juventus Fiorentina Sampdoria Udinese Atalanta Osasuna Celta_Vigo Real_Sociedad "
        "Panathinaikos Olympiacos PAOK Omonia_Nicosia "
        # eastern Europe and Turkey
        "Ferencváros Ferencvaros Újpest Steaua FCSB CSKA_Moscow CSKA_Sofia Legia_Warsaw Lech_Poznan Sparta_Prague "
        "Red_Star_Belgrade Dinamo_Zagreb Hajduk_Split Shakhtar Shakhtar_Donetsk Fenerbahçe Fenerbahce Galatasaray "
        "Beşiktaş Besiktas Trabzonspor Qarabag Qarabağ Zenit Zenit_St._Petersburg "
        # the Americas
        "Flamengo Fluminense Palmeiras Grêmio Boca_Juniors Peñarol "
        "Colo-Colo Universidad_de_Chile Atlético_Nacional Millonarios Barcelona_de_Guayaquil Cerro_Porteño Alajuelense "
        "Alianza_Lima Sporting_Cristal "
        # Africa and western Asia
        "Al_Ahly Al-Ahly Zamalek Wydad Raja_Casablanca Gor_Mahia Kaizer_Chiefs Orlando_Pirates Mamelodi_Sundowns "
        "Asante_Kotoko Hearts_of_Oak Enyimba TP_Mazembe Young_Africans Simba_SC Al_Hilal Al-Hilal Al_Nassr Al-Nassr "
        "Al_Ittihad Al-Ittihad Esteghlal Espérance_de_Tunis Espérance_Tunis Étoile_du_Sahel "
        # southern and eastern Asia
        "Mohun_Bagan East_Bengal Kerala_Blasters Persija Persija_Jakarta Persib Persib_Bandung Urawa_Red_Diamonds "
        "Kashima_Antlers Gamba_Osaka Yokohama_F._Marinos Guangzhou_Evergrande Shanghai_Shenhua"
    )
)
"""Of those that are called after a place with an Arabic article, only the clubs that news everywhere has."""
