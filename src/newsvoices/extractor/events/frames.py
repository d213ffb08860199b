"""Whether a sentence gives what a line of the lexicon asks for: particles, clauses, objects and actors of a kind."""

from collections.abc import Sequence

from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.triggers import Frame, class_of_words
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DAYS, MONTHS
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["are_private", "is_of_class", "kinds_fit", "marks_of", "needs_met", "nouns_after", "objects_fit"]

_PERSONAL = word_set("he she they him her them we us i me you who whom")
_AMOUNTS = word_set(
    "series set slew number handful range package raft string round pair dozens part state days weeks some many most "
    "all any one none two much bulk batch batches slate kind kinds sort sorts type types page pages copy copies "
    "version versions draft drafts flurry wave trove pile variety host list bunch"
)
_MONTHS = frozenset(month.capitalize() for month in MONTHS)
_DAYS = DAYS | frozenset(MONTHS) | word_set("morning evening night weekend")
_NEAR = 9  # words from a verb to a quotation, and of the quotation
_CLOSING = frozenset({"”", "''", '"'})
_SAID_OF = ("case", "dep", "xcomp")
"""Relations of a word alone by which a verb means something of its own."""
_STATIONS = word_set(
    "power police railway train bus metro fire gas petrol filling polling weather space pumping subway"
)
"""What stands before stations that are no media."""
_PHRASE = 8  # words of a noun phrase
_OBJECT = 20  # words from a verb to what its object is found to be
_DEEPEST = 3  # levels from a verb down to the preposition of what is under its object
_PHRASE_TAGS = frozenset({"DT", "PRP$", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "VBG", "VBN", "$"})
_AFTER_ALONE = frozenset({"IN", "TO", ".", ",", "RB", "CC", "-RRB-", "NNP"})
_VERBAL = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})


def needs_met(grammar: Grammar, verb: int, frame: Frame, patients: Sequence[int]) -> bool:
    """Say whether one of the words or clauses that a frame needs is there; it must need some."""
    particles = {grammar.lower(n) for n in grammar.below(verb, "compound:prt", "advmod")}
    near: set[str] | None = None
    for need in frame.needs:
        if not need:
            if not particles:
                return True
        elif need == "dated":
            continue
        elif need == "to-clause":
            if _infinitive_follows(grammar, verb):
                return True
            under = [m for n in grammar.below(verb, "dobj") for m in grammar.below(n, "acl")]  # asked a judge to block
            if any("to" in marks_of(grammar, n) for n in grammar.below(verb, "xcomp", "advcl", "ccomp") + under):
                return True
        elif need == "that":
            if grammar.below(verb, "ccomp"):
                return True
        elif need == "gerund":
            if any(_is_gerund(grammar, n) for n in grammar.below(verb, "xcomp", "ccomp", "dobj")):
                return True
        elif need == "insult":
            if _insult(grammar, verb):
                return True
        elif need == "alone":
            if _alone(grammar, verb, patients):
                return True
        elif need.startswith("not-"):
            if any(grammar.lower(n) == need[4:] and grammar.below(n, "neg") for n in grammar.below(verb, *_SAID_OF)):
                return True
        elif need in particles:
            return True
        else:
            near = _words_near(grammar, verb) if near is None else near
            if need in near and any(met(grammar, verb, need) for met in (_noun_after, _case_below, _gerund_after)):
                return True
    return False


def _words_near(grammar: Grammar, verb: int) -> set[str]:
    """Return the words among which a preposition, or a word alone, that a verb needs can only be found."""
    near = grammar.words_under(verb, _DEEPEST)
    if verb + 1 < len(grammar.words):
        near.add(grammar.lower(verb + 1))
    return near


def _noun_after(grammar: Grammar, verb: int, need: str) -> bool:
    """Say whether a noun follows a preposition, and is no day: called on the king, not called on Monday."""
    return any(grammar.lower(n) not in _DAYS for n in nouns_after(grammar, verb, need))


def _gerund_after(grammar: Grammar, verb: int, need: str) -> bool:
    """Say whether a preposition and a gerund follow a verb: called for ending the blockade, barred her from leaving."""
    return any(
        grammar.lower(m) == need and (m == verb + 1 or need == "from")
        for n in grammar.below(verb, "advcl", "xcomp", "ccomp")
        if grammar.words[n].tag == "VBG"
        for m in grammar.below(n, "mark")
    )


def _is_gerund(grammar: Grammar, number: int) -> bool:
    """Say whether a word is a gerund, or the participle of one: denied meeting, having met, being told."""
    return any(grammar.words[n].tag == "VBG" for n in (number, *grammar.below(number, "aux", "auxpass")))


def _infinitive_follows(grammar: Grammar, verb: int) -> bool:
    """Say whether "to" and an infinitive stand right after a verb, wherever the parser hung them."""
    after = grammar.words[verb + 1 : verb + 3]
    tags = [word.tag for word in after]
    # offered to host talks, where the tagger took "host" for a noun, and the parser "to" for what it is
    return tags == ["TO", "VB"] or (tags == ["TO", "NN"] and after[0].relation == "mark")


def _case_below(grammar: Grammar, verb: int, need: str) -> bool:
    """Say whether a preposition follows the object (took issue with) or stands alone, outside what is quoted."""
    objects = [n for n in grammar.below(verb, "dobj") if not any(_opens(grammar, m) for m in range(verb + 1, n))]
    whole = not grammar.below(verb, "compound:prt")  # took up the issue is no idiom
    named = [m for n in objects for m in (n, *grammar.below(n, "dobj", "dep"))]  # declared Moe the winner
    if whole and any(grammar.lower(n) == need for n in named):
        return True
    if any(grammar.after(n, need) for n in objects) or any(
        grammar.lower(n) == need and not grammar.below(n, "neg")  # pleaded guilty, but not "not guilty"
        for n in grammar.below(verb, *_SAID_OF)
    ):
        return True
    return need == "guilty" and bool(objects) and _is_said_behind(grammar, verb, need)


def _is_said_behind(grammar: Grammar, verb: int, need: str) -> bool:
    """Say whether an adjective stands behind a long object: found the mayor of Hamar, Ann Moe, guilty of fraud."""
    for n in range(verb + 1, min(verb + _OBJECT, len(grammar.words))):
        if grammar.lower(n) == need:
            return grammar.lower(n - 1) != "not" and verb in grammar.up(n)
        if grammar.is_verb(n) or grammar.words[n].tag in (".", ":", "``", "MD"):
            return False
    return False


def nouns_after(grammar: Grammar, number: int, need: str) -> list[int]:
    """Return the nouns after a preposition that belongs to a word, or that stands right beside it wherever it hangs."""
    found = grammar.after(number, need)
    beside = number + 1
    if not found and beside < len(grammar.words) and grammar.lower(beside) == need:
        word = grammar.words[beside]
        if word.relation == "case" and word.head > beside:
            found = [word.head]
    return found


def marks_of(grammar: Grammar, number: int) -> set[str]:
    """Return the conjunctions and auxiliaries of a clause, in small letters."""
    return {grammar.lower(n) for n in grammar.below(number, "mark", "aux")}


def _insult(grammar: Grammar, verb: int) -> bool:
    """Say whether what somebody is called is an insult of the list."""
    if verb + 1 < len(grammar.words) and grammar.lower(verb + 1) == "for":
        return False  # called for "a change of heart"
    insults = class_of_words()["insult"]
    if _quoted(grammar, verb) and not _quoted(grammar, verb) & class_of_words()["praise"]:
        return True
    objects = grammar.below(verb, "dobj")
    named = [m for n in objects for m in grammar.below(n, "dep", "appos", "amod")]
    for n in grammar.below(verb, "xcomp", "dep", "ccomp") + objects + named:
        if grammar.lower(n) in insults or any(
            grammar.lower(m) in insults for m in grammar.below(n, "amod", "compound")
        ):
            return True
    return False


def _quoted(grammar: Grammar, verb: int) -> set[str]:
    """Return the words in quotation marks near after a verb, in small letters: called the plan "a disgrace"."""
    opening = next((n for n in range(verb + 1, min(verb + _NEAR, len(grammar.words))) if _opens(grammar, n)), -1)
    found: set[str] = set()
    for n in range(opening + 1, min(opening + _NEAR, len(grammar.words))) if opening > 0 else ():
        if grammar.words[n].text in _CLOSING:
            return found
        found.add(grammar.lower(n))
    return set()  # a longer quotation is a statement


def _opens(grammar: Grammar, number: int) -> bool:
    return grammar.words[number].text in ("“", "``", '"', "''")


def _alone(grammar: Grammar, verb: int, patients: Sequence[int]) -> bool:
    """Say whether a verb has an object and no complement: called her, not called her a friend."""
    if len(patients) != 1 or grammar.below(verb, "xcomp", "ccomp", "iobj", "compound:prt"):
        return False
    if grammar.words[verb].relation == "acl":  # a firm called so
        return False
    beside = max(verb, patients[0]) + 1
    return beside >= len(grammar.words) or grammar.words[beside].tag in _AFTER_ALONE


def objects_fit(grammar: Grammar, parties: Parties, verb: int, frame: Frame, patients: Sequence[int]) -> bool:
    """Say whether one of the objects is of a class that the frame asks for."""
    if not frame.objects:
        return True
    if frame.needs[:1] == ("to-clause",):
        clauses = grammar.below(verb, "xcomp", "ccomp", "advcl")
        things = clauses if frame.objects[0].startswith("!") else [*patients, *clauses]
    else:
        things = list(patients)
        for need in frame.needs:
            if need and need not in ("that", "insult", "alone"):
                things += nouns_after(grammar, verb, need)
                things += [m for n in grammar.below(verb, "dobj") for m in grammar.after(n, need)]
        if "out" in frame.needs:
            things += nouns_after(grammar, verb, "of")  # walked out of talks
    things += [m for n in things for m in grammar.below(n, "appos") if grammar.words[m].entity == "PERSON"]
    things += [
        m
        for n in things
        if grammar.lower(n) in _AMOUNTS or grammar.words[n].tag == "CD"
        for m in grammar.after(n, "of")
    ]
    if frame.objects[0].startswith("!"):
        banned = class_of_words()[frame.objects[0][1:]]
        return not any(grammar.lower(n) in banned for n in things)
    if any(is_of_class(grammar, parties, n, name[1:]) for n in things for name in frame.objects):
        return True
    sorts = [m for n in things if grammar.words[n].tag == "NNP" for m in _sort_words(grammar, n)]
    if any(is_of_class(grammar, parties, n, name[1:]) for n in sorts for name in frame.objects):
        return True
    if frame.needs or grammar.passive(verb):
        return False
    # where the parser hung the object elsewhere: won the county's first primary
    return any(
        is_of_class(grammar, parties, n, name[1:]) for n in _phrase_after(grammar, verb) for name in frame.objects
    )


def _sort_words(grammar: Grammar, name: int) -> list[int]:
    """Return the common nouns before a name that say what it is: the shipyard Kvarner."""
    return [n for n in grammar.below(name, "compound") if grammar.words[n].tag == "NN"]


def _phrase_after(grammar: Grammar, verb: int) -> list[int]:
    """Return the nouns of the noun phrase that begins right after a verb, but for those before a possessive 's."""
    found: list[int] = []
    for number in range(verb + 1, min(verb + 1 + _PHRASE, len(grammar.words))):
        tag = grammar.words[number].tag
        if tag not in _PHRASE_TAGS:
            break
        if tag == "POS":
            found.clear()
        elif tag.startswith("NN"):
            found.append(number)
    return found


def is_of_class(grammar: Grammar, parties: Parties, number: int, kind: str) -> bool:
    """Say whether a word is of a class: one of the word classes, a kind of party, a place, or a number of people."""
    word = grammar.words[number]
    lower = word.text.lower()
    if kind == "count":
        return word.tag == "CD"
    if kind in ("place", "place-of", "region", "abroad", "state") and word.entity == "LOCATION":
        return True
    if kind == "media" and any(grammar.lower(n) in _STATIONS for n in grammar.below(number, "compound")):
        return False
    if word.text in _MONTHS:
        return False  # they began March with a loss
    words = class_of_words().get(kind)
    if words is not None and lower in words and kind not in ("fighter", "worker", "law", "court"):
        return True
    if kind in ("money", "aid", "goods"):
        return any(grammar.lower(n) in ("$", "£", "€") for n in grammar.below(number)) or word.text in ("$", "£", "€")
    if kind == "who" and (lower in _PERSONAL or word.entity == "PERSON" or _is_bare_person(grammar, number)):
        return True
    actor = parties.actor(word.start)
    return actor is not None and kind in parties.kinds(actor, lower)


def _is_bare_person(grammar: Grammar, number: int) -> bool:
    """Say whether a noun for one person has no article, as in headlines, where it is no actor's description."""
    word = grammar.words[number]
    bare = word.tag == "NN" and word.relation == "dobj" and not grammar.below(number, "det", "nmod:poss", "nummod")
    return bare and head_kind(word.text.lower(), False) == "person"


def kinds_fit(grammar: Grammar, parties: Parties, actors: Sequence[tuple[str, int]], kinds: Sequence[str]) -> bool:
    """Say whether one of the actors is a party of one of the kinds (``@kind``)."""
    return any(kind[1:] in parties.kinds(actor, grammar.lower(n)) for actor, n in actors for kind in kinds)


def are_private(grammar: Grammar, parties: Parties, frame: Frame, actors: Sequence[tuple[str, int]]) -> bool:
    """Say whether all who speak are reporters, experts and the like, whose words are no event (codebook).

    A named person of another calling, such as a doctor who stands for office, may be known for more than that.
    """
    first = actors[:1]
    return (
        frame.plover_type in _VERBAL
        and kinds_fit(grammar, parties, first, ("@private",))
        and not kinds_fit(grammar, parties, first, ("@notable",))
    )
