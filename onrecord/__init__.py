"""What On Record knows: pure functions over feeds, pages, texts, claims and links.

Nothing here imports prefect or a database; importing this package loads nothing heavy.
"""

__version__ = "0.1.0"
