"""Build a dataset: read what curators wrote, propose, decide, assemble, validate, measure and publish."""
