"""What sort of proposition a claim makes: the first that fits of policy, value, cause, forecast, definition, fact.

The order is the codebook's. Policy follows Political Claims Analysis (Koopmans and Statham, 1999): a demand that
somebody do something; value the categories of appraisal (Martin and White, 2005); cause the contingency relations of
the Penn Discourse Treebank (Prasad and others, 2008). The words are in ``claim_words.txt``.
"""

from collections.abc import Sequence

from newsvoices.extract.claim_words import base_form, phrases_of, words_of
from newsvoices.extract.clauses import Clause, Tree, is_finite, is_infinitive
from newsvoices.extract.wordlists import word_set

__all__ = ["claim_type", "states_nothing"]

_DEONTIC = words_of("deontic modals")
_DUTIES = words_of("duties")
_DUE = words_of("due")
_URGING = words_of("urging cues") | {"call for"}
_DEMANDING = words_of("demanding cues") | {"call for"}
_SUBJUNCTIVE = words_of("subjunctive cues")
_PREDICTING = words_of("predicting cues")
_JUDGING = words_of("judging cues")
_STANCE = words_of("stance cues") | _JUDGING
_NAMING = words_of("naming cues")
_CAUSES = words_of("causes")
_CONNECTIVES = phrases_of("cause connectives")
_FUTURES = words_of("futures")
_FUTURE_PHRASES = phrases_of("future phrases")
_DEFINITIONS = words_of("definitions")
_DEFINITION_NOUNS = words_of("definition nouns")
_GOOD_OR_BAD = words_of("value adjectives") | words_of("value nouns")
_STRONG = words_of("strong adjectives")
_STRONG_CAUSES = words_of("strong causes")
_VALUE_VERBS = words_of("value verbs")
_VALUE_ADVERBS = words_of("value adverbs")
_OPEN_MODALS = words_of("possible modals")
_VALUE_PHRASES = phrases_of("value phrases")
_SEEMING = word_set(
    "remain remains remained sound sounds sounded seem seems seemed look looks looked feel feels felt become "
    "becomes became prove proves proved get gets"
)
_HAVING = word_set(
    "have has had offer offers offered make makes made represent represents represented do does did take "
    "takes took be is"
)
_BE = word_set("is are was were be been being am ’s 's ’re 're ’m 'm")
_DOING = word_set("do does did done doing")
_HELPING = word_set("help hurt harm improve")
_RESULTS = frozenset({"xcomp", "ccomp", "iobj"})
_PAST_CAUSE = frozenset({"VBD", "VBP", "VBZ", "VBN", "VBG", "VB"})


def states_nothing(tree: Tree, first: int, last: int, clause: Clause | None, cue: str, *, direct: bool) -> bool:
    """Say whether the words [first, last) are a mere topic ("dismissed the report"), which makes no claim.

    A phrase without predicate makes one where it is speech, where the cue judges or names something, and where it is
    demanded ("called for a boycott").
    """
    if clause is not None:
        relation = tree.words[clause.root].relation
        subject = clause.subject
        relative = subject is not None and subject > first and tree.words[subject].tag in ("WP", "WDT")
        return not direct and (relation in ("acl", "acl:relcl") or relative)
    words = sum(tree.words[n].text[0].isalnum() for n in range(first, last))
    if direct or not cue:
        return words < 2
    if cue in _DEMANDING:
        return words < 2 or _is_name(tree, first, last)
    tags = {tree.words[n].tag for n in range(first, last)}
    if cue in _NAMING and (tags & {"JJ", "JJR", "JJS", "VBN"} or "as" in tree.lower[first:last]):
        return words < 2
    return words < 2 or cue not in _STANCE


def claim_type(tree: Tree, first: int, last: int, clause: Clause | None, cue: str) -> tuple[str, str]:
    """Return the type of the claim in the words [first, last), and the name of the rule that gave it.

    ``cue`` is the base form of the reporting verb or noun, empty where there is none.
    """
    rule = _policy(tree, first, last, clause, cue)
    if rule:
        return "policy", rule
    rule = _value(tree, first, last, clause, cue)
    if rule:
        return "value", rule
    rule = _cause(tree, first, last, clause)
    if rule:
        return "cause", rule
    rule = _forecast(tree, first, last, clause, cue)
    if rule:
        return "forecast", rule
    if clause is not None and _defines(tree, clause):
        return "definition", "defining words"
    return "fact", "no sign"


def _policy(tree: Tree, first: int, last: int, clause: Clause | None, cue: str) -> str:
    if clause is None or not is_finite(tree, clause.head):
        infinitive = any(
            tree.words[n].tag == "TO" and tree.words[n + 1].tag == "VB" for n in range(first, min(last - 1, first + 12))
        )
        if cue in _URGING and (infinitive or clause is not None):
            return "urged to"
        if cue in _DEMANDING and not (clause is None and _is_name(tree, first, last)):
            return "demanded"
    if clause is None:
        return ""
    own, lower = clause.own, tree.lower
    for n in own:
        word = lower[n]
        after = lower[n + 1] if n + 1 < last else ""
        if word in _DEONTIC and tree.words[n].tag == "MD":
            if word == "shall" or (word == "must" and after == "have"):
                continue
            if word == "should" and n + 1 < last and after in ("be",) and lower[min(n + 2, last - 1)] == "able":
                continue
            return "deontic modal"
        if word in ("have", "has", "’ve", "'ve", "got", "need", "needs") and _to_verb(tree, n, last):
            before = lower[n - 1] if n > first else ""
            if tree.words[n].tag in ("VBD", "NN") or before in ("n’t", "n't", "not", "would", "did", "does", "i"):
                continue
            return "has or needs to"
    subject = lower[clause.subject] if clause.subject is not None else ""
    head = lower[clause.head]
    if _wants_of_others(tree, clause):
        return "wanted of others"
    if head in ("need", "needs") and subject not in ("i", "he", "she") and _object(tree, clause.head):
        return "needed"
    if head in _DUTIES or (head in _BE | {"have", "has"} and any(lower[n] in _DUTIES for n in own)):
        if any(tree.words[n].tag == "TO" for n in range(clause.head, last)) and subject not in ("i",):
            return "duty"
    if head in _DUE and subject in ("it", "this", "that", "") and any(lower[n] in _BE for n in own):
        if any(
            lower[n] == "that" or _to_verb(tree, n - 1, last)
            for n in range(clause.head + 1, min(last, clause.head + 6))
        ):
            return "due"
    if _commands(tree, first, last, clause):
        return "imperative"
    if cue in _DEMANDING | _URGING | _SUBJUNCTIVE and tree.words[clause.head].tag == "VB" and not _modal(tree, clause):
        return "subjunctive"
    return ""


def _wants_of_others(tree: Tree, clause: Clause) -> bool:
    """I urge them to leave, we want him to go, she demands that ...: the claimant's own demand inside the words."""
    verb = base_form(tree.lower[clause.head], _URGING)
    if verb not in _URGING or clause.subject is None or tree.lower[clause.subject] not in ("i", "we"):
        return False
    if any(tree.words[n].relation in ("neg",) or tree.words[n].tag in ("VBD", "MD") for n in tree.children[clause.head]):
        return False
    below = tree.child(clause.head, frozenset({"xcomp", "ccomp"}))
    if below is None or tree.words[clause.head].tag == "VBD":
        return False
    return tree.child(below, frozenset({"nsubj"})) is not None or _object(tree, clause.head)


def _is_name(tree: Tree, first: int, last: int) -> bool:
    return all(tree.words[n].tag in ("NNP", "NNPS", "DT", "PRP") or len(tree.lower[n]) < 2 for n in range(first, last))


def _to_verb(tree: Tree, n: int, last: int) -> bool:
    """Whether "to" and a verb come next, adverbs aside."""
    for m in range(n + 1, min(last, n + 4)):
        if tree.words[m].tag == "TO":
            return m + 1 < last and tree.words[m + 1].tag in ("VB", "RB")
        if not tree.words[m].tag.startswith("RB"):
            return False
    return False


def _object(tree: Tree, head: int) -> bool:
    return tree.child(head, frozenset({"dobj"})) is not None


def _modal(tree: Tree, clause: Clause) -> bool:
    return any(tree.words[n].tag == "MD" or tree.lower[n] in ("did", "do", "does") for n in tree.children[clause.head])


_NO_ORDER = word_set("thank thanks see look say guess bless please let listen suppose imagine")


def _commands(tree: Tree, first: int, last: int, clause: Clause) -> bool:
    """Whether the words are an order: a bare verb first, without subject; or "let us"."""
    at = first
    capital = False
    while at < last - 1 and (
        not tree.words[at].text[0].isalpha() or tree.lower[at] in ("so", "and", "but", "please", "now", "just", "never")
    ):
        capital = capital or tree.words[at].text[0].isupper()
        at += 1
    if not capital and not tree.words[at].text[0].isupper():
        return False
    if tree.lower[at] == "let":
        return at + 1 < last and tree.lower[at + 1] in ("us", "’s", "'s")
    if tree.lower[at] in ("do", "don’t", "don't") and at + 2 < last and tree.words[at + 2].tag == "VB":
        return tree.lower[at + 1] in ("not", "n’t", "n't")
    return (
        tree.words[at].tag == "VB" and at == clause.head and clause.subject is None and tree.lower[at] not in _NO_ORDER
    )


def _value(tree: Tree, first: int, last: int, clause: Clause | None, cue: str) -> str:
    lower, words = tree.lower, tree.words
    if cue in _NAMING and (clause is None or not is_finite(tree, clause.head)):
        return "named"
    if cue in (_STANCE if clause is None else _JUDGING) and (clause is None or not is_finite(tree, clause.head)):
        return "stance"
    if clause is None:
        return ""
    head = clause.head
    predicate = any(words[n].relation == "cop" for n in tree.children[head])
    if predicate or words[head].tag[:2] in ("JJ", "NN"):
        if lower[head] in _GOOD_OR_BAD:
            return "predicate"
        for n in tree.children[head]:
            if words[n].relation == "amod" and lower[n] in _GOOD_OR_BAD:
                return "predicate's adjective"
    if lower[head] in _SEEMING and any(
        lower[n] in _GOOD_OR_BAD and words[n].tag[:2] == "JJ" for n in clause.own if head < n <= head + 6
    ):
        return "seeming"
    if lower[head] in _HAVING | _SEEMING and any(
        lower[n] in _GOOD_OR_BAD and words[n].relation == "amod" and n > head for n in clause.own
    ):
        return "object's adjective"
    if any(lower[n] in _STRONG and words[n].tag[:2] == "JJ" and n > head - 4 for n in clause.own):
        return "strong adjective"
    if any(_phrase(tree, n, last, _VALUE_PHRASES) for n in clause.own):
        return "phrase"
    for n in tree.children[head]:
        if words[n].relation == "xcomp" and lower[n] in _GOOD_OR_BAD and words[n].tag[:2] in ("JJ", "NN"):
            return "predicate"
        if words[n].relation == "advmod" and lower[n] in _VALUE_ADVERBS and n < head:
            return "adverb"
    if words[head].tag[:2] == "VB" and base_form(lower[head], _VALUE_VERBS) in _VALUE_VERBS:
        return "verb"
    return ""


def _phrase(tree: Tree, n: int, last: int, phrases: dict[str, tuple[tuple[str, ...], ...]]) -> bool:
    rows = phrases.get(tree.lower[n])
    return rows is not None and any(
        n + len(row) <= last and all(tree.lower[n + i] == part for i, part in enumerate(row)) for row in rows
    )


def _cause(tree: Tree, first: int, last: int, clause: Clause | None) -> str:
    if clause is None:
        return ""
    for n in range(first, last):
        word = tree.lower[n]
        if word == "because" or _phrase(tree, n, last, _CONNECTIVES):
            return "connective"
        if word == "so" and _resultative(tree, n, last):
            return "so"
    head = clause.head
    if tree.lower[head] in _DOING and any(_to_cause(tree, n, last) for n in range(head + 1, min(last, head + 4))):
        return "does more to"
    if tree.words[head].tag not in _PAST_CAUSE or clause.subject is None:
        return ""
    if base_form(tree.lower[head], _STRONG_CAUSES) in _STRONG_CAUSES:
        return "causative verb"
    verb = base_form(tree.lower[head], _CAUSES)
    if verb in _CAUSES and not _person(tree, clause.subject):
        if verb not in ("make", "keep", "give", "bring", "turn", "let") or tree.child(head, _RESULTS) is not None:
            return "causative verb"
    return ""


def _to_cause(tree: Tree, n: int, last: int) -> bool:
    return (
        tree.lower[n] in ("more", "much", "little", "nothing", "less")
        and n + 2 < last
        and tree.words[n + 1].tag == "TO"
        and base_form(tree.lower[n + 2], _CAUSES | _HELPING) in _CAUSES | _HELPING
    )


def _resultative(tree: Tree, n: int, last: int) -> bool:
    """X, so Y; or so X that Y."""
    if n + 2 >= last or n == 0:
        return False
    after = tree.words[n + 1]
    if tree.lower[n - 1] == "," or tree.lower[n - 1] == "and":
        return after.tag in ("PRP", "DT", "NNP", "NNS", "PRP$", "EX")
    return after.tag in ("JJ", "RB") and "that" in tree.lower[n + 2 : min(last, n + 5)]


def _person(tree: Tree, n: int) -> bool:
    return tree.lower[n] in ("i", "we", "you", "he", "she", "they", "who") or tree.words[n].entity == "PERSON"


def _forecast(tree: Tree, first: int, last: int, clause: Clause | None, cue: str) -> str:
    if clause is None:
        return ""
    own: Sequence[int] = clause.own
    lower = tree.lower
    for n in own:
        word = lower[n]
        if word in _FUTURES:
            return "future"
        if word in ("would", "’d", "'d") and tree.words[n].tag == "MD":
            after = lower[n + 1] if n + 1 < last else ""
            if after not in ("like", "love", "say", "argue", "have", "prefer", "rather", "think"):
                return "would"
        if _phrase(tree, n, last, _FUTURE_PHRASES):
            return "future phrase"
    head = clause.head
    eventive = tree.words[head].tag == "VB" and lower[head] not in ("be", "have", "see", "know", "understand", "say")
    if eventive and any(lower[n] in _OPEN_MODALS and tree.words[n].tag == "MD" for n in tree.children[head]):
        return "may happen"
    if any(tree.words[n].relation == "advcl" and _marked_if(tree, n) for n in tree.children[head]):
        return "condition"
    if is_infinitive(tree, clause.head) and not is_finite(tree, clause.head):
        return "infinitive"
    if cue in _PREDICTING and tree.words[clause.head].tag in ("VB", "VBG", "VBP", "VBZ"):
        return "predicting cue"
    return ""


def _marked_if(tree: Tree, n: int) -> bool:
    return any(tree.lower[m] in ("if", "unless") for m in tree.children[n])


def _defines(tree: Tree, clause: Clause) -> bool:
    head = tree.lower[clause.head]
    if head in _DEFINITION_NOUNS and any(tree.words[n].relation == "cop" for n in tree.children[clause.head]):
        return True
    verb = base_form(head, _DEFINITIONS)
    if verb not in _DEFINITIONS or clause.subject is None or _person(tree, clause.subject):
        return False
    return verb not in ("stand", "refer") or any(tree.lower[n] in ("for", "to") for n in clause.own)
