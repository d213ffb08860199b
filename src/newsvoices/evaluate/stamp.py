"""What the figures were measured with: the extractor's version and the hash of the model that ships."""

from functools import cache
from hashlib import sha256
from importlib.resources import files

from newsvoices.extractor import EXTRACTOR_VERSION
from newsvoices.network.weights import FILE

__all__ = ["stamp"]


@cache
def stamp() -> str:
    """Return the extractor's version and its model's SHA-256, as the page of figures states them."""
    model = sha256(files("newsvoices.network").joinpath(FILE).read_bytes()).hexdigest()
    return f"extractor version {EXTRACTOR_VERSION}, model {FILE} (SHA-256 {model})"
