view "AWS::Batch::JobDefinition" {
  containers = concat(
    [for c in [self.ContainerProperties] : c if c != null],
    [for n in self.NodeProperties.NodeRangeProperties : n.Container if n.Container != null],
    flatten([for t in concat(self.EcsProperties.TaskProperties, flatten(self.NodeProperties.NodeRangeProperties[*].EcsProperties.TaskProperties)) : t.Containers]),
    [for c in concat(self.EksProperties.PodProperties.Containers, self.EksProperties.PodProperties.InitContainers) : c.SecurityContext if c.SecurityContext != null]
  )
}
