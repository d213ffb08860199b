"""The learned tagger: tokens, inputs and layers in plain numpy; what it finds is put into words by ``extract``."""
