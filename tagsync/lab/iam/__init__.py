"""IAM and STS in the lab: identities, trust policies, AssumeRole, and the permissions that a request needs."""
