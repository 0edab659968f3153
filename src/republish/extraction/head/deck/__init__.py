"""The sentences under the headline that sum it up, and what is none of them."""
