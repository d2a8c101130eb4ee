package ca.recourse.letter.office;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Follows HTML in the order it is seen, leaving out what is not shown. */
final class HtmlFlow implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "noscript",
            "template",
            "svg",
            "object",
            "iframe",
            "select",
            "datalist",
            "title");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "ul",
            "ol",
            "dl",
            "blockquote",
            "pre",
            "hr",
            "section",
            "article",
            "header",
            "footer",
            "form",
            "fieldset");
    private static final Set<String> LINES = Set.of("div", "li", "dt", "dd", "address", "caption", "legend", "center");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern HIDDEN = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt)?\\s*(?:;|$)|mso-hide\\s*:\\s*all");

    private final BlockFlow flow = new BlockFlow();

    private HtmlFlow() {}

    static BlockFlow of(Document html) {
        HtmlFlow reader = new HtmlFlow();
        html.body().filter(reader);
        return reader.flow;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (flow.now().isTooLong()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            addText(text);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        String tag = node.nodeName();
        if (PARAGRAPHS.contains(tag)) {
            flow.now().newParagraph();
        } else if (LINES.contains(tag)) {
            flow.now().newLine();
        } else if (tag.equals("tr")) {
            flow.closeRow();
        } else if (CELLS.contains(tag)) {
            flow.closeCell();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            flow.now().add("\n");
        } else if (tag.equals("input")) {
            addField(element);
        } else if (PARAGRAPHS.contains(tag)) {
            flow.now().newParagraph();
        } else if (LINES.contains(tag)) {
            flow.now().newLine();
        } else if (tag.equals("tr")) {
            flow.openRow();
        } else if (CELLS.contains(tag)) {
            flow.openCell();
        }
        return FilterResult.CONTINUE;
    }

    private void addField(Element field) {
        String kind = field.attr("type").toLowerCase(Locale.ROOT);
        if (kind.equals("checkbox") || kind.equals("radio")) {
            flow.now().add(Marks.of(field.hasAttr("checked")) + " ");
        } else if (kind.isEmpty() || kind.equals("text")) {
            flow.now().add(field.attr("value"));
        }
    }

    private void addText(TextNode node) {
        Element around = node.parent();
        if (around != null && around.normalName().equals("pre")) {
            flow.now().add(node.getWholeText());
            return;
        }
        String words = symbols(node, node.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
        boolean blankIsThere = flow.now().isAtLineStart() || flow.now().endsWithBlank();
        flow.now().add(blankIsThere ? words.stripLeading() : words);
    }

    // Word writes Wingdings into mails as a letter in that font.
    private static String symbols(TextNode node, String words) {
        Element around = node.parent();
        if (around == null || words.strip().length() != 1) {
            return words;
        }
        String font = around.attr("style") + around.attr("face");
        return font.toLowerCase(Locale.ROOT).contains("wingdings")
                ? Marks.of(font, words.strip().charAt(0)).orElse(words)
                : words;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                        .find();
    }
}
