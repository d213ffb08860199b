"""What the tests of the extractor share."""

import pytest

from newsvoices.extractor.roles import country_evidence
from newsvoices.extractor.speech import speaker_evidence


@pytest.fixture
def however_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give speakers however doubtful they are: who is found is tested apart from how sure he must be."""
    monkeypatch.setattr(speaker_evidence, "LEAST", 0.0)


@pytest.fixture
def by_rule_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave countries as rules give them, which are tested apart from how likely a country is."""
    monkeypatch.setattr(country_evidence, "LEAST", 2.0)
    monkeypatch.setattr(country_evidence, "LEAST_BY_RULE", 0.0)
