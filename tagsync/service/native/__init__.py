"""Native recoveries as the API offers them."""
