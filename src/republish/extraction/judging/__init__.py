"""The passes over the runs of a page: what stays, what goes, and what a removal is called."""
