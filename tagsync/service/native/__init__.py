"""Native executions: the requests of the API for them, and the plans that are configured."""
