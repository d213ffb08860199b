"""Words that refer to an actor are listed once: an expression refers to one actor."""

from typing import Any

import pytest

ONE = """\
  - begins: “We will wait
    mentions:
      - {words: Ada Brennock, actor: ada, mention_type: NAM}
"""


@pytest.mark.parametrize(
    ("second", "whose"),
    [
        ("{words: Ada Brennock, actor: ada, mention_type: NAM}", ""),
        ("{words: Ada Brennock, before: '“We will wait,”', actor: ada, mention_type: NOM}", ""),
        ("{words: Ada Brennock, actor: courier, mention_type: NAM}", " for ada, here for courier"),
    ],
)
def test_words_that_are_listed_twice_are_refused_with_both_places(desk: Any, second: str, whose: str) -> None:
    assert desk.refuse(f"{ONE}      - {second}\n") == (
        f"draft.yaml:10: a mention: the same «Ada Brennock» is listed already at line 9{whose}. An expression refers to one "
        "actor: keep one of the two, or say with before or after which other place is meant."
    )


def test_the_same_words_elsewhere_and_words_inside_others_are_mentions_of_their_own(desk: Any) -> None:
    more = (
        "      - {words: Ada, actor: ada, mention_type: NAM}\n"
        "  - begins: Ada left\n    mentions:\n      - {words: Ada, actor: ada, mention_type: NAM}\n"
    )
    assert len(desk.read(f"{desk.head}{ONE}{more}").mentions) == 3
