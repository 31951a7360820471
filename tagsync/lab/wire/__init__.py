"""Requests and answers of AWS as the lab reads and writes them."""
