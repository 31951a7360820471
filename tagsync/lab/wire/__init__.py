"""Requests and answers of AWS on the wire: HTTP, protocols, pagination, errors, and botocore's service models."""
