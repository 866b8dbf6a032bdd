"""Writers: from what is asked to a file that people fill in."""
