"""The commented file that `config edit` begins with. Every line of it is a comment: it changes nothing."""

TEMPLATE = """\
# conflictdigest: everything here is optional. `conflictdigest config show` prints what holds,
# `conflictdigest doctor` checks it. Passwords never stand in this file.

# [mail]
# from = "Desk <desk@example.org>"
# host = "mail.example.org"           # without host and folder, sendmail is used
# security = "starttls"               # or "tls"; "none" for a server on this machine
# user = "desk@example.org"
# password_command = "pass show mail/desk"      # or password_env = "…", or password_file = "…"

# [digests.morning]
# to = ["reader@example.org"]
# topics = ["river"]                  # as below; also outlets, places, actors, grep, only
# window = "7d"                       # happenings of these days, back from the digest's own
# empty = "skip"                      # or "short", "always": what to do when nothing is new
# subject = "counts"                  # or "neutral" (nothing of its topics), or words of your own
# attach = ["html"]                   # also md, json, csv

# [topics.river]
# words = ["dam", "flood"]
# exclude = ["flood of mail"]

# [names.places]
# "Norburg" = { spellings = ["Норбург"], country = "UA" }   # also names.actors, outlets, people

# [parties]                           # whose statements are those of a party to the conflict
# "Ostland" = ["ministry of Ostland", "Norburg command"]

# [families]                          # outlets that count as one origin
# "Example Group" = ["Example Herald", "Example Herald Online"]

# [fetch]
# contact = "desk@example.org"        # added to the User-Agent; nothing else ever is
# pause = 1.0                         # seconds between two requests to one host
# allowed_hosts = ["intranet.example.org"]

# [limits]
# html_bytes = "12 MB"
# article_characters = 1000000        # longer stories are refused as too large

# [summary]
# method = "lexrank"                  # or textrank, luhn, lsa, lead
# sentences = 3
"""
