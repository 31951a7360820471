"""The CDKTF app of the always-on service: writes the Terraform of all its stacks to cdktf.out.

`cdktf synth | diff | deploy` run it, and so does `python main.py`. It reads the settings in the file that
`TAGSYNC_SETTINGS` names, by default tagsync.deploy.yaml. `TAGSYNC_CODE` names a zip of the functions; without it, the
app builds one.

`python main.py --check` reads the settings alone, says all that is wrong with them, and writes nothing.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tagsync_cdktf.program import main

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:], Path(__file__).resolve().parent))
