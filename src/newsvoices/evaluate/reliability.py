"""The sections on confidence: whether scores are true probabilities, and what the three levels promise and keep."""

from collections.abc import Sequence

from newsvoices.evaluate.annotations import annotation
from newsvoices.evaluate.machine import Read
from newsvoices.evaluate.section import Picture, Section, per_cent
from newsvoices.extractor.confidence import CLAIMS, QUOTES
from newsvoices.measure.calibration import (
    PROMISED,
    choose_thresholds,
    count_claim_levels,
    judge_attributions,
    read_bins,
    read_levels,
)
from newsvoices.publish.draw_reliability import draw_reliability

__all__ = ["reliability_sections"]

_TITLE = "How often attributions of a score are right"
_LEVELS = ("high", "medium", "low")


def reliability_sections(reads: Sequence[Read]) -> list[Section]:
    """Judge the attributions of every coding, and the claims of the articles that the package has annotations for."""
    judged = [
        row
        for read in reads
        for coding in read.article.codings.values()
        for row in judge_attributions(read.tagged.attributions, coding)
    ]
    if not judged:
        return []
    bins = read_bins(judged)
    scores = Section(
        "Scores of attributions",
        "An attribution's score is the share of its spans and of its link that can be expected to be exactly right, as "
        "learnt on training articles. Right is here one that links (see above) to an annotated one, which asks less. "
        "Shares in per cent.",
        ["score", "attributions", "mean score", "right"],
        [[f"{b.low:.1f}–{b.low + 0.1:.1f}", str(b.rows), per_cent(b.score), per_cent(b.right)] for b in bins],
        picture=Picture("reliability.svg", _TITLE, draw_reliability(_TITLE, bins)),
    )
    levels = read_levels(judged, QUOTES)
    claims = _claim_levels(reads)
    rows = []
    for name in _LEVELS:
        count, share = levels.get(name, (0, None))
        own, right = claims.get(name, (0, 0))
        rows.append([name, str(count), per_cent(share), str(own), per_cent(right / own if own else None)])
    high, medium = choose_thresholds(judged)
    promised, likely = (f"{100 * share:.0f} in 100" for share in PROMISED)
    promise = Section(
        "Levels of confidence",
        "The column `confidence` of quotes and claims: thresholds on scores, chosen on training articles so that there "
        f"{promised} rows of level high are right, and {likely} of level medium. An attribution is of level high from "
        f"the score {QUOTES[0]:.2f} and of level medium from {QUOTES[1]:.2f}; to keep that promise here, it would be "
        f"from {high:.2f} and {medium:.2f}. A claim is right with half its words, its type and its certainty; "
        f"{_high_claims(promised)}, and it is of level medium from {CLAIMS[1]:.2f}. Shares in per cent.",
        ["level", "attributions", "right", "claims", "right"],
        rows,
    )
    return [scores, promise]


def _high_claims(promised: str) -> str:
    """From which score a claim is of level high, or that none is where no score can reach the threshold."""
    if CLAIMS[0] > 1:
        return f"no claim is of level high, since no score of theirs reached {promised} on training articles"
    return f"it is of level high from the score {CLAIMS[0]:.2f}"


def _claim_levels(reads: Sequence[Read]) -> dict[str, tuple[int, int]]:
    total: dict[str, tuple[int, int]] = {}
    for read in reads:
        found = annotation("claims_events", read.article.text)
        if found is not None:
            for name, (count, right) in count_claim_levels(read.coding.claims, found["claims"]).items():
                known = total.get(name, (0, 0))
                total[name] = known[0] + count, known[1] + right
    return total
