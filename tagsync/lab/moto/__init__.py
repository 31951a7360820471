"""The services that moto simulates, and corrections to moto."""
