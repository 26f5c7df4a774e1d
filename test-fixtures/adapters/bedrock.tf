resource "aws_bedrockagent_agent" "example" {
  agent_collaboration         = "agent_collaboration"
  agent_name                  = "agent_name"
  agent_resource_role_arn     = "agent_resource_role_arn"
  customer_encryption_key_arn = "customer_encryption_key_arn"
  description                 = "description"
  foundation_model            = "foundation_model"
  guardrail_configuration {
    guardrail_identifier = "guardrail_configuration.guardrail_identifier"
    guardrail_version    = "guardrail_configuration.guardrail_version"
  }
  idle_session_ttl_in_seconds = 1
  instruction                 = "instruction"
  memory_configuration {
    enabled_memory_types = ["memory_configuration.enabled_memory_types"]
    storage_days         = 2
  }
  tags = { key = "tags" }
}
