"""Dependencies and clauses of an article, asked from its words."""
