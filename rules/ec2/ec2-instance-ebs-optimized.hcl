rule "ec2-instance-ebs-optimized" {
  title    = "EC2 instance has dedicated bandwidth to its volumes"
  practice = "operations.available"
  severity = "info"
  tier     = "extra"
  resource = "AWS::EC2::Instance"
  when     = matches(self.kind, "^(c1[.]xlarge|[cimr][23][.](x|2x|4x)large|m1[.](x?large)|m2[.][24]xlarge|m3[.]2?xlarge|g2[.]2xlarge)$")
  require  = self.EbsOptimized == true
  message  = "The instance shares its network with its volumes."
  why      = <<-END
    Backups and busy neighbours of the same instance then slow its disks. Newer kinds of instances are always
    optimized.
  END
  fix {
    set = {
      EbsOptimized = true
    }
  }
  aliases = [
    "CKV_AWS_135", "60224630-175a-472a-9e23-133827040766", "8dd0ff1f-0da4-48df-9bb3-7f338ae36a40", "terrascan:AC_AWS_0449",
    "guard:EBS_OPTIMIZED_INSTANCE",
  ]
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-optimized.html"]
}
