"""The learned judgement: a row of numbers for each run, and the chance that it is of the article."""
