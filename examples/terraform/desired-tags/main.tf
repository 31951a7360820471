terraform {
  required_version = ">= 1.8"
  required_providers {
    tagsync = { source = "tagsync/tagsync" }
  }
}

variable "tags" {
  description = "Tags of an EC2 instance."
  type        = map(string)
  default     = { Name = "web-01", Environment = "Prod", ticket = "OPS-1" }
}

output "tags" {
  description = "What the policy makes of them."
  value = provider::tagsync::desired(file("${path.module}/policy.yaml"), var.tags, {
    account = "111111111111"
    region  = "eu-west-1"
  })
}
