"""What is said twice, what readers do not see, and what leads to what is gone."""
