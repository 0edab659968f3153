"""The page as a light tree in normal form, and its runs of text."""
