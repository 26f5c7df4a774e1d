variable "it" {
  type = list(string)
}

resource "aws_cloudfront_distribution" "this" {
  enabled = true
  dynamic "origin_group" {
    for_each = var.it # expect: undecided var.it
    content {
      origin_id = origin_group.value
    }
  }
}
