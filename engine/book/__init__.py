"""The book of the agreements: a folder of pages about every norm, for people to read and print."""
