variable "subnets" {
  type = set(string)
}

variable "each" {
  type = list(list(string))
}

resource "aws_opensearch_domain" "inside_whichever" {
  domain_name = "a"
  vpc_options {
    subnet_ids = var.subnets
  }
}

resource "aws_opensearch_domain" "unclear" { # expect: undecided var.each
  domain_name = "b"
  dynamic "vpc_options" {
    for_each = var.each
    content {
      subnet_ids = vpc_options.value
    }
  }
}
