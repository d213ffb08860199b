"""Signs for whom or what a description or pronoun means, the same for people and for bodies, and which is picked."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.weighing import likeliest
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.words import modifiers_of
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = [
    "NARROWING",
    "Candidate",
    "determiner_of",
    "named_behind",
    "nobody_signs",
    "pick_likeliest",
    "place_signs",
    "role_of",
    "standings",
    "step",
    "tag_behind",
]

NARROWING = ("IN", "WP", "WD", "TO")
"""How the tags begin of words that narrow down a description from behind."""
_ROLES = frozenset({"nmod", "nmod:poss", "dobj", "appos", "compound"})
_LEFT_OUT = frozenset({"JJ", "RB", "VBN", "CD"})
_FAR = 9  # sentences from which on it is all the same how many there are
_THIS = word_set("this that")

Candidate = tuple[Actor | None, list[str]]
"""An actor who may be meant, or None for nobody of them, with what speaks for and against it."""


def pick_likeliest(candidates: Sequence[Candidate], rule: Actor | None, table: str, least: float) -> Actor | None:
    """Return the likeliest of those who may be meant, where that one has the likelihood ``least`` or more.

    Else whom the rules give, if he is none of the candidates, about whom the weights of the ``table`` say nothing.
    """
    best, likelihood = likeliest(table, [signs for _, signs in candidates])
    actor = candidates[best][0]
    if actor is not None and likelihood >= least:
        return actor
    return None if any(rule is one for one, _ in candidates) else rule


def nobody_signs(
    scene: Scene, mention: Mention, head: str, candidates: Sequence[Candidate], rule: Actor | None
) -> list[str]:
    """Return the signs for a description with the noun ``head`` meaning none of the candidates.

    ``rule`` is whom the rules take it for.
    """
    words = scene.words
    behind = tag_behind(words, mention)
    modifiers = sorted(modifiers_of(words, mention))
    ruled = "none" if rule is None else "weighed" if any(one is rule for one, _ in candidates) else "described"
    signs = ["nobody", f"nobody head {head}", f"nobody sector {sector_of(head)}", f"nobody behind {behind}"]
    signs += [f"nobody role {role_of(mention, behind)}", f"nobody det {determiner_of(words, mention)}"]
    signs += [f"nobody rule {ruled}", f"nobody of {step(len(candidates), (0, 1, 2, 3))}"]
    signs += [f"nobody marks {mention.mark >= 0}", f"nobody modifiers {step(len(modifiers), (0, 1, 2))}"]
    return signs + [f"nobody modifier {word}" for word in modifiers]


def named_behind(scene: Scene, i: int, fits: Callable[[Actor], bool]) -> Iterator[Mention]:
    """Yield the names of fitting actors that the sentence of mention number ``i`` of the scene still has behind it."""
    mention = scene.mentions[i]
    for other in scene.mentions[i + 1 : i + 1 + REACH]:
        if other.sentence != mention.sentence:
            break
        if other.actor is not None and other.sort == "NAM" and fits(other.actor):
            yield other


def tag_behind(words: Sequence[Word], mention: Mention) -> str:
    """Return how the tag of the word behind a mention begins, nothing at the end of the text."""
    return words[mention.last].tag[:2] if mention.last < len(words) else ""


def role_of(mention: Mention, behind: str) -> str:
    """Return what a description is to its clause; ``behind`` is how the tag of the next word begins."""
    if mention.source:
        return "source"
    return "subject" if mention.subject else "owner" if behind == "PO" else "other"


def determiner_of(words: Sequence[Word], mention: Mention) -> str:
    """Return whether a description stands behind "the", behind "this" or "that", or behind something else."""
    at = mention.first - 1
    while at > 0 and words[at].tag in _LEFT_OUT:
        at -= 1
    text = words[max(0, at)].text.lower()
    return "the" if text == "the" else "this" if text in _THIS else "other"


def standings(actors: Iterable[Actor], count: Mapping[Actor, int]) -> dict[Actor, tuple[str, str]]:
    """Return for each, as steps, how many of the others are named oftener, and how often it is beside their top one."""
    named = {actor: count.get(actor, 0) for actor in actors}
    rising = sorted(named.values())
    second, top = [0, 0, *rising][-2:]
    found = {}
    for actor, own in named.items():
        rank = len(rising) - bisect_right(rising, own)
        lead = own / max(1, second if own == top else top)
        found[actor] = step(rank, (0, 1, 2)), step(lead, (0.25, 0.5, 0.99, 1.5, 2.5))
    return found


def place_signs(scene: Scene, mention: Mention, last: Mention, told: str) -> list[str]:
    """Return where and as what a mention spoke of somebody before a description, of which ``told`` says one thing."""
    relation = scene.words[last.head].relation
    was = "source" if last.source else "main" if last.subject and is_main(scene.words, last) else ""
    was = was or ("subject" if last.subject else relation if relation in _ROLES else "other")
    back = mention.sentence - last.sentence
    signs = _placed(min(back, _FAR), was, last.sort, last.mark >= 0, mention.mark >= 0, told)
    same = scene.paragraphs[last.sentence] == scene.paragraphs[mention.sentence]
    return [*signs, "same paragraph"] if same else [*signs]


@lru_cache(maxsize=4_096)
def _placed(back: int, was: str, sort: str, marked: bool, here: bool, told: str) -> tuple[str, ...]:
    far = step(back, (0, 1, 2, 4, 8))
    signs = (f"back {far}", f"back {far} {told}", f"was {was}", f"was {was} back {step(back, (0, 1, 2))}")
    return (*signs, f"sort {sort}", f"marks {marked} {here}")


def step(value: float, bounds: tuple[float, ...]) -> str:
    """Return the first of the rising bounds that a value does not pass, or that it passes them all, as a word.

    Equal bounds are to be written alike everywhere: 1 and 1.0 are one key of the cache.
    """
    return _steps(bounds)[bisect_left(bounds, value)]


@lru_cache(maxsize=256)
def _steps(bounds: tuple[float, ...]) -> tuple[str, ...]:
    return (*map(str, bounds), "more")
