"""Words that stand before names as titles, and those by which a title or description tells a man or a woman."""

from newsvoices.extractor.lexis.honorifics import HONORIFICS, MEN, RANKS, WOMEN
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["COURTESY", "HYPHENATED", "MAN", "TITLE_WORDS", "WOMAN"]

HYPHENATED = word_set(
    "secretary-general director-general attorney-general solicitor-general auditor-general governor-general "
    "inspector-general surgeon-general vice-president vice-chancellor vice-chairman vice-premier vice-minister "
    "major-general lieutenant-general brigadier-general commander-in-chief editor-in-chief chief-of-staff"
)
"""Titles of several words in one."""

COURTESY = HONORIFICS | word_set("mr mrs ms miss mx sir dr lord lady dame messrs mister madam")
_RANKED = COURTESY | RANKS | HYPHENATED
TITLE_WORDS = _RANKED | word_set(
    "prof professor president vice prime minister premier chancellor senator sen sens representative rep reps "
    "congressman congresswoman governor gov govs mayor secretary ambassador general gen colonel col captain capt major "
    "maj sergeant sgt lt lieutenant cpl adm admiral judge justice king queen prince princess pope bishop archbishop "
    "cardinal rev reverend fr father sister sheikh sheik imam ayatollah rabbi spokesman spokeswoman spokesperson "
    "director chairman chairwoman chair chief commissioner leader attorney speaker deputy former then-president "
    "ex-president then-sen then-secretary majority minority democrat republican rep-elect state rep coach officer "
    "detective sheriff comrade acting interim foreign defense defence interior finance treasury pastor chancellor "
    "sultan emir emperor hon justice cmdr commander brig first lady comedian actor actress singer host "
    "economist analyst strategist pollster journalist columnist activist businessman billionaire candidate "
    "nominee democratic presidential gubernatorial congressional senatorial vice-presidential ceo dr. tsar comte count "
    "home shadow taoiseach tánaiste president-elect governor-elect mp ag asst assistant pres councilman councilwoman"
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
