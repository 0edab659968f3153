"""Pictures one by one: their files, their sizes, what is written of them."""
