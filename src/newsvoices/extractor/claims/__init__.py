"""Claims: propositions of contents and of the author, with type, certainty and whom they are about."""

from newsvoices.extractor.claims.known_spans import label_spans
from newsvoices.extractor.claims.rows import claim_rows

__all__ = ["claim_rows", "label_spans"]
