"""What holds for every test: drawn examples are the same on every run, so that a failure is everybody's."""

from hypothesis import settings

settings.register_profile("newsvoices", derandomize=True, deadline=None, database=None)
settings.load_profile("newsvoices")
