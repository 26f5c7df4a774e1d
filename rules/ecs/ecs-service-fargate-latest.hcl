rule "ecs-service-fargate-latest" {
  title    = "ECS service runs on a current Fargate platform"
  practice = "workload.current"
  severity = "low"
  resource = "AWS::ECS::Service"
  require  = !matches(self.PlatformVersion, "^1\\.[0-3]\\.0$") || (self.PlatformVersion == "1.0.0" && self.windows)
  message  = "Tasks start on a platform version that is no longer kept up."
  why      = "Old platform versions get no fixes of kernel and runtime."
  fix {
    say = "Leave the platform version out, or set LATEST."
  }
  aliases = [
    "CKV_AWS_332",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-versions-retired.html"]
}
