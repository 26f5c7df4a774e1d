terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.2"
    }
  }
}
resource "aws_redshift_cluster" "silent" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
}
