"""Runs a program and notes what it took: `python measured.py NOTES PROGRAM...` appends a line of JSON to NOTES."""

from __future__ import annotations

import json
import resource
import subprocess
import sys

code = subprocess.run(sys.argv[2:], check=False).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "a") as notes:
    notes.write(json.dumps({"cpu": used.ru_utime + used.ru_stime, "mib": used.ru_maxrss / 1024}) + "\n")
sys.exit(code)
