"""Write the figures as a page of the documentation, which says what it was made with and from."""

from collections.abc import Sequence
from pathlib import Path

from newsvoices.advice import quoted
from newsvoices.evaluate.section import Section
from newsvoices.evaluate.stamp import stamp

__all__ = ["write_page"]

_INTRODUCTION = """\
What the extractor finds in an article from its text alone, offline, and how far that agrees with people and with other
coders. Every figure is from one run of `newsvoices evaluate`; with the same data you get the same figures.

**Exact spans** (source, cue, content) count only when first and last character are right. **Intervals** say how far a
figure would move with other articles of the same kind; they are 95 % by bootstrap over articles. **Packaged
annotations** were made by language models that followed the codebook, without sight of the extractor or its output,
once for each article (claims and events of five of them twice, actors of five others, marks and speakers of twenty
more); no human coded them ([how](../src/newsvoices/evaluate/gold/README.md)). Articles of **round 1** were counted
while rules were written, so that their figures flatter; those of **rounds 2 and 3** were coded later, after versions 3
and 4, and whoever changed rules since has read neither them nor the errors in them, only their totals, a few times
towards the end. Round 3 is the freshest and comes first.
PolNeAR's attributions were annotated by trained people.

PolNeAR's training part is what the network learnt from; the figures are on its development part, from raw text. Its
test part was not looked at. All its articles are US political news of 2015 and 2016: expect other news to do worse."""


def write_page(golds: Sequence[str], sections: Sequence[Section], samples: int) -> str:
    """Return the page as Markdown; ``golds`` are what was measured on, as the command was given them."""
    names = " ".join(quoted(gold if not Path(gold).exists() else Path(gold).name) for gold in golds)
    boot = "" if samples == 1000 else f" --boot {samples}"
    made = f"newsvoices evaluate {names}{boot} --write docs/accuracy.md"
    parts = [
        "# How well the extractor does",
        f"<!-- Written by `{made}`. Do not edit. -->",
        f"Measured with {stamp()}, by `{made}`.",
        _INTRODUCTION,
        *(section.as_markdown() for section in sections),
    ]
    return "\n\n".join(parts) + "\n"
