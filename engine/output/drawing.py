"""The one module that knows the plotting library: lines, zones and texts on a canvas.

It uses the library's objects alone, never its global state, and no axes: these cost more time than
all the rest. Loading it takes a second, so who needs no drawing should not import it.
"""

from collections.abc import Mapping, Sequence
from io import StringIO
from typing import Literal

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

INK, PAPER = "#1b1b1b", "#ffffff"
FILL: Mapping[str, str] = {"pass": "#d8eed6", "warn": "#fdebb9", "breach": "#f6cdc8"}
HATCH: Mapping[str, str] = {"pass": "", "warn": "/", "breach": "xx"}
POINTS = 72
"""Points in an inch: one is a pixel here."""
_METADATA = dict.fromkeys(("Creator", "Date", "Format", "Type"))


class Canvas:
    """A drawing, measured in points from the bottom left."""

    def __init__(self, width: int, height: int) -> None:
        self.height = height
        size = (width / POINTS, height / POINTS)
        self.figure = Figure(figsize=size, dpi=POINTS)
        self.figure.patch.set_visible(False)
        FigureCanvasSVG(self.figure)

    def zone(self, x: float, width: float, y: float, height: float, status: str) -> None:
        """A part of the scale, with the fill and hatching of its outcome."""
        zone = Rectangle((x, y), width, height, fc=FILL[status], ec=INK, hatch=HATCH[status])
        zone.set_linewidth(0.8)
        zone.set_hatch_linewidth(0.4)
        self._add(zone)

    def rule(self, x: float, low: float, high: float) -> None:
        """A bound between two zones."""
        self._add(Line2D([x, x], [low, high], color=INK, linewidth=2))

    def needle(self, x: float, low: float, high: float) -> None:
        """Where a figure stands."""
        self._add(Line2D([x, x], [low, high], color=PAPER, linewidth=7))
        self._add(Line2D([x, x], [low - 3, high + 8], color=INK, linewidth=4))

    def course(
        self,
        places: Sequence[tuple[float, float]],
        style: Literal["-", "--", ":"] = "-",
        marker: Literal["o", "D", ""] = "o",
    ) -> None:
        """A line from place to place."""
        x, y = zip(*places, strict=True)
        looks = Line2D(x, y, color=INK, linewidth=1.6, linestyle=style)
        looks.set_marker(marker)
        self._add(looks)

    def text(self, x: float, y: float, text: str, size: int, *, bold: bool = False) -> None:
        """A label around its middle."""
        weight = "bold" if bold else "normal"
        label = Text(x, y, text, color=INK, fontsize=size, fontweight=weight, parse_math=False)
        label.set_horizontalalignment("center")
        label.set_verticalalignment("center_baseline")
        self._add(label)

    def _add(self, artist: Artist) -> None:
        artist.set_transform(IdentityTransform())
        self.figure.add_artist(artist)

    def written(self) -> str:
        """The drawing as an SVG document, the same bytes for the same drawing."""
        text = StringIO()
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "signaal"}):
            self.figure.savefig(text, format="svg", metadata=_METADATA)
        return text.getvalue()
