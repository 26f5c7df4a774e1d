resource "aws_guardduty_detector" "example" {
  datasources {
    kubernetes {
      audit_logs {
        enable = true
      }
    }
    malware_protection {
      scan_ec2_instance_with_findings {
        ebs_volumes {
          enable = true
        }
      }
    }
    s3_logs {
      enable = true
    }
  }
  enable                       = true
  finding_publishing_frequency = "finding_publishing_frequency"
  tags                         = { key = "tags" }
}

resource "aws_guardduty_detector_feature" "example" {
  additional_configuration {
    name   = "additional_configuration.name"
    status = "additional_configuration.status"
  }
  detector_id = "detector_id"
  name        = "name"
  status      = "status"
}
