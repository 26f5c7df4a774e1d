terraform "aws_emr_security_configuration" {
  becomes = "AWS::EMR::SecurityConfiguration"
  properties {
    Name                  = self.name
    SecurityConfiguration = self.configuration
  }
}

terraform "aws_emr_cluster" {
  becomes = "AWS::EMR::Cluster"
  properties {
    Name = self.name
    KerberosAttributes = {
      KdcAdminPassword                 = self.kerberos_attributes[0].kdc_admin_password
      ADDomainJoinPassword             = self.kerberos_attributes[0].ad_domain_join_password
      CrossRealmTrustPrincipalPassword = self.kerberos_attributes[0].cross_realm_trust_principal_password
    }
  }
}
