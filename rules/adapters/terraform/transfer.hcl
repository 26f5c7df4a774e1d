terraform "aws_transfer_server" {
  becomes = "AWS::Transfer::Server"
  properties {
    EndpointType       = self.endpoint_type
    Protocols          = self.protocols
    SecurityPolicyName = self.security_policy_name
    LoggingRole        = self.logging_role
    Certificate        = self.certificate
    Domain             = self.domain
    EndpointDetails = [for d in self.endpoint_details : {
      AddressAllocationIds = d.address_allocation_ids
      SecurityGroupIds     = d.security_group_ids
      SubnetIds            = d.subnet_ids
      VpcEndpointId        = d.vpc_endpoint_id
      VpcId                = d.vpc_id
    }][0]
    IdentityProviderType          = self.identity_provider_type
    PostAuthenticationLoginBanner = self.post_authentication_login_banner
    PreAuthenticationLoginBanner  = self.pre_authentication_login_banner
    ProtocolDetails = [for d in self.protocol_details : {
      As2Transports            = d.as2_transports
      PassiveIp                = d.passive_ip
      SetStatOption            = d.set_stat_option
      TlsSessionResumptionMode = d.tls_session_resumption_mode
    }][0]
    S3StorageOptions          = [for o in self.s3_storage_options : { DirectoryListingOptimization = o.directory_listing_optimization }][0]
    StructuredLogDestinations = self.structured_log_destinations
    WorkflowDetails = [for d in self.workflow_details : {
      OnPartialUpload = [for u in d.on_partial_upload : { ExecutionRole = u.execution_role, WorkflowId = u.workflow_id }]
      OnUpload        = [for u in d.on_upload : { ExecutionRole = u.execution_role, WorkflowId = u.workflow_id }]
    }][0]
    IdentityProviderDetails = {
      Url                       = self.url
      InvocationRole            = self.invocation_role
      DirectoryId               = self.directory_id
      Function                  = self.function
      SftpAuthenticationMethods = self.sftp_authentication_methods
    }
    Tags = self.tags
  }
}

terraform "aws_transfer_certificate" {
  becomes = "AWS::Transfer::Certificate"
  properties {
    PrivateKey       = self.private_key
    Certificate      = self.certificate
    CertificateChain = self.certificate_chain
    Description      = self.description
    Usage            = self.usage
    Tags             = self.tags
  }
}

terraform "aws_transfer_host_key" {
  becomes = "AWS::Transfer::HostKey"
  properties {
    HostKeyBody = coalesce(self.host_key_body, self.host_key_body_wo)
    Description = self.description
    ServerId    = self.server_id
    Tags        = self.tags
  }
}
