resource "terraform_data" "x" {
  input = {
    sum = 0.1 + 0.2
    third = 1 / 3 * 3
    big = 123456789012345678901234567890
    neg = -"5"
    mod = -7 % 3
    text = "${1e3}"
    max = max(1, 5, 3)
    ceil = ceil(1.2)
    parse = parseint("ff", 16)
    round = floor(-1.5)
    pow = pow(2, 10)
    cmp = "10" > "9"
    fmt = format("%05.1f|%-5s|%x", 3.14159, "ab", 255)
  }
}
