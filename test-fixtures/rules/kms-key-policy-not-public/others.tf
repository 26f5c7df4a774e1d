resource "aws_kms_external_key" "a" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*", Principal = "*" }] }) # expect: fail
}
resource "aws_kms_replica_key" "a" {
  primary_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/mrk-1"
  policy          = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*", Principal = "*" }] }) # expect: fail
}
