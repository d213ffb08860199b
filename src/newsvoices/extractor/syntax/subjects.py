"""Relations of subjects, in the basic Stanford dependencies that the network gives."""

__all__ = ["ANY_SUBJECTS", "NOUN_SUBJECTS", "SUBJECTS"]

NOUN_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""Of who or what acts, or is acted on in a passive."""

SUBJECTS = NOUN_SUBJECTS | {"csubj", "csubjpass"}
"""Of these, and of clauses in their place ([that it sank hurt us])."""

ANY_SUBJECTS = SUBJECTS | {"expl"}
"""Of these, and of [there] and [it] that only hold the place: a clause with one has a subject."""
