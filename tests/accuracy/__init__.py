"""Accuracy: how well each rendering of the same plans is read. Run by `make accuracy`, never by the tests."""
