"""Native executions: the requests of the API for them."""
