"""A language that nobody speaks: ten verbs, quotation marks of its own, and a parser of thirty lines."""
