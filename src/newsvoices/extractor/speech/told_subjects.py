"""Who does what a verb beside a stretch says, or whose the noun for it is, as mentions of an article's actors."""

from collections.abc import Sequence

from newsvoices.extractor.analysis import FINITE_VERBS, Word
from newsvoices.extractor.lexis.lexicon import VERBS
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import BEING
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.syntax.doers import writer_of
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS

__all__ = [
    "AUXILIARIES", "MESSAGES", "NAMING", "STEPS", "UTTERED", "message_of", "owner_of", "quotes", "subject_of",
    "subject_of_cue", "tells",
]  # fmt: skip

NAMING = word_set(
    "call calls called calling dub dubs dubbed dubbing slam slams slammed command commands commanded order orders "
    "ordered instruct instructs instructed"
)
"""Verbs that give somebody or something a name, or an order."""
AUXILIARIES = BEING | word_set("has have had having do does did ’ve 've ’d 'd ’ll 'll just all also always")
"""Words between a subject and its verb."""
_OBLIQUE = word_set("me him us them mine hers ours theirs yours")
MESSAGES = word_set(
    "answer advice argument attitude call catchphrase chant chants claim comment cry line message mantra motto pitch "
    "pledge plea promise question reaction refrain reply response retort saying slogan thought view vow warning"
)
"""Nouns for words that are somebody's ([her answer was, ‘No’])."""
UTTERED = MESSAGES | word_set(
    "accusation admission aside assertion assumption boast complaint contention criticism critique demand denunciation "
    "description insistence insult joke post prediction proclamation quip remark remarks statement suggestion taunt "
    "threat tweet"
)
"""Nouns for what somebody has said, as whose owner speaks ([her remark that it was ‘a ruin’])."""
_CLIMBED = frozenset({"xcomp", "ccomp", "advcl", "conj", "dep", "acl", "vmod", "parataxis", "acl:relcl", "pcomp"})
_HANGING = frozenset({"nmod", "nmod:poss", "compound", "appos", "dobj"})
_FAR = 7  # words between a noun and whose it is
STEPS = 3
"""Verbs that are climbed to find a subject ([wanted to go on to say])."""


def subject_of(scene: Scene, verb: int, at: int, steps: int) -> Mention | None:
    """Return whoever does what a verb says, up to what it hangs on ([urged them to say], [those saying]).

    The mention right before the verb counts more than the parse; ``doer_of`` in ``syntax.doers`` asks the parse alone,
    finds a word of any kind, and for a passive the agent.
    """
    words = scene.words
    a, b = scene.sentences[scene.sentence_of(verb)]
    near = scene.within(words[a].start, words[min(b, at + 1) - 1].end)
    left = verb
    while left > a and (words[left - 1].text.lower() in AUXILIARIES or words[left - 1].tag in ("RB", "MD")):
        left -= 1
    quoted = words[verb].tag == "VBG" and words[verb - 1].text == "as"  # [quoted Moe as saying]
    left -= quoted
    for mention in reversed(near):
        hangs = words[mention.head].relation in _HANGING or words[mention.head].text.lower() in _OBLIQUE
        if words[mention.first - 1].text == "of" and mention.sort == "NAM" and words[verb].tag == "VBG":
            hangs = False  # [a film of Moe saying, ‘…’]
        hangs = hangs and not quoted
        if mention.last == left and mention.sort != "TITLE" and not hangs:
            return mention if mention.lead != "owner" or mention.sort == "NOM" else None
    for mention in reversed(near):
        if words[mention.head].head == verb and words[mention.head].relation in NOUN_SUBJECTS:
            return mention if words[mention.head].relation != "nsubjpass" else None
    above = words[verb].head
    if above < 0 or not steps or words[verb].relation not in _CLIMBED:
        return None
    if words[above].tag[:2] != "VB":
        if words[verb].tag == "VBN" and left == verb:
            return None  # [a film called ‘…’]
        writer = writer_of(words, above)  # [she sent a note to friends saying, ‘…’]
        above = writer if writer >= 0 else above
        return next((m for m in near if m.head == above), None)
    if words[verb].relation == "xcomp" and above < verb and words[verb].tag != "VBG":
        asked = next((m for m in near if words[m.head].head == above and words[m.head].relation == "dobj"), None)
        if asked is not None:
            return asked
    return subject_of(scene, above, at, steps - 1)


def subject_of_cue(scene: Scene, cue: tuple[int, int]) -> Mention | None:
    """Return who does what the verb of a cue says, for a cue without a source; None where it has no subject."""
    words = scene.words
    if not scene.sentences:
        return None
    first, last = scene.word_at(cue[0]), scene.word_at(cue[1] - 1)
    finite = (at for at in range(last, first - 1, -1) if words[at].tag in FINITE_VERBS)
    verb = next((at for at in finite if words[at].text.lower() not in AUXILIARIES), None)
    return subject_of(scene, verb, verb, 0) if verb is not None else None  # [Moe is known as ‘…’]: by others


def message_of(scene: Scene, verb: int) -> Mention | None:
    """Return whose message is told ([her first reaction was, ‘…’])."""
    words: Sequence[Word] = scene.words
    a, _ = scene.sentences[scene.sentence_of(verb)]
    at = verb - 1
    while at >= a and words[at].tag in ("RB", "VBN", "VBZ", "VBP", "VBD", "MD"):
        at -= 1
    if at < a or words[at].text.lower() not in MESSAGES:
        return None
    owners = scene.within(words[max(a, at - _FAR)].start, words[at].start)
    return next((m for m in reversed(owners) if words[m.head].head == at and m.sort != "NOM"), None)


def owner_of(scene: Scene, noun: int) -> Mention | None:
    """Return whose a noun is ([Moe’s pledge], [the pledge of Gerald Moe])."""
    words = scene.words
    low, high = max(0, noun - _FAR), min(len(words), noun + _FAR)
    for mention in scene.within(words[low].start, words[high - 1].end):
        head = words[mention.head]
        if head.head == noun and mention.actor is not None:
            before = words[name_start(mention) - 1].text.lower()
            if head.relation == "nmod:poss" or (head.relation == "nmod" and mention.first > noun and before == "of"):
                return mention
    return None


def quotes(verb: Word) -> bool:
    """Return whether a verb may stand beside what is said, word for word."""
    form = VERBS.get(verb.text.lower())
    return form is not None and form.verb.mode != "thought" and bool({"q", "o"} & {*form.verb.frames})


def tells(word: Word) -> bool:
    """Return whether a verb says that somebody says or calls something so."""
    form = VERBS.get(word.text.lower())
    return word.text.lower() in NAMING or (form is not None and form.verb.mode == "speech")
