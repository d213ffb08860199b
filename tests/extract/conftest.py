"""What the tests of the extractor share."""

import pytest

from newsvoices.extractor.speech import speaker_evidence


@pytest.fixture
def however_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give speakers however doubtful they are: who is found is tested apart from how sure he must be."""
    monkeypatch.setattr(speaker_evidence, "LEAST", 0.0)
