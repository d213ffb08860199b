"""Whose aides the people of an article are: [President Moe’s press secretary], [an adviser to Prime Minister Moe]."""

from collections.abc import Iterable, Iterator

from newsvoices.extractor.lexis.heads import sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Scene, name_start
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["find_campaigners", "find_principals", "lend_to_aides"]

_AIDES = word_set(
    "aide adviser advisor spokesman spokeswoman spokesperson secretary chief counsel speechwriter appointee deputy"
)
_OFFICIAL = frozenset({"GOV", "LEG", "JUD", "MIL", "PTY"})
_AIMS = frozenset({"in", "against", "to", "for", "of", "on", "at", "over", "with", "by"})
_LINKS = frozenset({"to", "of", "for", "under"})
_OWN = 3  # words between an owner and a role


def find_principals(scene: Scene, statements: Iterable[Statement]) -> Iterator[tuple[Actor, Actor]]:
    """Yield each aide with the one whom the aide serves, where one role names both."""
    words = scene.words
    for statement in statements:
        title = [singular(word.text.lower()) for word in words[statement.first : statement.title_last]]
        if not _AIDES & set(title[-1:] if "of" not in title else title):
            continue
        near = scene.within(words[max(0, statement.first - _OWN)].start, words[statement.last - 1].end)
        for mention in near:
            actor = mention.actor
            if actor is None or actor.actor_type != "person" or actor is statement.actor:
                continue
            first = name_start(mention)
            while first - 1 > statement.first and is_people(words[first - 1].text):
                first -= 1  # [an adviser to Kenyan President Moe]
            owns = mention.last <= statement.first and words[mention.last].tag == "POS"
            if mention.sort == "PRO":
                owns = mention.lead == "owner" and mention.last <= statement.first
            inside = statement.first <= first and mention.last < statement.title_last  # [Moe adviser Per Berg]
            if owns or inside or (first > statement.first and words[first - 1].text in _LINKS):
                yield statement.actor, actor


def find_campaigners(scene: Scene) -> set[Actor]:
    """Return the people whose campaign the text names without what it is for or against ([Moe’s campaign said])."""
    words = scene.words
    found = set()
    for mention in scene.mentions:
        owner = mention.owner.actor if mention.owner is not None and mention.lead == "owner" else None
        if owner is None or mention.sort != "NOM" or owner.actor_type != "person" or owner.naming != "named":
            continue
        ends = mention.last >= len(words) or words[mention.last].text not in _AIMS
        if words[mention.head].text == "campaign" and mention.last - mention.first == 1 and ends:
            found.add(owner)
    return found


def lend_to_aides(principals: Iterable[tuple[Actor, Actor]]) -> None:
    """Give aides of somebody in an office the country of that office where they have none."""
    for aide, principal in principals:
        if aide.country_code is None and any(sector_of(head) in _OFFICIAL for head in principal.offices):
            aide.country_code = principal.country_code
