"""Deeds that are taken for reports: [police charged] the man, [Norland recalled] its ambassador, [the town sacked] her.

By the codebook a deed is no quote. Its verb may also report something ("dismissed the claim", "recalled that"), so that
what tells the two apart is whom or what it is done to.
"""

from bisect import bisect_left
from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE, Analysis, Word
from newsvoices.extractor.attributions.joining import Attribution
from newsvoices.extractor.lexis.claim_words import base_form
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.dependencies import top_of

__all__ = ["leave_mere_deeds"]

_ON_PEOPLE = word_set(
    "arrest charge dismiss sack fire oust suspend expel detain jail imprison deport evacuate hire rehire reinstate "
    "replace"
)
"""What is done to people, and said of things."""
_ON_PLACES = word_set("block blockade barricade occupy storm")
_SENT = word_set(
    "ambassador ambassadors envoy envoys diplomat diplomats consul consuls attache attaches troops soldiers"
)
"""Who is sent out, and called home where others are remembered ("recalled his mother")."""
_DEEDS = _ON_PEOPLE | _ON_PLACES | {"recall"}
_PLACES = word_set(
    "road roads street streets highway highways motorway motorways bridge bridges entrance entrances gate gates access "
    "border borders port ports harbour harbor railway railways track tracks square squares station stations building "
    "buildings airport airports runway runways refinery refineries mine mines depot depots"
)
_PEOPLE = frozenset({"person", "group"})
_OPPOSED = word_set("critic rival opponent sceptic skeptic them")
_PRONOUNS = word_set("him her them me us")
_MARKS = frozenset('“”„«»"‘`')
_LINKS = word_set("as with for over")
_ANSWERING = word_set(
    "respond responds responded responding reply replies replied replying answer answered return returned"
)
_ASKED = word_set(
    "request requests call calls email emails e-mail e-mails message messages inquiry inquiries enquiry enquiries "
    "query queries letter letters"
)
"""What reporters send to somebody who may answer, which is nothing that he says."""
_VOTING = forms_of("vote")
_COUNT = 4  # words of a count, and one behind it
_SECRECY = ("condition", "of", "anonymity")


def leave_mere_deeds(analysis: Analysis, attributions: list[Attribution]) -> None:
    """Leave out, in place, attributions whose cue is a deed done to people or places, and what hides a speaker's name.

    So is a request that somebody did or did not answer (did not respond to a request for comment). A content in marks,
    with a clause or with "as", "with" or "for" in it may say something and is kept.
    """
    attributions[:] = [row for row in attributions if not _is_deed(analysis.words, analysis.starts, row)]


def _is_deed(words: Sequence[Word], starts: Sequence[int], row: Attribution) -> bool:
    if row.cue is None or len(row.contents) != 1:
        return False
    first, last = (bisect_left(starts, place) for place in row.contents[0])
    if tuple(word.text.lower() for word in words[first : min(last, first + len(_SECRECY))]) == _SECRECY:
        return True
    cue = words[bisect_left(starts, row.cue[0]) : bisect_left(starts, row.cue[1])]
    if _is_counted_vote(cue, words[first : min(last, first + _COUNT)]):
        return True
    head = top_of(words, first, last)
    if head >= 0 and words[head].text.lower() in _ASKED and any(word.text.lower() in _ANSWERING for word in cue):
        return not any(word.text[0] in _MARKS or word.tag in FINITE for word in words[first:last])
    done = bool(cue) and cue[-1].tag[:2] == "VB" and all(word.tag != "TO" for word in cue)  # no "threatened to fire"
    verb = base_form(cue[-1].text.lower(), _DEEDS) if done else ""
    if verb not in _DEEDS or any(_says(words, n) for n in range(first, last)):
        return False
    if head < 0 or words[head].tag[:2] not in ("NN", "PR"):
        return False
    noun = words[head].text.lower()
    if verb not in _ON_PEOPLE:
        return noun in (_SENT if verb == "recall" else _PLACES)
    kind = head_kind(noun, words[head].tag == "NNS")
    if verb == "dismiss" and (kind == "group" or noun in _OPPOSED):
        return False  # what they say
    return noun in _PRONOUNS or words[head].entity == "PERSON" or kind in _PEOPLE


def _is_counted_vote(cue: Sequence[Word], behind: Sequence[Word]) -> bool:
    """Whether a cue and what is behind it tell of a vote with its count ([voted 38 to 21] to reject it): a deed.

    Who votes that something is so says it.
    """
    if not any(word.text.lower() in _VOTING for word in cue) or any(word.tag in ("``", "''") for word in behind):
        return False
    counted = any(word.tag == "CD" for word in cue) or any(word.tag == "CD" for word in behind[:2])
    return counted and not any(word.text == "that" for word in behind)


def _says(words: Sequence[Word], n: int) -> bool:
    word = words[n]
    infinitive = word.tag == "TO" and any(behind.tag in ("VB", "RB") for behind in words[n + 1 : n + 2])
    return word.text[0] in _MARKS or word.tag in FINITE or infinitive or word.text.lower() in _LINKS
