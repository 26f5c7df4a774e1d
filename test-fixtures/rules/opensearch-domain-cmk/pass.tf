resource "aws_opensearch_domain" "good" {
  domain_name = "a"
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/k"
  }
}

resource "aws_elasticsearch_domain" "good" {
  domain_name = "b"
  encrypt_at_rest {
    enabled    = true
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/k"
  }
}
