"""How likely it is that a description speaks of an actor, and not of anybody, of a thing or of a mere kind.

The same noun is an actor in one sentence and none in the next: [the office said], [stormed the office]; [critics say],
[whatever critics say]. A sum of weights of what is seen there decides: the noun and its determiner, what it is to its
verb, who is meant and how often the text speaks of him. Weights are in ``data/description_weights.csv``, learnt from
training articles in which readers marked every description of an actor (``newsvoices.train.descriptions``).
"""

from collections.abc import Collection, Iterator, Sequence

from newsvoices.extractor.lexis.heads import FAINT, VAGUE, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import SUBJECTS, Mention, Scene

__all__ = ["description_signs"]

_LONG = 2  # words of a description


def description_signs(scene: Scene, speaking: Collection[Actor]) -> Iterator[tuple[Mention, list[str]]]:
    """Yield each description with an actor, and the signs for and against its being one; ``speaking`` are heard."""
    own: dict[Actor, list[Mention]] = {}
    for mention in scene.mentions:
        if mention.actor is not None and mention.sort in ("NAM", "NOM", "PRO"):
            own.setdefault(mention.actor, []).append(mention)
    for mention in scene.mentions:
        if mention.sort == "NOM" and mention.actor is not None:
            yield mention, list(_signs(scene, mention, mention.actor, own[mention.actor], speaking))


def _signs(
    scene: Scene, mention: Mention, actor: Actor, mentions: Sequence[Mention], speaking: Collection[Actor]
) -> Iterator[str]:
    words, lower = scene.words, scene.lower
    low, high = scene.sentences[mention.sentence]
    head = mention.head
    word = lower[head]
    noun = singular(word)
    lead = mention.lead or "bare"
    number = mention.number
    kind = mention.kind
    sector = sector_of(noun)
    yield "any"
    yield f"word {noun}"
    yield f"word {noun} {number} {lead}"
    yield f"{kind} {number} {lead}"
    yield f"sector {sector} {number} {lead}"
    yield f"kind {kind} sector {sector}"
    relation = words[head].relation
    role = "subject" if relation in SUBJECTS else relation
    yield f"relation {role}"
    yield f"relation {role} {kind} {number} {lead}"
    at = words[head].head
    if low <= at < high:
        yield f"under {lower[at]}" 
        yield f"under {words[at].tag[:2]} {role}"
        if role == "pobj":
            up = words[at].head
            if low <= up < high:
                yield f"under {lower[at]} {words[up].tag[:2]}"
    else:
        yield "root"
    before = lower[mention.first - 1] if mention.first > low else "^"
    yield f"before {before}"
    behind = lower[mention.last] if mention.last < high else "$"
    yield f"behind {behind}"
    if mention.last < high:
        yield f"behind tag {words[mention.last].tag}"
    if mention.first > low:
        yield f"before tag {words[mention.first-1].tag}"
    for k in range(mention.first, head):
        yield f"modifier {lower[k]}"
        yield f"modifier tag {words[k].tag}"
    yield f"length {min(mention.last - mention.first, 3)}"
    names = sum(m.sort == "NAM" for m in mentions)
    noms = sum(m.sort == "NOM" for m in mentions)
    pros = sum(m.sort == "PRO" for m in mentions)
    yield f"named {bool(names)}"
    many = lambda n: str(n) if n < 3 else "more"
    yield f"chain {bool(names)} {many(noms)} {many(pros)}"
    yield f"chain {kind} {number} {many(noms)}"
    yield f"speaks {actor in speaking} {mention.source}"
    yield f"marked {mention.mark >= 0}"
    yield f"faint {word in FAINT} {actor in speaking}"
    yield f"vague {word in VAGUE or noun in VAGUE} {role}"
    yield f"owner {actor.owner.actor_type if actor.owner is not None else mention.owner.kind + ' place' if mention.owner is not None else None}"
    yield f"owner {actor.owner.actor_type if actor.owner is not None else None} {kind}"
    yield f"zone {scene.paragraph_at(mention.start) == 0}"
    seen = lower[low:high]
    yield f"if {'if' in seen} {number} {lead}"
    yield f"would {not {'would','should','could','can','may','might','must'}.isdisjoint(seen)} {number} {lead}"
    yield f"present {any(words[k].tag in ('VBP','VBZ') for k in range(low,high))} {any(words[k].tag=='VBD' for k in range(low,high))} {lead} {number}"
    p = mention.first - 1
    while p > low and words[p].tag in ("RB", "JJ", "CD", ",", "JJS", "JJR", "VBN","VBG") : p -= 1
    if p >= low:
        yield f"det {lower[p] if words[p].tag in ('DT','PRP$','PDT','WDT','WP$','IN','TO') else words[p].tag} {number}"
    yield f"counted {any(words[k].tag=='CD' for k in range(max(low,p+1),mention.first))} {kind} {number}"
