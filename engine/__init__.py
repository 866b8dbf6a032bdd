"""From norms and facts to findings: `judge` decides, `words` explains, `output` hands over."""

__version__ = "0.1.0"
