"""Whether a text has English in it to read: short reports have, texts in other languages have not."""

import pytest

from newsvoices.apply.language import explain_silence

SILENT = "No English sentences were found; the extractor reads English only, and other rows are guesses."

ENGLISH = [
    "Car park approved\n\nCalderbrook Borough Council approved a car park on 4 June by seven votes to six.",
    "Ferry runs aground\n\nA ferry ran aground off Northhaven on Friday; all 80 passengers reached shore by lifeboat.",
    "Three die in mine fire\n\nThree miners died in a fire at a coal mine in northern Moravia on Sunday.",
    "Police arrested two men on suspicion of arson in Leith on Monday.",
    "Norway beats Denmark 3-1 in Oslo to reach a first World Cup in 28 years",
    "Bank raises rates\n\nNorges Bank raised interest rates to 4.5 per cent on Thursday, in line with forecasts.",
    "Mayor Ada Lund resigned on Tuesday, citing ill health. Deputy Mayor Bo Moe takes over in July.",
    "Talks between Oslo and Minsk on fishing quotas collapsed on Friday. No new date is set.",
    "Shares in Harbour Lines fell 8% to 212 pence at noon in London on Monday.",
    "Angela Merkel met Emmanuel Macron in Berlin on Monday for talks on energy and migration.",
    "De Gaulle Museum reopens in Lille on Sunday, says director Jean de la Tour of La Voix du Nord.",
    "Jean de la Tour dies",
    "El Salvador, Los Angeles win",
    "The mayor said that the bridge would be closed until the spring, and that nobody had been hurt when it fell.",
]

OTHER = {
    "German": [
        "Der Stadtrat von Calderbrook hat am 4. Juni mit sieben zu sechs Stimmen einen Parkplatz genehmigt.",
        "Bundeskanzlerin Angela Merkel war in Paris in guter Laune: Frankreich will auch in Windkraft und Gas gehen.",
        "Die Fähre lief am Freitag vor Nordhafen auf Grund. Alle 80 Passagiere wurden gerettet. Der Kapitän war nach "
        "Angaben der Polizei nicht betrunken. „Wir hatten Glück“, sagte er. In den Hafen darf vorerst niemand.",
    ],
    "French": [
        "Le conseil municipal de Calderbrook a approuvé le 4 juin un parking par sept voix contre six.",
        "Macron attendu à Berlin lundi : on parle de budget, on parle de climat, on parle de pêche.",
        "Un ferry s'est échoué vendredi au large de Northhaven. Les 80 passagers ont été secourus. On ignore encore "
        "les causes de l'accident. « Nous avons eu de la chance », a dit le capitaine à son retour.",
    ],
    "Spanish": [
        "El concejo de Calderbrook aprobó el 4 de junio un aparcamiento por siete votos contra seis.",
        "Un ferri encalló el viernes frente a Northhaven. No hay heridos. No se sabe por qué. No hubo pánico, dijo él.",
    ],
    "Italian": [
        "Il consiglio comunale di Calderbrook ha approvato il 4 giugno un parcheggio con sette voti a sei.",
        "Un traghetto si è arenato venerdì in mare, in Liguria, in piena notte: in salvo gli 80 passeggeri a bordo.",
    ],
    "Dutch": [
        "De gemeenteraad van Calderbrook keurde op 4 juni met zeven stemmen tegen zes een parkeerplaats goed.",
        "De minister was in Den Haag in gesprek over de boten: in juni is het over en uit, was de boodschap in de Kamer. "
        "We zijn er klaar voor, is het antwoord van de vissers, die in maart al in staking waren.",
    ],
    "Portuguese": [
        "A câmara de Calderbrook aprovou a 4 de junho um parque de estacionamento por sete votos contra seis.",
        "O ministro disse no sábado que as obras da ponte vão parar no verão, e as escolas fecham no dia seguinte.",
    ],
    "Swedish": [
        "Kommunfullmäktige i Calderbrook godkände den 4 juni en parkeringsplats med sju röster mot sex.",
        "Färjan gick på grund i fredags utanför Nordhamn. Alle man är i land, var beskedet. Det var all tur i världen.",
    ],
    "Polish": [
        "Rada miasta Calderbrook zatwierdziła 4 czerwca budowę parkingu siedmioma głosami przeciwko sześciu.",
        "To był wypadek, to nie był zamach, powiedział minister. By to zbadać, komisja jedzie na miejsce. To potrwa.",
    ],
    "Turkish": ["Calderbrook Belediye Meclisi 4 Haziran'da altıya karşı yedi oyla bir otoparkı onayladı, dedi başkan."],
    "Hungarian": ["A calderbrooki tanács június 4-én hét szavazattal hat ellenében egy parkolót is jóváhagyott, és ez is jó."],
    "Indonesian": ["Dewan kota Calderbrook menyetujui lahan parkir di pusat kota pada 4 Juni dengan tujuh suara lawan enam."],
    "Finnish": ["Calderbrookin valtuusto hyväksyi pysäköintialueen 4. kesäkuuta äänin seitsemän vastaan kuusi, on kerrottu."],
}  # fmt: skip


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_not_called_foreign_however_short(text: str) -> None:
    assert explain_silence(text) is None


@pytest.mark.parametrize(("language", "text"), [(name, text) for name, texts in OTHER.items() for text in texts])
def test_texts_in_other_languages_are_named_as_such(language: str, text: str) -> None:
    assert explain_silence(text) == SILENT, language
    assert explain_silence("\n\n".join([text] * 8)) == SILENT, language
