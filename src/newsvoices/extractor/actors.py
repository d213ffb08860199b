"""The actors of an article: everybody whom its words name, describe or refer to, and who speaks."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsvoices.extractor.analysis import Analysis
from newsvoices.extractor.attributions import Attribution, Span
from newsvoices.extractor.attributions.turns import Turn
from newsvoices.extractor.mentions.called.calling_signs import Candidate
from newsvoices.extractor.mentions.called.kin import name_kin
from newsvoices.extractor.mentions.cast import Actor, Cast, give_keys
from newsvoices.extractor.mentions.coreference import Resolver
from newsvoices.extractor.mentions.descriptions.evidence import description_signs, drop_unlikely
from newsvoices.extractor.mentions.descriptions.spans import begin_with_kind
from newsvoices.extractor.mentions.descriptions.telling_papers import telling_papers
from newsvoices.extractor.mentions.finding import find_mentions
from newsvoices.extractor.mentions.only_places import only_places
from newsvoices.extractor.mentions.pronouns.issuers import note_authors
from newsvoices.extractor.mentions.pronouns.writers import note_writer
from newsvoices.extractor.mentions.same.echoes import hear_echoes
from newsvoices.extractor.mentions.same.identities import identify
from newsvoices.extractor.mentions.same.introductions import introduce
from newsvoices.extractor.mentions.same.names import cast_names
from newsvoices.extractor.mentions.scene import Mention, Scene
from newsvoices.extractor.roles.countries.evidence import Grounds
from newsvoices.extractor.roles.countries.finding import settle_countries
from newsvoices.extractor.roles.countries.principals import find_campaigners
from newsvoices.extractor.roles.joined_titles import share_bodies
from newsvoices.extractor.roles.later_roles import called_roles, find_employers
from newsvoices.extractor.roles.later_ties import later_ties, offices_held
from newsvoices.extractor.roles.meant_by_we import settle_we
from newsvoices.extractor.roles.memberships.finding import with_memberships
from newsvoices.extractor.roles.parties_by_words import note_parties
from newsvoices.extractor.roles.parts_of_bodies import note_wholes
from newsvoices.extractor.roles.role_notes import Statement
from newsvoices.extractor.roles.sectors_by_article import release_captains, settle_congress, settle_known_bodies
from newsvoices.extractor.roles.sectors_of_holders import settle_holders
from newsvoices.extractor.roles.statements import find_statements
from newsvoices.extractor.speech.functions import Functions
from newsvoices.extractor.speech.inner_reports import find_inner
from newsvoices.extractor.speech.joint_speakers import Joint, find_joint
from newsvoices.extractor.speech.running_speech import carry_on, find_nested, hear_nearest
from newsvoices.extractor.speech.speakers import Sources, find_sources, speak
from newsvoices.extractor.speech.spoken_to import find_spoken_to
from newsvoices.extractor.speech.told import Told
from newsvoices.extractor.speech.told_speech import find_told
from newsvoices.extractor.speech.turn_speakers import give_turns, name_labels
from newsvoices.records import Layout

__all__ = ["Actors", "find_actors"]


@dataclass(slots=True)
class Actors:
    """The cast in the order of first mention, the mentions that have an actor, who speaks, and the roles stated.

    ``speakers`` and ``addressees`` go with the attributions by number, ``joint`` says who speaks with others;
    ``speaker_of_mark`` goes with the outermost stretches in quotation marks and, behind their numbers, with turns of an
    interview; of the stretches
    ``labelled`` are those that a name and a colon give to their speaker; ``told`` with the spans of those, also
    inside others, whose speaker is the subject of a verb beside them, and ``nearest`` those of them that an
    attribution gives to another one, ``nested`` those inside what it says, ``echoed`` those in headings whose
    speaker the body tells; ``functions`` says what the marked stretches do, ``grounds`` what tells of countries,
    ``described`` the signs for and against each description's speaking of an actor, also of those left out for
    them, ``called`` whom descriptions may call that are not settled otherwise, and ``bodies_called`` which bodies,
    ``pronouns`` whom pronouns may mean, and ``we`` whom we, us and our.
    """

    cast: list[Actor]
    mentions: list[Mention]
    speakers: list[Actor | None]
    addressees: list[Actor | None]
    joint: Joint
    statements: list[Statement]
    scene: Scene
    speaker_of_mark: dict[int, Actor]
    labelled: set[int]
    told: dict[Span, Told]
    nearest: dict[Span, Told]
    nested: dict[Span, Told]
    echoed: dict[Span, Actor]
    functions: Functions
    grounds: Grounds
    described: list[tuple[Mention, list[str]]]
    called: list[tuple[Mention, list[Candidate]]]
    bodies_called: list[tuple[Mention, list[Candidate]]]
    pronouns: list[tuple[Mention, list[Candidate]]]
    we: list[tuple[Mention, list[Candidate]]]


def find_actors(
    text: str, layout: Layout, analysis: Analysis, attributions: Sequence[Attribution], turns: Sequence[Turn] = ()
) -> Actors:
    """Return the actors of an article whose words, attributions and turns (of an interview or transcript) are known.

    Names come first, since all else leans on them; then what the text states of them; then descriptions and pronouns
    outside quotation marks, which settle who speaks; then those inside, where I is the speaker.
    """
    functions = Functions(text, layout)
    scene, cast = Scene(text, layout, analysis, functions.titles), Cast()
    find_mentions(scene, analysis)
    name_labels(scene, turns)
    cast_names(scene, cast)
    note_parties(scene)
    sources = find_sources(scene, attributions, cast)
    statements = find_statements(scene)
    introduce(scene)
    name_kin(scene)
    identify(scene)
    resolver = Resolver(scene, cast, _bodies_of(statements))
    resolver.read(quoted=False)
    note_authors(scene)
    give_turns(scene, turns, attributions, sources, resolver)
    joint = find_joint(scene, attributions, sources)
    speak(scene, attributions, sources, resolver.speaker_of_mark)
    carry_on(scene, layout, attributions, sources, resolver.speaker_of_mark)
    resolver.read(quoted=True)
    speak(scene, attributions, sources, resolver.speaker_of_mark)
    labelled = carry_on(scene, layout, attributions, sources, resolver.speaker_of_mark)
    stated = {statement.first for statement in statements}
    statements += [statement for statement in called_roles(scene) if statement.first not in stated]
    statements += [held for held in offices_held(scene) if held.first not in stated]
    find_employers(scene, statements)
    statements += [tie for tie in later_ties(scene) if tie.first not in stated]
    statements = with_memberships(scene, statements)
    note_wholes(scene)
    note_writer(scene)
    echoed = hear_echoes(scene, layout, resolver.speaker_of_mark, [turn.contents for turn in turns])
    told = find_told(scene, layout)
    nearest = hear_nearest(scene, attributions, sources, told, resolver.speaker_of_mark)
    inner, free = find_inner(scene, attributions, sources)
    nested = inner | find_nested(scene, attributions, sources, told)
    told |= free
    spoken_to = list(find_spoken_to(scene, attributions, sources.addressees))
    return _report(
        scene, sources, spoken_to, joint, statements, resolver, labelled, told, nearest, nested, echoed, functions
    )


def _bodies_of(statements: Sequence[Statement]) -> dict[Actor, dict[Actor, None]]:
    """The bodies in which each actor is stated to have an office or work now."""
    found: dict[Actor, dict[Actor, None]] = {}
    for statement in statements:
        if statement.organization is not None and statement.tenure == "current":
            found.setdefault(statement.actor, {})[statement.organization] = None
    return found


def _report(
    scene: Scene,
    sources: Sources,
    spoken_to: Sequence[Mention],
    joint: Joint,
    statements: list[Statement],
    resolver: Resolver,
    labelled: set[int],
    told: dict[Span, Told],
    nearest: dict[Span, Told],
    nested: dict[Span, Told],
    echoed: dict[Span, Actor],
    functions: Functions,
) -> Actors:
    surnames = {m.text.rpartition(" ")[2] for m in scene.mentions if m.sort == "NAM" and m.kind == "person"}
    for mention in scene.mentions:
        if mention.kind == "group" and mention.sort == "NAM" and mention.text[:-1] not in surnames:
            mention.sort = "NOM"  # [Republicans], [Kenyans]: a plural noun of belonging
    begin_with_kind(scene)
    speaking = {a for a in (*sources.speakers, *sources.addressees) if a is not None}
    joint.rename(resolver.taken_for)
    speaking.update(actor for others in joint.others for actor in others)
    quoted = {scene.marks[n] for n in resolver.speaker_of_mark if n < len(scene.marks)}  # the numbers behind are turns
    told = {span: one for span, one in told.items() if span not in quoted}
    heard = [one.speaker for one in (*told.values(), *nearest.values(), *nested.values())]
    heard += resolver.speaker_of_mark.values()
    speaking.update(heard)
    statements = share_bodies(scene.words, statements)
    tied = {actor for s in statements for actor in (s.actor, s.organization) if actor is not None}
    described = list(description_signs(scene, speaking, tied))
    telling = telling_papers(scene, speaking)
    dropped = drop_unlikely(scene, described, telling)
    dropped -= {m.actor for m in scene.mentions if m.actor is not None and m.sort != "PRO"}
    solid = speaking | ({m.actor for m in scene.mentions if m.actor is not None} - dropped)
    solid -= {a for a in solid if a.actor_type == "document" and a not in telling and a.naming != "named"}
    solid -= only_places(scene, speaking | tied)
    mentions = []
    spans: set[tuple[int, int]] = set()
    for mention in (*scene.mentions, *spoken_to):
        span = (mention.start, mention.end)
        if mention.actor in solid and mention.sort in ("NAM", "NOM", "PRO") and span not in spans:
            spans.add(span)
            mentions.append(mention)
    mentions.sort(key=lambda m: (m.start, -m.end))
    order: dict[Actor, int] = {}
    joint.mentions = [mention for mention in joint.mentions if (mention.start, mention.end) in spans]
    used = [m.actor for m in mentions] + [*sources.speakers, *sources.addressees]
    statements = [s for s in statements if s.actor in solid]
    used += [s.organization for s in statements] + [s.actor for s in statements]
    used += heard
    used += [actor for others in joint.others for actor in others]
    for actor in used:
        if actor is not None:
            order.setdefault(actor, len(order))
    cast = list(order)
    for actor in cast:
        if actor.whole not in order:
            actor.whole = None  # a description that was left out
    release_captains(scene, cast)
    grounds = settle_countries(cast, statements, scene, find_campaigners(scene))
    settle_congress(cast)
    home = grounds.home.code if grounds.home is not None and grounds.home.sure else None
    weighed = settle_we(scene, cast, statements, home)
    settle_holders(scene.words, statements)
    found = {(m.start, m.end): m for m in (*mentions, *(m for m, _ in weighed)) if m.actor is not None}
    mentions = sorted(found.values(), key=lambda m: (m.start, -m.end))
    settle_known_bodies(cast)
    give_keys(cast)
    return Actors(
        cast,
        mentions,
        sources.speakers,
        sources.addressees,
        joint,
        statements,
        scene,
        resolver.speaker_of_mark,
        labelled,
        told,
        nearest,
        nested,
        echoed,
        functions,
        grounds,
        described,
        resolver.called,
        resolver.bodies_called,
        resolver.pronouns,
        weighed,
    )
