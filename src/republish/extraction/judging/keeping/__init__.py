"""What the model doubts, and which belongs to what is kept."""
