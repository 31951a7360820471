"""The simulated AWS Elastic Disaster Recovery service.

From below: `records`, the `store` of one account and region, its `progress` in time, the `operations`, the `backend`
that has them all, and the `service` that answers requests.
"""
