"""The provider block, the connections it opens, and what resources and data sources say alike."""
