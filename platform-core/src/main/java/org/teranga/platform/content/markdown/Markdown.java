package org.teranga.platform.content.markdown;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text as people write it (CommonMark) made into HTML that a page may show as it is: headings below those of the page, links that tell
 * nobody where one came from, pictures only from here, raw HTML as the letters that it is. What comes out is let through by name, whatever
 * went in; a text too long or too deep to be anything but an attack comes out as plain paragraphs.
 */
public final class Markdown {
    /** The longest text that is read as Markdown, in characters. Whoever takes texts refuses longer ones with a sentence of their own. */
    public static final int LONGEST = 100_000;

    /** Nobody quotes a list in a quotation of a list deeper than this. */
    private static final int DEEPEST = 40;

    private static final int LOWEST_HEADING = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final PolicyFactory LET_THROUGH = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowElements("ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "a", "img")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(Pattern.compile("/[^/\\\\].*"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /**
     * How a text is shown.
     *
     * @param heading  the level that its highest headings get, 1 to 6; the next lower ones that it has the next, none under 6
     * @param pictures from what stands at a picture to its path here ({@code /…}); a picture without one is its description, as text
     */
    public record Options(int heading, Function<String, Optional<String>> pictures) {
        public Options {
            if (heading < 1 || heading > LOWEST_HEADING) {
                throw new IllegalArgumentException("A heading has a level from 1 to 6, not " + heading);
            }
        }

        /** Headings from this level on, no pictures. */
        public static Options headingsFrom(int level) {
            return new Options(level, any -> Optional.empty());
        }

        /** The same with pictures. */
        public Options with(Function<String, Optional<String>> pictures) {
            return new Options(heading, pictures);
        }
    }

    /** The text as HTML that is safe to show. */
    public static String render(String markdown, Options options) {
        Optional<Node> document = parsed(markdown);
        if (document.isEmpty()) {
            return paragraphs(markdown);
        }
        Levels levels = new Levels();
        document.get().accept(levels);
        document.get().accept(new Settled(options, levels.used));
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .percentEncodeUrls(true)
                .omitSingleParagraphP(false)
                .attributeProviderFactory(context -> (node, tag, attributes) -> onlyWhatIsMeant(tag, attributes))
                .build();
        return LET_THROUGH.sanitize(renderer.render(document.get())).strip();
    }

    /** The same for a template, which prints it as it is. */
    public static TemplateHTMLOutputModel markup(String markdown, Options options) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(render(markdown, options));
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What one reads, without any mark: for search and mails in plain text. A line a block, an empty one nowhere. */
    public static String text(String markdown) {
        return parsed(markdown).map(PlainText::of).orElseGet(markdown::strip);
    }

    /**
     * The beginning of what one reads, on one line.
     *
     * @param longest how many characters at most; what is cut ends after a word, with an ellipsis
     */
    public static String excerpt(String markdown, int longest) {
        String line = text(markdown).replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(longest);
        String kept = line.substring(0, end > 0 ? end : longest - 1);
        return kept.strip().replaceAll("[\\p{Punct}\\u060C\\u061B]+$", "").strip() + "…";
    }

    /** The text as a tree; empty where it is longer or deeper than anybody writes. */
    static Optional<Node> parsed(String markdown) {
        if (markdown.length() > LONGEST) {
            return Optional.empty();
        }
        Node document = PARSER.parse(markdown);
        return PlainText.depth(document, DEEPEST + 1) > DEEPEST ? Optional.empty() : Optional.of(document);
    }

    private static void onlyWhatIsMeant(String tag, Map<String, String> attributes) {
        if (tag.equals("code")) {
            attributes.remove("class"); // the language of a piece of code, which nothing here colours
        }
    }

    private static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\R{2,}")) {
            html.append("<p>")
                    .append(HTMLOutputFormat.INSTANCE.escapePlainText(paragraph))
                    .append("</p>\n");
        }
        return html.toString().strip();
    }

    /** Which levels of headings a text has: people begin with any, and leave some out. */
    private static final class Levels extends AbstractVisitor {
        private final SortedSet<Integer> used = new TreeSet<>();

        @Override
        public void visit(Heading heading) {
            used.add(heading.getLevel());
        }
    }

    /** Headings at their level, pictures from here or as words. */
    private static final class Settled extends AbstractVisitor {
        private final Options options;
        private final SortedSet<Integer> used;

        Settled(Options options, SortedSet<Integer> used) {
            this.options = options;
            this.used = used;
        }

        @Override
        public void visit(Heading heading) {
            int below = used.headSet(heading.getLevel()).size();
            heading.setLevel(Math.min(options.heading() + below, LOWEST_HEADING));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Optional<String> path = options.pictures().apply(image.getDestination());
            if (path.isPresent()) {
                image.setDestination(path.get());
            } else {
                image.insertBefore(new Text(PlainText.of(image)));
                image.unlink();
            }
        }
    }
}
