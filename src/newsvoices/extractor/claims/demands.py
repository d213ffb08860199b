"""Policy claims: what somebody should or should not do.

After Political Claims Analysis (Koopmans and Statham, 1999), a demand that somebody do something. It shows in a deontic
verb, an order, or a cue that urges or demands.
"""

from newsvoices.extractor.analysis import FINITE
from newsvoices.extractor.claims.bans import forbids
from newsvoices.extractor.claims.fragments import is_past
from newsvoices.extractor.claims.implied_demands import implied_rule
from newsvoices.extractor.claims.needs import is_past_would
from newsvoices.extractor.claims.orders import commands
from newsvoices.extractor.claims.own_needs import does_harm, is_plain
from newsvoices.extractor.lexis.claim_words import base_form, phrases_of, words_of
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite, is_infinitive
from newsvoices.extractor.syntax.patterns import OPENING, has_phrase, is_name, to_verb

__all__ = ["DEMANDING", "URGING", "demand_rule", "wants_done"]

DEMANDING = words_of("demanding cues")
"""Reporting verbs and nouns whose content is what should be done."""
_DEONTIC = words_of("deontic modals")
_DUTIES = words_of("duties")
_DUE = words_of("due")
URGING = words_of("urging cues")
"""Reporting verbs whose object is called on."""
_SUBJUNCTIVE = words_of("subjunctive cues")
_ONLY_DEMANDING = words_of("mandative cues")
_TELLING = frozenset({"say", "tell"})  # urge only with an infinitive
_TELLING_AS_WELL = _TELLING | {"warn", "remind", "convince"}
"""Urging cues that may have a clause with an infinitive of its own ("warned / the attempt to flee would fail")."""
_BARE = (DEMANDING | URGING | _SUBJUNCTIVE | _ONLY_DEMANDING) - _TELLING
_PHRASES = phrases_of("policy phrases")
_NO_DUTY_BEHIND = frozenset({"n’t", "n't", "not", "would", "did", "may", "might", "could"})
_HAVING_TO = frozenset({"have", "has", "’ve", "'ve", "got", "need", "needs", "needed"})
_TELLERS = frozenset({"i", "he", "she"})  # whose own needs ask nothing of others
_STRICT_DUTIES = frozenset({"duty", "obligation", "responsibility"})
_TELLING_WORDS = _HAVING_TO | _DEONTIC | _PHRASES.keys()
_REQUIRING = frozenset({"require", "requires"})
_TENSED = (BEING | {"have", "has", "had"}) - {"be", "been", "being"}
_COMPLEMENTS = frozenset({"ccomp", "xcomp"})
_NOT_ABLE = frozenset({"cannot", "ca"})
_NOT_TO = words_of("verbs after we cannot")
_WOULD = frozenset({"would", "’d", "'d"})  # I would urge them to go
_BETTER = frozenset({"had", "’d", "'d", "you", "we", "they", "he", "she"})  # "you had better go"
_REACH = 12  # words among which an infinitive is looked for
_TOGETHER = frozenset({"conj"})
_THING = frozenset({"DT", "JJ", "JJR", "NN", "NNS", "CD"})
_HOLDING = BEING | {"have", "has"}
_CALLING = frozenset({"call", "appeal", "plead"})
_TOWARDS = frozenset({"on", "upon", "to", "with"})


def demand_rule(tree: Tree, first: int, last: int, clause: Clause | None, cue: str, *, reported: bool = False) -> str:
    """Return the name of the rule by which the words [first, last) say what should be done, empty where none does.

    ``reported`` says that they are a paraphrase under a cue in the past.
    """
    if tree.lower[first : first + 2] == ["why", "not"]:
        return "needed"  # "why not close it?" proposes
    if clause is not None and not is_infinitive(tree, clause.head) and _subjunctive(tree, clause, cue):
        return "subjunctive"
    to = _infinitive(tree, first, last)
    if first < to and cue in URGING - _TELLING_AS_WELL:
        return "urged to"  # urged them to go before it broke, whatever clause the parser sees there
    if clause is None or not (is_finite(tree, clause.head) or (cue in _TELLING and is_past(tree, clause))):
        infinitive = to >= 0
        told = tree.lower[first - 1 : first] == ["that"]  # a clause whose verb a tagger took for a noun
        if cue in URGING and (infinitive or (clause is not None and cue not in _TELLING and not told)):
            return "urged to"
        if cue == "suggest" and tree.words[first].tag == "VBG":
            return "demanded"
        if cue in DEMANDING and not (clause is None and is_name(tree, first, last)):
            return "demanded"
    if clause is None:
        return "demanded" if wants_done(tree, first, last, cue) else ""
    if forbids(tree, clause):
        return "forbidden"
    own, lower = clause.own, tree.lower
    subject = lower[clause.subject] if clause.subject is not None else ""
    near = range(first + 1, min(last - 1, first + _REACH))
    if "better" in lower[first : near.stop] and any(
        lower[n] == "better" and lower[n - 1] in _BETTER and tree.words[n + 1].tag == "VB" for n in near
    ):
        return "needed"
    for n in own:
        word = lower[n]
        if word not in _TELLING_WORDS:
            continue
        if word in _PHRASES and has_phrase(tree, n, last, _PHRASES):
            return "needed"
        after = lower[n + 1] if n + 1 < last else ""
        if word in _DEONTIC and tree.words[n].tag == "MD":
            if word == "shall" or (word == "must" and after == "have"):
                continue
            if word == "should" and lower[n + 1 : min(n + 3, last)] == ["be", "able"] and subject in ("i", "we"):
                continue  # "we should be able to win"
            return "deontic modal"
        if word in _HAVING_TO and to_verb(tree, n, last):
            before = lower[n - 1] if n > first else ""
            all_to_do = lower[first] == "all" and lower[n + 2 : n + 4] == ["do", "is"]  # "all Moe has to do is wait"
            exempt = all_to_do or before in _NO_DUTY_BEHIND or (subject == "i" and word != "need")
            needed = word == "needed" and reported and subject not in _TELLERS and is_plain(tree, n, clause)
            if exempt or (not needed and (word == "needed" or tree.words[n].tag in ("VBD", "NN"))):
                continue
            return "has or needs to"
    head = lower[clause.head]
    if head in _REQUIRING and tree.child(clause.head, _COMPLEMENTS) is not None and subject not in ("i", "we"):
        return "duty"
    if (
        subject in ("we", "you")
        and head in _NOT_TO
        and any(lower[n] in _NOT_ABLE or lower[n : n + 2] == ["can", "not"] for n in own)
    ):
        return "cannot"
    if _wants_of_others(tree, clause):
        return "wanted of others"
    if (
        head in ("need", "needs")
        and subject not in ("i", "he", "she")
        and not any(tree.words[n].relation == "neg" for n in tree.children[clause.head])
        and _object(tree, clause.head)
    ):
        return "needed"
    if any(lower[n] == "need" and tree.words[n].tag == "NN" and _exists(tree, n) for n in own):
        return "needed"
    bound = (head in _DUTIES and tree.words[clause.head].tag[:2] != "JJ") or (
        head in _HOLDING and any(lower[n] in _DUTIES for n in own)
    )
    # what somebody said a body had a duty to do, it has
    bound = bound or (
        reported and head == "had" and subject not in _TELLERS and any(lower[n] in _STRICT_DUTIES for n in own)
    )
    bound = bound and not (head == "supposed" and lower[clause.head + 1 : clause.head + 3] == ["to", "have"])
    if bound and subject != "i" and any(tree.words[n].tag == "TO" for n in range(clause.head, last)):
        return "duty"
    if (
        head in _DUE
        and not (head == "time" and any(lower[n] in ("the", "n’t", "n't", "not") for n in tree.children[clause.head]))
        and subject in ("it", "this", "that", "")
        and any(lower[n] in BEING for n in own)
        and any(
            lower[n] == "that" or to_verb(tree, n - 1, last) for n in range(clause.head + 1, min(last, clause.head + 6))
        )
    ):
        return "due"
    implied = implied_rule(tree, first, last, clause, reported=reported)
    if implied:
        return implied
    if commands(tree, first, last, clause):
        return "imperative"
    verb = tree.words[clause.head]
    joined = verb.relation == "conj" and is_finite(tree, verb.head)  # "is late and costs us"
    bare = cue in URGING and verb.tag == "VB" and clause.subject is None and not joined and not _modal(tree, clause)
    return "bare verb" if bare else ""  # orders behind other words of a speech: "Well, go home"


def _infinitive(tree: Tree, first: int, last: int) -> int:
    """The "to" of the first infinitive of the words [first, last), -1 where none stands near or a verb before it.

    "There will be nothing left to protect" urges nobody; in "asked those who had left to return" the verb only says who
    is asked, and in "Moe was told to leave" that she is.
    """
    for n in range(first, min(last - 1, first + _REACH)):
        word = tree.words[n]
        if word.tag == "TO" and "VB" in _tags_behind(tree, n, last) and tree.lower[n - 1] != "used":
            over = tree.words[word.head].head if word.head >= 0 else -1
            return (
                -1 if over >= 0 and _describes(tree, over, first) else n
            )  # not in "a book that she wants you to read"
        if word.tag in FINITE and word.relation != "auxpass" and not _describes(tree, n, first):
            return -1
    return -1


def _describes(tree: Tree, n: int, first: int) -> bool:
    """Whether a verb or auxiliary stands in a relative clause of one of the words from ``first`` on."""
    return any(
        m >= 0 and tree.words[m].relation == "acl:relcl" and tree.words[m].head >= first
        for m in (n, tree.words[n].head)
    )


def wants_done(tree: Tree, first: int, last: int, cue: str) -> bool:
    """Say whether the words [first, last) are a thing that somebody wants, or wants something done to.

    The first is in "more boats for the port", the second in "the levy suspended"; for a thing with a verb or a name
    that he wants for himself nobody is asked.
    """
    if cue != "want":
        return False
    added = (n for n in range(first + 1, last) if tree.lower[n] == "which" and tree.lower[n - 1] == ",")
    tags = [tree.words[n].tag for n in range(first, next(added, last))]
    return any(tag in ("VBN", "VBD") for tag in tags[1:]) or (
        tags[0] in _THING and not any(tag[0] in "VM" for tag in tags)
    )


def _tags_behind(tree: Tree, n: int, last: int) -> tuple[str, ...]:
    """The tag of the word after ``n``, and of the next where that is a quotation mark."""
    marked = n + 2 < last and tree.words[n + 1].text[0] in OPENING
    return (tree.words[n + 1].tag, tree.words[n + 2].tag) if marked else (tree.words[n + 1].tag,)


def _subjunctive(tree: Tree, clause: Clause, cue: str) -> bool:
    """Whether a clause under a demand has a bare verb ("that he leave", "that it be closed").

    Taggers take most bare verbs for present ones: so is every present one after a cue that only demands, and after one
    that may report as well ("suggested that") one that does not agree with its subject.
    """
    if cue not in _BARE or _modal(tree, clause) or (cue not in _ONLY_DEMANDING and does_harm(tree, clause)):
        return False
    verb = next((n for n in tree.children[clause.head] if tree.lower[n] == "be"), clause.head)
    tag = tree.words[verb].tag
    if tree.words[verb - 1].tag == "TO" or clause.subject is None or clause.subject > verb:
        return False
    if any(tree.lower[n] in _TENSED for n in tree.children[clause.head] if n < clause.head):
        return False  # "is not fit", where the tagger sees a verb
    if tag == "NN" and cue in _ONLY_DEMANDING:  # "demanded that Moe resign", where the tagger sees a noun
        return clause.subject == verb - 1 and tree.words[clause.subject].tag[:2] != "JJ"
    if tag == "VB" or (verb != clause.head and tag in ("VB", "VBP")):
        return True
    if tag != "VBP":
        return False
    single = tree.words[clause.subject].tag in ("NN", "NNP") or tree.lower[clause.subject] in ("he", "she", "it")
    return cue in _ONLY_DEMANDING or (single and not tree.child(clause.subject, _TOGETHER))


def _wants_of_others(tree: Tree, clause: Clause) -> bool:
    """I urge them to leave, we want him to go, she demands that ...: the claimant's own demand inside the words."""
    verb = base_form(tree.lower[clause.head], URGING)
    calling = _calls_on(tree, clause.head)
    if (verb not in URGING and not calling) or clause.subject is None or tree.lower[clause.subject] not in ("i", "we"):
        return False
    own = tree.children[clause.head]
    modal = {tree.lower[n] for n in own if tree.words[n].tag == "MD"}
    unwanted = modal - _WOULD or (modal and is_past_would(tree, clause.head))
    if unwanted or any(tree.words[n].relation in ("neg", "auxpass") or tree.words[n].tag == "VBD" for n in own):
        return False
    if calling:
        return True
    below = tree.child(clause.head, frozenset({"xcomp", "ccomp"}))
    if below is None or tree.words[clause.head].tag == "VBD" or (modal and not is_infinitive(tree, below)):
        return False  # "I would ask him why he left"
    return tree.child(below, frozenset({"nsubj"})) is not None or _object(tree, clause.head)


def _calls_on(tree: Tree, verb: int) -> bool:
    """Whether a verb calls on somebody to do something, or for it to be done (we call on them to go, for calm)."""
    if base_form(tree.lower[verb], _CALLING) not in _CALLING or tree.words[verb].tag == "VBD":
        return False
    particle = tree.lower[verb + 1] if verb + 1 < len(tree.words) else ""
    if particle == "for":
        return True
    return particle in _TOWARDS and any(
        tree.words[n].tag == "TO" for n in range(verb + 2, min(len(tree.words) - 1, verb + _REACH))
    )


def _exists(tree: Tree, n: int) -> bool:
    """There is a need: said to exist."""
    return any(tree.words[m].relation == "expl" for m in (*tree.children[tree.words[n].head], *tree.children[n]))


def _object(tree: Tree, head: int) -> bool:
    return tree.child(head, frozenset({"dobj"})) is not None


def _modal(tree: Tree, clause: Clause) -> bool:
    return any(tree.words[n].tag == "MD" or tree.lower[n] in ("did", "do", "does") for n in tree.children[clause.head])
