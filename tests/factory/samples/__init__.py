"""The sample documents: which outline becomes which file."""

from tests.factory.samples.register import SAMPLES, Sample

__all__ = ["SAMPLES", "Sample"]
