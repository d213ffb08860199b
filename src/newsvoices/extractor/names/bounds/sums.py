"""Sums of money whose currency has capitals ([Tk 5.4 lakh], [R48m]): no name begins with one."""

import re
from collections.abc import Sequence

from newsvoices.extractor.analysis import Word
from newsvoices.extractor.lexis.wordlists import word_set

__all__ = ["is_currency"]

_CURRENCIES = word_set(
    "Rs Tk Hr GH GH₵ Rp Sh Shs KSh Ksh USh Ush TSh Tsh RM Dh Dhs FCFA CFA "
    "AED AMD AUD AZN BDT BGN BRL BYN CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GEL GHS HUF IDR ILS INR JPY KES KGS "
    "KRW KWD KZT LKR MAD MDL MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TJS TND TRY "
    "TZS UAH UGX USD UYU UZS VND ZAR ZMW"
)
"""What stands before a sum for a currency [ISO 4217, and general knowledge]."""
_BEFORE_SIGNS = _CURRENCIES | {"US", "HK", "NT"}
"""What stands before a sign for one: some of it is a country before a number ([in the US 3 people died])."""
_SIGNS = frozenset({"$", "¢", "₵"})
_IN_ONE = re.compile(r"[NRK]\d+(?:\.\d+)?(?:m|bn|k|tn)?$")


def is_currency(words: Sequence[Word], at: int) -> bool:
    """Say whether a capitalised word is a currency before its number, or a sum in one with its currency."""
    text = words[at].text
    if text[-1].isdigit() or text[:2][-1].isdigit():
        return _IN_ONE.match(text) is not None
    after = words[at + 1].text if at + 1 < len(words) else ""
    currency = text.rstrip(".")
    return (currency in _CURRENCIES and after[:1].isdigit()) or (currency in _BEFORE_SIGNS and after in _SIGNS)
