"""The base form of any common English verb from its -ing form or participle: taking, taken: take."""

from functools import lru_cache

from newsvoices.extractor.lexis.inflect import irregular_base, verb_forms
from newsvoices.extractor.lexis.triggers import frames
from newsvoices.text.common_words import is_common

__all__ = ["base_of"]

_SHORT = 5  # letters of dying, lying, tying, vying


@lru_cache(maxsize=5_000)
def base_of(form: str) -> str | None:
    """Return the base of a lower-case -ing form or participle by the rules of spelling; None where none is common.

    Of two that are common a verb of deeds goes first (aid before aide).
    """
    known = irregular_base(form)
    if known is not None:
        return known
    if form.endswith("ing"):
        stem, ending = form[:-3], "ying"
    elif form.endswith("ed"):
        stem, ending = form[:-2], "ied"
    else:
        return None
    candidates = [f"{stem}e", stem]
    if stem[-1:] == stem[-2:-1]:
        candidates.append(stem[:-1])
    if form.endswith(ending):
        candidates.append(form.removesuffix(ending) + ("ie" if ending == "ying" else "y"))
        if len(form) == _SHORT and ending == "ying":
            return candidates[-1]
    bases = [base for base in candidates if base and form in verb_forms(base) and is_common(base)]
    return next((base for base in bases if (base, "v") in frames()), bases[0] if bases else None)
