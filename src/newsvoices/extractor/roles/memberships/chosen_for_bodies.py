"""Whom the text says to be chosen for a body: [named Ann Moe to the Fish Court], [won the Fish Party’s nomination]."""

from collections.abc import Iterator, Sequence

from newsvoices.extractor.analysis import FINITE, Word
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.mentions.scene import Mention, Scene, name_start
from newsvoices.extractor.roles.deeds.clauses import is_panel
from newsvoices.extractor.roles.deeds.doers import is_real
from newsvoices.extractor.roles.employers import is_party
from newsvoices.extractor.roles.role_notes import Statement

__all__ = ["chosen_for_bodies"]

_CHOOSING = word_set(
    "nominate nominated nominates nominating appoint appointed appoints appointing elect elected name named names "
    "naming promote promoted confirm confirmed hire hired recruited add added"
)
_CHOSEN = word_set("nominated appointed elected re-elected reelected named promoted confirmed")
_CHOICE = word_set("nomination appointment election reelection re-election")
_PUTTING = word_set("put puts putting placed places placing installed installs installing seated")
_PUT_WHERE = word_set("in on")
_HIRING = word_set(
    "hired employs employed recruited fired suspended promoted dismissed sacked rehired hires fires employing hiring "
    "expelled signed"
)
_NOMINATE = "nomina"
_SEATED = frozenset({"JUD", "LEG", "GOV"})
"""Sectors of bodies for which, and not to which alone, people are nominated."""
_PEOPLE = ("person", "group")
_COUNTING = frozenset({"CD", "DT", "JJ", "JJR", "JJS", "PRP$"})
_JOINING = frozenset({",", "and"})
_MOST = 6  # names in a row
_FAR = 5  # words between a body and its verb
_WINNING = word_set(
    "win wins won winning secure secures secured securing clinch clinches clinched clinching accept accepts accepted "
    "accepting capture captures captured capturing sealed claimed up"
)
_UP = word_set("locked lock locks locking sewed sewn sew sewing wrapped wrap wrapping")
_NOMINATION = word_set("nomination nod ticket")
_BESIDE = frozenset({"JJ", "NN", "DT", "PRP$"})
_LONGEST_ASIDE = 16
_OPENING = frozenset({"DT", "JJ", "NN", "PRP$", "VBN"})
"""Tags of words that open a description between commas."""
_FEW = 3  # words beside a party's name


Choice = tuple[Mention, int, int]
"""Who is chosen, and the words that say so."""


def chosen_for_bodies(scene: Scene) -> Iterator[Statement]:
    """Yield the ties of people to bodies for which somebody chooses them: courts, boards, firms and parties."""
    words = scene.words
    for number, own in scene.by_sentence.items():
        low, high = scene.sentences[number]
        for body in own:
            if body.actor is None or body.actor.actor_type != "organization":
                continue
            chosen = _chosen(words, body, own, low)
            choice = (
                chosen
                or _hired(words, body, own, high)
                or (_nominated(words, body, own, low, high) if is_party(body.actor) else None)
            )
            if choice is None:
                continue
            who, first, last = choice
            for name in (who, *_row_before(words, who, own, last)):
                if name.actor is not None and name.actor.actor_type in _PEOPLE[: 1 + (chosen is not None)]:
                    yield Statement(name.actor, first, last, max(last, body.last), "unclear", body.actor)


def _chosen(words: Sequence[Word], body: Mention, own: Sequence[Mention], low: int) -> Choice | None:
    to = body.first - 1
    to -= to > low and words[to].tag in ("DT", "PRP$")
    to -= to > low and words[to].text == "fill"  # [nominated Ann Moe to fill the Fish Court vacancy]
    nominates = words[to].text == "for" and body.actor is not None and body.actor.sector in _SEATED
    if to - 2 >= low and words[to].text in _PUT_WHERE:
        return _put(words, to, own, low) if _is_seat(words, body) else None
    if to - 2 < low or (words[to].text != "to" and not nominates):
        return None
    before = words[to - 1].text
    if nominates and before in _CHOSEN | _CHOICE and before[:6] != _NOMINATE:
        return None  # [appointed for the Harbour Court]
    if before in _CHOSEN:
        who = next((m for m in own if words[m.head].head == to - 1 and words[m.head].relation == "nsubjpass"), None)
        if who is None and words[to - 2].text == ",":  # [Ann Moe, elected to the Fish Court in 2010,]
            who = next((m for m in own if m.last == to - 2 and m.sort == "NAM" and m.kind == "person"), None)
        return (who, to - 1, to + 1) if who is not None else None
    if before in _CHOICE:
        ends = to - 1 if words[to - 2].tag == "PRP$" else to - 2
        who = next((m for m in own if m.last == ends), None)
        return (who, to - 1, to + 1) if who is not None and words[to - 2].tag in ("POS", "PRP$") else None
    ends = _before_aside(words, own, to, low)
    name = next((m for m in own if m.last == ends and _is_people(m)), None)
    if name is None or (ends < to and name.sort != "NAM"):
        return None
    row = [name, *_row_before(words, name, own, low)]
    at = name_start(row[-1]) - 1
    while name.sort == "NOM" and at > low and words[at].tag in _COUNTING:
        at -= 1  # [named five people to the Fish Court]
    if at < low or (nominates and words[at].text[:6] != _NOMINATE):
        return None
    if words[at].text in _CHOOSING or (at - 1 >= low and words[at].text == "of" and words[at - 1].text in _CHOICE):
        first = at - (words[at].text == "of")
        return name, first, at + 1
    return None


def _before_aside(words: Sequence[Word], own: Sequence[Mention], to: int, low: int) -> int:
    """Where a name ends before what stands between commas behind it ([named Ann Moe, a judge, | to the Fish Court])."""
    if words[to - 1].text != ",":
        return to
    for comma in range(to - 2, max(low, to - _LONGEST_ASIDE), -1):
        if words[comma].text == ",":
            named = any(m.last == comma and m.sort == "NAM" and m.kind == "person" for m in own)
            return comma if named and words[comma + 1].tag in _OPENING else to
        if words[comma].tag in FINITE:
            return to
    return to


def _is_seat(words: Sequence[Word], body: Mention) -> bool:
    """Whether a body has seats into which people are put: a panel or a cabinet."""
    return is_panel(words, body) or words[body.last - 1].text.lower() == "cabinet"


def _put(words: Sequence[Word], at: int, own: Sequence[Mention], low: int) -> Choice | None:
    """Whom somebody puts into a body ([put Ann Moe on the Fish Board], [installed her in the Cabinet])."""
    who = next((m for m in own if m.last == at and m.kind in ("person", "he")), None)
    verb = name_start(who) - 1 if who is not None else low
    if who is None or verb <= low or words[verb].text not in _PUTTING:
        return None
    return (who, verb, verb + 1) if who.sort in ("NAM", "PRO") else None


def _is_people(mention: Mention) -> bool:
    """Whether a mention names a person, or speaks of people or of somebody by a noun."""
    return mention.kind == "person" if mention.sort == "NAM" else mention.sort == "NOM" and mention.kind in _PEOPLE


def _row_before(words: Sequence[Word], name: Mention, own: Sequence[Mention], low: int) -> list[Mention]:
    """Those who are named in a row before a name ([named Ann Moe, Ida Lund and Per Berg to the Fish Court])."""
    at, row = name_start(name) - 1, list[Mention]()
    ends = {m.last: m for m in own if m.sort == "NAM" and m.kind == "person"} if words[at].text == "and" else {}
    while at > low and words[at].text in _JOINING and len(row) < _MOST:
        other = ends.get(at - (words[at - 1].text == ","))
        if other is None:
            break
        row.append(other)
        at = name_start(other) - 1
    return row


def _hired(words: Sequence[Word], body: Mention, own: Sequence[Mention], high: int) -> Choice | None:
    """Whom a body says to have taken on or sent away ([Harbour Bank, which said it hired the chemist Ann Moe])."""
    verb = words[body.head].head
    if not body.subject or not body.last <= verb < high or words[verb].text not in _HIRING or verb - body.last > _FAR:
        return None
    if not is_real(words, verb, body.last):
        return None
    people = (m for m in own if m.first > verb and m.sort == "NAM" and m.kind == "person")
    name = next((m for m in people if words[m.head].head == verb and words[m.head].relation == "dobj"), None)
    return (name, verb, verb + 1) if name is not None else None


def _nominated(words: Sequence[Word], body: Mention, own: Sequence[Mention], low: int, high: int) -> Choice | None:
    of = body.first - 1
    while of > low and words[of].tag in _BESIDE:
        of -= 1
    if words[of].text == "of" and words[of - 1].text in _NOMINATION:  # [won the nomination of the Fish Party]
        verb = of - 2
        while verb > low and words[verb].tag in _BESIDE:
            verb -= 1
        who = _who_wins(words, own, verb) if words[verb].text in _WINNING else None
        return (who, verb, verb + 1) if who is not None else None
    at = body.last
    at += at < high and words[at].tag == "POS"
    for _ in range(_FEW):
        if at >= high or words[at].text in _NOMINATION or words[at].tag not in _BESIDE:
            break
        at += 1
    if at >= high or words[at].text not in _NOMINATION:
        return None
    verb = body.first - 1
    while verb > low and words[verb].tag in _BESIDE:
        verb -= 1
    if verb > low and words[verb].text == "for":  # [backs Ann Moe for the Fish Party’s nomination]
        backed = next((m for m in own if m.last == verb and m.sort == "NAM" and m.kind == "person"), None)
        return (backed, verb, verb + 1) if backed is not None else None
    if verb < low or words[verb].text not in _WINNING:
        return None
    last = verb + 1
    if words[verb].text == "up":
        verb -= 1
        if verb < low or words[verb].text not in _UP:
            return None
    if body.owner is not None and body.owner.sort == "PRO":
        return body.owner, verb, last
    who = _who_wins(words, own, verb)
    return (who, verb, last) if who is not None else None


def _who_wins(words: Sequence[Word], own: Sequence[Mention], verb: int) -> Mention | None:
    """The subject of a verb, or of the one of which the verb tells the aim ([she became the first to win it])."""
    for _ in range(3):
        who = next((m for m in own if words[m.head].head == verb and m.subject and m.last <= verb), None)
        if who is not None or verb < 0 or words[verb].tag not in ("VB", "NN", "VBG"):
            return who
        verb = words[verb].head
    return None
