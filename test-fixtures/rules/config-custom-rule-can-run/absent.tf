resource "aws_config_config_rule" "own" {
  name = "own"
  source {
    owner             = "AWS"
    source_identifier = null
  }
}
