"""Where a name begins and ends, and which capitals make none."""
