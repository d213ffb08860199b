"""Training: from PolNeAR to the model file that ships. Needs torch (``pip install "newsvoices[train]"``)."""
