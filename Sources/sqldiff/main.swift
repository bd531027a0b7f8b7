print("sqldiff")
