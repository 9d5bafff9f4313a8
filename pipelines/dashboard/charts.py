"""Figures as SVG or as numbers for the templates: dots on a map, shares of a row, a line over runs."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pipelines.dashboard.records import GRADES, UnitCard

MAP_WIDTH = 420.0  # SVG units; the height follows from the places
MAP_MARGIN = 16.0
MOST_LINKS = 400
STATES = (*GRADES, "none", "nothing")


@dataclass(frozen=True, slots=True)
class Dot:
    """A unit's place on the map."""

    x: float
    y: float
    unit: UnitCard


@dataclass(frozen=True, slots=True)
class DotMap:
    """Dots in a rectangle of ``width`` × ``height`` SVG units."""

    width: float
    height: float
    dots: tuple[Dot, ...]

    @property
    def is_crowded(self) -> bool:
        """True for more dots than can be links: a finger does not hit them, and each weighs 200 bytes."""
        return len(self.dots) > MOST_LINKS

    @property
    def states(self) -> Mapping[str, int]:
        """The number of dots by state, in the order of the legend."""
        counts = Counter(dot.unit.state for dot in self.dots)
        return {state: counts[state] for state in STATES if counts[state]}

    @property
    def paths(self) -> Mapping[str, str]:
        """The dots of each state as one SVG path of points, those drawn first that may be covered."""
        return {
            state: "".join(f"M{dot.x:.1f} {dot.y:.1f}h0" for dot in self.dots if dot.unit.state == state)
            for state in reversed(tuple(self.states))
        }


def place_dots(units: Iterable[UnitCard]) -> DotMap | None:
    """The units that the register places, north up, one degree of longitude shortened by the latitude.

    None when fewer than two places are known: one dot is no map.
    """
    placed = [
        (unit, unit.longitude, unit.latitude)
        for unit in units
        if unit.longitude is not None and unit.latitude is not None
    ]
    if len({(x, y) for _, x, y in placed}) < 2:
        return None
    shrink = math.cos(math.radians(sum(y for _, _, y in placed) / len(placed)))
    west, east = min(x for _, x, _ in placed) * shrink, max(x for _, x, _ in placed) * shrink
    south, north = min(y for _, _, y in placed), max(y for _, _, y in placed)
    scale = (MAP_WIDTH - 2 * MAP_MARGIN) / max(east - west, (north - south) / 2, 1e-9)
    # units that have sent nothing are drawn first, so that they cover none that has
    placed.sort(key=lambda place: place[0].state != "nothing")
    dots = tuple(
        Dot(MAP_MARGIN + (x * shrink - west) * scale, MAP_MARGIN + (north - y) * scale, unit) for unit, x, y in placed
    )
    return DotMap(MAP_WIDTH, 2 * MAP_MARGIN + (north - south) * scale, dots)


def trace_line(values: Sequence[float], *, width: float, height: float) -> str:
    """The points of an SVG polyline through ``values``, the greatest at the top; a single value is a level line."""
    top = max(values, default=0) or 1
    step = width / max(len(values) - 1, 1)
    points = [(number * step, height - height * value / top) for number, value in enumerate(values)]
    if len(points) == 1:
        points.append((width, points[0][1]))
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
