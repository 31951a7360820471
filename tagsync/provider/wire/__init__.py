"""The Terraform plugin protocol, version 6: a small server, and the interface to write a provider with.

Start at `resource` (with a whole resource in 15 lines) and `provider`; import the names from `api`; run the result with
`plugin.serve`.

| module                                                     | holds                                                |
|------------------------------------------------------------|------------------------------------------------------|
| `api`                                                      | the names to write a provider with, in one place     |
| `resource`, `provider`, `listing`, `function`, `action`    | what you derive from                                 |
| `schema`, `types`                                          | what may be written in a block                       |
| `identity`                                                 | what tells a resource from all others                |
| `values`, `paths`                                          | values, unknown ones too, and places in them         |
| `diagnostics`                                              | errors and warnings at a line                        |
| `private`                                                  | what a resource remembers unseen                     |
| `service`, `rpcs`, `failures`                              | the calls of the protocol, and what is done for each |
| `plugin`, `log`                                            | the process                                          |
| `handshake`, `listening`, `server`, `tls`, `socket_folder` | how Terraform reaches it                             |
| `protos`, `generate`                                       | the messages                                         |

It knows nothing of tagsync or AWS.
"""
