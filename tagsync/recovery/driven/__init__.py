"""Driven recoveries: tagsync starts the DRS jobs itself, over several accounts and regions."""
