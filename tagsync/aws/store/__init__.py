"""The table of the always-on service, on DynamoDB: leases, runs, sightings, event order, settings."""
