"""Read a date of publication, in whatever form a caller or a line of JSON gives it."""

import re
from datetime import date, datetime, timedelta

from newsvoices.edtf import NotEdtf, is_edtf, parse_edtf
from newsvoices.errors import UsageError
from newsvoices.written_dates import day_of_timestamp, edtf_hint, only_reading, read_day_first

__all__ = ["FIRST_YEAR", "LAST_YEAR", "NotADate", "day_first_note", "doubt_date", "read_date"]

FIRST_YEAR, LAST_YEAR = 1600, 2100
"""Between these lie the dates of newspapers: the first began in 1605. No clock is asked, so that a text is told alike
whenever it is read."""
_FORMS = "write it in EDTF, such as 2025-12-03, 2025-12 or 2025, or in words, such as 3 December 2025"
_EPOCH, _NO_TIME = 10**8, 10**20
"""From here to there a number counts seconds or parts of them since 1970; a smaller one may be digits of a date."""
_SERIAL = re.compile(r"([0-9]{5})(?:[.,][0-9]{1,12})?")
"""How spreadsheets count days, and the share of a day that has passed: five digits from 1927 on."""
_FROM_1900, _FROM_1904 = date(1899, 12, 30), date(1904, 1, 1)
"""Their days 0, as Excel counts behind February 1900, and as workbooks do that were begun on early Macintoshes."""


class NotADate(UsageError):
    """A value that is no date of publication; what others of its ``kind`` are, is wrong in the same way."""

    def __init__(self, message: str, kind: str) -> None:
        """State what was found, and what to write instead."""
        super().__init__(message)
        self.kind = kind


def read_date(published: object) -> str | None:
    """Return a date of publication as EDTF, None for None; raises NotADate, a UsageError, on what is no date.

    Of a timestamp the day that it states is taken, without regard to time zones. A date in other forms is read where
    it can be one alone: ``3 Dec 2025``, ``03.12.2025``, but not ``03/12/2025``, nor the number of a day in a
    spreadsheet, which is one of two days.
    """
    if published is None:
        return None
    if isinstance(published, date):
        if published != published:  # pandas' missing date calls itself a datetime
            raise NotADate("published is pandas' missing date (NaT). Give None where no date is known.", "missing")
        return (published.date() if isinstance(published, datetime) else published).isoformat()
    if not isinstance(published, str):
        found, kind = ".", ""
        if isinstance(published, int | float) and not isinstance(published, bool):
            found, kind = _explain(published)
        got = type(published).__name__
        raise NotADate(
            f"published needs a date such as '2025-12-03' or a datetime.date, and got {got}{found}", f"{got} {kind}"
        )
    if (day := day_of_timestamp(published)) is not None:
        return day
    try:
        parse_edtf(published)
    except NotEdtf as error:
        if (day := only_reading(published)) is not None:
            return day
        serial = _count_of_days(published)
        found = f"{error.found}; {error.hint or _FORMS}."
        kind = "written otherwise" if error.hint else "no date"
        if serial is not None:
            found, kind = f"{published!r} is {serial}", "count of days"
        raise NotADate(f"The date of publication cannot be read: {found}", kind) from None
    return published


def day_first_note(given: object) -> str | None:
    """Say how a date was read that has its day first for its full stops alone; None for any other."""
    day = read_day_first(given) if isinstance(given, str) else None
    return f"{given} was read as {day}: where dates have full stops, the day comes first" if day else None


def doubt_date(published: str | None) -> str | None:
    """Say that a date of publication (EDTF) is hardly meant: a digit is wrong, or it has another calendar's year."""
    if published is None:
        return None
    day = parse_edtf(published)
    if (day.end is None or day.end.year >= FIRST_YEAR) and (day.start is None or day.start.year <= LAST_YEAR):
        return None
    return f"The date of publication, {published}, is not between {FIRST_YEAR} and {LAST_YEAR}: check its year."


def _count_of_days(digits: str) -> str | None:
    """Say which day the number of one in a spreadsheet is, with what to do there; None for what is no such number."""
    match = _SERIAL.fullmatch(digits.strip())
    if match is None or (day := _FROM_1900 + timedelta(int(match[1]))).year > LAST_YEAR:
        return None
    late = _FROM_1904 + timedelta(int(match[1]))
    return (
        f"the number of a day in a spreadsheet, it seems: {day}, or {late} where its workbook counts from 1904. Format "
        "the column as dates there (yyyy-mm-dd) and save the table again, or write the dates as text."
    )


def _explain(number: float) -> tuple[str, str]:
    """Say what a number instead of a date may be, and of which kind that is."""
    if not abs(number) < _NO_TIME:  # or no number at all (NaN)
        return f" ({number})." if isinstance(number, float) else ".", "no time"
    if abs(number) >= _EPOCH:
        return (
            f" ({number}): seconds or milliseconds since 1970, it seems. pandas writes days with "
            'frame.to_json(..., date_format="iso").'
        ), "time"
    digits = str(int(number)) if float(number).is_integer() else str(number)
    if serial := _count_of_days(digits):
        return f" ({number}): {serial}", "count of days"
    hint = f"write {digits}" if is_edtf(digits) else edtf_hint(digits)
    return (f" ({number}); {hint} as text.", "date") if hint else (f" ({number}).", "number")
