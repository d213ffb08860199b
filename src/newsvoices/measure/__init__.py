"""Measure: two codings against each other, and the machine alone against the published rows."""
