"""Mentions of actors: names, descriptions by a common noun, and pronouns, each as its smallest phrase."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import Analysis, Word
from newsvoices.extractor.lexis.honorifics import is_style
from newsvoices.extractor.lexis.titles import MAN, WOMAN
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.descriptions.finding import find_described
from newsvoices.extractor.mentions.descriptions.spans import is_no_kind
from newsvoices.extractor.mentions.same.nicknames import join_nicknames
from newsvoices.extractor.mentions.scene import Mention, Scene, make_mention
from newsvoices.extractor.names.finding import find_names
from newsvoices.extractor.names.former_bodies import former_start
from newsvoices.extractor.names.name import Name

__all__ = ["find_mentions"]

_EITHER = word_set("operator supplier distributor carrier retailer provider")
"""Nouns for firms that are people's trades too."""
_CALLED = frozenset({"party", "bloc", "alliance", "movement"})
"""Nouns that only say what the name right before them is of; a union’s may be that of a firm ([Moe’s Lusair union])."""
_LEANING = frozenset({"Social", "Christian", "Liberal", "Free", "Centre", "National"})

# Pronoun: person (1, 2, 3), number, gender, and whether it owns what follows.
_PRONOUNS: dict[str, tuple[str, str, str]] = {
    "he": ("he", "s", "m"), "him": ("he", "s", "m"), "his": ("he", "s", "m"), "himself": ("he", "s", "m"),
    "she": ("he", "s", "f"), "her": ("he", "s", "f"), "hers": ("he", "s", "f"), "herself": ("he", "s", "f"),
    "they": ("they", "p", ""), "them": ("they", "p", ""), "their": ("they", "p", ""), "theirs": ("they", "p", ""),
    "themselves": ("they", "p", ""), "it": ("it", "s", ""), "its": ("it", "s", ""), "itself": ("it", "s", ""),
    "i": ("i", "s", ""), "me": ("i", "s", ""), "my": ("i", "s", ""), "mine": ("i", "s", ""), "myself": ("i", "s", ""),
    "we": ("we", "p", ""), "us": ("we", "p", ""), "our": ("we", "p", ""), "ours": ("we", "p", ""),
    "ourselves": ("we", "p", ""), "who": ("who", "", ""), "whom": ("who", "", ""), "whose": ("who", "", ""),
    "which": ("which", "", ""),
}  # fmt: skip


def find_mentions(scene: Scene, analysis: Analysis) -> None:
    """Find the mentions of an article and keep them in the scene; nobody is resolved yet."""
    names = find_names(analysis, scene.sentences, scene.bylines)
    works = _works(scene, names)
    for name in names:
        if name.text in works:
            name.kind = "other"
    mentions: list[Mention] = []
    at = mark = 0
    for number, (a, b) in enumerate(scene.sentences):
        own: list[Name] = []
        while at < len(names) and names[at].first < b:
            own.append(names[at])
            at += 1
        found = [*_named(scene.words, own), *find_described(scene.words, a, b, own), *_pronouns(scene.words, a, b)]
        found = [m for m in found if scene.title_end(m.start) is None] if scene.titles else found
        found.sort(key=lambda m: (m.start, -m.end))
        for mention in found:
            while mark < len(scene.marks) and scene.marks[mark][1] <= mention.start:
                mark += 1
            inside = mark < len(scene.marks) and scene.marks[mark][0] <= mention.start
            mention.mark = mark if inside else -1
            mention.sentence = number
        _call_people(scene.words, found)
        _find_owners(scene.words, found)
        _join_predicates(scene.words, found)
        mentions.extend(found)
    join_nicknames(scene.words, [m for m in mentions if m.sort == "NAM"])
    scene.keep(mentions)


def _works(scene: Scene, names: Sequence[Name]) -> set[str]:
    """The names of two words or more that the article gives to works, in marks or without, less their article."""
    titles = [" ".join(scene.text[start + 1 : end - 1].split()).rstrip(",.;:!?") for start, end in scene.titles]
    titles += [name.text for name in names if name.kind == "work"]
    bare = (title.removeprefix("The ").removeprefix("A ") for title in titles)
    return {title for title in bare if " " in title}


def _named(words: Sequence[Word], names: Sequence[Name]) -> Iterator[Mention]:
    for name in names:
        if name.kind in ("other", "work") or _leans(words, name):
            continue
        number = "p" if name.kind == "group" else "s"
        mention = make_mention(words, name.first, name.last, "NAM", name.kind, number)
        mention.text = name.text
        mention.start = former_start(words[name.first], name.text)
        mention.title, mention.metonym = name.title, name.metonym
        if name.title is not None:
            title = {w.text.lower().rstrip(".") for w in words[name.title[0] : name.title[1]]}
            mention.gender = "m" if title & MAN else "f" if title & WOMAN else ""
        yield mention


def _leans(words: Sequence[Word], name: Name) -> bool:
    """Whether a name is but the first word of what somebody is called by his party ([the Social | Democrat])."""
    return name.text in _LEANING and name.last < len(words) and words[name.last].text in ("Democrat", "Democrats")


def _pronouns(words: Sequence[Word], a: int, b: int) -> Iterator[Mention]:
    for i in range(a, b):
        word = words[i]
        if word.tag[0] not in "PW":
            continue
        known = _PRONOUNS.get(word.text.lower())
        spelt = word.text == "US" or (word.text == "WHO" and not _is_capitals(words, i, a))
        if known is None or spelt or (word.tag == "PRP$" and is_style(words[i + 1 : i + 3])):
            continue
        mention = make_mention(words, i, i + 1, "PRO", *known)
        if word.tag in ("PRP$", "WP$"):
            mention.lead = "owner"
        yield mention


def _is_capitals(words: Sequence[Word], at: int, low: int) -> bool:
    """Whether the word before a word is in capitals too, and so more than letters of a name ([A WHO official])."""
    return at > low and len(words[at - 1].text) > 1 and words[at - 1].text.isupper()


def _call_people(words: Sequence[Word], found: Sequence[Mention]) -> None:
    """Take a noun for firms and trades for a person's behind a person's name ([Ann Moe, a crane operator, said])."""
    people = {m.last for m in found if m.sort == "NAM" and m.kind == "person"}
    for mention in found:
        beside = mention.first - 2 in people and words[mention.first - 2].text == ","
        one = mention.kind == "organization" and mention.number == "s" and mention.lead == "a"
        if mention.sort == "NOM" and one and beside and words[mention.head].text.lower() in _EITHER:
            mention.kind = "person"


def _join_predicates(words: Sequence[Word], found: Sequence[Mention]) -> None:
    """Take what is joined to a predicate for one too ([is a liar and a bully]).

    The parser may hang it on a noun inside the predicate, which then has another article than the two ([is the son of
    a miner and the chair of X]; but [is the son of a miner and a teacher]).
    """
    heads = {m.head: m for m in found if m.sort == "PREDICATE"}
    inside = {m.head: m for m in found if m.sort == "NOM"}
    for mention in found:
        word = words[mention.head]
        if mention.sort != "NOM" or word.relation != "conj" or mention.lead not in ("a", "", "the"):
            continue
        first = heads.get(word.head)
        if first is None and mention.lead and mention.kind == "person" and mention.number == "s":
            inner = inside.get(word.head)
            outer = heads.get(words[word.head].head)
            parted = inner is None or inner.lead != mention.lead
            first = outer if outer is not None and outer.lead == mention.lead and parted else None
        elif mention.lead == "the" and (first is None or first.lead != "the"):
            first = None
        if first is not None:
            mention.sort = "PREDICATE"


def _find_owners(words: Sequence[Word], found: Sequence[Mention]) -> None:
    """Tie a description to what owns it ([Moe’s lawyer], [her lawyer], [Moe campaign])."""
    ends = {m.last: m for m in found if m.sort != "TITLE"}
    for mention in found:
        if mention.sort not in ("NOM", "TITLE"):
            continue
        own = ends.get(mention.head) if mention.lead == "owner" else None
        if own is not None and own.kind == "organization" and words[mention.head].text in _CALLED:
            mention.owner, mention.lead = own, "the"  # [Moe’s New Dawn party] is [New Dawn]
            continue
        if mention.lead == "owner":
            at = mention.first
            while at and (is_no_kind(words, at - 1) or words[at - 1].tag == "RB"):
                at -= 1  # [her best friend], [Kenya’s newly appointed envoy]
            owner = ends.get(at)
            if owner is None and at and words[at - 1].text in ("’s", "'s", "’", "'"):
                owner = ends.get(at - 1)
            mention.owner = owner if owner is not mention else None
        elif _is_behind_letters(words, mention, ends.get(mention.first - 1)):
            mention.owner, mention.lead = ends[mention.first - 1], "owner"
        else:
            inner = [m for m in found if m.sort == "NAM" and mention.first <= m.first and m.last < mention.last]
            joined = inner and words[inner[-1].first - 1].tag == "CC" and inner[-1].first > mention.first
            if inner and not joined:  # [Moe and Lund supporters] are those of two
                mention.owner = inner[-1]


def _is_behind_letters(words: Sequence[Word], mention: Mention, letters: Mention | None) -> bool:
    """Whether a body's letters stand in brackets before a description ([the Harbour Board (HB) spokesman])."""
    if letters is None or letters.sort != "NAM" or letters.kind != "organization" or mention.lead:
        return False
    return letters.first > 0 and (words[letters.first - 1].text, words[letters.last].text) == ("(", ")")
