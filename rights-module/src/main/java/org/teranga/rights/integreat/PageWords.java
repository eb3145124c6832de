package org.teranga.rights.integreat;

import freemarker.core.HTMLOutputFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentReading;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.theme.template.Themes;

/**
 * What a page says, as one piece of HTML: how far one may rely on it, the short version, each section with what it rests on. A passage
 * that is not translated stands in its own language and says so in its markup. Links lead to the association's own pages.
 */
@ApplicationScoped
class PageWords {
    private static final Markdown.Options BELOW = Markdown.Options.headingsFrom(3);

    private final Themes themes;
    private final Clock clock;

    @Inject
    PageWords(Themes themes, Clock clock) {
        this.themes = themes;
        this.clock = clock;
    }

    /** The day, which decides whether a page is overdue. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** A page. */
    String page(Visit visit, DocumentReading reading) {
        StringBuilder html = new StringBuilder();
        standing(html, visit, reading);
        DocumentReading.Passage summary = reading.summary();
        if (summary != null) {
            html.append(passage(visit, summary.text(), ""));
        }
        for (DocumentReading.Passage passage : reading.passages()) {
            StringBuilder inner = new StringBuilder("<h2>")
                    .append(escaped(passage.text().title()))
                    .append("</h2>");
            String outdated =
                    passage.outdatedSince() == null ? "" : paragraph(message(visit, "reader.old_section.title"), "");
            html.append(outdated).append(passage(visit, passage.text(), inner.toString()));
            sources(html, passage.sources());
        }
        return html.toString();
    }

    /** Text of somebody as HTML, in its own language where that is not the reader's. */
    String text(Visit visit, String markdown, String language) {
        return in(visit, language, absolute(visit, Markdown.render(markdown, BELOW)));
    }

    private String passage(Visit visit, SectionText text, String before) {
        return in(visit, text.language(), before + absolute(visit, Markdown.render(text.content(), BELOW)));
    }

    private static String in(Visit visit, String language, String html) {
        if (language.equals(visit.tag()) || html.isEmpty()) {
            return html;
        }
        Language own = Languages.of(language).orElse(Languages.FRENCH);
        return "<div lang=\"" + own.tag() + "\" dir=\"" + own.dir() + "\">" + html + "</div>";
    }

    private void standing(StringBuilder html, Visit visit, DocumentReading reading) {
        Document document = reading.document();
        if (!document.noticeForReaders().isEmpty()) {
            String key = "reader.notice." + document.noticeForReaders().toLowerCase(Locale.ROOT);
            html.append(paragraph(message(visit, key), message(visit, key + ".text")));
        }
        LocalDate verified = document.freshness().verifiedOn();
        Formats formats = Formats.of(visit.language());
        if (document.freshness().overdue(today())) {
            LocalDate due = document.freshness().verifyBy();
            html.append(paragraph(
                    message(visit, "reader.overdue", due == null ? "" : formats.date(due)),
                    message(visit, "reader.overdue.text")));
        } else if (verified != null) {
            html.append(paragraph(message(visit, "reader.verified", formats.date(verified)), ""));
        } else {
            html.append(paragraph(message(visit, "reader.unverified"), ""));
        }
        if (reading.translated() && reading.unspoken()) {
            html.append(paragraph("", message(visit, "reader.unspoken")));
        }
    }

    private static void sources(StringBuilder html, List<Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        html.append("<p lang=\"fr\" dir=\"ltr\"><small>");
        String between = "";
        for (Source source : sources) {
            html.append(between);
            if (source.url().startsWith("https://") || source.url().startsWith("http://")) {
                html.append("<a href=\"")
                        .append(escaped(source.url()))
                        .append("\" rel=\"nofollow noopener noreferrer\">")
                        .append(escaped(source.citation()))
                        .append("</a>");
            } else {
                html.append(escaped(source.citation()));
            }
            between = " · ";
        }
        html.append("</small></p>");
    }

    private static String paragraph(String strong, String text) {
        return strong.isEmpty() && text.isEmpty()
                ? ""
                : "<p>" + (strong.isEmpty() ? "" : "<strong>" + escaped(strong) + "</strong>")
                        + (strong.isEmpty() || text.isEmpty() ? "" : " ") + escaped(text) + "</p>";
    }

    /** A sentence of the association; in English where its themes cannot say it in the reader's language; empty where neither can. */
    String message(Visit visit, String key, Object... arguments) {
        Messages messages = themes.of(visit.tenant()).messages();
        Language language = messages.has(visit.language(), key)
                ? visit.language()
                : Languages.of("en").orElse(Languages.FRENCH);
        return messages.has(language, key) ? messages.text(language, key, arguments) : "";
    }

    /** Within what was let through, quotes stand around attributes only: a path after one is a link. */
    private static String absolute(Visit visit, String html) {
        return html.replace("href=\"/", "href=\"" + visit.address() + "/")
                .replace("src=\"/", "src=\"" + visit.address() + "/");
    }

    static String escaped(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }
}
