"""Numbers in a text: how they are written, what they count, and what is no quantity."""
