"""Links: how the claims of an article bear on each other, and on its events."""

from newsvoices.extractor.links.rows import link_rows

__all__ = ["link_rows"]
