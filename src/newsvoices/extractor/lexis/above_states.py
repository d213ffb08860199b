"""Letters of bodies that stand above states, which everybody knows: general knowledge."""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["ABOVE_STATES"]

ABOVE_STATES = word_set(
    "NATO UNESCO UNICEF OPEC OECD OSCE ASEAN ECOWAS IAEA UNHCR WHO WTO IMF INTERPOL MERCOSUR OPCW UNRWA IOC FIFA UEFA"
)
