# Families of extra rules, each turned on by one switch: `families: [customer-keys]` or `--family customer-keys`.
family "customer-keys" { title = "Data at rest is encrypted with keys that the owner manages, not with AWS's own" }
