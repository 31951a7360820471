"""jsonschema that is imported quickly: it reads the grammar of addresses in any script, for the format `iri`.

That takes two seconds in each worker, and no document of ours has the format. Here it is read where it is asked for.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

_GRAMMAR = "rfc3987_syntax"


def load() -> None:
    """Once for the process, before jsonschema is imported."""
    stand_in = ModuleType(_GRAMMAR)
    vars(stand_in)["is_valid_syntax"] = _is_valid_syntax
    sys.modules.setdefault(_GRAMMAR, stand_in)


def _is_valid_syntax(term: str, value: str) -> bool:
    if sys.modules[_GRAMMAR].__spec__ is None:
        del sys.modules[_GRAMMAR]
    return bool(import_module(_GRAMMAR).is_valid_syntax(term, value))
