"""Judging: from norms and facts to findings, exactly; only `inference` knows durable-rules."""
