resource "aws_msk_cluster" "good" {
  cluster_name = "k"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
    }
  }
}
