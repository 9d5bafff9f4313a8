"""The structure room: text → instruments, parts, section trees."""

from extractors.structure.dividing import divide

__all__ = ["divide"]
