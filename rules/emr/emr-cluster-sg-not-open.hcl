rule "emr-cluster-sg-not-open" {
  title    = "Security groups of an EMR cluster are not open to the internet"
  practice = "ec2.security-groups"
  severity = "high"
  resource = "AWS::EMR::Cluster"
  params   = { addresses = 65536 }
  let {
    open = public_exposure(flatten([for g in self.security_groups : target(g, "AWS::EC2::SecurityGroup").ingress]), [])
  }
  require = open.addresses <= param.addresses
  message = "A security group of the cluster is open to ${open.reach}."
  why     = <<-END
    The nodes' interfaces (YARN, Spark, HDFS, notebooks) run whatever they are given, mostly without a password, with
    the cluster's rights.
  END
  fix {
    say = "Admit your own ranges only, or reach the cluster through Session Manager or a private link."
  }
  aliases = [
    "CKV2_AWS_7",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-man-sec-groups.html"]
}
