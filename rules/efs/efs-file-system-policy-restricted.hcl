rule "efs-file-system-policy-restricted" {
  title    = "EFS file system policy gives root or full access to named principals only"
  practice = "identity.least-privilege"
  severity = "medium"
  resource = "AWS::EFS::FileSystem"
  require  = length([for s in public_grants(self.FileSystemPolicy, "elasticfilesystem") : s if s.Actions == null || anytrue([for a in s.Actions : matches(a, "(?i)^(\\*|elasticfilesystem:(\\*|client\\*|clientrootaccess))$")])]) == 0
  message  = "Whoever reaches the mount target is root on this file system."
  why      = "One machine in the network that is taken over reads and changes everybody's files, as if there were no policy at all."
  fix {
    say = "Name the roles that mount it, and leave ClientRootAccess out."
  }
  aliases = [
    "fae52418-bb8b-4ac2-b287-0b9082d6a3fd", "terrascan:AC_AWS_0464",
  ]
  references = ["https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html"]
}
