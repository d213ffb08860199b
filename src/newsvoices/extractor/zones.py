"""The zone of a paragraph as the extractor takes it."""

from newsvoices.records import Layout

__all__ = ["ABOVE", "zone_of"]

ABOVE = ("headline", "standfirst")
"""Zones above the text, where the present tells what happened and a claimant may stand without a name."""
_SHORT = 110  # code points of a headline


def zone_of(layout: Layout, at: int) -> str:
    """Return the zone of a paragraph; a short first one is a headline also where it ends in a full stop."""
    paragraph = layout.paragraphs[at]
    if at == 0 and paragraph.zone == "body" and len(layout.paragraphs) > 1:
        return "headline" if paragraph.end - paragraph.start <= _SHORT else "body"
    return paragraph.zone
