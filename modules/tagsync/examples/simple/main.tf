# Keep the tags of two regions true to their EC2 instances.
module "tagsync" {
  source = "../.."

  regions = ["us-east-1", "eu-west-1"]
}

output "coverage" {
  value = module.tagsync.coverage
}
