# The steps of one recovery plan, for a plan of ARC that is made elsewhere.
#
#   terraform init && terraform apply && terraform output -json steps

module "erp" {
  source = "../.." # elsewhere: git::https://github.com/tagsync/tagsync.git//modules/region-switch?ref=v0.1.0

  functions = ["arn:aws:lambda:eu-central-1:111111111111:function:tagsync-region-switch"]
  plans     = ["erp"]
}

output "steps" {
  description = "The steps of a recovery and of a drill."
  value       = module.erp.steps
}
