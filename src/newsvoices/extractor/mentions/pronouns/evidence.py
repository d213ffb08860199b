"""How likely he, she, it and they mean each actor that may be meant, or none.

Rules weigh each mention by where it stands (``prominence``). They know neither of whom a text goes on to speak, nor how
such signs count together. So where rules find options, sums of weights of what is seen of each decide between them and
nobody: as what and where he was mentioned last, how often the text names him, in which chain of pronouns he stands, and
whom the rules give. Weights are in ``data/pronoun_weights.csv``, learnt from training articles in which a reader said
whom pronouns mean (``newsvoices.train.pronouns``). Ranking candidates by weighed factors is after Lappin and Leass
1994, ranking all of them at once after Denis and Baldridge 2008.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.weighing import likeliest
from newsvoices.extractor.mentions.called.calling_signs import Candidate, place_signs, standings, step
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.pronouns.prominence import is_main
from newsvoices.extractor.mentions.pronouns.rules import Option
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["NOBODY", "pick_meant", "pronoun_choice"]

NOBODY = 0.6
"""The likelihood from which a pronoun is taken to mean nobody."""
_TABLE = "pronoun_weights.csv"
_MOST = 8  # actors that are weighed


def pick_meant(choice: Sequence[Candidate]) -> Actor | None:
    """Return the likeliest of those whom a pronoun may mean; None where nobody is likely enough."""
    best, likelihood = likeliest(_TABLE, [signs for _, signs in choice])
    if choice[best][0] is None and likelihood < NOBODY:
        best, _ = likeliest(_TABLE, [signs for _, signs in choice[:-1]])
    return choice[best][0]


def pronoun_choice(
    scene: Scene,
    mention: Mention,
    options: Mapping[Actor, Option],
    rule: Actor | None,
    count: Mapping[Actor, int],
    speakers: Mapping[int, Actor],
) -> list[Candidate]:
    """Return whom a pronoun may mean, nearest first, and nobody, unless it speaks, each with the signs for it.

    ``options`` are those whom the rules leave open, ``rule`` is whom they give, ``count`` says how often each actor is
    named, ``speakers`` who speaks in each outermost marked stretch.
    """
    kind, role = mention.kind, _role_of(mention)
    told = f"{kind} {role}"
    speaker = speakers.get(mention.mark) if mention.mark >= 0 else None
    near = [*options][:_MOST]
    if rule is not None and rule not in near:
        near.append(rule)
    named = standings(near, count)
    best = sorted((options[actor].score for actor in near), reverse=True)[:2]
    sexed = min(sum(actor.gender is not None for actor in near), 3) if kind == "he" else 0
    others = ["rule none", f"rule none {told}"] if rule is None else ["rule other", f"rule other {told}"]
    found: list[Candidate] = []
    for place, actor in enumerate(near):
        option = options[actor]
        first = step(place, (0, 1, 2, 4))
        signs = [*_by_standing(first, *named[actor], kind, role)]
        signs += place_signs(scene, mention, option.mentions[0], told)
        signs += _by_mentions(scene, mention, option.mentions, speakers, role)
        other = best[1] if len(best) > 1 and option.score == best[0] else best[0] if len(best) > 1 else 0.0
        above = step(option.score - other, (-8, -4, -2, -1, 0, 1, 2, 4, 8))
        signs += _by_sort(actor.actor_type, actor.plural, actor.naming, above, kind, role)
        if kind == "he":
            signs.append(f"sex {actor.gender is not None} of {sexed}")
        if actor in mention.speaks_of:
            signs.append("speaks of")
        if mention.speaks_of_like:
            signs += ["like", f"like near {first}", f"like spoke {option.mentions[0].source}"]
        if actor is speaker:
            signs += ["speaker", f"speaker {kind}"]
        if actor is rule:
            margin = step(mention.margin, (0, 1, 2, 4, 8))
            signs += ["rule", f"rule {told}", f"rule by {margin} {kind}", f"rule nearest {mention.nearest} {kind}"]
        else:
            signs += others
        found.append((actor, signs))
    if mention.source and kind != "they":
        return found  # who speaks is somebody
    nobody = ["nobody", f"nobody {kind}", f"nobody {told}", f"nobody of {min(len(near), 4)} {kind}"]
    nobody += [f"nobody marked {mention.mark >= 0} {kind}", f"nobody rule {rule is None} {kind}"]
    nobody += [f"nobody {sign} {kind}" for sign in _by_use(scene, mention)]
    return [*found, (None, nobody)]


def _by_use(scene: Scene, mention: Mention) -> list[str]:
    """What is a pronoun's own, or what it does or suffers, and whether it opens a sentence."""
    words = scene.words
    signs = ["opens"] if mention.first == scene.sentences[mention.sentence][0] else []
    over = words[mention.head].head
    if over < 0:
        return signs
    text = scene.lower[over]
    if mention.lead == "owner":
        sort = head_kind(text, words[over].tag.startswith("NNPS") or words[over].tag == "NNS")
        return [*signs, f"owns {sort}", f"owns {singular(text)}"]
    form = VERBS.get(text)
    return [*signs, f"verb {form.verb.mode if form is not None else None}", f"verb {text}"]


# Most candidates share these signs with others before them, whose strings are taken up rather than made anew.


@lru_cache(maxsize=4_096)
def _by_standing(near: str, rank: str, lead: str, kind: str, role: str) -> tuple[str, ...]:
    """The signs of how near an actor is, and of how often he is named beside others."""
    told = f"{kind} {role}"
    signs = ("any", f"any {told}", f"near {near} {kind}", f"near {near} {told}")
    return (*signs, f"rank {rank} {kind}", f"lead {lead} {kind}")


@lru_cache(maxsize=4_096)
def _by_sort(actor_type: str, plural: bool, naming: str, above: str, kind: str, role: str) -> tuple[str, ...]:
    """The signs of what an actor is, and of how far he is ``above`` the others by the scores of the rules."""
    signs = (f"type {actor_type} {kind}", f"plural {plural} {kind}", f"naming {naming} {kind}")
    return (*signs, f"above {above} {kind} {role}")


@lru_cache(maxsize=4_096)
def _by_course(
    near: str, theme: bool, spoke: bool, since: tuple[str, str] | None, kind: str, role: str
) -> tuple[str, ...]:
    """The signs of how often an actor is mentioned nearby, and whether the text is about him.

    ``since`` is how far above the last pronoun for him stands, if it is of the ``kind``, and its role.
    """
    signs = [f"times near {near} {kind}"]
    if theme:
        signs.append(f"theme {kind} {role}")
    if spoke:
        signs.append(f"spoke {kind} {role}")
    if since is not None:
        signs += [f"chain {since[0]} {kind}", f"chain {since[1]} {kind} {role}"]
    return tuple(signs)


def _role_of(mention: Mention) -> str:
    if mention.source:
        return "source"
    return "owner" if mention.lead == "owner" else "subject" if mention.subject else "other"


def _by_mentions(
    scene: Scene, mention: Mention, mentions: Sequence[Mention], speakers: Mapping[int, Actor], role: str
) -> list[str]:
    """What the mentions of an actor before a pronoun say of whether the text still speaks of him."""
    words, kind = scene.words, mention.kind
    told = f"{kind} {role}"
    last, pronoun = mentions[0], None
    near, theme, spoke = 0, False, False
    for other in mentions:
        back = mention.sentence - other.sentence
        near += back <= 1
        theme = theme or (back == 1 and other.subject and is_main(words, other))
        spoke = spoke or (back <= 2 and other.source)
        if pronoun is None and other.sort == "PRO":
            pronoun = other
    since = None
    if pronoun is not None and pronoun.kind == kind:
        since = step(mention.sentence - pronoun.sentence, (0, 1, 2, 4)), _role_of(pronoun)
    signs = [*_by_course(step(near, (0, 1, 2, 3)), theme, spoke, since, kind, role)]
    if _role_of(last) == role:
        signs.append(f"parallel {told}")
    if last.sentence == mention.sentence:
        signs += _by_clause(scene, mention, mentions, told)
        signs.append(f"apart {step(mention.first - last.last, (0, 1, 2, 4, 8, 16))} {told}")
    if last.owner is not None:
        signs.append(f"owned {kind}")
    signs.append(f"mark {'same' if last.mark == mention.mark else 'other'} {mention.mark >= 0} {kind}")
    if mention.mark >= 0:
        speaker = speakers.get(mention.mark)
        if speaker is not None and any(m.mark >= 0 and speakers.get(m.mark) is speaker for m in mentions):
            signs.append(f"told by same {kind}")
    return signs


def _by_clause(scene: Scene, mention: Mention, mentions: Sequence[Mention], told: str) -> list[str]:
    """What an actor is to the verb of a pronoun, or to the verb above that."""
    words = scene.words
    verb = words[mention.head].head
    if mention.lead == "owner" and verb >= 0:
        verb = words[verb].head
    over = words[verb].head if verb >= 0 else -1
    signs = []
    for other in mentions:
        if other.sentence != mention.sentence:
            break
        hangs = words[other.head].head
        if hangs < 0 or other.head == mention.head:
            continue
        if hangs == verb:
            signs.append(f"same verb {words[other.head].relation} {told}")
        elif hangs == over:
            signs.append(f"verb above {words[other.head].relation} {words[verb].relation} {told}")
    return signs
