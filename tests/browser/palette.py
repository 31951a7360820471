"""Makes pictures small: a PNG of at most 256 colours, of one with 8 bits each of red, green and blue.

The format: https://www.w3.org/TR/png-3/ (sections 5 for chunks and 9 for filters).
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_BYTES = 3
"""Of one pixel, as Chromium writes it."""
_PLAIN = 64
"""So many of the most frequent colours are kept as they are: grounds, text, lines."""


def with_palette(png: bytes) -> bytes:
    """The same picture; each colour becomes the nearest one of the palette."""
    chunks = list(_chunks(png))
    width, height, depth, kind = struct.unpack(">IIBB", chunks[0][1][:10])
    assert (depth, kind) == (8, 2), "only RGB with 8 bits a channel"
    data = zlib.decompress(b"".join(content for name, content in chunks if name == b"IDAT"))
    rows = [[row[at : at + _BYTES] for at in range(0, len(row), _BYTES)] for row in _unfiltered(data, width * _BYTES)]
    counted = Counter(colour for row in rows for colour in row)
    palette = _palette(counted)
    index = {colour: _nearest(colour, palette) for colour in counted}
    lines = b"".join(b"\0" + bytes(index[colour] for colour in row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    written = ((b"IHDR", head), (b"PLTE", b"".join(palette)), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, content) for name, content in written)


def _palette(counted: Counter[bytes]) -> list[bytes]:
    """The most frequent colours, and then one each of those that hardly differ, so that a rare hue has its place."""
    ranked = [colour for colour, _ in counted.most_common()]
    hues: dict[tuple[int, ...], bytes] = {}
    for colour in ranked:
        hues.setdefault(tuple(channel // 16 for channel in colour), colour)
    return list(dict.fromkeys([*ranked[:_PLAIN], *hues.values()]))[:256]


def _nearest(colour: bytes, palette: list[bytes]) -> int:
    return min(range(len(palette)), key=lambda at: sum((a - b) ** 2 for a, b in zip(colour, palette[at], strict=True)))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _unfiltered(data: bytes, length: int) -> Iterator[bytes]:
    """Each row as it was before a filter made it easier to compress."""
    above = bytes(length)
    for start in range(0, len(data), length + 1):
        row = bytearray(data[start + 1 : start + 1 + length])
        method = data[start]
        for at in range(length) if method else ():
            left, up, corner = (row[at - 3], above[at], above[at - 3]) if at >= _BYTES else (0, above[at], 0)
            row[at] = (row[at] + (0, left, up, (left + up) // 2, _paeth(left, up, corner))[method]) % 256
        yield bytes(row)
        above = bytes(row)


def _paeth(left: int, up: int, corner: int) -> int:
    """Whichever of the three is nearest to left + up - corner."""
    return min((left, up, corner), key=lambda each: abs(left + up - corner - each))
