terraform "aws_bedrockagent_agent" {
  becomes = "AWS::Bedrock::Agent"
  properties {
    AgentName                = self.agent_name
    AgentCollaboration       = self.agent_collaboration
    AgentResourceRoleArn     = self.agent_resource_role_arn
    CustomerEncryptionKeyArn = self.customer_encryption_key_arn
    Description              = self.description
    FoundationModel          = self.foundation_model
    GuardrailConfiguration   = [for g in self.guardrail_configuration : { GuardrailIdentifier = g.guardrail_identifier, GuardrailVersion = g.guardrail_version }][0]
    IdleSessionTTLInSeconds  = self.idle_session_ttl_in_seconds
    Instruction              = self.instruction
    MemoryConfiguration      = [for c in self.memory_configuration : { EnabledMemoryTypes = c.enabled_memory_types, StorageDays = c.storage_days }][0]
    Tags                     = self.tags
  }
}
