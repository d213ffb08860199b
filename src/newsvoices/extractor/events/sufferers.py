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

_AUTHORITIES = word_set(
    "court courts tribunal jury juries judge judges magistrate prosecutor prosecutors prosecution police army military "
    "soldiers troops"
)
"""Who do such deeds, and hardly ever suffer them."""
_DAYS = frozenset({"IN", "NNP", "CD"})
_NEAR = 4  # words between a noun and its "of"


def _is_of_another(grammar: Grammar, noun: int) -> bool:
    """Whether "of" follows a day or place ("Norway's arrest on Friday of two men")."""
    for n in range(noun + 1, min(noun + _NEAR, len(grammar.words))):
        if grammar.lower(n) == "of":
            return True
        if grammar.words[n].tag not in _DAYS:
            return False
    return False


def sufferers_of(grammar: Grammar, noun: int) -> list[int]:
    """Return the words for those to whom a deed was done, who own its noun or stand before it as a person's name."""
    if grammar.lower(noun) not in _SUFFERED or nouns_after(grammar, noun, "of") or _is_of_another(grammar, noun):
        return []
    owners = grammar.below(noun, "nmod:poss")
    if any(grammar.lower(n) in _AUTHORITIES for n in owners):
        return []  # the court's conviction, the soldiers' firing on a crowd
    names = [n for n in grammar.below(noun, "compound") if n < noun and grammar.words[n].entity == "PERSON"]
    return [m for n in owners or names for m in grammar.together(n)]
