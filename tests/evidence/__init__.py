"""The whole evidence by one command: what was tried, how often, and what came of it."""
