"""How likely it is that a description speaks of an actor, and not of anybody, of a thing or of a mere kind.

The same noun is an actor in one sentence and none in the next: [the office said], [stormed the office]; [critics say],
[whatever critics say]. A sum of weights of what is seen there decides: the noun with its determiner and modifiers, what
it is to its verb, what stands beside it, and how else the text speaks of whom it means. Weights are in
``data/description_weights.csv``, learnt from training articles in which readers marked every description of an actor
(``newsvoices.train.descriptions``).
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from newsvoices.extractor.lexis.conflicts import conflict_verbs
from newsvoices.extractor.lexis.heads import FAINT
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.weighing import likelihood
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.descriptions.crowds import protests
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS, SUBJECTS

__all__ = ["LEAST", "description_signs", "drop_unlikely"]

LEAST = 0.45
"""The likelihood below which a description is no mention: where precision and recall weigh alike in training."""

_FEW = 3  # mentions of one sort; more are counted as many
_DETERMINING = frozenset({"DT", "PRP$"})
_TAKING_PART = NOUN_SUBJECTS | {"dobj"}


def drop_unlikely(
    scene: Scene, described: Iterable[tuple[Mention, Sequence[str]]], telling: Collection[Actor]
) -> set[Actor]:
    """Leave descriptions without an actor that are unlikely to speak of one; return whom they were taken to mean.

    A description that an attribution has as its source stays, and so does one of a document that tells something
    (``telling``), and so do people in a conflict or protest that happened: by the codebook whoever is acted on is an
    actor, and news of politics, which taught the weights, has few of them.
    """
    dropped: set[Actor] = set()
    for mention, signs in described:
        if mention.actor is None or mention.source or mention.actor in telling or _is_in_conflict(scene, mention):
            continue
        if protests(scene.words, mention):
            continue
        if likelihood("description_weights.csv", signs) < LEAST:
            dropped.add(mention.actor)
            mention.actor = None
    return dropped


def _is_in_conflict(scene: Scene, mention: Mention) -> bool:
    """Whether people do or suffer what is told in the past tense ([killed a guard], [a guard was shot])."""
    word = scene.words[mention.head]
    if mention.kind not in ("person", "group") or word.relation not in _TAKING_PART or word.head < 0:
        return False
    verb = scene.words[word.head]
    return verb.tag in ("VBD", "VBN") and verb.text.lower() in conflict_verbs()


def description_signs(
    scene: Scene, speaking: Collection[Actor], tied: Collection[Actor]
) -> Iterator[tuple[Mention, list[str]]]:
    """Yield each description that has an actor, with the signs for and against its speaking of one.

    ``speaking`` are the actors whose words the text gives, ``tied`` those who have a role or body, or are such a body.
    """
    counts: Counter[tuple[Actor, str]] = Counter(
        (mention.actor, mention.sort) for mention in scene.mentions if mention.actor is not None
    )
    for mention in scene.mentions:
        actor = mention.actor
        if mention.sort == "NOM" and actor is not None and not _is_called_after(scene, mention):
            chain = f"named {counts[actor, 'NAM'] > 0} described {_some(counts[actor, 'NOM'])}"
            faint = mention.kind == "document" or scene.lower[mention.head] in FAINT
            yield (
                mention,
                [
                    *_signs(scene, mention),
                    f"chain {chain} pronouns {_some(counts[actor, 'PRO'])}",
                    f"{mention.kind} {mention.number} {chain}",
                    f"faint {faint} speaks {actor in speaking}",
                    f"{mention.kind} tied {actor in tied}",
                ],
            )


def _is_called_after(scene: Scene, mention: Mention) -> bool:
    """Whether a body only stands before a noun, which its name alone says of one ([the Moe campaign manager])."""
    inner = mention.kind == "organization" and mention.last < scene.sentences[mention.sentence][1]
    return inner and scene.words[mention.last].tag in ("NN", "NNS") and scene.words[mention.last].text.islower()


def _some(count: int) -> str:
    return str(count) if count < _FEW else "more"


def _signs(scene: Scene, mention: Mention) -> Iterator[str]:
    words, lower = scene.words, scene.lower
    low, high = scene.sentences[mention.sentence]
    noun, lead = singular(lower[mention.head]), f"{mention.number} {mention.lead or 'bare'}"
    relation = words[mention.head].relation
    relation = "subject" if relation in SUBJECTS else relation
    if mention.sentence == 0 and scene.paragraph_at(mention.start) == 0:
        yield f"headline {mention.kind} {lead}"
    yield from ("any", f"word {noun}", f"word {noun} {lead}", f"{mention.kind} {lead}")
    yield from (f"is {relation}", f"is {relation} {mention.kind} {lead}")
    yield from (f"modifier {lower[at]}" for at in range(mention.first, mention.head))
    yield from (f"modifier {words[at].tag}" for at in range(mention.first, mention.head))
    if mention.first > low:
        yield from (f"behind {lower[mention.first - 1]}", f"behind {words[mention.first - 1].tag}")
        if mention.first - 1 > low and words[mention.first - 1].tag in _DETERMINING:
            before = lower[mention.first - 2]
            yield from (f"behind {before} {lead}", f"word {noun} behind {before}")  # [in the campaign], no body
    else:
        yield "opens the sentence"
    if mention.last < high:
        yield from (f"before {lower[mention.last]}", f"before {words[mention.last].tag}")
    else:
        yield "ends the sentence"
