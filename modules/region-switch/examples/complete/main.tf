# A whole plan of ARC for two applications, with its execution role. The service is in both Regions.
#
#   terraform init && terraform apply
#   terraform output -raw plan > plan.json && aws arc-region-switch create-plan --cli-input-json file://plan.json

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.80.0, < 7.0.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

module "shop" {
  source = "../.." # elsewhere: git::https://github.com/tagsync/tagsync.git//modules/region-switch?ref=v0.1.0

  functions = [
    "arn:aws:lambda:eu-west-1:111111111111:function:tagsync-region-switch",
    "arn:aws:lambda:eu-central-1:111111111111:function:tagsync-region-switch",
  ]
  plans             = ["database", "shop"]
  timeout_minutes   = 180
  accept_old_points = true

  plan = {
    name           = "shop"
    execution_role = "arn:aws:iam::111111111111:role/shop-region-switch"
    regions        = ["eu-west-1", "eu-central-1"]
    activate       = "eu-central-1"
  }
}

resource "aws_iam_role" "plan" {
  name               = "shop-region-switch"
  assume_role_policy = module.shop.trust_policy
}

resource "aws_iam_role_policy" "plan" {
  name   = "call-tagsync"
  role   = aws_iam_role.plan.id
  policy = module.shop.policy
}

output "plan" {
  description = "The plan, as JSON."
  value       = module.shop.plan
}
