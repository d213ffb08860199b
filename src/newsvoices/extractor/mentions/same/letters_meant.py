"""Which letters of the article are not those of the body that is best known by them: [CSU] in news of Colorado.

Such letters are still a body's, but that of another, of which nothing is known but what the article says.
"""

from collections import Counter

from newsvoices.extractor.lexis.country_words import country_words
from newsvoices.extractor.lexis.gazetteer import BODIES, SEATS
from newsvoices.extractor.lexis.letters_of_many import LETTERS_OF_MANY
from newsvoices.extractor.mentions.scene import Scene

__all__ = ["letters_of_others"]


def letters_of_others(scene: Scene) -> frozenset[str]:
    """Return the letters, as the article names bodies by them, for whose best known body it does not speak.

    The countries of that body, other bodies of these and the words of its business speak for it.
    """
    found = {name: name.replace(".", "") for name in scene.names if name.replace(".", "") in LETTERS_OF_MANY}
    if not found:
        return frozenset()
    told, said = _countries(scene), Counter(scene.lower)
    others = []
    for name, letters in found.items():
        meaning = LETTERS_OF_MANY[letters]
        beside = {other for other in found.values() if other != letters and LETTERS_OF_MANY[other].countries}
        allied = sum(LETTERS_OF_MANY[other].countries <= meaning.countries for other in beside)
        spoken_for = allied + sum(told[code] for code in meaning.countries) + sum(said[word] for word in meaning.words)
        if spoken_for <= sum(said[word] for word in meaning.against):
            others.append(name)
    return frozenset(others)


def _countries(scene: Scene) -> Counter[str]:
    """How often words and bodies of each country are named."""
    known, words = country_words(), scene.words
    told: Counter[str] = Counter()
    for at, word in enumerate(words):
        for more, code in known.get(word.text, ()):
            if [after.text for after in words[at + 1 : at + 1 + len(more)]] == more:
                told[code] += 1
                break
    for name, mentions in scene.names.items():
        land = SEATS.get(name, (None,))[0] or (BODIES.get(name) if name not in LETTERS_OF_MANY else None)
        if land is not None:
            told[land] += len(mentions)
    return told
