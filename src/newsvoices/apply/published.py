"""Read a date of publication, in whatever form a caller or a line of JSON gives it."""

from datetime import date, datetime

from newsvoices.edtf import NotEdtf, is_edtf, parse_edtf
from newsvoices.errors import UsageError
from newsvoices.written_dates import day_of_timestamp, edtf_hint, only_reading

__all__ = ["FIRST_YEAR", "LAST_YEAR", "doubt_date", "read_date"]

FIRST_YEAR, LAST_YEAR = 1600, 2100
"""Between these lie the dates of newspapers: the first began in 1605. No clock is asked, so that a text is told alike
whenever it is read."""
_EPOCH, _NO_TIME = 10**8, 10**20
"""From here to there a number counts seconds or parts of them since 1970; a smaller one may be digits of a date."""


def read_date(published: object) -> str | None:
    """Return a date of publication as EDTF, None for None; raises UsageError on what is no date.

    Of a timestamp the day that it states is taken, without regard to time zones. A date in other forms is read where
    it can be one alone: ``3 Dec 2025``, ``03.12.2025``, but not ``03/12/2025``.
    """
    if published is None:
        return None
    if isinstance(published, date):
        if published != published:  # pandas' missing date calls itself a datetime
            raise UsageError("published is pandas' missing date (NaT). Give None where no date is known.")
        return (published.date() if isinstance(published, datetime) else published).isoformat()
    if not isinstance(published, str):
        raise UsageError(
            f"published needs a date such as '2025-12-03' or a datetime.date, and got {type(published).__name__}"
            + (_explain(published) if isinstance(published, int | float) and not isinstance(published, bool) else ".")
        )
    if (day := day_of_timestamp(published)) is not None:
        return day
    try:
        parse_edtf(published)
    except NotEdtf as error:
        if (day := only_reading(published)) is not None:
            return day
        raise UsageError(f"The date of publication cannot be read: {error.brief}") from None
    return published


def doubt_date(published: str | None) -> str | None:
    """Say that a date of publication (EDTF) is hardly meant: a digit is wrong, or it has another calendar's year."""
    if published is None:
        return None
    day = parse_edtf(published)
    if (day.end is None or day.end.year >= FIRST_YEAR) and (day.start is None or day.start.year <= LAST_YEAR):
        return None
    return f"The date of publication, {published}, is not between {FIRST_YEAR} and {LAST_YEAR}: check its year."


def _explain(number: float) -> str:
    if not abs(number) < _NO_TIME:  # or no number at all (NaN)
        return f" ({number})." if isinstance(number, float) else "."
    if abs(number) >= _EPOCH:
        return (
            f" ({number}): seconds or milliseconds since 1970, it seems. pandas writes days with "
            'frame.to_json(..., date_format="iso").'
        )
    digits = str(int(number)) if float(number).is_integer() else str(number)
    hint = f"write {digits}" if is_edtf(digits) else edtf_hint(digits)
    return f" ({number}); {hint} as text." if hint else f" ({number})."
