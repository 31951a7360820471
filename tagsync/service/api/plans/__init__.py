"""Routes about plans: their recovery points, how long their recoveries took, whether they are ready."""
