rule "ec2-image-public-access-blocked" {
  title    = "Public sharing of AMIs is blocked"
  practice = "ami.encrypted-private"
  severity = "medium"
  resource = "aws_ec2_image_block_public_access"
  require  = self.state != "unblocked"
  message  = "Images of this region may be shared with everyone."
  why      = "One wrong launch permission publishes an image and all that it carries."
  fix {
    set = {
      state = "block-new-sharing"
    }
  }
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html"]
}
