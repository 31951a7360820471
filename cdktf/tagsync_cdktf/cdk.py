"""CDKTF (`cdktf`), or CDK Terrain (`cdktn`), which continues it: this module alone decides which of the two is used.

It is the one that the program has imported before, so that our constructs fit into its stacks. Otherwise it is the one
that is installed, and cdktf where both are.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

LIBRARIES = ("cdktf", "cdktn")
_NONE = "neither cdktf nor cdktn is installed: pip install 'tagsync[cdktf]', or 'tagsync[cdktn]'"


def chosen() -> str:
    """The name of the library. Raises ModuleNotFoundError where none is installed."""
    for is_there in (_is_imported, _is_installed):
        for name in LIBRARIES:
            if is_there(name):
                return name
    raise ModuleNotFoundError(_NONE)


def _is_imported(name: str) -> bool:
    return getattr(sys.modules.get(name), "__file__", None) is not None


def _is_installed(name: str) -> bool:
    """The folder cdktf/ of a clone could be imported as well, but is no file: it is not the library."""
    spec = find_spec(name)
    return spec is not None and spec.origin is not None


if TYPE_CHECKING or chosen() == "cdktf":
    import cdktf as library
else:
    import cdktn as library

NAME = library.__name__
"""Of the library, and of the command that deploys."""
App = library.App
AssetType = library.AssetType
Fn = library.Fn
ITerraformDependable = library.ITerraformDependable
LocalBackend = library.LocalBackend
S3Backend = library.S3Backend
TerraformAsset = library.TerraformAsset
TerraformElement = library.TerraformElement
TerraformHclModule = library.TerraformHclModule
TerraformOutput = library.TerraformOutput
TerraformProvider = library.TerraformProvider
TerraformResourceLifecycle = library.TerraformResourceLifecycle
TerraformStack = library.TerraformStack
