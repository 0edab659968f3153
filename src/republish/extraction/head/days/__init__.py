"""When it was published and changed, by which clock."""
