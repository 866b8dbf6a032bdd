"""Charts as SVG, to stand inside a page.

Every text is a text in the SVG, and every chart has a title and a description that say the same as
the drawing. Nothing depends on colour alone: zones carry their word or a hatching of their own. The
same chart always has the same bytes. Text is given as it is to be read; numbers only place it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from html import escape
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from engine.output.drawing import Canvas

Status = Literal["pass", "warn", "breach"]

WIDTH = 400
TEXT = 12
LETTER = TEXT * 0.56
"""How wide a letter is on average, to see whether a label fits."""
MARGIN = 44
NEEDLE = 6
"""How far from the middle of a needle there is room for a word."""
_DIGITS = 2


@dataclass(frozen=True)
class Caption:
    """The name of a chart within its page, its title, and what it shows in words."""

    key: str
    title: str
    text: str


@dataclass(frozen=True)
class Zone:
    """A part of the scale with one outcome, and the word for it."""

    status: Status
    label: str


@dataclass(frozen=True)
class Mark:
    """A value, and how it is written."""

    at: Fraction
    label: str


@dataclass(frozen=True)
class Point:
    """A period with the figure reported for it and the bound it is held to, if there are any."""

    period: str
    figure: Mark | None = None
    bound: Mark | None = None


@dataclass(frozen=True)
class Stop:
    """A figure on a day; `when` counts in years, so that distances are to scale."""

    when: Fraction
    date: str
    figure: Mark


def bands(zones: Sequence[Zone], edges: Sequence[Mark], caption: Caption) -> str:
    """The zones of a norm from low to high, with the bounds between them; not to scale.

    There is one edge fewer than zones.
    """
    canvas = _canvas(78)
    width = WIDTH / len(zones)
    for i, zone in enumerate(zones):
        canvas.zone(i * width, width, 28, 24, zone.status)
        canvas.text((i + 0.5) * width, 62, zone.label, TEXT)
    for i, edge in enumerate(edges, 1):
        canvas.rule(i * width, 22, 56)
        canvas.text(_within(i * width, edge.label), 8, edge.label, TEXT)
    return _inlined(canvas.written(), caption, canvas.height)


def bullet(
    zones: Sequence[Zone], edges: Sequence[Mark], figure: Mark, zero: str, caption: Caption
) -> str:
    """A figure against the zones of its norm, from low to high, to scale and from zero.

    So a cent too much looks like a cent. Below zero is shown only where a bound or the figure is.
    There is one edge fewer than zones. A zone too narrow for its word has its hatching only, and
    `zero` is written where a bound leaves room for it.
    """
    canvas = _canvas(84)
    places = [edge.at for edge in edges]
    shown = (*places, figure.at)
    scale = _Scale((Fraction(0), *shown), 0, WIDTH, Fraction(1, 3), below=min(shown) <= 0)
    ends = [0.0, *(scale(place) for place in places), float(WIDTH)]
    for zone, low, high in zip(zones, ends, ends[1:], strict=False):
        canvas.zone(low, high - low, 30, 22, zone.status)
        if (middle := _clear_of(scale(figure.at), zone.label, low, high)) is not None:
            canvas.text(middle, 58, zone.label, TEXT - 2)
    for place in ends[1:-1]:
        canvas.rule(place, 24, 52)
    below = _apart([edge.label for edge in edges], ends[1:-1])
    for text, middle in _with_first(zero, scale(Fraction(0)), below):
        canvas.text(middle, 10, text, TEXT)
    canvas.needle(scale(figure.at), 30, 52)
    canvas.text(_within(scale(figure.at), figure.label), 74, figure.label, TEXT, bold=True)
    return _inlined(canvas.written(), caption, canvas.height)


def line(points: Sequence[Point], caption: Caption) -> str:
    """Years in a line, with the bound of each year as a dashed step; a missing year is a gap.

    At least one of them has a figure or a bound.
    """
    canvas = _canvas(170)
    marks = [mark for point in points for mark in (point.figure, point.bound) if mark]
    scale = _Scale([mark.at for mark in marks], 36, 146)
    step = (WIDTH - 2 * MARGIN) / (len(points) - 1 or 1)
    places = [float(MARGIN + i * step) for i in range(len(points))]
    for place, point in zip(places, points, strict=True):
        canvas.text(place, 10, point.period, TEXT)
        if point.bound is not None:
            height = scale(point.bound.at)
            _step(canvas, place, min(step, 2.0 * MARGIN) / 2, height)
            other = 10 if _below(point) else -11
            canvas.text(place, height + other, point.bound.label, TEXT - 1)
    for run in _runs(places, points):
        canvas.course([(place, scale(mark.at)) for place, mark, _ in run])
        for place, mark, away in run:
            canvas.text(place, scale(mark.at) + away, mark.label, TEXT, bold=True)
    return _inlined(canvas.written(), caption, canvas.height)


def path(
    stops: Sequence[Stop], target: Stop, caption: Caption, expected: Stop | None = None
) -> str:
    """A course to a date: what was reported, the way from there to the target, the expected end.

    The way that is needed is dashed, the one at the pace so far (`expected`) dotted. There is at
    least one stop.
    """
    canvas = _canvas(170)
    every = [*stops, target, *([expected] if expected else [])]
    across = _Scale([stop.when for stop in every], MARGIN, WIDTH - MARGIN, margin=Fraction(0))
    up = _Scale([stop.figure.at for stop in every], 40, 140)
    placed = [(across(stop.when), up(stop.figure.at)) for stop in stops]
    end = (across(target.when), up(target.figure.at))
    last = placed[-1]
    canvas.course([last, end], style="--", marker="")
    canvas.course([end], marker="D")
    canvas.text(end[0], end[1] - 16, target.figure.label, TEXT)
    if expected is not None:
        there = (across(expected.when), up(expected.figure.at))
        canvas.course([last, there], style=":", marker="")
        label = expected.figure.label
        canvas.text(_within(there[0], label), there[1] + 13, label, TEXT)
    canvas.course(placed)
    for (x, y), stop in zip(placed, stops, strict=True):
        canvas.text(x, y + 14, stop.figure.label, TEXT, bold=True)
    dates = {stop.date: across(stop.when) for stop in (*stops, target)}
    for text, middle in _apart(list(dates), list(dates.values())):
        canvas.text(middle, 10, text, TEXT)
    return _inlined(canvas.written(), caption, canvas.height)


def _step(canvas: "Canvas", place: float, half: float, height: float) -> None:
    ends = [(max(place - half, 0), height), (min(place + half, WIDTH), height)]
    canvas.course(ends, style="--", marker="")


def _below(point: Point) -> bool:
    """Whether the figure lies below its bound, so that the labels go the other way round."""
    return bool(point.figure and point.bound and point.figure.at < point.bound.at)


def _runs(
    places: Sequence[float], points: Sequence[Point]
) -> Iterable[list[tuple[float, Mark, float]]]:
    """The figures without a gap between them, each with where its label goes."""
    run: list[tuple[float, Mark, float]] = []
    for place, point in zip(places, points, strict=True):
        if point.figure is not None:
            run.append((place, point.figure, -15 if _below(point) else 13))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _within(middle: float, label: str) -> float:
    """The middle of a label such that it stays within the chart, also one that ends in a wide %."""
    half = (len(label) + 1) * LETTER / 2
    return min(max(middle, half), max(WIDTH - half, WIDTH / 2))


def _clear_of(needle: float, label: str, low: float, high: float) -> float | None:
    """Where the name of a zone goes so that the needle is not through it; None without room."""
    half = len(label) * LETTER / 2
    parts = [(low, high), (low, needle - NEEDLE), (needle + NEEDLE, high)]
    for left, right in (parts[0], *sorted(parts[1:], key=lambda part: part[0] - part[1])):
        middle = (left + right) / 2
        if right - left > 2 * half and abs(middle - needle) > half + NEEDLE:
            return middle
    return None


def _with_first(
    label: str, place: float, others: Sequence[tuple[str, float]]
) -> Sequence[tuple[str, float]]:
    """Labels with one more, unless that would stand in the way of another."""
    middle = _within(place, label)
    free = all(
        abs(middle - taken) > (len(label) + len(text) + 1) * LETTER / 2 for text, taken in others
    )
    return [(label, middle), *others] if free else others


def _apart(labels: Sequence[str], places: Sequence[float]) -> list[tuple[str, float]]:
    """Labels from left to right, moved so that none covers the one before it or leaves the chart.

    Where they do not fit, every other one is left to the words around the chart, never the last.
    """
    wanted = sorted(zip(places, labels, strict=True))
    for move in (_rightward, _leftward):
        found = move(wanted)
        if found is not None:
            return found
    kept = wanted[::-2][::-1] if len(wanted) > 1 else []
    return _apart([label for _, label in kept], [place for place, _ in kept])


def _rightward(wanted: Sequence[tuple[float, str]]) -> list[tuple[str, float]] | None:
    """Each label as far right of the one before it as is needed; None beyond the chart."""
    found: list[tuple[str, float]] = []
    free = 0.0
    for place, label in wanted:
        half = len(label) * LETTER / 2
        middle = max(free + half, _within(place, label))
        found.append((label, middle))
        free = middle + half + LETTER
    return found if free <= WIDTH + 1 + LETTER else None


def _leftward(wanted: Sequence[tuple[float, str]]) -> list[tuple[str, float]] | None:
    """The same from the other side."""
    mirrored = _rightward([(WIDTH - place, label) for place, label in reversed(wanted)])
    return mirrored and [(label, WIDTH - middle) for label, middle in reversed(mirrored)]


class _Scale:
    """Places values between two ends, with room on either side, or above only."""

    def __init__(
        self,
        values: Sequence[Fraction],
        low: float,
        high: float,
        margin: Fraction = Fraction(1, 4),
        *,
        below: bool = True,
    ) -> None:
        least, most = min(values), max(values)
        room = (most - least) * margin or (Fraction(1) if most == least else Fraction(0))
        self.least = least - room if below else least
        self.span = most + room - self.least
        self.low, self.high = low, high

    def __call__(self, value: Fraction) -> float:
        part = (value - self.least) / self.span
        return round(self.low + float(part) * (self.high - self.low), _DIGITS)


def _canvas(height: int) -> "Canvas":
    """An empty drawing; only who draws waits for the plotting library."""
    from engine.output.drawing import Canvas  # noqa: PLC0415 - a second that only charts need

    return Canvas(WIDTH, height)


_STYLE = re.compile(r' style="([^"]*)"')
_NAMED = re.compile(r'(\bid="|href="#|url\(#)([\w-]+)')
_BODY = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
_RULES = re.compile(r"<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL)
_SPACE = re.compile(r"\s*\n\s*")
_TURN = re.compile(r' transform="rotate\(-?0 [^"]*\)"')


def _inlined(document: str, caption: Caption, height: int) -> str:
    """The document as an element of a page: ids of its own, no style that a page must allow."""
    found = _BODY.search(_RULES.sub("", document))
    body = found.group(1) if found else ""
    body = _NAMED.sub(rf"\g<1>{caption.key}-\g<2>", body)
    body = _STYLE.sub(lambda style: _attributes(style.group(1)), _TURN.sub("", body))
    names = f"{caption.key}-title {caption.key}-text"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'class="chart" viewBox="-1 0 {WIDTH + 2} {height}" role="img" aria-labelledby="{names}">'
        f'<title id="{caption.key}-title">{escape(caption.title)}</title>'
        f'<desc id="{caption.key}-text">{escape(caption.text)}</desc>'
        f"{_SPACE.sub(' ', body).strip()}</svg>"
    )


def _attributes(style: str) -> str:
    """The rules of a style as attributes, without the font: that is the page's own."""
    rules = (rule.partition(":") for rule in style.split(";"))
    pairs = ((name.strip(), value.strip()) for name, _, value in rules)
    return "".join(
        f' {name}="{value.removesuffix("px")}"'
        for name, value in pairs
        if name and name != "font-family" and not name.startswith("--")
    )
