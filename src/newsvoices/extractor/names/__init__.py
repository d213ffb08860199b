"""Names: where they begin and end, and of what they are."""
