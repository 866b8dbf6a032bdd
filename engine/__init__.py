"""Judging and explaining: from norms and facts to findings that can be defended."""
