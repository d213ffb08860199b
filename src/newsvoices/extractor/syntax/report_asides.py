"""Reports between a negation and its verb: "Moe has never, her lawyer told us, paid a bribe"."""

from collections.abc import Sequence
from typing import NamedTuple

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.lexicon import VERBS

__all__ = ["Report", "report_between"]

_LONGEST = 14  # words of a report between commas
_SUBJECT = ("NN", "PR")


class Report(NamedTuple):
    """Word numbers: the subject and the verb of a report, and the comma that closes it."""

    subject: int
    said: int
    end: int


def report_between(words: Sequence[Word], comma: int) -> Report | None:
    """Return the report that a comma opens and another closes: a subject, a verb that reports, and whom it is told."""
    stop = min(len(words), comma + 2 + _LONGEST)
    end = next((n for n in range(comma + 2, stop) if words[n].text in (",", ".", ";")), -1)
    if end < 0 or words[end].text != ",":
        return None
    finite = [n for n in range(comma + 1, end) if words[n].tag in FINITE]
    if len(finite) != 1 or words[finite[0]].text.lower() not in VERBS:
        return None
    said = finite[0]
    subject = next((n for n in range(comma + 1, said) if words[n].head == said and words[n].relation == "nsubj"), -1)
    if subject < 0 or not words[subject].tag.startswith(_SUBJECT):
        return None
    return Report(subject, said, end)
