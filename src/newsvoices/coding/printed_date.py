"""Hold the date of publication that somebody gives for an article against the one that stands at its byline."""

from datetime import date

from newsvoices.edtf import parse_edtf
from newsvoices.records import Layout
from newsvoices.written_dates import days_in

__all__ = ["find_other_date"]

_NEAR = 7  # days: a paper prints later than the web, and pages are dated anew
_LONGEST = 100  # characters of a line that is a byline or a date


def find_other_date(text: str, layout: Layout, published: str) -> tuple[str, date] | None:
    """Return a line between headline and body that shows another date, with that date; None without one, or a near one.

    Of a line with several dates, or several such lines, one near date is enough. Sentences are no such lines.
    """
    given = parse_edtf(published)
    if given.start is None or given.end is None:
        return None
    found: list[tuple[str, date]] = []
    for paragraph in layout.paragraphs:
        line = " ".join(text[paragraph.start : paragraph.end].split())
        if paragraph.zone == "body":
            break
        if paragraph.zone != "headline" and len(line) <= _LONGEST and not line.endswith((".", "?", "!")):
            found += [(line, day) for day in days_in(line)]
    first, last = given.start.toordinal() - _NEAR, given.end.toordinal() + _NEAR
    if any(first <= day.toordinal() <= last for _, day in found):
        return None
    return next(iter(found), None)
