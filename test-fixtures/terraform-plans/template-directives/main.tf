variable "names" { default = ["ann", "bob"] }
resource "terraform_data" "x" {
  input = {
    each    = "%{for n in var.names}<${n}>%{endfor}"
    strip   = "a  ${~ "b" ~}  c"
    if      = "%{if length(var.names) > 1~} many %{~else~} few %{~endif}"
    index   = "%{for i, n in var.names}${i}=${n};%{endfor}"
    heredoc = <<-EOT
      Hello
        %{for n in var.names~}
        * ${n}
        %{endfor~}
      Bye $${not} %%{not}
    EOT
    raw     = <<EOT
  kept ${length(var.names)}
EOT
    file    = templatefile("${path.module}/t.tftpl", { names = var.names, port = 80 })
    nested  = "${"inner ${upper("x")}"}"
  }
}
