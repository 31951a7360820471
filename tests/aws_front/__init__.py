"""A front for the AWS provider, which spares Terraform the schemas of 2,000 types that no test has.

Terraform asks a provider that it starts for the schemas of all its types. To make and to read those of hashicorp/aws
is most of what a plan costs. Here Terraform starts `launcher.py` in its place, which tells the server of the tests'
process (`server.py`) about it, and Terraform talks with that server. It answers one call itself: the schemas, as the
provider gave them, but only of the types that are in use (`schemas.py`). What Terraform asks before it configures the
provider goes to one for all (`unconfigured.py`). To be configured, the launcher becomes the real provider, one for each
start as without the front (`started.py`). Calls and answers are passed on byte for byte.

`cdktf deploy` in tests/cdktf runs without it, as users do.
"""
