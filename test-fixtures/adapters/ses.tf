resource "aws_sesv2_email_identity" "example" {
  configuration_set_name = "configuration_set_name"
  dkim_signing_attributes {
    domain_signing_private_key = "dkim_signing_attributes.domain_signing_private_key"
  }
  email_identity = "email_identity"
  tags           = { key = "tags" }
}

resource "aws_ses_configuration_set" "example" {
  delivery_options {
    tls_policy = "delivery_options.tls_policy"
  }
  name                       = "name"
  reputation_metrics_enabled = true
  sending_enabled            = true
  tracking_options {
    custom_redirect_domain = "tracking_options.custom_redirect_domain"
  }
}

resource "aws_sesv2_configuration_set" "example" {
  configuration_set_name = "configuration_set_name"
  delivery_options {
    max_delivery_seconds = 1
    sending_pool_name    = "delivery_options.sending_pool_name"
    tls_policy           = "delivery_options.tls_policy"
  }
  reputation_options {
    reputation_metrics_enabled = true
  }
  sending_options {
    sending_enabled = true
  }
  suppression_options {
    suppressed_reasons = ["suppression_options.suppressed_reasons"]
  }
  tags = { key = "tags" }
  tracking_options {
    custom_redirect_domain = "tracking_options.custom_redirect_domain"
    https_policy           = "tracking_options.https_policy"
  }
  vdm_options {
    dashboard_options {
      engagement_metrics = "vdm_options.dashboard_options.engagement_metrics"
    }
    guardian_options {
      optimized_shared_delivery = "vdm_options.guardian_options.optimized_shared_delivery"
    }
  }
}
