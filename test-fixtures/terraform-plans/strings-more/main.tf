resource "terraform_data" "x" {
  input = {
    case    = [upper("äx"), lower("ÄX"), title("hello world")]
    trim    = [trim("?!a?!", "!?"), trimprefix("abc", "a"), trimsuffix("abc", "c"), trimspace("  x\n"), chomp("x\r\n")]
    split   = split(",", "a,,b")
    join    = join("-", ["a", "", "b"])
    format  = [format("%03d|%-4s|%+.2f|%x|%q|%v|%%", 7, "ab", 3.14159, 255, "q", [1, "x"]), format("%s", true), format("%5.1f", 2)]
    list    = formatlist("%s-%d", ["a", "b"], [1, 2])
    indent  = indent(2, "a\nb")
    substr  = [substr("hello", 1, 3), substr("hello", -3, -1), substr("äöü", 1, 1)]
    starts  = [startswith("abc", "ab"), endswith("abc", "bc"), strcontains("abc", "b")]
    reverse = strrev("añb")
    hash    = [md5("x"), sha1("x"), sha256("x"), base64sha256("x")]
    base    = [base64encode("ü"), base64decode("w7w="), urlencode("a b&c/ü")]
    parse   = [parseint("ff", 16), parseint("-101", 2), parseint("zz", 36)]
    ids     = [uuidv5("dns", "example.com"), abspath("/a/../b"), basename("/a/b.txt"), dirname("/a/b.txt")]
  }
}
