"""Make the list of common words: ``python -m newsvoices.train.common_words POLNEAR_FOLDER OUT.txt``.

OUT.txt takes the place of ``text/common_words.txt``: the words that stand in small letters in three or more of the
training articles (POLNEAR_FOLDER holds ``train.jsonl.gz``) and are no given names.
"""

import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from textwrap import fill

from newsvoices.extractor.lexis.given_names import sex_of_given
from newsvoices.files import write_atomically
from newsvoices.train.command import run_command
from newsvoices.train.polnear import polnear_articles

__all__ = ["main"]

_LEAST = 3  # articles
_WIDTH = 120
_WORD = re.compile(r"(?<!\w)[^\W\d_]{2,}")


def _make(folder: Path, out: Path) -> None:
    articles: Counter[str] = Counter()
    for article in polnear_articles(folder):
        articles.update({word for word in _WORD.findall(article["text"]) if word.islower()})
    words = sorted(word for word, n in articles.items() if n >= _LEAST and not sex_of_given(word.capitalize()))
    write_atomically(out, (fill(" ".join(words), _WIDTH) + "\n").encode())
    print(f"{len(words)} words")


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns its exit status."""
    return run_command("common_words", __doc__, arguments, _make)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
