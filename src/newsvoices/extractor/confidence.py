"""Confidence levels of what the machine proposes: calibrated thresholds on a score between 0 and 1.

The score of a quote is the tagger's for its attribution (extractor/attributions); that of a claim is this times how
often the rule that typed it was right. The thresholds were chosen on 84 training articles that a tagger read which had
not learnt from them, so that 85 in 100 rows of level high are right and 60 in 100 of level medium
(``measure.calibration.choose_thresholds``). Of 515 claims found there, coded blind to their types, no score reaches
85 in 100 with more than a handful of claims, so that none is high; from the medium score 80 in 100 were right, which
leaves room for coders who type otherwise.

A row of level low says in its ``note`` what else it may be, and which sign of it is weak.
"""

import math

__all__ = ["CLAIMS", "QUOTES", "UNSURE_ATTRIBUTION", "doubt_claim", "level", "reliability_of"]

QUOTES = (0.85, 0.58)
"""The least scores of a quote for high and for medium."""

CLAIMS = (math.inf, 0.7)
"""The least scores of a claim for high, which none reaches, and for medium."""

UNSURE_ATTRIBUTION = "Perhaps nobody says or thinks this: the attribution has a low score."
"""The note of a quote of level low."""

# Claims of the right type and all claims, by rule, among 472 whose words are right of those 515; shrunk below, since
# most are few. Some rules were mended with the same articles, so that the shares are hopeful.
_RULES = {
    "adverb": (1, 2), "attributed": (2, 2), "bare verb": (1, 4), "causative verb": (7, 9), "condition": (1, 3),
    "connective": (9, 11), "demanded": (5, 5), "denied": (0, 1), "deontic modal": (11, 13), "due": (2, 2),
    "duty": (1, 1), "future": (20, 24), "future phrase": (9, 9), "has or needs to": (5, 9), "imperative": (2, 2),
    "infinitive": (9, 11), "may happen": (3, 6), "named": (16, 17), "needed": (5, 6), "no sign": (160, 216),
    "object's adjective": (1, 1), "phrase": (3, 4), "predicate": (20, 27), "predicate's adjective": (8, 11),
    "seeming": (1, 1), "so": (0, 2), "stance": (20, 21), "strong adjective": (2, 3), "strong cause": (0, 2),
    "subject": (2, 2), "urged to": (15, 15), "value word": (0, 1), "verb": (4, 6), "wanted of others": (1, 1),
    "would": (14, 18), "would affect": (4, 4),
}  # fmt: skip
_NO_SIGN = "no sign"  # the rule for claims that bear none
_PRIOR, _WEIGHT = 0.7, 4  # what a rule never seen is taken for, and how many claims that counts as


def level(score: float, thresholds: tuple[float, float]) -> str:
    """Return high, medium or low."""
    high, medium = thresholds
    return "high" if score >= high else "medium" if score >= medium else "low"


def reliability_of(rule: str) -> float:
    """Return how often the type that a rule gives is right."""
    right, count = _RULES.get(rule, (0, 0))
    return (right + _PRIOR * _WEIGHT) / (count + _WEIGHT)


def doubt_claim(score: float, rule: str, kind: str) -> str:
    """Return the note of a claim of level low, typed by a rule, in an attribution with a score."""
    right = reliability_of(rule)
    if rule == _NO_SIGN:
        sign = "no sign tells its type"
    else:
        sign = f"its sign of that is {'often' if right < CLAIMS[1] else 'sometimes'} wrong"
    untyped = f"Perhaps not of the type {kind}: {sign}."
    if score >= QUOTES[0]:
        return untyped
    unsaid = f"Perhaps nobody claims this: the attribution has {'a low' if score < QUOTES[1] else 'no high'} score."
    return f"{unsaid} {untyped}" if right < CLAIMS[1] or score >= QUOTES[1] else unsaid
