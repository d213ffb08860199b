"""Run the command line as ``python -m newsvoices``."""

import sys

from newsvoices.cli import main

sys.exit(main())
