"""Reports as text, in colours, as JSON and as Markdown: a room for each subject, above what the rooms share."""
