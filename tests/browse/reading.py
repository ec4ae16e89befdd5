"""A reader without a browser: what a page holds, by its elements."""

from html.parser import HTMLParser

VOID = {"meta", "link", "br", "input", "img", "hr"}


class Seen(HTMLParser):
    """The elements of a page in order, each (tag, attributes), and the words in some of them."""

    def __init__(self, words):
        super().__init__(convert_charrefs=True)
        self.elements, self.open, self.unclosed, self.text = [], [], [], {}
        self.feed(words)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.unclosed.append(tag)

    def handle_data(self, data):
        for tag in set(self.open):
            self.text[tag] = self.text.get(tag, "") + data

    def all(self, tag):
        return [attrs for found, attrs in self.elements if found == tag]

    def links(self):
        return [attrs["href"] for attrs in self.all("a")]
