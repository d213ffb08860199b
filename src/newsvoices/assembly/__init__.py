"""Assemble: turn codings with minted ids into the tables of the contract, deriving what can be derived."""

from newsvoices.assembly.assemble import CodedArticle, assemble
from newsvoices.assembly.corpus import Corpus

__all__ = ["CodedArticle", "Corpus", "assemble"]
