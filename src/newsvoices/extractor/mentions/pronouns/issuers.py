"""Whose words a paper's are, where the text says who made it ([Moe sent an email], [the email said], [it said])."""

from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.cast import Actor
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start

__all__ = ["is_paper", "is_setting", "note_authors"]

_PAPERS = word_set(
    "statement communique communiqué release press-release letter email e-mail memo memorandum message note post tweet "
    "blog column editorial op-ed essay report study analysis review brief dossier memoir book petition ad "
    "advertisement commercial appeal missive manifesto dispatch cable"
)
"""What somebody writes in a name, and not what a court, a parliament or two parties make binding."""
_STATEMENTS = word_set("statement communique communiqué release press-release")
"""Papers that are read out by who makes them."""
_ISSUING = word_set(
    "issued released put sent published posted wrote made gave distributed circulated issues releases sends "
    "publishes posts writes issuing releasing sending publishing posting writing launched aired airs penned tweeted "
    "issue release send publish post write drafted authored emailed submitted filed ran runs running"
)
_BETWEEN = frozenset({"IN", "TO", "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "VBN", "VBD", "CD", "RB", "PRP$", "POS"})
"""Tags of words that may stand between a paper and who it is from ([a letter to the crew from Moe])."""
_MANY = word_set("statement release post tweet note message")
"""Papers of which an article may speak of several by the same noun alone."""
_STUDIES = word_set("report study analysis review brief dossier book memoir")
"""Papers in which others are quoted too."""
_BACK = 5  # sentences of the text's own
_PRIVATE = word_set("letter email e-mail memo memorandum message note cable missive dispatch dossier")
"""Papers that others make public than who wrote them."""
_WRITTEN = word_set("written signed sent drafted authored penned prepared co-written posted")
_MADE_PUBLIC = word_set("released issued published put")
_FAR = 10  # words from a paper to the preposition before who it is from
_CLOSE, _NAME = 4, 12  # words from there to where the name begins, and to where it ends


def is_paper(noun: str) -> bool:
    """Return whether a noun in small letters is one for what somebody writes in a name."""
    return noun in _PAPERS


def note_authors(scene: Scene) -> None:
    """Note at the mentions of papers that speak who made the paper, where the text says so of it, best before.

    The paper stays whom they mention, and its author is who speaks. A statement or a post has many like it: who made
    it must have been said in the last sentences.
    """
    papers = [m for m in scene.mentions if m.actor is not None and m.actor.actor_type == "document"]
    known: dict[Actor, tuple[Actor, Mention]] = {}
    later: dict[Actor, Actor] = {}
    waiting: list[Mention] = []
    for paper in papers:
        if paper.actor is None:
            continue
        noun = scene.words[paper.head].text.lower()
        if paper.sort == "NOM" and paper.number == "s" and noun in _PAPERS:
            author = _owner(paper) or _sender(scene, paper, noun) or _issuer(scene, paper, noun)
            if author is not None:
                known[paper.actor] = (author, paper)
                later.setdefault(paper.actor, author)
        if not paper.source:
            continue
        if paper.actor not in known:
            if noun not in _MANY:
                waiting.append(paper)
            continue
        author, last = known[paper.actor]
        if paper.sort == "PRO" or noun not in _MANY or scene.apart(last, paper) <= _BACK:
            known[paper.actor] = (author, paper)
            paper.author = author
    for paper in waiting:
        author = later.get(paper.actor) if paper.actor is not None else None
        if author is not None:
            paper.author = author


def is_setting(scene: Scene, paper: Mention) -> bool:
    """Say whether a paper is only where something was said ([in a statement])."""
    words = scene.words
    at = paper.first - 1
    while at > 0 and (words[at].tag in ("DT", "PRP$", "CD") or words[at].tag[:2] == "JJ"):
        at -= 1
    return at >= 0 and words[at].text.lower() in ("in", "through", "via", "by")


def _owner(paper: Mention) -> Actor | None:
    """[the campaign’s statement], [a Harbour Times editorial]; a person's name before it may be what it is about."""
    owner = paper.owner.actor if paper.owner is not None else None
    if owner is None or owner.actor_type == "document":
        return None
    return owner if paper.lead == "owner" or owner.actor_type == "organization" else None


def _sender(scene: Scene, paper: Mention, noun: str) -> Actor | None:
    """[an email from Moe], [the memo was sent by Moe], [a report in the Harbour Times]."""
    words = scene.words
    made = _WRITTEN if noun in _PRIVATE else _WRITTEN | _MADE_PUBLIC
    at = paper.last
    if words[paper.head].relation == "nsubjpass" and words[words[paper.head].head].text in made:
        at = words[paper.head].head + 1
    for word_at in range(at, min(at + _FAR, scene.sentences[paper.sentence][1] - 1)):
        word = words[word_at]
        if word.text in ("from", "by", "in"):
            named = _named_behind(scene, word_at)
            actor = named.actor if named is not None else None
            if named is None or actor is None or actor.actor_type == "document":
                continue
            if word.text == "in":
                near = word_at == paper.last and name_start(named) <= word_at + 2
                return actor if near and actor.sector == "JRN" and actor.actor_type == "organization" else None
            return actor if actor.actor_type in ("person", "organization", "group") else None
        done = word.tag in ("VBN", "VBD") and word.text not in made  # [a letter obtained by Moe]
        if done or (word.tag not in _BETWEEN and word.text != ","):
            return None
    return None


def _named_behind(scene: Scene, at: int) -> Mention | None:
    """The mention behind a preposition: of an owner and what is his the latter, of an office and a name the name."""
    words = scene.words
    near = scene.within(words[at + 1].start, words[min(at + _NAME, len(words) - 1)].end)
    named = next((m for m in near if m.sort != "TITLE"), None)
    if named is None or name_start(named) > at + _CLOSE:
        return None
    for other in near:
        if other.owner is named and other.sort == "NOM":
            return other
        behind = other.sort == "NAM" and other.kind == "person" and other.first >= named.last
        if behind and named.sort == "NOM" and named.number == "s":
            return other if all(word.tag[:2] in ("NN", "IN") for word in words[named.last : other.first]) else named
    return named


def _issuer(scene: Scene, paper: Mention, noun: str) -> Actor | None:
    """[Moe released a statement], [In a statement, Moe said]."""
    words = scene.words
    setting = noun not in _STUDIES and is_setting(scene, paper)
    a, b = scene.sentences[paper.sentence]
    for other in scene.within(words[a].start, words[b - 1].end):
        actor = other.actor
        if actor is None or actor.actor_type == "document" or (other.mark >= 0 and other.mark != paper.mark):
            continue
        verb = words[other.head].head
        issued = words[verb].text in _ISSUING or (words[verb].text == "read" and noun in _STATEMENTS)
        made = verb == words[paper.head].head and issued
        if (setting and other.source) or (made and other.subject):
            return actor
    return None
