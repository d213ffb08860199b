"""Who belongs to no state: bodies of the world and of its regions, and those who hold office there or speak for them.

Of the European Union there are commissioners too, and bodies that have a name of their own only beside others. What
else an article tells of countries says nothing of all these, however often it names one.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["find_above_states"]

_BODIES = frozenset({
    "EU", "E.U.", "European Union", "European Commission", "European Parliament", "European Council",
    "Council of the European Union", "European Central Bank", "ECB", "European Court of Justice",
    "Court of Justice of the European Union", "European External Action Service", "European Investment Bank",
    "European Court of Auditors", "European Medicines Agency", "Eurogroup", "Europol", "Eurojust", "Frontex",
})  # fmt: skip
_OF_MANY = frozenset({
    "United Nations", "UN", "U.N.", "UN Security Council", "United Nations Security Council",
    "World Health Organization", "World Health Organisation", "WHO", "World Trade Organization",
    "World Trade Organisation", "WTO", "International Monetary Fund", "IMF", "World Bank", "UNESCO", "Unesco", "UNICEF",
    "Unicef", "UNHCR", "IAEA", "International Atomic Energy Agency", "International Criminal Court", "ICC",
    "International Court of Justice", "Interpol", "OPEC", "Opec", "OECD", "NATO", "Nato", "OSCE", "Council of Europe",
    "African Union", "AU", "Arab League", "League of Arab States", "ASEAN", "Asean", "ECOWAS", "Ecowas", "SADC",
    "Mercosur", "Caricom", "CARICOM", "Organization of American States", "Gulf Cooperation Council", "GCC",
    "Organisation of Islamic Cooperation", "Organization of Islamic Cooperation", "African Development Bank",
    "Asian Development Bank", "Inter-American Development Bank", "Group of Seven", "Group of 20", "G7", "G20", "BRICS",
    "FIFA", "Fifa", "UEFA", "Uefa", "CONMEBOL", "Conmebol", "CONCACAF", "Concacaf", "International Olympic Committee",
    "IOC", "World Anti-Doping Agency", "Wada", "WADA", "International Committee of the Red Cross", "ICRC",
    "International Labour Organization", "International Energy Agency", "IEA", "Eurocontrol",
    "FIDE", "Fide", "FIBA", "Fiba", "FIVB", "World Athletics", "World Aquatics", "World Rugby",
    "International Cricket Council", "International Chess Federation",
})  # fmt: skip
"""Bodies that states, or federations of many countries, have together."""
_NATIONS = frozenset({"United Nations", "UN", "U.N."})
"""Beside whom the Security Council is no state's ([the UN envoy will brief the Security Council])."""
_BESIDE_THEM = frozenset({"General Court", "Court of Justice", "Commission", "EU Commission", "EU Council"})
"""Bodies that are of the Union where an article names another one."""
_COMMISSIONED = word_set(
    "competition antitrust trade enlargement neighbourhood digital economic monetary migration humanitarian eu european"
)
"""What its commissioners are for, and those of states and cities seldom are."""


def find_above_states(
    cast: Sequence[Actor], statements: Sequence[Statement], others: AbstractSet[str] = frozenset()
) -> set[Actor]:
    """Return the actors that belong to no state; none of the Union where the article names no body of it.

    ``others`` are names by which the article means other bodies than everybody knows by them.
    """
    found = {actor for actor in cast if actor.actor_type != "person" and actor.name in _BODIES - others}
    if found:
        found |= {actor for actor in cast if actor.actor_type == "organization" and actor.name in _BESIDE_THEM}
        for actor in cast:
            words = actor.offices.get("commissioner") if actor.actor_type == "person" else None
            if words is not None and not _COMMISSIONED.isdisjoint(words):
                found.add(actor)
    found |= {s.actor for s in statements if s.organization in found and s.actor.actor_type != "organization"}
    found |= {actor for actor in cast if actor.actor_type == "organization" and actor.name in _OF_MANY - others}
    if any(actor.name in _NATIONS - others for actor in found):
        found |= {actor for actor in cast if actor.name == "Security Council"}
    return found
