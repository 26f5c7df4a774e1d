rule "ecs-cluster-container-insights" {
  title    = "ECS cluster is watched by Container Insights"
  practice = "account.logging-solution"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ECS::Cluster"
  require  = anytrue([for s in self.ClusterSettings : s.Name == "containerInsights" && contains(["enabled", "enhanced"], s.Value)])
  message  = "Nobody collects metrics of this cluster's containers."
  why      = "A container that mines or sends data away shows in its metrics first."
  fix {
    say = "Set the cluster setting containerInsights to enabled or enhanced."
  }
  aliases = [
    "CKV_AWS_65", "AVD-AWS-0034", "97cb0688-369a-4d26-b1f7-86c4c91231bc", "ab759fde-e1e8-4b0e-ad73-ba856e490ed8",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html"]
}
