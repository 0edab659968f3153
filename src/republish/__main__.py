"""`python -m republish`."""

import sys

from republish.cli import main

sys.exit(main())
