"""A mapping by waves. They are read as labels: `01` is `1`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from tagsync.core.documents.document import Document
from tagsync.core.documents.maps import MapOf
from tagsync.discovery.waves import wave_label

T = TypeVar("T")


class ByWave(MapOf[T]):
    """Wave -> value of another kind."""

    def entries(self, document: Document, key: str, default: Mapping[str, T], /) -> Mapping[str, T]:
        waves = document.child(key)
        if not waves.is_object:
            return default
        found: dict[str, T] = {}
        for wave in waves.keys():  # noqa: SIM118 - Document is no mapping
            label = wave_label(wave)
            if label in found:
                waves.mistake(wave, f"wave {label} is there twice", "Remove one of the two")
            found[label] = self.values.read(waves, wave, self.values.blank)
        return found
