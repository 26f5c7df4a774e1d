resource "aws_emr_cluster" "good" {
  name          = "c"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
  ec2_attributes {
    emr_managed_master_security_group = aws_security_group.g.id
    emr_managed_slave_security_group  = aws_security_group.g.id
    instance_profile                  = "p"
  }
}

resource "aws_security_group" "g" {
  name = "g"
  ingress {
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
