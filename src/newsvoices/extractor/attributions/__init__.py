"""Who says what: sources, cues and contents, joined from what the network read."""

from newsvoices.extractor.attributions.joining import (
    QUESTIONED,
    Attribution,
    Span,
    attributions_of,
    find_attributions,
    is_asked,
    is_speech,
)

__all__ = ["QUESTIONED", "Attribution", "Span", "attributions_of", "find_attributions", "is_asked", "is_speech"]
