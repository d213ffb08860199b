"""Who is of which body, once everybody is resolved."""
