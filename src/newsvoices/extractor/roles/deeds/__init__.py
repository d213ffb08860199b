"""What clauses say that somebody does in a body or for it."""
