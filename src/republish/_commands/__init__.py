"""The commands of the command line, one module each; `cli` loads one when it is called."""
