"""Reporting verbs and what they take: small tables from which all forms are made.

Sources: the verb classes of Levin (1993; recalled, not reopened: declare, see, want, judgment, say verbs)
and the frequencies of cues in the training part of PolNeAR 1.0.
"""

from typing import NamedTuple

__all__ = ["PARTICLES", "VERBS", "Form", "Verb"]


class Verb(NamedTuple):
    """A cue verb: its base form and the contents it takes.

    ``frames`` holds letters: ``s`` clause, ``q`` direct speech, ``p`` after its content, ``i`` infinitive, ``n`` noun
    phrase, ``o`` an addressee before the content, ``e`` subject raised ("is expected to").
    ``mode`` is speech, writing or thought.
    """

    base: str
    frames: str
    mode: str


class Form(NamedTuple):
    """One form of a verb: ``shape`` is base, s, past, part or ing."""

    verb: Verb
    shape: str


_TABLE = {
    # clause, direct speech, and after the content
    "sqp speech": "say add note argue insist explain declare announce reply continue concede conclude observe remark "
    "recall acknowledge warn stress emphasize emphasise complain joke boast predict claim assert contend maintain "
    "admit caution confirm reiterate lament muse quip counter confess exclaim shout yell cry chant retort proclaim "
    "interject affirm testify vow elaborate respond repeat answer opine declaim scoff",
    "sqp writing": "write tweet report state estimate post",
    "sqop speech": "tell remind assure inform",
    "sqp thought": "think believe suspect",
    # clause only
    "sn speech": "suggest indicate allege reveal deny imply mention signal hint reaffirm disclose recommend specify "
    "speculate attest",
    "sn writing": "show find cite",
    "s thought": "hope fear worry know feel realize realise doubt assume imagine wish wonder calculate reckon conclude",
    "sn thought": "expect understand recognize recognise",
    "siq speech": "agree promise pledge threaten propose demand",
    "sqo speech": "ask",
    "so speech": "convince persuade",
    # infinitives
    "i thought": "want plan seek prefer intend aim aspire decide",
    "i speech": "refuse decline vow volunteer",
    "oi speech": "urge encourage implore invite",
    # noun phrases
    "n speech": "criticize criticise praise endorse oppose denounce condemn dismiss reject describe accuse blame "
    "defend mock blast slam attack tout decry applaud portray echo highlight discuss question assail deride disavow "
    "reference chide lambast rebuke hail welcome quote express outline "
    "underscore characterize characterise congratulate thank",
    "n thought": "support favor favour consider deem envision view",
}

# Verbs with a particle that belongs to the cue.
PARTICLES: dict[str, tuple[str, ...]] = {
    "call": ("for", "on"),
    "point": ("out", "to"),
    "refer": ("to",),
    "talk": ("about",),
    "speak": ("about", "of"),
    "complain": ("about", "of"),
    "ask": ("about", "for"),
    "allude": ("to",),
    "argue": ("for", "against"),
    "object": ("to",),
    "lash": ("out",),
    "rail": ("against", "on"),
    "respond": ("to",),
    "warn": ("of", "about", "against"),
    "push": ("for",),
    "worry": ("about",),
    "agree": ("with", "on"),
    "dream": ("of",),
    "disagree": ("with",),
    "apologize": ("for",),
    "apologise": ("for",),
    "care": ("about",),
    "focus": ("on",),
    "bring": ("up",),
    "touch": ("on",),
    "insist": ("on",),
    "decide": ("on", "against"),
    "aim": ("at", "for"),
    "hope": ("for",),
    "wish": ("for",),
    "announce": (),
}

_IRREGULAR = {
    "say": ("says", "said", "said", "saying"),
    "tell": ("tells", "told", "told", "telling"),
    "write": ("writes", "wrote", "written", "writing"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "know": ("knows", "knew", "known", "knowing"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "find": ("finds", "found", "found", "finding"),
    "show": ("shows", "showed", "shown", "showing"),
    "seek": ("seeks", "sought", "sought", "seeking"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "bring": ("brings", "brought", "brought", "bringing"),
}
_DOUBLING = {"admit", "refer", "quip", "prefer", "slam", "plan", "quit", "rebut"}


def _forms(base: str) -> tuple[str, str, str, str]:
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith("e"):
        return base + "s", base + "d", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    stem = base + base[-1] if base in _DOUBLING else base
    plural = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return plural, stem + "ed", stem + "ed", stem + "ing"


def _all_forms() -> dict[str, Form]:
    verbs: dict[str, Verb] = {}
    for kind, bases in _TABLE.items():
        frames, mode = kind.split()
        for base in bases.split():
            old = verbs.get(base)
            merged = "".join(sorted({*frames, *(old.frames if old else "")}))
            verbs[base] = Verb(base, merged, old.mode if old else mode)
    for base in PARTICLES:
        verbs.setdefault(base, Verb(base, "", "speech"))
    verbs["call"] = Verb("call", "nq", "speech")
    forms: dict[str, Form] = {}
    for base, verb in verbs.items():
        forms.setdefault(base, Form(verb, "base"))
        for form, shape in zip(_forms(base), ("s", "past", "part", "ing"), strict=True):
            forms.setdefault(form, Form(verb, shape))
    return forms


VERBS = _all_forms()
"""Every form of every cue verb."""
