"""What reads an article before the rules do: one interface, and the network that ships as its usual answer."""

from typing import NamedTuple, Protocol

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.attributions import Attribution, attributions_of
from newsvoices.extractor.attributions.appeals import add_appeals
from newsvoices.extractor.attributions.bracketed_sources import complete_bracketed
from newsvoices.extractor.attributions.closing_reports import add_closing_reports
from newsvoices.extractor.attributions.contrasts import part_contrasts
from newsvoices.extractor.attributions.cue_subjects import settle_sources
from newsvoices.extractor.attributions.denied_reports import join_denied
from newsvoices.extractor.attributions.exchanges import part_exchanges
from newsvoices.extractor.attributions.fronted_questions import part_fronted_questions
from newsvoices.extractor.attributions.hearings import add_hearings
from newsvoices.extractor.attributions.inverted_cues import settle_inverted_cues
from newsvoices.extractor.attributions.loose_ends import leave_loose_ends
from newsvoices.extractor.attributions.meanwhile import leave_meanwhile
from newsvoices.extractor.attributions.mere_deeds import leave_mere_deeds
from newsvoices.extractor.attributions.next_deeds import leave_next_deeds
from newsvoices.extractor.attributions.next_reports import add_next_reports
from newsvoices.extractor.attributions.nothing_given import complete_unshown, leave_nothing_given
from newsvoices.extractor.attributions.stances import add_stances
from newsvoices.extractor.attributions.supposed_reports import leave_supposed
from newsvoices.extractor.attributions.whole_charges import complete_charges
from newsvoices.extractor.attributions.whole_cues import (
    complete_cues,
    complete_sources,
    complete_told,
    part_according,
    part_cues,
    part_put_in,
    part_sentences,
    part_sources,
)
from newsvoices.extractor.syntax.datelines import leave_datelines
from newsvoices.extractor.syntax.headline_accused import mend_headlines
from newsvoices.extractor.syntax.mending import mend
from newsvoices.extractor.syntax.pronouns_of_owners import leave_pronouns_of_owners
from newsvoices.extractor.syntax.surnames_like_verbs import leave_surnames_like_verbs
from newsvoices.network.algebra import one_thread
from newsvoices.network.reading import Reading, read_article
from newsvoices.network.weights import Network, shipped_network
from newsvoices.records import Layout

__all__ = ["Tagged", "Tagger", "tag_article"]


class Tagged(NamedTuple):
    """What a tagger finds in an article: tag, entity and head of each word, and who said what."""

    analysis: Analysis
    attributions: list[Attribution]


class Tagger(Protocol):
    """Anything that can be called with a text and its layout, such as a spaCy pipeline with a few lines around it."""

    def __call__(self, text: str, layout: Layout, /) -> Tagged:
        """Return the analysis and the attributions of ``text``; offsets are code points into it."""
        ...


def tag_article(text: str, layout: Layout, /) -> Tagged:
    """Read an article with the shipped network: analysis and attributions from one pass."""
    network = shipped_network()
    with one_thread():  # linking, too; reading alone holds the libraries itself
        reading = read_article(text, layout, network)
        analysis = analysis_of(reading, network)
        attributions = attributions_of(text, layout, reading, network)
    join_denied(analysis, attributions)
    leave_next_deeds(analysis, attributions)
    complete_cues(analysis, attributions)
    part_cues(analysis, attributions)
    complete_told(analysis, attributions)
    complete_charges(analysis, attributions)
    settle_sources(analysis, attributions)
    part_fronted_questions(analysis, attributions)
    part_put_in(analysis, attributions)
    leave_mere_deeds(analysis, attributions)
    leave_nothing_given(analysis, attributions)
    complete_unshown(analysis, attributions)
    leave_supposed(analysis.words, analysis.sentences, attributions)
    settle_inverted_cues(analysis, layout, attributions)
    part_exchanges(text, layout, attributions)
    part_sentences(analysis, attributions)
    part_sources(analysis, attributions)
    complete_sources(analysis, attributions)
    complete_bracketed(analysis, attributions)
    part_according(analysis, attributions)
    leave_loose_ends(analysis, attributions)
    leave_meanwhile(analysis, attributions)
    part_contrasts(analysis, attributions)
    add_closing_reports(analysis.words, analysis.sentences, layout, attributions)
    add_next_reports(analysis, attributions)
    add_stances(analysis.words, layout, attributions)
    add_appeals(analysis.words, layout, attributions)
    add_hearings(analysis, layout, attributions)
    return Tagged(analysis, attributions)


def analysis_of(reading: Reading, network: Network) -> Analysis:
    """Put a reading's numbers into words."""
    tags, entities, relations = network.tags, network.entities, network.relations
    tokens = reading.cut.tokens
    heads = reading.heads.tolist()
    words = list(
        map(
            Word,
            [piece.start for piece in tokens],
            [piece.end for piece in tokens],
            [piece.text for piece in tokens],
            [tags[number] for number in reading.tags.tolist()],
            [entities[number] for number in reading.entities.tolist()],
            [-1 if head == at else head for at, head in enumerate(heads)],
            [relations[number] for number in reading.relations.tolist()],
        )
    )
    leave_datelines(words, reading.cut.sentences)
    mend_headlines(words, reading.cut.sentences)
    leave_pronouns_of_owners(words)
    leave_surnames_like_verbs(words)
    mend(words)
    return Analysis(tuple(words), reading.cut.sentences)
