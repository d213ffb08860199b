"""Firms of other languages than English by their names ([Perez y Cía], [Banco de Osorno], [PT Sinar Laut]).

General knowledge: how firms are called in Spanish, Portuguese, French, Italian, German, Indonesian and Russian.
"""

from collections.abc import Sequence

from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["JOINS_PARTNERS", "PARTNERS", "is_foreign_firm", "without_kind"]

_FIRST_FORMS = frozenset({"PT", "OOO", "ZAO", "OAO", "PAO", "UAB"})
"""What a firm is in law, before its name."""
_GROUPS = frozenset({"Grupo", "Gruppo", "Groupe"})
"""Words for a group of firms, before its name."""
PARTNERS = word_set(
    "cía cia cie compañía compagnie hijos filhos fils figli söhne hermanos hnos irmãos fratelli frères gebrüder"
)
"""Who owns a firm besides whom it is called after, in small letters and without their point."""
JOINS_PARTNERS = frozenset({"y", "e", "et", "und", "&"})
_NOBODY = word_set(
    "ferrocarriles ferrocarril ferrovías ferrovias ferrovia ferrovie aerolíneas aerolineas astilleros cementos "
    "cimentos petróleos petróleo cervecería cervejaria azucarera constructora construtora mineradora siderúrgica "
    "transportadora aseguradora seguradora assicurazioni autopistas telecomunicaciones telecomunicações "
    "electricidad eletricidade supermercados laboratorios laboratórios editora empresas industrias indústrias "
    "inversiones inmobiliaria"
)
"""First words of firms that are nobody's given name."""
_BANKS = frozenset({"Banco", "Banca", "Banque", "Caja", "Caixa", "Caisse"})
_OF = frozenset({"de", "do", "da", "del", "della", "di", "du", "des", "dos"})
"""Behind a word for a bank, which is a surname too."""
_THE = word_set("los las os as i les le die")
"""Articles before those who are of no firm ([Los Hermanos], who play)."""
_GERMAN = ("werke", "gesellschaft", "genossenschaft", "sparkasse", "versicherung", "versicherungen")
"""Endings of German words for firms."""


def is_foreign_firm(parts: Sequence[str]) -> bool:
    """Say whether the words of a name are a firm's in another language."""
    if len(parts) < 2:
        return False
    first, last = parts[0], parts[-1].lower().rstrip(".")
    if without_kind(parts) is not None or first.lower() in _NOBODY:
        return True
    if first in _BANKS and parts[1] in _OF and len(parts) > 2:
        return True
    if (
        last in PARTNERS
        and first.lower() not in _THE
        and (parts[-2] in JOINS_PARTNERS or last in ("hermanos", "hnos", "irmãos", "frères"))
    ):
        return len(parts) > 2 or not sex_of_given(first)
    return last.endswith(_GERMAN) and not sex_of_given(first)


def without_kind(parts: Sequence[str]) -> Sequence[str] | None:
    """Return the words of a firm's name behind what says that it is one, None where nothing says it.

    Two initials stand before people's names as well, so that these need two words more ([PT Barnum]), and no given name
    behind them ([PT Hilda Moe]).
    """
    if parts[0] in _GROUPS and len(parts) > 1 and parts[1] not in _OF:
        return parts[1:]
    initials = len(parts[0]) < 3
    if parts[0] in _FIRST_FORMS and len(parts) > 1 + initials and not (initials and sex_of_given(parts[1])):
        return parts[1:]
    return None
