"""Confidence levels of what the machine proposes: calibrated thresholds on a score between 0 and 1.

The score of a quote is the tagger's for its attribution (extractor/attributions.py); that of a claim is this times how
often the rule that typed it was right on annotated training articles. The thresholds were chosen on training
articles that neither the tagger nor the rules had seen (84 for quotes, nine for claims), so that 85 in 100 rows of
level high are right and 60 in 100 of level medium (``measure.calibration.choose_thresholds``). Those for claims are
older than the counts by rule below, which left the shares of the levels as they were.
"""

__all__ = ["CLAIMS", "QUOTES", "level", "reliability_of"]

QUOTES = (0.85, 0.58)
"""The least scores of a quote for high and for medium."""

CLAIMS = (0.9, 0.74)
"""The least scores of a claim for high and for medium."""

# Right and all claims by rule among 648 in 84 training articles that were typed for this; shrunk below, since most are
# few. The rules were written from the same articles, so that the shares are hopeful.
_RULES = {
    "adverb": (1, 3), "attributed": (1, 1), "bare verb": (3, 4), "cannot": (0, 1), "causative verb": (3, 4),
    "condition": (1, 1), "connective": (23, 28), "demanded": (3, 3), "deontic modal": (13, 13),
    "does more to": (2, 2), "due": (0, 1), "duty": (4, 4), "future": (23, 25), "future phrase": (9, 13),
    "has or needs to": (7, 8), "imperative": (5, 6), "infinitive": (6, 8), "may happen": (3, 5), "named": (15, 16),
    "needed": (8, 8), "no sign": (271, 326), "object's adjective": (6, 8), "phrase": (15, 15), "predicate": (29, 36),
    "predicate's adjective": (8, 11), "predicting cue": (1, 1), "result": (1, 2), "seeming": (1, 2), "so": (0, 2),
    "stance": (21, 23), "strong adjective": (5, 7), "strong cause": (3, 5), "subject": (2, 2), "subjunctive": (2, 2),
    "urged to": (17, 17), "value word": (0, 1), "verb": (2, 6), "would": (17, 23), "would affect": (3, 5),
}  # fmt: skip
_PRIOR, _WEIGHT = 0.7, 4  # what a rule never seen is taken for, and how many claims that counts as


def level(score: float, thresholds: tuple[float, float]) -> str:
    """Return high, medium or low."""
    high, medium = thresholds
    return "high" if score >= high else "medium" if score >= medium else "low"


def reliability_of(rule: str) -> float:
    """Return how often the type that a rule gives is right."""
    right, count = _RULES.get(rule, (0, 0))
    return (right + _PRIOR * _WEIGHT) / (count + _WEIGHT)
