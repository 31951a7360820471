"""HTTP APIs: routes and integrations, authorizers, and an issuer of tokens."""
