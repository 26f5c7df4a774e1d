variable "n" { 
  type = number 
  default = "42" 
}
variable "s" { 
  type = string 
  default = 42 
}
variable "b" { 
  type = bool 
  default = "true" 
}
variable "l" { 
  type = list(string) 
  default = [1, true, "x"] 
}
variable "set" { 
  type = set(number) 
  default = [10, 9, "3", 9] 
}
variable "strs" { 
  type = set(string) 
  default = ["b", "a", "b"] 
}
variable "m" { 
  type = map(number) 
  default = { a = "1", b = 2 } 
}
variable "t" { 
  type = tuple([string, number]) 
  default = [1, "2"] 
}
variable "any" { 
  type = list(any) 
  default = [1, "a"] 
}
resource "terraform_data" "x" { input = { n = var.n, s = var.s, b = var.b, l = var.l, set = var.set, strs = var.strs, m = var.m, t = var.t, any = var.any, plus = var.n + 1 } }
