"""Who does what to whom in a sentence, read off its dependencies: over passives, coordination and control.

Every question looks a bounded number of words away, so that an article takes time linear in its length.
"""

from newsvoices.extractor.analysis import FINITE, FINITE_VERBS
from newsvoices.extractor.lexis.heads import head_kind
from newsvoices.extractor.lexis.inflect import forms_of
from newsvoices.extractor.lexis.wordlists import word_set
from newsvoices.extractor.lexis.words import DASHES
from newsvoices.extractor.syntax.dependencies import MOST, STEPS, Dependencies
from newsvoices.extractor.syntax.subjects import SUBJECTS

__all__ = ["Grammar"]

_RELATIVE = word_set("who whom that which whose")
_OBJECT_CONTROL = forms_of(
    "urge ask call invite order force tell press pressure persuade encourage allow let help want expect lead push "
    "beg implore advise instruct warn get cause compel convince enable permit require prompt pressure entice"
)

_HARMING = word_set("killing injuring wounding maiming hurting destroying damaging displacing burying trapping")
"""What comes of a deed, which is done by whoever did that."""
_BLAMING = (
    *("accus", "suspect", "blam", "charg", "convict", "criticiz", "criticis", "condemn"),
    *(
        "ridicul",
        "mock",
        "rebuk",
        "denounc",
        "slam",
        "blast",
        "fault",
        "scold",
        "lambast",
        "berat",
        "chastis",
        "punish",
    ),
    *("jail", "arrest", "sentenc", "fined", "fining", "sued", "suing", "indict", "prosecut", "investigat", "impeach"),
    *("expel", "suspend", "fired", "firing", "credit", "commend", "applaud", "hail", "forgiv", "pardon"),
    *("prais", "thank", "prevent", "stopp", "banned", "banning", "barr", "discourag", "dissuad"),
)
"""How verbs begin whose object does what a gerund after of, for or from says: stems of their forms."""

_APPEALING = ("call", "appeal", "plead", "push", "press", "wait", "campaign", "petition")
"""How verbs begin that ask somebody whom a preposition names."""
_EXPECTING = ("expect", "ask", "urg", "tell", "told", "order", "allow", "persuad", "forc", "invit", "instruct", "press")
"""How verbs begin whose object does what an infinitive behind it says, and that is seldom a thing made to do it."""
_NOMINAL = frozenset({"NN", "PR"})
_CONJUNCTIONS = word_set("after before since until till once because while when")
"""Conjunctions that are prepositions or question words too."""
_TOWARDS = word_set("on upon for to with")


class Grammar(Dependencies):
    """The dependencies of an article, asked for who acts and who or what is acted on."""

    def subjects(self, verb: int) -> list[int]:
        """Return the words that a verb's surface subject consists of, over coordination and control; maybe none."""
        at = verb
        for _ in range(STEPS):
            own = self.below(at, *SUBJECTS) or (self.below(at, "nmod:poss") if self.words[at].tag == "VBG" else [])
            own = [n for n in own if self.lower(n) not in ("it", "there") or not self.below(at, "expl")]
            if len(own) > 1 and any(self.words[n].text in DASHES for n in range(own[0], own[-1])):
                own = own[-1:]  # the place before the dash of a dateline
            if own:
                return self._antecedent(at, own)
            word = self.words[at]
            own = self._astray(at)
            if own:
                return own
            head = word.head
            if head < 0:
                return []
            relation = word.relation
            accused = self._accused(at) if word.tag == "VBG" else -1
            if accused >= 0:
                return self.together(accused)
            over = self.coordinated(at) if relation == "conj" else -1
            if over >= 0:
                at = over
                continue
            asked = self._asked(at) if word.tag == "VB" else -1
            if asked >= 0:
                return self.together(asked)
            if relation == "acl" or relation == "acl:relcl":
                if word.tag == "TO" or self.below(at, "mark"):  # a plan to visit: whose plan
                    wanted = [head] if self._is_wanted(at) else self._for_whom(at)
                    return self.together(wanted[0]) if wanted else self.owners(head)
                return self.together(head)
            if relation == "xcomp" and not self.passive(head):
                objects = self.below(head, "dobj", "iobj")
                control = self.lower(head)
                if objects and control in _OBJECT_CONTROL:
                    return self.together(objects[0])
            elif relation not in ("conj", "xcomp", "advcl", "dep", "parataxis", "ccomp") or not (
                self.is_verb(head) or relation in ("conj", "xcomp") or self.below(head, "nsubj")
            ):
                return []
            if relation in ("ccomp", "parataxis") and word.tag not in ("VBG", "VB"):
                return []
            if head < at and self.lower(at) in _HARMING and self._befalls_thing(head) and not self.below(at, "mark"):
                return self.agents(head)  # the clinic was shelled, killing two: not by the clinic
            at = head
        return []

    def _befalls_thing(self, verb: int) -> bool:
        """Say whether a passive is said of a thing or a body; a person may do harm himself, as a hunted gunman does."""
        over = self.below(verb, "nsubjpass")
        return self.passive(verb) and not any(
            self.words[n].tag in ("PRP", "WP")
            or self.words[n].entity == "PERSON"
            or head_kind(self.lower(n), self.words[n].tag == "NNS") == "person"
            for n in over
        )

    def _is_wanted(self, verb: int) -> bool:
        """Say whether an infinitive that the parser hung on a noun is what that is to do: they expect the crew to go.

        So it is of a person, and where the noun opens the object: not of a law that they want to ban boats.
        """
        noun = self.words[self.words[verb].head]
        if noun.relation != "dobj" or noun.head < 0 or not self.lower(noun.head).startswith(_EXPECTING):
            return False
        return self.words[verb].tag == "VB" and not self.passive(noun.head)

    def _for_whom(self, verb: int) -> list[int]:
        """Return who is to do what an infinitive under a noun says, as a list: calls for the mayor to resign."""
        return [
            n
            for n in self.below(self.words[verb].head, "nmod")
            if n < verb and self.words[n + 1].tag == "TO" and any(self.lower(m) == "for" for m in self.below(n, "case"))
        ][:1]

    def _astray(self, verb: int) -> list[int]:
        """Return a clause's own subject that the parser hung on a verb further on: while its leader alleged that ...

        It stands between the clause's conjunction and its finite verb, and hangs on neither.
        """
        word = self.words[verb]
        if word.relation not in ("advcl", "conj", "ccomp") or word.head >= verb:
            return []
        if word.tag not in FINITE_VERBS and not any(self.words[n].tag in FINITE for n in self.below(verb, "aux")):
            return []
        led = self._behind_conjunction(verb) if word.relation == "advcl" and word.tag in FINITE_VERBS else -1
        if led >= 0:
            return self.together(led)
        joint = self.below(verb, "mark")[:1] or self.below(word.head, "cc") if word.head >= 0 else []
        begin = max((n for n in joint if n < verb), default=verb)
        for n in range(max(begin + 1, verb - MOST), verb):
            noun = self.words[n]
            if noun.head > verb and noun.tag[:2] in _NOMINAL and noun.relation in ("nsubj", "nsubjpass", "dep"):
                return self.together(n)
        return []

    def _behind_conjunction(self, verb: int) -> int:
        """Return the noun that a conjunction leads to a finite verb, hung on the verb around; or -1.

        Examples are "he was held after a blast in Oslo killed two" and "he sued before the council met".
        """
        over = self.words[verb].head
        for n in range(verb - 1, max(over, verb - MOST), -1):
            if self.words[n].text in ",;:" or self.words[n].tag in ("CC", *FINITE_VERBS):
                return -1
            if self.lower(n) in _CONJUNCTIONS:
                nouns = range(n + 1, verb)
                return next((m for m in nouns if self.words[m].head in (over, n - 1) and self._is_noun(m)), -1)
        return -1

    def _is_noun(self, number: int) -> bool:
        word = self.words[number]
        return word.tag[:2] in _NOMINAL and word.relation in ("nmod", "dobj", "dep", "nsubj")

    def _accused(self, verb: int) -> int:
        """Return whom another verb's object makes the doer of a gerund: accused Oslo of planning; -1 if nobody."""
        word = self.words[verb]
        if not any(self.lower(m) in ("of", "for", "from") for m in self.below(verb, "mark")):
            return -1
        over = word.head
        if word.relation == "acl":
            if self.words[over].relation == "conj" and self.words[over].head >= 0:
                over = self.words[over].head  # thanked Oslo and Riga for helping
            if self.words[over].relation == "dobj":
                over = self.words[over].head
        if over < 0 or not self.lower(over).startswith(_BLAMING):
            return -1
        objects = self.below(over, "dobj")
        return objects[0] if objects and objects[0] < verb else -1

    def coordinated(self, verb: int) -> int:
        """Return the finite verb that a finite verb continues which the parser hung on a gerund or infinitive; or -1.

        An example is "accused": it accused Oslo of planning a raid and recalled its envoy.
        """
        word = self.words[verb]
        if word.relation != "conj" or word.tag not in ("VBD", "VBN") or word.head < 0:
            return -1
        over = self.words[word.head]
        aside = self._aside(word.head) if over.relation == "acl:relcl" and word.tag == "VBD" else -1
        if aside >= 0 and any(self.words[n].text == "," for n in range(max(0, verb - 2), verb)):
            return next((n for n in self.up(aside) if self.words[n].tag in FINITE_VERBS), -1)
        if self._is_next_deed(verb):
            return next((n for n in self.up(word.head) if self.words[n].tag in FINITE_VERBS and n < word.head), -1)
        if over.tag not in ("VBG", "VB") or (word.tag == "VBN" and (over.tag == "VBG" or not self.bare(word.head))):
            return -1
        return next((n for n in self.up(word.head) if self.words[n].tag in FINITE_VERBS), -1)

    def _is_next_deed(self, verb: int) -> bool:
        """Say whether a past form tells what a speaker did next, though the parser hung it on what was said.

        They denied it, saying that the troops had left, and accused Oslo; he denied having met her, and sued.
        """
        word = self.words[verb]
        over = self.words[word.head]
        if word.tag != "VBD" or over.head < 0:
            return False
        if over.relation == "ccomp" and self.is_aside(over.head):
            return self.lower(verb).startswith(_BLAMING)
        having = over.tag == "VBN" and any(self.words[n].tag == "VBG" for n in self.below(word.head, "aux"))
        return having and any(self.words[n].text == "," for n in range(max(word.head, verb - 2), verb))

    def _aside(self, verb: int) -> int:
        """Return the gerund whose object a relative clause describes: it sailed, defying / traders who sued; or -1."""
        noun = self.words[verb].head
        over = self.words[noun].head if noun >= 0 else -1
        return over if over >= 0 and self.words[over].tag == "VBG" and self.words[over].relation == "advcl" else -1

    def _asked(self, verb: int) -> int:
        """Return whom a call makes the doer of an infinitive: called on the king to abdicate; -1 if nobody."""
        word = self.words[verb]
        if word.relation not in ("xcomp", "advcl") or not 0 <= word.head < verb:
            return -1
        if not self.lower(word.head).startswith(_APPEALING):
            return -1
        for n in reversed(self.below(word.head, "nmod")):
            if word.head < n < verb and any(self.lower(c) in _TOWARDS for c in self.below(n, "case")):
                return n
        return -1

    def owners(self, noun: int) -> list[int]:
        """Return the words for whose a noun is: its possessive, or the subject of the verb that it is the object of."""
        own = self.below(noun, "nmod:poss")
        if own:
            return self.together(own[0])
        word = self.words[noun]
        if word.relation == "dobj" and word.head >= 0 and self.is_verb(word.head):
            return self.agents(word.head)
        return []

    def agents(self, verb: int) -> list[int]:
        """Return the words for those who act: the subject, or in the passive whoever follows "by"."""
        if self.passive(verb):
            found = self.after(verb, "by") or [m for n in self.below(verb, "nmod") for m in self.after(n, "by")]
            return [m for n in found for m in self.together(n)]
        return self.subjects(verb)

    def patients(self, verb: int) -> list[int]:
        """Return the words for those or that which is acted on: the object, or in the passive the subject."""
        word = self.words[verb]
        if self.passive(verb):
            if word.relation in ("acl", "amod") and word.head >= 0 and not self.below(verb, *SUBJECTS):
                return self.together(word.head)
            return self.subjects(verb)
        own = self.below(verb, "dobj")
        if own and word.relation == "acl:relcl" and word.head >= 0 and self.lower(own[0]) in _RELATIVE:
            return self.together(word.head)[:1]  # the seat that she won
        if own:
            return [m for n in own for m in self.together(n)]
        if word.relation == "acl:relcl" and word.head >= 0:
            subject = self.below(verb, "nsubj")
            if subject and self.lower(subject[0]) not in _RELATIVE:
                return self.together(word.head)
        return []

    def _is_home(self, noun: int) -> bool:
        """Say whether a name is only where somebody described is from."""
        word = self.words[noun]
        if word.tag != "NNP" or word.relation != "nmod" or self.words[word.head].tag != "NN":
            return False
        return any(self.lower(n) == "from" for n in self.below(noun, "case"))

    def _antecedent(self, verb: int, subjects: list[int]) -> list[int]:
        """Put the noun before a relative clause in the place of who, which and that."""
        word = self.words[verb]
        first = subjects[0]
        if self.lower(first) in _RELATIVE and self.words[first].tag[:1] in ("W", "D", "I"):
            at = word
            for _ in range(STEPS):
                if at.relation == "acl:relcl" and at.head >= 0:
                    noun = self.words[at.head]
                    if self.lower(first) == "who" and self._is_home(at.head):
                        return [noun.head]  # a nurse from Bergen who sued
                    called = self.below(at.head, "nsubj") if self.below(at.head, "cop") else []
                    if called and self.lower(called[0]) == "it" and noun.tag in ("NNP", "NNPS"):
                        return [first, *self.together(at.head)]  # it was Moe and Berg that sued
                    return [first, *(called or self.together(at.head))[:1]]  # she is a lawyer who sued
                if at.head < 0:
                    return [first]
                at = self.words[at.head]
        return [m for n in subjects for m in self.together(n)]
