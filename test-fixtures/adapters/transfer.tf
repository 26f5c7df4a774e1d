resource "aws_transfer_server" "example" {
  certificate  = "certificate"
  directory_id = "directory_id"
  domain       = "domain"
  endpoint_details {
    address_allocation_ids = ["endpoint_details.address_allocation_ids"]
    security_group_ids     = ["endpoint_details.security_group_ids"]
    subnet_ids             = ["endpoint_details.subnet_ids"]
    vpc_endpoint_id        = "endpoint_details.vpc_endpoint_id"
    vpc_id                 = "endpoint_details.vpc_id"
  }
  endpoint_type                    = "endpoint_type"
  function                         = "function"
  identity_provider_type           = "identity_provider_type"
  invocation_role                  = "invocation_role"
  logging_role                     = "logging_role"
  post_authentication_login_banner = "post_authentication_login_banner"
  pre_authentication_login_banner  = "pre_authentication_login_banner"
  protocol_details {
    as2_transports              = ["protocol_details.as2_transports"]
    passive_ip                  = "protocol_details.passive_ip"
    set_stat_option             = "protocol_details.set_stat_option"
    tls_session_resumption_mode = "protocol_details.tls_session_resumption_mode"
  }
  protocols = ["protocols"]
  s3_storage_options {
    directory_listing_optimization = "s3_storage_options.directory_listing_optimization"
  }
  security_policy_name        = "security_policy_name"
  sftp_authentication_methods = "sftp_authentication_methods"
  structured_log_destinations = ["structured_log_destinations"]
  tags                        = { key = "tags" }
  url                         = "url"
  workflow_details {
    on_partial_upload {
      execution_role = "workflow_details.on_partial_upload.execution_role"
      workflow_id    = "workflow_details.on_partial_upload.workflow_id"
    }
    on_upload {
      execution_role = "workflow_details.on_upload.execution_role"
      workflow_id    = "workflow_details.on_upload.workflow_id"
    }
  }
}

resource "aws_transfer_certificate" "example" {
  certificate       = "certificate"
  certificate_chain = "certificate_chain"
  description       = "description"
  private_key       = "private_key"
  tags              = { key = "tags" }
  usage             = "usage"
}

resource "aws_transfer_host_key" "example" {
  description      = "description"
  host_key_body    = "host_key_body"
  host_key_body_wo = "host_key_body_wo"
  server_id        = "server_id"
  tags             = { key = "tags" }
}
