"""Build a dataset: read what curators wrote, propose, decide, assemble, validate, measure and publish."""

from newsvoices.build.run import build_dataset

__all__ = ["build_dataset"]
