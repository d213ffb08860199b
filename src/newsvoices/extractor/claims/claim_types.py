"""What sort of proposition a claim makes: the first that fits of policy, value, cause, forecast, definition, fact.

The order is the codebook's. Policy, value and cause have modules of their own; the words are in
``data/claim_words.txt``.
"""

from collections.abc import Sequence

from newsvoices.extractor.claims.causes import EXPLAINED, cause_rule
from newsvoices.extractor.claims.cue_words import Cue
from newsvoices.extractor.claims.demands import DEMANDING, URGING, demand_rule, wants_done
from newsvoices.extractor.claims.denials import DENYING, is_silence, leaves_question
from newsvoices.extractor.claims.fragments import stands_in_race
from newsvoices.extractor.claims.headline_futures import FUTURE_TO, future_to
from newsvoices.extractor.claims.judgements import FEELING, NAMING, STANCE, judgement_rule, names
from newsvoices.extractor.claims.prospects import may_be_done, opens
from newsvoices.extractor.lexis.claim_words import base_form, phrases_of, words_of
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite, is_infinitive
from newsvoices.extractor.syntax.patterns import has_phrase, is_name, is_person, to_verb

__all__ = ["UNSEEN", "claim_type", "states_nothing", "type_under_cue"]

UNSEEN = "no sign"
"""The rule of what no rule sees anything in: a fact."""

_PREDICTING = words_of("predicting cues")
_FUTURES = words_of("futures")
_FUTURE_PHRASES = phrases_of("future phrases")
_NO_PREDICTION = words_of("no prediction after would")
_STATES = words_of("states")
_OPEN_PREDICATES = words_of("open predicates")
_OPEN_MODALS = words_of("possible modals")
_OPEN_FUTURES = _FUTURES | _OPEN_MODALS | {"would"}
_NEGATIONS = words_of("negations")
_WANTING = frozenset({"want", "need", "ask", "beg"})
_SEEMING = words_of("seeming cues")
_DEFINITIONS = words_of("definitions")
_DEFINITION_NOUNS = words_of("definition nouns")
_STANDING = {"stand": "for", "refer": "to"}
"""Verbs that define with the preposition right behind them ("stands for peace", but not "stood ready for a deal")."""
_SPEAKING = words_of("speaking verbs")
_POINTING = frozenset({"DT", "PRP", "IN"})
_NAMED = frozenset({"named", "identified", "quoted", "cited"})
_TOPICAL = {"agree": "to", "ask": "about"}
"""Cues that with their preposition and a mere noun tell a deed or a topic (agreed to a deal, asked about the rain)."""
_NOMINAL = ("DT", "NN", "PRP", "JJ", "CD")
_CONTENTS = frozenset({"ccomp", "xcomp", "parataxis", "dep"})
_SAYINGS = words_of("ideas") | words_of("sayings")
_BEFORE_SAYING = frozenset({"DT", "IN", "PRP$", "JJ", "JJS", "NNP", "POS", "``", "''"})
_LONGEST_SAYING = 5  # words
_SUGGESTING = frozenset({"suggest", "advise"})
_SHOWING = words_of("showing cues")
_CLAIMING = frozenset({"claim", "profess"})
_MEANING = (
    words_of("intending cues") | words_of("refusing cues") | DENYING | DEMANDING | URGING | (STANCE - FEELING)
    | _PREDICTING | _CLAIMING
)  # fmt: skip
"""Cues whose infinitive says what somebody means to do, wants done, or says to be so."""
_INFINITIVES = frozenset({"xcomp"})
_EXPECTING = frozenset({"expect", "expects", "expected"})
_THING = frozenset({"DT", "JJ", "JJR", "NNS", "CD", "PRP$"})  # no noun: taggers take "burst" for one
_NOUNS = frozenset({"NNP", "NNPS", "NN", "NNS"})
_OBJECTS = frozenset({"me", "us", "you", "him", "her", "them"})


def states_nothing(tree: Tree, first: int, last: int, clause: Clause | None, cue: Cue, *, direct: bool) -> bool:
    """Say whether the words [first, last) make no claim.

    A mere topic ("dismissed the report") makes none: a phrase without predicate makes one where it is speech, where the
    cue judges, names, shows or denies something, and where it is demanded ("called for a boycott"). An infinitive
    makes one where somebody means to do or wants done what it says, but not where he tries to ("sought to win"). That
    somebody spoke ("told reporters on Monday"), or spoke of what others had said ("rejected the accusation"), is none.
    """
    if not direct and leaves_question(tree, first, cue):
        return True
    topical = _TOPICAL.get(cue.word) in (tree.lower[cue.last - 1], tree.lower[first - 1])
    if topical and not direct and tree.words[first].tag.startswith(_NOMINAL):
        return True
    if clause is not None:
        root = tree.words[clause.root]
        if not direct and _tells_of_speech(tree, last, clause):
            return True
        if not is_finite(tree, clause.root) and is_infinitive(tree, clause.root) and clause.subject is None:
            return not direct and (
                is_silence(tree, clause, cue)
                or _stays_unnamed(tree, clause)
                or bool(
                    cue.word and cue.word not in _MEANING and (_bare(tree, first) or _describes(tree, first, clause))
                )
            )
        subject = clause.subject
        relative = subject is not None and subject > first and tree.words[subject].tag in ("WP", "WDT")
        spelt_out = cue.first <= root.head < cue.last or tree.lower[first - 1 : first] == ["that"]
        return not direct and ((root.relation in ("acl", "acl:relcl") and not spelt_out) or relative)
    words = sum(tree.words[n].text[0].isalnum() for n in range(first, last))
    if direct or not cue.word:
        return words < 2
    tags = [(tree.words[n].tag, tree.words[n].relation) for n in range(cue.first, cue.last)]
    if any(tag == "MD" for tag, _ in tags) and any(relation == "auxpass" for _, relation in tags):
        return True  # "the deal must be approved by regulators", who have not said so
    if _is_saying(tree, first, last):
        return True
    if cue.word in DENYING:
        return words < 1 or (words == 1 and any(tree.words[n].tag in _POINTING for n in range(first, last)))
    if cue.word in DEMANDING and words == 1:  # urged restraint, but not: proposed it, urged Moe
        return not any(tree.words[n].tag in ("NN", "NNS") for n in range(first, last))
    if cue.word in DEMANDING or wants_done(tree, first, last, cue.word):
        return words < 2 or is_name(tree, first, last)
    if cue.word in _SUGGESTING and tree.words[first].tag == "VBG":
        return words < 2
    if cue.word in _SHOWING and any(tree.words[n].tag in ("VBG", "VBN") for n in range(first + 1, last)):
        return words < 3
    if cue.word in _SHOWING and stands_in_race(tree, first, last, cue.first):
        return False
    if cue.word in NAMING and names(tree, first, last):
        return words < 2
    if cue.word in EXPLAINED and "to" in tree.lower[first + 1 : last - 1]:
        return False
    if cue.word in _PREDICTING:
        return words < 2
    return cue.word not in STANCE or (words < 2 and not _is_somebody(tree, first, last))


def _is_somebody(tree: Tree, first: int, last: int) -> bool:
    """Whether one of the words is a name, noun or pronoun on which a side can be taken (endorsed Moe, backs him)."""
    return any(tree.words[n].tag in _NOUNS or tree.lower[n] in _OBJECTS for n in range(first, last))


def _stays_unnamed(tree: Tree, clause: Clause) -> bool:
    """Whether somebody only asked that his name be left out ("asked not to be named")."""
    passive = any(tree.words[n].relation == "auxpass" for n in tree.children[clause.root])
    return passive and tree.lower[clause.root] in _NAMED


def _describes(tree: Tree, first: int, clause: Clause) -> bool:
    """Whether an infinitive only tells of a noun beside another ("cited high prices and a plan to raise pensions")."""
    noun = tree.words[clause.root].head
    return tree.words[clause.root].relation == "acl" and first <= noun and first <= tree.words[noun].head < clause.root


def _tells_of_speech(tree: Tree, last: int, clause: Clause) -> bool:
    """Whether the words only tell that somebody spoke, and not what: "told reporters on Monday"."""
    root = clause.root
    if clause.subject is not None or clause.opinion is not None or tree.words[root].tag not in ("VBD", "VBZ"):
        return False
    said = base_form(tree.lower[root], _SPEAKING)
    below = [n for n in tree.children[root] if root < n < last]
    return said in _SPEAKING and not any(tree.words[n].relation in _CONTENTS for n in below)


def _is_saying(tree: Tree, first: int, last: int) -> bool:
    """Whether the words are a bare noun for what was said ("the accusation", "his latest remarks")."""
    while last > first and not tree.words[last - 1].text[0].isalnum():
        last -= 1
    tags = {word.tag for word in tree.words[first : last - 1]}
    return last - first <= _LONGEST_SAYING and tree.lower[last - 1] in _SAYINGS and tags <= _BEFORE_SAYING


def _bare(tree: Tree, first: int) -> bool:
    """Whether the words begin with "to" and a verb, or "not to"."""
    return tree.words[first].tag == "TO" or tree.lower[first] == "not"


def type_under_cue(
    tree: Tree, first: int, last: int, clause: Clause | None, cue: Cue, turn: str, *, direct: bool
) -> tuple[str, str]:
    """Return the type of the claim in the words [first, last), and the name of the rule that gave it.

    ``direct`` says that they are the claimant's own. ``turn`` is what the cue does to it (``denials.turn_of``): what is
    ruled out is a forecast, a thing denied a fact.
    """
    if turn == "excluded":
        return "forecast", turn
    if turn == "denied" and (clause is None or not is_finite(tree, clause.root)):
        return "fact", turn
    if not direct and future_to(tree, first, last, clause, cue) is not None:
        return "forecast", FUTURE_TO
    own = cue.word in _WANTING and first == cue.last and tree.words[first].tag == "TO"
    if own and not any(tree.words[n].relation == "auxpass" for n in range(cue.first, cue.last)):
        return claim_type(tree, first, last, clause, "")  # "wants to leave" asks it of nobody
    past = any(tree.words[n].tag in ("VBD", "VBN") for n in range(cue.first, cue.last))
    passive = any(tree.words[n].relation == "auxpass" for n in range(cue.first, cue.last))
    if passive and cue.word == "say":
        return claim_type(tree, first, last, clause, "seem")  # "are said to be late" asks nothing of them
    return claim_type(tree, first, last, clause, cue.word, reported=past and not direct)


def claim_type(
    tree: Tree, first: int, last: int, clause: Clause | None, cue: str, *, reported: bool = False
) -> tuple[str, str]:
    """Return the type of the claim in the words [first, last), and the name of the rule that gave it.

    ``cue`` is the base form of the reporting verb or noun, empty where there is none; ``reported`` says that the words
    are a paraphrase under a cue in the past.
    """
    rule = demand_rule(tree, first, last, clause, cue, reported=reported)
    if rule:
        return "policy", rule
    for kind, rule_of in (("value", judgement_rule), ("cause", cause_rule), ("forecast", _forecast)):
        rule = rule_of(tree, first, last, clause, cue)
        if rule:
            return kind, rule
    if clause is not None and _defines(tree, clause):
        return "definition", "defining words"
    return "fact", UNSEEN


def _forecast(tree: Tree, first: int, last: int, clause: Clause | None, cue: str) -> str:
    if clause is None:
        return "predicting cue" if cue in _PREDICTING else ""
    own: Sequence[int] = clause.own
    lower = tree.lower
    for n in own:
        word = lower[n]
        if word in _FUTURES and tree.words[n].tag[:2] != "NN":  # but not: against the will of the town
            return "future"
        if word in ("would", "’d", "'d") and tree.words[n].tag == "MD":
            at = n + 1
            while at < last and (tree.words[at].tag[:2] == "RB" or lower[at] in _NEGATIONS) and lower[at] != "rather":
                at += 1
            after, to = (*lower[at : at + 2], "", "")[:2]
            owns = after == "have" and tree.words[at].relation != "aux" and at + 1 < last
            if after not in _NO_PREDICTION or (owns and (to == "to" or tree.words[at + 1].tag in _THING)):
                return "would"
        if (
            word in _FUTURE_PHRASES
            and has_phrase(tree, n, last, _FUTURE_PHRASES)
            and not (word in ("plan", "plans") and tree.words[n].tag[:2] == "NN")
        ):
            return "future phrase"
    head = clause.head
    eventive = tree.words[head].tag == "VB" and (lower[head] not in _STATES or _has_to_do(tree, head))
    if may_be_done(tree, head, last):
        return "may happen"
    if lower[head] in _OPEN_PREDICATES and any(to_verb(tree, n - 1, last) for n in range(head + 1, last)):
        return "may happen"
    if eventive and any(opens(tree, n, last) for n in tree.children[head]):
        return "may happen"
    if lower[head] in _OPEN_PREDICATES and _foretells(tree, head):
        return "may happen"
    if lower[head] in _EXPECTING and any(
        tree.words[n].relation == "xcomp" and tree.words[n].tag == "VB" for n in tree.children[head]
    ):
        return "may happen"  # "the firm expects orders to rise"
    told = tree.words[head].tag in ("VBD", "VBN")
    if not told and any(tree.words[n].relation == "advcl" and _marked_if(tree, n) for n in tree.children[head]):
        return "condition"
    if base_form(lower[head], _DEFINITIONS) == "stand" and to_verb(tree, head, last):
        return "may happen"  # "the firm stood to lose millions"
    if is_infinitive(tree, clause.head) and not is_finite(tree, clause.head) and cue not in _SEEMING:
        return "infinitive"
    if cue in _PREDICTING and tree.words[clause.head].tag in ("VB", "VBG", "VBP", "VBZ"):
        return "predicting cue"
    return ""


def _has_to_do(tree: Tree, head: int) -> bool:
    """Whether "have" has an infinitive of what somebody does ("may have to close", not "may have to be a judge")."""
    below = tree.child(head, _INFINITIVES) if tree.lower[head] == "have" else None
    return below is not None and tree.words[below].tag == "VB" and tree.lower[below] not in _STATES


def _foretells(tree: Tree, head: int) -> bool:
    """It is possible that X will come: a clause about the future under a predicate of chance."""
    return any(
        tree.words[n].relation in ("ccomp", "csubj")
        and any(tree.lower[m] in _OPEN_FUTURES and tree.words[m].tag == "MD" for m in tree.children[n])
        for n in tree.children[head]
    )


def _marked_if(tree: Tree, n: int) -> bool:
    """Whether a clause is a condition of something particular: not of what holds for everybody ("if you ask")."""
    words = {tree.lower[m] for m in tree.children[n]}
    return not words.isdisjoint(("if", "unless")) and "you" not in words


def _defines(tree: Tree, clause: Clause) -> bool:
    head = tree.lower[clause.head]
    if head in _DEFINITION_NOUNS and any(tree.words[n].relation == "cop" for n in tree.children[clause.head]):
        return True
    verb = base_form(head, _DEFINITIONS)
    if verb not in _DEFINITIONS or clause.subject is None or is_person(tree, clause.subject):
        return False
    if head == "meant" and any(tree.words[n].relation == "auxpass" for n in tree.children[clause.head]):
        return False  # "the levy is meant to punish drivers" tells its purpose
    return verb not in _STANDING or tree.lower[clause.head + 1 : clause.head + 2] == [_STANDING[verb]]
