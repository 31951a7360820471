"""Pages of the site that are made of data: the documents by their schemas, the API by its description."""
