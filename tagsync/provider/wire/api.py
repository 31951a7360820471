"""Every name that a provider is written with."""

from __future__ import annotations

from tagsync.provider.wire.action import Action, Tell
from tagsync.provider.wire.diagnostics import Diagnostic, DiagnosticError, Diagnostics
from tagsync.provider.wire.function import Function, Parameter
from tagsync.provider.wire.identity import Identity
from tagsync.provider.wire.listing import Found, ListResource
from tagsync.provider.wire.provider import Provider
from tagsync.provider.wire.resource import Call, DataSource, Resource
from tagsync.provider.wire.schema import Attribute, Block, Schema
from tagsync.provider.wire.types import BOOL, NUMBER, STRING, List, Map, Object, Set, Type
from tagsync.provider.wire.values import UNKNOWN, Attributes, Unknown, differs, is_known

__all__ = [
    "BOOL",
    "NUMBER",
    "STRING",
    "UNKNOWN",
    "Action",
    "Attribute",
    "Attributes",
    "Block",
    "Call",
    "DataSource",
    "Diagnostic",
    "DiagnosticError",
    "Diagnostics",
    "Found",
    "Function",
    "Identity",
    "List",
    "ListResource",
    "Map",
    "Object",
    "Parameter",
    "Provider",
    "Resource",
    "Schema",
    "Set",
    "Tell",
    "Type",
    "Unknown",
    "differs",
    "is_known",
]
