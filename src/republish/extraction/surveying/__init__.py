"""The page as a whole: where the main block lies, what is like what, what single runs plainly are."""
