rule "ecs-service-no-public-ip" {
  title    = "ECS tasks get no public address"
  practice = "ec2.security-groups"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::ECS::Service", "AWS::ECS::TaskSet"]
  require  = self.public_ip != "ENABLED"
  message  = "Every task gets a public address."
  why      = "Only a security group then stands between the containers and everyone."
  fix {
    say = "Put the tasks into private subnets with a NAT gateway or VPC endpoints, behind a load balancer."
  }
  aliases = [
    "CKV_AWS_333",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html"]
}
