"""Words by what they are: lists, forms, places and given names, without an article."""
