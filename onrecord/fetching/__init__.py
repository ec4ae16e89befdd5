"""Asking the network for one address at a time, politely and without ever being led astray."""
