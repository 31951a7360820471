"""Where to look: accounts, regions and roles, from the targets file or from flags."""
