"""One assessment beside another: an earlier one, a replay, a changed norm, the years in a row."""
