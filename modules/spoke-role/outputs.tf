output "read_role_arn" {
  description = "ARN of the role tagsync reads with: `read_role` in the targets."
  value       = aws_iam_role.read.arn
}

output "write_role_arn" {
  description = "ARN of the role tagsync writes with: `write_role` in the targets; null where there is none."
  value       = one(aws_iam_role.write[*].arn)
}

output "recovery_role_arn" {
  description = "ARN of the role tagsync launches source servers with; null where there is none."
  value       = one(aws_iam_role.recovery[*].arn)
}

output "forward_role_arn" {
  description = "ARN of the role for EventBridge rules whose target is the home bus; null where there is none."
  value       = one(aws_iam_role.forward[*].arn)
}
