"""Recovery plans: their definition, the steps that follow from it, and the native plan that is kept equal to them."""
