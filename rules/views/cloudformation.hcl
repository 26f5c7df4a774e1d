# A template's parameter, as it is written.
schema "cloudformation::Parameter" {
  Name   = "string"
  Type   = "string"
  NoEcho = "bool"
}

# The part of a resource's metadata with which cfn-init signs in.
schema "cloudformation::Authentication" {
  Sources = "map(json)"
}

view "AWS::CloudFormation::StackSet" { names = [self.StackSetName] }
