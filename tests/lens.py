"""The picture that tests set between the paragraphs of the wall of Brennick: its file, its words, and what follows it."""

LENS = "The lens of the old light was ground in Brennick."
CAPTION = f"<figcaption>{LENS}</figcaption>"
FILE = "https://news.example/lens.jpg"
NEXT = '<p class="text">It turns slowly, and it has done so since the first night on which the light was lit.</p>'
