resource "aws_msk_cluster" "silent" { # expect: fail
  cluster_name           = "k"
  kafka_version          = "3.6.0"
  number_of_broker_nodes = 3
}
