"""The reading side: find the published package and load, describe, search, cite and verify it."""
