"""Measure the extractor on data that the user has: PolNeAR, the annotations that come with the package, a dataset."""
