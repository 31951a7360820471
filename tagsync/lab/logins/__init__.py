"""How credentials are got without any: web identity, SSO, sign-in, the roles of instances and containers.

Where a token is needed, it is one of the issuer's.
"""
