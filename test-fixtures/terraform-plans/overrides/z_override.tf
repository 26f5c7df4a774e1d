locals { l = "z" }
output "o" { value = "z" }
