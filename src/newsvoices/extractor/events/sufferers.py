"""Whose a noun for a deed is because it was done to him: her arrest, Moe's murder, not the rebels' murder of her."""

from newsvoices.extractor.events.frames import nouns_after
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["sufferers_of"]

_SUFFERED = word_set(
    "arrest detention imprisonment jailing incarceration internment custody murder assassination killing slaying "
    "execution hanging lynching kidnapping abduction expulsion deportation extradition eviction exile ouster removal "
    "dismissal sacking firing suspension conviction sentencing indictment prosecution trial impeachment arraignment "
    "acquittal release torture beating stabbing poisoning rape capture rescue downfall overthrow"
)
"""Nouns in the singular whose owner suffers the deed, unless "of" says who else does."""


def sufferers_of(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those to whom a deed was done, who own its noun or stand before it as a person's name."""
    if grammar.lower(noun) not in _SUFFERED or nouns_after(grammar, noun, "of"):
        return []
    owners = grammar.below(noun, "nmod:poss")
    names = [n for n in grammar.below(noun, "compound") if n < noun and grammar.words[n].entity == "PERSON"]
    return [m for n in owners or names for m in grammar.together(n)]
