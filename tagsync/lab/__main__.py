"""``python -m tagsync.lab``: see tagsync.lab.command."""

from __future__ import annotations

import sys

from tagsync.lab.command import main

sys.exit(main())
