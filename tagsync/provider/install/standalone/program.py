"""What the program without Python runs. It has no commands: it is only ever started by Terraform."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

from tagsync.provider.serving import serve_terraform

_LIBRARIES = "LD_LIBRARY_PATH"


def give_back_libraries(environ: MutableMapping[str, str]) -> None:
    """Undoes what PyInstaller's starter did, for the programs that this one starts, such as a `credential_process`.

    They would load our libraries in place of their own.
    """
    before = environ.pop(f"{_LIBRARIES}_ORIG", None)
    if before is None:
        environ.pop(_LIBRARIES, None)
    else:
        environ[_LIBRARIES] = before


if __name__ == "__main__":
    give_back_libraries(os.environ)
    serve_terraform()
