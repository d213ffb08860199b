"""Descriptions of actors by a common noun: where they stand, which words are theirs, and which speak of an actor."""
