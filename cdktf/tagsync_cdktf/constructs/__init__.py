"""The constructs. Each takes its provider as an argument and makes none, so that it fits into any stack.

For stacks of your own: `service.TagSyncService`, `spoke_access.SpokeAccess`, `forwarding.TagChangeForwarding` and
`forwarding.DrsEventForwarding`. They are typed with bindings of our own; a provider of other bindings
(`cdktf-cdktf-provider-aws`) fits as well.
"""
