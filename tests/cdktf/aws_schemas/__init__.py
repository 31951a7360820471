"""What versions of hashicorp/aws take, and whether the stacks and modules/spoke-role give it to them."""
