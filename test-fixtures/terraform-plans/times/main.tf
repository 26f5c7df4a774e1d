resource "terraform_data" "x" {
  input = {
    day   = formatdate("DD MMM YYYY hh:mm ZZZ", "2018-01-02T23:12:01Z")
    add   = timeadd("2017-11-22T00:00:00Z", "10m")
    minus = timeadd("2017-11-22T00:00:00Z", "-36h")
    cmp   = timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00")
    text  = formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01-08:00")
    half  = formatdate("h'h'mm aa", "2018-01-02T13:02:01Z")
  }
}
