"""What can be said of roles once descriptions are resolved: those told in passing, and bodies without a name."""

from dataclasses import replace

from newsvoices.extractor.employers import employers
from newsvoices.extractor.gazetteer import REGIONAL_PEOPLES
from newsvoices.extractor.heads import sector_of, singular
from newsvoices.extractor.places import country_in
from newsvoices.extractor.role_words import phrase_end, role_start, tenure_of
from newsvoices.extractor.scene import Scene
from newsvoices.extractor.stated_roles import Statement, note_role
from newsvoices.extractor.wordlists import word_set

__all__ = ["called_roles", "described_members", "find_employers"]

_OFFICES = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "EXP", "JRN", "BUS", "MED", "REL", "LAB", "EDU"})
_MEMBERS = word_set(
    "spokesman spokeswoman spokesperson director chairman chairwoman chair chief head leader founder co-founder "
    "adviser advisor counsel coordinator deputy treasurer partner vice-president boss"
)
_PUBLIC = frozenset({"GOV", "LEG", "JUD", "MIL", "SPY"})


def called_roles(scene: Scene) -> list[Statement]:
    """Return the roles by which the text calls named people in passing ([the Harbour mayor], [the Labour nominee]).

    Their mentions are resolved by then; bare nouns ([the mayor]) only take up what was said before.
    """
    words = scene.words
    found = []
    for mention in scene.mentions:
        actor = mention.actor
        if mention.sort != "NOM" or mention.lead != "the" or mention.number != "s" or mention.kind != "person":
            continue
        if actor is None or actor.naming != "named" or actor.actor_type != "person":
            continue
        last = mention.last
        if last + 1 < len(words) and words[last].text == "of" and words[last + 1].tag in ("NN", "NNP", "NNPS"):
            last = phrase_end(words, mention, scene.sentences[mention.sentence][1])
        first = role_start(words, mention)
        if last - first > 1:
            tenure = tenure_of(words, first, mention.last)
            found.append(Statement(actor, first, mention.last, last, tenure, None))
    for statement in found:
        note_role(words, statement)
    return found


def described_members(scene: Scene) -> list[Statement]:
    """Return the offices in which unnamed people act or speak, with the body that the text names beside them.

    [a Harbour Bank spokesman said], [the director of Harbour Bank left].
    """
    words = scene.words
    found = []
    for mention in scene.mentions:
        actor = mention.actor
        if actor is None or actor.naming == "named" or mention.kind != "person" or mention.number != "s":
            continue
        head = words[mention.head].text.lower()
        if mention.sort != "NOM" or not (mention.subject or mention.source):
            continue
        if head not in _MEMBERS and sector_of(head) not in _OFFICES:
            continue
        last = mention.last
        if last + 1 < len(words) and words[last].text in ("of", "for", "at", "with"):
            last = phrase_end(words, mention, scene.sentences[mention.sentence][1])
        owned = mention.owner if mention.lead == "owner" else None
        own = scene.within(words[mention.first if owned is None else owned.first].start, words[last - 1].end)
        body = next(iter(employers(words, mention, own, mention.first, last)), None)
        if body is not None and body.actor_type == "organization":
            tenure = tenure_of(words, mention.first, mention.last)
            found.append(Statement(actor, role_start(words, mention), mention.last, last, tenure, body))
    return found


def find_employers(scene: Scene, statements: list[Statement]) -> None:
    """Give roles without a body the one that they describe ([the museum’s director]) or whose people they name.

    Descriptions are resolved by then. A public office of a people is held in its state, where that is an actor.
    """
    words = scene.words
    states = {m.actor.country_code: m.actor for m in scene.mentions if m.kind == "state" and m.actor is not None}
    for number, statement in enumerate(statements):
        if statement.organization is not None:
            continue
        start, end = words[statement.first].start, words[statement.last - 1].end
        own = scene.within(start, end)
        phrase = next((m for m in own if m.last == statement.title_last and m.sort in ("NOM", "PREDICATE")), None)
        body = None
        if phrase is not None:
            body = next(iter(employers(words, phrase, own, statement.first, statement.last)), None)
        if body is None and sector_of(singular(words[statement.title_last - 1].text.lower())) in _PUBLIC:
            title = [word.text for word in words[statement.first : statement.title_last]]
            code = None if REGIONAL_PEOPLES.keys() & set(title) else country_in(title)
            body = states.get(code) if code is not None else None
        if body is not None:
            statements[number] = replace(statement, organization=body)
