"""`tagsync deploy`: folders to deploy the always-on service from."""
