"""Benchmarks: what reading a plan costs, stage by stage. Run by `make bench`, never by the tests."""
