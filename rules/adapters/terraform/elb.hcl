terraform "aws_elb" {
  becomes = "AWS::ElasticLoadBalancing::LoadBalancer"
  properties {
    LoadBalancerName = self.name
    Scheme           = { true = "internal", false = "internet-facing" }[self.internal]
    SecurityGroups   = self.security_groups
    Listeners = [for l in self.listener : {
      LoadBalancerPort = l.lb_port
      Protocol         = l.lb_protocol
      InstancePort     = l.instance_port
      InstanceProtocol = l.instance_protocol
      SSLCertificateId = l.ssl_certificate_id
    }]
  }
}
