"""Find the cues of a sentence: reporting verbs in their verb group, "according to", cue nouns; each with its source."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extract.lexicon import CUE_NOUNS, PARTICLES, VERBS, Form, Verb
from newsvoices.extract.phrases import noun_phrase_after, noun_phrase_before
from newsvoices.extract.wordlists import word_set
from newsvoices.extract.words import AUXILIARIES, BE, DAYS, DETERMINERS, PREPOSITIONS, Token, is_adverb

__all__ = ["Cue", "find_cues"]

_ACCORDING = Verb("according to", "p", "speech")
_DASH = Verb("—", "qp", "speech")
_SEEM = Verb("seem", "e", "thought")
_RAISED = word_set("expected believed thought said reported considered known likely rumored rumoured alleged")
_SEEMING = word_set("seems seemed seem appears appeared appear")
_GOING_ON = word_set("went goes go going continued continues began managed wanted wants tried tries used")
# Forms that are as often plural nouns.
_ALSO_NOUNS = word_set(
    "plans states remarks tweets demands reports claims hopes fears calls posts notes views questions attacks supports "
    "promises estimates offers wishes doubts references aims hints signals quotes worries answers "
    "plan state remark tweet demand report claim hope fear call post note view question attack support promise "
    "estimate offer wish doubt reference aim hint signal quote worry answer favor favour"
)
_STATEMENTS = word_set("statement letter email e-mail memo message tweet report speech post video note")
_ISSUED = word_set("issued released sent published posted wrote gave made delivered signed")
_POSSESSIVE = word_set("his her their its my our your ’s 's")
_MODALS = word_set(
    "will would can could should may might must did do does don’t don't doesn’t doesn't didn’t didn't not never to "
    "won’t won't can’t can't wouldn’t wouldn't"
)


@dataclass
class Cue:
    """A cue with token positions: its group, its verb, its source, and how they stand to each other."""

    first: int
    last: int  # past its last token
    verb: Verb
    kind: str  # finite, participle, passive, raised, according, noun
    source: tuple[int, int] | None
    inverted: bool = False


def find_cues(tokens: Sequence[Token]) -> list[Cue]:
    """Return the cues of a sentence's tokens in order; words in quotation marks are no cues."""
    cues: list[Cue] = []
    low = 0
    for i, token in enumerate(tokens):
        if token.quoted or i < low:
            continue
        cue = _cue_at(tokens, i, cues)
        if cue is not None:
            cues.append(cue)
            low = cue.last
    return cues


def _cue_at(tokens: Sequence[Token], i: int, earlier: Sequence[Cue]) -> Cue | None:
    word = tokens[i].lower
    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if word == "according" and after == "to":
        end = noun_phrase_after(tokens, i + 2, len(tokens))
        return Cue(i, i + 2, _ACCORDING, "according", (i + 2, end)) if end else None
    if word in _SEEMING and after == "to":
        subject = noun_phrase_before(tokens, _group_start(tokens, i), 0)
        return Cue(_group_start(tokens, i), i + 1, _SEEM, "raised", subject) if subject else None
    if _is_ascribing_dash(tokens, i):
        return Cue(i, i + 1, _DASH, "finite", (i + 1, _name_end(tokens, i + 1)), inverted=True)
    first = _group_start(tokens, i)
    group = {t.lower for t in tokens[first:i]}
    if word in _RAISED and after == "to" and group & BE:
        subject = noun_phrase_before(tokens, first, 0)
        return Cue(first, i + 1, _SEEM, "raised", subject) if subject else None
    form = VERBS.get(word)
    if word in CUE_NOUNS and i and tokens[i - 1].lower in _POSSESSIVE and after in ("that", "to"):
        return _noun_cue(tokens, i)
    if form is None or (tokens[i].is_capital and i > 0 and tokens[i - 1].is_word):
        return None
    last = _with_particle(tokens, i, form.verb)
    if word in _ALSO_NOUNS and not _verbal(tokens, last):
        return None
    if not form.verb.frames and last == i + 1:
        return None
    return _verb_cue(tokens, i, first, last, form, group, earlier)


def _is_ascribing_dash(tokens: Sequence[Token], i: int) -> bool:
    """Whether a dash ascribes the quotation before it to the name that ends the sentence ([“…” — Ann Moe])."""
    if tokens[i].text not in ("—", "―", "–", "--") or not i or not tokens[i - 1].quoted or tokens[i].quoted:
        return False
    end = _name_end(tokens, i + 1)
    return 0 < end - i - 1 <= 5 and all(t.text in ".," for t in tokens[end:])


def _name_end(tokens: Sequence[Token], start: int) -> int:
    end = start
    while end < len(tokens) and tokens[end].is_word and tokens[end].is_capital and not tokens[end].quoted:
        end += 1
    return end


def _verb_cue(
    tokens: Sequence[Token], i: int, first: int, last: int, form: Form, group: set[str], earlier: Sequence[Cue]
) -> Cue | None:
    before = tokens[first - 1] if first else None
    if form.shape in ("past", "part") and group & BE and not group & {"having"}:
        return _passive(tokens, first, last, form.verb)
    if form.shape == "ing":
        return _participle(tokens, first, last, form.verb, group, earlier)
    if before is not None and not before.quoted:
        if before.lower == "to" and form.shape == "base":
            return _going_on(tokens, first, last, form.verb)
        if before.lower in DETERMINERS - {
            "some",
            "many",
            "most",
            "all",
            "both",
            "others",
            "that",
            "this",
            "few",
            "several",
        }:
            return None
        if before.lower in PREPOSITIONS or before.lower in _POSSESSIVE:
            return None
    if form.shape == "base" and not (group & _MODALS) and not _plural_subject(tokens, first):
        return None
    if "q" in form.verb.frames and "o" not in form.verb.frames and form.shape != "base":
        end = _inverted_source(tokens, first, last)
        if end is not None:
            return Cue(first, last, form.verb, "finite", (last, end), inverted=True)
    source = noun_phrase_before(tokens, first, earlier[-1].last if earlier else 0)
    if source is not None and not _is_adverbial(tokens, source):
        return Cue(first, _with_setting(tokens, last, form.verb), form.verb, "finite", source)
    if "q" in form.verb.frames and (before is None or before.quoted or before.text in ',”"’—-'):
        end = noun_phrase_after(tokens, last, len(tokens))
        if end is not None and form.shape != "base":
            return Cue(first, last, form.verb, "finite", (last, end), inverted=True)
    if before is not None and before.lower in ("and", "but", "then", ",", "or") and earlier:
        return Cue(first, last, form.verb, "finite", earlier[-1].source)
    if before is not None and before.lower in ("and", "but"):
        return Cue(first, last, form.verb, "finite", _subject(tokens, first))
    return None


def _inverted_source(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The end of a source that follows its cue ([“…,” said Ann Moe, a nurse]) where nothing but it can follow."""
    if not first or last >= len(tokens) or not (tokens[first - 1].quoted or tokens[first - 1].text in ",?!"):
        return None
    marked = tokens[first - 1].quoted
    if not (tokens[last].is_capital or tokens[last].lower in ("the", "a", "an", "one", "his", "her", "another")):
        return None
    if not marked and not tokens[last].is_capital:
        return None
    end = noun_phrase_after(tokens, last, len(tokens))
    if end is None:
        return None
    after = tokens[end] if end < len(tokens) else None
    if after is None or after.text in ".,;:—–-":
        return end
    adjunct = after.lower in PREPOSITIONS | {"when", "as", "who"} | DAYS or is_adverb(after.lower)
    return end if marked and adjunct else None


def _is_adverbial(tokens: Sequence[Token], source: tuple[int, int]) -> bool:
    """Whether a supposed subject is only an adverb of time ([“…,” Friday said Smith])."""
    return source[1] - source[0] == 1 and is_adverb(tokens[source[0]].lower)


def _group_start(tokens: Sequence[Token], i: int) -> int:
    first = i
    while first > 0 and not tokens[first - 1].quoted:
        word = tokens[first - 1].lower
        if not (word in AUXILIARIES or is_adverb(word)):
            break
        first -= 1
    while first < i and is_adverb(tokens[first].lower) and first == 0:
        first += 1
    return first


def _with_particle(tokens: Sequence[Token], i: int, verb: Verb) -> int:
    after = tokens[i + 1].lower if i + 1 < len(tokens) and not tokens[i + 1].quoted else ""
    return i + 2 if after in PARTICLES.get(verb.base, ()) else i + 1


def _verbal(tokens: Sequence[Token], last: int) -> bool:
    """Whether a form that is also a plural noun ([plans], [claims]) is a verb here: by what follows it."""
    if last >= len(tokens):
        return False
    after = tokens[last]
    return after.quoted or after.lower in ("that", "to", "it", "he", "she", "they") or after.lower in DETERMINERS


def _with_setting(tokens: Sequence[Token], last: int, verb: Verb) -> int:
    """The end of the cue with the day or the kind of utterance that PolNeAR counts to it."""
    if "q" not in verb.frames or last >= len(tokens):
        return last
    if tokens[last].lower in DAYS:
        return last + 1
    words = [t.lower for t in tokens[last : last + 4]]
    if words[:1] == ["in"] and words[1:2] in (["a"], ["an"]):
        for at in (2, 3):
            if words[at : at + 1] and words[at] in ("statement", "interview", "tweet", "speech", "email"):
                return last + at + 1
    if words[:1] == ["on"] and words[1:2] in (["twitter"], ["facebook"]):
        return last + 2
    return last


def _passive(tokens: Sequence[Token], first: int, last: int, verb: Verb) -> Cue | None:
    for i in range(last, min(last + 4, len(tokens))):
        if tokens[i].lower == "by":
            end = noun_phrase_after(tokens, i + 1, len(tokens))
            return Cue(first, last, verb, "passive", (i + 1, end)) if end else None
        if not tokens[i].is_word:
            break
    after = tokens[last].lower if last < len(tokens) else ""
    if after in ("that", "about", "if", "whether") or verb.base in ("ask",):
        return Cue(first, last, verb, "passive", None)
    return None


def _participle(
    tokens: Sequence[Token], first: int, last: int, verb: Verb, group: set[str], earlier: Sequence[Cue]
) -> Cue | None:
    if group & BE:
        source = noun_phrase_before(tokens, first, earlier[-1].last if earlier else 0)
        return Cue(first, last, verb, "finite", source) if source else None
    before = tokens[first - 1] if first else None
    if (
        before is not None
        and before.is_word
        and not before.quoted
        and before.lower in DETERMINERS | PREPOSITIONS - {"by"}
    ):
        return None
    if before is not None and before.lower in _STATEMENTS:
        return _statement(tokens, first, last, verb)
    if earlier and earlier[-1].kind != "raised":
        return Cue(first, last, verb, "participle", earlier[-1].source)
    source = _subject(tokens, first) if first else None
    return Cue(first, last, verb, "participle", source) if source else None


def _statement(tokens: Sequence[Token], first: int, last: int, verb: Verb) -> Cue | None:
    """[X issued a statement saying]: X says it; [a statement saying] alone speaks for itself."""
    source = noun_phrase_before(tokens, first, 0)
    for i in range(first - 2, max(0, first - 6), -1):
        if tokens[i].lower in _ISSUED:
            subject = noun_phrase_before(tokens, _group_start(tokens, i), 0)
            return Cue(first, last, verb, "participle", subject or source)
    return Cue(first, last, verb, "participle", source) if source else None


def _going_on(tokens: Sequence[Token], first: int, last: int, verb: Verb) -> Cue | None:
    """[went on to say], [continued to insist]: the auxiliary verb belongs to the cue."""
    i = first - 2
    if i >= 1 and tokens[i].lower == "on":
        i -= 1
    if i < 1 or tokens[i].lower not in _GOING_ON:
        return None
    start = _group_start(tokens, i)
    source = noun_phrase_before(tokens, start, 0)
    return Cue(start, last, verb, "finite", source) if source else None


def _noun_cue(tokens: Sequence[Token], i: int) -> Cue | None:
    possessor = tokens[i - 1].lower
    if possessor in ("’s", "'s"):
        source = noun_phrase_before(tokens, i - 1, 0)
        return Cue(i - 1, i + 1, Verb(tokens[i].lower, "si", "speech"), "noun", source) if source else None
    return Cue(i, i + 1, Verb(tokens[i].lower, "si", "speech"), "noun", (i - 1, i))


def _plural_subject(tokens: Sequence[Token], first: int) -> bool:
    if not first:
        return False
    word = tokens[first - 1].lower
    return word in ("i", "you", "we", "they", "who", "some", "many", "people", "critics", "others") or (
        word.endswith("s") and not word.endswith(("ss", "’s", "'s")) and tokens[first - 1].is_word
    )


def _subject(tokens: Sequence[Token], before: int) -> tuple[int, int] | None:
    """The sentence's first subject: the noun phrase before its first auxiliary or past verb."""
    for i in range(1, before):
        token = tokens[i]
        if token.quoted or not token.is_word:
            continue
        if token.lower in AUXILIARIES or token.lower.endswith("ed") or token.lower in ("went", "made", "took", "gave"):
            found = noun_phrase_before(tokens, _group_start(tokens, i), 0)
            if found is not None:
                return found
    return None
