"""Apply the extractor to any article: tables for one text, or for a file of many."""
