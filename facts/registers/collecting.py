"""The one step in which a lazy frame of any backend is worked out."""

from typing import Any

import narwhals as nw


def collected(frame: nw.LazyFrame[Any]) -> list[dict[str, Any]]:
    """The rows of a small result, by name of column."""
    return frame.collect().rows(named=True)
