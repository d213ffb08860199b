"""People whom a text brings in by what they are and names in the next sentence ([A top adviser left. Ann Moe said])."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import VAGUE
from newsvoices.extractor.mentions.called.ages import are_of_other_ages
from newsvoices.extractor.mentions.called.sides_of_deeds import are_two_sides
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["introduce"]


def introduce(scene: Scene) -> None:
    """Give somebody new the name that is the subject of the next sentence, and of which the text says nothing else.

    A text says what somebody is where it first names him; where it does not, it has said so just before. What stands
    beside names is known by then. Whoever only vouches for a sentence (..., a witness said) is not who opens the next
    paragraph, and whoever speaks is not named with a clause that says who else he is (Moe, who led the bank).
    """
    seen: set[Actor] = set()
    new: Mention | None = None
    waiting: Mention | None = None
    sentence, named = -1, False
    for mention in scene.mentions:
        if mention.sentence != sentence:
            if mention.sentence != sentence + 1:
                new = None
            sentence, named = mention.sentence, False
            waiting, new = new, None
        if mention.sort == "NOM" and _is_new(scene, mention):
            new = mention
        if mention.sort != "NAM" or mention.actor is None or mention.kind != "person":
            continue
        if waiting is not None and not named and mention.actor not in seen and _is_bare(scene, mention):
            actor = mention.actor
            other = _vouches(scene, waiting, mention) or are_two_sides(scene, waiting, mention)
            other = other or are_of_other_ages(scene.words, waiting, mention)
            if (not waiting.gender or actor.gender in (None, waiting.gender)) and not other:
                waiting.actor = actor
        named = True
        seen.add(mention.actor)


def _is_new(scene: Scene, mention: Mention) -> bool:
    """Whether a description is the main subject of its sentence and of somebody who has not been spoken of."""
    new = mention.lead == "a" or (mention.lead == "owner" and mention.owner is not None)
    single = mention.kind == "person" and mention.number == "s" and mention.actor is None and mention.mark < 0
    plain = scene.words[mention.head].text.lower() not in VAGUE
    return new and single and plain and mention.subject and is_main(scene.words, mention)


def _vouches(scene: Scene, described: Mention, name: Mention) -> bool:
    """Whether somebody who is described speaks, and a name behind him opens another story."""
    if not described.source:
        return False
    behind = described.first - 1 > scene.sentences[described.sentence][0]
    apart = scene.paragraph_at(described.start) != scene.paragraph_at(name.start)
    return (behind and apart) or scene.lower[name.last : name.last + 2] == [",", "who"]


def _is_bare(scene: Scene, name: Mention) -> bool:
    """Whether a full name is the main subject of its sentence, without a title or anything else that says who it is."""
    words = scene.words
    full = " " in name.text and name.title is None and name.actor is not None and not name.actor.offices
    owned = name.first > 0 and words[name.first - 1].tag == "POS"
    owned = owned or (name.first > 1 and words[name.first - 2].tag in ("PRP$", "POS"))  # [his twin Ann Moe]
    return full and not owned and name.mark < 0 and name.subject and (is_main(words, name) or _is_told(words, name))


def _is_told(words: Sequence[Word], name: Mention) -> bool:
    """Whether a main verb tells something of the name ([Police said Ann Moe had fled])."""
    verb = words[name.head].head
    return verb >= 0 and words[verb].relation == "ccomp" and words[words[verb].head].head < 0
