"""Which of all that a page calls its title is the headline."""
