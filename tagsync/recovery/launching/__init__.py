"""What launches need of the account that they launch in: templates, networks, instance types, room in a quota, keys."""
