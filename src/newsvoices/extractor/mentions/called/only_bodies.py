"""Bodies that a definite description means since the text has named just one of that kind or country before it."""

from newsvoices.extractor.lexis.heads import head_kind, sector_of
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.places import country_in
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["UNIONS", "employs_judge", "find_only", "is_no_firm"]

UNIONS = word_set("union federation league guild confederation congress syndicate workers")
"""Last words of unions, besides what says that a body is one of labour."""
_REPRESENTING = frozenset({"represents", "represented", "represent"})
_AT_WORK = frozenset({"LAB", "EDU", "MED"})
"""Sectors by whose nouns those are called whom a union represents."""
_NEAR = 5  # words from the verb to them
_NO_FIRMS = word_set("federation union league guild confederation party ministry court council parliament commission")
"""Last words of bodies that nobody calls a firm or an airline."""
_JUDGES = word_set("analyst economist strategist broker")
"""Who works for one firm and tells of others."""
_JUDGING = word_set(
    "expect expects expected forecast forecasts predict predicts predicted estimate estimates estimated rate rates "
    "rated value values valued reckon reckons"
)


def find_only(scene: Scene, i: int, mention: Mention, head: str) -> Actor | None:
    """Return the one firm or union in reach that description number ``i`` of the scene may mean ([the firm]).

    Where it says of which country ([the Polish firm]), the one firm that is of that country. None where another body
    of which nothing is known may be meant as well.
    """
    sector = sector_of(head)
    if sector not in ("BUS", "LAB") or mention.number != "s" or mention.lead != "the" or mention.mark >= 0:
        return None
    if scene.first_at(mention.last) is not None:
        return None  # [the airline Lusair]
    before = [word.text for word in scene.words[mention.first : mention.head]]
    nation = country_in(before)
    if len(before) > (nation is not None):
        return None
    near = scene.mentions[max(0, i - REACH) : i]
    representing = {m.actor for m in near if _represents_workers(scene, m)} if sector == "LAB" else set()
    fits: dict[Actor, None] = {}
    open_still: dict[Actor, None] = {}
    for other in near:
        actor = other.actor
        if actor is None or actor.actor_type != "organization" or actor.naming != "named" or actor.plural:
            continue
        if nation is not None and actor.country_code != nation:
            continue
        if actor.sector == sector or (
            sector == "LAB" and (_is_union(actor) or (actor in representing and actor.sector is None))
        ):
            fits[actor] = None
        elif actor.sector is None and head_kind(actor.name.split()[-1].lower(), False) != "organization":
            open_still[actor] = None
    found = {**fits, **open_still} if nation is not None or sector == "BUS" else fits
    return next(iter(found)) if len(found) == 1 and (fits or nation is not None) else None


def _represents_workers(scene: Scene, mention: Mention) -> bool:
    """Whether a mention is the subject of a clause by which it represents those who work ([represents nurses])."""
    verb = scene.words[mention.head].head
    if not mention.subject or verb < mention.last or scene.lower[verb] not in _REPRESENTING:
        return False
    behind = scene.words[verb + 1 : verb + 1 + _NEAR]
    return any(word.tag == "NNS" and sector_of(word.text.lower()) in _AT_WORK for word in behind)


def _is_union(actor: Actor) -> bool:
    return actor.sector is None and actor.name.split()[-1].lower() in UNIONS


def is_no_firm(actor: Actor) -> bool:
    """Say whether a body is by its name none that is called a firm ([the Harbour Federation])."""
    return actor.sector != "BUS" and actor.name.rpartition(" ")[2].lower() in _NO_FIRMS


def employs_judge(scene: Scene, mention: Mention, actor: Actor | None, head: str) -> bool:
    """Say whether a description of a firm stands in a sentence that names one only for those who judge another one.

    [Analysts at Lund Bank expect the company to list]. So is what they say in quotation marks of no firm that is only
    named as theirs ([“The company waited too long,” said an analyst at Lund Bank]).
    """
    if actor is None or sector_of(head) != "BUS":
        return False
    if mention.mark >= 0:
        names = [m for m in scene.mentions if m.actor is actor and m.sort == "NAM" and m.first < mention.first]
        return bool(names) and all(_is_where_judges_work(scene, m) for m in names)
    own = [m for m in scene.by_sentence[mention.sentence] if m.actor is actor and m.sort == "NAM"]
    if not any(m.last < mention.first and _is_of_judge(scene, m) for m in own):
        return False
    before = (m for m in scene.mentions if m.actor is actor and m.sort == "NAM" and m.first < own[0].first)
    return all(_is_of_judge(scene, m) for m in before)  # else the text may be of the judges’ own firm


def _is_where_judges_work(scene: Scene, name: Mention) -> bool:
    lower, first = scene.lower, name.first
    return first > 1 and lower[first - 1] in ("at", "with", "from") and singular(lower[first - 2]) in _JUDGES


def _is_of_judge(scene: Scene, name: Mention) -> bool:
    lower = scene.lower
    return (
        _is_where_judges_work(scene, name) and lower[name.last] in _JUDGING
    )  # whoever says something may tell of his own
