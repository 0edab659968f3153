"""What whole lines say, and what paragraphs begin with."""
