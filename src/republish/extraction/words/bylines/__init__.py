"""Who is named in a byline, and what stands beside the names."""
