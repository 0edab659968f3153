"""What classes and ids say of a box."""
