"""The provider as a program that needs no Python: a folder made by PyInstaller, in a zip for a registry or a mirror."""
