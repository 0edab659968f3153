"""Clean HTML from what was kept, and everything that was not, in one walk."""
