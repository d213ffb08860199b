"""Learn whom words mean that name nobody, descriptions and pronouns alike, from articles in which that was coded."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from newsvoices.extractor.actors import Actors
from newsvoices.extractor.mentions.called.calling_signs import Candidate
from newsvoices.extractor.mentions.scene import Mention
from newsvoices.train.articles import TrainingArticle, articles_and_reports
from newsvoices.train.choices import Choice, fit_choices, likelihoods_by_others
from newsvoices.train.signs import write_weights

__all__ = ["WeighedIn", "learn_meant"]

_RIDGE = 4.0
_SHOWN = (0.0, 0.4, 0.5, 0.6)

WeighedIn = Callable[[Actors], Sequence[tuple[Mention, list[Candidate]]]]
"""Returns what is weighed in an article: each mention with whom it may mean, nobody the last."""


def learn_meant(folder: Path, out: Path, codings: Path, weighed: WeighedIn, least: float) -> None:
    """Learn from ``codings`` and write the weights; prints how many would be given whom they mean.

    ``weighed`` returns what the extractor weighs in an article; ``least`` is the likelihood from which it takes
    somebody.
    """
    found = [one for article in articles_and_reports(folder, codings) for one in _coded(article, weighed)]
    choices = [choice for _, choice in found]
    print(f"{len(found)} words, of which {sum(meant for meant, _ in found)} mean somebody whom the text tells")
    judged = likelihoods_by_others(choices, _RIDGE)
    for bound in sorted({*_SHOWN, least}):
        counts: Counter[str] = Counter()
        for (meant, (_, options, right)), likelihoods in zip(found, judged, strict=True):
            best = likelihoods.index(max(likelihoods))
            somebody = not options[best][0].startswith("nobody")
            if somebody and likelihoods[best] >= bound:
                counts["right" if best == right else "wrong" if meant else "nobody meant"] += 1
        shown = ", ".join(f"{counts[name]} {name}" for name in ("right", "wrong", "nobody meant"))
        print(f"with a likelihood of {bound} or more by other articles' weights: {shown}")
    write_weights(fit_choices(choices, _RIDGE), out)


def _coded(article: TrainingArticle, weighed: WeighedIn) -> Iterator[tuple[bool, Choice]]:
    """Yield what is coded and weighed: whether somebody is meant, and the options."""
    mentions = article.actors.scene.mentions
    known = {m.end: m.actor for sort in ("NOM", "NAM") for m in mentions if m.sort == sort}
    coded = {end: meant for _, end, meant in article.coding["meant"]}
    for mention, candidates in weighed(article.actors):
        if mention.end not in coded or not candidates:
            continue
        meant = coded[mention.end]
        actor = known.get(meant[1]) if meant else None
        if all(one is not actor for one, _ in candidates):
            actor = None  # whoever is no candidate cannot be picked
        right = next((n for n, (one, _) in enumerate(candidates) if one is actor), None)
        if right is not None:
            yield bool(meant), (article.number, [signs for _, signs in candidates], right)
