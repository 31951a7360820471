"""botocore that makes sessions and clients quickly: tests make thousands of them, a program a handful.

Each session, and each client, copies all of botocore's event handlers, parses its service's model and rules for
endpoints again, and builds a class with a method for each operation. That was a third of the suite's processor time.
Here handlers are copied where they are changed, and the rest is kept. What clients do stays botocore's own.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

from botocore import hooks, loaders, regions, useragent
from botocore.client import ClientCreator
from botocore.endpoint_provider import EndpointProvider
from botocore.loaders import JSONFileLoader
from botocore.model import ServiceModel

_MOST = 200
"""Models of so many services are kept at most."""


def load() -> None:
    """Once for the process."""
    _copy_handlers_late()
    _keep_names_of_events()
    _read_files_once()
    _keep_models()
    useragent.sanitize_user_agent_string_component = lru_cache(useragent.sanitize_user_agent_string_component)


def _copy_handlers_late() -> None:
    """The nodes of a trie are shared by its copies and never change: a handler is added to copies of those above it."""
    trie = hooks._PrefixTrie
    remove = trie.remove_item

    def append_item(self: Any, key: str, value: Any, section: int = hooks._MIDDLE) -> None:
        self._root = _with(self._root, key.split("."), value, section)

    def remove_item(self: Any, key: str, value: Any) -> None:
        self._root = self._recursive_copy(self._root)
        remove(self, key, value)

    def copied(self: Any) -> Any:
        copy = trie()
        copy._root = self._root
        return copy

    trie.append_item, trie.remove_item, trie.__copy__ = append_item, remove_item, copied


def _with(node: dict[str, Any], parts: list[str], value: Any, section: int) -> dict[str, Any]:
    if parts:
        first, *rest = parts
        child = node["children"].get(first) or {"chunk": first, "values": None, "children": {}}
        return node | {"children": node["children"] | {first: _with(child, rest, value, section)}}
    values = list(node["values"] or ([], [], []))
    values[section] = [*values[section], value]
    return node | {"values": hooks.NodeList(*values)}


def _keep_names_of_events() -> None:
    """The name that botocore gives an event follows from the name alone: it has one table of aliases."""
    named: dict[str, str] = {}
    begin = hooks.EventAliaser.__init__

    def __init__(self: Any, event_emitter: Any, event_aliases: Any = None) -> None:  # noqa: N807
        begin(self, event_emitter, event_aliases)
        if event_aliases is None or event_aliases == hooks.EVENT_ALIASES:
            self._alias_name_cache = named

    hooks.EventAliaser.__init__ = __init__


def _read_files_once() -> None:
    """Each loader reads the files of botocore for itself: those of EC2 alone are seven megabytes. Those of S3 are not
    kept, for a client that is made changes them."""
    read = JSONFileLoader.load_file
    own = str(Path(loaders.__file__).parent)
    files: dict[str, Any] = {}

    def load_file(self: Any, file_path: str) -> Any:
        if not file_path.startswith(own) or Path(file_path).parts[-3] == "s3":
            return read(self, file_path)
        if file_path not in files:
            files[file_path] = read(self, file_path)
        return files[file_path]

    JSONFileLoader.load_file = load_file


def _keep_models() -> None:
    """A loader answers the same object for a service again: its model, its class and its endpoints are made once."""
    make_class = ClientCreator._create_client_class
    model, endpoints = _once_for_each(ServiceModel), _once_for_each(EndpointProvider)

    def load_service_model(self: Any, name: str, api_version: str | None = None) -> Any:
        return model(self._loader.load_service_model(name, "service-2", api_version=api_version), name)

    def create_client_class(self: Any, name: str, service_model: Any) -> Any:
        if not hasattr(service_model, "client_class"):
            service_model.client_class = make_class(self, name, service_model)
        return service_model.client_class

    def endpoint_provider(ruleset_data: Any, **more: Any) -> Any:
        return endpoints(ruleset_data, **more)

    ClientCreator._load_service_model = load_service_model
    ClientCreator._create_client_class = create_client_class
    regions.EndpointProvider = endpoint_provider


def _once_for_each(make: Callable[..., Any]) -> Callable[..., Any]:
    """What was made of an object is given again for the same object; what the other arguments are follows from it."""
    made: dict[int, tuple[Any, Any]] = {}

    def kept(of: Any, *more: Any, **named: Any) -> Any:
        if id(of) not in made:
            if len(made) >= _MOST:
                made.clear()
            made[id(of)] = of, make(of, *more, **named)
        return made[id(of)][1]

    return kept
