"""Into a CMS: put a package there, then look at what became of it."""
