"""What the labels of claims have to beat: the commonest code, and plain cues searched for in the words."""

import re

__all__ = ["by_plain_cues", "commonest"]

# First match wins, in the codebook's order.
_TYPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("policy", re.compile(
        r"\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|let’s|let's|called? for|it is time)\b|^to \w+", re.I)),
    ("value", re.compile(
        r"\b(?:good|bad|better|best|worse|worst|wrong|right|great|terrible|dangerous|unfair|fair|wise|foolish|crazy|"
        r"disgrace|shameful|extraordinary|important|irresponsible|unacceptable|disappointing|beautiful|stupid|"
        r"incompetent|tragic|historic|appalling|outrageous|excellent|strong|weak)\b", re.I)),
    ("cause", re.compile(
        r"\b(?:because|leads? to|led to|due to|caused?|causes|results? (?:in|of|from)|as a result|reflects|creates?|"
        r"thanks to|therefore|increases? the|reduces? the|reducing the)\b", re.I)),
    ("forecast", re.compile(r"\b(?:will|won’t|won't|going to|gonna|shall|[’']ll|would|one day|soon)\b", re.I)),
    ("definition", re.compile(r"\b(?:means?|does not mean|is defined as|stands for|refers to)\b", re.I)),
)  # fmt: skip
_POSSIBLE = re.compile(r"\b(?:may|might|could|possibly|perhaps|maybe|possible)\b(?! \d)", re.I)
_PROBABLE = re.compile(r"\b(?:probably|likely|presumably|seems?|appears?|apparently|expects?|should be)\b", re.I)
_OPEN = re.compile(r"^(?:whether|if|how|why|what|who|when|where|to)\b|\?\W*$", re.I)


def commonest(words: str) -> tuple[str, str]:
    """Return fact and certain, whatever the words."""
    return "fact", "certain"


def by_plain_cues(words: str) -> tuple[str, str]:
    """Return type and certainty by searching the words of a claim for cues, without tags, heads or reporting verb."""
    kind = next((kind for kind, cue in _TYPES if cue.search(words)), "fact")
    if _OPEN.search(words):
        return kind, "unstated"
    if _POSSIBLE.search(words):
        return kind, "possible"
    return kind, "probable" if _PROBABLE.search(words) else "certain"
