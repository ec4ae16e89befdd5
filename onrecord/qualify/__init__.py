"""How surely something is said, on what grounds, and what the text itself says against it."""
