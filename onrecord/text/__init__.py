"""A text as the rules read it: sentences, quotations, parsed trees, zones, dates."""
