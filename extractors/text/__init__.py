"""The text of a document, whatever its format, with the place of every line."""

from extractors.text.reading import read

__all__ = ["read"]
