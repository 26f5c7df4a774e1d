rule "ecs-task-efs-transit-encrypted" {
  title    = "ECS tasks reach their EFS volumes over TLS"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::ECS::TaskDefinition"
  each     = [for v in self.Volumes : v if v.EFSVolumeConfiguration != null]
  require  = it.EFSVolumeConfiguration.TransitEncryption == "ENABLED"
  message  = "Volume `${it.Name}` is mounted in clear."
  why      = "Everyone on the way between the host and the file system can read and change the files."
  fix {
    say = "Set TransitEncryption (transit_encryption) to ENABLED."
  }
  aliases = [
    "CKV_AWS_97", "AVD-AWS-0035", "4d46ff3b-7160-41d1-a310-71d6d370b08f", "c1282e03-b285-4637-aee7-eefe3a7bb658",
    "6c131358-c54d-419b-9dd6-1f7dd41d180c", "terrascan:AC_AWS_0463",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-efs-config.html"]
}
