"""All plans of the movements by their fingerprints: what they have in common, and who shares much with whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
import numpy.typing as npt

from pipelines.compliance.copying.fingerprints import Fingerprint
from pipelines.compliance.copying.hashing import Grams

Group = tuple[str | None, str | None]

# One gram in eight is enough to tell who shares much with whom; the shares themselves are counted on all of them.
_SAMPLE = np.uint32(8)
# A movement's common words are what stands in more than half of its plans, in two provinces at least: what one
# province's communes have in common they have from their province. Below ten plans a half says nothing.
_COMMON_SHARE = 0.5
_COMMON_FROM = 10
_COMMON_PROVINCES = 2


@dataclass(frozen=True, slots=True)
class Sample:
    """The sampled grams of the plans of one province and movement, sorted, each with the index of its plan."""

    prints: tuple[Fingerprint, ...]
    grams: Grams
    owners: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Fingerprints by instrument, common grams by movement, samples by movement and province."""

    by_id: Mapping[str, Fingerprint] = field(default_factory=dict)
    common: Mapping[str | None, Grams] = field(default_factory=dict)
    samples: Mapping[Group, Sample] = field(default_factory=dict)

    def drop_common(self, movement_id: str | None, grams: Grams) -> npt.NDArray[np.bool_]:
        """True for each gram that is not common to the movement's plans."""
        found = self.common.get(movement_id)
        if found is None or not len(found):
            return np.ones(len(grams), dtype=np.bool_)
        return ~is_among(grams, found)

    def find_siblings(self, own: Fingerprint, grams: Grams, most: int) -> tuple[Fingerprint, ...]:
        """The plans of other units of the same movement and province that share most of those grams, as far as a sample
        tells; ``most`` of them, the nearest first."""
        sample = self.samples.get(_group_of(own))
        if sample is None or own.province_code is None:
            return ()
        wanted = np.unique(grams[grams % _SAMPLE == 0])
        first, last = np.searchsorted(sample.grams, wanted, "left"), np.searchsorted(sample.grams, wanted, "right")
        counts = np.zeros(len(sample.prints), dtype=np.int64)
        for begin, end in zip(first.tolist(), last.tolist(), strict=True):
            if begin != end:
                counts[sample.owners[begin:end]] += 1
        sharing = np.flatnonzero(counts)
        order = sharing[np.argsort(-counts[sharing], kind="stable")]
        siblings = (sample.prints[index] for index in order if _are_siblings(own, sample.prints[index]))
        return tuple(islice(siblings, most))


def build_corpus(prints: Iterable[Fingerprint]) -> Corpus:
    """The corpus of those plans."""
    all_prints = tuple(prints)
    by_movement: dict[str | None, list[Fingerprint]] = defaultdict(list)
    by_group: dict[Group, list[Fingerprint]] = defaultdict(list)
    for found in all_prints:
        by_movement[found.card.movement_id].append(found)
        by_group[_group_of(found)].append(found)
    return Corpus(
        {found.card.instrument_id: found for found in all_prints},
        {movement: _find_common(group) for movement, group in by_movement.items()},
        {key: _take_sample(group) for key, group in by_group.items()},
    )


def is_among(grams: Grams, known: Grams) -> npt.NDArray[np.bool_]:
    """For each gram, True when it is one of the known ones, which are sorted."""
    if not len(known):
        return np.zeros(len(grams), dtype=np.bool_)
    at = np.minimum(np.searchsorted(known, grams), len(known) - 1)
    return np.asarray(known[at] == grams, dtype=np.bool_)


def _find_common(prints: list[Fingerprint]) -> Grams:
    """The grams that stand in more than half of a movement's plans and in several provinces."""
    none = np.zeros(0, dtype=np.uint32)
    if len(prints) < _COMMON_FROM:
        return none
    grams, counts = np.unique(np.concatenate([found.grams for found in prints]), return_counts=True)
    frequent = grams[counts > _COMMON_SHARE * len(prints)]
    by_province: dict[str, list[Grams]] = defaultdict(list)
    for found in prints:
        if found.province_code is not None:
            by_province[found.province_code].append(found.grams)
    held = np.zeros(len(frequent), dtype=np.int64)
    for group in by_province.values():
        held += is_among(frequent, np.unique(np.concatenate(group)))
    return np.asarray(frequent[held >= _COMMON_PROVINCES], dtype=np.uint32)


def _take_sample(prints: list[Fingerprint]) -> Sample:
    sampled = [found.grams[found.grams % _SAMPLE == 0] for found in prints]
    owners = np.repeat(np.arange(len(prints)), [len(grams) for grams in sampled])
    grams = np.concatenate(sampled)
    order = np.argsort(grams, kind="stable")
    return Sample(tuple(prints), grams[order], owners[order])


def _group_of(found: Fingerprint) -> Group:
    return found.card.movement_id, found.province_code


def _are_siblings(one: Fingerprint, other: Fingerprint) -> bool:
    """True for the plans of two units of one rank; another version of one unit's plan shares its words by right."""
    is_of_one_unit = one.body == other.body and one.body[1] is not None
    return one.rank == other.rank and not is_of_one_unit and not one.card.is_same_document(other.card)
