"""Who wrote and translated it, and whom a page names beside them."""
