"""A draft rule pack read off a higher plan, for an analyst to edit."""

from pipelines.compliance.deriving.drafting import Draft, derive_pack
from pipelines.compliance.deriving.rendering import render_movement, render_pack

__all__ = ["Draft", "derive_pack", "render_movement", "render_pack"]
