"""Quotes: what is attributed, and every other stretch in quotation marks."""

from newsvoices.extractor.quotes.rows import note_joint, quote_rows

__all__ = ["note_joint", "quote_rows"]
