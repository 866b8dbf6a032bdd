"""Dutch Gherkin: the steps that policy staff write, run by the same code as `signaal check`."""
