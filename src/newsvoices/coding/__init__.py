"""The curator's files: read them, anchor them in the article, mint their ids, draft new ones."""
