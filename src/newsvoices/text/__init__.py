"""From bytes to a laid-out text: strict decoding, zones, paragraphs, sentences and quotation marks."""

from newsvoices.text.decode import MAX_BYTES, decode_article, decode_bytes
from newsvoices.text.layout import lay_out

__all__ = ["MAX_BYTES", "decode_article", "decode_bytes", "lay_out"]
