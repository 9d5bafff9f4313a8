"""Plans in endless variation: every choice drawn by seed from a tuning or a held-out pool, the truth carried along."""

from tests.factory.varied.dice import Dice, Split
from tests.factory.varied.documents import VariedDocument, make_document

__all__ = ["Dice", "Split", "VariedDocument", "make_document"]
