"""The estate, as lines of text, a JSON-able document, Markdown, and without names."""
