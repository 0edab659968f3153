"""What a text has beside its paragraphs, each kind with the rule that keeps it."""
