"""What stands at the head of a draft: how to correct it, and an example of each kind of entry."""

from collections.abc import Iterator
from textwrap import wrap

from newsvoices.coding.entries import SECTIONS

__all__ = ["EXAMPLES", "write_header"]

_HEADER = """\
# A draft of the coding of {article}: what the extractor proposes. It is a start, not a result.
#
# Correct it, save it as final.yaml beside this file, and build: final.yaml is what is published, and without one what
# the extractor proposes by then. As long as this file is left as it is, the build tells by it whether the origin of a
# row in final.yaml is true.
# (a.yaml and b.yaml are for independent codings, which are compared before they are adjudicated.)
#
# Each entry names the words of the article that it rests on, copied exactly. Where they occur twice in their
# paragraph, `before` or `after` (the words right beside them) says which ones are meant.
#
# origin says what you decided about a proposal, and is published with the row:
#   machine    nobody has decided yet; the row stays the extractor's
#   confirmed  you accept it as it stands
#   amended    you accept it with changes: change the values, and write amended
#   added      the extractor missed it (an entry without origin is one that you added)
# Delete a proposal that is wrong; where marked words are nothing to code, list them under `rejected`.
# List the words of a sentence that yields no quote, claim or event under `nothing`, with why.
# Leave `id` to the build. What the codes mean stands in the codebook, which is data/codebook.md once the dataset is
# built; till then newsvoices.codebook("claims", "claim_type") says it in Python.
#
# An entry of each kind, from another article. Between braces, put text that has a comma in quotes; everywhere,
# text that begins with " or ' too.
#
"""

_KEYS = """\
#
# A cue, source, date_words or marker can be told apart, or be in another paragraph, like this:
#   cue: {words: said, before: she, in: the first words of that paragraph}
# Actors, quotes, claims, events and concepts are named by their key (registered ones without actor: or concept:).
# All the keys that an entry may have:
"""

EXAMPLES = """\
actors:
  - {key: jane-doe, name: Jane Doe, actor_type: person, naming: named, sector: LAB}
  - {key: union, name: Harbour Union, actor_type: organization, naming: named, sector: LAB}
paragraphs:
  - begins: “We will wait
    mentions:
      - {words: Doe, before: Jane, actor: jane-doe, mention_type: NAM}
    affiliations:
      - {words: head, actor: jane-doe, organization: union, role_title: head, tenure: current}
    quotes:
      - key: q-wait
        words: '“We will wait, as the harbour needs us,”'
        function: attribution
        form: direct
        mode: speech
        speaker: jane-doe
        source: Jane Doe
        cue: said
      - {key: q-fair, words: '“fair”', function: scare}
    claims:
      - key: c-wait
        words: We will wait
        proposition: The union will wait.
        claim_type: forecast
        certainty: certain
        voice: reported
        quote: q-wait
      - key: c-needs
        words: the harbour needs us
        proposition: The harbour needs its workers.
        claim_type: fact
        certainty: certain
        voice: reported
        quote: q-wait
    events:
      - key: e-strike
        words: struck
        label: The union's strike against the port
        status: actual
        date_words: in May 2023
        date_as_printed: 2023-05
        date_basis: explicit
        plover_type: PROTEST
        plover_mode: strike
        actors: [union]
        recipients: [port]
    links:
      - {from: c-needs, to: c-wait, relation: supports, basis: explicit, marker: as}
    nothing:
      - {words: 'Gulls, meanwhile, wait.', why: 'a remark, no event'}
    rejected:
      - {table: quotes, words: '“Gull”', why: the name of a boat}
corrections:
  - {key: x-may, table: events, row: e-strike, column: date_as_printed, printed: 2023-05, corrected: 2023-04,
     reason: The strike began in April., source: The union's notice, status: verified}
contested:
  - {about: q-fair, a: scare, b: mention, decision: scare, reason: The author keeps a distance.}
"""
"""A coding file with an entry of each kind, as in the article of test_draft.py."""


def write_header(article_id: str) -> Iterator[str]:
    """Yield the comment that opens a draft, line by line."""
    yield from _HEADER.format(article=article_id).splitlines()
    yield from (f"#   {line}" for line in EXAMPLES.splitlines())
    yield from _KEYS.splitlines()
    for section in SECTIONS.values():
        yield from wrap(
            f"{section.key}: {', '.join(section.allowed)}", 110, initial_indent="#   ", subsequent_indent="#     "
        )
