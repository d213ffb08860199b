"""Words and punctuation of a stretch of text as tokens with offsets, and the closed word classes of English."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsvoices.extractor.wordlists import word_list, word_set

__all__ = [
    "ADVERBS",
    "AUXILIARIES",
    "BE",
    "CONJUNCTIONS",
    "DAYS",
    "DETERMINERS",
    "MONTHS",
    "PREPOSITIONS",
    "SUBJECT_PRONOUNS",
    "TITLES",
    "WH",
    "Token",
    "is_adverb",
    "read_tokens",
    "windows",
]


class Token(NamedTuple):
    """A word or a sign: offsets into the article, the word, its lower case, and whether it stands in marks."""

    start: int
    end: int
    text: str
    lower: str
    quoted: bool

    @property
    def is_word(self) -> bool:
        """Whether this is a word or number rather than a sign."""
        return self.text[0].isalnum() or (self.text[0] in "$@#’'" and len(self.text) > 1)

    @property
    def is_capital(self) -> bool:
        """Whether the word begins with a capital."""
        return self.text[0].isupper()


# Abbreviated titles and initials keep their point, contractions are cut before n't and 's.
_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}"
    r"|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|Rev|St|Jr|Sr|No|Maj|Capt|Adm|Hon)\."
    r"|\b[A-Z]\.(?=\s[A-Z])"
    r"|\b[DRI]-(?:[A-Z]\.){1,2}|\b(?:[DRI]-)?(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|"
    r"Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Inc|Co|Corp|Ltd)\."
    r"|(?:can|wo|is|are|was|were|do|does|did|has|have|had|would|could|should|ai)n[’']t\b"
    r"|[’'](?:s|re|ve|ll|d|m)\b"
    r"|[$@#]?\d+(?:[.,:]\d+)*(?:%|st|nd|rd|th|s)?\b"
    r"|[$@#]?[^\W_]+(?:[-‑/][^\W_]+)*(?:[’'](?!(?:s|re|ve|ll|d|m)\b)[^\W_]+)?"
    r"|[-–—]{1,3}|\.\.\.|…|\S"
)

DETERMINERS = word_set(
    "a an the this that these those my your his her its our their some any many most several both all each every "
    "another other few two three four five six seven eight nine ten no one"
)
SUBJECT_PRONOUNS = word_set(
    "he she they it i we you who some many others everyone everybody nobody someone both critics"
)
PREPOSITIONS = word_set(
    "in on at by for from with of to about against among after before during under over since until through "
    "despite into within without between like as across amid around behind beyond near off per toward towards "
    "upon via outside inside throughout following"
)
CONJUNCTIONS = word_set(
    "and but or nor so yet that if when while because although though whereas unless whether after before since "
    "until once as where why how what which than even"
)
WH = word_set("whether if how why what who where when which whom")
BE = word_set("is are was were be been being am ’s 's ’re 're")
AUXILIARIES = (
    BE
    | word_set(
        "has have had having will would can could should shall may might must did do does not never n't ’ve 've ’d 'd "
        "’ll 'll isn’t aren’t wasn’t weren’t don’t doesn’t didn’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t "
        "shouldn’t cannot"
    )
    | word_set("isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't")
)
ADVERBS = word_set(
    "also later then now once again still even just first long soon often always ever already further too instead "
    "reportedly apparently meanwhile however therefore thus rather simply yesterday today tonight recently"
)
DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = word_list(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sept sep oct nov dec"
)
TITLES = word_set(
    "mr mrs ms miss dr sir lord lady dame prof professor president vice prime minister premier chancellor senator sen "
    "representative rep congressman congresswoman governor gov mayor secretary ambassador general gen colonel col "
    "captain major sergeant judge justice king queen prince princess pope bishop archbishop cardinal rev reverend "
    "sheikh imam ayatollah economist analyst spokesman spokeswoman spokesperson director chairman chairwoman chair "
    "commissioner leader professor lawyer attorney journalist activist strategist pollster candidate nominee "
    "businessman foreign defence defense interior finance deputy former then-president ex-president speaker "
    "majority minority democrat republican democratic chief"
)


def is_adverb(word: str) -> bool:
    """Whether a lower-case word is taken for an adverb that may stand between subject and verb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)


_NO_ADVERBS = word_set("family reply supply apply rely july italy daily weekly ally rally monthly assembly imply")


_WINDOW = 4_000  # characters; no sentence of prose is so long, and what is quadratic stays bounded


def windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a stretch into pieces of bounded length at white space; one piece for any real sentence."""
    while end - start > _WINDOW:
        cut = max(
            text.rfind(" ", start + _WINDOW // 2, start + _WINDOW),
            text.rfind("\n", start + _WINDOW // 2, start + _WINDOW),
        )
        cut = cut + 1 if cut > 0 else start + _WINDOW
        yield start, cut
        start = cut
    yield start, end


def read_tokens(text: str, start: int, end: int, quoted: list[tuple[int, int]]) -> list[Token]:
    """Return the tokens of ``text[start:end]``; ``quoted`` are the outermost marked stretches, in order."""
    tokens: list[Token] = []
    number = 0
    for match in _TOKEN.finditer(text, start, end):
        a, b = match.span()
        while number < len(quoted) and quoted[number][1] <= a:
            number += 1
        inside = number < len(quoted) and quoted[number][0] <= a
        tokens.append(Token(a, b, match.group(), match.group().lower(), inside))
    return tokens
