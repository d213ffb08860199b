"""How tests of several rooms read what is proposed for a text of theirs."""

from newsvoices.extractor import propose
from newsvoices.extractor.events import Event, places_of_events
from newsvoices.extractor.events.parties import Parties
from newsvoices.extractor.syntax.grammar import Grammar
from newsvoices.extractor.tagger import tag_article
from newsvoices.records import Coding, Row
from newsvoices.text import lay_out

__all__ = [
    "FILLER",
    "PUBLISHED",
    "Tie",
    "actor_of",
    "called_bodies",
    "claims",
    "code",
    "countries",
    "descriptions",
    "events_by_word",
    "events_in",
    "kinds",
    "meant",
    "named_actors",
    "named_kinds",
    "names_by_key",
    "speaker",
    "speaker_of",
    "tied",
    "ties",
    "who_says",
    "wholes",
]

PUBLISHED = "2024-05-02"
FILLER = "Rain fell on the coast for most of the week, and a cold wind blew from the sea over the empty beaches."

Tie = tuple[str, str | None, str, str]


def code(text: str) -> Coding:
    """What is proposed for a text that ends its last line, and was published on 2 May 2024."""
    return propose(f"{text}\n", article_id="a", reference_date=PUBLISHED)


def names_by_key(coding: Coding) -> dict[str, str]:
    return {row["key"]: row["name"] for row in coding.actors}


def kinds(text: str) -> dict[str, tuple[str, str]]:
    """The types of the actors of a text and whether they are named."""
    return {row["name"]: (row["actor_type"], row["naming"]) for row in code(text).actors}


def named_kinds(text: str) -> dict[str, str]:
    """The named actors of a text and their types."""
    return {row["name"]: row["actor_type"] for row in code(text).actors if row["naming"] == "named"}


def named_actors(text: str) -> set[str]:
    return {row["name"] for row in code(text).actors if row["naming"] == "named"}


def countries(text: str) -> dict[str, str | None]:
    """The actors of a text and their countries."""
    return {row["name"]: row["country_code"] for row in code(text).actors}


def called_bodies(text: str) -> dict[str, set[str]]:
    """The names and descriptions by which a text calls each body."""
    coding = code(text)
    bodies = {row["key"]: row["name"] for row in coding.actors if row["actor_type"] == "organization"}
    called: dict[str, set[str]] = {name: set() for name in bodies.values()}
    for mention in coding.mentions:
        if mention["actor_id"] in bodies and mention["mention_type"] != "PRO":
            called[bodies[mention["actor_id"]]].add(text[mention["start"] : mention["end"]])
    return called


def descriptions(text: str) -> list[str]:
    """The words of the descriptions of actors, in text order."""
    mentions = code(text).mentions
    return [text[row["start"] : row["end"]] for row in mentions if row["mention_type"] == "NOM"]


def actor_of(coding: Coding, text: str, words: str, nth: int = 0) -> str | None:
    """The name of the actor behind the ``nth`` mention that has exactly these words."""
    names = names_by_key(coding)
    own = [names[row["actor_id"]] for row in coding.mentions if text[row["start"] : row["end"]] == words]
    return own[nth] if len(own) > nth else None


def meant(text: str, phrase: str) -> list[str]:
    """The names of the actors for whom a phrase stands, in text order, in a text on ferries."""
    whole = f"Ferry fares rise\n\n{text}"
    coding = code(whole)
    names = names_by_key(coding)
    return [names[row["actor_id"]] for row in coding.mentions if whole[row["start"] : row["end"]] == phrase]


def ties(text: str) -> list[Tie]:
    """Each affiliation as the person, the body, the role's title and its tenure."""
    coding = code(text)
    names = names_by_key(coding)
    return [
        (names[row["actor_id"]], names.get(row["org_actor_id"]), row["role_title"], row["tenure"])
        for row in coding.affiliations
    ]


def tied(text: str) -> set[tuple[str, str]]:
    """Who is tied to whom, by name."""
    return {(person, body) for person, body, *_ in ties(text) if body}


def wholes(text: str) -> list[tuple[str, str]]:
    """Each actor that is part of another one, and that one."""
    coding = code(text)
    names = names_by_key(coding)
    return [(row["name"], names[row["parent_actor_id"]]) for row in coding.actors if row["parent_actor_id"]]


def speaker_of(coding: Coding, text: str, start: str) -> str | None:
    """The name of the actor who speaks the first quote that begins with ``start``."""
    row: Row = next(row for row in coding.quotes if text[row["start"] :].startswith(start))
    return names_by_key(coding).get(row["speaker_actor_id"])


def speaker(text: str, start: str) -> str | None:
    """The name of the actor who speaks the first quote of a text that begins with ``start``."""
    return speaker_of(code(text), text, start)


def who_says(text: str, words: str) -> str | None:
    """The name of the actor who speaks the first quote of a text with these words."""
    coding = code(text)
    row: Row = next(row for row in coding.quotes if words in text[row["start"] : row["end"]])
    return names_by_key(coding).get(row["speaker_actor_id"])


def claims(text: str) -> list[tuple[str | None, str, str]]:
    """Each claim as its claimant, its type and what it says."""
    coding = code(text)
    names = names_by_key(coding)
    return [(names.get(row["claimant_actor_id"]), row["claim_type"], row["proposition"]) for row in coding.claims]


def events_in(sentence: str) -> tuple[str, Grammar, Parties, list[Event]]:
    """The text around a sentence, and the places in it that may tell of events."""
    text = f"Weather\n\n{sentence}\n\n{FILLER}\n"
    layout = lay_out(text)
    analysis = tag_article(text, layout).analysis
    coding = propose(text, article_id="x", reference_date=PUBLISHED)
    grammar, parties = Grammar(analysis), Parties(coding.actors, coding.mentions)
    return text, grammar, parties, places_of_events(grammar, parties, layout, analysis, coding, PUBLISHED)


def events_by_word(sentence: str) -> tuple[Parties, dict[str, Event]]:
    """The places of a sentence that may tell of events, by the word that triggers each."""
    _, grammar, parties, places = events_in(sentence)
    return parties, {grammar.words[event.found.trigger].text: event for event in places}
