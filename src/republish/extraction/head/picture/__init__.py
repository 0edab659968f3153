"""The picture at its head, and whose that is."""
