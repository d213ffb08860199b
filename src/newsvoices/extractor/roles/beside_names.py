"""The roles that stand beside a name: its title, its appositions, and the predicate right behind it."""

from collections.abc import Iterator, Mapping, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import APPOINTED
from newsvoices.extractor.lexis.honorifics import LETTERS, SHORT_TITLES
from newsvoices.extractor.lexis.places import is_people
from newsvoices.extractor.lexis.titles import COURTESY
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, name_start
from newsvoices.extractor.roles.apposed_phrases import (
    appointed_as,
    apposition_at,
    comma_before,
    is_aged,
    is_apposed,
    is_closed,
    is_dash,
    is_doer,
    is_fronted,
    is_told,
    is_verb,
    may_be_said,
    now_behind,
    phrase_before,
)
from newsvoices.extractor.roles.asked_about import is_asked_about
from newsvoices.extractor.roles.body_nouns import describe_body
from newsvoices.extractor.roles.clause_subjects import clause_subject
from newsvoices.extractor.roles.employers import employers
from newsvoices.extractor.roles.kinds_before_names import before_kind, behind_age, is_anothers, may_be_anothers
from newsvoices.extractor.roles.predicates import is_role, is_supposed, tense_of
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.role_words import (
    PASSING,
    RANKED,
    in_list,
    is_denied,
    is_grade,
    is_linked,
    is_one_of_several,
    is_over,
    phrase_end,
    role_start,
    tenure_of,
)
from newsvoices.extractor.roles.ties import LINKS
from newsvoices.extractor.roles.titles_before import title_of_name, title_start, title_with_matter, with_people

__all__ = ["outset_of", "roles_beside", "statements_of"]

_LEFT_OUT = frozenset({"DT", "PRP$", "CD", "RB"})
_BEFORE_NAMES = COURTESY | SHORT_TITLES.keys()
"""Short titles that stand between a fuller one and the name."""
_RANKS = word_set("general admiral colonel brigadier marshal commodore captain major lieutenant prince princess")
"""Ranks that do so with a capital, behind an office in small letters ([army chief General Ann Moe])."""
_SELVES = frozenset({"Himself", "Herself"})
_OPENERS = frozenset("“\"‘'")


def roles_beside(
    words: Sequence[Word],
    mention: Mention,
    own: Sequence[Mention],
    by_first: dict[int, Mention],
    low: int,
    high: int,
) -> Iterator[Statement]:
    """Yield the roles that a name's title, appositions and predicate state, and note what kind of body one names.

    ``own`` are the mentions of its sentence, which runs from ``low`` to ``high``, and ``by_first`` those by where their
    phrases begin.
    """
    actor = mention.actor
    if mention.sort == "NAM" and actor is not None and actor.actor_type == "person":
        if mention.title is not None:
            yield from title_of_name(words, mention, own, low)
        elif (titled := title_with_matter(words, mention, own, low)) is not None:
            titled.actor = actor
            yield from statements_of(words, actor, titled, own, low, mention.first)
        yield from _apposed(words, mention, own, by_first, low, high)
    elif mention.sort == "NAM" and actor is not None and actor.actor_type == "organization":
        describe_body(words, mention, own, by_first, high)
    elif mention.sort == "TITLE" and mention.last < high:
        name = next((m for m in own if m.sort == "NAM" and name_start(m) == mention.last), None)
        if name is not None and name.actor is not None and name.actor.actor_type == "person":
            last = mention.last if name.title is None else name.title[1]
            while last > mention.last and words[last - 1].text.lower().rstrip(".") in _BEFORE_NAMES:
                last -= 1
            if last > mention.last and words[last - 2].text.islower() and words[last - 1].text.istitle():
                last -= words[last - 1].text.lower() in _RANKS
            begin = title_start(words, mention.first, last, low)
            if begin is None:
                return
            first = with_people(words, begin, low)
            body = next(iter(employers(words, mention, own, first, last)), None)
            yield Statement(name.actor, first, last, last, tenure_of(words, first, last, low), body)
            end = last if name.title is None else name.title[1]
            while last < end and words[last].text.lower().rstrip(".") in COURTESY:
                last += 1
            if last < end:  # [Labour candidate Sen. Ann Moe]
                yield Statement(name.actor, last, end, end, tenure_of(words, last, end, low), None)


def _apposed(
    words: Sequence[Word], name: Mention, near: Sequence[Mention], by_first: dict[int, Mention], low: int, high: int
) -> Iterator[Statement]:
    at = name.last
    actor = name.actor
    while at < high - 1 and words[at].text in LETTERS:
        at += 1  # [the deputy leader, Ann Moe MP, said]
    if actor is None or at >= high:
        return
    if words[at].text in LINKS:  # [Ann Moe of Harbour Bank, a lawyer]
        at = next((m.last for m in near if m.sort == "NAM" and m.kind != "person" and m.first in (at + 1, at + 2)), at)
        while at < high and words[at].tag[:3] == "NNP":
            at += 1  # [Governor Ann Moe of Bergen State, a lawyer]
        if at >= high:
            return
    if at + 1 < high and words[at].text in ("(", "-LRB-"):  # [Ann Moe (Labour), chair of X]
        closing = next((i for i in range(at + 1, min(high, at + 8)) if words[i].text in (")", "-RRB-")), None)
        at = closing + 1 if closing is not None and closing + 2 < high and words[closing + 1].text == "," else at
    verb = behind_age(words, at, high)
    if verb == at and at + 1 < high and (words[at].text in (",", "(", "–", "—", "--") or is_dash(words, at)):
        begin = at + 1
        if words[begin].text.isdigit() and begin + 2 < high and words[begin + 1].text == ",":
            begin += 2
        yield from _who_is(words, begin, actor, near, by_first, low, high)
        phrase = apposition_at(words, by_first, now_behind(words, begin, high), high)
        other = phrase is not None and phrase.subject and not is_closed(words, phrase, high)
        other = other or (phrase is not None and (is_doer(words, name, phrase, high) or is_verb(words, phrase, high)))
        if phrase is not None and not other and may_be_said(words, phrase, actor):
            last = phrase_end(words, phrase, high)
            listed = phrase.lead and in_list(words, last, high) and words[phrase.head].relation != "appos"
            if not listed:  # a bare [chair of Harbour Bank] is no one's alone
                phrase.actor = actor
                yield from statements_of(words, actor, phrase, near, low, last)
                for further in _joined(words, phrase, near, last):
                    if may_be_said(words, further, actor):
                        further.actor = actor
                        if further.lead == "a":  # [a former mayor and a friend of Moe’s]
                            yield from statements_of(words, actor, further, near, low, last)
                yield from _who_is(words, last, actor, near, by_first, low, high)
    elif is_linked(words, verb, high) and not (is_anothers(words, name) or is_supposed(words, name, verb, low)):
        begin = _past_adverbs(words, verb + 1, high)
        begin += 2 * is_over(words, begin + 2)  # [Ann Moe is no longer head of Harbour Bank]
        appointed = begin < high and words[begin].text in APPOINTED
        phrase = by_first.get(begin + appointed)
        is_office = phrase is not None and phrase.kind == "person" and phrase.number == "s"
        if phrase is not None and phrase.owner is not None and phrase.owner.kind == "organization":
            phrase.sort = "PREDICATE"  # [Ann Moe is Harbour Radio’s editor]: the name parts it from the verb
        is_office = is_office and not is_denied(words, begin)
        told = phrase is not None and (phrase.sort == "PREDICATE" or (appointed and phrase.sort == "NOM"))
        if phrase is not None and is_office and told and is_role(words, phrase):
            told_by = None if appointed else verb
            last = _until_joined(words, phrase, near, phrase_end(words, phrase, high))
            yield from statements_of(words, actor, phrase, near, low, last, told_by)
    elif name_start(name) > low and words[name_start(name) - 1].text.lower() in APPOINTED:
        phrase = by_first.get(at + (words[at].text == "as"))  # [Harbour Bank named Ann Moe its president]
        made = phrase is not None and phrase.sort == "PREDICATE" and phrase.kind == "person"
        if phrase is not None and phrase.lead in ("", "owner") and (made or may_be_said(words, phrase, actor)):
            phrase.actor = phrase.actor if made else actor
            yield from statements_of(words, actor, phrase, near, low, phrase_end(words, phrase, high))
    before = before_kind(words, name, near, low, high)
    while before > 1 and _may_lead(words[before], name):
        before -= 1  # [her predecessor, the late Mayor Ann Moe], [her boss, Kenyan Senator Ann Moe]
    before = comma_before(words, before)
    if before > 0 and words[before].text == ",":
        phrase = phrase_before(words, by_first, before)
        follows = words[at].text in (",", ".", "of", "(") or words[at].tag[:2] in ("VB", "MD")
        follows = follows or (phrase is not None and is_asked_about(words, name, phrase, at))
        outset = next((at for at, m in by_first.items() if m is phrase), 0)
        said = at + 1 < high and words[at].text == "," and words[at + 1].tag in ("VBD", "VBZ")
        listed = outset > 1 and words[outset - 1].text == "," and words[outset].text != "whose"
        listed = listed and any(m.last == outset - 1 and m.kind != "place" for m in near)  # but [in Oslo, the chair,]
        follows = follows and (said or not listed)  # no list of people
        begins = outset == low or words[outset - 1].text in _OPENERS or words[outset - 1].text in _SELVES
        parsed = phrase is not None and is_apposed(words, name, phrase)
        known = phrase is not None and (phrase.lead in ("the", "owner") or (phrase.lead == "a" and begins))
        fronted = words[at].tag[:2] in ("VB", "MD") and not begins and words[outset - 1].text.lower() != "as"
        told = phrase is not None and phrase.lead in ("a", "") and is_told(words, phrase, at)
        told = told or (phrase is not None and phrase.lead == "a" and not listed and is_aged(words, at))
        known = parsed or told or (known and not fronted)  # [When he met the chair, Moe left], [As the chair, Moe left]
        known = known and phrase is not None and not is_fronted(words, phrase, low, outset)
        known = known and not may_be_anothers(words, name, before + 1, outset)
        if phrase is not None and follows and known and may_be_said(words, phrase, actor):
            phrase.actor = actor
            last = phrase_end(words, phrase, high) if words[before - 1].text == ")" else before
            for statement in statements_of(words, actor, phrase, near, low, last):
                if statement.organization is None or not is_one_of_several(words[phrase.head]):
                    yield statement
    office = by_first.get(appointed_as(words, name, low, high))
    if office is not None and office.lead in ("", "owner") and (office.sort, office.kind) == ("PREDICATE", "person"):
        yield from statements_of(words, actor, office, near, low, phrase_end(words, office, high))
    far = clause_subject(words, near, name, at)
    if far is not None and may_be_said(words, far, actor):
        far.actor = actor


def _past_adverbs(words: Sequence[Word], at: int, high: int) -> int:
    """The number of the word behind adverbs that deny nothing, and behind "been"."""
    while at < high and (words[at].text == "been" or words[at].tag == "RB"):
        if is_denied(words, at):
            break
        at += 1
    return at


def _joined(words: Sequence[Word], phrase: Mention, near: Sequence[Mention], last: int) -> Iterator[Mention]:
    """Further descriptions up to a word, each behind "and" ([a former mayor and longtime friend of Moe’s])."""
    for other in near:
        if phrase.last < other.last <= last and other.sort == "NOM":
            outset = outset_of(words, other, {}, phrase.last)
            joined = words[other.head].head == phrase.head or words[outset - 1].head in (phrase.head, other.head)
            joined = joined or other.lead == "a"
            if words[outset - 1].text == "and" and joined:
                yield other


def _until_joined(words: Sequence[Word], phrase: Mention, near: Sequence[Mention], last: int) -> int:
    """Where a predicate ends behind which another of its own begins ([a former teacher and now | chair of X]).

    [A founder and chair of X] share what stands behind them.
    """
    for other in near:
        own = other.lead or words[other.first - 1].tag == "RB"
        if phrase.last < other.first < last and other.sort == "PREDICATE" and own:
            return other.first
    return last


def _who_is(
    words: Sequence[Word],
    at: int,
    actor: Actor,
    near: Sequence[Mention],
    by_first: dict[int, Mention],
    low: int,
    high: int,
) -> Iterator[Statement]:
    """The role in a relative clause that begins at a word ([Ann Moe, who is the head of X])."""
    if at + 2 < high and words[at].text == "who" and words[at + 1].text in ("is", "was"):
        begin = at + 2 + 2 * is_over(words, at + 4)
        phrase = None if is_denied(words, at + 2) else by_first.get(begin)
        told = phrase is not None and phrase.sort == "PREDICATE" and phrase.kind == "person" and phrase.number == "s"
        if phrase is not None and told and is_role(words, phrase):
            yield from statements_of(words, actor, phrase, near, low, phrase_end(words, phrase, high), at + 1)


def statements_of(
    words: Sequence[Word],
    actor: Actor,
    phrase: Mention,
    near: Sequence[Mention],
    low: int,
    last: int,
    verb: int | None = None,
) -> Iterator[Statement]:
    """Yield a role once for each body in which it is held, or once without any; ``verb`` makes it a predicate."""
    first = role_start(words, phrase, low)
    tenure = tenure_of(words, first, phrase.last, low)
    if verb is not None and tenure == "current":
        tenure = tense_of(words, verb, phrase)
    bodies: Sequence[Actor | None] = employers(words, phrase, near, phrase.first, last)
    for body in bodies or [None]:
        yield Statement(actor, first, phrase.last, last, tenure, body)


def outset_of(words: Sequence[Word], mention: Mention, titles: Mapping[int, int], low: int) -> int:
    """Return where a mention's phrase begins, determiner and owner included; ``titles`` begin by where they end."""
    first = mention.first
    if mention.owner is not None and mention.lead == "owner":
        first = name_start(mention.owner)
        first = titles.get(first, first)  # [Ann Moe, chess player Ola Lund’s wife]
        first -= first > low and words[first - 1].text in PASSING
    if mention.owner is None and mention.lead == "owner" and first - 1 > low and words[first - 1].tag == "POS":
        first -= 1  # [Ann Moe, Arsenal’s captain]: a name of no known kind
        while first > low and words[first - 1].tag[:3] == "NNP":
            first -= 1
    while first > low and (words[first - 1].tag in _LEFT_OUT or _sets_apart(words[first - 1])):
        first -= 1
    return first


def _may_lead(word: Word, name: Mention) -> bool:
    """Whether a word before a name is no part of a phrase before it, or says from which people its bearer is."""
    if name.title is not None and is_people(word.text):
        return True
    return word.tag in ("DT", "JJ") and word.text.islower()


def _sets_apart(word: Word) -> bool:
    """Whether a word before a description grades it, or says that there is no other ([the first woman to lead X])."""
    return is_grade(word) or (word.tag == "JJ" and word.text in RANKED)
