resource "aws_dlm_lifecycle_policy" "events" {
  description        = "copies"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"
  policy_details {
    policy_type = "EVENT_BASED_POLICY"
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-central-1"
        encryption_configuration { # expect: fail
          encrypted = true
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "times" {
  description        = "copies"
  execution_role_arn = "arn:aws:iam::123456789012:role/dlm"
  policy_details {
    resource_types = ["VOLUME"]
    schedule {
      name = "daily"
      cross_region_copy_rule { # expect: fail
        target    = "eu-central-1"
        encrypted = true
      }
    }
  }
}
