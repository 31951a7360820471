"""The part of the simulated AWS that moto provides, and corrections to it."""
