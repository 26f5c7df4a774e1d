resource "terraform_data" "x" {
  input = {
    u = upper("\u00df\u00fc")
    len = length("\u00fc\u0301x")
    sub = substr("hello", 1, -1)
    title = title("ab cd")
    split = split(",", "a,b,,c")
    fl = formatlist("%s-%d", ["a", "b"], [1, 2])
    indent = indent(2, "a\nb")
    b64 = base64encode("h\u00e9")
    md5 = md5("x")
    url = urlencode("a b&c")
    trimp = trimprefix("foobar", "foo")
    strrev = strrev("abc")
    esc = "q\"\t$${x} %%{y}"
    cmp = "a" == "a"
    csv = csvdecode("a,b\n1,2")
    chomp = chomp("x\n\n")
    rxall = regexall("[a-z]", "a1b2")
    starts = startswith("abc", "ab")
  }
}
