"""Commands of the command line that have a module of their own; `cli` loads each when it is called."""
