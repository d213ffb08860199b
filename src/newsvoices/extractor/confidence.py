"""Confidence levels of what the machine proposes: calibrated thresholds on a score between 0 and 1.

The score of a quote is the tagger's for its attribution (extractor/attributions.py); that of a claim is this times how
often the rule that typed it was right on annotated training articles. The thresholds were chosen on training
articles that neither the tagger nor the rules had seen (84 for quotes, nine for claims), so that 85 in 100 rows of
level high are right and 60 in 100 of level medium (``measure.calibration.choose_thresholds``).
"""

__all__ = ["CLAIMS", "QUOTES", "level", "reliability_of"]

QUOTES = (0.85, 0.58)
"""The least scores of a quote for high and for medium."""

CLAIMS = (0.9, 0.74)
"""The least scores of a claim for high and for medium."""

# Right and all claims by rule in fourteen training articles annotated for this; shrunk below, since they are few.
_RULES = {
    "causative verb": (2, 2), "condition": (1, 1), "connective": (13, 15), "deontic modal": (5, 5),
    "does more to": (2, 2), "duty": (3, 3), "future": (12, 12), "future phrase": (7, 11), "has or needs to": (3, 3),
    "imperative": (0, 1), "infinitive": (3, 4), "stance": (2, 2), "may happen": (3, 3), "named": (3, 5),
    "needed": (5, 5), "no sign": (125, 150), "object's adjective": (2, 3), "phrase": (5, 6), "predicate": (16, 16),
    "predicate's adjective": (4, 5), "predicting cue": (1, 1), "seeming": (1, 1), "so": (0, 1),
    "strong adjective": (2, 3), "strong cause": (2, 3), "urged to": (14, 14), "verb": (2, 3), "would": (9, 10),
    "would affect": (2, 3),
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
