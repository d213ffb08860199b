"""Whom a description means that the article has named or described before."""
