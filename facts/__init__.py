"""What was reported and what is publicly known: facts, readers, reference series."""
