resource "terraform_data" "x" {
  input = {
    order   = jsonencode({ b = 1, a = [true, null, "x"] })
    escapes = jsonencode("<a&b>\"\n\u00e9")
    numbers = jsonencode([1, 1.5, 1e3, 0.1, 12345678901234567890, -0.000001])
    text    = "${1.50} ${1e3} ${100000000000000000000} ${0.1} ${true}"
    decode  = jsondecode("{\"a\": [1, {\"b\": null}], \"c\": 1.0}")
    number  = tonumber("1e2")
    strings = [tostring(1.0), tostring(true), tostring("x")]
    bools   = [tobool("true"), tobool(false)]
    policy = jsonencode({
      Version   = "2012-10-17"
      Statement = [{ Effect = "Allow", Action = ["s3:*"], Resource = "*" }]
    })
  }
}
