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
    desync = self.desync_mitigation_mode
    AccessLoggingPolicy = self.access_logs[0] == null ? null : {
      Enabled        = self.access_logs[0].enabled
      S3BucketName   = self.access_logs[0].bucket
      S3BucketPrefix = self.access_logs[0].bucket_prefix
      EmitInterval   = self.access_logs[0].interval
    }
    AvailabilityZones = self.availability_zones
    HealthCheck = [for c in self.health_check : {
      HealthyThreshold   = c.healthy_threshold
      Interval           = c.interval
      Target             = c.target
      Timeout            = c.timeout
      UnhealthyThreshold = c.unhealthy_threshold
    }][0]
    Instances                = self.instances
    Subnets                  = self.subnets
    CrossZone                = self.cross_zone_load_balancing
    ConnectionDrainingPolicy = [for d in [self.connection_draining] : { Enabled = d, Timeout = self.connection_draining_timeout } if d != null][0]
    ConnectionSettings       = [for t in [self.idle_timeout] : { IdleTimeout = t } if t != null][0]
    Tags                     = self.tags
  }
}

terraform "aws_load_balancer_policy" {
  part-of = "AWS::ElasticLoadBalancing::LoadBalancer"
  through = self.load_balancer_name
  properties {
    Policies = [{
      PolicyName = self.policy_name
      PolicyType = self.policy_type_name
      Attributes = [for a in self.policy_attribute : { Name = a.name, Value = a.value }]
    }]
  }
}

terraform "aws_lb_ssl_negotiation_policy" {
  part-of = "AWS::ElasticLoadBalancing::LoadBalancer"
  through = self.load_balancer
  properties {
    Policies = [{
      PolicyName = self.name
      PolicyType = "SSLNegotiationPolicyType"
      Attributes = [for a in self.attribute : { Name = a.name, Value = a.value }]
    }]
  }
}
