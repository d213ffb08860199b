"""The closed word classes of English, dashes, and pieces of bounded length of a long text."""

from collections.abc import Iterator

from newsvoices.extractor.lexis.wordlists import word_list, word_set

__all__ = [
    "ADVERBS",
    "AUXILIARIES",
    "BEING",
    "BEING_IN_FULL",
    "CONJUNCTIONS",
    "DASHES",
    "DAYS",
    "DETERMINERS",
    "HAVING",
    "LINKING",
    "MONTHS",
    "PREPOSITIONS",
    "SUBJECT_PRONOUNS",
    "windows",
]

DASHES = frozenset({"—", "–", "-", "--"})
"""Words that are a dash."""

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
BEING_IN_FULL = word_set("is are was were be been being")
"""Forms of to be that are written out, and not said of oneself."""
BEING = BEING_IN_FULL | word_set("am ’s 's ’re 're ’m 'm")
"""Forms of to be."""
LINKING = BEING | word_set("become becomes became remain remains remained")
"""Forms of verbs that say what somebody or something is."""
HAVING = word_set("has have had having ’ve 've ’d 'd")
"""Forms of to have as an auxiliary."""
AUXILIARIES = (
    BEING
    | HAVING
    | word_set(
        "will would can could should shall may might must did do does not never n't ’ll 'll cannot isn’t aren’t "
        "wasn’t weren’t don’t doesn’t didn’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t isn't "
        "aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't couldn't"
    )
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
