"""Cause claims: why something is so, or with what effect (contingency in the Penn Discourse Treebank, 2008)."""

from newsvoices.extractor.lexis.claim_words import base_form, choices_of, phrases_of, words_of
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.syntax.clauses import Clause, Tree, is_finite
from newsvoices.extractor.syntax.patterns import has_phrase, is_person, puts_down

__all__ = ["EXPLAINED", "cause_rule", "tells_effect"]

_CAUSES = words_of("causes")
_CONNECTIVES = phrases_of("cause connectives")
_STRONG_CAUSES = words_of("strong causes")
_UNACCUSATIVE = choices_of("unaccusative causes")
_ASPECTS = words_of("aspects")
_INFINITIVE = frozenset({"xcomp"})
_MAKING = words_of("making verbs")
EXPLAINED = words_of("explained cues")
"""Reporting verbs whose object is put down to something."""
_RESULTING = words_of("resulting verbs")
_WITH_OBJECT = frozenset({"stop", "slow", "spread", "ease", "improve", "worsen"})
_REACH = 6  # words behind "leave" among which is what it leaves its object with
_PLACES = words_of("places that act")
_PASSIVE = frozenset({"auxpass"})
_TERMS = words_of("terms")
_BRINGING = words_of("bringing verbs")
_EFFECTS = _CAUSES | _BRINGING
_MEANING = frozenset({"mean", "means", "meant"})
_DOING = words_of("doing")
_CAUSES_AND_HELP = _CAUSES | words_of("helping verbs")
_RESULTS = frozenset({"xcomp", "ccomp", "iobj"})
_OBJECT = frozenset({"dobj"})
_CLAUSES = frozenset({"ccomp"})
_QUOTED = frozenset({"“", "what", "who", "how"})
_TIMES = words_of("nouns of time")
_NO_EFFECT = words_of("verbs without effect")
_OBJECTS = frozenset({"dobj", "nsubjpass", "auxpass", "xcomp", "ccomp", "iobj"})
_DEEDS = words_of("deeds of bodies")
_HURTING = frozenset({"kill", "injure", "wound"})
_DEEPEST = 12  # heads above a word that are looked at
_NEAR = 4  # words after a verb among which its preposition is looked for
_COSTING = frozenset({"cost", "costs"})
_LOST = frozenset({"job", "jobs", "life", "lives", "vote", "votes", "seat", "seats"})
"""What is lost by something that costs it, unlike its price."""
_AMOUNTS = frozenset({"CD", "$", "#"})
_PRICE = 9  # words behind "cost" in which it stands
_PAST_CAUSE = frozenset({"VBD", "VBP", "VBZ", "VBN", "VBG", "VB"})


def cause_rule(tree: Tree, first: int, last: int, clause: Clause | None, cue: str) -> str:
    """Return the name of the rule by which the words [first, last) say why, or with what effect; empty where none.

    ``cue`` is the base form of the reporting verb or noun.
    """
    if (cue in EXPLAINED or puts_down(tree, first, last, cue)) and (clause is None or not is_finite(tree, clause.head)):
        return "attributed"
    for n, word in enumerate(tree.lower[first:last], first):
        if word == "because" and tree.lower[n + 1 : n + 2] != ["of"]:
            return "connective"
        if word in _CONNECTIVES and has_phrase(tree, n, last, _CONNECTIVES) and not _aside(tree, n, clause):
            if word == "due" and n + 2 < last and tree.words[n + 2].tag == "VB":
                continue  # due to report in May
            return "connective"
        if word == "so" and _resultative(tree, n, last):
            return "so"
        if tree.words[n].tag == "VBG" and n > first and _with_result(tree, n, last):
            if clause is not None and clause.subject is not None and _is_attack(tree, n, clause.subject):
                continue
            return "result"
    if clause is None:
        return ""
    head = _carrier(tree, clause.head)
    if tree.lower[head] in _DOING and any(_to_cause(tree, n, last) for n in range(head + 1, min(last, head + 4))):
        return "does more to"
    if tree.lower[head] in _COSTING:
        lost = not _LOST.isdisjoint(tree.lower[head + 1 : min(last, head + _PRICE)])
        if lost and clause.subject is not None and not is_person(tree, clause.subject):
            return "causative verb"
        if tree.words[min(head + 1, last - 1)].tag in _AMOUNTS:
            return ""  # the bridge cost 40 million euros
    if tree.words[head].tag not in _PAST_CAUSE or clause.subject is None:
        return ""
    strong = base_form(tree.lower[head], _STRONG_CAUSES)
    alone = strong in _WITH_OBJECT and tree.child(head, _OBJECT | _PASSIVE) is None  # "the drought will worsen"
    alone = alone or (strong == "hurt" and _is_suffered(tree, head, last))  # "nobody was hurt"
    if strong in _STRONG_CAUSES and not alone and (strong not in _UNACCUSATIVE or _has_cause(tree, head, strong)):
        return "strong cause"
    if _would_affect(tree, clause):
        return "would affect"
    if _has_followed(tree, head, clause.subject):
        return "causative verb"
    if _is_matter(tree, clause.subject) and tree.child(head, _OBJECT) is not None and _brings(tree, head):
        return "causative verb"
    verb = base_form(tree.lower[head], _CAUSES)
    if verb not in _CAUSES or is_person(tree, clause.subject):
        return ""
    passive = tree.child(head, _PASSIVE) is not None
    by = next((n for n in range(head + 1, last) if tree.lower[n] == "by"), -1) if passive else -1
    if passive and by < 0:
        return ""  # "the men were stopped": by what is not said
    doer = tree.words[by].head if passive else clause.subject
    if verb in _DEEDS and doer >= 0 and (_is_body(tree, doer) or is_person(tree, doer)):
        return ""  # "the council has protected the pier", "the gunman was killed by police"
    if verb == "threaten" and _is_body(tree, clause.subject) and tree.child(head, _INFINITIVE) is not None:
        return ""  # "a guard had threatened to burn the camp"
    if (
        verb == "threaten"
        and _is_of_people(tree, head)
        and (_is_body(tree, clause.subject) or is_person(tree, clause.subject))
    ):
        return ""  # "loggers had threatened her family", but not "floods threaten her family"
    if verb in _MAKING:
        made = any(n > head and tree.words[n].tag == "JJR" and tree.words[n].relation != "amod" for n in clause.own)
        return "causative verb" if made or tree.child(head, _RESULTS) is not None else ""
    if verb in _WITH_OBJECT:
        return "causative verb" if tree.child(head, _OBJECT | _PASSIVE) is not None else ""  # not "stopped running"
    if verb in _UNACCUSATIVE:
        return "strong cause" if _has_cause(tree, head, verb) else ""
    return "causative verb" if tree.child(head, _OBJECTS) is not None else ""


def _carrier(tree: Tree, head: int) -> int:
    """The verb that tells what is done: the infinitive or participle of a verb of beginning ("continues to hurt")."""
    if base_form(tree.lower[head], _ASPECTS) not in _ASPECTS:
        return head
    below = tree.child(head, _INFINITIVE)
    return head if below is None or tree.words[below].tag not in ("VB", "VBG") else below


def _is_suffered(tree: Tree, head: int, last: int) -> bool:
    """Whether a verb is in the passive, and nothing says by what."""
    return tree.child(head, _PASSIVE) is not None and "by" not in tree.lower[head + 1 : last]


def _aside(tree: Tree, n: int, clause: Clause | None) -> bool:
    """Whether a word is inside a clause that only describes a noun ("a man who left because of her came back")."""
    for _ in range(_DEEPEST):
        if clause is None or n < 0 or n == clause.head:
            return False
        if tree.words[n].relation == "acl:relcl" and tree.words[n].head in clause.own:
            return True
        n = tree.words[n].head
    return False


def tells_effect(tree: Tree, head: int) -> bool:
    """Say whether a predicate is a verb that may tell what something brings about, whatever its subject."""
    return tree.words[head].tag[:2] == "VB" and base_form(tree.lower[head], _EFFECTS) in _EFFECTS


def _has_cause(tree: Tree, head: int, verb: str) -> bool:
    """Whether the preposition follows by which a verb is one of cause ("contributed to the loss", but not "money")."""
    return not _UNACCUSATIVE[verb].isdisjoint(tree.lower[head + 1 : head + _NEAR])


def _with_result(tree: Tree, n: int, last: int) -> bool:
    """Whether a participle behind a comma tells what follows from the clause (", forcing the mill to close")."""
    verb = base_form(tree.lower[n], _RESULTING)
    return tree.lower[n - 1] in (",", "thus", "thereby") and verb in _RESULTING and n + 1 < last


def _is_attack(tree: Tree, n: int, subject: int) -> bool:
    """Whether a participle tells whom people killed or hurt in doing so ("gunmen raided the mine, killing six")."""
    return base_form(tree.lower[n], _HURTING) in _HURTING and (_is_body(tree, subject) or is_person(tree, subject))


def _would_affect(tree: Tree, clause: Clause) -> bool:
    """Whether a matter, and no actor, may or would do something to something ("the toll could empty the town")."""
    head, subject = clause.head, clause.subject
    return (
        subject is not None
        and tree.words[head].tag == "VB"
        and _is_matter(tree, subject)
        and any(tree.words[n].tag == "MD" for n in tree.children[head])
        and tree.child(head, _OBJECT) is not None
        and tree.lower[head] not in _NO_EFFECT
    )


def _is_matter(tree: Tree, n: int) -> bool:
    """Whether a word is a common noun for a thing or a matter, and for no actor or time."""
    word = tree.words[n]
    return (
        word.tag in ("NN", "NNS", "VBG", "VB")
        and not word.entity
        and tree.lower[n] not in _TERMS
        and word.text[0].islower()
        and tree.lower[n] not in _TIMES
        and head_kind(tree.lower[n], word.tag == "NNS") is None
        and tree.lower[n] not in _PLACES
    )


def _is_body(tree: Tree, n: int) -> bool:
    """Whether a word is a common noun for people or a body, who do something rather than bring it about."""
    return tree.words[n].tag in ("NN", "NNS") and head_kind(tree.lower[n], tree.words[n].tag == "NNS") is not None


def _is_of_people(tree: Tree, head: int) -> bool:
    """Whether the object of a verb is people ("threatened her family", but not "threatened the talks")."""
    object_ = tree.child(head, _OBJECT)
    return object_ is not None and (_is_body(tree, object_) or is_person(tree, object_))


def _brings(tree: Tree, head: int) -> bool:
    """Whether a verb tells an effect where a matter is its subject ("the toll has turned the town")."""
    verb = base_form(tree.lower[head], _BRINGING)
    if verb == "leave":  # "left the town without a doctor", but not "left the station"
        return any(tree.lower[n] in ("with", "without") for n in range(head + 1, min(len(tree.lower), head + _REACH)))
    return verb in _BRINGING or (tree.lower[head] in _MEANING and tree.lower[head + 1 : head + 2] != ["“"])


def _has_followed(tree: Tree, head: int, subject: int) -> bool:
    """Whether a matter meant that something happened or happens ("the delay meant the crew left late")."""
    if tree.lower[head] not in _MEANING or not _is_matter(tree, subject):
        return False
    below = tree.child(head, _CLAUSES)
    return below is not None and is_finite(tree, below) and tree.lower[head + 1] not in _QUOTED


def _to_cause(tree: Tree, n: int, last: int) -> bool:
    return (
        tree.lower[n] in ("more", "much", "little", "nothing", "less")
        and n + 2 < last
        and tree.words[n + 1].tag == "TO"
        and base_form(tree.lower[n + 2], _CAUSES_AND_HELP) in _CAUSES_AND_HELP
    )


def _resultative(tree: Tree, n: int, last: int) -> bool:
    """X, so Y; or so X that Y."""
    if n + 2 >= last or n == 0:
        return False
    after = tree.words[n + 1]
    if tree.lower[n - 1] == "," or tree.lower[n - 1] == "and":
        return after.tag in ("PRP", "DT", "NNP", "NNS", "PRP$", "EX")
    return after.tag in ("JJ", "RB") and "that" in tree.lower[n + 2 : min(last, n + 5)]
