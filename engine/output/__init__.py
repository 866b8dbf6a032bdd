"""Ways to hand an assessment over: a table for people, JSON and CSV for machines."""
