resource "aws_msk_cluster" "bad" {
  cluster_name = "k"
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # expect: fail
    }
  }
}
