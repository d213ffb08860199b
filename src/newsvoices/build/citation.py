"""Make CITATION.cff from a package, so that it states the facts that the package states."""

from pathlib import Path

from newsvoices.read.citation_cff import citation_cff
from newsvoices.read.citations import source_works
from newsvoices.read.opening import open_package

__all__ = ["citation_bytes"]


def citation_bytes(data: Path) -> bytes:
    """Return the bytes of CITATION.cff for the package in the folder ``data``."""
    package = open_package(data)
    return citation_cff(package.descriptor, source_works(package)).encode("utf-8")
