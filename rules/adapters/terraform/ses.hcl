terraform "aws_sesv2_email_identity" {
  becomes = "AWS::SES::EmailIdentity"
  properties {
    DkimSigningAttributes      = { DomainSigningPrivateKey = self.dkim_signing_attributes[0].domain_signing_private_key }
    EmailIdentity              = self.email_identity
    ConfigurationSetAttributes = [for n in [self.configuration_set_name] : { ConfigurationSetName = n } if n != null][0]
    Tags                       = self.tags
  }
}

terraform "aws_ses_configuration_set" {
  becomes = "AWS::SES::ConfigurationSet"
  properties {
    Name              = self.name
    DeliveryOptions   = [for d in self.delivery_options : { TlsPolicy = upper(d.tls_policy) }][0]
    ReputationOptions = { ReputationMetricsEnabled = self.reputation_metrics_enabled }
    SendingOptions    = { SendingEnabled = self.sending_enabled }
    TrackingOptions   = [for o in self.tracking_options : { CustomRedirectDomain = o.custom_redirect_domain }][0]
  }
}

terraform "aws_sesv2_configuration_set" {
  becomes = "AWS::SES::ConfigurationSet"
  properties {
    Name = self.configuration_set_name
    DeliveryOptions = [for o in self.delivery_options : {
      MaxDeliverySeconds = o.max_delivery_seconds
      SendingPoolName    = o.sending_pool_name
      TlsPolicy          = o.tls_policy
    }][0]
    ReputationOptions  = [for o in self.reputation_options : { ReputationMetricsEnabled = o.reputation_metrics_enabled }][0]
    SendingOptions     = [for o in self.sending_options : { SendingEnabled = o.sending_enabled }][0]
    SuppressionOptions = [for o in self.suppression_options : { SuppressedReasons = o.suppressed_reasons }][0]
    Tags               = self.tags
    TrackingOptions    = [for o in self.tracking_options : { CustomRedirectDomain = o.custom_redirect_domain, HttpsPolicy = o.https_policy }][0]
    VdmOptions = [for o in self.vdm_options : {
      DashboardOptions = [for p in o.dashboard_options : { EngagementMetrics = p.engagement_metrics }][0]
      GuardianOptions  = [for p in o.guardian_options : { OptimizedSharedDelivery = p.optimized_shared_delivery }][0]
    }][0]
  }
}
