"""People called animals, which judges them: they are rats, the mayor is a snake."""

from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.clauses import Clause, Tree

__all__ = ["calls_names"]

_ANIMALS = word_set(
    "rat rats snake snakes viper vipers vulture vultures hyena hyenas jackal jackals pig pigs swine leech leeches "
    "vermin cockroach cockroaches weasel weasels lapdog lapdogs poodle poodles chameleon"
)
_PEOPLE = word_set("i he she we they you who")
_LITERAL = frozenset({"CD", "VBN"})
"""What tells of animals themselves among the words ([they are rats bred in a laboratory], [they are three pigs])."""


def calls_names(tree: Tree, first: int, last: int, clause: Clause) -> bool:
    """Say whether somebody is called an animal that nobody is."""
    head, subject = clause.head, clause.subject
    if (
        subject is None
        or tree.words[head].text not in _ANIMALS  # no team of Vipers
        or any(tree.words[n].tag in _LITERAL for n in range(first, last))
    ):
        return False
    if not any(tree.words[n].relation == "cop" for n in tree.children[head]):
        return False
    word, noun = tree.words[subject], tree.lower[subject]
    person = word.entity in ("PERSON", "ORGANIZATION") or head_kind(noun, word.tag == "NNS") is not None
    return noun in _PEOPLE or person
