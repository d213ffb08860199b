"""Which descriptions and pronouns refer to which actor: by rules, and by weighing who may be meant."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from newsvoices.extractor.lexis.heads import EPITHETS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.called.ages import find_aged, named_of_age
from newsvoices.extractor.mentions.called.births import born_as
from newsvoices.extractor.mentions.called.bodies import find_body, find_of_kind, last_bodies
from newsvoices.extractor.mentions.called.bodies_called import (
    COUNTRIES,
    body_signs,
    may_call_body,
    most_named_bodies,
    pick_body,
)
from newsvoices.extractor.mentions.called.bodies_of_people import body_of_focus, body_of_owner
from newsvoices.extractor.mentions.called.called_by_deeds import find_by_deed
from newsvoices.extractor.mentions.called.calling_signs import Candidate
from newsvoices.extractor.mentions.called.described_before import DescribedBefore
from newsvoices.extractor.mentions.called.epithets import find_called, find_speaker, find_stranger
from newsvoices.extractor.mentions.called.focus import is_far, parent_of_several
from newsvoices.extractor.mentions.called.headline_echoes import heard_in_headline
from newsvoices.extractor.mentions.called.kin import Kin, couples
from newsvoices.extractor.mentions.called.natives import nation_told
from newsvoices.extractor.mentions.called.office_holders import Offices, is_named_later, is_office, latest_of, meets
from newsvoices.extractor.mentions.called.only_bodies import employs_judge
from newsvoices.extractor.mentions.called.other_parties import is_other_party
from newsvoices.extractor.mentions.called.others_of_two import find_other_of_two
from newsvoices.extractor.mentions.called.parties_spoken_of import party_spoken_of
from newsvoices.extractor.mentions.called.people_called import called_signs, may_be_called, most_named, pick_called
from newsvoices.extractor.mentions.called.spoken_of import find_own_body, find_spoken_of, speaks_for, voice_of
from newsvoices.extractor.mentions.called.states_by_byname import last_state, state_by_byname
from newsvoices.extractor.mentions.called.trades_told import TradesTold
from newsvoices.extractor.mentions.cast import Actor, Cast
from newsvoices.extractor.mentions.descriptions.described_actors import add_described
from newsvoices.extractor.mentions.descriptions.ground import (
    heads_article,
    is_any,
    is_more_than_ground,
    is_some,
    stands,
    subject_of,
)
from newsvoices.extractor.mentions.descriptions.stand_ins import says_only_age_or_country
from newsvoices.extractor.mentions.descriptions.words import STATES, modifiers_of, noun_of
from newsvoices.extractor.mentions.pronouns.evidence import pick_meant, pronoun_choice
from newsvoices.extractor.mentions.pronouns.rules import Option, refer
from newsvoices.extractor.mentions.same.bodies_by_name import bodies_by_name, find_by_name
from newsvoices.extractor.mentions.same.identities import apposed_to
from newsvoices.extractor.mentions.same.nouns_of_names import says_what_name_is
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["Resolver"]

_COUNTRY = COUNTRIES | {"state"}
_ANYBODY = word_set("everyone everybody anyone anybody nobody someone somebody one another none person people folks")
_CLIENTS = word_set("client clients patient patients")


class Resolver:
    """Resolves the mentions of a scene in two readings: what stands outside quotation marks, then what is inside."""

    def __init__(self, scene: Scene, cast: Cast, bodies: Mapping[Actor, Collection[Actor]]) -> None:
        """Begin with the names' actors known; ``bodies`` are those in which the text gives people an office or work."""
        self._bodies_of = bodies
        self.scene, self.cast, self.words = scene, cast, scene.words
        self.speaker_of_mark: dict[int, Actor] = {}
        self.offices = Offices(scene, cast)
        self.count: dict[Actor, int] = {}
        self.first_named: dict[Actor, Mention] = {}
        self.taken_for: dict[Actor, Actor] = {}
        self.called: list[tuple[Mention, list[Candidate]]] = []
        for mention in scene.mentions:
            if mention.actor is not None:
                self.count[mention.actor] = self.count.get(mention.actor, 0) + 1
                if mention.sort == "NAM":
                    self.first_named.setdefault(mention.actor, mention)
        self._prominent = [self.first_named[a] for a in most_named(self.count) if a in self.first_named]
        self._great = [self.first_named[a] for a in most_named_bodies(self.count) if a in self.first_named]
        self._by_name = bodies_by_name(scene)
        self.kin, self.trades = Kin(couples(scene)), TradesTold(scene)
        self.described = DescribedBefore(scene, self.kin, self.trades)
        self.bodies_called: list[tuple[Mention, list[Candidate]]] = []
        self.pronouns: list[tuple[Mention, list[Candidate]]] = []

    def read(self, quoted: bool) -> None:
        """Resolve the mentions outside quotation marks, or inside."""
        for i, mention in enumerate(self.scene.mentions):
            if (mention.mark >= 0) != quoted or mention.sort in ("TITLE", "PREDICATE"):
                if mention.sort == "PREDICATE" and not quoted:
                    self._note_predicate(mention)
                continue
            if mention.actor is not None:
                if mention.sort == "NOM":
                    self._name_described(mention)
                    self._note(mention, noun_of(self.words[mention.head].text))
                continue
            if mention.sort == "NOM":
                self._description(i, mention)
            elif mention.sort == "PRO":
                mention.actor = self._pronoun(i, mention)
        if self.taken_for:
            for mention in self.scene.mentions:
                if mention.actor is not None:
                    mention.actor = self.taken_for.get(mention.actor, mention.actor)
                if mention.author is not None:
                    mention.author = self.taken_for.get(mention.author, mention.author)

    def _pronoun(self, i: int, mention: Mention) -> Actor | None:
        """Whom a pronoun means by the rules, or by what weighs for each where several may be meant."""
        options: dict[Actor, Option] = {}
        actor = refer(self.scene, i, mention, self.count, self.speaker_of_mark, options)
        told = mention.speaks_of_like or self._is_of_client(mention)  # rules know better
        if options and (actor is None or actor in options) and not told:
            choice = pronoun_choice(self.scene, mention, options, actor, self.count, self.speaker_of_mark)
            self.pronouns.append((mention, choice))
            meant = pick_meant(choice)
            if meant is not None and meant is voice_of(mention):
                meant = speaks_for(self.scene, mention, options) or meant
            if meant is not actor:
                actor, mention.margin, mention.nearest = meant, 0.0, False
        if actor is not None and mention.kind == "he" and mention.gender:
            actor.sexes[mention.gender] += 1
        return actor

    def _is_of_client(self, mention: Mention) -> bool:
        """Whether a pronoun owns those who only have lawyers or doctors ([his client]); rules know whose they are."""
        owned = self.words[mention.head].head
        return mention.lead == "owner" and owned >= 0 and self.words[owned].text.lower() in _CLIENTS

    # Descriptions

    def _description(self, i: int, mention: Mention) -> None:
        if self.words[mention.head].text.lower() in _ANYBODY and not is_some(self.words, mention):
            return
        if (
            mention.lead == ""
            and mention.number == "s"
            and mention.kind == "person"
            and not stands(self.scene, mention)
        ):
            return
        same = apposed_to(self.scene, i, mention)
        head = noun_of(self.words[mention.head].text)
        told = same.actor if same is not None else find_aged(self.scene, i, mention)
        told = (
            told
            or born_as(self.scene, mention)
            or self._kin_of(mention, head)
            or find_spoken_of(self.scene, mention, head)
        )
        told = told or find_by_deed(self.scene, i, mention, head) or find_by_name(mention, self._by_name)
        told = told or parent_of_several(self.scene, i, mention)
        told = (
            told or named_of_age(self.scene, i, mention) or body_of_owner(self.scene, i, mention, head, self._bodies_of)
        )
        if told is not None:
            mention.actor = told  # [a witness, a taxi driver, said]
            self._note(mention, head)
            return
        owner = mention.owner.actor if mention.owner is not None else None
        if head in _COUNTRY:
            state = last_state(self.scene, i) if mention.lead == "the" and mention.number == "s" else None
            mention.actor = state_by_byname(self.scene, i, mention) or self._body(i, mention, head, state)
            if mention.actor is None and not is_more_than_ground(self.words, mention):
                return
        if owner is not None and says_what_name_is(self.words, mention, head, owner):
            mention.actor = owner
            self.described.note(mention)
            return
        body = owner is not None and mention.lead == "the" and owner.actor_type in ("organization", "state")
        offices = is_office(self.words, mention, owner) or (owner is None and heads_article(self.scene, mention))
        settled = False
        if head not in _COUNTRY and mention.number == "s" and offices:
            new = (head, None) not in self.described.by_noun
            held = [a for a in self.offices.holders(i, mention, head, new=new) if a is not voice_of(mention)]
            held = [a for a in held if not is_named_later(mention, self.first_named.get(a), self.count.get(a, 0))]
            if len(held) > 1 and mention.kind == "organization":
                near = last_bodies(self.scene, i, held)
                settled = len(near) == 1 and near[0].naming == "named"
                if len(near) == 1:
                    mention.actor = near[0]
                elif near:
                    mention.actor = add_described(self.scene, self.cast, mention, head, owner)
            else:
                mention.actor = held[0] if len(held) == 1 else latest_of(self.scene, i, held)
            if mention.actor is None and owner is None and mention.lead == "the":
                mention.actor = find_of_kind(self.scene, i, mention, head)
        holder = mention.actor
        if holder is not None and holder.naming == "named" and head in EPITHETS and is_far(self.scene, i, holder):
            mention.actor = self._epithet(i, mention, head) or holder
        if mention.actor is None:
            known = self.described.find(i, mention, head, owner)
            known = None if known is voice_of(mention) else known
            plain = known is None and owner is None and mention.lead == "the"
            stranger = find_stranger(self.scene, i, mention, head) if plain else None
            open_to = stranger is None and self._open(mention, known) and (owner is None or body)
            called = self._epithet(i, mention, head) if open_to else None
            if known is not None and called is not None:
                self.taken_for[known] = called
            if called is None and plain:
                known = find_body(self.scene, i, mention, head) or stranger
                known = known or find_speaker(self.scene, i, mention, head)
            mention.actor = called or known
        if owner is None and head not in _COUNTRY:
            rule = mention.actor
            mention.actor = self._body(i, mention, head, rule) if not settled else rule
            if head == "party":
                mention.actor = party_spoken_of(self.scene, mention, self._by_name, mention.actor, rule)
        mention.actor = meets(self.words, mention, head, mention.actor)
        if mention.actor is None and owner is None:
            mention.actor = find_other_of_two(self.scene, i, mention, head)
            mention.actor = mention.actor or body_of_focus(self.scene, i, mention, head, self._bodies_of)
        if mention.actor is None and not mention.source and says_only_age_or_country(self.words, mention):
            return
        mention.actor = mention.actor or add_described(self.scene, self.cast, mention, head, owner)
        self._note(mention, head)

    def _note(self, mention: Mention, head: str) -> None:
        """Keep a description, which may say of whom the headline speaks ([Man rescued], [A man fell])."""
        heard = heard_in_headline(self.scene, mention, self.described.by_noun.get((head, None), ()))
        if heard is not None and mention.actor is not None and heard is not mention.actor:
            self.taken_for[heard] = mention.actor
        self.described.note(mention)

    def _kin_of(self, mention: Mention, head: str) -> Actor | None:
        """Whom the noun for kin or a client means by what the text told of its owner."""
        owner = mention.owner.actor if mention.owner is not None and mention.lead == "owner" else None
        single = mention.number == "s" and (head, owner) not in self.described.by_noun
        return self.kin.find(head, owner, mention.gender) if owner is not None and single else None

    def _body(self, i: int, mention: Mention, head: str, rule: Actor | None) -> Actor | None:
        """Which body or country a description calls, where it may call one; ``rule`` is what the rules take it for."""
        if not may_call_body(mention, head):
            return rule
        rule = None if self._is_another(rule, mention, head) else rule
        candidates = body_signs(self.scene, i, head, rule, self.count, self._great)
        candidates = [one for one in candidates if not self._is_another(one[0], mention, head)]
        self.bodies_called.append((mention, candidates))
        told = find_own_body(self.scene, mention, head) or self.trades.named_bank(i, mention, head)
        return told or pick_body(candidates, rule)

    def _is_another(self, actor: Actor | None, mention: Mention, head: str) -> bool:
        """Whether what a body does, or the name of a party, is not what a description says."""
        other = is_other_party(self.words, mention, actor) or employs_judge(self.scene, mention, actor, head)
        return other or self.trades.rules_out(actor, mention, head)

    def _open(self, mention: Mention, actor: Actor | None) -> bool:
        """Whether nothing yet says who is described: nobody, or somebody whom definite or bare phrases brought in."""
        return actor is None or (
            mention.mark < 0 and actor.naming == "described" and actor not in self.described.introduced
        )

    def _note_predicate(self, mention: Mention) -> None:
        """Note what somebody without a name is said to be ([The owner was a taxi driver], then [the driver])."""
        single = mention.kind == "person" and mention.number == "s" and mention.lead == "a"
        doer = subject_of(self.scene, mention) if single else None
        if doer is not None and doer.naming != "named" and doer.actor_type == "person" and not doer.plural:
            self.described.note(replace(mention, actor=doer, owner=None))

    def _name_described(self, mention: Mention) -> None:
        """Take whoever was described before for the one whom the text now names beside the same noun.

        [She had warned the mine manager. The manager, Per Berg, left]: where one is named for the first time, and only
        one without a name was described so.
        """
        actor, head = mention.actor, noun_of(self.words[mention.head].text)
        single = mention.kind == "person" and mention.number == "s" and mention.owner is None
        name = self.first_named.get(actor) if actor is not None else None
        if actor is None or name is None or not single or mention.lead != "the":
            return
        if name.sentence != mention.sentence or name.first < mention.first:
            return
        before = [m for m in self.described.by_noun.get((head, None), ()) if m.number == "s" and m.actor is not actor]
        known = {m.actor for m in before}
        if len(known) != 1 or before[-1].actor is None or before[-1].actor.naming != "described":
            return
        if any(m.lead == "a" and is_any(self.words, m) for m in before):
            return  # [The board will be headed by a president], whoever that is
        if modifiers_of(self.words, mention) - STATES <= modifiers_of(self.words, before[-1]):
            self.taken_for[before[-1].actor] = actor

    def _epithet(self, i: int, mention: Mention, head: str) -> Actor | None:
        actor = rule = find_called(self.scene, i, mention, head, self.count)
        if may_be_called(mention):
            candidates = called_signs(self.scene, i, head, actor, self.count, self._prominent)
            self.called.append((mention, candidates))
            others = [one for one in candidates if one[0] is None or one[0] is not voice_of(mention)]
            actor = pick_called(others, actor)
        if actor is not None:
            actor.hold(head, modifiers_of(self.words, mention))
            self.offices.add(actor, head)
            if actor is rule:  # what only seems likely tells no country
                actor.country_code = actor.country_code or nation_told(self.words, mention)
        return actor
