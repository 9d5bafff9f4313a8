"""What a plan shares word for word with its parent and with the other plans of its province."""

from pipelines.compliance.copying.corpus import Corpus, build_corpus
from pipelines.compliance.copying.fingerprints import Fingerprint, take_fingerprint
from pipelines.compliance.copying.reuse import find_reuse

__all__ = ["Corpus", "Fingerprint", "build_corpus", "find_reuse", "take_fingerprint"]
