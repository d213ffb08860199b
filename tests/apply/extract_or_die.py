"""The command, with an extractor that dies of the words "kill me", and dwells on "dwell"; its processes run this too."""

import os
import signal
import sys
import time

from newsvoices.apply import command, portions
from newsvoices.cli import main

extract_article = portions.extract_article


def extract_or_die(text: str, **known: str | None) -> object:
    if "kill me" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "dwell" in text:
        print("dwelling", flush=True)
        time.sleep(60)
    return extract_article(text, **known)


portions.extract_article = extract_or_die
portions._WORTH = 1
command._IN_A_PORTION = 2

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
