resource "terraform_data" "x" {
  input = {
    whole   = regex("[a-z]+", "12abc34")
    one     = regex("([a-z]+)([0-9]+)", "abc34")
    named   = regex("(?P<host>[^:]+):(?P<port>\\d+)", "example.com:443")
    all     = regexall("[a-z]", "a1b2")
    groups  = regexall("(\\w)=(\\d)", "a=1,b=2")
    none    = length(regexall("x", "abc"))
    replace = replace("a.b.c", "/\\./", "-")
    dollar  = replace("hello world", "/(o) (w)/", "$2 $1")
    plain   = replace("a.b", ".", "")
    lines   = regexall("(?m)^#.*$", "# a\nb\n# c")
  }
}
