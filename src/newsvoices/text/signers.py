"""Lines that name whoever wrote an article without "By": under its headline, and at its end."""

import re
from collections.abc import Sequence

from newsvoices.text.common_words import is_common
from newsvoices.text.wrapping import ENDS

__all__ = ["name_and_more", "signed_lines"]

_SIGNER = r"(?:[A-Z]\.|[A-Z][\w’'-]+)(?: (?:(?:(?!in )[a-z]{1,3} ){0,2}[A-Z][\w’'-]+|[A-Z]\.)){1,3}"
_POST = (
    r"(?:[A-Z]?[\w’'&-]+ ){0,4}(?i:correspondent|reporter|editor|writer|columnist|journalist|staff|contributor)"
    r"(?: in [A-Z][\w’' -]{1,30})?"
)
# A line that only names people, and may say where from or as what ([Ann Moe], [Ann Moe in Bergen], [Ann Moe, Editor]).
_SIGNED = re.compile(
    rf"^(?P<names>{_SIGNER}(?:(?:,| and| &) (?!{_POST}$){_SIGNER}){{0,2}})"
    rf"(?P<more> in [A-Z][\w’' -]{{1,30}}|(?:,|\s*\n|\s+[|–—-])\s*{_POST})?$"
)
_NAMED = re.compile(
    rf"^(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Rev)\.? )?(?P<name>{_SIGNER}(?:,? (?:Jr|Sr)\.)?)(?P<more>\Z|[\s,(].*)",
    re.DOTALL,
)
_POSTED = re.compile(rf"^{_POST}$")
# Words that begin or fill a heading or the name of a place, and no person's.
_NO_SIGNER = re.compile(
    r"^(?:new|los|san|santa|saint|st|tel|buenos|abu|addis|cape|hong|kuala|las|port|rio|são|sao|south|north|east|west|"
    r"united|saudi|sri|costa|puerto|el|la|le|great|middle|latin|central|phnom|dar|mexico|kansas|salt|the|an?|our|your|"
    r"in|on|at|how|why|what|who|when|more|top|full|key|latest)\b"
    r"|\b(?:news|world|politics|business|opinion|report|release|today|updated?|exclusive|review|street|city|county|"
    r"state|states|government|council|minister|ministry|party|press|media|staff|team|desk|agency|agencies|service|"
    r"bureau|editorial|board|analysis|comment|background|summary|introduction|abstract|text|story|stories|sport|sports|"
    r"health|education|science|technology|law|court|police|election|elections|war|crisis|policy|national|local|"
    r"international|global|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|"
    r"july|august|september|october|november|december|inc|ltd|llc|plc|group|company|university|institute|association|"
    r"union|bank|committee|commission|department|office|center|centre|correspondent|reporter|editor|writer|"
    r"columnist|journalist|contributor|for|of|to|with|by|from|"
    r"estate|climate|change|human|rights|games|video|videos|photos|reader|readers|letters|views|voices|debate|explainer|"
    r"feature|features|interview|podcast|newsletter|live|blog|sea|valley|years|months|days|"
    r"later|ago|wage|wages|lifestyle|travel|culture|arts|books|music|film|films|movies|television|environment|energy|"
    r"economy|economic|finance|financial|markets|weather|society|social|public|foreign|affairs|care|housing|"
    r"transport|traffic|immigration|migration|religion|morning|evening|crime|safety|security|research|data|"
    r"digital|community|industry|trade|farming|fishing|shipping|aviation|defence|defense|military)\b",
    re.IGNORECASE,
)
_LEAD = 80  # characters of a paragraph of prose
_WORD = re.compile(r"[^\W\d_]{4,}")
_PART = re.compile(r"[A-Z][^\W\d_]*")


def signed_lines(heads: Sequence[str], lengths: Sequence[int], prose: Sequence[int]) -> Sequence[int]:
    """Return the first of some paragraphs below a title where it only names whoever wrote the prose that follows.

    A line with the writer's post may stand between. What the prose names or speaks of too is a heading, and so is a
    line in capitals that says no more than a name, and one of common words without a post ([Golden Gate]).
    """
    signed = _SIGNED.match(heads[prose[0]].strip())
    if signed is None:
        return ()
    posted = len(prose) > 1 and _POSTED.match(heads[prose[1]].strip()) is not None
    own, rest = prose[: 1 + posted], prose[1 + posted :]
    if not rest or lengths[rest[0]] < _LEAD or not ENDS.search(heads[rest[0]]):
        return ()
    names, more = signed["names"], signed["more"] or ""
    if _NO_SIGNER.search(names) or (names.isupper() and not more and not posted):
        return ()
    if not posted and (not more or more.startswith(" in ")) and _are_common(names):
        return ()
    told = " ".join(heads[i] for i in rest)
    words = [word for word in _WORD.findall(names) if word[0].isupper()]
    if any(re.search(rf"\b{word.lower()}\b", told) for word in words) or names.split()[-1] in told:
        return ()
    return own


def _are_common(names: str) -> bool:
    """Whether every word with a capital is a common one, and so none a given name, a rare surname or an initial."""
    return all(is_common(part.lower()) for part in _PART.findall(names))


def name_and_more(line: str) -> tuple[str, str] | None:
    """Return the person's name with which a line begins, without a title, and what stands behind; None without one."""
    found = _NAMED.match(line)
    if found is None or _NO_SIGNER.search(found["name"]):
        return None
    return found["name"], found["more"].strip(" ,")
