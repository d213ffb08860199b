"""Nouns for bodies and people that behind some words are things, sites or occasions ([a birthday party]).

General knowledge of English: of each noun the words by which news most often means no body with it.
"""

from newsvoices.extractor.lexis.inflect import singular
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_thing"]

_BEFORE = {
    "arm": word_set("left right broken upper"),
    "board": word_set("message bulletin notice circuit ironing surf chess chopping cutting drawing diving mood"),
    "branch": word_set("olive tree"),
    "carrier": word_set("aircraft helicopter bulk car ore troop armoured armored personnel baby"),
    "cell": word_set("stem blood brain cancer fuel solar prison jail skin nerve phone battery"),
    "chain": word_set("supply value food gold bicycle daisy key cold bike production logistics"),
    "channel": word_set("back shipping river drainage diplomatic"),
    "club": word_set("golf"),
    "conference": word_set("news press phone telephone video"),
    "court": word_set("tennis basketball clay grass squash badminton handball volleyball food"),
    "force": word_set("brute driving sheer magnetic centrifugal"),
    "front": word_set("weather warm cold shop store beach lake water home ocean river"),
    "label": word_set("warning address price food nutrition wine"),
    "management": word_set(
        "waste risk crisis water time money traffic anger asset land forest wildlife wealth pain disease weight data "
        "fire flood disaster emergency stress debt cash change project fisheries grid supply border crowd inventory"
    ),
    "network": word_set(
        "road rail railway tram bus metro subway river canal sewer pipeline power electricity grid computer phone wifi "
        "neural transport cycling fibre fiber telephone water drainage tunnel energy heating gas"
    ),
    "order": word_set("court executive standing gag restraining banking repeat arrest purchase pecking"),
    "party": word_set(
        "birthday dinner cocktail christmas garden house beach pool block farewell retirement leaving launch holiday "
        "costume engagement surprise slumber pajama pyjama hen stag bachelor bachelorette street lunch watch victory "
        "wedding graduation office dance rooftop anniversary"
    ),
    "press": word_set("printing bench drill wine juice hydraulic leg garlic"),
    "service": word_set(
        "memorial prayer funeral church military customer community jury public room dinner bus train rail ferry phone "
        "taxi data streaming lip sunday easter christmas carol thanksgiving remembrance burial wedding tram "
        "internet broadband mobile wireless shuttle"
    ),
    "station": word_set("train railway bus gas petrol service power polling pumping charging weather metro subway"),
    "union": word_set("currency customs monetary civil"),
}  # fmt: skip


def is_thing(before: str, word: str) -> bool:
    """Say whether a noun, with the word ``before`` it, both in small letters, names a thing and no actor."""
    return before in _BEFORE.get(singular(word), ())
