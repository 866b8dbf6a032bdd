"""What the file of a workbook says itself, before any library opens it or makes room for it."""
