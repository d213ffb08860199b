"""Offices that the text states of a named person: [Ann Moe, head of X,] and [Prime Minister Ola Nordmann]."""

from newsvoices.extractor.actors import Actors
from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import RELATED, RIVALS
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.titles import COURTESY
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.roles.role_spans import bodies_by_end, phrase_of_role, title_of_role
from newsvoices.extractor.roles.ties import LINKS, is_bare_tie
from newsvoices.records import Row

__all__ = ["affiliation_rows"]

_STYLES = COURTESY | {"rev", "reverend", "his", "her", "your", "royal"}
"""Words of forms of address that are no office."""


_TO_OTHERS = (
    RELATED | RIVALS | word_set("predecessor successor colleague guest host witness defendant suspect politician")
)
"""Nouns for what somebody is to others, in one story, or without an office."""


def affiliation_rows(text: str, actors: Actors) -> list[Row]:
    """Return the offices of the article's actors in text order, and give each actor its fullest role."""
    scene, words = actors.scene, actors.scene.words
    bodies = bodies_by_end(scene.mentions)
    rows: list[Row] = []
    told: dict[tuple[str, str], set[str | None]] = {}
    tied: dict[Actor, set[Actor | None]] = {}
    weight: dict[Actor, int] = {}
    for statement in actors.statements:
        actor = statement.actor
        first = statement.first
        title_words = [w.text for w in words[first : statement.title_last]]
        title = " ".join(title_words)
        if all(word.lower().rstrip(".") in _STYLES for word in title_words):
            continue  # [His Royal Highness]
        begin, behind = phrase_of_role(scene, statement, bodies)
        start, end = words[begin].start, words[behind - 1].end
        role = " ".join(text[start:end].split())
        if title in LINKS and statement.organization in tied.get(actor, ()):
            continue  # a role in that body says more
        head = words[statement.title_last - 1]
        shared = head.tag == "NNS" and not actor.plural  # [members of the Fish League such as Ann Moe]
        weighs, before = 1 if shared else _weight(statement.tenure, head), weight.get(actor, 0)
        longer = actor.role is None or (len(role) > len(actor.role) and len(actor.role.split()) < 3)
        alone = shared and actor.role is not None  # what she alone is says more
        says_more = not alone and (weighs > before or (weighs == before and longer))
        passive = title_words[-1] == "by"  # [led by Ann Moe] is no role of hers
        if says_more and not passive and actor.actor_type == "person" and not is_bare_tie(title):
            weight[actor] = weighs
            actor.role = role  # a group's description says as what it is in a body
        organization = statement.organization.key if statement.organization is not None else None
        held = told.setdefault((actor.key, title.lower()), set())
        if organization in held or (held and organization is None):
            continue
        held.add(organization)
        tied.setdefault(actor, set()).add(statement.organization)
        rows.append({
            "key": f"f{start:05d}-{end:05d}", "start": start, "end": end, "actor_id": actor.key,
            "org_actor_id": organization, "role_title": title_of_role(scene, statement, bodies),
            "tenure": statement.tenure, "origin": "machine", "confidence": "medium",
        })  # fmt: skip
    rows.sort(key=lambda r: (r["start"], r["end"], r["actor_id"]))
    used: set[str] = set()
    for row in rows:
        while row["key"] in used:
            row["key"] += "n"
        used.add(row["key"])
    return rows


def _weight(tenure: str, word: Word) -> int:
    """How much a role says of who somebody is: one that is held more than a former one, that more than kin.

    What only a verb tells says less than an office ([the deputy head will lead the board]).
    """
    if singular(word.text.lower()) in _TO_OTHERS:
        return 1
    if tenure not in ("current", "elect"):
        return 2
    return 3 if word.tag[:2] == "VB" else 4
