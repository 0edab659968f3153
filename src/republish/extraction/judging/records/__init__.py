"""What a page records of the article: how to cite it, its licence, whom to ask."""
