resource "aws_cloudfront_distribution" "this" {
  enabled = true
  origin_group {
    origin_id = "both"
    failover_criteria {
      status_codes = [500, 502]
    }
    member {
      origin_id = "one"
    }
    member {
      origin_id = "two"
    }
  }
}
