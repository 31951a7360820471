"""Recovery on AWS: DRS jobs, native recovery plans and their executions."""
