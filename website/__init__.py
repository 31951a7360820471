"""What the site of the docs and the package index need besides the pages: links, pictures and pages made of data."""
