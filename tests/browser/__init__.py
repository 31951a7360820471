"""Pages in a real browser. A package, so that the browser is closed before tests of another folder begin."""
