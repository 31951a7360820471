"""The estate: which running instances should be protected, and which of them nothing protects."""
