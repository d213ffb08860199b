"""What the text states of its actors: titles, appositions and predicates, each tied to the actor that it describes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.cast import Actor
from newsvoices.extractor.employers import employers, home_of_role
from newsvoices.extractor.heads import COURTESY, sector_of, singular
from newsvoices.extractor.party_and_state import note_party_and_state, note_seat
from newsvoices.extractor.places import country_in, is_people
from newsvoices.extractor.scene import Mention, Scene
from newsvoices.extractor.wordlists import word_set

__all__ = ["Statement", "called_roles", "find_statements"]

_BE = word_set("is was are were ’s 's be been being became remains")
_LEFT_OUT = frozenset({"DT", "PRP$", "CD", "RB"})
_FORMER = word_set("former ex then retired late onetime one-time ousted outgoing past ex-president then-president")
_ELECT = word_set("elect designate incoming")
_STOP_TAGS = frozenset({"VBD", "VBZ", "VBP", "MD", "WP", "WDT", "WP$", ":", "-LRB-", "-RRB-", "``", "''", "PRP"})
_SHORT = {"pres": "president", "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general"}
_OPENERS = frozenset("“\"‘'")
_LONGEST = 16  # words of a role


@dataclass(frozen=True, slots=True)
class Statement:
    """A role that the text gives an actor: ``first`` to ``last`` are its words, ``title_last`` ends the title alone."""

    actor: Actor
    first: int
    title_last: int
    last: int
    tenure: str
    organization: Actor | None


def find_statements(scene: Scene) -> list[Statement]:
    """Tie descriptions to the names that they stand beside, note offices, and return the roles stated."""
    words = scene.words
    found: list[Statement] = []
    at = 0
    mentions = scene.mentions
    for a, b in scene.sentences:
        own: list[Mention] = []
        while at < len(mentions) and mentions[at].first < b:
            if mentions[at].first >= a:
                own.append(mentions[at])
            at += 1
        by_first: dict[int, Mention] = {}
        for mention in own:
            outset = _outset(words, mention, a)
            if outset not in by_first or mention.sort in ("NOM", "PREDICATE"):
                by_first[outset] = mention
        _share_title(words, own)
        for mention in own:
            found.extend(_beside(words, mention, own, by_first, a, b))
            if mention.sort == "NAM" and mention.actor is not None and mention.actor.actor_type == "person":
                note_party_and_state(scene.text, mention.actor, mention.end)
                if mention.title is not None:
                    note_seat(words, mention.actor, mention.last)
    for statement in found:
        _note(words, statement)
    return found


def called_roles(scene: Scene) -> list[Statement]:
    """Return the roles by which the text calls named people in passing ([the Harbour mayor], [the Labour nominee]).

    Their mentions are resolved by then; bare nouns ([the mayor]) only take up what was said before.
    """
    words = scene.words
    found = []
    for mention in scene.mentions:
        actor = mention.actor
        if mention.sort != "NOM" or mention.lead != "the" or mention.number != "s" or mention.kind != "person":
            continue
        if actor is None or actor.naming != "named" or actor.actor_type != "person":
            continue
        last = mention.last
        if last + 1 < len(words) and words[last].text == "of" and words[last + 1].tag in ("NN", "NNP", "NNPS"):
            last = _phrase_end(words, mention, scene.sentences[mention.sentence][1])
        if last - mention.first > 1:
            tenure = _tenure(words, mention.first, last)
            found.append(Statement(actor, mention.first, mention.last, last, tenure, None))
    return found


def _share_title(words: Sequence[Word], own: Sequence[Mention]) -> None:
    """Note a title in the plural for each of the two whom it stands before ([the hosts Ann Moe and Per Berg])."""
    people = [m for m in own if m.sort == "NAM" and m.actor is not None and m.actor.actor_type == "person"]
    by_first = {_name_start(m): m for m in people}
    for mention in own:
        one = by_first.get(mention.last) if mention.sort == "NOM" and mention.number == "p" else None
        joined = one is not None and one.last < len(words) and words[one.last].tag == "CC"
        other = by_first.get(one.last + 1) if one is not None and joined else None
        if one is not None and other is not None:
            for name in (one, other):
                if name.actor is not None:
                    name.actor.hold(singular(words[mention.head].text.lower()), ())


def _outset(words: Sequence[Word], mention: Mention, low: int) -> int:
    """Where the phrase of a mention begins, determiner and owner included."""
    first = _name_start(mention.owner) if mention.owner is not None and mention.lead == "owner" else mention.first
    while first > low and words[first - 1].tag in _LEFT_OUT:
        first -= 1
    return first


def _beside(
    words: Sequence[Word],
    mention: Mention,
    own: Sequence[Mention],
    by_first: dict[int, Mention],
    low: int,
    high: int,
) -> Iterator[Statement]:
    actor = mention.actor
    if mention.sort == "NAM" and actor is not None and actor.actor_type == "person":
        if mention.title is not None:
            yield from _title(words, mention, own)
        yield from _apposed(words, mention, own, by_first, low, high)
    elif mention.sort == "TITLE" and mention.last < high:
        name = next((m for m in own if m.sort == "NAM" and _name_start(m) == mention.last), None)
        if name is not None and name.actor is not None and name.actor.actor_type == "person":
            last = mention.last if name.title is None else name.title[1]
            first = _with_people(words, mention.first)
            body = next(iter(employers(words, mention, own, first, last)), None)
            yield Statement(name.actor, first, last, last, _tenure(words, first, last), body)


def _name_start(name: Mention) -> int:
    return name.title[0] if name.title is not None else name.first


def _title(words: Sequence[Word], name: Mention, own: Sequence[Mention]) -> Iterator[Statement]:
    first, last = name.title or (name.first, name.first)
    while first < last and words[first].text.lower().rstrip(".") in COURTESY:
        first += 1
    if first == last:
        return
    before = next((m for m in own if m.sort == "NAM" and m.last == first and m is not name), None)
    if any(m.sort == "TITLE" and m.last == name.first for m in own):
        return
    start = _with_people(words, first)
    organization = before.actor if before is not None else None
    yield Statement(name.actor, start, last, last, _tenure(words, start, last), organization)  # type: ignore[arg-type]


def _with_people(words: Sequence[Word], first: int) -> int:
    """Where a title begins with the nation or party before it ([South Korean president], [Labour candidate])."""
    if first > 1 and is_people(f"{words[first - 2].text} {words[first - 1].text}"):
        return first - 2
    while first and (is_people(words[first - 1].text) or words[first - 1].text == "GOP"):
        first -= 1
    return first


def _apposed(
    words: Sequence[Word], name: Mention, near: Sequence[Mention], by_first: dict[int, Mention], low: int, high: int
) -> Iterator[Statement]:
    at = name.last
    if at + 1 >= high:
        return
    actor = name.actor
    if actor is None:
        return
    if words[at].text in ("(", "-LRB-"):  # [Ann Moe (Labour), chair of X]
        closing = next((i for i in range(at + 1, min(high, at + 8)) if words[i].text in (")", "-RRB-")), None)
        at = closing + 1 if closing is not None and closing + 2 < high and words[closing + 1].text == "," else at
    if words[at].text in (",", "(", "–", "—", "--"):
        begin = at + 1
        if words[begin].text.isdigit() and begin + 2 < high and words[begin + 1].text == ",":
            begin += 2
        yield from _who_is(words, begin, actor, near, by_first, high)
        phrase = by_first.get(begin)
        other = phrase is not None and phrase.subject  # [With Moe, the chair said]
        if phrase is not None and not other and _describes(phrase, actor):
            last = _phrase_end(words, phrase, high)
            if not _in_list(words, last, high):
                phrase.actor = actor
                yield from _statements(words, actor, phrase, near, last)
                for further in _joined(words, phrase, near, last):
                    if _describes(further, actor):
                        further.actor = actor
                yield from _who_is(words, last, actor, near, by_first, high)
    elif words[at].text.lower() in _BE:
        begin = at + 1
        while begin < high and words[begin].tag == "RB" and words[begin].text.lower() not in ("not", "n’t", "n't"):
            begin += 1
        phrase = by_first.get(begin)
        if phrase is not None and phrase.sort == "PREDICATE" and phrase.kind == "person" and phrase.number == "s":
            last = _phrase_end(words, phrase, high)
            yield from _statements(words, actor, phrase, near, last)
    before = _name_start(name) - 1
    while before > 1 and words[before].tag in ("DT", "JJ") and words[before].text.islower():
        before -= 1  # [her predecessor, the late Mayor Ann Moe]
    if before > 0 and words[before].text == ",":
        phrase = _ending(words, by_first, before)
        follows = words[at].text in (",", ".", "of") or words[at].tag[:2] in ("VB", "MD")
        outset = next((at for at, m in by_first.items() if m is phrase), 0)
        listed = outset > 1 and words[outset - 1].text == "," and any(m.last == outset - 1 for m in near)
        follows = follows and not listed  # no list of people
        begins = outset == low or words[outset - 1].text in _OPENERS
        known = phrase is not None and (phrase.lead in ("the", "owner") or (phrase.lead == "a" and begins))
        if phrase is not None and follows and known and _describes(phrase, actor):
            phrase.actor = actor
            yield from _statements(words, actor, phrase, near, before)


def _joined(words: Sequence[Word], phrase: Mention, near: Sequence[Mention], last: int) -> Iterator[Mention]:
    """Further descriptions up to a word, each behind "and" ([a former mayor and longtime friend of Moe’s])."""
    for other in near:
        if phrase.last < other.last <= last and other.sort == "NOM":
            outset = _outset(words, other, phrase.last)
            joined = words[other.head].head == phrase.head or words[outset - 1].head in (phrase.head, other.head)
            if words[outset - 1].text == "and" and joined:
                yield other


def _who_is(
    words: Sequence[Word], at: int, actor: Actor, near: Sequence[Mention], by_first: dict[int, Mention], high: int
) -> Iterator[Statement]:
    """The role in a relative clause that begins at a word ([Ann Moe, who is the head of X])."""
    if at + 2 < high and words[at].text == "who" and words[at + 1].text in ("is", "was"):
        phrase = by_first.get(at + 2)
        if phrase is not None and phrase.sort == "PREDICATE" and phrase.kind == "person" and phrase.number == "s":
            yield from _statements(words, actor, phrase, near, _phrase_end(words, phrase, high))


def _ending(words: Sequence[Word], by_first: dict[int, Mention], end: int) -> Mention | None:
    """The description whose phrase ends at a word ([the head of the Harbour Workers’ League], Ann Moe)."""
    near = [m for m in by_first.values() if end - _LONGEST < m.last <= end and m.sort == "NOM"]
    whole = next((m for m in near if m.last == end), None)
    if whole is not None:
        return whole
    return next((m for m in near if words[m.last].tag in ("IN", "TO") and _phrase_end(words, m, end) == end), None)


def _describes(phrase: Mention, actor: Actor) -> bool:
    return (
        phrase.sort == "NOM"
        and phrase.kind == "person"
        and phrase.number == "s"
        and phrase.actor is None
        and (not phrase.gender or actor.gender in (None, phrase.gender))
        and actor.actor_type == "person"
    )


def _phrase_end(words: Sequence[Word], phrase: Mention, high: int) -> int:
    """Where a description ends: at a comma, a verb, a relative pronoun."""
    i = phrase.last
    while i < min(high, phrase.first + _LONGEST):
        word = words[i]
        if word.tag in _STOP_TAGS or word.text in (",", ".", ";", "(", ")", "–", "—", "“", "”", '"'):
            break
        i += 1
    return i


def _in_list(words: Sequence[Word], end: int, high: int) -> bool:
    """Whether what looks like an apposition is a member of a list ([Ann Moe, teachers and others])."""
    return end + 1 < high and words[end].text == "," and words[end + 1].text.lower() in ("and", "or")


def _statements(
    words: Sequence[Word], actor: Actor, phrase: Mention, near: Sequence[Mention], last: int
) -> Iterator[Statement]:
    """A role once for each body in which it is held, or once without any."""
    tenure = _tenure(words, phrase.first, last)
    bodies: Sequence[Actor | None] = employers(words, phrase, near, phrase.first, last)
    for body in bodies or [None]:
        yield Statement(actor, phrase.first, phrase.last, last, tenure, body)


def _tenure(words: Sequence[Word], first: int, last: int) -> str:
    own = {part for w in words[max(0, first - 1) : last] for part in w.text.lower().split("-")}
    return "former" if own & _FORMER else "elect" if own & _ELECT else "current"


def _note(words: Sequence[Word], statement: Statement) -> None:
    actor = statement.actor
    title = [w.text.lower().rstrip(".") for w in words[statement.first : statement.title_last]]
    head = title[title.index("of") - 1] if "of" in title[1:] else title[-1]
    head = _SHORT.get(head) or singular(head)
    actor.hold(head, (w.text.lower() for w in words[statement.first : statement.last] if w.text[0].isalpha()))
    if statement.organization is not None:
        actor.hold(head, statement.organization.name.lower().split())
    sector = sector_of(head)
    if statement.tenure == "former" and sector in ("GOV", "LEG", "MIL"):
        sector = "ELI"
    actor.sector = actor.sector or sector
    code = country_in([w.text for w in words[statement.first : statement.last]])
    code = code or home_of_role([w.text for w in words[statement.first : statement.last]])
    if statement.organization is not None and statement.organization.actor_type == "state":
        code = code or statement.organization.country_code
    actor.country_code = actor.country_code or code
