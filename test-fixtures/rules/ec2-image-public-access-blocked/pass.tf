resource "aws_ec2_image_block_public_access" "good" {
  state = "block-new-sharing"
}
