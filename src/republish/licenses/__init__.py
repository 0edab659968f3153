"""The Creative Commons tools as data: what each permits, requires and prohibits; and how to read one from text."""

from republish.licenses._noun import License
from republish.licenses.catalogue import by_id, get
from republish.licenses.formats import is_deed_format
from republish.licenses.parsing import find_licenses, parse_license

__all__ = ["License", "by_id", "find_licenses", "get", "is_deed_format", "parse_license"]
