package org.teranga.training.quiz.attempt;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;

/** Words of questions as a page shows them, whatever they were written in. HTML from files is let through by name. */
public final class QuestionWords {
    private static final int HEADINGS = 3;
    private static final Pattern TAGS = Pattern.compile(
            "</?(p|br|b|i|u|em|strong|sub|sup|ul|ol|li|span|div|a|img|code|pre|blockquote|table|tr|td|th|h[1-6])(\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final PolicyFactory LET_THROUGH = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "b",
                    "i",
                    "u",
                    "em",
                    "strong",
                    "sub",
                    "sup",
                    "ul",
                    "ol",
                    "li",
                    "code",
                    "pre",
                    "blockquote",
                    "a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final Pattern ENDS =
            Pattern.compile("</(p|li|h[1-6]|blockquote|pre|div)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile("(<br ?/?>|\\s)+$");
    private static final PolicyFactory IN_A_LINE = new HtmlPolicyBuilder()
            .allowElements("br", "b", "i", "u", "em", "strong", "sub", "sup", "code")
            .toFactory();

    private QuestionWords() {}

    /** As markup that may stand in a line, as in a label: what would be a block ends with a new line. */
    public static TemplateHTMLOutputModel phrase(Text text) {
        if (inline(text)) {
            return plain(text.text());
        }
        String html = text.format() == Format.MARKDOWN
                ? Markdown.render(text.text(), Markdown.Options.headingsFrom(HEADINGS))
                : text.text();
        String phrase = IN_A_LINE.sanitize(ENDS.matcher(html).replaceAll("<br>"));
        return safe(LAST.matcher(phrase.strip()).replaceAll(""));
    }

    /** As markup. */
    public static TemplateHTMLOutputModel markup(Text text) {
        return switch (text.format()) {
            case MARKDOWN -> Markdown.markup(text.text(), Markdown.Options.headingsFrom(HEADINGS));
            case HTML -> html(text.text());
            case PLAIN -> plain(text.text());
            case MOODLE ->
                TAGS.matcher(text.text()).find() ? html(text.text().replace("\n", "<br>")) : plain(text.text());
        };
    }

    /** Whether it may stand in a line, in a heading or beside a button. */
    public static boolean inline(Text text) {
        return text.format() == Format.PLAIN
                || text.format() == Format.MOODLE && !TAGS.matcher(text.text()).find();
    }

    /** On one line without any mark: for lists and for options, where nothing else may stand. */
    public static String line(Text text) {
        String words = text.format() == Format.MARKDOWN ? Markdown.text(text.text()) : text.text();
        return inline(text) || text.format() == Format.MARKDOWN
                ? Text.line(words)
                : Text.line(TAGS.matcher(words).replaceAll(" "));
    }

    private static TemplateHTMLOutputModel html(String html) {
        return safe(LET_THROUGH.sanitize(html));
    }

    private static TemplateHTMLOutputModel plain(String words) {
        try {
            String escaped = HTMLOutputFormat.INSTANCE.escapePlainText(words);
            return HTMLOutputFormat.INSTANCE.fromMarkup(escaped.replace("\n", "<br>"));
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TemplateHTMLOutputModel safe(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
