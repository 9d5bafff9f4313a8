"""Accuracy: how well renderings, generated and real plans are read. `make accuracy` measures all, the tests a part."""
