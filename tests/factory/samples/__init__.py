"""The sample documents: which outline becomes which file."""

from tests.factory.samples.register import SAMPLES
from tests.factory.samples.sample import Sample

__all__ = ["SAMPLES", "Sample"]
