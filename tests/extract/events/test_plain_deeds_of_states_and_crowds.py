"""Envoys called home, offers refused, hostages, ships that rescue for others, and when they did. All text is made up."""

import pytest

from newsvoices.extractor import propose

Told = tuple[str, str | None, str, list[str], list[str]]


def rows(text: str) -> list[Told]:
    """Return the type, the mode, the status, the actors and the recipients of each event."""
    coding = propose(f"Harbour news\n\n{text}\n", article_id="a", reference_date="2025-03-12")
    names = {row["key"]: row["name"] for row in coding.actors}
    return [
        (
            row["plover_type"],
            row.get("plover_mode"),
            row["status"],
            [names[who["actor_id"]] for who in row["participants"] if who["role"] == "actor"],
            [names[who["actor_id"]] for who in row["participants"] if who["role"] == "recipient"],
        )
        for row in coding.events
    ]


def dates(text: str, kind: str) -> list[str | None]:
    """Return the dates of the events of a type."""
    coding = propose(f"Harbour news\n\n{text}\n", article_id="a", reference_date="2025-03-12")
    return [row.get("date_as_printed") for row in coding.events if row["plover_type"] == kind]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Norway recalled its ambassador from Lisbon on Monday. Portugal regretted the step.",
         ("SANCTION", "discontinue", "actual", ["Norway"], ["Portugal"])),
        ("Chad broke off diplomatic relations with Togo and recalled its ambassador.",
         ("SANCTION", "discontinue", "actual", ["Chad"], ["Togo"])),
        ("Chile withdrew its envoy to Peru in 2022.", ("SANCTION", "discontinue", "actual", ["Chile"], ["Peru"])),
        ("Denmark has cut off military aid to Mali.", ("SANCTION", "discontinue", "actual", ["Denmark"], ["Mali"])),
        ("The offer of Pakistan was declined by the government of Nepal.",
         ("REJECT", None, "actual", ["government"], ["Pakistan"])),
        ("Ecuador refused the request.", ("REJECT", None, "actual", ["Ecuador"], [])),
        ("Chile handed the smuggler over to Peruvian police.", ("COERCE", "deport", "actual", ["Chile"], ["smuggler"])),
        ("Boats sent by Greece rescued 60 migrants.", ("AID", None, "actual", ["Greece"], ["migrants"])),
        ("Sweden sent doctors to help the Kenyan government.",
         ("AID", None, "actual", ["Sweden"], ["Kenyan government"])),
        ("The gang held two pilots captive for weeks.", ("ASSAULT", "abduct", "actual", ["gang"], ["pilots"])),
        ("Uzbekistan offered to host talks between the two governments.",
         ("AGREE", None, "actual", ["Uzbekistan"], [])),
        ("Farmers besieged the ministry in Quito.", ("PROTEST", "obstruct", "actual", ["Farmers"], [])),
        ("Latvia walked out of talks with Estonia.", ("REJECT", "meet", "actual", ["Latvia"], ["Estonia"])),
        ("Spain denied a report that Peru had threatened to expel two diplomats.",
         ("THREATEN", "expel", "denied", ["Peru"], ["diplomats"])),
        ("The prime minister of Peru, Ann Moe, warned that her country would respond with force to any raid.",
         ("THREATEN", "violence", "scheduled", ["Ann Moe’s country"], [])),
    ],
)  # fmt: skip
def test_deeds_whose_words_are_plain_are_told(text: str, row: Told) -> None:
    assert row in rows(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The minister of Portugal recalled his childhood in Lisbon.", "SANCTION"),
        ("Peru recalled its team coach from Lima.", "SANCTION"),
        ("Norway recalled its ambassador.", "SANCTION"),
        ("The court refused to comment. The price declined by 3 percent.", "REJECT"),
        ("The mayor handed over the keys to Lena Holm.", "COERCE"),
        ("Boats belonging to Greece sank near Crete.", "AID"),
        ("Sweden sent experts to investigate the minister.", "AID"),
        ("The novel held readers captive.", "ASSAULT"),
        ("Residents besieged the office of the mayor with questions.", "PROTEST"),
        ("The minister of Latvia warned against delay in signing the contract.", "SUPPORT"),
        ("The army cut off the road to Kati.", "SANCTION"),
        ("Norway recalled its ambassador to Oslo.", "SANCTION"),
        ("Lena Holm declined several requests for an interview.", "REJECT"),
        ("Norway responded with force.", "THREATEN"),
        ("The police handed the boy over to his mother.", "COERCE"),
        ("The police handed over the tourist.", "COERCE"),
        ("Tourists besieged the hotel.", "PROTEST"),
        ("The army took 50 rebels prisoner.", "ASSAULT"),
        ("The minister rushed to Lisbon.", "NONE"),
    ],
)
def test_words_that_look_like_such_deeds_are_none(text: str, kind: str) -> None:
    assert kind not in [row[0] for row in rows(text)]


@pytest.mark.parametrize(
    ("text", "kind", "date"),
    [
        ("The session broke down on Monday when Latvia walked out of the talks.", "REJECT", "2025-03-10"),
        ("The boss was elected in 2006 and led until 2011 when Latvia walked out of the talks.", "REJECT", None),
        ("The union asked the mayor to resign last Friday.", "REQUEST", "2025-03-07"),
        ("The union asked the mayor to resign on Friday.", "REQUEST", None),
        ("Estonia’s endorsement of the contract came in January.", "SUPPORT", "2025-01"),
        ("Estonia’s visit on 3 March was criticised by Latvia.", "ACCUSE", None),
        ("Estonia’s visit on 3 March was criticised by Latvia.", "CONSULT", "2025-03-03"),
    ],
)
def test_an_event_has_the_day_that_is_its_own(text: str, kind: str, date: str | None) -> None:
    assert dates(text, kind) == [date]
