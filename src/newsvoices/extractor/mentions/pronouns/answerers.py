"""Who answers what somebody was asked in the sentence before: [Moe asked Lund how deep it was. “Very,” he said]."""

from newsvoices.extractor.attributions import QUESTIONED
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene

__all__ = ["answerer"]

_QUESTIONS = frozenset({"how", "what", "when", "where", "why", "who", "whether", "if", "which"})
_TIMES = frozenset({"when", "where", "if"})
"""Those that only say when or where somebody is questioned."""
_SHORT = 4  # code points before a pronoun among which a question ends


def answerer(scene: Scene, mention: Mention) -> Actor | None:
    """Return who was asked a question in the sentence before what a pronoun says behind a quotation; None else.

    Where he was asked to do something, or his answer is a question, that says nothing of who speaks; and where he is
    named beside the pronoun, another speaks ([“Go,” he told Lund]).
    """
    if not mention.source or mention.kind != "he" or mention.mark >= 0:
        return None
    start = scene.text[mention.start - _SHORT : mention.start]
    first = scene.sentences[mention.sentence][0]
    if "?" in start or scene.mark_of(scene.words[first].start) < 0:
        return None
    words = scene.words
    for asked in scene.by_sentence.get(mention.sentence - 1, ()):
        verb = words[asked.head].head
        if asked.sort != "NAM" or asked.kind != "person" or asked.mark >= 0 or verb != asked.first - 1 or verb < 1:
            continue
        if words[verb].text.lower() not in QUESTIONED or words[verb].tag != "VBD":
            continue
        question = words[asked.last].text if asked.last < len(words) else ""
        if question not in _QUESTIONS or (question in _TIMES and words[verb].text.lower() != "asked"):
            continue
        named = any(m.actor is asked.actor and m.sort == "NAM" for m in scene.by_sentence[mention.sentence])
        return None if named else asked.actor
    return None
