"""Where a thing ends and what it is called begins: in "called the strike / reckless", "saw the deal / as a threat".

What somebody calls a thing he says of it (the small clauses of Quirk and others, 16.46), so that the claim is that it
is so. A parser takes the two for one phrase as often as not, and so the order of words and their tags decide.
"""

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.claims.judgements import VALUES
from newsvoices.extractor.claims.never_called import is_hedged, tells_when
from newsvoices.extractor.claims.propositions import Proposition, Range
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.lexis.heads import head_kind, is_several
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.patterns import OPENING

__all__ = ["SELVES", "CalledSo", "called_so", "is_plural", "thing_of"]

CalledSo = tuple[Range, Range]
"""The words for a thing, and for what it is called."""

_NAMING = word_set("call label brand dub term deem consider judge declare declares declared declaring")
"""Cues with a thing and what it is called side by side ("called it a sin")."""
_WITH_AS = word_set(
    "describe portray paint characterize characterise label brand regard view see depict term denounce dismiss decry "
    "deride hail slam blast praise condemn criticize criticise reject defend mock ridicule applaud perceive assail "
    "lambast lambaste laud tout"
)
"""Cues with a thing, and behind "as" what it is said to be."""
_VERBS = _NAMING | _WITH_AS
_SIGNS = frozenset({":", ";", "–", "—", "--"})
_PRONOUNS = word_set("it him her them us me this that these those")
_POINTING = frozenset({"this", "that", "these", "those"})
SELVES = word_set("himself herself itself themselves")
"""Who calls himself so."""
_NOUNS = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD")
_QUALITIES = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG"})
_ARTICLES = frozenset({"a", "an", "the"})
_NO_THING = frozenset({"IN", "TO", "WP", "WRB", "WDT", "VB", "VBD", "VBZ", "VBP", "RB", "MD", "CC"})
_OPEN = frozenset({"DT", "JJ", "JJR", "JJS", "PRP$", "POS", "IN", "TO", "CC", "VBD", "VBZ", "VBP", "MD"})
"""Tags of words before marks that belong to what stands in them."""
_TELLING = frozenset({"VBN", "VBG", "WDT", "WP"})
_ENDING = frozenset({"IN", "TO", "WDT", "WP", "VBN", "VBG", ","})
_SAME = word_set("well soon long far much many if though such so same just")
_PARTS = word_set(
    "role work job position post career time tenure status reputation record service use days years term "
    "credentials experience background history past self ability"
)
"""What somebody has as something ("defended her record as mayor")."""
_ADJECTIVES = words_of("value adjectives") - word_set(
    "good best right wrong evil kind fine sound key savage radical extremist failing fake"
)
"""Adjectives of value that are no nouns."""
_WHEN = [[word] for word in ("same", "next", "other", "following", "previous", "day", "week", "month", "year", "night")]
_SPEAKING = word_set("me us you i we myself ourselves")
_SOME_OF = word_set("all both many several few some most")
_AMOUNTS = word_set("number majority handful couple dozen lot")
_ACTORS = frozenset({"person", "group", "organization", "state"})
_CLOSING = frozenset({"”", "’", '"', "'", "''", "»"})
_LONGEST = 25  # words for the thing


def called_so(tree: Tree, found: Proposition, cue: Cue, source: Range | None) -> CalledSo | None:
    """Return the words for a thing and for what a cue calls it; None where the content is none of the kind.

    ``source`` are the words for who calls it so, which may stand behind it in the passive.
    """
    so = _called_so(tree, found, cue, source)
    if so is None or is_hedged(tree, cue) or tree.lower[so[0][0]] in _SPEAKING or tells_when(tree, *so[1]):
        return None
    (first, last), (begin, end) = so
    as_ = tree.lower[begin - 1] == "as"
    return None if as_ and _is_role(tree, so) else ((first, last), (begin, _before_more(tree, begin, end)))


def _called_so(tree: Tree, found: Proposition, cue: Cue, source: Range | None) -> CalledSo | None:
    """The words for a thing and for what a cue seems to call it."""
    passive = any(tree.words[n].relation == "auxpass" for n in range(cue.first, cue.last))
    if cue.negated or cue.word not in _VERBS:
        return None
    if any(tree.words[n].tag == "MD" or tree.lower[n] in ("to", "never", "not") for n in range(cue.first, cue.last)):
        return None  # could call it, did not call it
    first, last = found.parts[0][0], found.parts[-1][1]
    if passive:
        return _in_passive(tree, first, last, cue, source) if first < cue.first and cue.last < last else None
    if first < cue.last or len(found.parts) > 1:
        return None
    first += tree.lower[first] in ("and", "but")
    last = _before_day(tree, first, _without_marks(tree, first, last))
    if found.subject is not None:  # a rise, which bakers called / an insult
        first += tree.lower[first] == "as"
        return (found.subject, (first, last)) if first < last and _may_be_said(tree, first) else None
    begin = _begins_with_as(tree, first, last) if cue.word in _WITH_AS else None
    as_ = begin is not None
    if begin is None and cue.word in _NAMING:
        begin = _begins_alone(tree, first, last, cue)
    if begin is None or not first < begin < last or begin - first > _LONGEST:
        return None
    thing = (first, _without_aside(tree, first, begin - as_))
    return (thing, (begin, last)) if thing[0] < thing[1] and _is_thing(tree, *thing) else None


def _in_passive(tree: Tree, first: int, last: int, cue: Cue, source: Range | None) -> CalledSo | None:
    """A thing and what it "was called by" somebody, whose words stand behind."""
    if source is None or source[0] < cue.last:
        return None
    begin, end = cue.last, last
    if source[0] - 1 < end and tree.lower[source[0] - 1] == "by":
        if source[0] - 1 == begin:
            begin = source[1]  # was called by traders / a sin
        else:
            end = min(end, source[0] - 1)
    begin += tree.lower[begin : begin + 1] == ["as"]
    end = _without_marks(tree, begin, end)
    if not begin < end or not _may_be_said(tree, begin) or not _is_thing(tree, first, cue.first):
        return None
    return (first, _without_aside(tree, first, cue.first)), (begin, end)


def _is_role(tree: Tree, so: CalledSo) -> bool:
    """Whether words behind "as" tell as whom somebody spoke ("condemned the raid / as prime minister, as a guest")."""
    (first, last), (begin, _) = so
    end = next((n for n in range(begin + 1, so[1][1]) if tree.words[n].tag in _ENDING), so[1][1])
    head = next((n for n in range(end - 1, begin - 1, -1) if tree.words[n].tag == "NN"), None)
    if head is None or tree.lower[head] in VALUES or head_kind(tree.lower[head], plural=False) != "person":
        return False
    thing = thing_of(tree, so)
    somebody = tree.words[thing].tag in ("NNP", "NNPS") or tree.lower[thing] in _PRONOUNS | SELVES
    somebody = somebody or head_kind(tree.lower[thing], plural=False) in _ACTORS
    somebody = somebody or any(tree.words[n].entity == "PERSON" for n in range(first, last))
    begin += tree.words[begin].text[0] in OPENING
    return not somebody or (tree.lower[begin] not in _ARTICLES and tree.words[begin].tag != "PRP$")


def _before_more(tree: Tree, begin: int, end: int) -> int:
    """The end of what stands in marks where another clause goes on behind it ("“a sin”, left")."""
    close = next((n for n in range(begin + 1, end - 2) if tree.words[n].text in _CLOSING), None)
    if close is None or tree.lower[close + 1] not in (",", "and"):
        return end
    after = tree.words[close + 2]
    if tree.words[begin].text[0] not in OPENING:
        return close if after.tag == "PRP" else end
    return end if tree.lower[close + 2] in _ARTICLES or after.text[0] in OPENING else close


def _without_aside(tree: Tree, first: int, last: int) -> int:
    """The end of a thing before what is told of it between commas ("the change, made on Monday,")."""
    end = _without_marks(tree, first, last)
    comma = next((n for n in range(first + 1, end) if tree.lower[n] == ","), end)
    closed = "," in tree.lower[end:last] or (comma < end and tree.words[comma + 1].tag in _TELLING)
    return comma if closed else end


def _before_day(tree: Tree, first: int, last: int) -> int:
    """The end of words before the day on which they were said ("called it unfair / on Monday")."""
    on = last - first > 3 and tree.lower[last - 2] == "on" and tree.lower[last - 1] in DAYS
    return _without_marks(tree, first, last - 2) if on else last


def _without_marks(tree: Tree, first: int, last: int) -> int:
    while last > first and not tree.words[last - 1].text[0].isalnum():
        last -= 1
    return last


def _may_be_said(tree: Tree, n: int) -> bool:
    """Whether what is said of a thing may begin at a word: with an article, an adjective, a participle or a value."""
    while n < len(tree.words) and not tree.words[n].text[0].isalnum():
        n += 1
    if n == len(tree.words):
        return False
    word = tree.words[n]
    if word.tag == "RB":
        return tree.words[min(n + 1, len(tree.words) - 1)].tag in _QUALITIES
    if tree.lower[n] in _ARTICLES and tree.lower[n + 1 : n + 2] in _WHEN:
        return False  # called Moe the next day
    return (
        tree.lower[n] in _ARTICLES
        or (word.tag in _QUALITIES and (word.tag != "VBG" or tree.lower[n] in VALUES))
        or word.tag == "PRP$"
        or (tree.lower[n] in VALUES and word.tag[:2] == "NN")
    )


def _begins_with_as(tree: Tree, first: int, last: int) -> int | None:
    """The word behind the one "as" of the words, where no clause begins with it."""
    places = [n for n in range(first + 1, last - 1) if tree.lower[n] == "as"]
    if len(places) != 1 or tree.lower[places[0] + 1] in _SAME or tree.lower[places[0] - 1] in _SAME | _PARTS:
        return None
    begin = places[0] + 1
    done = tree.words[begin].tag == "VBN" and tree.lower[begin] not in VALUES and begin + 1 < last
    done = done or (tree.lower[begin] in _ARTICLES and _is_doer(tree, begin, last))  # as the ship sank
    return begin if _may_be_said(tree, begin) and not done else None  # defended its view of Oslo as beset by crime


def _begins_alone(tree: Tree, first: int, last: int, cue: Cue) -> int | None:
    """The first word of what a thing is called right behind it."""
    after = tree.words[first + 1].tag if first + 1 < last else ""
    alone = tree.lower[first] not in _POINTING or after == "DT"
    if tree.lower[first] in _PRONOUNS | SELVES and after not in ("", *_NOUNS) and alone:
        return first + 1 if _may_be_said(tree, first + 1) and not _owns(tree, first, last) else None
    for n in range(first + 1, last):
        word, before = tree.words[n], tree.words[n - 1]
        marked = before.text[0] in OPENING and n - 1 > first
        noun = tree.words[n - 1 - marked].tag in _NOUNS
        if noun and tree.lower[n] in _ARTICLES:
            return n - marked if _may_be_said(tree, n) and not _is_doer(tree, n, last) else None
        if marked and tree.words[n - 2].tag not in _OPEN and _may_be_said(tree, n):
            return n - 1
        if not noun and word.tag in FINITE:
            return None
        quality = word.tag in _QUALITIES and (tree.lower[n] in VALUES or cue.first <= word.head < cue.last)
        if quality and noun and _ends_noun_phrase(tree, n, last):
            return n
        if word.tag == "RB" and noun and n + 1 < last and tree.words[n + 1].tag in ("JJ", "JJR", "VBN"):
            return n if _ends_noun_phrase(tree, n + 1, last) else None
    n = last - 1  # an adjective that a tagger takes for a noun: "called the findings alarming"
    judges = tree.lower[n] in _ADJECTIVES and tree.words[n].tag in ("VBG", "NN", "NNS")
    return n if judges and n > first + 1 and tree.words[n - 1].tag in _NOUNS else None


def _owns(tree: Tree, first: int, last: int) -> bool:
    """Whether "her" belongs to a noun behind it ("called / her latest plan a sham")."""
    behind = next((n for n in range(first + 1, last) if tree.words[n].tag[:2] != "JJ"), last)
    return tree.lower[first] == "her" and first + 1 < behind < last and tree.words[behind].tag[:2] == "NN"


def _is_doer(tree: Tree, n: int, last: int) -> bool:
    """Whether a noun phrase is the subject of a clause that tells of what stands before it ("the day / it shut")."""
    for at in range(n + 1, last):
        tag = tree.words[at].tag
        if tag in FINITE:
            return True
        if tag in ("PRP", "DT") or (tag == "NNP" and tree.words[at - 1].tag in ("NN", "NNS")):
            return False  # the best plan that / the town has
        if tag in _ENDING or not tree.words[at].text[0].isalnum():
            return False
    return False


def _ends_noun_phrase(tree: Tree, n: int, last: int) -> bool:
    """Whether an adjective stands behind its noun: no noun follows it."""
    if n + 1 >= last:
        return True
    after = tree.words[n + 1]
    return after.tag in ("IN", "TO", "CC") or not after.text[0].isalnum()


def _is_thing(tree: Tree, first: int, last: int) -> bool:
    """Whether words are a noun phrase, which may begin a sentence."""
    if tree.words[first].tag in _NO_THING or tree.lower[first] in ("there", "who", "which"):
        return False
    if tree.words[last - 1].tag in ("VB", "TO", "IN") or not _SIGNS.isdisjoint(tree.lower[first:last]):
        return False  # found Moe to be
    described = False
    for n in range(first, last):
        tag, lower = tree.words[n].tag, tree.lower[n]
        described = described or tag in ("WDT", "WP", "WRB") or lower == "that"
        if (tag in FINITE and not described) or (tag[:2] == "VB" and base_form(lower, _VERBS) in _VERBS):
            return False  # clips portraying Moe
    return any(tree.words[n].tag in (*_NOUNS, "DT") or tree.lower[n] in _PRONOUNS | SELVES for n in range(first, last))


def thing_of(tree: Tree, so: CalledSo) -> int:
    """Return the word for the thing on which its others hang: the last noun before what tells more of it."""
    first, last = so[0]
    end = next((n for n in range(first + 1, last) if tree.words[n].tag in _ENDING), last)
    return next((n for n in range(end - 1, first, -1) if tree.words[n].tag in _NOUNS), first)


def is_plural(tree: Tree, first: int, last: int) -> bool | None:
    """Say whether a noun phrase takes "are"; None where its words do not tell (the Greens)."""
    if tree.lower[first] in ("them", "us", "these", "those", "they", "we"):
        return True
    of = next((n for n in range(first, min(first + 3, last - 1)) if tree.lower[n] == "of"), None)
    if of is not None and tree.lower[of - 1] in _SOME_OF | _AMOUNTS:  # all of the laws, a number of laws
        return any(tree.words[n].tag in ("NNS", "NNPS") for n in range(of, min(of + 4, last)))
    end = next((n for n in range(first + 1, last) if tree.words[n].tag in _ENDING), last)
    nouns = [n for n in range(first, end) if tree.words[n].tag in _NOUNS]
    if not nouns:
        return False
    head = nouns[-1]
    if tree.words[head].tag == "CD":
        return tree.lower[head] not in ("one", "1")
    if any(tree.lower[n] == "and" for n in range(nouns[0], head)):
        return True
    if tree.words[head].entity == "PERSON":
        return False
    if tree.words[head].tag in ("NNS", "NNPS") and tree.words[head].text[0].isupper():
        return None
    return tree.words[head].tag == "NNS" or (tree.words[head].tag == "NN" and is_several(tree.lower[head]))
