"""The pictures of the architecture in docs/pictures: `python -m website.architecture` draws them."""
