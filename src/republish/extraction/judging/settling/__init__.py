"""What headings, lists, tables and lone lines are, once it is known what stays."""
