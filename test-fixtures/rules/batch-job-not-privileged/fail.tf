resource "aws_batch_job_definition" "nightly" {
  name = "nightly"
  type = "container"
  container_properties = jsonencode({
    image      = "busybox"
    privileged = true # expect: fail
  })
}

resource "aws_batch_job_definition" "wide" {
  name = "wide"
  type = "multinode"
  node_properties = jsonencode({
    mainNode = 0
    numNodes = 2
    nodeRangeProperties = [{
      targetNodes = "0:"
      container = {
        image      = "busybox"
        privileged = true # expect: fail
      }
    }]
  })
}

resource "aws_batch_job_definition" "pods" {
  name = "pods"
  type = "container"
  eks_properties {
    pod_properties {
      containers {
        image = "busybox"
        security_context {
          privileged = true # expect: fail
        }
      }
    }
  }
}
