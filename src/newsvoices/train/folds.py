"""The parts of the training articles, each unseen by the teacher that speaks of it."""

__all__ = ["FOLDS", "fold_of"]

FOLDS = 5


def fold_of(stretch: tuple[int, int, int]) -> int:
    """Return which teacher has not seen the article of ``stretch``: (first token, end, article)."""
    return stretch[2] % FOLDS
