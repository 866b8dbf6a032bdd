"""What is still possible: the most or least that keeps a verdict, given what is still expected."""
