"""Propose a coding of an article from its text alone."""

from newsvoices.extractor.propose import propose

__all__ = ["EXTRACTOR_VERSION", "propose"]

EXTRACTOR_VERSION = "23"
"""Counts up whenever the same text may give other proposals; published with the table of coders."""
