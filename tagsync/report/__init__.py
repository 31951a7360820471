"""What users read: text, terminal, JSON and Markdown, each made from the same view."""
