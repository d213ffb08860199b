"""Quotes: what is attributed, and every other stretch in quotation marks."""

from newsvoices.extractor.quotes.rows import quote_rows

__all__ = ["quote_rows"]
