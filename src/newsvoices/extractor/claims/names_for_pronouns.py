"""Names in a proposition for its pronouns, where it is plain whom they mean (codebook: names in place of pronouns).

I is who speaks, and so is the we of a body or of whoever speaks for one. He and she are put down to the actor of their
mention where no other is nearly as likely; it and they only to who says it of himself. The first pronoun for an actor
gets the name, and what follows keeps its pronoun, but for those of the first person, of which none may be left beside
a name. The words of the article stay as they are: only the proposition is written so.
"""

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence

from newsvoices.extractor.claims.propositions import Range
from newsvoices.extractor.claims.wording import Edit
from newsvoices.extractor.claims.written_names import write_name
from newsvoices.extractor.lexis.claim_words import base_form, words_of
from newsvoices.extractor.syntax.clauses import Tree
from newsvoices.extractor.syntax.subjects import NOUN_SUBJECTS
from newsvoices.records import Mark, Row

__all__ = ["Names"]

_ONE = frozenset({"i", "me", "my"})
_OUR = frozenset({"we", "us", "our"})
_OTHER_FORMS = {"i": frozenset({"myself", "mine"}), "we": frozenset({"ourselves", "ours"})}
_THIRD = frozenset({"he", "she", "him", "her", "his"})
_SELVES = frozenset({"it", "its", "they", "them", "their"})
_ALL = frozenset({"they", "their"})
_BODIES = frozenset({"organization", "state"})
_INSERTED = words_of("inserted verbs")
_CONTENTS = frozenset({"ccomp", "xcomp", "dobj"})
_NOBODY_S = frozenset({"take", "seem", "appear", "happen", "matter", "depend", "cost", "rain"})
"""Verbs of which it is the subject and stands for nobody."""
_DIRECT = ("direct", "free_direct")
_SURE, _SURE_OF_SPEAKER, _SURE_IN_MARKS = 3.5, 3.0, 4.5
"""The least margin (``Mention.margin``) of a he or she: outside marks, outside of who says it, and in marks."""
_LIKELY = 2.0  # the least margin of a him or her that is called something
_LONG = 4  # letters of words that headlines do not leave small, as they do "is"
_MOST = 3  # times that a name stands for I
_EXCLAIMED = frozenset({"god", "goodness", "gosh", "lord"})
_NEST = 8  # marks before a place among which those around it are looked for


class Names:
    """The names of an article's actors, and which of its pronouns stand for which of them."""

    def __init__(
        self,
        tree: Tree,
        marks: Sequence[Mark],
        actors: Mapping[str, Row],
        mentions: Sequence[Row],
        margins: Mapping[int, float],
    ) -> None:
        """Keep the rows by place; ``margins`` says of pronouns, by where they start, how plain it is whom they mean."""
        self._tree, self._marks, self._actors, self._margins = tree, marks, actors, margins
        self._mentions = {row["start"]: row for row in sorted(mentions, key=lambda row: -row["end"])}
        self._by_end: dict[int, list[Row]] = {}
        for row in mentions:
            self._by_end.setdefault(row["end"], []).append(row)
        self._mark_starts = [mark.start for mark in marks]

    def edits(
        self, ranges: Sequence[Range], who: Row | None, form: str | None, known: Collection[str] = ()
    ) -> list[Edit]:
        """Return what to write in place of which code points of the words in ``ranges``, in text order.

        ``who`` is the row of whose words they are, with all names where several speak together; ``form`` is that of
        the quote, None for the article's own; ``known`` are the keys of those who have been named before in the
        sentence.
        """
        speaker = str(who["key"]) if who is not None and "key" in who else None
        several = who if speaker is not None and who is not self._actors.get(speaker) else None
        inside = [n for first, last in ranges for n in range(first, last)]
        while inside and not self._tree.words[inside[0]].text[0].isalnum():
            del inside[0]
        pronouns = [n for n in inside if self._tree.words[n].tag in ("PRP", "PRP$")]
        if any(self._is_of_sentence(n) for n in inside):
            pronouns = [n for n in pronouns if not self._is_of_title(n, inside[0])]
        if not pronouns:
            return []
        named = {*known, *self._named(inside)}
        found = self._first_person(pronouns, inside, several or self._actors.get(speaker or ""), form)
        if found and speaker:
            named.add(speaker)
        told = (self._mentions.get(self._tree.words[n].start) for n in pronouns if self._tree.lower[n] in _OUR)
        named |= {row["actor_id"] for row in told if row is not None and row["actor_id"] != speaker}
        for n in pronouns:
            row = self._mentions.get(self._tree.words[n].start)
            meant = row["actor_id"] if row is not None else speaker if several and self._tree.lower[n] in _ALL else None
            if meant is None or meant in named or self._is_of_either(n):
                continue
            if several is not None and meant == speaker and self._tree.lower[n] in _SELVES:
                if self._tree.lower[n] in _ALL and form not in _DIRECT and self._is_open(n, inside):
                    found += write_name(self._tree, n, several, inside) or ()
            elif self._is_plain(n, meant, inside, speaker, form):
                found += write_name(self._tree, n, self._actors[meant], inside) or ()
            named.add(meant)
        return sorted(found)

    def _is_of_either(self, n: int) -> bool:
        """Whether a pronoun stands beside another for whoever it is (because of his or her faith)."""
        lower = self._tree.lower
        beside = (lower[n + 1 : n + 3], lower[max(0, n - 2) : n])
        return lower[n] in _THIRD and any("or" in pair and not _THIRD.isdisjoint(pair) for pair in beside)

    def _is_of_sentence(self, n: int) -> bool:
        """Whether a word is a noun or verb that has a capital in headlines, where all words look like a title's."""
        word = self._tree.words[n]
        return word.tag[:2] in ("NN", "VB") and word.text.islower() and len(word.text) >= _LONG

    def _is_of_title(self, n: int, first: int) -> bool:
        """Whether a pronoun is a word of a title, with a capital behind another word ("Harbour and Me")."""
        word = self._tree.words[n]
        before = self._tree.words[n - 1] if n > first else None
        capital = word.text[0].isupper() and word.text != "I"
        return capital and before is not None and (before.text[0].isalnum() and before.tag != "PRP")

    def is_likely(self, n: int) -> bool:
        """Return whether a pronoun more likely means the one it is taken for than any other."""
        return self._margins.get(self._tree.words[n].start, 0.0) >= _LIKELY

    def told_of(self, first: int, last: int) -> set[str]:
        """Return the keys of those for whom any of the words [first, last) stand."""
        rows = (self._mentions.get(self._tree.words[n].start) for n in range(first, last))
        return {row["actor_id"] for row in rows if row is not None}

    def _named(self, inside: Collection[int]) -> set[str]:
        """Who is named or described among the words."""
        rows = (self._mentions.get(self._tree.words[n].start) for n in inside)
        return {row["actor_id"] for row in rows if row is not None and row["mention_type"] != "PRO"}

    def _first_person(
        self, pronouns: Sequence[int], inside: Sequence[int], actor: Row | None, form: str | None
    ) -> list[Edit]:
        """Names for I, or for the we of a body or of several: for all of them or for none."""
        if actor is None or form is None:
            return []
        speaker = str(actor["key"])
        person = actor["actor_type"] == "person"
        if not person and actor["actor_type"] not in (*_BODIES, "group"):
            return []
        found: list[Edit] = []
        for words, kind in ((_ONE, "i"), (_OUR, "we")):
            own = [n for n in pronouns if self._tree.lower[n] in words]
            if not 0 < len(own) <= _MOST:
                continue
            teller = self._teller(own, form, speaker) if kind == "i" else None
            who: Row | None = teller or actor
            if teller is None and person != (kind == "i"):  # "We are late", but not "we defend our country"
                who = self._spoken_for(own) if person and own == list(inside[:1]) else None
            lower = {self._tree.lower[n] for n in inside}
            if kind == "we" and lower.isdisjoint(("we", "our")):
                continue  # "join us"
            if who is None or lower & _OTHER_FORMS[kind]:
                continue
            if teller is None and not all(self._is_spoken(n, inside, form, str(who["key"])) for n in own):
                continue
            written = [write_name(self._tree, n, who, inside) for n in own]
            if all(edits is not None for edits in written):
                found += [edit for edits in written for edit in edits or ()]
        return found

    def _spoken_for(self, own: Sequence[int]) -> Row | None:
        """The body for which somebody says we, where his office tells it."""
        start = self._tree.words[own[0]].start
        row = self._mentions.get(start) if self._margins.get(start, 0.0) > 0 else None
        meant = self._actors.get(row["actor_id"]) if row is not None else None
        return meant if meant is not None and meant["actor_type"] == "organization" else None

    def _teller(self, own: Sequence[int], form: str, speaker: str) -> Row | None:
        """Who says I in what another is reported to say: whoever tells it ("She wrote that I hid it," said Moe)."""
        rows = [self._mentions.get(self._tree.words[n].start) for n in own] if form == "indirect" else []
        who = {None if row is None else str(row["actor_id"]) for row in rows}
        return self._actors.get(who.pop() or "") if len(who) == 1 and speaker not in who else None

    def _is_spoken(self, n: int, inside: Sequence[int], form: str, speaker: str | None) -> bool:
        """Whether a word of the first person is the speaker's own, and not that of somebody whom he quotes."""
        deep, begins = self._depth(n), self._depth(min(inside))
        if any(self._tree.words[m].text in ("‘", "`") for m in inside if m <= n) or self._is_aside(n, inside):
            return False
        if self._tree.lower[max(0, n - 1) : n + 1] == ["let", "me"]:
            return False
        if self._tree.lower[n] == "my" and not _EXCLAIMED.isdisjoint(self._tree.lower[n + 1 : n + 2]):
            return False
        row = self._mentions.get(self._tree.words[n].start)
        if row is not None and row["actor_id"] != speaker:
            return False
        if form in _DIRECT and begins == 0:
            return deep == 0
        return deep == 1

    def _is_aside(self, n: int, inside: Sequence[int]) -> bool:
        """Whether I only inserts an opinion ("the town, I think, will")."""
        head = self._tree.words[n].head
        if head < n or self._tree.lower[head] not in _INSERTED or n == inside[0]:
            return False
        apart = "," in self._tree.lower[n - 1 : n] and "," in self._tree.lower[head + 1 : head + 2]
        return apart or self._tree.child(head, _CONTENTS) is None

    def _depth(self, n: int) -> int:
        """In how many stretches in quotation marks a word stands."""
        at = self._tree.words[n].start
        place = bisect_right(self._mark_starts, at)
        return sum(mark.end > at for mark in self._marks[max(0, place - _NEST) : place])

    def _is_plain(self, n: int, who: str, inside: Sequence[int], speaker: str | None, form: str | None) -> bool:
        """Whether a pronoun of the third person plainly stands for an actor."""
        word, lower = self._tree.words[n], self._tree.lower[n]
        own, actor = who == speaker, self._actors.get(who)
        if lower not in _THIRD | _SELVES or actor is None:
            return False
        margin = self._margins.get(word.start, 0.0)
        if own and word.relation not in (*NOUN_SUBJECTS, "nmod:poss") and word.head not in inside:
            return False  # (Moe called) him a liar: not himself
        if own and not _ONE.isdisjoint(self._tree.lower[m] for m in inside):
            return False  # (Moe:) I don't trust him
        marked = form in _DIRECT or self._depth(n) > 0
        if lower in _THIRD:
            least = _SURE_IN_MARKS if marked else _SURE_OF_SPEAKER if own else _SURE
            known = actor["naming"] == "named" or not marked
            return known and margin >= least and not self._shares(n, who) and not self._leads(n, who, inside)
        if not own or marked or margin < _SURE_OF_SPEAKER or not self._is_open(n, inside):
            return False
        if lower in ("it", "its"):
            return actor["actor_type"] in _BODIES and (lower == "its" or self._acts(n))
        return actor["actor_type"] in (*_BODIES, "group")

    def _is_open(self, n: int, inside: Sequence[int]) -> bool:
        """Whether no thing or people before it, and unmarked, can be what it or they stands for."""
        things = ("NN", "NNP") if self._tree.lower[n] in ("it", "its") else ("NNS", "NNPS")
        return self._depth(n) == 0 and not any(self._tree.words[m].tag in things for m in inside if m < n)

    def _leads(self, n: int, who: str, inside: Sequence[int]) -> bool:
        """Whether a pronoun stands before the one who may be meant ("Despite his age Moe will run")."""
        words = self._tree.words
        if words[n].relation in NOUN_SUBJECTS or words[inside[0]].tag != "IN":
            return False
        later = (self._by_end.get(words[m].end, ()) for m in inside if m > n and words[m].relation in NOUN_SUBJECTS)
        return any(row["mention_type"] == "NAM" and row["actor_id"] != who for rows in later for row in rows)

    def _shares(self, n: int, who: str) -> bool:
        """Whether a possessive stands beside somebody else, whose it is likelier (Lund and his wife)."""
        noun = self._tree.words[n].head
        beside = self._tree.words[noun].head if noun > n and self._tree.words[noun].relation == "conj" else -1
        if beside < 0:
            return False
        end = self._tree.words[beside].end
        return any(row["actor_id"] != who for row in self._by_end.get(end, ()))

    def _acts(self, n: int) -> bool:
        """Whether "it" does something, so that it stands for no matter and no clause ("it will take years")."""
        word = self._tree.words[n]
        if word.relation != "nsubj" or word.head < 0 or self._tree.words[word.head].tag[:2] != "VB":
            return False
        if base_form(self._tree.lower[word.head], _NOBODY_S) in _NOBODY_S:
            return False
        return not any(self._tree.words[m].relation == "cop" for m in self._tree.children[word.head])
