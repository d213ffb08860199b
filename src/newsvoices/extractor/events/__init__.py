"""Events: what happened, who took part, when and where."""

from newsvoices.extractor.events.rows import Event, event_rows, places_of_events

__all__ = ["Event", "event_rows", "places_of_events"]
