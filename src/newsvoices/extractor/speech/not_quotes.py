"""Attributions that are no quotes by the codebook: what laws say, names, deeds, what is merely due, bare pronouns."""

from collections.abc import Sequence

from newsvoices.extractor.attributions import Attribution
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING_IN_FULL
from newsvoices.extractor.mentions.cast import Actor

__all__ = ["is_binding", "is_no_quote", "is_pointer"]

_DUE = word_set("expected scheduled slated due set supposed bound")
_DEEDS = word_set(
    "approve approves approved approving signed adopted passed built visited watch watches watched watching attended "
    "sentence sentences sentenced ban bans banned appoint appoints appointed elect elects elected select selects "
    "selected convict convicts convicted acquit acquits acquitted award awards awarded suspend suspends suspended "
    "impose imposes imposed exclude excludes excluded expel expels expelled table tables tabled"
)
"""Also what courts and boards do to somebody: 32 of 629 such verbs of the training articles are cues."""
_QUARRELS = word_set(
    "clash clashes clashed clashing fight fights fought fighting quit quits quitting resign resigns resigned resigning "
    "walk walks walked strike strikes struck feud feuds feuded sacked fired axed suspended ousted jailed arrested "
    "quarrel quarrels quarrelled quarreled quarrelling argue argues argued arguing bicker bickered bickering squabble "
    "squabbled squabbling wrangle wrangled wrangling haggle haggled haggling spar sparred sparring"
)
"""What people do, or what is done to them, over or about a matter of which they are not said to say anything."""
_FAILING = word_set("fail fails failed failing unable")
_SHOWING = word_set("show shows showed shown showing betray betrays betrayed")
_SIGNS = word_set("emotion emotions remorse courage restraint grit patience mercy skill")
"""What is seen of somebody who shows it, and told by nobody."""
_DROPPING = word_set(
    "withdraw withdraws withdrew withdrawn withdrawing drop drops dropped dropping dismiss dismisses dismissed "
    "dismissing abandon abandons abandoned abandoning"
)
_CASES = word_set("charge charges case cases lawsuit lawsuits suit suits complaint complaints prosecution indictment")
"""What a prosecutor or judge does with a case, of which no words are told."""
_TO_COME = word_set("will shall 'll ’ll")
_BEING_DUE = word_set("is are due expected scheduled slated set")
_MAKING_KNOWN = word_set("announce publish unveil present reveal outline release address deliver table")
"""What somebody will tell has not been told: 1 of 5 such verbs of the training articles is a cue."""
_POINTING = word_set("pointing gesturing nodding waving")
_SENDING_AWAY = word_set("dismiss dismisses dismissed dismissing sack sacks sacked sacking fire fires fired firing")
_AMOUNTS = word_set("no any little some great much few")
_WHEN = word_set("that this last on at after before when twice again every to")
_CALLING = word_set("call calls called calling phone phones phoned phoning rang")
_OWNERS = word_set("my our your his her their")
_HAVING = word_set("has have had 've ’ve never")
_CLAUSES = word_set("that whether if how why what who where when to")
_MARKS = frozenset('“”"„«»‘')
_POINTERS = word_set("which that who whom whose")
_LEGAL = frozenset({
    "treaty", "law", "act", "constitution", "agreement", "clause", "bill", "resolution", "charter", "amendment",
    "decree", "statute", "accord", "protocol", "pact", "convention", "legislation", "ordinance", "contract",
})  # fmt: skip
"""Texts that bind: their words oblige and provide rather than claim."""
_PROVISIONS = _LEGAL | {"section", "article", "paragraph", "subsection", "preamble", "provision", "clauses", "annex"}
"""Such texts and their parts, as the heads of a source."""
_LONGEST_SOURCE = 80  # characters of a source that may be the name of a provision
_LONGEST_OFFICE = 6  # words
_NAMED = frozenset({"known", "dubbed", "nicknamed", "christened", "codenamed", "code-named", "named", "titled"})


def is_no_quote(text: str, found: Attribution, speaker: Actor | None) -> bool:
    """Say whether an attribution reports nobody's words, or the wording of a document; ``speaker`` is its source."""
    return is_binding(speaker) or _is_legal(text, found) or _only_names(text, found) or _tells_no_words(text, found)


def is_binding(speaker: Actor | None) -> bool:
    """Say whether a source is a law, a treaty or their like: what it "says" is a document's wording, not speech."""
    return speaker is not None and speaker.actor_type == "document" and speaker.name.split()[-1].lower() in _LEGAL


def _is_legal(text: str, found: Attribution) -> bool:
    """Whether the source is a part of a law or treaty ([the act’s second clause], [Section 5 of the Ports Act])."""
    if found.source is None or found.source[1] - found.source[0] > _LONGEST_SOURCE:
        return False
    words = text[slice(*found.source)].lower().replace("’", "'").split()
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if words else ""
    number = words[-2] if len(words) > 1 and words[-1].rstrip(".,").isalnum() and words[-1][0].isdigit() else ""
    return bool({head.strip(".,"), number} & _PROVISIONS)


def _only_names(text: str, found: Attribution) -> bool:
    """Whether the cue gives something its name, by nobody in particular ([the plan, dubbed “Harbour First”]).

    What somebody is known as is said by nobody, whatever stands before the cue ([the Office, known as HO, urged]).
    """
    if found.cue is None:
        return False
    words = text[slice(*found.cue)].lower().split()
    if found.source is not None:
        return words == ["known", "as"]
    verbs = words[:-1] if words[-1:] == ["as"] else words
    return bool(verbs) and verbs[-1] in _NAMED


def _tells_no_words(text: str, found: Attribution) -> bool:
    """Whether what was found reports nobody's words or thoughts.

    Nobody is said to expect what "is expected to" happen or what "is expected", and who "approved a car park", "has
    never seen a queue", "quit over a debt", "showed no remorse", "dropped the case against her" or "called my doctor"
    did something and said nothing; nor does whoever "is charged with" it or "found guilty of" it tell of a crime
    (codebook: deeds are not quotes). What somebody "will announce" has not been said.
    """
    if found.cue is None or not found.contents:
        return False
    cue = text[slice(*found.cue)].lower().split()
    behind = [text[slice(*span)] for span in found.contents if span[0] >= found.cue[1]]
    if not cue:
        return False
    if found.source is None and cue[-1] in _DUE and not BEING_IN_FULL.isdisjoint(cue):
        return not behind or behind[0].split()[:1] == ["to"]
    if found.source is None and cue[-1] in _DEEDS and not BEING_IN_FULL.isdisjoint(cue):
        return not behind or _CLAUSES.isdisjoint(behind[0].lower().split()[:1])  # Moe was appointed in May
    if not behind:
        return False
    first = behind[0].split()[:1]
    plain = _MARKS.isdisjoint("".join(behind))
    if cue[-2:] == ["charged", "with"] and not BEING_IN_FULL.isdisjoint(cue) and plain:
        return True
    if plain and (cue[-2:] == ["guilty", "of"] or _is_weighed(found, cue) or _is_to_come(cue, behind[0])):
        return True
    if found.source is None:
        return False
    if len(behind) == 1 and _MARKS.isdisjoint(behind[0]) and _is_deed(cue, behind[0].lower().split()):
        return True
    deed = cue[-1] in _DEEDS or (cue[-1] == "seen" and not _HAVING.isdisjoint(cue))
    if not deed or not _CLAUSES.isdisjoint(word.lower() for word in first):
        return False
    return not any(" as " in words or not _MARKS.isdisjoint(words) for words in behind)


def _is_weighed(found: Attribution, cue: Sequence[str]) -> bool:
    """Whether somebody "is considered for" something, by nobody in particular."""
    return found.source is None and cue[-2:] == ["considered", "for"] and not BEING_IN_FULL.isdisjoint(cue)


def _is_to_come(cue: Sequence[str], behind: str) -> bool:
    """Whether a cue tells what somebody will make known, and nothing of it ("will announce its next decision")."""
    if cue[-1] not in _MAKING_KNOWN or not _CLAUSES.isdisjoint(behind.lower().split()[:1]):
        return False
    return not _TO_COME.isdisjoint(cue[:-1]) or (cue[-2:-1] == ["to"] and cue[-3:-2] != [] and cue[-3] in _BEING_DUE)


def _is_deed(cue: Sequence[str], words: Sequence[str]) -> bool:
    """Whether a cue and what follows it tell a deed: a quarrel, no agreement, what all could see, a call by phone."""
    if cue[-2:] == ["agree", "on"] and not _FAILING.isdisjoint(cue):
        return _CLAUSES.isdisjoint(words[:1])
    if cue[-1] == "against" and not _DROPPING.isdisjoint(cue):
        return not _CASES.isdisjoint(cue)
    if cue[-1] in ("over", "with", "about") and not _QUARRELS.isdisjoint(cue):
        return _CLAUSES.isdisjoint(words[:1])
    if cue[-1] == "at" and cue[-2:-1] != [] and cue[-2] in _POINTING:
        return _CLAUSES.isdisjoint(words[:1])  # she said, pointing at the mayor
    if cue[-1] in _SENDING_AWAY:
        return _is_somebodys_man(words)
    if cue[-1] in _SHOWING:
        return words[0] in _SIGNS or (words[0] in _AMOUNTS and words[1:2] != [] and words[1] in _SIGNS)
    if (
        cue[-1] not in _CALLING
        or words[0] not in _OWNERS
        or len(words) < 2
        or not (words[2:] == [] or words[2] in _WHEN)
    ):
        return False
    return head_kind(words[1].strip(".,;"), False) in ("person", "group")


def _is_somebodys_man(words: Sequence[str]) -> bool:
    """Whether words are a person by his office, and end there or say when ("her interior minister on Monday")."""
    at = next((n for n, word in enumerate(words) if head_kind(word.strip(".,;"), False) == "person"), -1)
    return 0 < at < _LONGEST_OFFICE and words[0] in _OWNERS and (words[at + 1 :] == [] or words[at + 1] in _WHEN)


def is_pointer(words: str) -> bool:
    """Say whether a content is a bare relative pronoun ("the bridge, which residents say is unsafe")."""
    return words.lower() in _POINTERS
