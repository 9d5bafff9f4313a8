"""The facts room: structure → facts with their place in the text."""

from extractors.facts.extracting import extract

__all__ = ["extract"]
