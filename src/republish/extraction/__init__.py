"""Page → Article: which block is the story, what in it is not."""
