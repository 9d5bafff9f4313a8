"""The parts of a plan as building blocks: the same meaning in several wordings and layouts."""
