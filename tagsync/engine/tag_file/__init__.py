"""The tag file: source servers without an EC2 instance and their tags, as CSV or YAML."""
