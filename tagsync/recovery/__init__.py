"""Recovery plans from tags, and the two ways to run them: native (DRS does) and driven (tagsync does)."""
