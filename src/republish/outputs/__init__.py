"""Writers: one room a format or CMS."""
