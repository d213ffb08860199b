"""Staff and officers of whom the text names no body beside them: it is the one of which the article tells.

[Harbour Bank closes. Employees were told on Monday]; [FBI agents came. The agents left]; [spokeswoman Ann Moe said].
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["bare_offices", "staff_of_bodies"]

_STAFF = word_set("staff staffer employee executive")
_OTHERS = word_set("congressional low-wage federal public")
"""Words beside such a noun that say that the staff is of some other body."""
_LINKS = word_set("of for at with in")
_AGENCIES = word_set(
    "FBI CIA NSA DEA ATF ICE MI5 MI6 Mossad Interpol Europol Service Bureau Patrol Agency Security Police Guard Customs"
)
"""Words that end the names of bodies that have agents."""
_OFFICES = word_set("spokesman spokeswoman spokesperson chairman chairwoman chair director")
_OFTEN = 3  # mentions of a body of which an article tells
_TIMES_MORE = 2  # and how many times as many as of the next one
_LONGEST = 3  # words of a bare office


def staff_of_bodies(scene: Scene, placed: AbstractSet[Actor]) -> Iterator[Statement]:
    """Yield the ties of unnamed staff, agents and judges to the one body of the article that fits.

    ``placed`` are the actors whose body the text tells elsewhere.
    """
    words = scene.words
    seen: Counter[Actor] = Counter()
    agency: Actor | None = None
    court = _only_high_court(scene)
    for mention in scene.mentions:
        actor = mention.actor
        if actor is None:
            continue
        noun = singular(words[mention.head].text.lower())
        if mention.kind == "organization" and actor.actor_type == "organization":
            if noun != "staff":
                seen[actor] += 1
            agency = actor if mention.sort == "NAM" and words[mention.last - 1].text in _AGENCIES else agency
        if court is not None and _is_justice(scene, mention, noun):
            yield Statement(actor, *_span(mention), "current", court)
        if mention.sort != "NOM" or actor.naming == "named" or actor in placed or mention.owner is not None:
            continue
        linked = mention.last < len(words) and words[mention.last].text in _LINKS
        beside = words[mention.first : mention.head]
        if linked or any(word.tag[:2] == "NN" or word.text.lower() in _OTHERS for word in beside):
            continue
        body = agency if noun == "agent" else _topic(seen) if noun in _STAFF else None
        if body is not None and body is not actor:
            yield Statement(actor, *_span(mention), "current", body)


def _span(mention: Mention) -> tuple[int, int, int]:
    if mention.sort == "NAM" and mention.title is not None:
        return mention.title[0], mention.title[1], mention.title[1]
    return mention.first, mention.last, mention.last


def _topic(seen: Counter[Actor]) -> Actor | None:
    """The body that is named far more often than any other so far."""
    most = seen.most_common(2)
    if not most or most[0][1] < _OFTEN or (len(most) > 1 and most[0][1] < _TIMES_MORE * most[1][1]):
        return None
    return most[0][0]


def _only_high_court(scene: Scene) -> Actor | None:
    """The court whose members are justices, where the article tells of one court only."""
    courts = {m.actor for m in scene.mentions if m.kind == "organization" and m.actor and _is_court(m.actor)}
    only = next(iter(courts)) if len(courts) == 1 else None
    return only if only is not None and only.name.endswith("Supreme Court") else None


def _is_court(actor: Actor) -> bool:
    return actor.sector == "JUD" and actor.name.lower().endswith("court")


def _is_justice(scene: Scene, mention: Mention, noun: str) -> bool:
    words = scene.words
    if mention.sort == "NOM":
        return noun == "justice" and mention.kind in ("person", "group")
    if mention.sort != "NAM" or mention.kind != "person" or mention.title is None:
        return False
    return words[mention.title[1] - 1].text == "Justice"


def bare_offices(scene: Scene, statements: Sequence[Statement], placed: AbstractSet[Actor]) -> Iterator[Statement]:
    """Yield the ties of named officers without a body to the last one named before them in the sentence.

    Without one there, that is the body that the sentence before is about ([Harbour Bank closed. Spokesman David Lund]).
    """
    words = scene.words
    for told in statements:
        if told.organization is not None or told.actor in placed or told.actor.actor_type != "person":
            continue
        title = [word.text.lower() for word in words[told.first : told.title_last]]
        head = title[-1]
        if head not in _OFFICES or told.last > told.title_last or len(title) > _LONGEST or "of" in title:
            continue
        if told.last < len(words) and words[told.last].text in ("of", "for"):
            continue
        if any(word.text[0].isupper() for word in words[told.first : told.title_last - 1]):
            continue  # [Republican chairman Ann Moe]
        number = scene.sentence_of(told.first)
        party = "party" in title
        own = [m for m in scene.by_sentence.get(number, ()) if m.last <= told.first and _may_employ(m, party)]
        before = [m for m in scene.by_sentence.get(number - 1, ()) if m.subject and _may_employ(m, party)]
        body = own[-1] if own else before[0] if before else None
        if body is not None and body.actor is not None:
            yield Statement(told.actor, told.first, told.title_last, told.last, told.tenure, body.actor)


def _may_employ(mention: Mention, party: bool) -> bool:
    actor = mention.actor
    if mention.kind != "organization" or mention.mark >= 0 or actor is None or actor.actor_type != "organization":
        return False
    return is_party(actor) if party else mention.sort == "NAM" or actor.naming == "named" or actor.owner is not None
