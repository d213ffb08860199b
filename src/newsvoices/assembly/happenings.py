"""Assemble events and their participants; dates are derived from the printed EDTF value and its correction."""

from collections.abc import Iterable, Iterator

from newsvoices.assembly.corpus import CodedArticle, Corpus, References, coding_block, in_text_order, join_list
from newsvoices.edtf import EdtfDate, parse_edtf
from newsvoices.errors import DataError
from newsvoices.records import Row

__all__ = ["event_participants", "events"]


def events(corpus: Corpus) -> Iterator[Row]:
    """Yield the events in text order, with readable names and derived dates."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        dates = _Dates(coded, refs)
        for row in in_text_order(coded.coding.events):
            source = refs.actor(row.get("according_to_actor_id"))
            date = dates.find(row)
            yield {
                **row,
                **coded.anchor(row),
                "event_id": row["id"],
                "actor_names": _names(corpus, refs, row, "actor"),
                "recipient_names": _names(corpus, refs, row, "recipient"),
                "date_start": date and date.start,
                "date_end": date and date.end,
                "date_precision": date and date.precision,
                "date_words": coded.slice(row.get("date_words_start"), row.get("date_words_end")),
                "according_to_actor_id": source,
                "according_to_name": corpus.actor_name(source),
                "after_event_id": refs.entry(row.get("after_event_id")),
                **coding_block(row, coded.coding),
            }


def _names(corpus: Corpus, refs: References, row: Row, role: str) -> str | None:
    parts = (part for part in row.get("participants", ()) if part["role"] == role)
    return join_list(corpus.actor_name(refs.actor(part["actor_id"])) for part in parts)


class _Dates:
    """What the dates of an article's events come to: corrected where that is verified, inherited where so based."""

    def __init__(self, coded: CodedArticle, refs: References) -> None:
        self._refs = refs
        self._events = {row["id"]: row for row in coded.coding.events}
        self._found: dict[str, EdtfDate | None] = {}
        self._corrected = {
            refs.entry(row["row_id"]): row["corrected"]
            for row in coded.coding.corrections
            if row["table"] == "events" and row["column"] == "date_as_printed" and row["status"] == "verified"
        }

    def find(self, row: Row) -> EdtfDate | None:
        """Return the date of an event, following those that it inherits from; None where none has one."""
        passed: set[str] = set()
        event: Row | None = row
        date = None
        while event is not None and event["id"] not in passed:
            if event["id"] in self._found:
                date = self._found[event["id"]]
                break
            passed.add(event["id"])
            value = self._corrected.get(event["id"], event.get("date_as_printed"))
            if value is not None:
                date = _parse(event["id"], value)
                break
            inherits = event.get("date_basis") == "inherited"
            event = self._events.get(self._refs.entry(event.get("after_event_id")) or "") if inherits else None
        self._found.update(dict.fromkeys(passed, date))
        return date


def _parse(event_id: str, value: str) -> EdtfDate:
    try:
        return parse_edtf(value)
    except DataError as error:
        raise DataError(f"The date of event {event_id}: {error}") from None


def event_participants(corpus: Corpus) -> Iterator[Row]:
    """Yield the participants of each event, with the mention inside the event's sentence where there is one."""
    for coded in corpus.articles:
        refs = corpus.references(coded)
        mentions: dict[tuple[str, str | None], list[Row]] = {}
        for mention in coded.coding.mentions:
            place = coded.sentence_id(mention["start"]), refs.actor(mention["actor_id"])
            mentions.setdefault(place, []).append(mention)
        for row in in_text_order(coded.coding.events):
            sentence = coded.sentence_id(row["start"])
            for part in row.get("participants", ()):
                actor = refs.actor(part["actor_id"])
                yield {
                    "event_id": row["id"],
                    "actor_id": actor,
                    "role": part["role"],
                    "mention_id": _nearest(row, mentions.get((sentence, actor), ())),
                    # The event's remark stands with the event; repeated here it would seem to be the actor's.
                    **coding_block(row, coded.coding),
                    "note": None,
                }


def _nearest(event: Row, mentions: Iterable[Row]) -> str | None:
    """Return the mention nearest to the event's words, the first of equally near ones."""
    near = [
        (max(event["start"] - row["end"], row["start"] - event["end"], 0), row["start"], row["id"]) for row in mentions
    ]
    return min(near)[2] if near else None
