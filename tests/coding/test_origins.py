"""What a coding says of its rows' origin is held against the draft beside it."""

from typing import Any

import pytest

from newsvoices.coding.draft import write_draft
from newsvoices.coding.origins import check_deciders, check_origins
from newsvoices.coding.read_coding import read_coding
from newsvoices.coding.registry import Registry
from newsvoices.errors import DataError
from newsvoices.extractor import propose
from newsvoices.records import Article
from newsvoices.text.layout import lay_out

DRAFT = """\
format: 1
article: harbour
coder: coder:jane
actors:
  - {key: ada, name: Ada Brennock, actor_type: person, naming: named, origin: machine, confidence: medium}
  - {key: port, name: port, actor_type: organization, naming: described, origin: machine, confidence: low}
paragraphs:
  - begins: The port closed on Monday.
    events:
      - {key: e1, words: closed, label: The port closes, status: actual, date_basis: none, plover_type: NONE, actors: [port], origin: machine, confidence: low}
  - begins: “We will wait
    mentions:
      - {words: Ada Brennock, actor: ada, mention_type: NAM, origin: machine}
    quotes:
      - {key: q1, words: '“We will wait,”', function: attribution, form: direct, mode: speech, speaker: ada, source: Ada Brennock, cue: told, origin: machine, confidence: medium}
      - {key: q2, words: '“We have time.”', function: attribution, continues: q1, origin: machine, confidence: medium}
    claims:
      - {key: c1, words: We will wait, proposition: They will wait., claim_type: forecast, certainty: certain, voice: reported, quote: q1, claimant: ada, origin: machine, confidence: low}
"""
QUOTE = "speaker: ada, source: Ada Brennock, cue: told, origin: machine"
EVENT = "actors: [port], origin: machine"
ADA = "  - {key: ada, name: Ada Brennock, actor_type: person, naming: named, origin: machine, confidence: medium}\n"


def judge(desk: Any, final: str, draft: str = DRAFT) -> str:
    """Return what is said of a coding beside its draft; nothing where every origin is true."""
    read = [
        read_coding(desk.write(text, name), desk.article, desk.layout, desk.registry, desk.dataset, **how)
        for text, name, how in ((final, "final", {"complete": False}), (draft, "draft", {"settled": False}))
    ]
    try:
        check_origins(desk.folder / "final.yaml", *read, desk.registry)
    except DataError as error:
        return str(error).replace(f"{desk.folder}/", "")
    return ""


def change(*changes: str) -> str:
    text = DRAFT
    for old, new in zip(changes[::2], changes[1::2], strict=True):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize(
    "final",
    [
        DRAFT,
        DRAFT.replace("origin: machine", "origin: confirmed"),
        DRAFT.replace(", origin: machine", ""),
        DRAFT.replace("origin: machine, confidence: medium", "origin: confirmed, confidence: high, note: Checked."),
        DRAFT.replace("key: q1", "key: q-wait").replace("continues: q1", "continues: q-wait").replace(": q1", ": q-wait"),
        DRAFT.replace("ada, ", "brennock, ").replace("key: ada", "key: brennock"),
        change(QUOTE, "speaker: port, source: Ada Brennock, cue: told, origin: amended"),
        change(QUOTE, QUOTE.replace("machine", "amended"), "confidence: medium}\n      - {key: q2", "confidence: high}\n      - {key: q2"),
        change("certainty: certain", "certainty: probable", "claimant: ada, origin: machine", "claimant: ada, origin: amended"),
        change("    mentions:\n", "    mentions:\n      - {words: Courier, actor: courier, mention_type: NAM}\n"),
        change("      - {words: Ada Brennock, actor: ada, mention_type: NAM, origin: machine}\n", "      []\n"),
    ],
)  # fmt: skip
def test_a_true_origin_is_passed_over(desk: Any, final: str) -> None:
    assert judge(desk, final) == ""


@pytest.mark.parametrize(
    ("final", "message"),
    [
        (
            change(QUOTE, "speaker: port, source: Ada Brennock, cue: told, origin: confirmed"),
            "final.yaml:15: `origin` is confirmed, but draft.yaml (line 15) has another `speaker`. Write amended, or restore "
            "what it has.",
        ),
        (
            change(EVENT, "recipients: [port], origin: machine"),
            "final.yaml:10: `origin` is machine, but draft.yaml (line 10) has another `actors` or `recipients` or `others`. "
            "Write amended, or restore what it has.",
        ),
        (
            change("words: '“We will wait,”'", "words: '“We have time.”'", "source: Ada Brennock, cue: told, ", "",
                   "      - {key: q2, words: '“We have time.”', function: attribution, continues: q1, origin: machine, confidence: medium}\n", "",
                   "words: We will wait", "words: We have time"),
            "final.yaml: 2 errors.\n"
            "final.yaml:15: `origin` is machine, but draft.yaml (line 15) has another `words`, `cue`, `source`. Write amended, "
            "or restore what it has.\n"
            "final.yaml:17: `origin` is machine, but draft.yaml (line 18) has another `words`. Write amended, or restore what "
            "it has.",
        ),
        (
            change("    mentions:\n", "    mentions:\n      - {words: Courier, actor: courier, mention_type: NAM, origin: confirmed}\n"),
            "final.yaml:13: `origin` is confirmed, but draft.yaml proposes no such mention. Write added.",
        ),
        (
            change(QUOTE, QUOTE.replace("machine", "amended")),
            "final.yaml:15: `origin` is amended, but draft.yaml (line 15) has the same values. Write confirmed.",
        ),
    ],
)  # fmt: skip
def test_a_false_origin_is_named_with_what_to_write(desk: Any, final: str, message: str) -> None:
    assert judge(desk, final) == message


def test_a_draft_that_somebody_corrected_says_nothing(desk: Any) -> None:
    draft = DRAFT.replace("certainty: certain", "certainty: probable").replace(
        "claimant: ada, origin: machine", "claimant: ada, origin: amended"
    )
    assert judge(desk, draft, draft) == ""


def test_an_actor_that_was_registered_since_is_the_same_actor(desk: Any) -> None:
    actors = desk.folder / "build" / "actors.yaml"
    text = actors.read_text(encoding="utf-8")
    actors.write_text(
        f"{text}  - {{id: actor:brennock, name: Ada Brennock, actor_type: person, naming: named}}\n", "utf-8"
    )
    from newsvoices.coding.registry import read_registry

    desk.registry = read_registry(desk.folder, desk.dataset)
    final = DRAFT.replace(ADA, "").replace("ada, ", "brennock, ").replace("origin: machine", "origin: confirmed")
    assert judge(desk, final) == ""


def test_every_proposal_that_is_confirmed_as_it_stands_is_the_drafts(desk: Any, second_article: Any) -> None:
    text = (second_article / "seeds" / "port-strike" / "article.txt").read_text(encoding="utf-8")
    article, layout = Article("port-strike", text, "", {}), lay_out(text)
    draft = write_draft(propose(text, article_id="port-strike", reference_date="2023-06-15"), article, layout)
    final = draft.replace("origin: machine", "origin: confirmed")
    assert final.count("origin: confirmed") > 60
    read = [read_coding(desk.write(text), article, layout, Registry(), desk.dataset) for text in (final, draft)]
    check_origins(desk.folder / "final.yaml", *read, Registry())
    with pytest.raises(DataError, match="errors") as caught:
        check_origins(
            desk.folder / "final.yaml",
            read_coding(
                desk.write(draft.replace("origin: machine", "origin: amended")),
                article,
                layout,
                Registry(),
                desk.dataset,
            ),
            read[1],
            Registry(),
        )
    assert f"{final.count('origin: confirmed')} errors." in str(caught.value)


def decide(desk: Any, text: str, coders: list[str]) -> str:
    path = desk.write(text, "final")
    final = read_coding(path, desk.article, desk.layout, desk.registry, desk.dataset, complete=False)
    try:
        check_deciders(path, final, coders)
    except DataError as error:
        return str(error).replace(f"{desk.folder}/", "")
    return ""


def test_the_extractor_decides_on_nothing(desk):
    mine = change("coder: coder:jane", "coder: coder:extractor")
    assert decide(desk, mine, ["coder:extractor", "coder:jane"]) == ""  # nobody has decided
    confirmed = mine.replace("origin: machine", "origin: confirmed")
    said = decide(desk, confirmed, ["coder:jane", "coder:extractor", "coder:ada"])
    assert said == (
        "final.yaml:5: `origin` is confirmed (left out, it is added), which says that somebody decided; but the coder is "
        "coder:extractor, which only proposes. 7 entries say so. Write who decides as `coder` at the head of the file, as "
        "listed in build/dataset.yaml (one of: coder:jane, coder:ada); or leave the origin machine."
    )
    said = decide(desk, mine.replace(EVENT, "actors: [port]"), ["coder:extractor"])
    assert said.startswith(
        "final.yaml:10: `origin` is added (left out, it is added), which says that somebody decided;"
    )
    assert "(yourself, as you list yourself under `coders` there); or leave" in said
    assert decide(desk, DRAFT.replace("origin: machine", "origin: confirmed"), ["coder:jane"]) == ""
