"""Verbs and phrases that say what somebody does in a body or for it, by how they tie him there."""

from newsvoices.extractor.lexis.wordlists import word_set

__all__ = [
    "EMPLOYED",
    "FOUNDING",
    "HAD",
    "HAVING",
    "IN_PARTS",
    "JOINED",
    "JOINING",
    "LEAVING",
    "MOVING",
    "OBJECTS",
    "OF_MATTERS",
    "OF_SHOWS",
    "PAST",
    "PHRASES",
    "PLACED",
    "PLACES",
    "PLAIN",
    "PRESENT",
    "RUNNING",
    "SHOWS",
    "STARTED",
    "TIMES",
    "WHEN",
    "WORKING",
]

FOUNDING = word_set("founded co-founded cofounded leads heads runs chairs owns directs helms co-owns co-leads")
"""Forms of verbs of founding and running a body."""
JOINING = word_set("joined joins rejoined rejoins joining")
PRESENT = (
    FOUNDING
    | JOINING
    | word_set(
        "co-chairs manages oversees edits established commands coordinates publishes launched represents advises "
        "representing advising heading chairing coaches captains"
    )
)
PAST = word_set(
    "led headed ran chaired co-chaired directed managed owned oversaw edited left quit commanded advised represented "
    "bought acquired coached captained"
)
RUNNING = FOUNDING | word_set("led headed ran chaired co-chaired directed")
"""The same, with what was done to it."""
IN_PARTS = word_set("leads led heads headed runs ran directs directed manages managed works work working worked")
"""Verbs that tell who is in a body by the part of it in which somebody is ([leads the union’s negotiating team])."""
PLAIN = word_set("lead head run chair own direct manage oversee edit")
LEAVING = word_set("left quit")
MOVING = LEAVING | JOINING | {"join", "rejoin", "leave"}
JOINED = word_set(
    "campaign administration company firm party agency bureau department ministry staff team league network newspaper "
    "magazine army navy military force government cabinet"
)
"""Nouns for bodies that people join and leave for good, and do not walk into and out of."""
EMPLOYED = {
    "works": "current", "work": "current", "working": "current", "worked": "unclear", "serves": "current",
    "serve": "current", "served": "unclear", "teaches": "current", "teach": "current", "taught": "unclear",
    "lectures": "current", "sits": "current", "sit": "current", "sat": "unclear", "writes": "current",
    "reports": "current", "studies": "current", "plays": "current", "played": "unclear",
    "interned": "unclear", "volunteers": "current", "volunteered": "unclear", "consulted": "unclear",
    "lobbies": "current", "lobbied": "unclear", "coached": "unclear", "coaches": "current", "wrote": "unclear",
    "reported": "unclear",
    "serving": "current", "teaching": "current", "playing": "current", "reporting": "current", "writing": "current",
    "coaching": "current", "interning": "current", "volunteering": "current", "studying": "current",
    "interns": "current", "consults": "current", "clerked": "unclear", "clerks": "current", "studied": "unclear",
    "pitched": "unclear", "pitches": "current", "pitching": "current", "enlisted": "unclear", "enrolled": "unclear",
    "speaks": "current", "belongs": "current", "belonged": "unclear", "graduated": "former", "graduates": "current",
    "resigned": "former", "resigning": "former", "retired": "former", "retiring": "former", "defected": "former",
    "fired": "former", "ousted": "former", "expelled": "former", "dismissed": "former", "sacked": "former",
    "hired": "unclear", "employed": "unclear", "belong": "current", "play": "current",
    "booted": "former", "suspended": "former", "signed": "unclear", "drafted": "unclear", "traded": "unclear",
    "educated": "former", "schooled": "former", "scored": "unclear", "starred": "unclear",
    "speaking": "current", "study": "current", "volunteer": "current", "report": "current", "write": "current",
}  # fmt: skip
PLACED = word_set("for at with on in to by")
WORKING = word_set("for at with on in")
WHEN = word_set(
    "briefly previously formerly once first later also full-time part-time there together now then currently"
)
"""Adverbs between a verb of work and where one works."""
TIMES = word_set("years year decades decade months weeks seasons terms")
PLACES = {
    "wrote": word_set("for"), "reported": word_set("for"),
    "consulted": word_set("for"), "lobbies": word_set("for"), "lobbied": word_set("for"),
    "volunteers": word_set("for at with"), "volunteered": word_set("for at with"), "coaches": word_set("at for"),
    "coached": word_set("at for"), "interned": word_set("at for with"),
    "writes": word_set("for"), "reports": word_set("for"), "plays": word_set("for"), "played": word_set("for"),
    "studies": word_set("at"), "teaches": word_set("at in"), "taught": word_set("at in"), "lectures": word_set("at"),
    "sits": word_set("on in"), "sit": word_set("on in"), "teach": word_set("at in"), "sat": word_set("on in"),
    "teaching": word_set("at in"), "playing": word_set("for"), "reporting": word_set("for"), "writing": word_set("for"),
    "coaching": word_set("at for"), "interning": word_set("at for with"), "interns": word_set("at for with"),
    "volunteering": word_set("for at with"), "studying": word_set("at"), "studied": word_set("at"),
    "consults": word_set("for"), "clerked": word_set("for at"), "clerks": word_set("for at"),
    "pitched": word_set("for"), "pitches": word_set("for"), "pitching": word_set("for"),
    "enlisted": word_set("in"), "enrolled": word_set("at in"), "speaks": word_set("for"), "speaking": word_set("for"),
    "belongs": word_set("to"), "belonged": word_set("to"),
    "belong": word_set("to"), "play": word_set("for"), "study": word_set("at"),
    "volunteer": word_set("for at with"), "report": word_set("for"), "write": word_set("for"),
    "signed": word_set("with"), "drafted": word_set("by"), "traded": word_set("to"),
    "educated": word_set("at"), "schooled": word_set("at"), "scored": word_set("for"), "starred": word_set("for"),
    "hired": word_set("by"), "employed": word_set("by at"),
} | dict.fromkeys(
    word_set("graduated graduates resigned resigning retired retiring defected ousted expelled booted suspended"),
    word_set("from"),
) | dict.fromkeys(word_set("fired dismissed sacked"), word_set("from by"))  # fmt: skip
"""Which of them tie somebody to a body behind a verb that goes with others too ([writes about], [sits at])."""
OBJECTS = (
    dict.fromkeys(
        word_set("teaches teach taught studies studied practices practiced practises practised"), word_set("at")
    )
    | dict.fromkeys(
        word_set(
            "edits edited writes wrote covers covered reports hosts co-hosts hosted anchors produces tracks monitors "
            "analyzes researches follows handles coordinates oversaw ran managed led"
        ),
        word_set("for"),
    )
    | dict.fromkeys(word_set("runs heads directs oversees chairs manages"), word_set("at for"))
    | dict.fromkeys(word_set("plays played covering hosting editing producing tracking"), word_set("for"))
    | dict.fromkeys(word_set("teaching studying"), word_set("at"))
)
"""Verbs of work whose object stands before the body ([teaches history at Harbour University])."""
HAVING = word_set(
    "has have had holds held served serves won took takes got landed accepted earned earns received spent spends quit "
    "left lost holding earning spending began begins started starts completed obtained assumed assumes owns owned made "
    "did"
)
HAD = (
    dict.fromkeys(word_set("seat"), word_set("on in"))
    | dict.fromkeys(word_set("stake"), word_set("in"))
    | dict.fromkeys(word_set("leadership chairmanship presidency directorship ownership command helm"), word_set("of"))
    | dict.fromkeys(word_set("term terms"), word_set("in on at"))
    | dict.fromkeys(word_set("start"), word_set("at"))
    | dict.fromkeys(word_set("debut"), word_set("for"))
    | dict.fromkeys(word_set("job post position internship fellowship professorship"), word_set("at with in on"))
    | dict.fromkeys(word_set("degree doctorate diploma mba phd ph.d. degrees scholarship"), word_set("from at"))
    | dict.fromkeys(
        word_set("years year decades decade quarter-century half-century months career summer seasons stint stints"),
        word_set("at with in on"),
    )
)
"""What somebody has or spends in a body, and the words that tie it there ([spent ten years at Harbour Bank])."""
ONLY_HAD = dict.fromkeys(word_set("term terms"), frozenset({
    "accepted", "received", "got", "took", "takes", "landed", "has", "have", "had",
})) | dict.fromkeys(word_set("job post position"), frozenset({"made", "did"}))  # fmt: skip
"""Verbs whose object such a noun is in another sense ([accepted terms], [made her position on the fund clear])."""
OF_MATTERS = dict.fromkeys(
    word_set("degree doctorate diploma mba phd ph.d. degrees"), word_set("in of")
) | dict.fromkeys(word_set("years decade decades months career summer season seasons stint"), word_set("as"))
"""Words behind such a noun that lead to what it is in, or as what it was spent, before the body."""
SHOWS = word_set("hosts hosted co-hosts co-hosted anchors anchored")
OF_SHOWS = word_set("show program programme podcast newscast broadcast programs shows")
STARTED = word_set("found launch start establish create run lead")

PHRASES = {
    ("in", "charge", "of"): "current", ("in", "control", "of"): "current", ("at", "the", "helm", "of"): "current",
    ("put", "in", "charge", "of"): "current", ("affiliated", "with"): "current", ("associated", "with"): "current",
    ("took", "over"): "unclear", ("takes", "over"): "current",
    ("part", "of"): "current", ("active", "in"): "current",
    ("defected", "to"): "current", ("transferred", "to"): "unclear",
    ("on", "loan", "from"): "current", ("on", "loan", "at"): "current",
    ("under", "contract", "with"): "current", ("under", "contract", "to"): "current",
    ("involved", "with"): "current", ("presides", "over"): "current", ("presided", "over"): "unclear",
    ("stepped", "down", "from"): "former", ("stepping", "down", "from"): "former",
    ("dropped", "out", "of"): "former", ("quit",): "former", ("attended",): "unclear", ("attends",): "current",
    ("attend",): "current", ("attending",): "current", ("speaking", "on", "behalf", "of"): "current",
}  # fmt: skip
"""Words that tie whoever is, or does so, to the body named behind them."""
