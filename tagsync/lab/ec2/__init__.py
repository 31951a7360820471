"""EC2 in the lab: instances, large fleets of them, and regions."""
