"""What asks readers for something: money, an address, a click."""
