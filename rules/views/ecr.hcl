# A registry scans too: a filter with `*` is for the whole name, one without for a part of it.
view "account" {
  scan_filters = flatten([
    for c in resources("AWS::ECR::RegistryScanningConfiguration") : [for r in c.Rules : r.RepositoryFilters[*].Filter if r.ScanFrequency != "MANUAL"]
  ])
}

view "AWS::ECR::Repository" {
  names = [self.RepositoryName]
  scanned_by_registry = anytrue([
    for f in account.scan_filters : matches(f, "[*]") ? matches(self.RepositoryName, "^${replace(f, "*", ".*")}$") : matches(self.RepositoryName, f)
  ])
}

view "AWS::ECR::PublicRepository" { names = [self.RepositoryName] }
