"""Words that stand for people where no noun follows: [the unemployed], [the Irish], [the two], [some], [others]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.heads import VAGUE, head_kind
from newsvoices.extractor.lexis.peoples import COUNTRYMEN, TWO_WORDS
from newsvoices.extractor.lexis.places import country_of_one, is_people
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import LINKING
from newsvoices.extractor.mentions.called.ages import is_age
from newsvoices.extractor.mentions.scene import Mention, make_mention
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["STAND_IN_TAGS", "find_alone", "find_stand_in", "is_noun_here", "says_only_age_or_country"]

_CONDITIONS = word_set(
    "poor rich wealthy affluent super-rich superrich ultra-rich super-wealthy ultra-wealthy well-off well-to-do "
    "well-heeled needy destitute homeless jobless unemployed underemployed uninsured undocumented elderly aged "
    "disabled handicapped blind deaf sick ill infirm dying dead deceased wounded injured bereaved living young old "
    "hungry weak vulnerable powerful powerless mighty famous privileged underprivileged oppressed downtrodden "
    "marginalized marginalised dispossessed disenfranchised disadvantaged displaced exiled persecuted imprisoned "
    "condemned accused convicted undecided uncommitted disaffected disillusioned discontented dissatisfied faithful "
    "devout pious religious righteous godless innocent guilty wicked greedy educated uneducated illiterate "
    "working-class middle-class brave lonely missing unborn stateless landless childless unvaccinated vaccinated "
    "insured incarcerated enslaved self-employed low-paid rank-and-file like-minded"
)
"""Conditions that people share, behind [the] without a noun."""
_OF_ONE = word_set("accused deceased")
"""Those of whom courts and police speak as of one."""
_PLURAL_VERBS = word_set("were have are do themselves")
_NOUNS_TOO = word_set(
    "public fascist communist socialist anarchist terrorist extremist fundamentalist moderate independent conservative "
    "liberal progressive radical"
)
"""Nouns that taggers take for adjectives."""
_ENDING = frozenset({"IN", "TO", "MD", "VBD", "VBZ", "VBP", "WP", "WDT", "POS", "CC", ",", ".", ":", "``", "''"})
_MARKS = frozenset("“”\"’‘'()")
_NUMBERS = word_set("two three four five six seven eight nine ten")
_BARE_PLURALS = ("ese", "ish", "ch", "ss")
"""How words for peoples end that are their own plural ([the Irish])."""
STAND_IN_TAGS = frozenset({"JJ", "VBN", "NN", "NNP", "NNS", "NNPS", "CD", "VBD", "VBG", "RB"})
"""Tags of the words that may stand for people."""
_BEHIND = frozenset({"DT", "RB", "VBG"})
"""Tags of the words behind which they stand."""
_GOING_ON = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "HYPH", "VBG"})
"""Tags of words that an adjective belongs to, or that go on with it."""
_ALONE = VAGUE & word_set(
    "some many most others few several both everyone nobody everybody someone anyone somebody those none another one "
    "all"
)
_VERBAL = frozenset({"VBD", "VBP", "VBZ", "VB", "MD", "VBN", "VBG", "WP", "RB", "IN", ",", "."})


def find_stand_in(words: Sequence[Word], a: int, i: int, b: int) -> Mention | None:
    """Return the mention that word ``i``, behind another of its sentence from ``a`` to ``b``, is by itself, or None.

    Its tag is one of ``STAND_IN_TAGS``.
    """
    word = words[i]
    two = _ends_people(words, i)
    if not (two or words[i - 1].tag in _BEHIND) or _goes_on(words, i, b):
        return None
    first = i - two
    if first <= a:
        return None
    before = words[first - 1].text.lower()
    if before == "very" and i - 1 > a:
        before = words[i - 2].text.lower()
    lower = word.text.lower()
    if before == "the":
        if first < i:
            return _one(words, first, i, "the") if word.tag[-1] != "S" and not _is_tongue(words, first) else None
        if lower in _NUMBERS and (word.relation in SUBJECTS or words[i - 1].text[0] == "T"):
            return _several(words, i)
        if lower in _OF_ONE and not _is_plural(words, i, b):
            return _one(words, i, i, "the")
        if lower in _CONDITIONS or (lower.endswith(_BARE_PLURALS) and word.text[0].isupper() and is_people(word.text)):
            return _several(words, i)
        if is_age(word) or (_is_of_country(word) and not _is_tongue(words, i)):
            return _one(words, i, i, "the")
    elif before == "working" and lower == "poor" and i - 2 >= a and words[i - 2].text.lower() == "the":
        mention = _several(words, i)
        mention.first, mention.start, mention.text = i - 1, words[i - 1].start, f"{words[i - 1].text} {word.text}"
        return mention
    elif (
        before in ("a", "an", "another", "every")
        and word.text[0].isupper()
        and word.tag[-1] != "S"
        and (is_people(word.text) or word.text in COUNTRYMEN)
    ):
        if first - 2 >= a and (words[first - 2].text.lower() in LINKING or words[first - 2].text == "as"):
            return None
        return _one(words, first, i, "a")
    return None


def _ends_people(words: Sequence[Word], i: int) -> bool:
    """Whether a word is the second of a name for a people ([South African])."""
    return i > 0 and f"{words[i - 1].text} {words[i].text}" in TWO_WORDS


def _is_plural(words: Sequence[Word], i: int, b: int) -> bool:
    """Whether what is said of those whom word ``i`` stands for makes several of them ([the accused were fined])."""
    return any(word.text.lower() in _PLURAL_VERBS for word in words[i + 1 : min(b, i + 3)])


def _one(words: Sequence[Word], first: int, last: int, lead: str) -> Mention:
    mention = make_mention(words, first, last + 1, "NOM", "person", "s")
    mention.lead = lead
    return mention


def says_only_age_or_country(words: Sequence[Word], mention: Mention) -> bool:
    """Say whether a definite description says only how old or of what country somebody is ([the Brazilian])."""
    alone = mention.lead == "the" and mention.last - mention.first == 1 and mention.number == "s"
    word = words[mention.head]
    of_country = (alone and _is_of_country(word)) or (mention.lead == "the" and mention.text in TWO_WORDS)
    return mention.kind == "person" and ((alone and is_age(word)) or of_country)


def _is_of_country(word: Word) -> bool:
    """Whether a word that follows an article alone calls one person by a country ([Brazilian], [Frenchman])."""
    text = word.text
    single = (
        word.tag[-1] != "S" and text[0].isupper() and not text.isupper() and not text.endswith(("s", *_BARE_PLURALS))
    )
    return single and country_of_one(text) is not None


def is_noun_here(words: Sequence[Word], a: int, i: int, b: int) -> bool:
    """Say whether what is tagged as an adjective is a noun where it stands ([a self-declared fascist], [the public]).

    Word ``i``, of the sentence from ``a`` to ``b``, is one where a determiner leads up to it and no noun follows.
    """
    lower = words[i].text.lower()
    if lower not in _NOUNS_TOO or (i + 1 < b and words[i + 1].tag not in _ENDING and words[i + 1].text not in _MARKS):
        return False
    if i + 2 < b and words[i + 1].tag in ("CC", ",") and words[i + 2].tag[:2] in ("JJ", "NN"):
        return False  # [a moderate, sensible plan]
    at = i - 1
    while lower != "public" and at > a and words[at].tag in ("JJ", "NN", "NNP", "VBN"):
        at -= 1
    return at >= a and words[at].tag in ("DT", "PRP$", "POS")


def _is_tongue(words: Sequence[Word], i: int) -> bool:
    """Whether a word for a people stands for its language ([translated from the German])."""
    return i > 1 and words[i - 2].text.lower() in ("from", "in", "into")


def _several(words: Sequence[Word], i: int) -> Mention:
    mention = make_mention(words, i, i + 1, "NOM", "group", "p")
    mention.lead = "the"
    return mention


def _goes_on(words: Sequence[Word], i: int, b: int) -> bool:
    """Whether a noun follows to which the word belongs, alone or with others ([the poor and unemployed voters])."""
    at = i + 1
    while at + 1 < b and words[at].tag in ("CC", ",") and words[at + 1].tag in ("JJ", "VBN"):
        at += 2
    return at < b and words[at].tag in _GOING_ON


def find_alone(words: Sequence[Word], i: int, b: int) -> Iterator[Mention]:
    """Yield word ``i``, of a sentence that ends at ``b``, where it is one like [some], [many] or [others] by itself."""
    after = words[i + 1] if i + 1 < b else None
    lower = words[i].text.lower()
    if lower not in _ALONE or (lower == "one" and i and words[i - 1].text.lower() == "no"):
        return
    if after is None or after.tag not in _VERBAL or (after.text == "," and words[i].relation not in SUBJECTS):
        return
    if after.tag == "RB" and not (i + 2 < b and words[i + 2].tag in _VERBAL):
        return
    if lower in ("all", "both", "one", "few", "most", "another", "none", "several", "those") and not (
        words[i].relation in SUBJECTS or (lower == "those" and after.tag == "WP")
    ):
        return
    if after.text == "of" and not _of_people(words, i + 2, b):
        return
    single = lower in ("one", "another", "someone", "somebody", "anyone", "everyone", "everybody", "nobody")
    yield make_mention(words, i, i + 1, "NOM", "person" if single else "group", "s" if single else "p")


def _of_people(words: Sequence[Word], i: int, b: int) -> bool:
    """Whether what follows [some of] are people: a pronoun, or a phrase with a noun for them."""
    for word in words[i : min(b, i + 6)]:
        if word.tag[:2] == "NN":
            if word.tag[:3] == "NNP" or head_kind(word.text.lower(), word.tag == "NNS") is not None:
                return True
        elif word.text.lower() in ("them", "us", "whom", "those", "these", "you"):
            return True
        elif word.tag not in ("DT", "JJ", "PRP$", "CD", "POS", "VBN"):
            return False
    return False
