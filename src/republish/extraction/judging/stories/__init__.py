"""Teasers of other stories and what leads to them."""
