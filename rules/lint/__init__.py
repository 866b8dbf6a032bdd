"""What can be wrong with a pack that loads: a module for each group of checks."""
