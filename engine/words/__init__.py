"""Telling: numbers, dates and sentences in Dutch and English; the sentences are in `texts/`."""
