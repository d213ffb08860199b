"""How the names of saints begin, and of what is called for them."""

__all__ = ["SAINTS"]

SAINTS = frozenset({"St", "St.", "Saint"})
