"""The one module that knows the plotting library: charts as SVG to stand inside a page.

Every text is a text in the SVG, and every chart has a title and a description that say the same as
the drawing. Nothing depends on colour alone: zones carry their word or a hatching of their own. The
same chart always has the same bytes. Text is given as it is to be read; numbers only place it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from html import escape
from io import StringIO
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Status = Literal["pass", "warn", "breach"]

WIDTH = 400
TEXT = 12
INK, PAPER = "#1b1b1b", "#ffffff"
FILL: Mapping[str, str] = {"pass": "#d8eed6", "warn": "#fdebb9", "breach": "#f6cdc8"}
HATCH: Mapping[str, str] = {"pass": "", "warn": "/", "breach": "xx"}
LETTER = TEXT * 0.56
"""How wide a letter is on average, to see whether a label fits."""
MARGIN = 44
_DIGITS = 2
_SETTINGS = {"svg.fonttype": "none", "svg.hashsalt": "signaal"}
_METADATA = dict.fromkeys(("Creator", "Date", "Format", "Type"))


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
    canvas = _Canvas(78)
    width = WIDTH / len(zones)
    for i, zone in enumerate(zones):
        canvas.zone(i * width, width, 28, 24, zone.status)
        canvas.text((i + 0.5) * width, 62, zone.label)
    for i, edge in enumerate(edges, 1):
        canvas.rule(i * width, 22, 56)
        canvas.text(_within(i * width, edge.label), 8, edge.label)
    return canvas.svg(caption)


def bullet(
    zones: Sequence[Zone], edges: Sequence[Mark], figure: Mark, caption: Caption, goal: str = ""
) -> str:
    """A figure against the zones of its norm, to scale; `goal` is a word before the last edge."""
    canvas = _Canvas(84)
    places = [edge.at for edge in edges]
    scale = _Scale((*places, figure.at), 0, WIDTH)
    ends = [0.0, *(scale(place) for place in places), float(WIDTH)]
    for i, zone in enumerate(zones):
        canvas.zone(ends[i], ends[i + 1] - ends[i], 30, 22, zone.status)
        if len(zone.label) * LETTER < ends[i + 1] - ends[i]:
            canvas.text((ends[i] + ends[i + 1]) / 2, 9 if not edges else 58, zone.label, TEXT - 2)
    for place, edge in zip(ends[1:-1], edges, strict=True):
        canvas.rule(place, 24, 52)
    for text, middle in _apart([f"{goal}{edge.label}" for edge in edges], ends[1:-1]):
        canvas.text(middle, 10, text)
    canvas.needle(scale(figure.at), 30, 52)
    canvas.text(_within(scale(figure.at), figure.label), 74, figure.label, bold=True)
    return canvas.svg(caption)


def line(points: Sequence[Point], caption: Caption) -> str:
    """Years in a line, with the bound of each year as a dashed step; a missing year is a gap."""
    canvas = _Canvas(170)
    marks = [mark for point in points for mark in (point.figure, point.bound) if mark]
    scale = _Scale([mark.at for mark in marks], 36, 146)
    step = (WIDTH - 2 * MARGIN) / max(len(points) - 1, 1)
    places = [MARGIN + i * step for i in range(len(points))]
    for place, point in zip(places, points, strict=True):
        canvas.text(place, 10, point.period)
        if point.bound is not None:
            height = scale(point.bound.at)
            _step(canvas, place, min(step, 2 * MARGIN) / 2, height)
            away = 10 if _below(point) else -11
            canvas.text(place, height + away, point.bound.label, TEXT - 1)
    for run in _runs(places, points):
        canvas.course([(place, scale(mark.at)) for place, mark, _ in run])
        for place, mark, away in run:
            canvas.text(place, scale(mark.at) + away, mark.label, bold=True)
    return canvas.svg(caption)


def path(
    stops: Sequence[Stop], target: Stop, caption: Caption, expected: Stop | None = None
) -> str:
    """A course to a date: what was reported, the way from there to the target, the expected end.

    The way that is needed is dashed, the one at the pace so far (`expected`) dotted.
    """
    canvas = _Canvas(170)
    every = [*stops, target, *([expected] if expected else [])]
    across = _Scale([stop.when for stop in every], MARGIN, WIDTH - MARGIN, margin=Fraction(0))
    up = _Scale([stop.figure.at for stop in every], 40, 140)
    placed = [(across(stop.when), up(stop.figure.at)) for stop in stops]
    end = (across(target.when), up(target.figure.at))
    last = placed[-1]
    canvas.course([last, end], style="--", marker="")
    canvas.course([end], marker="D")
    canvas.text(end[0], end[1] - 16, target.figure.label)
    if expected is not None:
        there = (across(expected.when), up(expected.figure.at))
        canvas.course([last, there], style=":", marker="")
        canvas.text(there[0], there[1] + 12, expected.figure.label)
    canvas.course(placed)
    for (x, y), stop in zip(placed, stops, strict=True):
        canvas.text(x, y + 14, stop.figure.label, bold=True)
    dates = {stop.date: across(stop.when) for stop in (*stops, target)}
    for text, middle in _apart(list(dates), list(dates.values())):
        canvas.text(middle, 10, text)
    return canvas.svg(caption)


def _step(canvas: "_Canvas", place: float, half: float, height: float) -> None:
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
    """The middle of a label such that it stays within the chart."""
    half = len(label) * LETTER / 2
    return min(max(middle, half), max(WIDTH - half, WIDTH / 2))


def _apart(labels: Sequence[str], places: Sequence[float]) -> list[tuple[str, float]]:
    """Labels from left to right, moved so that none covers the one before it or leaves the chart.

    What does not fit beside the others is left to the words around the chart.
    """
    found: list[tuple[str, float]] = []
    free = 0.0
    for place, label in sorted(zip(places, labels, strict=True)):
        width = len(label) * LETTER
        left = max(free, _within(place, label) - width / 2)
        if left + width <= WIDTH + 1:
            found.append((label, left + width / 2))
            free = left + width + LETTER
    return found


class _Scale:
    """Places values between two ends, with room on either side."""

    def __init__(
        self, values: Sequence[Fraction], low: float, high: float, margin: Fraction = Fraction(1, 4)
    ) -> None:
        least, most = min(values), max(values)
        room = (most - least) * margin or (Fraction(1) if most == least else Fraction(0))
        self.least, self.span = least - room, most - least + 2 * room
        self.low, self.high = low, high

    def __call__(self, value: Fraction) -> float:
        part = (value - self.least) / self.span
        return round(self.low + float(part) * (self.high - self.low), _DIGITS)


class _Canvas:
    """A drawing of a fixed width, counted in points from the bottom left."""

    def __init__(self, height: int) -> None:
        self.height = height
        self.figure: Figure = _library().figure(WIDTH, height)

    def zone(self, x: float, width: float, y: float, height: float, status: Status) -> None:
        """A part of the scale, with the fill and hatching of its outcome."""
        looks = {"facecolor": FILL[status], "edgecolor": INK, "hatch": HATCH[status]}
        zone = _library().rectangle((x, y), width, height, linewidth=0.8, **looks)
        zone.set_hatch_linewidth(0.4)
        self._add(zone)

    def rule(self, x: float, low: float, high: float) -> None:
        """A bound between two zones."""
        self._add(_library().line([x, x], [low, high], color=INK, linewidth=2))

    def needle(self, x: float, low: float, high: float) -> None:
        """Where a figure stands."""
        self._add(_library().line([x, x], [low, high], color=PAPER, linewidth=7))
        self._add(_library().line([x, x], [low - 3, high + 8], color=INK, linewidth=4))

    def course(
        self, places: Sequence[tuple[float, float]], style: str = "-", marker: str = "o"
    ) -> None:
        """A line from place to place."""
        x, y = zip(*places, strict=True)
        looks = {"linestyle": style, "marker": marker, "markersize": 6, "linewidth": 1.6}
        self._add(_library().line(x, y, color=INK, **looks))

    def text(
        self, x: float, y: float, text: str, size: int = TEXT, *, bold: bool = False
    ) -> None:
        """A label around its middle."""
        weight = "bold" if bold else "normal"
        looks = {"ha": "center", "va": "center_baseline", "parse_math": False, "color": INK}
        self._add(_library().text(x, y, text, fontsize=size, weight=weight, **looks))

    def _add(self, artist: Any) -> None:
        artist.set_transform(_library().points)
        self.figure.add_artist(artist)

    def svg(self, caption: Caption) -> str:
        """The drawing as SVG, to stand inside a page."""
        return _inlined(_library().written(self.figure), caption, self.height)


class _Matplotlib:
    """The plotting library, imported when the first chart is drawn; never its global state."""

    def __init__(self) -> None:
        import matplotlib as mpl
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure
        from matplotlib.lines import Line2D
        from matplotlib.patches import Rectangle
        from matplotlib.text import Text
        from matplotlib.transforms import IdentityTransform

        self._settings, self._figure, self._canvas = mpl.rc_context, Figure, FigureCanvasSVG
        self.line, self.rectangle, self.text = Line2D, Rectangle, Text
        self.points = IdentityTransform()

    def figure(self, width: int, height: int) -> "Figure":
        """An empty figure in which a point is a pixel."""
        figure = self._figure(figsize=(width / 72, height / 72), dpi=72)
        figure.patch.set_visible(False)
        self._canvas(figure)
        return figure

    def written(self, figure: "Figure") -> str:
        """The figure as an SVG document."""
        text = StringIO()
        with self._settings(_SETTINGS):
            figure.savefig(text, format="svg", metadata=_METADATA)
        return text.getvalue()


@cache
def _library() -> _Matplotlib:
    return _Matplotlib()


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
        f'class="chart" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="{names}">'
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
