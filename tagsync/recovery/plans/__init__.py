"""Recovery plans: the definition, the steps it comes to, and keeping DRS's own plan equal to them."""
