"""When "it" stands for nobody who acts: it announces a clause, tells of time or what is at stake, or means a thing."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = ["is_empty", "is_thing"]

_RAISING = frozenset({"seems", "seemed", "appears", "appeared", "happens", "happened"})
_STAKES = word_set("question matter case")
_TAKING = word_set("take takes took taken taking")
_TIMES = word_set("second seconds minute minutes hour hours day days week weeks month months year years decade decades "
                  "century centuries time long ages forever")  # fmt: skip
_NO_LONGER = _TIMES | {"the"}
_COUNTING = frozenset({"CD", "DT", "JJ", "JJR", "RB", "RBR", "IN", "PRP"})
_AHEAD = 10  # words behind "it"
_TIMING = word_set("before after when until once")


def is_empty(words: Sequence[Word], mention: Mention) -> bool:
    """Return whether "it" announces a clause ([it would be wise to go], [it was Moe who left]; Lappin and Leass 1994).

    Or says what is at stake, or how long something takes ([it is a question of time], [it took three years]).
    """
    if mention.lead != "owner" and (_is_at_stake(words, mention.last) or _takes_time(words, mention.last)):
        return True
    at = words[mention.head].head
    if mention.lead == "owner" or at < mention.last or at + 2 >= len(words):
        return False
    said, after = words[at], words[at + 1]
    if _is_cleft(words, at):
        return True
    announces = after.text == "that" and after.tag == "IN"
    if said.tag[:2] in ("JJ", "NN"):
        return announces or (after.text == "to" and words[at + 2].tag[:2] == "VB")
    return said.text in _RAISING and announces


def _is_cleft(words: Sequence[Word], at: int) -> bool:
    """Whether a predicate is put before who does what follows ([it was Moe that left], [it was the mayor who left])."""
    if words[at].tag[:2] != "NN":
        return False
    for n in range(at + 1, min(len(words), at + _AHEAD)):
        if words[n].tag in ("WDT", "WP", "IN") and words[n].text in ("who", "that"):
            named = words[at].tag in ("NNP", "NNPS")
            after = range(n + 1, min(len(words), n + _AHEAD))
            return (named or words[n].text == "who") and any(
                words[m].relation == "acl:relcl" and words[m].head == at for m in after
            )
        if words[n].tag in FINITE or words[n].tag == ".":
            return False
    return False


def _is_at_stake(words: Sequence[Word], at: int) -> bool:
    """Whether the words from ``at`` on are [is a question of], [is not, to be frank, a matter for]."""
    if at >= len(words) or words[at].text.lower() not in BEING:
        return False
    for n in range(at + 1, min(len(words) - 2, at + _AHEAD)):
        if words[n].tag in FINITE or words[n].tag == ".":
            return False
        if words[n].text == "a" and words[n + 1].text in _STAKES:
            return words[n + 2].text in ("of", "for")
    return False


def _takes_time(words: Sequence[Word], at: int) -> bool:
    """Whether the words from ``at`` on say how long something takes ([has taken us four years], [took a long time])."""
    taken = next((n for n in range(at, min(len(words), at + 4)) if words[n].text.lower() in _TAKING), -1)
    if taken < 0 or any(words[n].tag[:2] not in ("VB", "MD", "RB") for n in range(at, taken)):
        return False
    n = taken + 1
    while n < min(len(words), taken + _AHEAD) and words[n].tag in _COUNTING and words[n].text.lower() not in _NO_LONGER:
        n += 1
    return n < len(words) and words[n].text.lower() in _TIMES


def is_thing(scene: Scene, mention: Mention) -> bool:
    """Return whether "it" does something in a clause of time on a clause about a thing ([the wall shook before it]).

    Of two such clauses the subjects are likelier the same than not (parallelism; Lappin and Leass 1994).
    """
    words = scene.words
    verb = words[mention.head].head
    if not mention.subject or mention.lead == "owner" or verb < mention.last or words[verb].relation != "advcl":
        return False
    if words[mention.first - 1].text.lower() not in _TIMING:
        return False
    over = words[verb].head
    first = scene.sentences[mention.sentence][0]
    thing = next((n for n in range(over - 1, first - 1, -1) if words[n].head == over
                  and words[n].relation in NOUN_SUBJECTS), -1)  # fmt: skip
    if not 0 <= thing < mention.first or words[thing].tag != "NN":
        return False
    return not any(m.head == thing and m.actor is not None for m in scene.by_sentence[mention.sentence])
