"""The service definitions, and the protobuf modules that `python -m tagsync.provider.wire.generate` makes of them."""
