"""Forms of English verbs and nouns: the regular rules of spelling, and a list of those that break them."""

from functools import cache, lru_cache
from itertools import pairwise

from newsvoices.extractor.lexis.wordlists import word_list

__all__ = [
    "forms_of",
    "irregular_base",
    "noun_plural",
    "past_form",
    "past_participle",
    "singular",
    "third_person",
    "verb_forms",
]

# base past participle
_IRREGULAR = """
arise arose arisen|beat beat beaten|become became become|begin began begun|bet bet bet|bid bid bid|bite bit bitten
blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|do did done|draw drew drawn
drive drove driven|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgo forwent forgone|get got got|give gave given
go went gone|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known
lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|meet met met
overrun overran overrun|overturn overturned overturned|pay paid paid|quit quit quit|rid rid rid|ride rode ridden
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shoot shot shot|show showed shown|shut shut shut|sit sat sat|slay slew slain|speak spoke spoken
spend spent spent|stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|sweep swept swept
take took taken|teach taught taught|tell told told|think thought thought|throw threw thrown|uphold upheld upheld
win won won|freeze froze frozen|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written
have had had|be was been|put put put|retake retook retaken|rebuild rebuilt rebuilt|annul annulled annulled
overthrow overthrew overthrown|undertake undertook undertaken|forgive forgave forgiven|unfreeze unfroze unfrozen
tear tore torn|sink sank sunk
""".replace("\n", "|")
_PARTS = {parts[0]: parts[1:] for parts in (line.split() for line in _IRREGULAR.split("|")) if parts}
_PLURALS = {"man": "men", "woman": "women", "child": "children", "person": "people", "gunman": "gunmen",
            "policeman": "policemen", "crisis": "crises", "lawman": "lawmen", "congressman": "congressmen",
            "fisherman": "fishermen"}  # fmt: skip
_SINGULARS = {
    "men": "man", "women": "woman", "people": "person", "children": "child", "schoolchildren": "schoolchild",
    "grandchildren": "grandchild", "stepchildren": "stepchild", "kids": "kid", "wives": "wife",
    "media": "media", "police": "police", "congressmen": "congressman", "businessmen": "businessman",
    "congresswomen": "congresswoman", "spokesmen": "spokesman", "thieves": "thief", "chiefs": "chief", "news": "news",
    "congress": "congress", "press": "press", "class": "class", "boss": "boss", "bosses": "boss",
    "premises": "premises",
    "actress": "actress", "heiress": "heiress", "witness": "witness", "business": "business", "airmen": "airman",
    "heroes": "hero", "policemen": "policeman", "gunmen": "gunman", "analysis": "analysis", "census": "census",
    "caucus": "caucus", "mps": "mp", "ceos": "ceo", "meps": "mp", "msps": "mp",
    "tds": "mp", "gentlemen": "gentleman", "ladies": "lady", "babies": "baby",
    "alumni": "alumnus", "alumnae": "alumna",
    "headquarters": "headquarters", "clergy": "clergy", "chairmen": "chairman", "firemen": "fireman",
}  # fmt: skip
_SINGLE = frozenset(
    word_list(
        "visit protest edit deposit exit profit limit benefit target budget deliver consider ratify answer enter open "
        "offer order cover gather murder slaughter register render differ suffer surrender shelter water wonder answer "
        "threaten happen strengthen brand fund interview boycott mediate inherit exhibit prohibit solicit audit credit "
        "broker plunder batter hammer pressure censor honor honour favor favour monitor host veto torpedo pardon rebel "
        "abandon condemn poison imprison reason question mention sanction auction campaign develop pocket market "
        "bracket tweet retweet greet defeat cheat repeat treat retreat beat eat heat lead plead read spread assail "
        "bail jail rail appeal reveal conceal deal steal heckle fail derail conclude invoke blackmail email detail "
        "hail airmail reopen"
    )
)


_STRESSED = ("mit", "fer", "cur", "nap", "pel", "bid", "but", "run", "quit", "gas", "gret", "trol", "extol")
"""How longer verbs end that stress their last syllable."""


@cache
def verb_forms(base: str) -> frozenset[str]:
    """Return all forms of a verb: base, third person, past, participles."""
    past, participle = _past(base)
    forms = {base, third_person(base), past, participle, _gerund(base)}
    if base.endswith(("el", "al")) and base not in _SINGLE and past == base + "ed":
        forms |= {base + "led", base + "ling"}  # travelled, signalling: British
    return frozenset(forms)


def forms_of(verbs: str) -> frozenset[str]:
    """Return all forms of all verbs of a string."""
    return frozenset().union(*map(verb_forms, word_list(verbs)))


@cache
def past_form(base: str) -> str:
    """Return the past tense of a verb."""
    return _past(base)[0]


@cache
def past_participle(base: str) -> str:
    """Return the past participle of a verb."""
    return _past(base)[1]


@cache
def irregular_base(form: str) -> str | None:
    """Return the verb of which a form is the irregular past or participle, or None."""
    return next((base for base, parts in _PARTS.items() if form in parts), None)


@cache
def third_person(base: str) -> str:
    """Return a verb's third person singular present, or a noun's regular plural."""
    if base in ("have", "be"):
        return {"have": "has", "be": "is"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh")) or base in ("go", "do", "veto", "undo", "forgo", "echo", "embargo"):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        return base[:-1] + "ies"
    return base + "s"


@cache
def noun_plural(base: str) -> str:
    """Return a noun's plural."""
    if base in _PLURALS:
        return _PLURALS[base]
    if base.endswith(("woman", "men")):
        return base
    return third_person(base)


def _past(base: str) -> tuple[str, str]:
    if base in _PARTS:
        past, participle = _PARTS[base]
        return past, participle
    if base.endswith("e"):
        past = base + "d"
    elif base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        past = base[:-1] + "ied"
    else:
        past = _doubled(base) + "ed"
    return past, past


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return _doubled(base) + "ing"


def _doubled(base: str) -> str:
    """Double a last consonant after a single stressed vowel, as far as spelling tells."""
    if base in _SINGLE or len(base) < 3 or base[-1] in "aeiouwxy" or base[-2] not in "aeiou":
        return base
    if base[-3] in "aeiou" and base[-3:-1] != "ui":
        return base
    vowels = sum(a in "aeiouy" and b not in "aeiouy" for a, b in pairwise(base))
    stressed = vowels == 1 or base.endswith(_STRESSED)
    return base + base[-1] if stressed else base


@lru_cache(maxsize=50_000)
def singular(word: str) -> str:
    """Return the singular of a lower-case English noun by rule, or the word itself."""
    known = _SINGULARS.get(word)
    if known is not None:
        return known
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("men") and len(word) > 5:
        return word[:-2] + "an"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word
