"""The reading room: pages on a ledger for whoever reads it, complete without scripts."""
