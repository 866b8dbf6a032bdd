"""The report of an assessment: one file for a board, policy staff and those who calculate on."""
