"""EC2 in the lab: the instances that scenarios and tests add, and regions."""
