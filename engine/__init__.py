"""From norms and facts to findings: `judge` decides, `words` explains, `output` hands over."""
