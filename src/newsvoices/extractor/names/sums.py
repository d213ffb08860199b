"""Sums of money whose currency has capitals ([Tk 5.4 lakh], [R48m]): no name begins with one."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_currency"]

_CURRENCIES = word_set(
    "Rs Tk Hr GH GH₵ Rp Sh Shs KSh Ksh USh Ush TSh Tsh RM HK NT Dh Dhs FCFA CFA US "
    "AED AMD AUD AZN BDT BGN BRL BYN CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GEL GHS HUF IDR ILS INR JPY KES KGS "
    "KRW KWD KZT LKR MAD MDL MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TJS TND TRY "
    "TZS UAH UGX USD UYU UZS VND ZAR ZMW"
)
"""What stands before a sum for a currency [ISO 4217, and general knowledge]."""
_IN_ONE = re.compile(r"[NRK]\d+(?:\.\d+)?(?:m|bn|k|tn)?$")


def is_currency(words: Sequence[Word], at: int) -> bool:
    """Say whether a capitalised word is a currency before its number, or a sum in one with its currency."""
    text = words[at].text
    if text[-1].isdigit() or text[:2][-1].isdigit():
        return _IN_ONE.match(text) is not None
    if text.rstrip(".") not in _CURRENCIES or at + 1 >= len(words):
        return False
    after = words[at + 1]
    return after.text[0].isdigit() or after.text in ("$", "¢", "₵")
