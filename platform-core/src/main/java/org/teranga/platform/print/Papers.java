package org.teranga.platform.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Rendering;
import org.teranga.platform.theme.folder.StaticFolder;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Looks;
import org.teranga.platform.theme.template.Themes;

/** Pages as PDF, printed in a lane. What was printed lately on this node for this association and has not changed is not printed again. */
@ApplicationScoped
public class Papers {
    private static final Pattern LINK =
            Pattern.compile("<link rel=\"(?:stylesheet|icon|manifest|alternate)\"[^>]*>\\n?");
    private static final Pattern SCRIPT = Pattern.compile("<script [^>]*></script>\\n?");
    private static final Pattern PICTURE = Pattern.compile("<img class=\"(?:logo|glyph)\"[^>]*>");

    private static final String ONLY_STYLE =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">";

    private final Browser browser;
    private final Themes themes;
    private final PageContexts contexts;
    private final Looks looks;
    private final Lanes lanes;
    private final KeptPapers kept = new KeptPapers();

    @Inject
    Papers(Browser browser, Themes themes, PageContexts contexts, Looks looks, Lanes lanes) {
        this.browser = browser;
        this.themes = themes;
        this.contexts = contexts;
        this.looks = looks;
        this.lanes = lanes;
    }

    /**
     * A page as PDF, as its print style shows it.
     *
     * @param page what to print
     * @param path the address that it has on this host, with its language
     * @throws org.teranga.platform.lane.LaneRefused where the association has as much printed already as it may
     */
    public byte[] pdf(HtmlPage page, String path) {
        Theme theme = contexts.theme();
        String html = alone(new Rendering(themes).page(theme, page.template(), page.view(), contexts.at(path)), theme);
        String key = hash(html);
        return kept.get(key).orElseGet(() -> lanes.call(Lane.PAPERS, () -> printed(key, html)));
    }

    /**
     * A page of which it is known what it is made of: kept, it costs nothing but that; where there is no place to print it, it is not even
     * put together.
     *
     * @param edition another one wherever anything on the page is another
     * @param page    puts it together
     * @param path    as in {@link #pdf(HtmlPage, String)}
     * @throws org.teranga.platform.lane.LaneRefused as there
     */
    public byte[] pdf(String edition, Supplier<HtmlPage> page, String path) {
        return kept.get(edition).orElseGet(() -> {
            lanes.enter(Lane.PAPERS);
            byte[] paper = pdf(page.get(), path);
            kept.keep(edition, paper);
            return paper.clone();
        });
    }

    /** In the lane: whoever stood in line before may have asked for the same. */
    private byte[] printed(String key, String html) {
        return kept.get(key).orElseGet(() -> {
            byte[] paper = browser.print(html);
            kept.keep(key, paper);
            return paper.clone();
        });
    }

    /** The page with its style in it, and without what is not printed. */
    private String alone(String html, Theme theme) {
        String style = Stream.of(StaticFolder.STYLESHEET, StaticFolder.DESK_STYLESHEET)
                        .flatMap(sheet -> theme.asset(sheet).stream())
                        .map(file -> new String(file.plain(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\n"))
                + "\n" + looks.current().stylesheet();
        String bare = PICTURE.matcher(
                        SCRIPT.matcher(LINK.matcher(html).replaceAll("")).replaceAll(""))
                .replaceAll("");
        return bare.replaceFirst("<head>", Matcher.quoteReplacement("<head>\n" + ONLY_STYLE))
                .replaceFirst("</head>", Matcher.quoteReplacement("<style>" + style + "</style>\n</head>"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
