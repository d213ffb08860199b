"""Who speaks together: those whom a source phrase joins, and those for whom [they] or [both ministers] stands.

A quote has one speaker, the one named first. The codebook gives each of those who share a claim a claim of its own on
the same quote; whoever has one is mentioned in its sentences.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.mentions.called.joined import COUNTS, joined_with, members_of
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.rules import REACH
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.speech.speakers import Sources

__all__ = ["Joint", "find_joint"]

_BACK = 2  # sentences of the text's own between [they] and those who are joined


@dataclass(slots=True)
class Joint:
    """Who speaks together with the first speaker of each attribution, by number, and the words that stand for them.

    Each of ``mentions`` repeats one that stands for several, with another of these for its actor.
    """

    others: list[list[Actor]]
    mentions: list[Mention]

    def rename(self, taken_for: Mapping[Actor, Actor]) -> None:
        """Put actors in the place of those that turned out to be the same."""
        self.others = [[taken_for.get(actor, actor) for actor in own] for own in self.others]
        for mention in self.mentions:
            if mention.actor is not None:
                mention.actor = taken_for.get(mention.actor, mention.actor)


def find_joint(scene: Scene, attributions: Sequence[Attribution], sources: Sources) -> Joint:
    """Find who speaks together.

    What so far was an actor described by a number ([both ministers]) is from now on the first of those whom it counts,
    wherever the text speaks of it, and the others have mentions there, too.
    """
    sources.mentions = [_spelt_out(scene, *pair) for pair in zip(attributions, sources.mentions, strict=True)]
    heads = [head if row.turn < 0 else None for row, head in zip(attributions, sources.mentions, strict=True)]
    repeated = _count(scene, heads)
    others: dict[int, list[Actor]] = {}  # by where a source's head begins
    for mention in repeated:
        if mention.actor is not None:
            others.setdefault(mention.start, []).append(mention.actor)
    for row, head in zip(attributions, heads, strict=True):
        if head is None or head.start in others:
            continue
        joined = [m.actor for m in joined_with(scene, head) if _is_in(row, m, head)]
        taken_up = _taken_up(scene, head) if head.kind == "they" and not joined else []
        repeated += [replace(head, actor=other) for other in taken_up]
        others[head.start] = [a for a in (*joined, *taken_up) if a is not None and a.actor_type != "document"]
        others[head.start] = [a for a in dict.fromkeys(others[head.start]) if a is not head.actor]
    return Joint([others[head.start] if head is not None else [] for head in heads], repeated)


def _count(scene: Scene, heads: Sequence[Mention | None]) -> list[Mention]:
    """Let descriptions that count those named before them mean these; return the mentions for all but the first."""
    counted: dict[Actor, list[Actor]] = {}
    for head in heads:
        if head is not None and head.actor is not None and head.sort == "NOM" and head.actor not in counted:
            members = members_of(scene, head)
            if members:
                counted[head.actor] = members
    repeated: list[Mention] = []
    for mention in scene.mentions if counted else ():
        members = counted.get(mention.actor, []) if mention.actor is not None else []
        if members:
            repeated += [replace(mention, actor=other) for other in members[1:]]
            mention.actor = members[0]
    return repeated


def _spelt_out(scene: Scene, row: Attribution, mention: Mention | None) -> Mention | None:
    """The first of the names behind a description that say whom it means ([two ministers, Ann Moe and Ola Lund])."""
    if mention is None or mention.sort != "NOM" or mention.number != "p" or row.source is None:
        return mention
    named = (m for m in scene.within(mention.end, row.source[1]) if m.sort == "NAM" and m.actor is not None)
    first = next(named, None)
    if first is None or name_start(first) != mention.last + 1 or scene.lower[mention.last] != ",":
        return mention
    joined = joined_with(scene, first)
    counted = COUNTS.get(scene.lower[mention.first - 1]) == 1 + len(joined)
    known = mention.lead == "the" and joined and first.kind == "person"  # [the candidates, Ann Moe and Ola Lund]
    return first if counted or known or scene.words[first.head].relation == "appos" else mention


def _is_in(row: Attribution, other: Mention, mention: Mention) -> bool:
    """Whether a mention stands in a source phrase, or beside it before the cue ([Moe], along with Lund, [said])."""
    if row.source is None or other.end <= row.source[1]:
        return True
    return row.cue is not None and mention.end <= other.start < row.cue[0]


def _taken_up(scene: Scene, mention: Mention) -> list[Actor]:
    """Those for whom they stands besides its own actor, with whom they are joined before."""
    i = bisect_left(scene.starts, mention.start)
    for other in reversed(scene.mentions[max(0, i - REACH) : i] if mention.lead != "owner" else ()):
        if scene.apart(other, mention) > _BACK:
            break
        owns = other.sort == "PRO" and other.lead == "owner"  # [Moe and her deputy left]
        if other.actor is mention.actor and other.mark < 0 and not owns:
            return [m.actor for m in joined_with(scene, other) if m.actor is not None]
    return []
