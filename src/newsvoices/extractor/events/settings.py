"""Verbs that are no event of their own: they lead up to what somebody says (codebook), or mean something else."""

from newsvoices.extractor.events.leaving import is_left_so, stays_in_office
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.triggers import Frame, class_of_words
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.syntax.grammar import Grammar

__all__ = ["is_other_sense", "only_says"]

_UTTERING = word_set("issue release publish put post tweet retweet share make give send")
_UTTERED = word_set("statement comment remark tweet response reply answer")
"""What is uttered with these verbs is words alone: what it says may be an event, that it was put out is none."""
_OBJECTS = ("dobj", "iobj", "nsubj", "xcomp", "dep", "ccomp")
"""Relations of what is called something, and of what it is called: parsers take both for many things."""
_TAKING = word_set("seize take grab")
_SHARES = word_set("% percent per cent point points")
_PEOPLE = word_set(
    "girl boy baby toddler infant man woman child children men women girls boys survivor survivors body bodies"
)
_ENVOYS = word_set("ambassador ambassadors envoy envoys diplomat diplomats consul consuls")
_FARES = word_set("plane planes flight flights train trains bus buses ferry taxi tram")
_WRITING = word_set("send write sign deliver")
_INTENTS = word_set("intent understanding credit apology resignation thanks")
"""What letters are of that ask for nothing."""
_ARMED = word_set("air missile drone rocket artillery military retaliatory precision nuclear bombing")
"""What stands before strikes at which nobody stops work."""
_COUNTED = word_set(
    "vote votes point points goal goals run runs wicket wickets seat seats second seconds percent per % margin"
)
"""By what those win who beat others and hurt nobody."""
_STAYS = word_set("visit visits trip trips tour tours holiday vacation stay speech")
"""What is cut short with no harm to anybody."""
_FORUMS = word_set("media twitter facebook television tv radio court debate interview")
"""Where people clash in words alone."""
_BLAME = word_set(
    "criticism blame attack attacks scorn abuse condemnation censure punishment ridicule ire wrath anger contempt "
    "mockery derision rebuke scrutiny"
)
"""For what those who are accused are singled out, and not for praise, courage or a rise."""
_LEADING = frozenset({"channel", "funnel"})
_ONES_OWN = word_set("his her its their own")
_MET = word_set(
    "goal goals target targets deadline deadlines resistance demand demands criteria needs requirement requirements "
    "standard standards challenge challenges expectations conditions obligations costs threshold"
)
_VOTED = word_set("aid assistance funding package")
_HANDING = word_set("hand give offer award grant show refuse deny")
_ASKED_FOR = word_set("bail entry access parole permission leave asylum visa visas treatment admission")
"""What is refused to somebody: was arrested and refused bail, but was accused and denied it."""
_UNHELD = word_set(
    "cost costs expense expenses spending inflation narrative story debate conversation agenda image message match "
    "game race ball contest emotion emotions weight diet life lives career destiny fate"
)
"""What is got under control by nobody who takes a place or a firm."""
_OF_WORDS = word_set(
    "critic critics criticism criticisms claim claims allegation allegations accusation accusations charge charges "
    "report reports remark remarks comment comments suggestion suggestions media press newspaper newspapers statement "
    "statements speech speeches decision ruling verdict"
)
"""At what an army strikes back in words."""
_SAYING = word_set("accusing calling saying insisting claiming arguing denying describing dismissing branding")
_FOES = word_set("enemy enemies invader invaders raider raiders")
_INTERVIEWS = word_set("comment comments interview interviews details information")
_SHUTTING = frozenset({"block", "blockade"})
_DECIDING = word_set(
    "parliament congress committee subcommittee commission commissioner regulator ministry department agency watchdog "
    "council senate board investor investors shareholder shareholders lender lenders democrats republicans "
    "conservatives liberals tories socialists"
)
"""Who stops a road with a vote or an order, and bars none."""
_NAMING_TAGS = ("NN", "JJ", "DT", "CD")


def _is_of_law(grammar: Grammar, noun: int) -> bool:
    return grammar.lower(noun).removesuffix("s") in class_of_words()["law"] | {"authorities"}


def only_says(grammar: Grammar, verb: int, frame: Frame) -> bool:
    """Say whether a verb, which a line of the lexicon has, only says that somebody spoke, or what he called something.

    He issued a statement saying that; he called the talks a failure, which is no invitation to talks.
    """
    if frame.lemma in _UTTERING:
        return any(grammar.lower(n).removesuffix("s") in _UTTERED for n in grammar.patients(verb))
    return frame.lemma == "call" and frame.plover_type in ("REQUEST", "CONSULT") and _names(grammar, verb)


def is_other_sense(grammar: Grammar, verb: int, frame: Frame) -> bool:
    """Say whether a verb is no event in the words behind it: charged them 40 pounds, took the power to decide.

    Nor is an air strike one of workers, a fall of shares (dropped 6 per cent), a rescue (pulled a boy out), a letter of
    intent, or time that somebody bought; nor do people resign who leave their seats.
    """
    if frame.lemma in _SHUTTING and "@road" in frame.objects:  # the route of a pipeline, by a ruling
        return any(grammar.lower(n) in class_of_words()["court"] | _DECIDING for n in grammar.agents(verb))
    if frame.lemma in ("refuse", "decline") and "@demanded" in frame.objects:  # requests for an interview
        over = (verb, *grammar.patients(verb))
        return any(grammar.lower(m) in _INTERVIEWS for n in over for m in grammar.after(n, "for"))
    if frame.lemma == "deny" and _goes_on_in_ing(grammar, verb):
        return True  # to have done it: no refusal, and nothing dismissed that others said
    if "@forcible" in frame.objects:  # force that was used, and not announced
        return not any(grammar.words[n].tag == "MD" for n in grammar.below(verb, "aux"))
    if frame.lemma in ("hand", "turn") and "@person" in frame.objects:  # the boy, to his mother
        to = grammar.after(verb, "to")
        return not any(grammar.words[n].entity == "LOCATION" or _is_of_law(grammar, n) for n in to)
    if frame.lemma == "besiege" and frame.plover_type == "PROTEST":  # with questions
        return bool(grammar.after(verb, "with"))
    if frame.plover_type == "PROTEST":  # launched air strikes
        objects = [n for n in grammar.patients(verb) if grammar.lower(n) in ("strike", "strikes")]
        return any(grammar.lower(m) in _ARMED for n in objects for m in grammar.below(n, "compound", "amod"))
    if frame.lemma == "charge":
        return any(_is_sum(grammar, n) for n in grammar.below(verb, "dobj", "iobj") if n > verb)
    if frame.lemma == "dismiss":  # doctors as liars, but a claim as a lie, and a man as minister
        as_ = [n for n in grammar.after(verb, "as") if not _is_office(grammar, n)]
        people = (grammar.words[n].entity == "PERSON" or _is_nameless(grammar, n) for n in grammar.patients(verb))
        return not as_ if "as" in frame.needs else bool(as_) and any(people)
    if frame.lemma == "name":  # a man not named Moe
        return _is_called(grammar, verb)
    if frame.lemma == "drop":
        return any(grammar.lower(n) in _SHARES or grammar.words[n].tag == "CD" for n in grammar.below(verb, "dobj"))
    if frame.lemma == "pull":  # pulled a boy from the well
        saved = _ENVOYS if frame.plover_type == "AID" else _PEOPLE  # and an envoy out of a country
        return any(grammar.lower(n) in saved for n in grammar.below(verb, "dobj"))
    if frame.lemma == "withdraw" and frame.plover_type == "RETREAT":  # an envoy, who is no force
        return any(grammar.lower(n) in _ENVOYS for n in grammar.below(verb, "dobj"))
    if frame.lemma == "clash" and frame.plover_type == "ASSAULT":  # in words
        return any(grammar.lower(n) in _FORUMS for n in grammar.after(verb, "on", "in"))
    if frame.lemma == "leave":  # left their seats, which are of no parliament; left the base intact
        seats = any(grammar.lower(n) == "seats" for n in grammar.below(verb, "dobj"))
        gone = frame.plover_mode == "resign" and stays_in_office(grammar, verb)
        return seats or gone or (frame.plover_type == "RETREAT" and is_left_so(grammar, verb))
    if frame.lemma == "fire" and verb + 1 < len(grammar.words) and grammar.lower(verb + 1) == "upon":
        return True
    if frame.lemma == "meet":  # a goal, resistance
        things = grammar.below(verb, "dobj")
        return any(grammar.lower(n) in _MET or _is_bare_opposition(grammar, n) for n in things)
    if "@stage" in frame.objects:  # from where somebody only spoke
        told = (grammar.words[n].tag for n in grammar.below(verb, "aux", "mark"))
        on_it = any(grammar.lower(n) in class_of_words()["stage"] for n in grammar.patients(verb))
        return on_it and not any(tag in ("MD", "TO") for tag in told)
    if frame.lemma == "face":  # charges, in a school
        return "in" in frame.needs and not any(grammar.words[n].entity for n in grammar.below(verb, "dobj"))
    if frame.lemma == "remove" and frame.plover_type == "COERCE":  # an officer, from duty
        officers = [m for n in grammar.patients(verb) for m in (n, *grammar.below(n, "compound"))]
        return any(grammar.lower(n) in ("officer", "officers") for n in officers)
    if frame.lemma == "single":  # out for praise, out as heroes
        over = (verb, *grammar.below(verb, "dobj"))
        return any(grammar.lower(m) not in _BLAME for n in over for m in grammar.after(n, "for", "as"))
    if frame.lemma == "look":  # into the crowd
        return any(_is_crowd(grammar, n) for n in grammar.after(verb, "into"))
    if frame.lemma == "cheer":  # the singer, as crowds do
        crowd = any(_is_crowd(grammar, n) for n in grammar.agents(verb))
        return crowd and any(_is_nameless(grammar, n) for n in grammar.patients(verb))
    if frame.lemma in _LEADING:  # money into one's own firm
        goals = [m for n in (verb, *grammar.below(verb, "dobj")) for m in grammar.after(n, "to", "into")]
        return any(grammar.lower(m) in _ONES_OWN for n in goals for m in grammar.below(n, "nmod:poss", "amod"))
    if frame.lemma == "classify":  # records as art, which keeps nothing secret
        return bool([m for n in (verb, *grammar.below(verb, "dobj")) for m in grammar.after(n, "as")])
    if frame.lemma == "board":  # a train, to travel
        return any(grammar.lower(n) in _FARES for n in grammar.below(verb, "dobj"))
    if frame.lemma == "beat":  # by nine votes
        return frame.plover_type == "ASSAULT" and any(grammar.lower(n) in _COUNTED for n in grammar.after(verb, "by"))
    if frame.lemma == "cut":  # short a visit
        return frame.plover_type == "SANCTION" and any(grammar.lower(n) in _STAYS for n in grammar.patients(verb))
    if frame.lemma in _HANDING and _goes_on_passive(grammar, verb, frame.lemma):
        return True
    if frame.lemma == "pass":  # papers to somebody, who need vote on none
        objects = grammar.patients(verb)
        aims = [m for n in (verb, *objects) for m in grammar.after(n, "to")]
        return bool(aims) and not any(grammar.lower(n) in class_of_words()["bill"] | _VOTED for n in objects)
    if frame.lemma == "buy":
        return any(grammar.lower(n) == "time" for n in grammar.below(verb, "dobj"))
    if frame.plover_type == "REQUEST" and frame.lemma in _WRITING:
        letters = (n for n in grammar.below(verb, "dobj") if grammar.lower(n) in ("letter", "letters"))
        return any(grammar.lower(m) in _INTENTS for n in letters for m in grammar.after(n, "of"))
    if frame.lemma == "fly" and frame.plover_mode == "visit":  # food to a town, but twelve hours or his jet
        return any(_is_cargo(grammar, n) for n in grammar.below(verb, "dobj"))
    if "control" in frame.needs:  # took control of costs
        held = [n for n in grammar.below(verb, "dobj") if grammar.lower(n) == "control"]
        return any(grammar.lower(m) in _UNHELD for n in (verb, *held) for m in grammar.after(n, "of"))
    if frame.plover_type == "ASSAULT" and "back" in frame.needs:
        said = any(grammar.lower(n) in _SAYING for n in grammar.below(verb, "advcl"))
        at = grammar.after(verb, "at", "against")
        return said or any(grammar.lower(n) in _OF_WORDS or _is_unarmed(grammar, n) for n in at)
    if frame.lemma in _TAKING:
        powers = (n for n in grammar.below(verb, "dobj") if grammar.lower(n) in ("power", "powers"))
        return any(grammar.words[n + 1 : n + 2] and grammar.words[n + 1].tag == "TO" for n in powers)
    return False


def _goes_on_passive(grammar: Grammar, verb: int, lemma: str) -> bool:
    """Say whether a verb goes on a passive and says what else was done: was summoned and handed a note."""
    word = grammar.words[verb]
    if word.relation != "conj" or word.head < 0 or grammar.below(verb, "nsubj", "nsubjpass", "aux", "auxpass"):
        return False
    if word.tag not in ("VBD", "VBN") or not grammar.below(word.head, "auxpass"):
        return False
    if grammar.lower(verb) in ("gave", "showed") or grammar.after(verb, "to"):
        return False  # was elected and gave a speech, was accused and handed power to his deputy
    things = grammar.below(verb, "dobj")
    return bool(things) if lemma not in ("refuse", "deny") else any(grammar.lower(n) in _ASKED_FOR for n in things)


def _is_office(grammar: Grammar, noun: int) -> bool:
    """Say whether a noun behind "as" is what somebody was, by its lack of an article: as minister, not as a liar."""
    person = grammar.words[noun].tag == "NN" and head_kind(grammar.lower(noun), plural=False) == "person"
    return person and not grammar.below(noun, "det")


def _is_called(grammar: Grammar, verb: int) -> bool:
    """Say whether "not" stands right before a participle without auxiliary: a man not named Moe."""
    return (
        grammar.lower(verb) == "named"
        and verb > 0
        and grammar.lower(verb - 1) == "not"
        and not grammar.below(verb, "aux", "auxpass")
    )


def _is_cargo(grammar: Grammar, number: int) -> bool:
    """Say whether a word is for what is sent somewhere by air: food, tonnes of it, soldiers, twenty jets."""
    lower, classes = grammar.lower(number), class_of_words()
    many = lower not in classes["force"] or grammar.words[number].tag == "NNS"
    return many and lower in classes["aid"] | classes["goods"] | classes["force"]


def _is_crowd(grammar: Grammar, number: int) -> bool:
    lower = grammar.lower(number)
    return not class_of_words()["crowd"].isdisjoint((lower, singular(lower)))


def _is_unarmed(grammar: Grammar, number: int) -> bool:
    """Say whether a word means one at whom an army strikes back in words: Moe, the minister, but not the rebels."""
    word, lower = grammar.words[number], grammar.lower(number)
    if word.entity == "PERSON":
        return True
    armed = class_of_words()["fighter"] | class_of_words()["outlaw"] | _FOES
    return word.tag in ("NN", "NNS") and lower not in armed and head_kind(singular(lower), False) == "person"


def _is_nameless(grammar: Grammar, number: int) -> bool:
    """Say whether a word means a person or a group without a name: the singer, the rescuers."""
    tag = grammar.words[number].tag
    return tag in ("NN", "NNS") and head_kind(grammar.lower(number), tag == "NNS") is not None


def _goes_on_in_ing(grammar: Grammar, verb: int) -> bool:
    """Say whether an -ing form is behind a verb, perhaps an adverb before it: denied (ever) taking bribes."""
    behind = grammar.words[verb + 1 : verb + 3]
    return any(word.tag == "VBG" for word in (behind if behind and behind[0].tag == "RB" else behind[:1]))


def _is_bare_opposition(grammar: Grammar, number: int) -> bool:
    """Say whether a word means that somebody is against it, and nobody: met opposition, not met the opposition."""
    return grammar.lower(number) == "opposition" and not grammar.below(number, "det", "nmod:poss", "amod")


def _is_sum(grammar: Grammar, number: int) -> bool:
    word = grammar.words[number]
    counted = bool(grammar.below(number, "nummod"))
    return word.tag in ("CD", "$") or (counted and grammar.lower(number) in class_of_words()["money"])


def _names(grammar: Grammar, verb: int) -> bool:
    """Say whether an object stands behind a verb, and what it is called right behind that."""
    if verb + 1 == len(grammar.words) or grammar.words[verb + 1].tag in ("IN", "TO", "RB", "RP"):
        return False  # called on them to leave
    behind = [n for n in grammar.below(verb, *_OBJECTS) if n > verb]
    behind += [m for n in behind for m in grammar.below(n, *_OBJECTS) if m > verb]
    named = [m for m in behind if grammar.words[m].tag.startswith(_NAMING_TAGS)]
    return any(n < m and _is_beside(grammar, n, m) for n in behind for m in named)


def _is_beside(grammar: Grammar, n: int, m: int) -> bool:
    """Say whether nothing but words that belong to the second stands between two words."""
    between = range(n + 1, m)
    return all(grammar.words[k].head == m or grammar.words[k].tag in ("``", "''", "HYPH", "POS") for k in between)
