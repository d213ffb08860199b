"""Words for bodies in other languages than English that news leaves as they are ([Partido Verde], [An Bord Iascaigh]).

General knowledge: of the languages of large countries those words that name what a body is. Words that are also common
surnames or given names ([Banco], [Rat], [Dal] by itself) tell a body only beside others, so that single words are none.
"""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["FOREIGN_BODIES", "IRISH"]

_BY_SECTOR = {
    "PTY": "partido parti partito partei partia partij partiet partisi partai hizb morcha dal",
    "GOV": "ministério ministerio ministère ministero ministerium bundesamt bundesministerium rialtas coimisiún údarás "
    "bord kementerian bakanlığı secretaría prefeitura ayuntamiento mairie préfecture commissariat landratsamt "
    "stadtverwaltung comhairle",
    "LEG": "asamblea assemblée assembleia cámara câmara sénat bundestag landtag dewan oireachtas dáil seanad sabha",
    "JUD": "bundesgerichtshof verfassungsgericht landgericht oberlandesgericht bundesverfassungsgericht",
    "COP": "policía polícia polizia polizei polisi garda carabinieri",
    "BUS": "banque banca sparkasse gesellschaft aktiengesellschaft sociedad société sociedade compañía companhia "
    "compagnie empresa entreprise werke grupo gruppo bankhaus",
    "EDU": "universidad universidade université università universität universiti universitas vidyalaya "
    "vishwavidyalaya hochschule fachhochschule école ollscoil coláiste iit iim aiims",
    "LAB": "sindicato syndicat sindacato gewerkschaft",
    "MED": "hôpital ospedale klinikum krankenhaus",
    "SOC": "fundación fundação fondation fondazione stiftung cumann sangh samiti taisce verein bürgerinitiative "
    "asociación associação associazione",
    "JRN": "courrier noticias notícias nachrichten rundfunk rundschau allgemeine zeitung anzeiger tageblatt abendblatt "
    "morgenpost presse prensa periódico gazzetta corriere giornale pravda khabar samachar",
    "": "verband bund bundesverband dachverband instituto institut istituto movimiento movimento mouvement fédération "
    "federación federação confédération confederación confederação confederazione federazione unión união unione "
    "conseil consejo conselho consiglio comité comitê comitato comisión comissão commissione alianza aliança frente "
    "fronte vereniging yayasan parishad",
}
FOREIGN_BODIES = {word: sector for sector, words in _BY_SECTOR.items() for word in words.split()}
"""Such words in small letters, with the sector that they state, empty where they state none."""
IRISH = word_set("bord taisce garda cumann comhairle coimisiún post oifig roinn údarás foras")
"""Words in small letters for bodies behind which the Irish article stands before the name ([An Bord Iascaigh])."""
