"""Words that stand before names as titles, and those by which a title or description tells a man or a woman."""

from newsvoices.extractor.lexis.honorifics import HONORIFICS, MEN, RANKS, SHORT_TITLES, WOMEN
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["COURTESY", "HYPHENATED", "MAN", "PLAIN_COURTESY", "TITLE_WORDS", "WOMAN"]

HYPHENATED = word_set(
    "secretary-general director-general attorney-general solicitor-general auditor-general governor-general "
    "inspector-general surgeon-general vice-president vice-chancellor vice-chairman vice-premier vice-minister "
    "major-general lieutenant-general brigadier-general commander-in-chief editor-in-chief chief-of-staff"
)
"""Titles of several words in one."""

PLAIN_COURTESY = word_set("mr mrs ms mx messrs")
"""Forms of address that are nobody's name."""
COURTESY = HONORIFICS | PLAIN_COURTESY | word_set("miss sir dr lord lady dame mister madam")
_RANKED = COURTESY | RANKS | SHORT_TITLES.keys() | HYPHENATED
TITLE_WORDS = _RANKED | word_set(
    "professor president vice prime minister premier chancellor senator sens representative reps congressman "
    "congresswoman governor govs mayor secretary ambassador general colonel captain major sergeant lieutenant admiral "
    "judge justice king queen prince princess pope bishop archbishop cardinal rev revd reverend archdeacon fr father "
    "sister imam "
    "ayatollah rabbi spokesman spokeswoman spokesperson director chairman chairwoman chair chief commissioner leader "
    "attorney speaker deputy former then-president ex-president then-sen then-secretary majority minority democrat "
    "republican rep-elect state coach officer detective sheriff comrade acting interim foreign defense defence "
    "interior finance treasury pastor sultan emir emperor commander first lady comedian actor actress singer host "
    "economist analyst strategist pollster journalist columnist activist businessman billionaire candidate nominee "
    "democratic presidential gubernatorial congressional senatorial vice-presidential ceo dr. tsar comte count home "
    "shadow president-elect governor-elect mp mep msp ag asst assistant councilman councilwoman"
)
"""Lower-case words without their point that may stand before a name as its title."""

MAN = MEN | word_set(
    "mr sir lord king prince emperor sultan father brother son husband uncle nephew grandfather grandson boyfriend "
    "congressman businessman spokesman chairman councilman assemblyman man boy gentleman guy actor anchorman widower "
    "policeman bishop cardinal pope imam rabbi ayatollah priest statesman alderman fireman strongman"
)
"""Words in small letters for men, titles and courtesies among them."""

WOMAN = WOMEN | word_set(
    "mrs ms miss lady dame queen princess mother sister daughter wife aunt niece grandmother girlfriend congresswoman "
    "businesswoman spokeswoman chairwoman councilwoman assemblywoman woman girl actress anchorwoman widow nun madam "
    "policewoman stateswoman heiress"
)
"""Words in small letters for women, titles and courtesies among them."""
