"""Say of which articles the coders had not seen what the machine proposes, and what ``origin`` then tells."""

from collections.abc import Mapping

__all__ = ["say_blind"]


def say_blind(articles: Mapping[str, str]) -> str:
    """Return it in a sentence for each version of the extractor; ``articles`` has the version by article."""
    by_version: dict[str, list[str]] = {}
    for article, version in articles.items():
        by_version.setdefault(version, []).append(article)
    return " ".join(
        f"Whoever coded {', '.join(names)} had not seen the extractor's proposals: the origin of each row was recorded "
        f"afterwards, by comparing it with what version {version} of the extractor proposes."
        for version, names in by_version.items()
    )
