"""Captions and credits, and the licences in them."""
