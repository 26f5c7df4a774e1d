file_last = "file two"
