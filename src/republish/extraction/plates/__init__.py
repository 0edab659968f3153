"""Pictures with the words around them: which are their captions, and which pictures belong to the text."""
