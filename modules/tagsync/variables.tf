variable "regions" {
  description = "The regions whose DRS source servers are kept in sync, such as `[\"us-west-2\", \"eu-west-1\"]`."
  type        = set(string)
  nullable    = false

  validation {
    condition     = length(var.regions) > 0
    error_message = "Name at least one region: an empty set would keep nothing in sync."
  }

  validation {
    condition     = alltrue([for region in var.regions : can(regex("^[a-z]{2,}(-[a-z]+)+-[0-9]+$", region))])
    error_message = "Write regions as AWS does, such as us-west-2; not regions: ${join(", ", [for region in var.regions : jsonencode(region) if !can(regex("^[a-z]{2,}(-[a-z]+)+-[0-9]+$", region))])}."
  }
}

variable "policy" {
  description = "Which servers and which tags: a [policy](https://github.com/tagsync/tagsync/blob/HEAD/docs/policy.md) as an object, or as YAML or JSON text such as `file(\"policy.yaml\")`. The default copies every tag that can be copied."
  type        = any
  default     = { version = 1 }
  nullable    = false

  validation {
    condition     = can(keys(var.policy)) || can(keys(yamldecode(var.policy)))
    error_message = "The policy must be an object, or text with a YAML or JSON document."
  }
}

variable "tag_file" {
  description = "Source servers without an EC2 instance and their tags: the text of a [tag file](https://github.com/tagsync/tagsync/blob/HEAD/docs/how-to/on-premises.md), `file(\"servers.csv\")`. It adds to the policy. Entries that no server of any region has are a warning."
  type        = string
  default     = null
}

variable "assume_role" {
  description = "The role to assume in the account whose DRS this is. Without it, the provider's own credentials are used."
  type = object({
    role_arn            = string
    duration            = optional(string)
    external_id         = optional(string)
    policy              = optional(string)
    policy_arns         = optional(set(string))
    session_name        = optional(string)
    source_identity     = optional(string)
    tags                = optional(map(string))
    transitive_tag_keys = optional(set(string))
  })
  default = null

  validation {
    condition     = var.assume_role == null || can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", var.assume_role.role_arn))
    error_message = "Write role_arn in full, such as arn:aws:iam::222222222222:role/tagsync."
  }
}

variable "origin_role" {
  description = "The role that reads EC2 instances in other accounts than that of DRS: its name, the same in each of them. Without it, the provider's own `origin_role` is used."
  type = object({
    role_name           = string
    duration            = optional(string)
    external_id         = optional(string)
    policy              = optional(string)
    policy_arns         = optional(set(string))
    session_name        = optional(string)
    source_identity     = optional(string)
    tags                = optional(map(string))
    transitive_tag_keys = optional(set(string))
  })
  default = null

  validation {
    condition     = var.origin_role == null || can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", var.origin_role.role_name))
    error_message = "Write role_name without the ARN, such as tagsync-read."
  }
}

variable "minimum_coverage" {
  description = "The share of source servers, 0 to 1, that must have the right tags after apply. Below it, plan and apply warn."
  type        = number
  default     = 0.9
  nullable    = false

  validation {
    condition     = var.minimum_coverage >= 0 && var.minimum_coverage <= 1
    error_message = "Write a share from 0 to 1: 0.95 is 95 %."
  }
}

variable "max_removals" {
  description = "A plan that removes more tags than this, and more than `max_removals_percent`, is refused. Replaces `safety.max_removals` of the policy."
  type        = number
  default     = null

  validation {
    condition     = var.max_removals == null ? true : var.max_removals >= 0 && floor(var.max_removals) == var.max_removals
    error_message = "Write a whole number of tags, 0 or more."
  }
}

variable "max_removals_percent" {
  description = "The share of the tags that tagsync owns, in percent, that a plan may remove; see `max_removals`. Replaces `safety.max_removals_percent` of the policy."
  type        = number
  default     = null

  validation {
    condition     = var.max_removals_percent == null ? true : var.max_removals_percent >= 0 && var.max_removals_percent <= 100
    error_message = "Write a percentage from 0 to 100."
  }
}

variable "force" {
  description = "Apply a plan even if it changes more than the policy's limits allow. Set it for one apply, after reading the plan."
  type        = bool
  default     = false
  nullable    = false
}

variable "on_destroy" {
  description = "What `terraform destroy` does with the tags: `keep` leaves them, `remove_owned` removes those that tagsync wrote."
  type        = string
  default     = "keep"
  nullable    = false

  validation {
    condition     = contains(["keep", "remove_owned"], var.on_destroy)
    error_message = "Write keep or remove_owned."
  }
}
