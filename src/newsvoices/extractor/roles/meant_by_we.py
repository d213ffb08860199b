"""Whom somebody means who says we: a body or group that he is of or speaks for, the nation, or nobody the text tells.

[“We will appeal,” said Ann Moe, a spokeswoman for Harbour Bank]; [“Our country needs us,” the president said]; never
one person alone. Sums of weights of what is seen of each that may be meant decide between them and nobody: who speaks
and of which bodies he is, what he says of us, and what was spoken of last. Weights are in ``data/we_weights.csv``,
learnt from training articles in which a reader said who is meant (``newsvoices.train.we``).
"""

from collections.abc import Iterable, Sequence

from newsvoices.extractor.mentions.called.calling_signs import Candidate, pick_likeliest
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.we_evidence import MEANT, WeEvidence

__all__ = ["LEAST", "settle_we"]

_PLAIN = 100.0  # the margin where an office speaks for the body

LEAST = 0.5
"""The likelihood from which the likeliest is taken."""


def settle_we(
    scene: Scene, cast: Sequence[Actor], statements: Iterable[Statement], home: str | None
) -> list[tuple[Mention, list[Candidate]]]:
    """Give each we, us and our the actor of the ``cast`` that is meant, or none; return what was weighed.

    ``home`` is the country that the article is about. Where the pick is the body for which an office of the speaker
    speaks, the mention's ``margin`` says that it is plain.
    """
    said = [
        (i, m)
        for i, m in enumerate(scene.mentions)
        if m.kind == "we" and m.sort == "PRO" and (m.actor is None or m.actor.actor_type not in MEANT)
    ]
    if not said:
        return []
    ground = WeEvidence(scene, cast, statements, home)
    weighed = []
    for i, mention in said:
        speaker = mention.actor
        choice = ground.choice(i, mention, speaker)
        actor = pick_likeliest(choice, None, "we_weights.csv", LEAST)
        mention.actor = actor
        ground.note(speaker, actor)
        if actor is not None and actor is ground.spoken_for.get(speaker):
            mention.margin, mention.nearest = _PLAIN, True
        weighed.append((mention, choice))
    return weighed
