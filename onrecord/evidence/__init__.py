"""Evidence: a claim as it may be quoted, and what it rests on as a package that can be checked elsewhere."""
