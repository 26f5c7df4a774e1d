output "v" { value = [path.module, path.root, file("${path.module}/f.txt")] }
