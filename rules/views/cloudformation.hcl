# A template's parameter, as it is written.
schema "cloudformation::Parameter" {
  Name   = "string"
  Type   = "string"
  NoEcho = "bool"
}

# The part of a resource's metadata with which cfn-init signs in.
schema "cloudformation::Authentication" {
  Sources = "map(json)"
}

view "AWS::CloudFormation::StackSet" { names = [self.StackSetName] }

# What a resource's metadata has cfn-init do: its configs in order.
schema "cloudformation::Init" {
  Configs = "list(json)"
}

# cfn-init takes packages, groups, users, sources, files, commands, services in this order; commands by name.
view "cloudformation::Init" {
  boot_packages = flatten([for c in self.Configs : [for manager, packages in c.packages : [for name, versions in packages : { Manager = manager, Name = name, Versions = versions }]]])
  boot_groups   = flatten([for c in self.Configs : [for name, group in c.groups : { Name = name, Id = group.gid }]])
  boot_users    = flatten([for c in self.Configs : [for name, user in c.users : { Name = name, Id = user.uid, Groups = user.groups }]])
  boot_sources  = flatten([for c in self.Configs : [for path, url in c.sources : { Path = path, Url = url }]])
  boot_files = flatten([for c in self.Configs : [for path, file in c.files : {
    Path = path, Content = file.content, Source = file.source, Mode = file.mode, Owner = file.owner, Group = file.group
  }]])
  boot_steps    = flatten([for c in self.Configs : [for name in sort(keys(c.commands)) : c.commands[name]]])
  boot_commands = boot_commands([for s in self.boot_steps : try(join(" ", s.command), s.command)])
  boot_services = flatten([for c in self.Configs : [for manager, services in c.services : [for name, service in services : { Manager = manager, Name = name, Enabled = service.enabled, Running = service.ensureRunning }]]])
  user_data = concat(
    [for f in self.boot_files : f.Content if f.Content != null],
    [for s in self.boot_steps : try(join(" ", s.command), s.command)],
    flatten([for s in self.boot_steps : [for name, value in s.env : "${name}=${value}"]])
  )
}
