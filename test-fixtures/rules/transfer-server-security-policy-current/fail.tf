resource "aws_transfer_server" "files" {
  security_policy_name = "TransferSecurityPolicy-FIPS-2020-06" # expect: fail
}
