rule "ec2-snapshot-public-access-blocked" {
  title    = "Public sharing of EBS snapshots is blocked"
  practice = "ec2.encrypted-volumes"
  severity = "medium"
  resource = "AWS::EC2::SnapshotBlockPublicAccess"
  require  = self.State != "unblocked"
  message  = "Snapshots of this region may be shared with everyone."
  why      = "One wrong permission on one snapshot gives a whole disk to everybody."
  fix {
    set = {
      State = "block-all-sharing"
    }
  }
  references = ["https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"]
}
