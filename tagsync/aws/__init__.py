"""The only room that talks to AWS: a connection on top, fleets, recoveries, the service and its table on one SDK."""
