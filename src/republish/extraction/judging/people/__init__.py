"""What is said of the authors and by the readers."""
