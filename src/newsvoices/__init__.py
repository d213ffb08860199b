"""News articles as a citable dataset: who said what, what they claimed, what happened.

    import newsvoices as nv

    nv.tables()                  the tables, with row counts and one line each
    nv.load("quotes")            a table as a pandas DataFrame
    nv.codebook("claims")        what every column means and which values it takes
    nv.find("sovereignty")       where a word occurs: tables, columns, vocabularies, rows
    nv.evidence(row_id)          the sentence of the article that a row stands on
    nv.cite("claims")            how to cite the dataset, a table or a row
    nv.path("quotes", "csv")     where the file is
    nv.verify()                  every file re-hashed, every row checked against the article's text
    nv.extract(text)             the same tables for any English news article, by the packaged extractor

Everything works offline. ``dataset=`` points any of them but ``extract`` at another dataset folder.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsvoices.apply.one import extract as extract
    from newsvoices.read.citations import cite as cite
    from newsvoices.read.describe import codebook as codebook
    from newsvoices.read.describe import path as path
    from newsvoices.read.describe import tables as tables
    from newsvoices.read.finding import find as find
    from newsvoices.read.loading import load as load
    from newsvoices.read.passages import evidence as evidence
    from newsvoices.read.verification import verify as verify

    __version__: str

__all__ = ["cite", "codebook", "evidence", "extract", "find", "load", "path", "tables", "verify"]

_HOME = {
    "cite": "read.citations",
    "codebook": "read.describe",
    "evidence": "read.passages",
    "extract": "apply.one",
    "find": "read.finding",
    "load": "read.loading",
    "path": "read.describe",
    "tables": "read.describe",
    "verify": "read.verification",
}


def __getattr__(name: str) -> object:
    """Import a public function, or look up the version, when it is first asked for."""
    if name == "__version__":
        from newsvoices.read.opening import installed_version

        return installed_version()
    if name not in _HOME:
        raise AttributeError(f"module 'newsvoices' has no attribute {name!r}; it offers {', '.join(__all__)}")
    from importlib import import_module

    function = getattr(import_module(f"newsvoices.{_HOME[name]}"), name)
    globals()[name] = function
    return function


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__, "__version__"])
