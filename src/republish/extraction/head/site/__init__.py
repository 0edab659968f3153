"""Who published it, where and under what."""
