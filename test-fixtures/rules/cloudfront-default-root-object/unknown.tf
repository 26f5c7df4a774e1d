variable "it" {
  type = string
}

resource "aws_cloudfront_distribution" "this" {
  enabled             = true
  default_root_object = var.it # expect: undecided var.it
}
