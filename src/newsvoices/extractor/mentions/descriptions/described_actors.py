"""Actors whom the text brings in by a description, with what its words say of them."""

from newsvoices.extractor.lexis.heads import RIVALS, VAGUE
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.saints import SAINTS
from newsvoices.extractor.lexis.sectors import police_behind, sector_of_description
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.office_holders import land_behind
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.descriptions.shares import share_of_whole
from newsvoices.extractor.mentions.descriptions.words import modifiers_of
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["add_described"]

_OF_NATIONS = word_set(
    "country nation state president minister premier government parliament army military navy troop soldier people "
    "citizen voter taxpayer police ally enemy adversary democracy republic"
)
"""Nouns for what a country has: nobody who says "our" has them alone."""
_MARKS = '“”"„«»'
_NO_MARKS = str.maketrans("", "", _MARKS)
_LONGEST = 5  # words from a saint to what is called for one


def add_described(scene: Scene, cast: Cast, mention: Mention, head: str, owner: Actor | None) -> Actor:
    """Add the actor whom a description with the noun ``head`` brings in, one of the ``owner``'s where it has one."""
    words = scene.words
    vague = head in VAGUE or words[mention.head].text.lower() in VAGUE
    first, last = share_of_whole(words, mention)
    name = (
        scene.text[words[first].start : words[last - 1].end]
        if first < last
        else scene.text[mention.start : mention.end]
    )
    if owner is not None and mention.lead == "owner" and not _is_of_nation(mention, head, owner):
        name = f"{owner.name}’s {name}" if not owner.name.endswith("s") else f"{owner.name}’ {name}"
    elif owner is None and mention.lead == "owner":
        name = _called_for(scene, mention) + name
    naming = "unnamed" if vague and owner is None else "described"
    actor = cast.add(_without_marks(" ".join(name.split())), mention.kind, naming)
    actor.plural = mention.number == "p"
    actor.owner = owner
    if mention.gender:
        actor.sexes[mention.gender] += 3
    actor.hold(head, modifiers_of(words, mention))
    modifiers = [w.text for w in words[mention.first : mention.head]]
    stated = [word.lower() for word in modifiers] + police_behind(words, mention.last)
    actor.sector = sector_of_description(head, stated)
    if head == "deputy" and owner is not None and owner.actor_type == "person":
        actor.sector = owner.sector  # [the general’s deputy] has no seat in a parliament
    if head == "congress" and (mention.lead == "a" or (owner is not None and owner.actor_type == "organization")):
        actor.sector = owner.sector if owner is not None else None  # [the party’s congress] is no parliament
    joined = "and" in modifiers or "or" in modifiers
    if not joined or len({country_in([word]) for word in modifiers} - {None}) < 2:
        actor.country_code = country_in(modifiers)  # but [Chilean and Bolivian envoys]
    if mention.kind == "organization" and actor.country_code is None and _ends_behind_land(scene, mention):
        actor.country_code = land_behind(words, mention)  # [the army of Peru]
    if head == "administration" and owner is None and _beside_white_house(scene, mention):
        actor.country_code = "USA"
    if actor.country_code is None and owner is not None and owner.actor_type == "state":
        beside = not RIVALS.isdisjoint((head, *(word.lower() for word in modifiers)))
        actor.country_code = None if beside else owner.country_code
    return actor


def _ends_behind_land(scene: Scene, mention: Mention) -> bool:
    """Whether nothing goes on behind what a body is of: [the army of Peru], but [the bank of Chad Moe]."""
    words, at = scene.words, mention.last
    end = scene.sentences[mention.sentence][1]
    while at < end and (words[at].text in ("of", "the") or words[at].text[0].isupper()):
        at += 1
    if at < end and (words[at].tag[:2] == "NN" or words[at].text in ("and", "or", "&")):
        return False
    return at == mention.last or " ".join(w.text for w in words[mention.last + 1 : at]).removeprefix("the ") in (
        name.text for name in scene.by_sentence[mention.sentence] if name.kind == "state"
    )


def _called_for(scene: Scene, mention: Mention) -> str:
    """The saint before what is called for one, who owns nothing, with the apostrophe ([St Ita’s school])."""
    words, at = scene.words, mention.first - 2
    while at > max(0, mention.first - _LONGEST) and words[at].text[0].isupper() and words[at].text not in SAINTS:
        at -= 1
    named = 0 <= at < mention.first - 2 and words[at].text in SAINTS
    if not named or words[mention.first - 1].tag != "POS":
        return ""
    return f"{scene.text[words[at].start : words[mention.first - 2].end]}’s "


def _is_of_nation(mention: Mention, head: str, owner: Actor) -> bool:
    """Whether a speaker's "our" is said of what a country has, and not the speaker ([our army])."""
    ours = mention.owner is not None and mention.owner.kind == "we"
    return ours and owner.actor_type == "person" and head in _OF_NATIONS


def _beside_white_house(scene: Scene, mention: Mention) -> bool:
    """Whether the White House is named before an administration in its sentence: then it is the American one."""
    own = scene.by_sentence[mention.sentence]
    return any(m.sort == "NAM" and m.text == "White House" and m.first < mention.first for m in own)


def _without_marks(name: str) -> str:
    """A name without its quotation marks where it begins or ends with one."""
    return name.translate(_NO_MARKS).strip() if name[:1] in _MARKS or name[-1:] in _MARKS else name
