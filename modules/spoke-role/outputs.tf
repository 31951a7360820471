output "read_role_arn" {
  description = "ARN of the role that tagsync reads with: `read_role` in the targets."
  value       = aws_iam_role.read.arn
}

output "write_role_arn" {
  description = "ARN of the role that tagsync writes with: `write_role` in the targets. Null if there is none."
  value       = one(aws_iam_role.write[*].arn)
}

output "recovery_role_arn" {
  description = "ARN of the role that tagsync launches source servers with. Null if there is none."
  value       = one(aws_iam_role.recovery[*].arn)
}

output "forward_role_arn" {
  description = "ARN of the role for EventBridge rules whose target is the home bus. Null if there is none."
  value       = one(aws_iam_role.forward[*].arn)
}
