"""Who leads, owns or has founded a body by one word before its name: [the Moe-led Harbour League], [Moe-owned X]."""

from collections.abc import Iterator

from newsvoices.extractor.lexis.places import code_of_town
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["LED", "led_bodies"]

LED = ("-led", "-founded", "-owned", "-run", "-chaired", "-headed", "-controlled")
"""Ends of words for who does that with a body."""
_LASTING = word_set(
    "company firm bank league union party foundation club team board commission committee council agency "
    "government administration cabinet ministry coalition panel group network newspaper airline university institute"
)
"""Nouns behind such a word for bodies, and no delegation or effort of a day."""
_OVER = word_set("once formerly previously then")
"""Words before such a word that say that it holds no more."""
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def led_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties to bodies of the one person in the article who has the name in a word like [Moe-led]."""
    words = scene.words
    bodies = None
    for at, word in enumerate(words[:-1]):
        if "-" not in word.text or not word.text.endswith(LED) or not word.text[0].isupper():
            continue
        if bodies is None:
            found = (m for m in scene.mentions if m.kind == "organization" and m.sort in ("NAM", "NOM"))
            bodies = {m.first: m for m in found if m.actor is not None}
            people = _by_last_names(scene)
        name = word.text.rpartition("-")[0]
        who = people.get(name) if code_of_town(name) is None else None  # [the London-led talks], beside [Jack London]
        body = bodies.get(at + 1)
        if who is None or body is None or body.actor is None:
            continue
        closed = body.last >= len(words) or words[body.last].tag not in _NOUNS
        known = body.sort == "NAM" or words[body.head].text in _LASTING
        if closed and known:
            # [the Moe-led Fish Ministry] of those years
            tenure = "unclear" if body.actor.sector == "GOV" else "current"
            tenure = "former" if at and words[at - 1].text in _OVER else tenure
            yield Statement(who, at, at + 1, body.last, tenure, body.actor)


def _by_last_names(scene: Scene) -> dict[str, Actor | None]:
    """The people named in full by the last words of their names; None where two share one."""
    people: dict[str, Actor | None] = {}
    for mention in scene.mentions:
        actor = mention.actor
        if mention.sort != "NAM" or actor is None or actor.actor_type != "person" or actor.plural:
            continue
        last = actor.name.rpartition(" ")[2]
        people[last] = actor if people.get(last, actor) is actor else None
        if " " in actor.name:
            people.setdefault(actor.name, actor)
    return people
